import type { FieldAnswer, Notes, RowAnswer, WorksheetAnswers } from "../../src/workshops/answer.ts";
import type { Workshop } from "../../src/workshops/format.ts";

/** Answers in which every text begins and ends with a code of its own, so that each can be found again on paper. */
export interface CodedAnswers {
  readonly answers: WorksheetAnswers;
  readonly texts: readonly CodedText[];
}

interface CodedText {
  readonly code: string;
  readonly worksheetId: string;
  /** Texts with the same stand side by side in one row. */
  readonly row: string | null;
}

/** What begins and what ends a coded text. */
export const beginOf = (code: string): string => `${code}a`;
export const endOf = (code: string): string => `${code}z`;

/** Codes all that a table wrote together; `prefix` tells tables apart. What each wrote alone is left as it is. */
export function codeAnswers(workshop: Workshop, answers: WorksheetAnswers, prefix: string): CodedAnswers {
  const texts: CodedText[] = [];
  const codeOf =
    (worksheetId: string): Code =>
    (text, row = null) => {
      if (text.trim() === "") return "";
      const code = `${prefix}q${texts.length}`;
      texts.push({ code, worksheetId, row });
      return `${beginOf(code)} ${text} ${endOf(code)}`;
    };
  const coded = workshop.worksheets.map(({ id, fields }) => {
    const own = fields.flatMap((field) => {
      const answer = answers[id]?.[field.id];
      return answer && field.who !== "mine"
        ? [[field.id, codeField(answer, codeOf(id), `${id}/${field.id}`)]]
        : [];
    });
    return [id, Object.fromEntries(own)];
  });
  return { answers: Object.fromEntries(coded), texts };
}

type Code = (text: string, row?: string | null) => string;

function codeField(answer: FieldAnswer, code: Code, place: string): FieldAnswer {
  const codeTexts = (texts: Readonly<Record<string, string>>, row: string | null) =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, code(text, row)]));
  const codeRow = ({ id, cells }: RowAnswer): RowAnswer => ({
    id,
    cells: codeTexts(cells, `${place}/${id}`),
  });
  const codeNotes = (notes: Notes): Notes =>
    Object.fromEntries(Object.entries(notes).map(([id, texts]) => [id, codeTexts(texts, `${place}/${id}`)]));
  const codeEntry = <E extends { readonly text: string }>(entry: E): E => ({
    ...entry,
    text: code(entry.text),
  });
  switch (answer.kind) {
    case "prompt":
      return { ...answer, text: code(answer.text) };
    case "table":
      return { ...answer, rows: answer.rows.map(codeRow) };
    case "groups":
      return {
        ...answer,
        groups: answer.groups.map(({ id, cells }) => ({ id, cells: codeTexts(cells, null) })),
      };
    case "checklist":
      return { ...answer, own: answer.own.map(codeEntry), notes: codeNotes(answer.notes) };
    case "rating":
    case "matrix":
      return { ...answer, notes: codeNotes(answer.notes) };
    case "list":
      return { ...answer, entries: answer.entries.map(codeEntry) };
    case "two-sided":
      return {
        ...answer,
        sides: Object.fromEntries(
          Object.entries(answer.sides).map(([id, entries]) => [id, entries.map(codeEntry)]),
        ),
      };
    case "quadrants":
      return { ...answer, texts: codeTexts(answer.texts, null) };
    case "figure":
    case "choice":
    case "votes":
      return answer; // names on a figure are broken into its lines
  }
}
