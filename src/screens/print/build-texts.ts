import type { ListField, PromptField } from "../../workshops/format.ts";
import { EMPTY_ROWS } from "./build-grid.ts";
import { type Documents, fillContent, readAnswers } from "./documents.ts";
import type { TextBlock, Voice } from "./handout.ts";

export function buildPrompt(field: PromptField, worksheetId: string, documents: Documents): TextBlock {
  const voices = field.who === "each" ? readEach : readTogether;
  return {
    kind: "text",
    content: fillContent(voices(field, worksheetId, documents), field.lines, documents.whose),
  };
}

function readTogether(field: PromptField, worksheetId: string, documents: Documents): Voice[] {
  return readAnswers(documents.texts, worksheetId, field.id, "prompt").map(({ from, answer }) => ({
    from,
    text: answer.text,
  }));
}

// One text per person, without names; of "mine" the person's own and the private draft beside it.
function readEach(field: PromptField, worksheetId: string, documents: Documents): Voice[] {
  const answers = readAnswers(documents.marks, worksheetId, field.id, "prompt");
  if (documents.whose !== "mine") {
    return answers.flatMap(({ from, answer }) => Object.values(answer.texts).map((text) => ({ from, text })));
  }
  const drafts = readAnswers(documents.texts, worksheetId, field.id, "prompt");
  const own = [
    ...drafts.map(({ answer }) => answer.text),
    ...answers.map(({ answer }) => answer.texts[documents.personId] ?? ""),
  ];
  return [...new Set(own)].map((text) => ({ from: null, text }));
}

export function buildList(field: ListField, worksheetId: string, documents: Documents): TextBlock {
  const voices = readAnswers(documents.texts, worksheetId, field.id, "list").flatMap(({ from, answer }) =>
    answer.entries.map(({ text }) => ({ from, text })),
  );
  const lines = Math.max(field.lines, EMPTY_ROWS);
  return { kind: "text", content: fillContent(voices, lines, documents.whose) };
}
