import * as fc from "fast-check";
import { expect, test } from "vitest";
import { escapeCell, splitForCells } from "../../src/files/spreadsheet/cell-text.ts";
import { nameSheets } from "../../src/files/spreadsheet/sheet-names.ts";

/** How a reader takes the escapes back (ECMA-376 part 1, ST_Xstring). */
const readEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

test("a cell holds any text without signs that XML can't hold, and a reader gets it back", () => {
  const unit = fc.constantFrom(
    "_",
    "x",
    "0",
    "5",
    "F",
    "a",
    "_x000D_",
    "_x005F_",
    "\0",
    "\r",
    "\n",
    "\t",
    "\u001B",
    "é",
    "😀",
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const cell = escapeCell(text);
      expect(cell).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect(readEscapes(cell)).toBe(text);
    }),
  );
  expect(escapeCell("half \uD83D")).toBe("half \uFFFD");
});

test("what is too long for a cell is cut between characters and nothing is lost", () => {
  expect(splitForCells("")).toEqual([""]);
  expect(splitForCells("ab😀cd", 3)).toEqual(["ab", "😀c", "d"]);
  const long = "x".repeat(100_000);
  expect(splitForCells(long).map(({ length }) => length)).toEqual([32_767, 32_767, 32_767, 1_699]);
  expect(splitForCells(long).join("")).toBe(long);
});

test("sheets get names that Excel takes, each once", () => {
  const titles = [
    "What? [now]: a/b\\c*",
    "",
    "History",
    "'quoted'",
    "A very long title of a worksheet indeed",
    "😀".repeat(20),
  ];
  const names = nameSheets(titles);
  expect(names).toEqual([
    "1 What now a b c",
    "2",
    "3 History",
    "4 quoted",
    "5 A very long title of a worksh",
    expect.stringMatching(/^6 (😀)+$/u),
  ]);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});
