/** Where the picture was taken, as the camera writes it: 52° 31' 12" north. */
const LATITUDE = [52, 1, 31, 1, 12, 1];
const SHORT = 3;
const LONG = 4;
const ASCII = 2;
const RATIONAL = 5;

/**
 * A JPEG as a phone saves it: how it was held (EXIF orientation, 1–8), where (GPS) and with what camera, in a segment
 * behind the first two bytes (CIPA DC-008, TIFF 6.0).
 */
export function addExif(jpeg: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const tiff: number[] = [];
  const word = (value: number) => tiff.push(value >> 8, value & 255);
  const long = (value: number) => {
    word(value >>> 16);
    word(value & 0xffff);
  };
  const entry = (tag: number, type: number, count: number, value: readonly number[]) => {
    word(tag);
    word(type);
    long(count);
    tiff.push(...value);
  };
  const [FIRST, GPS, VALUES] = [8, 8 + 2 + 3 * 12 + 4, 8 + 2 + 3 * 12 + 4 + 2 + 2 * 12 + 4];
  tiff.push(0x4d, 0x4d, 0, 42);
  long(FIRST);
  word(3);
  entry(
    0x010f,
    ASCII,
    4,
    [..."Cam\0"].map((sign) => sign.charCodeAt(0)),
  );
  entry(0x0112, SHORT, 1, [0, orientation, 0, 0]);
  entry(0x8825, LONG, 1, [0, 0, 0, GPS]);
  long(0);
  word(2);
  entry(0x0001, ASCII, 2, [0x4e, 0, 0, 0]);
  entry(0x0002, RATIONAL, 3, [0, 0, 0, VALUES]);
  long(0);
  for (const part of LATITUDE) long(part);
  const body = [...[..."Exif\0\0"].map((sign) => sign.charCodeAt(0)), ...tiff];
  const length = body.length + 2;
  return Uint8Array.from([
    ...jpeg.subarray(0, 2),
    ...[0xff, 0xe1, length >> 8, length & 255],
    ...body,
    ...jpeg.subarray(2),
  ]);
}

/** Whether a file tells anything but its pixels: EXIF, XMP, IPTC and their like. */
export const holdsMetadata = (bytes: Uint8Array): boolean =>
  /Exif|http:\/\/ns\.adobe|Photoshop|GPS|Cam\0/.test(String.fromCharCode(...bytes.subarray(0, 4_000))) ||
  String.fromCharCode(...bytes.subarray(-2_000)).includes("Exif");
