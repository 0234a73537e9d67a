import type { FieldAnswer, TableAnswers } from "../workshops/answer.ts";
import type { Worksheet } from "../workshops/format.ts";

/** Who has answered a field. People are known where each answers alone; a text says only that its table wrote. */
export interface AnsweredCount {
  readonly tables: number;
  readonly people: number;
}

export interface WorksheetAnswered extends AnsweredCount {
  /** Field id → count. */
  readonly fields: Readonly<Record<string, AnsweredCount>>;
}

/** Counts the tables and people that answered each field, and the worksheet as a whole. */
export function countAnswered(worksheet: Worksheet, tables: readonly TableAnswers[]): WorksheetAnswered {
  const fieldIds = worksheet.fields.map(({ id }) => id);
  const readTable = ({ answers }: TableAnswers): (FieldAnswer | undefined)[] =>
    fieldIds.map((fieldId) => answers[worksheet.id]?.[fieldId]);
  return {
    ...countTables(tables.map(readTable)),
    fields: Object.fromEntries(
      fieldIds.map((fieldId, index) => [
        fieldId,
        countTables(tables.map((table) => [readTable(table)[index]])),
      ]),
    ),
  };
}

/** Takes the answers of each table to one field or to several. */
export function countTables(tables: readonly (readonly (FieldAnswer | undefined)[])[]): AnsweredCount {
  const read = tables.map((answers) => answers.filter((answer) => answer !== undefined));
  return {
    tables: read.filter((answers) => answers.some(hasAnswer)).length,
    people: read.reduce((sum, answers) => sum + new Set(answers.flatMap(listPeopleWhoAnswered)).size, 0),
  };
}

/** Whether anybody has answered at all. */
function hasAnswer(answer: FieldAnswer): boolean {
  return listPeopleWhoAnswered(answer).length > 0 || listTexts(answer).some((text) => text.trim() !== "");
}

function listPeopleWhoAnswered(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return Object.keys(answer.texts).filter((person) => answer.texts[person]?.trim());
    case "checklist":
      return Object.values(answer.ticks).flat();
    case "rating":
      return Object.keys(answer.ratings).filter(
        (person) => Object.keys(answer.ratings[person] ?? {}).length > 0,
      );
    case "table":
    case "list":
      return [];
  }
}

function listTexts(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return [answer.text];
    case "table":
      return answer.rows.flatMap(({ cells }) => Object.values(cells));
    case "checklist":
      return [
        ...answer.own.map(({ text }) => text),
        ...Object.values(answer.notes).flatMap((notes) => Object.values(notes)),
      ];
    case "list":
      return answer.entries.map(({ text }) => text);
    case "rating":
      return [];
  }
}
