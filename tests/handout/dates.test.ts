import { expect, test } from "vitest";
import { chooseLocale, writeDay } from "../../src/handout/dates.ts";

test.each([
  ["2027-05-01", "en-GB", "1 May 2027"],
  ["2027-05-01", "en-US", "May 1, 2027"],
  [" 2027-05-01 ", "de-DE", "01.05.2027"],
  ["in spring", "en-GB", "in spring"],
  ["2027-99-99", "en-GB", "2027-99-99"],
  ["", "en-GB", ""],
])("%s reads %s as %s", (text, locale, written) => {
  expect(writeDay(text, locale)).toBe(written);
});

test("dates follow the workshop's language and, of it, the reader's region", () => {
  expect(chooseLocale("en", ["de-DE", "en-GB"])).toBe("en-GB");
  expect(chooseLocale("de", ["en-GB"])).toBe("de");
  expect(chooseLocale("?", ["en-GB"])).toBe("en-GB");
});
