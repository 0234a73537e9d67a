import { readInvitation } from "../../session/exchange/exchange.ts";
import type { Answers } from "../../session/exchange/format.ts";
import type { Invitation } from "../../session/joining.ts";
import { readStoredRecord } from "../../session/record.ts";
import { lookAt, type SavedLook } from "../../session/saved/look-at.ts";
import { type FileFault, type ReadFile, readFile, readSealed } from "../../session/saved/read-file.ts";
import type { Worktable } from "../../session/worktable.ts";
import type { WorkshopReading } from "../../workshops/parse.ts";

/** Where one is with a file. */
export type OpenStep =
  | { readonly kind: "reading" }
  | { readonly kind: "fault"; readonly fault: FileFault | "forged" | "unreadable" | "no-invitation" }
  | { readonly kind: "locked"; readonly bytes: Uint8Array<ArrayBuffer>; readonly refused: FileFault | null }
  | { readonly kind: "session"; readonly look: SavedLook }
  | {
      readonly kind: "answers";
      readonly answers: Answers;
      readonly sessionId: string;
      readonly title: string;
      /** null where the session is here already. */
      readonly invitation: Invitation | null;
    }
  | { readonly kind: "needs" }
  | { readonly kind: "workshop"; readonly reading: WorkshopReading };

/** Looks into a file; nothing is taken in. */
export const openFile = async (worktable: Worktable, file: Blob): Promise<OpenStep> =>
  toStep(worktable, await readFile(file));

/** Looks into a locked file with a passphrase. */
export async function unlockFile(
  worktable: Worktable,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<OpenStep> {
  const read = await readSealed(bytes, passphrase);
  return read.kind === "fault" && read.fault === "wrong-passphrase"
    ? { kind: "locked", bytes, refused: read.fault }
    : toStep(worktable, read);
}

async function toStep(worktable: Worktable, read: ReadFile): Promise<OpenStep> {
  switch (read.kind) {
    case "fault":
    case "workshop":
      return read;
    case "sealed":
      return { kind: "locked", bytes: read.bytes, refused: null };
    case "exchange":
      return read.exchange.kind === "needs" ? { kind: "needs" } : readAnswers(worktable, read.exchange);
    case "session": {
      const look = await lookAt(worktable.storage, read.saved);
      return typeof look === "string" ? { kind: "fault", fault: look } : { kind: "session", look };
    }
  }
}

async function readAnswers(worktable: Worktable, answers: Answers): Promise<OpenStep> {
  const record = readStoredRecord(answers.record);
  if (!record) return { kind: "fault", fault: "torn" };
  const { id: sessionId, title } = record;
  const isHere = (await worktable.knownSeat(sessionId)) !== null;
  const invitation = isHere ? null : await readInvitation(answers);
  if (!isHere && !invitation) return { kind: "fault", fault: "no-invitation" };
  return { kind: "answers", answers, sessionId, title, invitation };
}
