import { expect, test } from "vitest";
import { pageName, writePageRules } from "../../src/handout/page-rules.ts";
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

test("each way of turning a page has its paper, without margins of the browser's", () => {
  const rules = writePageRules("letter");
  expect(rules).toContain(`@page ${pageName("portrait")} { size: letter portrait; margin: 0; }`);
  expect(rules).toContain(`@page ${pageName("landscape")} { size: letter landscape; margin: 0; }`);
});
