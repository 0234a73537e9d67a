import * as v from "valibot";

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[\w-]+$/));

const sessionTableSchema = v.object({ id, name });

const sessionRecordSchema = v.object({
  id,
  title: name,
  /** Device id of the presenter: only its record counts. */
  presenterId: id,
  tables: v.pipe(v.array(sessionTableSchema), v.minLength(1), v.maxLength(60)),
  /** Higher wins. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** How often the presenter has replaced the workshop; the file itself is asked for link by link. */
  workshopEdition: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** Milliseconds since 1970. */
  createdAt: v.number(),
});

/** A table of the room. */
export type SessionTable = v.InferOutput<typeof sessionTableSchema>;

/** What everyone of a session knows, made by the presenter and handed on from link to link. */
export type SessionRecord = v.InferOutput<typeof sessionRecordSchema>;

/** Reads a record from disk or from a link; null when it is none. */
export function parseSessionRecord(value: unknown): SessionRecord | null {
  const result = v.safeParse(sessionRecordSchema, value);
  return result.success ? result.output : null;
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
