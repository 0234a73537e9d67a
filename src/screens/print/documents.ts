import type { FieldAnswer, WorksheetAnswers } from "../../workshops/answer.ts";
import type { HandoutSource, Whose } from "./contract.ts";
import type { Content, Voice } from "./handout.ts";

interface Document {
  /** The table's name where several tables are printed, else null. */
  readonly from: string | null;
  readonly answers: WorksheetAnswers;
}

/** The documents a handout is read from. */
export interface Documents {
  readonly whose: Whose;
  readonly personId: string;
  readonly texts: readonly Document[];
  /** Where ticks, ratings and one-per-person texts are; for "mine" only the person's own are read. */
  readonly marks: readonly Document[];
}

/** Picks the documents to read. A choice that `listWhose` refuses reads as blank. */
export function chooseDocuments(source: HandoutSource, whose: Whose): Documents {
  const { personId, mine, table, tables } = source;
  const own = mine ? [{ from: null, answers: mine }] : [];
  const shared = table ? [{ from: null, answers: table.answers }] : [];
  const all = tables.map(({ tableName, answers }) => ({ from: tableName, answers }));
  if (whose === "mine") return { whose, personId, texts: own, marks: [...own, ...shared] };
  if (whose === "table") return { whose, personId, texts: shared, marks: shared };
  if (whose === "all") return { whose, personId, texts: all, marks: all };
  return { whose, personId, texts: [], marks: [] };
}

/** A field's answers of one kind, with the table each came from. */
export function readAnswers<K extends FieldAnswer["kind"]>(
  documents: readonly Document[],
  worksheetId: string,
  fieldId: string,
  kind: K,
): readonly { readonly from: string | null; readonly answer: Extract<FieldAnswer, { kind: K }> }[] {
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

/** Texts for a cell, or what stands there when nobody wrote: lines to write on, or a word in the room's handout. */
export function fillContent(voices: readonly Voice[], lines: number, whose: Whose): Content {
  const written = voices
    .map(({ from, text }) => ({ from, text: text.trim() }))
    .filter(({ text }) => text !== "");
  if (written.length > 0) return { kind: "voices", voices: written };
  return whose === "all" ? { kind: "nothing" } : { kind: "lines", lines };
}
