import type * as Y from "yjs";
import { ENTRY_COLUMN, fieldAddress, partId, personalPromptAddress } from "../workshops/address.ts";
import type { Field, LabelledItem } from "../workshops/format.ts";
import { readRemovedRows, readRows } from "./reads.ts";

/** Gives the rows that people added to a field, or to a part of it. */
export type RowsOf = (fieldId: string) => readonly string[];

/** Rows of several documents together: a person's private texts can stand beside rows of the table's. */
export const rowsIn =
  (docs: readonly Y.Doc[], worksheetId: string, removedToo: boolean): RowsOf =>
  (fieldId) => [
    ...new Set(
      docs.flatMap((doc) => [
        ...readRows(doc, worksheetId, fieldId),
        ...(removedToo ? readRemovedRows(doc, worksheetId, fieldId) : []),
      ]),
    ),
  ];

/** Every text that a field has, as its address after the field's own, e.g. "dissent/description". */
export function readPlaces(
  doc: Y.Doc,
  worksheetId: string,
  field: Field,
  rowsOf: RowsOf = (fieldId) => readRows(doc, worksheetId, fieldId),
): readonly string[] {
  switch (field.kind) {
    case "prompt":
      return field.who === "each"
        ? readWriters(doc, worksheetId, field.id).map((personId) => `by/${personId}`)
        : [ENTRY_COLUMN];
    case "table":
      return cross([...idsOf(field.rows), ...addedRows(field, rowsOf)], idsOf(field.columns));
    case "checklist": {
      const own = addedRows(field, rowsOf);
      return [...cross([...idsOf(field.items), ...own], idsOf(field.notes)), ...cross(own, [ENTRY_COLUMN])];
    }
    case "rating":
      return cross(idsOf(field.items), idsOf(field.notes ?? []));
    case "list":
      return cross(rowsOf(field.id), [ENTRY_COLUMN]);
    case "two-sided":
      return field.sides.flatMap((side) =>
        cross(rowsOf(partId(field.id, side.id)), [ENTRY_COLUMN]).map((place) => `${side.id}/${place}`),
      );
    case "groups":
      return cross(rowsOf(field.id), idsOf(field.parts));
    case "quadrants":
      return cross(idsOf(field.quadrants), [ENTRY_COLUMN]);
    case "matrix":
      return cross(idsOf(field.rows), idsOf(field.notes));
    case "figure":
      return field.marks.kind === "tokens" ? cross(rowsOf(field.id), [ENTRY_COLUMN]) : [];
    case "choice":
    case "votes":
      return [];
  }
}

/** Rows people added to a field that may grow, without such as would pass for one of the workshop's own. */
export function addedRows(field: Field, rowsOf: RowsOf): readonly string[] {
  if (field.kind === "table") return field.grows ? without(rowsOf(field.id), field.rows) : [];
  if (field.kind === "checklist") return field.ownEntries ? without(rowsOf(field.id), field.items) : [];
  return rowsOf(field.id);
}

/** People who wrote or drew in a prompt that everyone answers, in the order of their ids. */
export function readWriters(doc: Y.Doc, worksheetId: string, fieldId: string): readonly string[] {
  const prefix = personalPromptAddress(worksheetId, fieldId, "");
  const writers = new Set<string>();
  for (const name of doc.share.keys()) {
    if (!name.startsWith(prefix)) continue;
    const [, personId] = /^([^/#]+)(?:#ink)?$/.exec(name.slice(prefix.length)) ?? [];
    if (personId !== undefined) writers.add(personId);
  }
  return [...writers].sort();
}

/** The address of a place of a field; "" is the field itself. */
export const placeAddress = (worksheetId: string, fieldId: string, place: string): string =>
  place === "" ? fieldAddress(worksheetId, fieldId) : `${fieldAddress(worksheetId, fieldId)}/${place}`;

const idsOf = (items: readonly LabelledItem[]): readonly string[] => items.map(({ id }) => id);

const without = (rows: readonly string[], fixed: readonly LabelledItem[]): readonly string[] =>
  rows.filter((id) => !fixed.some((item) => item.id === id));

const cross = (rows: readonly string[], columns: readonly string[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => `${row}/${column}`));
