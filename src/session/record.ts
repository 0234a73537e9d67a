import { isCount, isFields, isText } from "./shapes.ts";
import { keepPromises } from "./stage/agenda.ts";
import type { Stage } from "./stage/contract.ts";
import { parseStage } from "./stage/parse-stage.ts";

/** A table of the room. */
export interface SessionTable {
  readonly id: string;
  readonly name: string;
}

/** A device that may act as presenter beside the one that made the session. */
export interface Deputy {
  readonly deviceId: string;
  /** Its public key, base64url. */
  readonly key: string;
}

/** The founder's word on who else may sign the record. */
export interface Warrant {
  /** Higher wins. */
  readonly number: number;
  readonly deputies: readonly Deputy[];
  /** By the presenter's key (signed-record.ts), base64url. */
  readonly signature: string;
}

/**
 * What a second screen is for: "projector" shows the clean board of all tables and can change nothing; "remote" asks the
 * presenter's device for the next step, and holds no table's answers.
 */
export type ScreenRole = "projector" | "remote";

/** A device that a presenter has made a screen of the session. */
export interface Screen {
  readonly deviceId: string;
  readonly role: ScreenRole;
}

/** What everyone of a session knows: the control record, signed by a presenter and handed on from link to link. */
export interface SessionRecord {
  readonly id: string;
  readonly title: string;
  /** Device that made the session, and its public key (base64url; "" in a record from before records were signed). */
  readonly presenterId: string;
  readonly presenterKey: string;
  readonly warrant: Warrant | null;
  /** Ids of devices that everyone refuses. */
  readonly removed: readonly string[];
  /** Projectors and remotes; none of them may sign. */
  readonly screens: readonly Screen[];
  readonly tables: readonly SessionTable[];
  /** By how many tables everyone has been moved on since the session began, all rotations together. */
  readonly moves: number;
  /** Higher wins among records of one warrant. */
  readonly sequence: number;
  /** How often the presenter has replaced the workshop; the file itself is asked for link by link. */
  readonly workshopEdition: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** What the presenter has set for everyone: agenda, pace, what is shown. */
  readonly stage: Stage;
}

/** A record as it travels and is stored: the very text that was signed, so that later versions' fields stay whole. */
export interface SignedRecord {
  /** The record as JSON. */
  readonly text: string;
  /** Who signed: public key, base64url. */
  readonly key: string;
  /** base64url */
  readonly signature: string;
}

/** What a presenter may change. */
export type RecordChange = Partial<
  Pick<
    SessionRecord,
    "title" | "tables" | "workshopEdition" | "removed" | "screens" | "moves" | "warrant" | "stage"
  >
>;

const LONGEST_TEXT = 200_000;
const MOST_TABLES = 60;
const MOST_REMOVED = 500;
const MOST_DEPUTIES = 20;
const MOST_SCREENS = 20;
const isId = (value: unknown): value is string => isText(value, 64) && /^[\w-]+$/.test(value);
const isKey = (value: unknown): value is string => isText(value, 100) && /^[\w-]+$/.test(value);

/** Reads a record from disk or from a link; null when it is none. By hand: every start needs it, and no library else. */
export function parseSessionRecord(value: unknown): SessionRecord | null {
  if (!isFields(value)) return null;
  const { id, presenterId, sequence, createdAt, presenterKey = "", workshopEdition = 0, moves = 0 } = value;
  const title = readName(value.title);
  const tables = readAll(value.tables, MOST_TABLES, readTable);
  const removed = readAll(value.removed ?? [], MOST_REMOVED, (one) => (isId(one) ? one : null));
  const warrant = value.warrant == null ? null : readWarrant(value.warrant);
  if (!isId(id) || !isId(presenterId) || title === null || !tables?.length || !removed) return null;
  if (presenterKey !== "" && !isKey(presenterKey)) return null;
  if (!isCount(sequence) || !isCount(workshopEdition) || !Number.isSafeInteger(moves)) return null;
  if (typeof createdAt !== "number" || Number.isNaN(createdAt) || warrant === undefined) return null;
  return {
    id,
    title,
    presenterId,
    presenterKey,
    warrant,
    removed,
    screens: readScreens(value.screens),
    tables,
    moves: Number(moves),
    sequence,
    workshopEdition,
    createdAt,
    stage: parseStage(value.stage),
  };
}

