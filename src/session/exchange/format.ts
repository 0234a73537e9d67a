import * as v from "valibot";
import { decodeBase64url, encodeBase64url } from "../../workshops/base64url.ts";
import type { SignedRecord } from "../record.ts";
import { pack, unpack } from "../saved/unpack.ts";

// docs/exchange-format.md describes the bytes.
const MAGIC = "WTX";
const VERSION = "1";
/** Ten tables with as many photos as they may keep are 67 MiB. */
const MOST_UNPACKED_BYTES = 96 * 1024 * 1024;

/** What a device has of a session, so that another sends it no more than it lacks. */
export interface Needs {
  readonly kind: "needs";
  readonly sessionId: string;
  readonly tables: readonly { readonly id: string; readonly vector: Uint8Array }[];
}

/** Answers on their way without a network. Private ones are never among them. */
export interface Answers {
  readonly kind: "answers";
  readonly record: SignedRecord;
  readonly tables: readonly { readonly id: string; readonly update: Uint8Array }[];
  /** For a device that does not know the session yet; still to be parsed. */
  readonly workshop: { readonly file: unknown; readonly edition: number } | null;
}

export type Exchange = Needs | Answers;

/** Why bytes are no exchange. */
export type ExchangeFault = "foreign" | "torn" | "newer" | "too-large";

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Bytes = v.pipe(
  v.string(),
  v.transform((text): Uint8Array => decodeBase64url(text) ?? new Uint8Array()),
);
const Schema = v.variant("kind", [
  v.object({
    kind: v.literal("needs"),
    sessionId: Id,
    tables: v.pipe(v.array(v.object({ id: Id, vector: Bytes })), v.maxLength(60)),
  }),
  v.object({
    kind: v.literal("answers"),
    record: v.object({
      text: v.pipe(v.string(), v.maxLength(200_000)),
      key: v.pipe(v.string(), v.maxLength(100)),
      signature: v.pipe(v.string(), v.maxLength(200)),
    }),
    tables: v.pipe(v.array(v.object({ id: Id, update: Bytes })), v.maxLength(60)),
    workshop: v.nullable(
      v.object({ file: v.unknown(), edition: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
    ),
  }),
]);

/** An exchange as the bytes of a file or of a stream of codes. */
export async function encodeExchange(exchange: Exchange): Promise<Uint8Array<ArrayBuffer>> {
  const json = JSON.stringify(exchange, (_, value: unknown) =>
    value instanceof Uint8Array ? encodeBase64url(value) : value,
  );
  return new Uint8Array(await new Blob([MAGIC, VERSION, await pack(new Blob([json]))]).arrayBuffer());
}

/** Whether these bytes begin as an exchange's. */
export const isExchange = (bytes: Uint8Array): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

/** Reads what `encodeExchange` made, or says what is wrong. Never rejects. */
export async function decodeExchange(bytes: Uint8Array<ArrayBuffer>): Promise<Exchange | ExchangeFault> {
  const head = new TextDecoder().decode(bytes.subarray(0, MAGIC.length + VERSION.length));
  if (!head.startsWith(MAGIC)) return "foreign";
  if (head.slice(MAGIC.length) !== VERSION) return "newer";
  try {
    const content = await unpack(bytes.subarray(head.length), MOST_UNPACKED_BYTES);
    if (content === null) return "too-large";
    const read = v.safeParse(Schema, JSON.parse(new TextDecoder().decode(content)));
    return read.success ? read.output : "torn";
  } catch {
    return "torn";
  }
}
