import { TABLE_PERSON } from "../workshops/address.ts";
import type { FieldAnswer, Notes, TableAnswers } from "../workshops/answer.ts";
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
    people: read.reduce((sum, answers) => sum + countPeople(answers.flatMap(listPeopleWhoAnswered)), 0),
  };
}

/** The table that marks as one is nobody. */
const countPeople = (people: readonly string[]): number =>
  new Set(people.filter((person) => person !== TABLE_PERSON)).size;

/** Whether anybody has answered at all. */
function hasAnswer(answer: FieldAnswer): boolean {
  return (
    listPeopleWhoAnswered(answer).length > 0 ||
    listTexts(answer).some((text) => text.trim() !== "") ||
    hasInk(answer)
  );
}

function listPeopleWhoAnswered(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return Object.keys(answer.texts).filter((person) => answer.texts[person]?.trim());
    case "checklist":
      return Object.values(answer.ticks).flat();
    case "rating":
      return listOwnersOfMarks(answer.ratings);
    case "choice":
      return Object.values(answer.chosen).flat();
    case "votes":
      return Object.values(answer.votes).flat();
    case "matrix":
      return Object.values(answer.ticks).flatMap((columns) => Object.values(columns).flat());
    case "figure":
      return [...answer.points.map(({ personId }) => personId), ...listOwnersOfMarks(answer.levels)];
    default:
      return [];
  }
}

const listOwnersOfMarks = (marks: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] =>
  Object.keys(marks).filter((person) => Object.keys(marks[person] ?? {}).length > 0);

function listTexts(answer: FieldAnswer): string[] {
  switch (answer.kind) {
    case "prompt":
      return [answer.text];
    case "table":
      return answer.rows.flatMap(({ cells }) => Object.values(cells));
    case "groups":
      return answer.groups.flatMap(({ cells }) => Object.values(cells));
    case "checklist":
      return [...answer.own.map(({ text }) => text), ...listNotes(answer.notes)];
    case "rating":
    case "matrix":
      return listNotes(answer.notes);
    case "list":
      return answer.entries.map(({ text }) => text);
    case "two-sided":
      return Object.values(answer.sides).flatMap((entries) => entries.map(({ text }) => text));
    case "quadrants":
      return Object.values(answer.texts);
    case "figure":
      return answer.tokens.map(({ text }) => text);
    case "choice":
    case "votes":
      return [];
  }
}

const listNotes = (notes: Notes): string[] => Object.values(notes).flatMap((ofItem) => Object.values(ofItem));

const hasInk = ({ ink = {} }: FieldAnswer): boolean =>
  Object.values(ink).some((strokes) => strokes.length > 0);
