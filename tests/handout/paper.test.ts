import { expect, test } from "vitest";
import { buildHandout } from "../../src/handout/build-handout.ts";
import { writePageRules } from "../../src/handout/page-rules.ts";
import { choosePaper } from "../../src/handout/paper.ts";
import { readDirection } from "../../src/workshops/direction.ts";

test.each([
  ["en-US", "letter"],
  ["es-MX", "letter"],
  ["fr-CA", "letter"],
  ["en-GB", "a4"],
  ["ar-JO", "a4"],
  ["de", "a4"],
  ["not a locale", "a4"],
])("%s prints on %s", (locale, paper) => {
  expect(choosePaper(locale)).toBe(paper);
});

test.each([
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["he", "rtl"],
  ["en", "ltr"],
  ["?", "ltr"],
])("%s runs %s", (language, direction) => {
  expect(readDirection(language)).toBe(direction);
});

const rulesOf = (title: string, language: string) =>
  writePageRules(
    buildHandout(
      {
        workshop: {
          format: "worktable-workshop",
          version: 2,
          id: "w",
          title,
          language,
          description: "",
          sources: [],
          worksheets: [{ id: "one", title: "One", intro: "", fields: [] }],
        },
        sessionTitle: "",
        personName: "",
        personId: "p",
        mine: null,
        table: null,
        tables: [],
        isPresenter: false,
      },
      { worksheetIds: ["one"], whose: "blank", size: "usual", cover: false, locale: "en", date: "" },
    ),
    "letter",
    "usual",
  );

test("a title can't end the footer's string or the style element", () => {
  const rules = rulesOf('a"; } </style> \\ b', "en");
  expect(rules).toContain('content: "a\\22 ; } \\3c /style> \\5c  b · Worksheet 1";');
  expect(rules).toContain("size: letter portrait");
});

test("the footer changes sides where the language runs from right to left", () => {
  expect(rulesOf("w", "ar")).toMatch(/@bottom-right \{[^}]*"w · Worksheet 1"/);
  expect(rulesOf("w", "en")).toMatch(/@bottom-left \{[^}]*"w · Worksheet 1"/);
});
