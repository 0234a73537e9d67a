/** A photo that a table has attached to a worksheet, as plain data. */
export interface Photo {
  readonly id: string;
  readonly caption: string;
  /** How it is to be shown: quarter turns clockwise. */
  readonly turns: QuarterTurns;
  /** null where what lies there is no photo that may be shown. */
  readonly image: PhotoImage | null;
}

export type QuarterTurns = 0 | 1 | 2 | 3;

/** A JPEG as it is stored, before it is turned. The same photo keeps the same object. */
export interface PhotoImage {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Worksheet id → its photos, oldest first; worksheets without any are missing. */
export type PhotosByWorksheet = Readonly<Record<string, readonly Photo[]>>;

/** What may be attached. Two tablets that add at the same moment can come to more; all of that is shown. */
export const PHOTO_LIMITS = {
  bytes: 400 * 1024,
  /** Pixels of either side: a small file can claim to be a huge picture. */
  side: 2_560,
  perWorksheet: 12,
  tableBytes: 5 * 1024 * 1024,
  /** More are not read: nobody added them one by one. */
  shownPerWorksheet: 48,
} as const;

/** Width and height once turned. */
export const turnedSize = (
  { width, height }: Pick<PhotoImage, "width" | "height">,
  turns: QuarterTurns,
): { readonly width: number; readonly height: number } =>
  turns % 2 === 0 ? { width, height } : { width: height, height: width };

const START_OF_IMAGE = 0xff_d8;
const START_OF_SCAN = 0xda;
/** Markers between them that start no frame: tables and reserved ones. */
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc]);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker);

/** Reads a JPEG that may be shown; null for anything else. */
export function readPhotoImage(bytes: Uint8Array): PhotoImage | null {
  if (bytes.length > PHOTO_LIMITS.bytes || !(bytes.buffer instanceof ArrayBuffer)) return null;
  const size = readJpegSize(bytes);
  if (!size || Math.max(size.width, size.height) > PHOTO_LIMITS.side) return null;
  return { bytes: bytes as Uint8Array<ArrayBuffer>, ...size };
}

/** How large a JPEG says it is, in pixels (ITU-T T.81, annex B); null where its first bytes don't tell. */
export function readJpegSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => (at + 2 <= view.byteLength ? view.getUint16(at) : 0);
  if (word(0) !== START_OF_IMAGE) return null;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    const marker = word(at) - 0xff_00;
    if (marker <= 0 || marker === START_OF_SCAN) return null;
    if (isFrame(marker)) {
      const [height, width] = [word(at + 5), word(at + 7)];
      return width > 0 && height > 0 ? { width, height } : null;
    }
    const length = word(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}
