import { messages } from "../messages/print.ts";
import type { ChoiceField, VotesField } from "../workshops/format.ts";
import { type FieldSource, readMark, readMarks } from "./documents.ts";
import type { Option, OptionsBlock } from "./handout.ts";

export function buildChoice(source: FieldSource<ChoiceField>): OptionsBlock {
  const { field, documents } = source;
  const answers = readMarks(source, "choice");
  return {
    kind: "options",
    shape: field.several ? "box" : "circle",
    options: field.options.map((option) => {
      const people = answers.flatMap(({ answer }) => answer.chosen[option.id] ?? []);
      return { ...option, mark: readMark(people, field.who, documents) };
    }),
  };
}

export function buildVotes(source: FieldSource<VotesField>): OptionsBlock {
  const options = source.field.of ? buildVotedRows(source) : buildVotedItems(source);
  return { kind: "options", shape: "box", options };
}

function buildVotedItems(source: FieldSource<VotesField>): Option[] {
  const { field, documents } = source;
  const answers = readMarks(source, "votes");
  return field.items.map((item) => {
    const people = answers.flatMap(({ answer }) => answer.votes[item.id] ?? []);
    return { ...item, mark: readMark(people, field.who, documents) };
  });
}

// What people wrote elsewhere on the sheet: with counts the most wanted first, blank a line for each vote.
function buildVotedRows(source: FieldSource<VotesField>): Option[] {
  const { field, documents } = source;
  const rows = readMarks(source, "votes").flatMap(({ from, answer }) =>
    answer.items
      .filter(({ text }) => text.trim() !== "")
      .map(({ id, text }) => ({ id, text: text.trim(), from, people: answer.votes[id] ?? [] })),
  );
  if (rows.length === 0 && documents.whose !== "all") {
    return Array.from({ length: field.limit }, (_, index) => ({
      id: `empty-${index}`,
      label: null,
      mark: { kind: "empty" },
    }));
  }
  const ranked =
    documents.whose === "mine" ? rows : rows.toSorted((a, b) => b.people.length - a.people.length);
  return ranked.map(({ id, text, from, people }) => ({
    id: `${from ?? ""}/${id}`,
    label: from === null ? text : messages.print.addedBy(text, from),
    mark: readMark(people, field.who, documents),
  }));
}
