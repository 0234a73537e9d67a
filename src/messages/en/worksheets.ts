import { plural } from "../plural.ts";

/** The worksheets of a session: contents, what is filled, finding, sources, languages. */
export const worksheets = {
  title: "Worksheets",
  all: "All worksheets",
  source: (text: string) => `Source: ${text}`,
  together: (names: readonly string[]) => `Writing with you: ${new Intl.ListFormat("en").format(names)}.`,
  reading: "To read first",
  unknown: "This worksheet is not in this workshop.",
  pause: "Break",
  now: "now",
  touched: {
    mine: "You have answered here",
    table: "Your table has written here",
  },
  search: {
    label: "Find a worksheet or an answer",
    placeholder: "A word",
    clear: "Clear",
    results: "Found",
    none: (query: string) => `Nothing with “${query}” in the worksheets or in your answers.`,
    count: (count: number) => plural(count, { one: "# place found", other: "# places found" }),
    inWorksheet: "Worksheet",
    inAnswers: "Your table's answers",
    inDrafts: "Your private answers",
  },
  sources: {
    title: "Sources",
    intro: "Every work this workshop refers to.",
    link: "All sources",
    none: "This workshop names no sources.",
  },
  language: "Language of the worksheets",
  former: {
    title: "Answers to earlier questions",
    intro:
      "The workshop was changed after these were written. Nothing of them is lost, and they are printed too.",
    mine: "Only you see this",
    photos: "Photos of an earlier worksheet",
  },
  revised: "The presenter has changed the workshop. Everything you wrote is still here.",
};
