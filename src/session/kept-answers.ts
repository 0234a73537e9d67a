import { readWorksheetAnswers } from "../answers/read-field.ts";
import type { Storage, StoredPerson, StoredSession } from "../storage/contract.ts";
import type { TableAnswers, WorksheetAnswers } from "../workshops/answer.ts";
import type { Workshop } from "../workshops/format.ts";
import type { WorkshopFile } from "../workshops/text.ts";
import type { SessionRecord } from "./record.ts";
import { readStoredSession } from "./stored-session.ts";
import { privateDocumentName, tableDocumentName } from "./table-document.ts";
import { openWording } from "./wording.ts";

/** What is kept of a session that need not be open, as plain data. */
export interface KeptAnswers {
  readonly record: SessionRecord;
  readonly file: WorkshopFile;
  readonly workshop: Workshop;
  /** null on the presenter's device. */
  readonly person: StoredPerson | null;
  /** The person's own; empty on the presenter's device. */
  readonly mine: WorksheetAnswers;
  /** The tables this device keeps: a participant's own, a presenter's all. */
  readonly tables: readonly TableAnswers[];
}

/** Reads a stored session's answers without opening it; null when it can't be read. */
export async function readKeptAnswers(storage: Storage, stored: StoredSession): Promise<KeptAnswers | null> {
  const read = await readStoredSession(stored);
  if (!read) return null;
  const { record, file } = read;
  const workshop = (await openWording(storage, file)).workshop.peek();
  const readAnswers = async (name: string): Promise<WorksheetAnswers> => {
    const doc = await storage.readDocument(stored.id, name);
    const answers = readWorksheetAnswers(doc, workshop);
    doc.destroy();
    return answers;
  };
  const kept = record.tables.filter(({ id }) => stored.tableId === null || id === stored.tableId);
  const tables: TableAnswers[] = [];
  for (const { id, name } of kept) {
    tables.push({ tableId: id, tableName: name, answers: await readAnswers(tableDocumentName(id)) });
  }
  const person = stored.people.find(({ id }) => id === stored.personId) ?? null;
  const mine = person ? await readAnswers(privateDocumentName(person.id)) : {};
  return { record, file, workshop, person: stored.tableId === null ? null : person, mine, tables };
}
