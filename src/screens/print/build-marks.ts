import { messages } from "../../messages/index.ts";
import type { ChecklistAnswer } from "../../workshops/answer.ts";
import type { ChecklistField, RatingField } from "../../workshops/format.ts";
import { EMPTY_ROWS } from "./build-grid.ts";
import { type Documents, fillContent, readAnswers } from "./documents.ts";
import type { Content, GridBlock, GridRow, Mark, ScaleBlock } from "./handout.ts";

/** Lines of a checklist's note when printed blank. */
const NOTE_LINES = 2;

/** Width of labels with their hints, relative to a column of notes: blank, they decide the height of a row. */
const ITEM_SHARE = { blank: 1.35, mine: 0.85, table: 0.85, all: 0.6 } as const;

interface OwnedChecklist {
  readonly from: string | null;
  readonly answer: ChecklistAnswer;
}

export function buildRating(field: RatingField, worksheetId: string, documents: Documents): ScaleBlock {
  const ratings = readAnswers(documents.marks, worksheetId, field.id, "rating").flatMap(({ answer }) =>
    Object.entries(answer.ratings),
  );
  return {
    kind: "scale",
    points: field.points.map(({ label }) => label),
    rows: field.items.map((item) => ({
      ...item,
      marks: field.points.map((point) => {
        const people = ratings.filter(([, values]) => values[item.id] === point.value).map(([id]) => id);
        return readMark(people, documents);
      }),
    })),
  };
}

/** How many people and tables the numbers of a rating stand for. */
export function noteRating(field: RatingField, worksheetId: string, documents: Documents): string | null {
  if (documents.whose === "blank" || documents.whose === "mine") return null;
  const answers = readAnswers(documents.marks, worksheetId, field.id, "rating");
  const people = answers.map(({ answer }) => countRaters(Object.values(answer.ratings)));
  const total = people.reduce((sum, count) => sum + count, 0);
  return documents.whose === "table"
    ? messages.print.ratedAtTable(total)
    : messages.print.ratedInRoom(total, people.filter((count) => count > 0).length);
}

const countRaters = (ratings: readonly Readonly<Record<string, number>>[]): number =>
  ratings.filter((values) => Object.keys(values).length > 0).length;

export function buildChecklist(field: ChecklistField, worksheetId: string, documents: Documents): GridBlock {
  const ticked = readAnswers(documents.marks, worksheetId, field.id, "checklist");
  const written = readAnswers(documents.texts, worksheetId, field.id, "checklist");
  const items = field.items.map((item) => ({
    ...item,
    mark: readMark(readTicks(ticked, item.id), documents),
    cells: buildNotes(field, written, item.id, documents),
  }));
  const own = field.ownEntries
    ? [{ label: field.ownEntries.label, rows: buildOwnEntries(field, ticked, written, documents) }]
    : [];
  return {
    kind: "grid",
    columns: [
      { label: "", share: ITEM_SHARE[documents.whose] }, // the field's label says what the items are
      ...field.notes.map((note) => ({ ...note, share: 1 })),
    ],
    groups: [{ label: null, rows: items }, ...own.filter(({ rows }) => rows.length > 0)],
  };
}

// "mine" shows the entries of the private draft, and those of the table that the person ticked.
function buildOwnEntries(
  field: ChecklistField,
  ticked: readonly OwnedChecklist[],
  written: readonly OwnedChecklist[],
  documents: Documents,
): GridRow[] {
  const draftedIds = new Set(written.flatMap(({ answer }) => answer.own.map(({ id }) => id)));
  const rows = ticked.flatMap(({ from, answer }) =>
    answer.own
      .map(({ id, text }) => ({ id, text: text.trim(), people: readTicks(ticked, id) }))
      .filter(({ text }) => text !== "")
      .filter(({ id, people }) => draftedIds.has(id) || people.includes(documents.personId))
      .map(({ id, text, people }) => ({
        id: `${from ?? ""}/${id}`,
        label: from === null ? text : messages.print.addedBy(text, from),
        mark: readMark(people, documents),
        cells: buildNotes(field, written, id, documents),
      })),
  );
  if (rows.length > 0 || documents.whose === "all") return rows;
  return Array.from({ length: EMPTY_ROWS }, (_, index) => ({
    id: `empty-${index}`,
    label: null,
    mark: { kind: "empty" },
    cells: field.notes.map(() => ({ kind: "lines", lines: NOTE_LINES })),
  }));
}

function buildNotes(
  field: ChecklistField,
  written: readonly OwnedChecklist[],
  itemId: string,
  documents: Documents,
): Content[] {
  return field.notes.map((note) => {
    const voices = written.map(({ from, answer }) => ({ from, text: answer.notes[itemId]?.[note.id] ?? "" }));
    return fillContent(voices, NOTE_LINES, documents.whose);
  });
}

const readTicks = (ticked: readonly OwnedChecklist[], itemId: string): readonly string[] =>
  ticked.flatMap(({ answer }) => answer.ticks[itemId] ?? []);

function readMark(people: readonly string[], { whose, personId }: Documents): Mark {
  if (people.length === 0 || whose === "blank") return { kind: "empty" };
  if (whose !== "mine") return { kind: "count", people: people.length };
  return { kind: people.includes(personId) ? "set" : "empty" };
}
