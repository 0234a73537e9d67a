import * as v from "valibot";
import { WORKSHOP_LIMITS as limits } from "./format.ts";
import { drawing, marks } from "./schema-drawing.ts";
import {
  id,
  items,
  label,
  labelledItem,
  lines,
  list,
  notes,
  points,
  share,
  text,
  wholeNumber,
} from "./schema-parts.ts";

/** One schema per kind of field, in the order of format.ts. */

const who = v.picklist(["mine", "table", "each"]);
const fieldBase = { id, label, hint: v.exactOptional(text), who };
const words = v.exactOptional(v.boolean());

const promptField = v.strictObject({
  ...fieldBase,
  kind: v.literal("prompt"),
  lines,
  words,
  checkedBy: v.exactOptional(id),
});

const tableColumn = v.strictObject({
  ...labelledItem.entries,
  share,
  date: v.exactOptional(v.boolean()),
});

const tableField = v.strictObject({
  ...fieldBase,
  kind: v.literal("table"),
  rowHeading: v.exactOptional(label),
  rows: items(0),
  columns: list(tableColumn, 1, limits.columnsPerTable),
  grows: v.boolean(),
  rowName: label,
  lines,
});

const checklistField = v.strictObject({
  ...fieldBase,
  kind: v.literal("checklist"),
  items: items(0),
  ownEntries: v.exactOptional(v.strictObject({ label, rowName: label })),
  notes,
});

const ratingItem = v.strictObject({
  ...labelledItem.entries,
  descriptors: v.exactOptional(v.array(text)),
});

const ratingField = v.strictObject({
  ...fieldBase,
  kind: v.literal("rating"),
  items: list(ratingItem, 1, limits.itemsPerField),
  points,
  moments: v.exactOptional(list(labelledItem, 2, 2)),
  notes: v.exactOptional(notes),
  ranked: v.exactOptional(v.picklist(["mean", "top"])),
});

const listField = v.strictObject({ ...fieldBase, kind: v.literal("list"), rowName: label, lines, words });

const choiceField = v.strictObject({
  ...fieldBase,
  kind: v.literal("choice"),
  options: items(2),
  several: v.boolean(),
});

const votesField = v.strictObject({
  ...fieldBase,
  kind: v.literal("votes"),
  items: items(0),
  of: v.exactOptional(v.strictObject({ field: id, column: id })),
  limit: wholeNumber(1, limits.itemsPerField),
});

const twoSidedField = v.strictObject({
  ...fieldBase,
  kind: v.literal("two-sided"),
  sides: list(v.strictObject({ ...labelledItem.entries, examples: items(0) }), 2, 2),
  rowName: label,
  lines,
});

const groupsField = v.strictObject({
  ...fieldBase,
  kind: v.literal("groups"),
  rowName: label,
  parts: list(v.strictObject({ ...labelledItem.entries, lines }), 1, limits.partsPerGroup),
});

const quadrantsField = v.strictObject({
  ...fieldBase,
  kind: v.literal("quadrants"),
  quadrants: list(labelledItem, 4, 4),
  lines,
});

const matrixField = v.strictObject({
  ...fieldBase,
  kind: v.literal("matrix"),
  rows: items(1),
  columns: list(labelledItem, 1, limits.columnsPerMatrix),
  notes,
});

const figureField = v.strictObject({
  ...fieldBase,
  kind: v.literal("figure"),
  drawing,
  alternative: text,
  marks,
});

export const field = v.variant("kind", [
  promptField,
  tableField,
  checklistField,
  ratingField,
  listField,
  choiceField,
  votesField,
  twoSidedField,
  groupsField,
  quadrantsField,
  matrixField,
  figureField,
]);
