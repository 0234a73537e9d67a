import { messages } from "../messages/print.ts";
import { TABLE_PERSON } from "../workshops/address.ts";
import type { FieldAnswer, WorksheetAnswers } from "../workshops/answer.ts";
import type { Field, Who, Worksheet } from "../workshops/format.ts";
import type { HandoutChoice, HandoutSource, Whose } from "./contract.ts";
import type { Content, Mark, Voice } from "./handout.ts";

interface Document {
  /** The table's name where several tables are printed, "My draft" beside the table's own texts, else null. */
  readonly from: string | null;
  /** Whether it is what the person wrote alone. */
  readonly isPrivate?: boolean;
  readonly answers: WorksheetAnswers;
}

/** The documents a handout is read from. */
export interface Documents {
  readonly whose: Whose;
  readonly personId: string;
  /** Whether what the person wrote alone is left out. */
  readonly isPublic: boolean;
  /** How the reader writes days. */
  readonly locale: string;
  readonly texts: readonly Document[];
  /** Where ticks, ratings and one-per-person texts are; for "mine" only the person's own are read. */
  readonly marks: readonly Document[];
}

/** A field's answer and the table it came from. */
export interface OwnedAnswer<K extends FieldAnswer["kind"]> {
  readonly from: string | null;
  readonly answer: Extract<FieldAnswer, { kind: K }>;
}

/** A field of one worksheet and what it is filled from. */
export interface FieldSource<F extends Field = Field> {
  readonly worksheet: Worksheet;
  readonly field: F;
  readonly documents: Documents;
}

/** Picks the documents to read. A choice that `listWhose` refuses reads as blank. */
export function chooseDocuments(
  source: HandoutSource,
  { whose, locale, withoutPrivate = false }: Pick<HandoutChoice, "whose" | "locale" | "withoutPrivate">,
): Documents {
  const { personId, mine, table, tables } = source;
  const isPublic = whose !== "mine" || withoutPrivate;
  const draftOf = table ? messages.print.myDraft : null;
  const own = mine && !isPublic ? [{ from: draftOf, answers: mine, isPrivate: true }] : [];
  const ownMarks = mine && !isPublic ? [{ from: null, answers: mine }] : [];
  const shared = table ? [{ from: null, answers: table.answers }] : [];
  const all = tables.map(({ tableName, answers }) => ({ from: tableName, answers }));
  const common = { whose, personId, locale, isPublic };
  if (whose === "mine") {
    return { ...common, texts: [...shared, ...own], marks: [...ownMarks, ...shared] };
  }
  if (whose === "table") return { ...common, texts: shared, marks: shared };
  if (whose === "all") return { ...common, texts: all, marks: all };
  return { ...common, texts: [], marks: [] };
}

/** A field's answers of one kind in the documents that hold texts, with the table each came from. */
export const readTexts = <K extends Field["kind"]>(
  { worksheet, field, documents }: FieldSource,
  kind: K,
): readonly OwnedAnswer<K>[] => {
  if (field.who !== "mine") return readAnswers(documents.texts, worksheet.id, field.id, kind);
  // A private field has no answer of the table beside the person's own.
  const own = documents.texts.filter(({ isPrivate }) => isPrivate).map((one) => ({ ...one, from: null }));
  return readAnswers(own, worksheet.id, field.id, kind);
};

/** The same of the documents that hold marks. */
export const readMarks = <K extends Field["kind"]>(
  { worksheet, field, documents }: FieldSource,
  kind: K,
): readonly OwnedAnswer<K>[] => readAnswers(documents.marks, worksheet.id, field.id, kind);

function readAnswers<K extends FieldAnswer["kind"]>(
  documents: readonly Document[],
  worksheetId: string,
  fieldId: string,
  kind: K,
): readonly OwnedAnswer<K>[] {
  return documents.flatMap(({ from, answers }) => {
    const answer = answers[worksheetId]?.[fieldId];
    return answer && isKind(answer, kind) ? [{ from, answer }] : [];
  });
}

function isKind<K extends FieldAnswer["kind"]>(
  answer: FieldAnswer,
  kind: K,
): answer is Extract<FieldAnswer, { kind: K }> {
  return answer.kind === kind;
}

interface Drawn {
  readonly from: string | null;
  readonly answer: Pick<FieldAnswer, "ink">;
}

/** One text of an answer with the strokes drawn in its cell; `place` is the cell's address after the field's. */
export function readVoice({ from, answer }: Drawn, text: string, place: string): Voice {
  const ink = answer.ink?.[place];
  return ink && ink.length > 0 ? { from, text, ink } : { from, text };
}

/** Texts for a cell, or what stands there when nobody wrote: lines to write on, or a word in the room's handout. */
export function fillContent(voices: readonly Voice[], lines: number, whose: Whose): Content {
  const written = voices
    .map((voice) => ({ ...voice, text: voice.text.trim() }))
    .filter(({ text, ink }) => text !== "" || ink !== undefined)
    .filter((voice, _, all) => !isRepeated(voice, all));
  if (written.length > 0) return { kind: "voices", voices: written };
  return whose === "all" ? { kind: "nothing" } : { kind: "lines", lines };
}

/** A draft that was put before the table as it stands is said once. */
const isRepeated = ({ from, text, ink }: Voice, all: readonly Voice[]): boolean =>
  from === messages.print.myDraft &&
  ink === undefined &&
  all.some((other) => other.from === null && other.text === text);

/** Turns the ids of those who marked something into what is printed for it. */
export function readMark(people: readonly string[], who: Who, { whose, personId }: Documents): Mark {
  if (people.length === 0 || whose === "blank") return { kind: "empty" };
  // Where the table answers as one, its mark is one of many only in the room's handout.
  if (who === "table" && whose !== "all") return { kind: people.includes(TABLE_PERSON) ? "set" : "empty" };
  if (whose === "mine") return { kind: people.includes(personId) ? "set" : "empty" };
  return { kind: "count", people: people.length };
}
