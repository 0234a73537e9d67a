import type { ReadonlySignal } from "@preact/signals";
import { setMark } from "../answers/edits.ts";
import { type History, openHistory } from "../answers/history.ts";
import { observeMap, readAllMarks } from "../answers/reads.ts";
import { marksAddress } from "../workshops/address.ts";
import { type OpenAnswersView, openAnswersView } from "./answers-view.ts";
import { follow, once, onceFor } from "./follow.ts";
import type { SessionGround } from "./ground.ts";
import { LocalEdit } from "./local-edit.ts";
import { docOfTable, isFailing, openedTable } from "./table-document.ts";

/** Stands for the worksheet of what was typed in from paper; no worksheet's id begins like this. */
const PAPER = "-paper";
const PAGES = "pages";

/** How many people of a table may work on paper. */
export const PEOPLE_ON_PAPER = 12;

/** The id of a person who writes on paper, so that their ticks and ratings count as one person's. From 1. */
export const paperPersonId = (tableId: string, number: number): string => `paper-${tableId}-${number}`;

/** A sheet of paper that was typed in. */
export interface PaperPage {
  readonly personId: string;
  readonly worksheetId: string;
}

/** Answers of one person on paper, while they are typed in. */
export interface PaperEntry {
  readonly answers: OpenAnswersView;
  /** Of this entry alone. */
  readonly history: History;
  close(): void;
}

/** Typing in what tables wrote on paper. */
export interface PaperDesk {
  /** Opens a table's answers for one of its people on paper. Close it after use. Throws for a table that isn't open here. */
  open(tableId: string, personId: string): PaperEntry;
  /** The sheets that were typed in at a table. The same id gives the same signal. */
  pages(tableId: string): ReadonlySignal<readonly PaperPage[]>;
  /** Says that a sheet was typed in, or that it was taken back. */
  notePage(tableId: string, page: PaperPage, isIn: boolean): void;
}

/** A session's desk; what it follows ends with the tables' documents. */
export const paperDeskOf = onceFor(openPaperDesk);

function openPaperDesk(ground: SessionGround): PaperDesk {
  return {
    open(tableId, personId) {
      const { stored, presence, reach, vectors } = openedTable(ground, tableId);
      const history = openHistory([stored.doc], LocalEdit);
      let caretCell: string | null = null;
      const view = openAnswersView({
        doc: stored.doc,
        personId,
        reach,
        vectors,
        failing: isFailing(stored),
        others: presence.others,
        onCaret: (cell) => {
          // An empty row that becomes one of the table's is left and entered by nobody.
          if (cell !== null && cell !== caretCell) {
            history.breakCapture();
            caretCell = cell;
          }
          presence.say({ cell });
        },
      });
      return {
        answers: { ...view, ...(view.edit && { edit: breakAtMarks(view.edit, history) }) },
        history,
        close: () => {
          presence.say({ cell: null });
          view.close();
          history.close();
        },
      };
    },

    pages: once((tableId: string) => {
      const doc = docOfTable(ground, tableId);
      return follow(
        (): readonly PaperPage[] =>
          readAllMarks(doc, PAPER, PAGES).map(({ personId, itemId }) => ({ personId, worksheetId: itemId })),
        (changed) => observeMap(doc, marksAddress(PAPER, PAGES), changed),
        [],
      );
    }),

    notePage(tableId, { personId, worksheetId }, isIn) {
      const doc = docOfTable(ground, tableId);
      setMark(doc, PAPER, PAGES, personId, worksheetId, isIn ? 1 : null, PAPER);
    },
  };
}

type Edits = NonNullable<OpenAnswersView["edit"]>;

/** Digits typed in a row are as many steps to undo. */
const breakAtMarks = (edit: Edits, history: History): Edits => ({
  ...edit,
  setMark: (...mark) => {
    history.breakCapture();
    edit.setMark(...mark);
  },
  setTableMark: (...mark) => {
    history.breakCapture();
    edit.setTableMark(...mark);
  },
});
