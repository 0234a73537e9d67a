import { TABLE_PERSON } from "../workshops/address.ts";
import type { FieldAnswer, WorksheetAnswers } from "../workshops/answer.ts";

/** A table's answers as one of its people may take them along: what is the table's, and of marks only one's own. */
export const leaveOutOthers = (answers: WorksheetAnswers, personId: string): WorksheetAnswers =>
  mapValues(answers, (fields) => mapValues(fields, (answer) => leaveOutOthersOf(answer, personId)));

function leaveOutOthersOf(answer: FieldAnswer, personId: string): FieldAnswer {
  const isKept = (id: string): boolean => id === personId || id === TABLE_PERSON;
  const kept = <T>(byPerson: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(byPerson).filter(([id]) => isKept(id)));
  const marked = (marks: Readonly<Record<string, readonly string[]>>) =>
    mapValues(marks, (people) => people.filter(isKept));
  switch (answer.kind) {
    case "prompt":
      return { ...answer, texts: kept(answer.texts), ...(answer.names && { names: kept(answer.names) }) };
    case "checklist":
      return { ...answer, ticks: marked(answer.ticks) };
    case "rating":
      return { ...answer, ratings: kept(answer.ratings) };
    case "choice":
      return { ...answer, chosen: marked(answer.chosen) };
    case "votes":
      return { ...answer, votes: marked(answer.votes) };
    case "matrix":
      return { ...answer, ticks: mapValues(answer.ticks, marked) };
    case "figure":
      return {
        ...answer,
        points: answer.points.filter((point) => isKept(point.personId)),
        levels: kept(answer.levels),
      };
    default:
      return answer;
  }
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
