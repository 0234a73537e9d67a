import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { uuidv4 } from "lib0/random";
import { readWorksheetAnswers } from "../answers/read-field.ts";
import { readAllPhotos } from "../answers/read-photos.ts";
import type { Storage } from "../storage/contract.ts";
import type { FieldAnswer, TableAnswers } from "../workshops/answer.ts";
import type { Field } from "../workshops/format.ts";
import type { Photo } from "../workshops/photo.ts";
import type { OpenAnswersView } from "./answers-view.ts";
import { type Attendance, openAttendance } from "./attendance.ts";
import type { Desk } from "./desk/contract.ts";
import { openDesk } from "./desk/desk.ts";
import { followDevices } from "./devices.ts";
import { followFields } from "./follow-fields.ts";
import { readFormerTexts } from "./former.ts";
import { type FormerAnswer, listFormerAnswers } from "./former-answers.ts";
import type { SessionGround } from "./ground.ts";
import { openPresenting } from "./presenting.ts";
import { type Presiding, presideOver } from "./preside.ts";
import type { RecordChange, SessionRecord } from "./record.ts";
import type { Stage } from "./stage/contract.ts";
import type { VoteCount } from "./stage/count-votes.ts";
import type { TableDocument } from "./table-document.ts";

/** A table as the presenter's console shows it. */
export interface TableOverview {
  readonly tableId: string;
  readonly tableName: string;
  /** People whose tablets are reachable now. */
  readonly people: number;
  readonly devices: number;
}

/** A session as the presenter's device has it open: every table's document. */
export interface PresenterSession extends Presiding {
  readonly role: "presenter";
  readonly ground: SessionGround;
  readonly tables: ReadonlySignal<readonly TableOverview[]>;
  /** The live answer of one table to one field, one new object per frame at most. */
  answer(tableId: string, worksheetId: string, fieldId: string): ReadonlySignal<FieldAnswer>;
  /** A table's photos of a worksheet, live. */
  photos(tableId: string, worksheetId: string): ReadonlySignal<readonly Photo[]>;
  /** Who was at which table, also when the room is empty. */
  readonly attendance: Attendance;
  /** Changes what is set for everyone: agenda, pace, what is shown (`stage/` has the changes). */
  changeStage(change: (stage: Stage, now: number) => Stage): Promise<void>;
  /** The presenter's own papers: board, plans, groups, snapshots. */
  readonly desk: Desk;
  /**
   * One table's answers to read and edit from here: to help, or to type for a table that works on paper. `personId`
   * stands for one person of that table where everyone answers alone. Close it after use.
   */
  openTableAnswers(tableId: string, personId: string): OpenAnswersView;
  /** Who has begun what at a table, and when something last came from there (ms since 1970; null = never). */
  lastEdit(tableId: string): ReadonlySignal<number | null>;
  /** What a vote has come to. The same id gives the same signal. */
  voteResult(voteId: string): ReadonlySignal<VoteCount>;
  /** Ballots of the votes looked at that were not their device's own, or older than one before. */
  readonly ballotsIgnored: ReadonlySignal<number>;
  /** Changes title or tables, and tells every linked device. */
  revise(change: RecordChange): Promise<void>;
  readTables(): readonly TableAnswers[];
  /** What the tables wrote to questions that the workshop no longer has. */
  readStray(): readonly (FormerAnswer & { readonly tableName: string })[];
  close(): Promise<void>;
}

/** A table as it is now: who sits there and can be reached, over whatever links. */
function overview(
  { tableId, presence }: TableDocument,
  tableName: string,
  ground: SessionGround,
): TableOverview {
  const linkStates = ground.linkStates.value;
  const isAnyOpen = [...linkStates.values()].includes("open");
  const here = presence.others.value.filter(({ role, deviceId }) => {
    const direct = linkStates.get(deviceId);
    return role === "participant" && (direct === "open" || (direct === undefined && isAnyOpen));
  });
  return {
    tableId,
    tableName,
    people: new Set(here.map(({ personId }) => personId)).size,
    devices: here.length,
  };
}

