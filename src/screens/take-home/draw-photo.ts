import type { DrawnPicture } from "../../files/word/contract.ts";
import { type Photo, turnedSize } from "../../workshops/photo.ts";

/** A photo is no wider and no higher than that on the page. */
const WIDEST_MM = 130;
const HIGHEST_MM = 150;
/** How much of a JPEG's fineness is kept when it is turned. */
const QUALITY = 0.85;

/** A photo as it is to be shown, turned; null where what lies there is none. Rejects where it can't be drawn. */
export async function drawPhoto({ image, turns }: Photo): Promise<DrawnPicture | null> {
  if (!image) return null;
  const { width, height } = turnedSize(image, turns);
  const aspect = height / width;
  const place = { type: "jpg", aspect, widthMm: Math.min(WIDEST_MM, HIGHEST_MM / aspect) } as const;
  if (turns === 0) return { ...place, bytes: image.bytes };
  const picture = await createImageBitmap(new Blob([image.bytes], { type: "image/jpeg" }));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.translate(width / 2, height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
  return blob && { ...place, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
