import { messages } from "../../messages/files.ts";
import type { FieldAnswer, WorksheetAnswers } from "../../workshops/answer.ts";
import type { Field, Worksheet } from "../../workshops/format.ts";
import type { FileOrder } from "../contract.ts";
import type { Entry, Found } from "./entry.ts";
import { findChecklist, findChoice, findFigure, findMatrix, findRating, findVotes } from "./find-marks.ts";
import { findGroups, findList, findPrompt, findQuadrants, findTable, findTwoSided } from "./find-texts.ts";

const words = messages.files.tidy;

/** A document to read and what of it counts. */
interface Read {
  readonly table: string;
  readonly answers: WorksheetAnswers;
  /** Only this person's marks beside what the table wrote together; null = everybody's. */
  readonly only: string | null;
  /** All of it is the person's own: drafts and private answers. */
  readonly isPrivate: boolean;
}

/** Everything that was written or marked, in the order of the workshop: one entry for each value. */
export function listEntries({ source, choice }: Pick<FileOrder, "source" | "choice">): readonly Entry[] {
  const reads = chooseReads(source, choice);
  return source.workshop.worksheets
    .filter(({ id }) => choice.worksheetIds.includes(id))
    .flatMap((worksheet) =>
      worksheet.fields.flatMap((field) =>
        reads.flatMap((read) => listFieldEntries(worksheet, field, read, source)),
      ),
    );
}

function chooseReads(
  source: FileOrder["source"],
  { whose, withoutPrivate = false }: FileOrder["choice"],
): Read[] {
  const { mine, table, tables, personId } = source;
  const everyone = { only: null, isPrivate: false };
  if (whose === "all") {
    return tables.map(({ tableName, answers }) => ({ table: tableName, answers, ...everyone }));
  }
  const tableName = table?.tableName ?? "";
  if (whose === "table" && table) return [{ table: tableName, answers: table.answers, ...everyone }];
  if (whose !== "mine") return [];
  const own = { table: tableName, only: personId };
  return [
    ...(table ? [{ ...own, answers: table.answers, isPrivate: false }] : []),
    ...(mine && !withoutPrivate ? [{ ...own, answers: mine, isPrivate: true }] : []),
  ];
}

function listFieldEntries(
  worksheet: Worksheet,
  field: Field,
  { table, answers, only, isPrivate }: Read,
  source: FileOrder["source"],
): Entry[] {
  const answer = answers[worksheet.id]?.[field.id];
  if (!answer) return [];
  const found = [...findIn(field, answer, worksheet), ...findInk(answer)].filter(
    ({ personId, value }) => value !== "" && (personId === null || only === null || personId === only),
  );
  const numbers = numberPeople(field, worksheet, found);
  const sayPerson = ({ personId, name }: Found): string => {
    if (isPrivate || (personId !== null && only !== null)) return source.personName.trim() || words.me;
    if (personId === null) return "";
    return name ?? words.person(numbers.get(personId) ?? 0);
  };
  return found.map((one) => ({
    worksheetId: worksheet.id,
    worksheet: worksheet.title,
    question: field.label,
    table,
    person: sayPerson(one),
    row: one.row ?? "",
    column: one.column ?? "",
    value: one.value,
    meaning: one.meaning ?? "",
  }));
}

/**
 * People have numbers that hold within one question only: whoever is known by one answer, e.g. because they signed it,
 * is not known by the others.
 */
function numberPeople(
  field: Field,
  worksheet: Worksheet,
  found: readonly Found[],
): ReadonlyMap<string, number> {
  const people = new Set(found.flatMap(({ personId }) => (personId === null ? [] : [personId])));
  const salt = `${worksheet.id}/${field.id}/`;
  const ordered = [...people].sort((a, b) => mix(salt + a) - mix(salt + b));
  return new Map(ordered.map((personId, index) => [personId, index + 1]));
}

/** An order that tells nothing (FNV-1a, 32 bit). */
const mix = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

function findIn(field: Field, answer: FieldAnswer, worksheet: Worksheet): Found[] {
  // A workshop that changed may have given the id to a field of another kind.
  if (field.kind === "prompt" && answer.kind === "prompt") return findPrompt(answer);
  if (field.kind === "list" && answer.kind === "list") return findList(answer);
  if (field.kind === "table" && answer.kind === "table") return findTable(field, answer);
  if (field.kind === "two-sided" && answer.kind === "two-sided") return findTwoSided(field, answer);
  if (field.kind === "groups" && answer.kind === "groups") return findGroups(field, answer);
  if (field.kind === "quadrants" && answer.kind === "quadrants") return findQuadrants(field, answer);
  if (field.kind === "checklist" && answer.kind === "checklist") return findChecklist(field, answer);
  if (field.kind === "rating" && answer.kind === "rating") return findRating(field, answer);
  if (field.kind === "choice" && answer.kind === "choice") return findChoice(field, answer);
  if (field.kind === "votes" && answer.kind === "votes") return findVotes(field, answer, worksheet);
  if (field.kind === "matrix" && answer.kind === "matrix") return findMatrix(field, answer);
  if (field.kind === "figure" && answer.kind === "figure") return findFigure(field, answer);
  return [];
}

/** A drawing can't stand in a cell; that there is one can. */
const findInk = ({ ink = {} }: FieldAnswer): Found[] => {
  const strokes = Object.values(ink).flat().length;
  return strokes === 0 ? [] : [{ personId: null, value: strokes, meaning: words.drawn }];
};
