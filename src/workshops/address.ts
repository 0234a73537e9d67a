/**
 * Where an answer lives: the name of its top-level type in the document. Two tablets that start the same empty
 * cell offline so start the same type, and nothing is lost when they merge (design: Storage).
 * Ids are `[a-z0-9-]`, so "/" separates without escaping.
 */

/** Address of one text, e.g. "principles/principles/dissent/description". */
export type CellAddress = string;

export const fieldAddress = (worksheetId: string, fieldId: string): string => `${worksheetId}/${fieldId}`;

/** A prompt's one text. */
export const promptAddress = (worksheetId: string, fieldId: string): CellAddress =>
  `${fieldAddress(worksheetId, fieldId)}/text`;

/** A person's own text of a prompt that everyone answers (who: each). */
export const personalPromptAddress = (worksheetId: string, fieldId: string, personId: string): CellAddress =>
  `${fieldAddress(worksheetId, fieldId)}/by/${personId}`;

/** The name that a person wants to stand beside their own text of such a prompt. */
export const promptNameAddress = (worksheetId: string, fieldId: string, personId: string): CellAddress =>
  `${fieldAddress(worksheetId, fieldId)}/name/${personId}`;

/** A cell of a table, a note of a checklist item, an entry of a list ("text" is its only column). */
export const cellAddress = (
  worksheetId: string,
  fieldId: string,
  rowId: string,
  columnId: string,
): CellAddress => `${fieldAddress(worksheetId, fieldId)}/${rowId}/${columnId}`;

/** The column of list entries and of a checklist's own entries. */
export const ENTRY_COLUMN = "text";

/** The map of added rows: row id → its place in the order, or a removed mark. */
export const rowsAddress = (worksheetId: string, fieldId: string): string =>
  `${fieldAddress(worksheetId, fieldId)}#rows`;

/** The map of one-per-person marks: "<person>/<item>" → number (rating value, 1 for a tick). */
export const marksAddress = (worksheetId: string, fieldId: string): string =>
  `${fieldAddress(worksheetId, fieldId)}#marks`;

/** Stands for the person where a table marks as one (who: table). */
export const TABLE_PERSON = "table";

/** What a mark is on, where an item has one per moment (rating) or per column (matrix). */
export const markItem = (itemId: string, partId?: string): string =>
  partId === undefined ? itemId : `${itemId}:${partId}`;

/**
 * A growing list inside a field (a side of a two-sided list), to be used wherever a field id is asked for:
 * its rows and cells then lie under the field's own address.
 */
export const partId = (fieldId: string, part: string): string => `${fieldId}/${part}`;

/** The map of strokes drawn in a cell, or on a field as a whole: stroke id → encoded stroke, null when erased. */
export const inkAddress = (cellOrField: string): string => `${cellOrField}#ink`;

/**
 * The map of a worksheet's photos: photo id → JPEG bytes, null when removed; "<photo id>/turns" → quarter turns. No field
 * has an empty id, and the "#" keeps captions from passing for answers.
 */
export const photosAddress = (worksheetId: string): string => `${fieldAddress(worksheetId, "")}#photos`;

/** What is written under a photo. */
export const captionAddress = (worksheetId: string, photoId: string): CellAddress =>
  `${photosAddress(worksheetId)}/${photoId}`;

/** A place on a figure as one mark; x and y are whole numbers from 0 to 999. */
export const packPlace = (x: number, y: number): number => clampPlace(x) * 1000 + clampPlace(y);

/** Reads what `packPlace` made; null for anything else. */
export function unpackPlace(value: number): { readonly x: number; readonly y: number } | null {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return null;
  return { x: Math.floor(value / 1000), y: value % 1000 };
}

const clampPlace = (value: number): number => Math.min(999, Math.max(0, Math.round(value) || 0));

/** The worksheet an address belongs to. */
export const worksheetOfAddress = (address: string): string => address.split("/", 1)[0] ?? "";
