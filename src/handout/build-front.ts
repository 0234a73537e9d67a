import { messages } from "../messages/print.ts";
import type { Reading } from "../workshops/format.ts";
import type { HandoutChoice, HandoutSource } from "./contract.ts";
import type { Cover, HandoutReading, Sheet, WhoLine } from "./handout.ts";

/** The page in front: what this is, whose it is and what is in it. */
export function buildCover(source: HandoutSource, choice: HandoutChoice, sheets: readonly Sheet[]): Cover {
  const { workshop, sessionTitle } = source;
  return {
    title: workshop.title,
    description: workshop.description,
    credit: workshop.credit ?? null,
    lines: [
      { label: messages.print.session, value: nullIfEmpty(sessionTitle) },
      { label: messages.print.place, value: nullIfEmpty(source.place) },
      { label: messages.print.date, value: choice.whose === "blank" ? null : choice.date },
      { label: messages.print.presenter, value: nullIfEmpty(source.presenterName) },
      ...buildOwners(source, choice),
    ].filter(({ label, value }) => value !== null || label !== messages.print.session),
    contents: sheets.map(({ id, number, title }) => ({ id, number, title })),
  };
}

/** The lines of a sheet's head. */
export const buildLines = (source: HandoutSource, choice: HandoutChoice): WhoLine[] => [
  ...buildOwners(source, choice),
  { label: messages.print.date, value: choice.whose === "blank" ? null : choice.date },
];

/** Whose handout it is. */
function buildOwners(source: HandoutSource, { whose }: HandoutChoice): WhoLine[] {
  const { name, names, table, tables } = messages.print;
  const tableName = source.table?.tableName ?? null;
  switch (whose) {
    case "blank":
      return [
        { label: name, value: null },
        { label: table, value: null },
      ];
    case "mine":
      return [
        { label: name, value: nullIfEmpty(source.personName) },
        { label: table, value: tableName },
      ];
    case "table":
      return [
        { label: names, value: null },
        { label: table, value: tableName },
      ];
    case "all":
      return [{ label: tables, value: source.tables.map((each) => each.tableName).join(", ") }];
  }
}

export function buildReading({ title, text, items = [], source }: Reading): HandoutReading {
  const paragraphs = text.split(/\n\s*\n/).map((part) => part.trim());
  return {
    ...(title === undefined ? {} : { title }),
    paragraphs: paragraphs.filter((part) => part !== ""),
    items,
    ...(source === undefined ? {} : { source }),
  };
}

const nullIfEmpty = (text: string | undefined): string | null =>
  text === undefined || text.trim() === "" ? null : text.trim();
