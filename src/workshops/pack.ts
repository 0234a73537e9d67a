import { decodeBase64url, encodeBase64url } from "./base64url.ts";
import { WORKSHOP_LIMITS } from "./format.ts";
import type { WorkshopFile } from "./text.ts";

const MOST_BYTES = WORKSHOP_LIMITS.fileBytes;
// Deflate adds a little to what it can't make shorter.
const MOST_CHARACTERS = Math.ceil(((MOST_BYTES + 1_000) * 4) / 3);

/** A workshop as a short text for a link or a QR code: JSON, deflated, in base64url. */
export async function packWorkshop(file: WorkshopFile): Promise<string> {
  const json = new Blob([JSON.stringify(file)]);
  const deflated = json.stream().pipeThrough(new CompressionStream("deflate-raw"));
  return encodeBase64url(new Uint8Array(await new Response(deflated).arrayBuffer()));
}

/**
 * What a packed text holds, still to be parsed (`parseWorkshop`). Throws when it is not whole, and as soon as it
 * unpacks to more than a workshop file may hold, so that a small text can't fill the memory.
 */
export async function unpackWorkshop(text: string): Promise<unknown> {
  const deflated = text.length > MOST_CHARACTERS ? null : decodeBase64url(text);
  if (deflated === null) throw new SyntaxError("Not a packed workshop");
  const inflated = new Blob([deflated]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await readText(inflated.getReader()));
}

/** All text of a stream of UTF-8; throws and stops reading where it is too long. */
async function readText(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      throw new RangeError(`Unpacks to more than ${MOST_BYTES} bytes`);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}
