import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { type History, openHistory } from "../answers/history.ts";
import { openReach } from "../answers/reach.ts";
import type { Touched } from "../answers/touched.ts";
import type { Identity } from "../room/contract.ts";
import type { Storage, StoredDocument, StoredPerson, StoredSession } from "../storage/contract.ts";
import { type CellAddress, worksheetOfAddress } from "../workshops/address.ts";
import { type OpenAnswersView, openAnswersView } from "./answers-view.ts";
import { type Connection, readConnection } from "./connection.ts";
import { type FormerText, followFormerTexts } from "./former.ts";
import type { SessionGround } from "./ground.ts";
import { openDeviceIdentity } from "./identity.ts";
import { LocalEdit } from "./local-edit.ts";
import { followFormerPhotos } from "./photos.ts";
import { type CaretPlace, openPlaceMemory } from "./place-memory.ts";
import type { DevicePresence } from "./presence.ts";
import { tableAfterMoves } from "./record.ts";
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
  /** This device's key: what it signs ballots with. */
  openIdentity(): Promise<Identity>;
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
  readonly stray: ReadonlySignal<readonly FormerText[]>;
  /** Worksheets that the workshop no longer has and that hold photos, by id. */
  readonly formerPhotos: ReadonlySignal<readonly string[]>;
  /** Where the caret was on this worksheet when the app was last open; given once. */
  takeCaret(worksheetId: string): CaretPlace | null;
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
  const movedFrom = signal(stored.movedFrom ?? "");
  const nameOf = (tableId: string): string =>
    ground.record.value.tables.find((one) => one.id === tableId)?.name ?? "";
  const stopDeputising = effect(() => {
    if (ground.isDeputy.value) void openOthers(ground, stored.tableId).catch(() => {});
  });
  const former = followFormerTexts(table.stored.doc, mine.doc, person.id, ground.workshop);
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
    openIdentity: () => openDeviceIdentity(storage),
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
    takeCaret: (worksheetId) => {
      const found = lastCaret;
      if (!found || worksheetOfAddress(found.cell) !== worksheetId) return null;
      lastCaret = null;
      return found;
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
