import type { Picture } from "../flow/flow.ts";

/** A picture as a file, and how wide it stands in a document. */
export interface DrawnPicture {
  readonly type: "png" | "jpg";
  readonly bytes: Uint8Array;
  readonly widthMm: number;
  /** Height by width. */
  readonly aspect: number;
}

/** Draws a picture; null where it can't be drawn, and its words stand there instead. */
export type DrawPicture = (picture: Picture) => Promise<DrawnPicture | null>;

/** What is said while a document is made: how much of it is done, from 0 to 1. */
export type OnProgress = (part: number) => void;
