import { ENTRY_COLUMN } from "../workshops/address.ts";
import type { ListField, PromptField } from "../workshops/format.ts";
import { EMPTY_ROWS } from "./build-grid.ts";
import { type FieldSource, fillContent, readMarks, readTexts, readVoice } from "./documents.ts";
import type { TextBlock, Voice } from "./handout.ts";

export function buildPrompt(source: FieldSource<PromptField>): TextBlock {
  const { field, documents } = source;
  const voices = field.who === "each" ? readEach(source) : readTogether(source);
  return { kind: "text", content: fillContent(voices, field.lines, documents.whose) };
}

const readTogether = (source: FieldSource<PromptField>): Voice[] =>
  readTexts(source, "prompt").map((owned) => readVoice(owned, owned.answer.text, ENTRY_COLUMN));

// One text per person, without names; of "mine" the person's own and the private draft beside it.
function readEach(source: FieldSource<PromptField>): Voice[] {
  const answers = readMarks(source, "prompt");
  const { whose, personId } = source.documents;
  if (whose !== "mine") {
    return answers.flatMap((owned) =>
      Object.entries(owned.answer.texts).map(([person, text]) => readVoice(owned, text, `by/${person}`)),
    );
  }
  const own = [
    ...answers.map((owned) => readVoice(owned, owned.answer.texts[personId] ?? "", `by/${personId}`)),
    ...readTogether(source),
  ];
  const isNew = ({ text, ink }: Voice, index: number) =>
    ink !== undefined || own.findIndex((other) => other.text === text) === index;
  return own.filter(isNew);
}

export function buildList(source: FieldSource<ListField>): TextBlock {
  const voices = readTexts(source, "list").flatMap((owned) =>
    owned.answer.entries.map(({ id, text }) => readVoice(owned, text, `${id}/${ENTRY_COLUMN}`)),
  );
  const lines = Math.max(source.field.lines, EMPTY_ROWS);
  return { kind: "text", content: fillContent(voices, lines, source.documents.whose) };
}
