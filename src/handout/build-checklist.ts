import { messages } from "../messages/print.ts";
import type { ChecklistField } from "../workshops/format.ts";
import { EMPTY_ROWS } from "./build-grid.ts";
import { fillNotes, NOTE_LINES } from "./build-notes.ts";
import { type FieldSource, readMark, readMarks, readTexts } from "./documents.ts";
import type { Content, GridBlock, GridRow } from "./handout.ts";

/** Width of labels with their hints, relative to a column of notes: blank, they decide the height of a row. */
const ITEM_SHARE = { blank: 1.35, mine: 0.85, table: 0.85, all: 0.6 } as const;

type Source = FieldSource<ChecklistField>;

export function buildChecklist(source: Source): GridBlock {
  const { field, documents } = source;
  const items = field.items.map((item) => ({
    ...item,
    mark: readMark(readTicks(source, item.id), field.who, documents),
    cells: buildNotes(source, item.id),
  }));
  const own = field.ownEntries ? [{ label: field.ownEntries.label, rows: buildOwnEntries(source) }] : [];
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
function buildOwnEntries(source: Source): GridRow[] {
  const { field, documents } = source;
  const draftedIds = new Set(
    readTexts(source, "checklist").flatMap(({ answer }) => answer.own.map(({ id }) => id)),
  );
  const rows = readMarks(source, "checklist").flatMap((owned) =>
    owned.answer.own
      .map(({ id, text }) => ({ id, text: text.trim(), people: readTicks(source, id) }))
      .filter(({ text }) => text !== "")
      .filter(({ id, people }) => draftedIds.has(id) || people.includes(documents.personId))
      .map(({ id, text, people }) => ({
        id: `${owned.from ?? ""}/${id}`,
        label: owned.from === null ? text : messages.print.addedBy(text, owned.from),
        mark: readMark(people, field.who, documents),
        cells: buildNotes(source, id),
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

const buildNotes = (source: Source, itemId: string): Content[] =>
  fillNotes(readTexts(source, "checklist"), source.field.notes, itemId, source.documents);

const readTicks = (source: Source, itemId: string): readonly string[] =>
  readMarks(source, "checklist").flatMap(({ answer }) => answer.ticks[itemId] ?? []);
