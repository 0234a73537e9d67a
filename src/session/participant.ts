import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type Filled, fillAnswers } from "../answers/fill.ts";
import { type History, openHistory } from "../answers/history.ts";
import { openReach } from "../answers/reach.ts";
import { readWorksheetAnswers } from "../answers/read-field.ts";
import { readAllPhotos } from "../answers/read-photos.ts";
import { type FoundAnswer, searchAnswers } from "../answers/search.ts";
import type { Touched } from "../answers/touched.ts";
import type { Storage, StoredDocument, StoredPerson, StoredSession } from "../storage/contract.ts";
import { type CellAddress, worksheetOfAddress } from "../workshops/address.ts";
import type { TableAnswers, WorksheetAnswers } from "../workshops/answer.ts";
import { type OpenAnswersView, openAnswersView } from "./answers-view.ts";
import { type Connection, readConnection } from "./connection.ts";
import { type FormerAnswer, followFormerAnswers } from "./former.ts";
import type { SessionGround } from "./ground.ts";
import { openDeviceIdentity } from "./identity.ts";
import { LocalEdit } from "./local-edit.ts";
import { openPaperDesk, type PaperDesk } from "./paper.ts";
import { followFormerPhotos } from "./photos.ts";
import { type CaretPlace, openPlaceMemory } from "./place-memory.ts";
import type { DevicePresence } from "./presence.ts";
import { tableAfterMoves } from "./record.ts";
import { readAnswering } from "./stage/agenda.ts";
import { openCasting } from "./stage/cast-ballots.ts";
import type { Ballot } from "./stage/voting.ts";
import { isFailing, privateDocumentName } from "./table-document.ts";
import { followTouched } from "./touched.ts";

/** A session as a participant's tablet has it open: one table, one person. */
export interface ParticipantSession {
  readonly role: "participant";
  readonly ground: SessionGround;
  readonly tableId: string;
  readonly person: StoredPerson;
  /** Everyone who uses this tablet in this session. */
  readonly people: readonly StoredPerson[];
  readonly answers: OpenAnswersView;
  readonly drafts: OpenAnswersView;
  /** What the person writes for themselves, as it is kept; no room ever opens it. */
  readonly own: StoredDocument;
  readonly history: History;
  readonly connection: ReadonlySignal<Connection>;
  /** The table's answers without edits: what is shown while answering is closed. */
  readonly closedAnswers: OpenAnswersView;
  /** This device's dots in a vote; the same id gives the same signal. Empty while the vote is not known. */
  ballot(voteId: string): ReadonlySignal<Ballot>;
  /** Puts so many dots on an option (0 takes them away); more than the vote allows are not taken. */
  putDots(voteId: string, optionId: string, dots: number): Promise<void>;
  /** Table mates on other tablets, presenter left out. */
  readonly mates: ReadonlySignal<readonly DevicePresence[]>;
  /** The presenter has moved the room on since this tablet took its table. */
  readonly isToMove: ReadonlySignal<boolean>;
  /** From which table to which the room was moved on, by name, until it is dismissed. */
  readonly moved: ReadonlySignal<{
    readonly from: string;
    readonly fromId: string;
    readonly to: string;
  } | null>;
  dismissMoved(): void;
  /** Who has begun on a worksheet. */
  touched(worksheetId: string): ReadonlySignal<Touched>;
  /** What was written to questions that the workshop no longer has. */
  readonly stray: ReadonlySignal<readonly FormerAnswer[]>;
  /** Worksheets that the workshop no longer has and that hold photos, by id. */
  readonly formerPhotos: ReadonlySignal<readonly string[]>;
  /** Finds words in what the table wrote and in the person's own drafts. */
  searchAnswers(query: string): readonly (FoundAnswer & { readonly mine: boolean })[];
  /** Where the caret was on this worksheet when the app was last open; given once. */
  takeCaret(worksheetId: string): CaretPlace | null;
  /** Typing in what people of this table wrote on paper. */
  readonly paper: PaperDesk;
  readHandout(): { readonly mine: WorksheetAnswers; readonly table: TableAnswers };
  /** Fills in what is empty in the person's private answers, with answers out of a file. Undo takes it back. */
  fillMine(answers: WorksheetAnswers): Filled;
  /** The same at the table, on worksheets that are open for answering. */
  fillTable(answers: WorksheetAnswers): Filled;
  close(): Promise<void>;
}

