/** Bytes that begin as a JPEG of that size does; what follows is no picture. */
export function makeJpegHead(width = 1_600, height = 1_200, length = 1_000): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length).map((_, index) => (index * 37) % 251);
  const word = (value: number): readonly number[] => [value >> 8, value & 255];
  bytes.set([
    ...[0xff, 0xd8],
    ...[0xff, 0xe0, ...word(16), ...new Array<number>(14).fill(0)],
    ...[0xff, 0xc0, ...word(17), 8, ...word(height), ...word(width), 3],
  ]);
  return bytes;
}
