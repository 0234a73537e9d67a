import { expect, test } from "vitest";
import { sayIsoDate } from "../../src/fields/iso-date.ts";

test("a day is said in words of the language", () => {
  expect(sayIsoDate("2027-03-01", "en-GB")).toMatch(/^Monday,? 1 March 2027$/);
  expect(sayIsoDate(" 2027-03-01 ", "de")).toBe("Montag, 1. März 2027");
});

test.each(["", "soon", "2027-02-31", "2027-13-01", "2027-3-1", "2027-03-01 or later"])(
  "%j is no day",
  (text) => {
    expect(sayIsoDate(text, "en")).toBe("");
  },
);
