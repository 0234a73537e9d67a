import { type Photo, type PhotosByWorksheet, turnedSize } from "../workshops/photo.ts";
import type { HandoutChoice, HandoutSource } from "./contract.ts";
import type { SheetPhoto } from "./handout.ts";
import type { PageRoom } from "./page-room.ts";

/** The photos of a worksheet: the table's own, or those of all tables with the table's name. */
export function buildPhotos(
  { table, tables }: HandoutSource,
  { whose }: Pick<HandoutChoice, "whose">,
  worksheetId: string,
): readonly SheetPhoto[] {
  if (whose === "blank") return [];
  if (whose !== "all") return listPhotos(table?.photos, worksheetId, null);
  return tables.flatMap(({ tableName, photos }) => listPhotos(photos, worksheetId, tableName));
}

const listPhotos = (
  photos: PhotosByWorksheet | undefined,
  worksheetId: string,
  from: string | null,
): readonly SheetPhoto[] =>
  (photos?.[worksheetId] ?? []).flatMap((photo, index) =>
    photo.image === null ? [] : { from, photo, number: index + 1 },
  );

/** A photo and the width it is printed at, by the height of the type. */
export interface PlacedPhoto extends SheetPhoto {
  readonly ems: number;
}

const GAP_EMS = 1.6;
/** Of a page's lines, so that photo and caption take half a page at most. */
const EMS_PER_LINE = 0.6;
/** Two whose widths are over by no more than this stand side by side, a little smaller. */
const MOST_SHRINKING = 1.35;

/** Sets photos in rows of one or two, each as large as it may be. */
export function placePhotos(
  photos: readonly SheetPhoto[],
  room: PageRoom,
): readonly (readonly PlacedPhoto[])[] {
  const rows: PlacedPhoto[][] = [];
  for (const one of photos) {
    const placed = { ...one, ems: Math.min(room.ems, room.lines * EMS_PER_LINE * shapeOf(one.photo)) };
    const row = rows.at(-1);
    const [before, ...others] = row ?? [];
    const free = room.ems - GAP_EMS;
    if (!row || !before || others.length > 0 || before.ems + placed.ems > free * MOST_SHRINKING) {
      rows.push([placed]);
      continue;
    }
    const share = Math.min(1, free / (before.ems + placed.ems));
    rows[rows.length - 1] = [before, placed].map((each) => ({ ...each, ems: each.ems * share }));
  }
  return rows;
}

function shapeOf({ image, turns }: Photo): number {
  if (!image) return 1;
  const { width, height } = turnedSize(image, turns);
  return width / height;
}