export async function openPresenterSession(
  storage: Storage,
  ground: SessionGround,
): Promise<PresenterSession> {
  const open = signal<ReadonlyMap<string, TableDocument>>(new Map());
  const fields = followFields();

  let opening: Promise<void> = Promise.resolve();
  let closed = false;
  /** One after the other: a table's document may be open only once. */
  const openMissing = (record: SessionRecord): Promise<void> => {
    const next = opening.then(async () => {
      for (const { id } of record.tables) {
        if (closed || open.peek().has(id)) continue;
        const table = await ground.openTable(id);
        open.value = new Map([...open.peek(), [id, table]]);
      }
    });
    opening = next.catch(() => {});
    return next;
  };
  await openMissing(ground.record.peek());
  // Tables may also come from another tab. One that can't be opened is left out until the next record.
  const stopOpening = effect(() => void openMissing(ground.record.value).catch(() => {}));

  const listOpen = () =>
    ground.record.peek().tables.flatMap(({ id, name }) => {
      const table = open.peek().get(id);
      return table ? [{ id, name, doc: table.stored.doc }] : [];
    });

  const fieldOf = (worksheetId: string, fieldId: string): Field => {
    const worksheet = ground.workshop.worksheets.find((one) => one.id === worksheetId);
    const field = worksheet?.fields.find((one) => one.id === fieldId);
    if (!field) throw new Error(`No field ${fieldId} on worksheet ${worksheetId}`);
    return field;
  };

  const revise = async (change: RecordChange): Promise<void> => {
    await openMissing({ ...ground.record.peek(), ...change });
    await ground.revise(change);
  };

  const { devices, stop: stopDevices } = followDevices(ground, open);
  const { stop: stopAttendance, ...attendance } = openAttendance(storage, ground.id, devices);
  const { stop: stopPresenting, ...presenting } = openPresenting(ground, () => open.peek());
  const stopHearing = ground.onAsked((asked, link) => {
    const deviceId = link.remote.peek()?.deviceId;
    const { screens } = ground.record.peek();
    if (asked.kind !== "screen-off" || !screens.some((one) => one.deviceId === deviceId)) return;
    void ground
      .revise((latest) => ({ screens: latest.screens.filter((one) => one.deviceId !== deviceId) }))
      .catch(() => {}); // it says so again with the next link
  });
  // From now on, also for those who look later.
  const stopWatching = effect(() => {
    for (const tableId of open.value.keys()) presenting.lastEdit(tableId);
  });
  const [papers, plans] = await Promise.all([ground.openPapers("desk"), ground.openPapers("plans")]);
  const desk = openDesk({
    doc: papers.doc,
    plans: plans.doc,
    workshop: () => ground.workshop,
    tables: listOpen,
    now: ground.clock.now,
    makeId: uuidv4,
  });
  return {
    role: "presenter",
    ground,
    ...presideOver(ground, devices),
    ...presenting,
    attendance,
    desk,
    changeStage: (change) => ground.revise(({ stage }) => ({ stage: change(stage, ground.clock.now()) })),
    tables: computed(() =>
      ground.record.value.tables.flatMap(({ id, name }) => {
        const table = open.value.get(id);
        return table ? [overview(table, name, ground)] : [];
      }),
    ),
    answer(tableId, worksheetId, fieldId) {
      const table = open.peek().get(tableId);
      if (!table) throw new Error(`No table ${tableId}`);
      return fields.follow(table, worksheetId, fieldOf(worksheetId, fieldId));
    },
    revise,
    readTables: () =>
      listOpen().map(({ id, name, doc }) => ({
        tableId: id,
        tableName: name,
        answers: readWorksheetAnswers(doc, ground.workshop),
        photos: readAllPhotos(doc),
      })),
    readStray: () =>
      listOpen().flatMap(({ name, doc }) =>
        listFormerAnswers(ground, readFormerTexts(doc, ground.workshop)).map((former) => ({
          ...former,
          tableName: name,
        })),
      ),
    async close() {
      closed = true;
      stopOpening();
      stopAttendance();
      stopDevices();
      stopHearing();
      stopWatching();
      stopPresenting();
      desk.close();
      fields.stop();
      await opening;
      await ground.close();
    },
  };
}
