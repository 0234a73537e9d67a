import { chooseOrientation } from "../../../src/handout/orientation.ts";
import type { FieldAnswer, WorksheetAnswers } from "../../../src/workshops/answer.ts";
import type { Field, Worksheet, Workshop } from "../../../src/workshops/format.ts";

/** Keys whose texts are read by people, wherever they stand in a worksheet. */
const TEXT_KEYS = new Set([
  ...["title", "intro", "label", "hint", "rowHeading", "source"],
  ...["across", "up", "inner", "outer"],
]);

/** Every text of a worksheet that a reader of the blank handout must find, paragraph by paragraph. */
export const listWorksheetTexts = (worksheet: Worksheet): readonly string[] => {
  const explained = new Set(worksheet.readings?.flatMap(({ items = [] }) => items.map(({ label }) => label)));
  return collectTexts(worksheet)
    .filter(({ label }) => !explained.has(label))
    .map(({ text }) => text);
};

interface Found {
  readonly text: string;
  /** Of a hint, what it explains. */
  readonly label: string;
}

function collectTexts(part: unknown): Found[] {
  if (Array.isArray(part)) return part.flatMap(collectTexts);
  if (typeof part !== "object" || part === null) return [];
  const label = "hint" in part && "label" in part ? String(part.label) : "";
  return Object.entries(part).flatMap(([key, value]): Found[] => {
    if (key === "descriptors" && Array.isArray(value)) return value.map((text) => ({ text, label: "" }));
    if (key === "text" && typeof value === "string")
      return value.split(/\n\s*\n/).map((text) => ({ text, label: "" }));
    if (typeof value !== "string") return collectTexts(value);
    return TEXT_KEYS.has(key) ? [{ text: value, label: key === "hint" ? label : "" }] : [];
  });
}

/** The heads that are repeated on every page of a field's table. */
export function listHeads(workshop: Workshop): readonly string[] {
  return workshop.worksheets.flatMap(({ fields }) => fields.flatMap(headsOf)).filter((head) => head !== "");
}

const join = (items: readonly { readonly label: string; readonly hint?: string }[]): string =>
  items.map(({ label, hint = "" }) => label + hint).join("");

function headsOf(field: Field): readonly string[] {
  switch (field.kind) {
    case "table":
      return [(field.rowHeading ?? "") + join(field.columns)];
    case "checklist":
      return [join(field.notes)];
    case "rating": {
      const points = join(field.points);
      const { moments = [], notes = [] } = field;
      return [
        join(moments.map(({ label }) => ({ label }))) +
          (moments.length > 0 ? points + points : points) +
          join(notes),
      ];
    }
    case "matrix":
      return [join(field.columns.map(({ label }) => ({ label }))) + join(field.notes)];
    case "two-sided":
      return [join(field.sides.map(({ label, hint = "" }) => ({ label, hint })))];
    case "groups":
      return [1, 2, 3, 4].map((number) => `${field.rowName} ${number}`);
    default:
      return [];
  }
}

/** Numbers of the worksheets whose pages are printed across. */
export const listAcross = (workshop: Workshop): readonly number[] =>
  workshop.worksheets.flatMap((worksheet, index) =>
    chooseOrientation(worksheet, "usual") === "landscape" ? [index + 1] : [],
  );

/** Every text that people wrote. */
export const listAnswerTexts = (answers: WorksheetAnswers): string[] =>
  Object.values(answers).flatMap((fields) => Object.values(fields).flatMap(textsOf));

function textsOf(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return [answer.text, ...Object.values(answer.texts)];
    case "table":
      return answer.rows.flatMap(({ cells }) => Object.values(cells));
    case "checklist":
      return [...answer.own.map(({ text }) => text), ...Object.values(answer.notes).flatMap(Object.values)];
    case "rating":
    case "matrix":
      return Object.values(answer.notes).flatMap(Object.values);
    case "list":
      return answer.entries.map(({ text }) => text);
    case "two-sided":
      return Object.values(answer.sides).flatMap((entries) => entries.map(({ text }) => text));
    case "groups":
      return answer.groups.flatMap(({ cells }) => Object.values(cells));
    case "quadrants":
      return Object.values(answer.texts);
    case "figure":
      return answer.tokens.map(({ text }) => text);
    case "choice":
      return [];
    case "votes":
      return answer.items.map(({ text }) => text);
  }
}
