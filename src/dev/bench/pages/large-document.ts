import type * as Y from "yjs";

const PICTURE_BYTES = 250_000;
const STROKE_BYTES = 600;

const countOf = (bytes: number, each: number): number => Math.ceil(bytes / 2 / each);
const pictures = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("pictures");
const ink = (doc: Y.Doc): Y.Map<unknown> => doc.getMap("ink");

/** Puts so many bytes into a document, half in pictures and half in strokes of ink; none of it can be compressed. */
export function fillDocument(doc: Y.Doc, bytes: number): void {
  for (let index = 0; index < countOf(bytes, PICTURE_BYTES); index++) {
    pictures(doc).set(`${index}`, makeNoise(PICTURE_BYTES));
  }
  for (let index = 0; index < countOf(bytes, STROKE_BYTES); index++) {
    ink(doc).set(`${index}`, String.fromCharCode(...makeNoise(STROKE_BYTES).map((byte) => 32 + (byte % 90))));
  }
}

/** Whether all that `fillDocument` puts in is there. */
export const isFilled = (doc: Y.Doc, bytes: number): boolean =>
  pictures(doc).size === countOf(bytes, PICTURE_BYTES) && ink(doc).size === countOf(bytes, STROKE_BYTES);

/** No more than 65,536 bytes come from one call of the browser's. */
function makeNoise(length: number): Uint8Array {
  const noise = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  return noise;
}
