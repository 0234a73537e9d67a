import { carryRow } from "../answers/carried.ts";
import type { Storage } from "../storage/contract.ts";
import type { RowAnswer, TableAnswer } from "../workshops/answer.ts";
import type { TableField, Workshop } from "../workshops/format.ts";
import { type KeptAnswers, readKeptAnswers } from "./kept-answers.ts";
import { readStoredRecord } from "./record.ts";
import { tableDocumentName } from "./table-document.ts";

/** A session of this device that another one may continue. */
export interface EarlierSession extends KeptAnswers {
  readonly sessionId: string;
}

/** The sessions that this device has presented, the latest first. Those that can't be read are left out. */
export async function listEarlier(storage: Storage): Promise<readonly EarlierSession[]> {
  const found: EarlierSession[] = [];
  for (const stored of storage.sessions.peek() ?? []) {
    if (stored.role !== "presenter") continue;
    const kept = await readKeptAnswers(storage, stored).catch(() => null);
    if (kept) found.push({ ...kept, sessionId: stored.id });
  }
  return found;
}

/** One row of an earlier table that goes on. */
interface CarriedStep {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly row: RowAnswer;
}

/** The steps of a table that are not done, where the workshop still asks for them. */
function listOpenRows(
  { workshop, tables }: KeptAnswers,
  next: Workshop,
  tableName: string,
): readonly CarriedStep[] {
  const table = tables.find((one) => isSameName(one.tableName, tableName));
  if (!table) return [];
  return listDated(workshop).flatMap(({ worksheetId, field }) => {
    const goesOn = listDated(next).some(
      (one) => one.worksheetId === worksheetId && one.field.id === field.id,
    );
    const answer = table.answers[worksheetId]?.[field.id];
    if (!goesOn || answer?.kind !== "table") return [];
    return addedRows(field, answer).map((row) => ({ worksheetId, fieldId: field.id, row }));
  });
}

const addedRows = (field: TableField, { rows, reviews }: TableAnswer): readonly RowAnswer[] =>
  rows.filter(
    ({ id, cells }) =>
      !field.rows.some((fixed) => fixed.id === id) &&
      reviews?.[id] !== "done" &&
      Object.values(cells).some((text) => text.trim() !== ""),
  );

const listDated = ({ worksheets }: Workshop) =>
  worksheets.flatMap(({ id, fields }) =>
    fields.flatMap((field) =>
      field.kind === "table" && field.grows && field.columns.some(({ date }) => date)
        ? [{ worksheetId: id, field }]
        : [],
    ),
  );

const isSameName = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** How many steps would go on in a session with this workshop and these tables. */
export const countCarried = (earlier: KeptAnswers, next: Workshop, tables: readonly string[]): number =>
  tables.reduce((sum, name) => sum + listOpenRows(earlier, next, name).length, 0);

/**
 * Puts the steps that are not done into the new session's tables of the same names, as rows that say where they came
 * from: ordinary edits, made before anybody is there. Doing it again changes nothing.
 */
export async function carrySteps(
  storage: Storage,
  earlier: EarlierSession,
  next: { readonly sessionId: string; readonly workshop: Workshop },
): Promise<void> {
  const stored = await storage.session(next.sessionId);
  const record = stored && readStoredRecord(stored.record);
  for (const { id, name } of record?.tables ?? []) {
    const steps = listOpenRows(earlier, next.workshop, name);
    if (steps.length === 0) continue;
    const document = await storage.openDocument(next.sessionId, tableDocumentName(id));
    try {
      for (const { worksheetId, fieldId, row } of steps) {
        carryRow(document.doc, worksheetId, fieldId, row, "carried");
      }
      await document.flush();
    } finally {
      await document.close();
    }
  }
}
