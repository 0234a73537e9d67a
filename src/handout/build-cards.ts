import { messages } from "../messages/print.ts";
import { ENTRY_COLUMN } from "../workshops/address.ts";
import type { GroupsField, QuadrantsField } from "../workshops/format.ts";
import { type FieldSource, fillContent, readTexts, readVoice } from "./documents.ts";
import type { Card, CardsBlock, Content, QuadrantsBlock } from "./handout.ts";

/** Cards to write on where nobody wrote one. */
const EMPTY_CARDS = 2;

export function buildGroups(source: FieldSource<GroupsField>): CardsBlock {
  const { field, documents } = source;
  const cards = readTexts(source, "groups").flatMap((owned) =>
    owned.answer.groups.map((group): Omit<Card, "title"> & { from: string | null } => ({
      id: `${owned.from ?? ""}/${group.id}`,
      from: owned.from,
      parts: field.parts.map((part) => ({
        ...part,
        content: fillContent(
          [readVoice({ ...owned, from: null }, group.cells[part.id] ?? "", `${group.id}/${part.id}`)],
          1,
          documents.whose,
        ),
      })),
    })),
  );
  const written = cards.filter(({ parts }) => parts.some(({ content }) => content.kind === "voices"));
  if (written.length === 0) return { kind: "cards", cards: buildEmptyCards(source) };
  return {
    kind: "cards",
    cards: written.map(({ from, ...card }, index) => {
      const title = messages.print.rowNumbered(field.rowName, index + 1);
      return { ...card, title: from === null ? title : messages.print.addedBy(title, from) };
    }),
  };
}

function buildEmptyCards({ field, documents }: FieldSource<GroupsField>): Card[] {
  if (documents.whose === "all") return [];
  return Array.from({ length: EMPTY_CARDS }, (_, index) => ({
    id: `empty-${index}`,
    title: messages.print.rowNumbered(field.rowName, index + 1),
    parts: field.parts.map((part) => ({
      ...part,
      content: { kind: "lines", lines: part.lines } satisfies Content,
    })),
  }));
}

export function buildQuadrants(source: FieldSource<QuadrantsField>): QuadrantsBlock {
  const { field, documents } = source;
  const answers = readTexts(source, "quadrants");
  return {
    kind: "quadrants",
    quadrants: field.quadrants.map((quadrant) => ({
      ...quadrant,
      content: fillContent(
        answers.map((owned) =>
          readVoice(owned, owned.answer.texts[quadrant.id] ?? "", `${quadrant.id}/${ENTRY_COLUMN}`),
        ),
        field.lines,
        documents.whose,
      ),
    })),
  };
}
