import * as Y from "yjs";
import { localise } from "../../workshops/localise.ts";
import { parseWorkshop } from "../../workshops/parse.ts";
import type { SessionGround } from "../ground.ts";
import type { Invitation } from "../joining.ts";
import { isSameSession, readStoredRecord } from "../record.ts";
import { verifyRecord } from "../signed-record.ts";
import type { Answers, Needs } from "./format.ts";
import { mergeUpdate } from "./merge-update.ts";

/** What became of one table's part. */
export interface TakenTable {
  readonly name: string;
  /** Changes that were new here; "unfit": can't be applied, and nothing was. */
  readonly changes: number | "unfit";
}

export type TakenIn = { readonly tables: readonly TakenTable[] } | "other-session" | "forged";

/** What this device has of the tables it holds. */
export const readNeeds = (ground: SessionGround): Needs => ({
  kind: "needs",
  sessionId: ground.id,
  tables: ground.tables.value.map(({ tableId, stored }) => ({
    id: tableId,
    vector: Y.encodeStateVector(stored.doc),
  })),
});

/**
 * The tables' answers of this device: what another lacks by its needs, or, without them, everything, and with it what a
 * newcomer must know. null while the session's record is not signed.
 */
export function readAnswers(ground: SessionGround, needs: Needs | null): Answers | null {
  const record = ground.signed.value;
  if (!record) return null;
  const wanted = new Map(needs?.tables.map(({ id, vector }) => [id, vector]));
  const tables = ground.tables.value
    .filter(({ tableId }) => needs === null || wanted.has(tableId))
    .map(({ tableId, stored }) => ({
      id: tableId,
      update: Y.encodeStateAsUpdate(stored.doc, wanted.get(tableId)),
    }));
  const edition = ground.record.value.workshopEdition;
  return {
    kind: "answers",
    record,
    tables,
    workshop: needs === null ? { file: ground.file, edition } : null,
  };
}

/** Whether there is anything in the answers that the needs lack. */
export const isNothingNew = ({ tables }: Answers): boolean => tables.every(({ update }) => isEmpty(update));

const isEmpty = (update: Uint8Array): boolean => {
  const { structs, ds } = Y.decodeUpdate(update);
  return structs.length === 0 && ds.clients.size === 0;
};

/** Merges answers into the tables that this device holds; the same ones again change nothing. */
export async function takeIn(ground: SessionGround, answers: Answers): Promise<TakenIn> {
  if (readStoredRecord(answers.record)?.id !== ground.id) return "other-session";
  const record = await verifyRecord(answers.record);
  if (!record || !isSameSession(record, ground.record.value)) return "forged";
  await ground.offerRecord(answers.record);
  const tables = answers.tables.flatMap(({ id, update }): TakenTable[] => {
    const table = ground.tables.value.find(({ tableId }) => tableId === id);
    if (!table) return [];
    const name = ground.record.value.tables.find((one) => one.id === id)?.name ?? "";
    return [{ name, changes: mergeUpdate(table.stored.doc, update) }];
  });
  return { tables };
}

/** An invitation out of answers that hold all a newcomer must know; null when they don't, or are not genuine. */
export async function readInvitation({ record: signed, workshop }: Answers): Promise<Invitation | null> {
  const record = await verifyRecord(signed);
  const parsed = workshop && parseWorkshop(workshop.file);
  if (!record || !workshop || !parsed?.ok) return null;
  const { file } = parsed;
  return {
    record,
    signed,
    file,
    edition: workshop.edition,
    former: [],
    workshop: localise(file, navigator.languages),
    tableId: null,
  };
}
