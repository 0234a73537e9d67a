import type {
  EntryAnswer,
  GroupsAnswer,
  ListAnswer,
  Notes,
  PromptAnswer,
  QuadrantsAnswer,
  TableAnswer,
  TwoSidedAnswer,
} from "../../workshops/answer.ts";
import type {
  GroupsField,
  LabelledItem,
  QuadrantsField,
  TableField,
  TwoSidedField,
} from "../../workshops/format.ts";
import type { Found } from "./entry.ts";

/* Answers that are texts. Rows that people added have no name and are numbered. */

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A picked day as a date, any other text as it is. */
function readDay(text: string): string | Date {
  const [, year, month, day] = ISO_DAY.exec(text.trim()) ?? [];
  if (year === undefined || Number(year) < 1900) return text;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A 31st of February would roll over into March.
  return date.toISOString().slice(0, 10) === text.trim() ? date : text;
}

export const findPrompt = (answer: PromptAnswer): Found[] => [
  { personId: null, value: answer.text },
  ...Object.entries(answer.texts).map(([personId, value]) => ({
    personId,
    value,
    ...(answer.names?.[personId] !== undefined && { name: answer.names[personId] }),
  })),
];

export function findTable(field: TableField, answer: TableAnswer): Found[] {
  const labels = new Map(field.rows.map(({ id, label }) => [id, label]));
  const added = answer.rows.filter(({ id }) => !labels.has(id)).map(({ id }) => id);
  return answer.rows.flatMap(({ id, cells }) =>
    field.columns.map((column) => {
      const text = cells[column.id] ?? "";
      return {
        personId: null,
        row: labels.get(id) ?? String(added.indexOf(id) + 1),
        column: column.label,
        value: column.date ? readDay(text) : text,
      };
    }),
  );
}

export const findList = ({ entries }: ListAnswer): Found[] => findEntries(entries);

export const findTwoSided = (field: TwoSidedField, answer: TwoSidedAnswer): Found[] =>
  field.sides.flatMap(({ id, label }) => findEntries(answer.sides[id] ?? [], label));

export const findGroups = (field: GroupsField, answer: GroupsAnswer): Found[] =>
  answer.groups.flatMap(({ cells }, index) =>
    field.parts.map(({ id, label }) => ({
      personId: null,
      row: String(index + 1),
      column: label,
      value: cells[id] ?? "",
    })),
  );

export const findQuadrants = (field: QuadrantsField, answer: QuadrantsAnswer): Found[] =>
  field.quadrants.map(({ id, label }) => ({ personId: null, row: label, value: answer.texts[id] ?? "" }));

/** What the table wrote beside items. */
export const findNotes = (
  items: readonly LabelledItem[],
  columns: readonly LabelledItem[],
  notes: Notes,
): Found[] =>
  items.flatMap((item) =>
    columns.map((column) => ({
      personId: null,
      row: item.label,
      column: column.label,
      value: notes[item.id]?.[column.id] ?? "",
    })),
  );

const findEntries = (entries: readonly EntryAnswer[], column = ""): Found[] =>
  entries.map(({ text }, index) => ({ personId: null, row: String(index + 1), column, value: text }));
