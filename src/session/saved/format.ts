import * as v from "valibot";
import type { StoredFounder, StoredPerson } from "../../storage/contract.ts";
import { decodeBase64url, encodeBase64url } from "../../workshops/base64url.ts";
import type { SignedRecord } from "../record.ts";
import { pack, unpack } from "./unpack.ts";

// docs/session-file.md describes the bytes.
const MAGIC = "WTS";
const VERSION = "1";
const HEAD_LENGTH_BYTES = 4;
/** A day of sixty tables with photos has a quarter of it. */
export const MOST_FILE_BYTES = 256 * 1024 * 1024;

/** One document in a file: `table/<id>`, `mine/<person>`, `desk` or `plans`, as a Yjs update of all of it. */
export interface SavedDocument {
  readonly name: string;
  readonly update: Uint8Array<ArrayBuffer>;
}

/** The place of a participant who moves on to another tablet, or comes back to this one. */
export interface SavedSeat {
  readonly tableId: string;
  /** How far the room had been moved on when this table was taken. */
  readonly moves: number;
  readonly person: StoredPerson;
}

/** A session as one file. */
export interface SavedSession {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly record: SignedRecord;
  /** Still to be parsed. */
  readonly workshop: unknown;
  readonly edition: number;
  readonly former: readonly { readonly address: string; readonly label: string }[];
  /** null in a presenter's file. */
  readonly seat: SavedSeat | null;
  /** The key of the device that made the session; only ever in a sealed file. */
  readonly founder: StoredFounder | null;
  readonly documents: readonly SavedDocument[];
}

/** Why bytes are no session. */
export type SavedFault = "torn" | "newer" | "too-large";

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Head = v.object({
  savedAt: v.pipe(v.number(), v.finite()),
  record: v.object({ text: Text(200_000), key: Text(100), signature: Text(200) }),
  workshop: v.unknown(),
  edition: Count,
  former: v.pipe(v.array(v.object({ address: Text(400), label: Text(2_000) })), v.maxLength(5_000)),
  seat: v.nullable(
    v.object({
      tableId: Id,
      moves: v.pipe(v.number(), v.safeInteger()),
      person: v.object({ id: Id, name: Text(120) }),
    }),
  ),
  founder: v.nullable(v.object({ publicKey: Text(100), secret: Text(100) })),
  documents: v.pipe(
    v.array(
      v.object({
        name: v.pipe(v.string(), v.regex(/^(table\/|mine\/)[\w-]{1,64}$|^(desk|plans)$/)),
        bytes: Count,
      }),
    ),
    v.maxLength(200),
  ),
});

/** Whether these bytes begin as a session's that is not sealed. */
export const isSavedSession = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

/** A session as the bytes of a file that anybody can read; `seal` closes it under a passphrase. */
export async function encodeSaved(saved: SavedSession): Promise<Uint8Array<ArrayBuffer>> {
  const { documents, founder, ...rest } = saved;
  const head = new TextEncoder().encode(
    JSON.stringify({
      ...rest,
      founder: founder && { publicKey: founder.publicKey, secret: encodeBase64url(founder.secret) },
      documents: documents.map(({ name, update }) => ({ name, bytes: update.length })),
    }),
  );
  const length = new Uint8Array(HEAD_LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, head.length);
  const packed = await pack(new Blob([length, head, ...documents.map(({ update }) => update)]));
  return new Uint8Array(await new Blob([MAGIC, VERSION, packed]).arrayBuffer());
}

/** Reads what `encodeSaved` made, or says what is wrong. Never rejects. */
export async function decodeSaved(bytes: Uint8Array<ArrayBuffer>): Promise<SavedSession | SavedFault> {
  const start = MAGIC.length + VERSION.length;
  if (new TextDecoder("latin1").decode(bytes.subarray(MAGIC.length, start)) !== VERSION) return "newer";
  try {
    const content = await unpack(bytes.subarray(start), MOST_FILE_BYTES);
    return content === null ? "too-large" : (readContent(content) ?? "torn");
  } catch {
    return "torn";
  }
}

/** null, or throws, where the parts don't fit together. */
function readContent(content: Uint8Array<ArrayBuffer>): SavedSession | null {
  const headLength = new DataView(content.buffer, content.byteOffset).getUint32(0);
  const headEnd = HEAD_LENGTH_BYTES + headLength;
  const text = new TextDecoder().decode(content.subarray(HEAD_LENGTH_BYTES, headEnd));
  const read = v.safeParse(Head, JSON.parse(text));
  if (!read.success) return null;
  const { documents, founder, ...rest } = read.output;
  const secret = founder && decodeBase64url(founder.secret);
  let at = headEnd;
  const found = documents.map(({ name, bytes }) => {
    const update = content.slice(at, at + bytes);
    at += bytes;
    return { name, update };
  });
  if (at !== content.length) return null;
  return {
    ...rest,
    founder: founder && secret?.length === 32 ? { publicKey: founder.publicKey, secret } : null,
    documents: found,
  };
}
