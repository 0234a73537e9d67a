import { PHOTO_LIMITS, readJpegSize } from "../../workshops/photo.ts";

/** Why a file can't be a photo. */
export type PhotoFault = "empty" | "no-picture" | "heic" | "too-many-pixels" | "unreadable";

/** Handwriting on a flip chart is still read at this, in pixels of the longer side. */
const LONG_SIDE = 1_600;
const WANTED_BYTES = 250 * 1024;
/** Tried one after the other until one is small enough: paper first loses what nobody sees. */
const TRIES = [
  { side: LONG_SIDE, quality: 0.82 },
  { side: LONG_SIDE, quality: 0.7 },
  { side: LONG_SIDE, quality: 0.58 },
  { side: 1_280, quality: 0.6 },
  { side: 1_024, quality: 0.5 },
] as const;
/** What a tablet can still unpack: 64 megapixels are 256 MB. */
const MOST_PIXELS = 64_000_000;
/** Where a camera's file says how large it is; what stands before can hold a small picture and colours. */
const HEAD_BYTES = 256 * 1024;

/**
 * Makes of a picture file what may be attached: a JPEG upright as it was taken, with nothing but its pixels: place,
 * time and camera stay behind. Never rejects.
 */
export async function shrinkPhoto(file: Blob): Promise<Uint8Array<ArrayBuffer> | PhotoFault> {
  if (file.size === 0) return "empty";
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
    const kind = readKind(head);
    if (kind === null) return "no-picture";
    if (countPixels(head, kind) > MOST_PIXELS) return "too-many-pixels";
    // A type of our own: what the file calls itself must not make a page or a drawing of it.
    const picture = await decode(new Blob([file], { type: `image/${kind}` }));
    if (!picture) return kind === "heic" ? "heic" : "unreadable";
    try {
      return (await encode(picture)) ?? "unreadable";
    } finally {
      picture.close();
    }
  } catch {
    return "unreadable"; // taken away while it was read, or no memory for it
  }
}

type Kind = "jpeg" | "png" | "gif" | "webp" | "bmp" | "avif" | "heic";

/** Pictures made of pixels, by their first bytes; drawings and pages are none. */
function readKind(head: Uint8Array): Kind | null {
  const text = String.fromCharCode(...head.subarray(0, 12));
  if (text.startsWith("\xff\xd8\xff")) return "jpeg";
  if (text.startsWith("\x89PNG\r\n")) return "png";
  if (text.startsWith("GIF8")) return "gif";
  if (text.startsWith("RIFF") && text.endsWith("WEBP")) return "webp";
  if (text.startsWith("BM")) return "bmp";
  if (text.slice(4, 8) !== "ftyp") return null;
  return text.endsWith("avif") ? "avif" : /(heic|heix|hevc|mif1|msf1)$/.test(text) ? "heic" : null;
}

/** As far as the first bytes tell; 0 where they don't. */
function countPixels(head: Uint8Array, kind: Kind): number {
  if (kind === "png" && head.length >= 24) {
    const view = new DataView(head.buffer);
    return view.getUint32(16) * view.getUint32(20);
  }
  const size = kind === "jpeg" ? readJpegSize(head) : null;
  return size ? size.width * size.height : 0;
}

const decode = (picture: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(picture, { imageOrientation: "from-image" }).catch(() => null);

async function encode(picture: ImageBitmap): Promise<Uint8Array<ArrayBuffer> | null> {
  if (picture.width * picture.height > MOST_PIXELS) return null;
  for (const { side, quality } of TRIES) {
    const jpeg = await draw(picture, side, quality);
    const isLast = side === TRIES.at(-1)?.side;
    if (jpeg && jpeg.size <= (isLast ? PHOTO_LIMITS.bytes : WANTED_BYTES)) {
      return new Uint8Array(await jpeg.arrayBuffer());
    }
  }
  return null;
}

function draw(picture: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  pen.fillStyle = "#fff"; // under what lets light through
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
}
