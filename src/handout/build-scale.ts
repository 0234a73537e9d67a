import { markItem } from "../workshops/address.ts";
import type { LabelledItem, MatrixField, RatingField } from "../workshops/format.ts";
import { fillNotes } from "./build-notes.ts";
import { type FieldSource, readMark, readMarks, readTexts } from "./documents.ts";
import type { ScaleBlock } from "./handout.ts";

/** Items × points of a scale, once for each moment. */
export function buildRating(source: FieldSource<RatingField>): ScaleBlock {
  const { field, documents } = source;
  const ratings = readMarks(source, "rating").flatMap(({ answer }) => Object.entries(answer.ratings));
  const written = readTexts(source, "rating");
  const momentIds = field.moments?.map(({ id }) => id) ?? [undefined];
  const notes = field.notes ?? [];
  return {
    kind: "scale",
    shape: "circle",
    moments: (field.moments ?? []).map(({ label }) => label),
    points: field.points.map(({ label }) => label),
    described: (field.moments ?? []).filter(({ hint }) => hint !== undefined),
    notes,
    rows: field.items.map((item) => ({
      ...item,
      marks: momentIds.flatMap((moment) =>
        field.points.map(({ value }) => {
          const rated = ratings.filter(([, values]) => values[markItem(item.id, moment)] === value);
          return readMark(
            rated.map(([id]) => id),
            field.who,
            documents,
          );
        }),
      ),
      notes: fillNotes(written, notes, item.id, documents),
    })),
  };
}

/** Rows × columns of boxes. */
export function buildMatrix(source: FieldSource<MatrixField>): ScaleBlock {
  const { field, documents } = source;
  const marked = readMarks(source, "matrix");
  const written = readTexts(source, "matrix");
  return {
    kind: "scale",
    shape: "box",
    moments: [],
    points: field.columns.map(({ label }) => label),
    described: listUnexplained(source),
    notes: field.notes,
    rows: field.rows.map((row) => ({
      ...row,
      marks: field.columns.map((column) => {
        const people = marked.flatMap(({ answer }) => answer.ticks[row.id]?.[column.id] ?? []);
        return readMark(people, field.who, documents);
      }),
      notes: fillNotes(written, field.notes, row.id, documents),
    })),
  };
}

/** Columns with explanations that the worksheet's readings don't already give. */
function listUnexplained({ worksheet, field }: FieldSource<MatrixField>): LabelledItem[] {
  const read = new Set(worksheet.readings?.flatMap(({ items = [] }) => items.map(({ label }) => label)));
  return field.columns.filter(({ label, hint }) => hint !== undefined && !read.has(label));
}
