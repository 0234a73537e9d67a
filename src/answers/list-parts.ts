import { ENTRY_COLUMN, packPlace, TABLE_PERSON } from "../workshops/address.ts";
import type { EntryAnswer, FieldAnswer, Notes, RowAnswer } from "../workshops/answer.ts";
import type { Field, LabelledItem } from "../workshops/format.ts";
import type { Mark } from "./reads.ts";

/** An answer taken apart into what a document keeps: rows, texts by their place in the field, marks. */
export interface AnswerParts {
  /** Added rows; `part`: the list inside the field, "" for the field's own. */
  readonly rows: readonly { readonly part: string; readonly rowId: string }[];
  readonly texts: readonly { readonly place: string; readonly text: string }[];
  readonly marks: readonly Mark[];
}

const NOTHING: AnswerParts = { rows: [], texts: [], marks: [] };

/** Takes an answer apart as far as the field asks for it; one of another kind is nothing. */
export function listParts(field: Field, answer: FieldAnswer): AnswerParts {
  switch (field.kind) {
    case "prompt":
      if (answer.kind !== "prompt") return NOTHING;
      return {
        ...NOTHING,
        texts:
          field.who === "each"
            ? [...listKeyed(answer.texts, "by"), ...listKeyed(answer.names ?? {}, "name")]
            : [{ place: ENTRY_COLUMN, text: answer.text }],
      };
    case "table":
      return answer.kind === "table"
        ? listTable(answer.rows, field.rows, field.columns, field.grows)
        : NOTHING;
    case "groups":
      return answer.kind === "groups" ? listTable(answer.groups, [], field.parts, true) : NOTHING;
    case "list":
      return answer.kind === "list" ? listEntries(answer.entries) : NOTHING;
    case "two-sided": {
      if (answer.kind !== "two-sided") return NOTHING;
      const sides = field.sides.map(({ id }) => listEntries(answer.sides[id] ?? [], id));
      return {
        ...NOTHING,
        rows: sides.flatMap(({ rows }) => rows),
        texts: sides.flatMap(({ texts }) => texts),
      };
    }
    case "quadrants":
      if (answer.kind !== "quadrants") return NOTHING;
      return {
        ...NOTHING,
        texts: field.quadrants.map(({ id }) => ({
          place: `${id}/${ENTRY_COLUMN}`,
          text: answer.texts[id] ?? "",
        })),
      };
    case "checklist": {
      if (answer.kind !== "checklist") return NOTHING;
      const own = listEntries(field.ownEntries ? answer.own : []);
      return {
        rows: own.rows,
        texts: [...own.texts, ...listNotes([...field.items, ...answer.own], field.notes, answer.notes)],
        marks: listTicks(answer.ticks),
      };
    }
    case "rating":
      if (answer.kind !== "rating") return NOTHING;
      return {
        ...NOTHING,
        texts: listNotes(field.items, field.notes ?? [], answer.notes),
        marks: listValues(answer.ratings),
      };
    case "choice":
      return answer.kind === "choice" ? { ...NOTHING, marks: listTicks(answer.chosen) } : NOTHING;
    case "votes":
      return answer.kind === "votes" ? { ...NOTHING, marks: listTicks(answer.votes) } : NOTHING;
    case "matrix":
      if (answer.kind !== "matrix") return NOTHING;
      return {
        ...NOTHING,
        texts: listNotes(field.rows, field.notes, answer.notes),
        marks: Object.entries(answer.ticks).flatMap(([row, ticks]) =>
          listTicks(ticks).map((mark) => ({ ...mark, itemId: `${row}:${mark.itemId}` })),
        ),
      };
    case "figure":
      if (answer.kind !== "figure") return NOTHING;
      return {
        ...listEntries(field.marks.kind === "tokens" ? answer.tokens : []),
        marks: [
          ...answer.points.map(({ personId, itemId, x, y }) => ({
            personId,
            itemId,
            value: packPlace(x, y),
          })),
          ...listValues(answer.levels),
          ...answer.tokens.flatMap(({ id, place }) =>
            place ? [{ personId: TABLE_PERSON, itemId: id, value: packPlace(place.x, place.y) }] : [],
          ),
        ],
      };
  }
}

const listKeyed = (texts: Readonly<Record<string, string>>, under: string): AnswerParts["texts"] =>
  Object.entries(texts).map(([key, text]) => ({ place: `${under}/${key}`, text }));

function listEntries(entries: readonly EntryAnswer[], part = ""): AnswerParts {
  const before = part === "" ? "" : `${part}/`;
  return {
    ...NOTHING,
    rows: entries.map(({ id }) => ({ part, rowId: id })),
    texts: entries.map(({ id, text }) => ({ place: `${before}${id}/${ENTRY_COLUMN}`, text })),
  };
}

function listTable(
  rows: readonly RowAnswer[],
  fixed: readonly LabelledItem[],
  columns: readonly LabelledItem[],
  grows: boolean,
): AnswerParts {
  const isFixed = ({ id }: RowAnswer): boolean => fixed.some((row) => row.id === id);
  const wanted = rows.filter((row) => grows || isFixed(row));
  return {
    ...NOTHING,
    rows: wanted.filter((row) => !isFixed(row)).map(({ id }) => ({ part: "", rowId: id })),
    texts: wanted.flatMap(({ id, cells }) =>
      columns.map((column) => ({ place: `${id}/${column.id}`, text: cells[column.id] ?? "" })),
    ),
  };
}

const listNotes = (
  items: readonly { readonly id: string }[],
  columns: readonly LabelledItem[],
  notes: Notes,
): AnswerParts["texts"] =>
  items.flatMap(({ id }) =>
    columns.map((column) => ({ place: `${id}/${column.id}`, text: notes[id]?.[column.id] ?? "" })),
  );

const listTicks = (ticks: Readonly<Record<string, readonly string[]>>): Mark[] =>
  Object.entries(ticks).flatMap(([itemId, people]) =>
    people.map((personId) => ({ personId, itemId, value: 1 })),
  );

const listValues = (byPerson: Readonly<Record<string, Readonly<Record<string, number>>>>): Mark[] =>
  Object.entries(byPerson).flatMap(([personId, values]) =>
    Object.entries(values).map(([itemId, value]) => ({ personId, itemId, value })),
  );
