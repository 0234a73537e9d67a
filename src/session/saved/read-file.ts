import { WORKSHOP_LIMITS } from "../../workshops/format.ts";
import { parseWorkshopText, type WorkshopReading } from "../../workshops/parse.ts";
import { decodeExchange, type Exchange, isExchange } from "../exchange/format.ts";
import { decodeSaved, isSavedSession, MOST_FILE_BYTES, type SavedSession } from "./format.ts";
import { readOldBackup } from "./old-backup.ts";
import { isSealed, unseal } from "./seal.ts";
import { unpack } from "./unpack.ts";

const WORKSHOP_MARK = '"worktable-workshop"';
/** A file of answers holds its workshop too, so it is told first. */
const ANSWERS_MARK = '"worktable-answers"';

/** Why a file can't be opened. */
export type FileFault =
  | "foreign" // none of Worktable's
  | "answers" // answers as JSON, which are filled in from inside a session
  | "empty"
  | "torn" // begins as one of ours and is not whole
  | "newer" // of a later Worktable
  | "too-large" // holds more than a session can
  | "wrong-passphrase"
  | "no-crypto" // this address can't unseal
  | "unread"; // the device could not read it at all

/** What a file of ours turned out to be. Nothing is taken in yet. */
export type ReadFile =
  | { readonly kind: "session"; readonly saved: SavedSession; readonly wasSealed: boolean }
  | { readonly kind: "sealed"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "exchange"; readonly exchange: Exchange }
  | { readonly kind: "workshop"; readonly reading: WorkshopReading }
  | { readonly kind: "fault"; readonly fault: FileFault };

const fault = (reason: FileFault): ReadFile => ({ kind: "fault", fault: reason });

/** The one door for files: tells by their bytes what they are, whatever their name. Never rejects. */
export async function readFile(file: Blob): Promise<ReadFile> {
  if (file.size === 0) return fault("empty");
  if (file.size > MOST_FILE_BYTES) return fault("too-large");
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return fault("unread");
  if (isSealed(bytes)) return { kind: "sealed", bytes };
  if (isSavedSession(bytes)) return readSaved(bytes, false);
  if (isExchange(bytes)) {
    const exchange = await decodeExchange(bytes);
    return typeof exchange === "string" ? fault(exchange) : { kind: "exchange", exchange };
  }
  return readJson(bytes);
}

/** Opens a sealed file with its passphrase. Never rejects. */
export async function readSealed(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<ReadFile> {
  const opened = await unseal(bytes, passphrase);
  if (typeof opened === "string") return fault(opened);
  const { version, content } = opened;
  if (version > 1) return isSavedSession(content) ? readSaved(content, true) : fault("torn");
  const old = await unpack(content, MOST_FILE_BYTES).catch(() => undefined);
  if (old === null) return fault("too-large");
  const saved = old && readOldBackup(old);
  return saved ? { kind: "session", saved, wasSealed: true } : fault("torn");
}

async function readSaved(bytes: Uint8Array<ArrayBuffer>, wasSealed: boolean): Promise<ReadFile> {
  const saved = await decodeSaved(bytes);
  if (typeof saved === "string") return fault(saved);
  // A key that lay open was anybody's: it is worth nothing.
  return { kind: "session", saved: wasSealed ? saved : { ...saved, founder: null }, wasSealed };
}

/** A workshop says in its text what it is, also where it is torn: its faults are then told one by one. */
function readJson(bytes: Uint8Array): ReadFile {
  const text = new TextDecoder().decode(bytes);
  if (text.includes(ANSWERS_MARK)) return fault("answers");
  if (bytes.length > WORKSHOP_LIMITS.fileBytes) return fault("foreign");
  if (!text.includes(WORKSHOP_MARK)) return fault("foreign");
  return { kind: "workshop", reading: parseWorkshopText(text) };
}
