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

/** The worksheet an address belongs to. */
export const worksheetOfAddress = (address: string): string => address.split("/", 1)[0] ?? "";
