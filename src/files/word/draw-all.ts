import type { Flow, Picture, Piece } from "../flow/flow.ts";
import type { DrawnPicture, DrawPicture, OnProgress } from "./contract.ts";

/** Draws every picture of a document, one after the other, and says how far it is. */
export async function drawAll(
  { sheets }: Flow,
  drawPicture: DrawPicture,
  onProgress: OnProgress,
): Promise<ReadonlyMap<Picture, DrawnPicture>> {
  const pictures = sheets.flatMap(({ pieces }) => listPictures(pieces));
  const drawn = new Map<Picture, DrawnPicture>();
  for (const [index, picture] of pictures.entries()) {
    onProgress(index / pictures.length);
    const one = await drawPicture(picture);
    if (one) drawn.set(picture, one);
  }
  onProgress(1);
  return drawn;
}

const listPictures = (pieces: readonly Piece[]): readonly Picture[] =>
  pieces.flatMap((piece) => {
    if (piece.kind === "picture") return [piece.picture];
    if (piece.kind !== "table") return [];
    return [...piece.head, ...piece.rows].flat().flatMap((cell) => listPictures(cell.pieces));
  });