/** Reads the shape alone; null when it is no signed record. */
export function readSignedRecord(value: unknown): SignedRecord | null {
  if (!isFields(value)) return null;
  const { text, key, signature } = value;
  return isText(text, LONGEST_TEXT) && isText(key, 100) && isText(signature, 200)
    ? { text, key, signature }
    : null;
}

/** The record that is stored, signed (it was verified when it came) or from before records were signed. */
export function readStoredRecord(value: unknown): SessionRecord | null {
  const signed = readSignedRecord(value);
  try {
    return parseSessionRecord(signed ? JSON.parse(signed.text) : value);
  } catch {
    return null;
  }
}

function readName(value: unknown): string | null {
  const name = typeof value === "string" ? value.trim() : "";
  return name !== "" && isText(name, 120) ? name : null;
}

/** null unless it is a list, not too long, of what can all be read. */
function readAll<T>(value: unknown, most: number, readOne: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const read = Array.from(value, readOne).filter((one) => one !== null);
  return read.length === value.length ? read : null;
}

function readTable(value: unknown): SessionTable | null {
  if (!isFields(value) || !isId(value.id)) return null;
  const name = readName(value.name);
  return name === null ? null : { id: value.id, name };
}

/** undefined when it is no warrant. */
function readWarrant(value: unknown): Warrant | undefined {
  if (!isFields(value) || !isCount(value.number) || !isText(value.signature, 200)) return undefined;
  const deputies = readAll(value.deputies, MOST_DEPUTIES, readDeputy);
  return deputies ? { number: value.number, deputies, signature: value.signature } : undefined;
}

const readDeputy = (value: unknown): Deputy | null =>
  isFields(value) && isId(value.deviceId) && isKey(value.key)
    ? { deviceId: value.deviceId, key: value.key }
    : null;

/** Roles of a later version are left out: what else the record says must be heard all the same. */
const readScreens = (value: unknown): readonly Screen[] =>
  (Array.isArray(value) ? value.slice(0, MOST_SCREENS) : []).flatMap((one: unknown): readonly Screen[] => {
    if (!isFields(one) || !isId(one.deviceId)) return [];
    const { deviceId, role } = one;
    return role === "projector" || role === "remote" ? [{ deviceId, role }] : [];
  });

/** Whether both are of one session, made by the same presenter. What is not signed yet gives way to what is. */
export const isSameSession = (one: SessionRecord, other: SessionRecord): boolean =>
  one.id === other.id &&
  (one.presenterKey === other.presenterKey || one.presenterKey === "" || other.presenterKey === "");

/**
 * Whether `next` replaces `current`: same session, later. A newer warrant wins over any sequence, so that a dismissed
 * deputy can't overtake its dismissal; of two records made at once everyone takes the same.
 */
export function isNewerRecord(next: SessionRecord, current: SessionRecord): boolean {
  if (!isSameSession(next, current)) return false;
  if (next.presenterKey !== current.presenterKey) return current.presenterKey === "";
  const byWarrant = (next.warrant?.number ?? 0) - (current.warrant?.number ?? 0);
  if (byWarrant !== 0) return byWarrant > 0;
  if (next.sequence !== current.sequence) return next.sequence > current.sequence;
  return JSON.stringify(next) > JSON.stringify(current);
}

/** The record with a change, one step later. */
export const reviseRecord = (record: SessionRecord, change: RecordChange): SessionRecord => ({
  ...record,
  ...change,
  stage: keepPromises(change.stage ?? record.stage, record.stage),
  sequence: record.sequence + 1,
});

/** Everyone who may act as presenter: the founder and the deputies. */
export const listPresenters = (record: SessionRecord): ReadonlySet<string> =>
  new Set([record.presenterId, ...(record.warrant?.deputies ?? []).map(({ deviceId }) => deviceId)]);

/** What a device is a screen for; null = for nothing. Who was removed is no screen either. */
export const screenRoleOf = (record: SessionRecord, deviceId: string): ScreenRole | null =>
  record.removed.includes(deviceId)
    ? null
    : (record.screens.find((screen) => screen.deviceId === deviceId)?.role ?? null);

/** The table a device comes to that sat at `tableId` when the room had been moved `moves` tables on. */
export function tableAfterMoves(record: SessionRecord, tableId: string, moves: number): string {
  const at = record.tables.findIndex((table) => table.id === tableId);
  const { length } = record.tables;
  const to = (((at + record.moves - moves) % length) + length) % length;
  return at < 0 ? tableId : (record.tables[to]?.id ?? tableId);
}
