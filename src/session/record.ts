import { isCount, isFields, isText } from "./shapes.ts";

/** A table of the room. */
export interface SessionTable {
  readonly id: string;
  readonly name: string;
}

/** What everyone of a session knows, made by the presenter and handed on from link to link. */
export interface SessionRecord {
  readonly id: string;
  readonly title: string;
  /** Device id of the presenter: only its record counts. */
  readonly presenterId: string;
  readonly tables: readonly SessionTable[];
  /** Higher wins. */
  readonly sequence: number;
  /** How often the presenter has replaced the workshop; the file itself is asked for link by link. */
  readonly workshopEdition: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

const MOST_TABLES = 60;
const isId = (value: unknown): value is string => isText(value, 64) && /^[\w-]+$/.test(value);

/** Reads a record from disk or from a link; null when it is none. By hand: every start needs it, and no library else. */
export function parseSessionRecord(value: unknown): SessionRecord | null {
  if (!isFields(value)) return null;
  const { id, presenterId, sequence, createdAt, workshopEdition = 0 } = value;
  const title = readName(value.title);
  const tables = readTables(value.tables);
  if (!isId(id) || !isId(presenterId) || title === null || tables === null) return null;
  if (!isCount(sequence) || !isCount(workshopEdition)) return null;
  if (typeof createdAt !== "number" || Number.isNaN(createdAt)) return null;
  return { id, title, presenterId, tables, sequence, workshopEdition, createdAt };
}

function readName(value: unknown): string | null {
  const name = typeof value === "string" ? value.trim() : "";
  return name !== "" && isText(name, 120) ? name : null;
}

function readTables(value: unknown): readonly SessionTable[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TABLES) return null;
  const tables = value.map(readTable).filter((table) => table !== null);
  return tables.length === value.length ? tables : null;
}

function readTable(value: unknown): SessionTable | null {
  if (!isFields(value) || !isId(value.id)) return null;
  const name = readName(value.name);
  return name === null ? null : { id: value.id, name };
}

/** Whether `next` replaces `current`: same session, same presenter, later. */
export const isNewerRecord = (next: SessionRecord, current: SessionRecord): boolean =>
  isSameSession(next, current) && next.sequence > current.sequence;

/** Whether both are of one session, made by the same presenter. */
export const isSameSession = (one: SessionRecord, other: SessionRecord): boolean =>
  one.id === other.id && one.presenterId === other.presenterId;

/** The record with another title, other tables or a newer workshop, one step later. */
export const reviseRecord = (
  record: SessionRecord,
  change: {
    readonly title?: string;
    readonly tables?: readonly SessionTable[];
    readonly workshopEdition?: number;
  },
): SessionRecord => ({
  ...record,
  title: change.title ?? record.title,
  tables: [...(change.tables ?? record.tables)],
  workshopEdition: change.workshopEdition ?? record.workshopEdition,
  sequence: record.sequence + 1,
});
