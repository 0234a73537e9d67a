import type { FieldAnswer, WorksheetAnswers } from "../workshops/answer.ts";

/** What one person marked and wrote alone in a table's document; what is the table's or others' is left out. */
export const keepOwn = (answers: WorksheetAnswers, personId: string): WorksheetAnswers =>
  mapValues(answers, (fields) => mapValues(fields, (answer) => keepOwnOf(answer, personId)));

function keepOwnOf(answer: FieldAnswer, personId: string): FieldAnswer {
  const ofPerson = <T>(byPerson: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(byPerson).filter(([id]) => id === personId));
  const ticked = (ticks: Readonly<Record<string, readonly string[]>>) =>
    mapValues(ticks, (people) => people.filter((id) => id === personId));
  switch (answer.kind) {
    case "prompt":
      return {
        kind: "prompt",
        text: "",
        texts: ofPerson(answer.texts),
        ...(answer.names && { names: ofPerson(answer.names) }),
      };
    case "checklist":
      return { kind: "checklist", ticks: ticked(answer.ticks), own: [], notes: {} };
    case "rating":
      return { kind: "rating", ratings: ofPerson(answer.ratings), notes: {} };
    case "choice":
      return { kind: "choice", chosen: ticked(answer.chosen) };
    case "votes":
      return { kind: "votes", items: [], votes: ticked(answer.votes) };
    case "matrix":
      return { kind: "matrix", ticks: mapValues(answer.ticks, ticked), notes: {} };
    case "figure":
      return {
        kind: "figure",
        points: answer.points.filter((point) => point.personId === personId),
        levels: ofPerson(answer.levels),
        tokens: [],
      };
    case "table":
      return { kind: "table", rows: [] };
    case "list":
      return { kind: "list", entries: [] };
    case "two-sided":
      return { kind: "two-sided", sides: {} };
    case "groups":
      return { kind: "groups", groups: [] };
    case "quadrants":
      return { kind: "quadrants", texts: {} };
  }
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
