import { openQrReader } from "./qr-reader.ts";

const LONG_SIDE = 1600; // a 12-megapixel photo is read no better, only slower

/** Reads the QR code in a photo; null where none can be read or the file is no picture. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const photo = await createImageBitmap(file).catch(() => null);
  if (!photo) return null;
  const scale = Math.min(1, LONG_SIDE / Math.max(photo.width, photo.height));
  const picture = await createImageBitmap(photo, {
    resizeWidth: Math.round(photo.width * scale),
    resizeHeight: Math.round(photo.height * scale),
    resizeQuality: "high",
  });
  photo.close();
  const reader = openQrReader();
  try {
    return await reader.read(picture);
  } finally {
    reader.close();
  }
}
