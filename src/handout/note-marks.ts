import { messages } from "../messages/print.ts";
import type { FieldAnswer } from "../workshops/answer.ts";
import type { Field } from "../workshops/format.ts";
import { type FieldSource, readMarks } from "./documents.ts";

/** How to mark on paper, or how many people and tables the numbers stand for. */
export function noteMarks(source: FieldSource): string | null {
  const { whose } = source.documents;
  if (whose === "blank" || whose === "mine") return explainMarking(source.field);
  const { field } = source;
  if (!hasMarks(field) || (field.who === "table" && whose === "table")) return null;
  const counts = readMarks(source, field.kind).map(({ answer }) => new Set(listPeople(answer)).size);
  const tables = counts.filter((count) => count > 0).length;
  if (field.who === "table") return messages.print.answeredByTables(tables);
  const people = counts.reduce((sum, count) => sum + count, 0);
  return whose === "table"
    ? messages.print.answeredAtTable(people)
    : messages.print.answeredInRoom(people, tables);
}

function explainMarking(field: Field): string | null {
  if (field.kind === "votes") return messages.print.voteFor(field.limit);
  if (field.kind === "choice") return field.several ? messages.print.chooseAny : messages.print.chooseOnly;
  return null;
}

const hasMarks = (field: Field): boolean =>
  ["checklist", "rating", "choice", "votes", "matrix"].includes(field.kind) ||
  (field.kind === "figure" && (field.marks.kind === "points" || field.marks.kind === "levels"));

/** Everyone who marked something. */
function listPeople(answer: FieldAnswer): readonly string[] {
  switch (answer.kind) {
    case "checklist":
      return Object.values(answer.ticks).flat();
    case "choice":
      return Object.values(answer.chosen).flat();
    case "votes":
      return Object.values(answer.votes).flat();
    case "matrix":
      return Object.values(answer.ticks).flatMap((row) => Object.values(row).flat());
    case "rating":
      return listMarkers(answer.ratings);
    case "figure":
      return [...answer.points.map(({ personId }) => personId), ...listMarkers(answer.levels)];
    default:
      return [];
  }
}

const listMarkers = (marks: Readonly<Record<string, Readonly<Record<string, number>>>>): string[] =>
  Object.entries(marks).flatMap(([person, values]) => (Object.keys(values).length > 0 ? [person] : []));
