import type { WorksheetAnswers } from "../../src/workshops/answer.ts";

const LENGTH = 100_000;

/** 100,000 characters of numbered words, so that a lost one shows. */
const NUMBERED = Array.from({ length: LENGTH / 8 }, (_, index) => `w${String(index).padStart(6, "0")}`);
const UNBROKEN = "unbroken".repeat(60);
const LINES = Array.from({ length: 150 }, (_, index) => `line${index}.`);

/** A table's answers with texts that break pages, lines and fonts. */
export const hostileAnswers = (answers: WorksheetAnswers): WorksheetAnswers => ({
  ...answers,
  principles: {
    ...answers["principles"],
    principles: {
      kind: "table",
      rows: [
        { id: "learning", cells: { description: NUMBERED.join(" ") } },
        {
          id: "gifts",
          cells: { description: `before\u202Ereversed\u202C\u2066after\u200F\u0007\u0000\u001B[31m` },
        },
        { id: "inquiry", cells: { description: UNBROKEN } },
        { id: "collaboration", cells: { description: "party 👩🏽‍🏫🎉🏳️‍🌈 time" } },
        { id: "transformation", cells: { description: "نتعلم معًا من تجاربنا" } },
      ],
    },
  },
  pdsa: {
    ...answers["pdsa"],
    steps: {
      kind: "quadrants",
      texts: { plan: LINES.join("\n"), do: "<script>alert(1)</script>", study: "&amp;" },
    },
  },
});

/** What of them is not on paper, of a text without white space. */
export function listMissingMarks(text: string): readonly string[] {
  const numbered = new Set(text.match(/w\d{6}|line\d+\./g));
  return [
    ...[...NUMBERED, ...LINES].filter((word) => !numbered.has(word)),
    ...WORDS.filter((word) => !text.includes(word)),
  ];
}

const WORDS = [UNBROKEN, "<script>alert(1)</script>", "&amp;", "before", "after", "party", "time"];