export async function openParticipantSession(
  storage: Storage,
  stored: StoredSession & { readonly tableId: string },
  ground: SessionGround,
): Promise<ParticipantSession> {
  const person = stored.people.find((one) => one.id === stored.personId) ?? { id: stored.personId, name: "" };
  const memory = await openPlaceMemory(storage, stored.id);
  const table = await ground.openTable(stored.tableId);
  const mine = await storage.openDocument(stored.id, privateDocumentName(person.id));
  ground.countAmongKept(mine);
  const mineReach = openReach(mine.doc);
  const history = openHistory([table.stored.doc, mine.doc], LocalEdit);
  let lastCaret = memory.caret;
  let caretCell: CellAddress | null = null;

  const onCaret =
    (inDrafts: boolean) =>
    (cell: CellAddress | null, start: number, end: number): void => {
      if (cell !== caretCell) history.breakCapture();
      caretCell = cell;
      // A private draft's address would tell the table what one is privately writing about.
      table.presence.say({ cell: inDrafts ? null : cell });
      if (cell) memory.putCaret({ cell, start, end, inDrafts });
    };

  const shared = {
    doc: table.stored.doc,
    personId: person.id,
    reach: table.reach,
    vectors: table.vectors,
    failing: isFailing(table.stored),
    others: table.presence.others,
  };
  const answers = openAnswersView({ ...shared, onCaret: onCaret(false) });
  let closedAnswers: OpenAnswersView | null = null;
  const drafts = openAnswersView({
    doc: mine.doc,
    personId: person.id,
    reach: mineReach,
    vectors: computed(() => ({ kept: mine.kept.value, table: [], presenter: null })),
    failing: isFailing(mine),
    others: signal([]),
    onCaret: onCaret(true),
  });
  const casting = openCasting({
    sessionId: stored.id,
    deviceId: ground.deviceId,
    doc: table.stored.doc,
    openIdentity: () => openDeviceIdentity(storage),
    vote: (voteId) => ground.stage.peek().votes.find(({ id }) => id === voteId),
    now: () => ground.clock.now(),
  });
  const movedFrom = signal(stored.movedFrom ?? "");
  const nameOf = (tableId: string): string =>
    ground.record.value.tables.find((one) => one.id === tableId)?.name ?? "";
  const stopDeputising = effect(() => {
    if (ground.isDeputy.value) void openOthers(ground, stored.tableId).catch(() => {});
  });
  const docs = [mine.doc, table.stored.doc] as const;
  const former = followFormerAnswers(
    table.stored.doc,
    mine.doc,
    person.id,
    computed(() => ground.workshop),
    ground.former,
  );
  const touched = followTouched(table.stored.doc, mine.doc, person.id);
  const stops: (() => void)[] = [];
  const formerPhotos = followFormerPhotos(table.stored.doc, ground.workshop, stops);
  // Coming back to a tab after minutes: the others learn anew where this person is.
  const stopPresence = effect(() => {
    if (ground.leading.value) table.presence.say({ name: person.name, personId: person.id });
  });

  return {
    role: "participant",
    ground,
    tableId: stored.tableId,
    person,
    people: stored.people,
    answers,
    drafts,
    own: mine,
    get closedAnswers() {
      closedAnswers ??= openAnswersView({ ...shared, onCaret: null });
      return closedAnswers;
    },
    ballot: casting.ballot,
    putDots: casting.putDots,
    history,
    connection: computed(() => readConnection(table.presence.others.value, ground.linkStates.value)),
    mates: computed(() => table.presence.others.value.filter((device) => device.role === "participant")),
    isToMove: computed(
      () => tableAfterMoves(ground.record.value, stored.tableId, stored.moves ?? 0) !== stored.tableId,
    ),
    moved: computed(() => {
      const from = nameOf(movedFrom.value);
      return from ? { from, fromId: movedFrom.value, to: nameOf(stored.tableId) } : null;
    }),
    dismissMoved() {
      movedFrom.value = "";
      void storage.changeSession(stored.id, (latest) => ({ ...latest, movedFrom: "" })).catch(() => {});
    },
    touched: touched.of,
    stray: former.value,
    formerPhotos,
    searchAnswers: (query) => [
      ...searchAnswers(table.stored.doc, ground.workshop, query, person.id).map((found) => ({
        ...found,
        mine: false,
      })),
      ...searchAnswers(mine.doc, ground.workshop, query, person.id, docs).map((found) => ({
        ...found,
        mine: true,
      })),
    ],
    takeCaret: (worksheetId) => {
      const found = lastCaret;
      if (!found || worksheetOfAddress(found.cell) !== worksheetId) return null;
      lastCaret = null;
      return found;
    },
    paper: openPaperDesk((tableId) => {
      if (tableId !== stored.tableId) throw new Error(`No table ${tableId}`);
      return table;
    }, stops),
    readHandout: () => ({
      mine: readWorksheetAnswers(mine.doc, ground.workshop),
      table: {
        tableId: stored.tableId,
        tableName: nameOf(stored.tableId),
        answers: readWorksheetAnswers(table.stored.doc, ground.workshop),
        photos: readAllPhotos(table.stored.doc),
      },
    }),
    fillMine: (found) => fillAnswers(mine.doc, ground.workshop, found, new LocalEdit()),
    fillTable: (found) => {
      const stage = ground.stage.peek();
      const open = Object.entries(found).filter(([id]) => readAnswering(stage, id) === "open");
      return fillAnswers(table.stored.doc, ground.workshop, Object.fromEntries(open), new LocalEdit());
    },
    async close() {
      stopDeputising();
      stopPresence();
      former.stop();
      touched.stop();
      for (const stop of stops) stop();
      history.close();
      answers.close();
      closedAnswers?.close();
      casting.close();
      drafts.close();
      mineReach.close();
      await memory.flush();
      try {
        await mine.close();
      } finally {
        await ground.close();
      }
    },
  };
}

/** A deputy's tablet keeps what every table writes, so that it can carry on with all of it. */
async function openOthers(ground: SessionGround, ownTableId: string): Promise<void> {
  await Promise.all([ground.openPapers("desk"), ground.openPapers("plans")]);
  for (const { id } of ground.record.peek().tables) {
    if (id !== ownTableId) await ground.openTable(id, "presenter");
  }
}
