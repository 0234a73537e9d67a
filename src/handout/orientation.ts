import type { Field, Worksheet } from "../workshops/format.ts";
import type { TypeSize } from "./contract.ts";
import type { Orientation } from "./handout.ts";
import { readRoom } from "./page-room.ts";
import { isScaleWide } from "./scale-layout.ts";

/** From this many columns on, row headings included, a table is printed across. */
const WIDE_COLUMNS: Readonly<Record<TypeSize, number>> = { usual: 5, large: 4, poster: 3 };

/** How a worksheet's pages are turned: across where one of its fields is too wide for an upright page. */
export const chooseOrientation = (worksheet: Worksheet, size: TypeSize): Orientation =>
  worksheet.fields.some((field) => isWide(field, size)) ? "landscape" : "portrait";

function isWide(field: Field, size: TypeSize): boolean {
  const room = readRoom(size, "portrait");
  switch (field.kind) {
    case "table":
      return field.columns.length + (field.rows.length > 0 ? 1 : 0) >= WIDE_COLUMNS[size];
    case "matrix":
      return isScaleWide(
        {
          heads: field.columns.map(({ label }) => label),
          noteCount: field.notes.length,
          isDescribed: false,
        },
        room,
      );
    case "rating": {
      const points = field.points.map(({ label }) => label);
      return isScaleWide(
        {
          heads: field.moments ? [...points, ...points] : points,
          noteCount: field.notes?.length ?? 0,
          isDescribed: field.items.some(({ descriptors }) => descriptors !== undefined),
        },
        room,
      );
    }
    default:
      return false;
  }
}
