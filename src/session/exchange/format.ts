import * as v from "valibot";
import { decodeBase64url, encodeBase64url } from "../../workshops/base64url.ts";
import type { SignedRecord } from "../record.ts";

// docs/exchange-format.md describes the bytes.
const MAGIC = "WTX";
const VERSION = "1";
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;

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
  // gzip carries a check sum and a length: what is torn is found
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Blob([MAGIC, VERSION, await new Response(packed).blob()]).arrayBuffer());
}

/** Reads what `encodeExchange` made, or says what is wrong. Never rejects. */
export async function decodeExchange(bytes: Uint8Array<ArrayBuffer>): Promise<Exchange | ExchangeFault> {
  const head = new TextDecoder().decode(bytes.subarray(0, MAGIC.length + VERSION.length));
  if (!head.startsWith(MAGIC)) return "foreign";
  if (head.slice(MAGIC.length) !== VERSION) return "newer";
  try {
    const text = await unpack(bytes.subarray(head.length));
    if (text === null) return "too-large";
    const read = v.safeParse(Schema, JSON.parse(text));
    return read.success ? read.output : "torn";
  } catch {
    return "torn";
  }
}

/** null as soon as it unpacks to more than may be. Rejects when it is not whole. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > MOST_UNPACKED_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  return new Blob(parts).text();
}
