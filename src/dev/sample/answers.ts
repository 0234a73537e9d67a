import type { FieldAnswer, TableAnswers } from "../../workshops/answer.ts";
import type { Field, VotesField, Worksheet, Workshop } from "../../workshops/format.ts";
import { makeFigureAnswer } from "./answer-figures.ts";
import {
  makeChecklistAnswer,
  makeChoiceAnswer,
  makeMatrixAnswer,
  makeRatingAnswer,
  makeVotesAnswer,
} from "./answer-marks.ts";
import {
  makeGroupsAnswer,
  makeListAnswer,
  makePromptAnswer,
  makeQuadrantsAnswer,
  makeTableAnswer,
  makeTwoSidedAnswer,
} from "./answer-texts.ts";
import { makeScribble, makeSketch } from "./ink.ts";
import { TABLE_NAMES } from "./texts.ts";

/** Answers of ten tables of four to any workshop, always the same. The last table has not written yet. */
export function makeSampleAnswers(workshop: Workshop): TableAnswers[] {
  return TABLE_NAMES.map((tableName, table) => ({
    tableId: `table-${table + 1}`,
    tableName,
    answers: Object.fromEntries(
      workshop.worksheets.map((worksheet) => [
        worksheet.id,
        Object.fromEntries(
          worksheet.fields.map((field) => [
            field.id,
            table === TABLE_NAMES.length - 1
              ? makeEmptyAnswer(field)
              : { ...makeAnswer(worksheet, field, table), ...makeInk(field, table) },
          ]),
        ),
      ]),
    ),
  }));
}

export function makeEmptyAnswer(field: Field): FieldAnswer {
  switch (field.kind) {
    case "prompt":
      return { kind: "prompt", text: "", texts: {} };
    case "table":
      return { kind: "table", rows: field.rows.map(({ id }) => ({ id, cells: {} })) };
    case "checklist":
      return { kind: "checklist", ticks: {}, own: [], notes: {} };
    case "rating":
      return { kind: "rating", ratings: {}, notes: {} };
    case "list":
      return { kind: "list", entries: [] };
    case "choice":
      return { kind: "choice", chosen: {} };
    case "votes":
      return { kind: "votes", items: field.items.map(({ id }) => ({ id, text: "" })), votes: {} };
    case "two-sided":
      return { kind: "two-sided", sides: {} };
    case "groups":
      return { kind: "groups", groups: [] };
    case "quadrants":
      return { kind: "quadrants", texts: {} };
    case "matrix":
      return { kind: "matrix", ticks: {}, notes: {} };
    case "figure":
      return { kind: "figure", points: [], levels: {}, tokens: [] };
  }
}

function makeAnswer(worksheet: Worksheet, field: Field, table: number): FieldAnswer {
  switch (field.kind) {
    case "prompt":
      return makePromptAnswer(field, table);
    case "table":
      return makeTableAnswer(field, table);
    case "checklist":
      return makeChecklistAnswer(field, table);
    case "rating":
      return makeRatingAnswer(field, table);
    case "list":
      return makeListAnswer(field, table);
    case "choice":
      return makeChoiceAnswer(field, table);
    case "votes":
      return makeVotesAnswer(field, table, findVotedRows(worksheet, field, table));
    case "two-sided":
      return makeTwoSidedAnswer(field, table);
    case "groups":
      return makeGroupsAnswer(field, table);
    case "quadrants":
      return makeQuadrantsAnswer(field, table);
    case "matrix":
      return makeMatrixAnswer(field, table);
    case "figure":
      return makeFigureAnswer(field, table);
  }
}

function findVotedRows(worksheet: Worksheet, { of }: VotesField, table: number) {
  const voted = of && worksheet.fields.find(({ id }) => id === of.field);
  const answer = voted && makeAnswer(worksheet, voted, table);
  if (answer?.kind === "list") return answer.entries;
  if (!of || answer?.kind !== "table") return undefined;
  return answer.rows.map(({ id, cells }) => ({ id, text: cells[of.column] ?? "" }));
}

/** Every third table draws in its prompts and on its figures. */
function makeInk(field: Field, table: number): Pick<FieldAnswer, "ink"> {
  if (table % 3 !== 2) return {};
  if (field.kind === "prompt" && field.who === "table") return { ink: { text: makeScribble(table) } };
  return field.kind === "figure" ? { ink: { "": makeSketch(table) } } : {};
}
