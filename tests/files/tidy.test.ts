import Papa from "papaparse";
import { expect, test } from "vitest";
import { listEntries } from "../../src/files/tidy/list-entries.ts";
import { writeCsv } from "../../src/files/write-csv.ts";
import { HOSTILE, LONG, order } from "./sample.ts";

const short = (whose: "mine" | "table" | "all", withoutPrivate = false) =>
  listEntries(order(whose, { withoutPrivate }))
    .filter(({ value }) => value !== LONG && !HOSTILE.includes(String(value)))
    .map(({ question, table, person, row, column, value, meaning }) =>
      [
        question,
        table,
        person,
        row,
        column,
        value instanceof Date ? value.toISOString() : value,
        meaning,
      ].join("|"),
    );

test("a line for each value: whose it is, where it stands, what it means", () => {
  const lines = short("table");
  expect(lines).toContain("Steps|North||First|What|Begin|");
  expect(lines).toContain("Steps|North||First|When|2027-05-01|");
  expect(lines).toContain("Ills|North||Cold|Cure|Ginger|");
  expect(lines).toContain("Ills|North||||1|strokes drawn by hand");
  expect(lines).toContain("Ideas|North||1||Walk|");
  expect(lines.filter((line) => line.startsWith("Mood|North|person ")).sort()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/\|Today\|\|2\|high$/),
      expect.stringMatching(/\|Today\|\|1\|low$/),
    ]),
  );
  expect(lines.filter((line) => line.startsWith("Ills|North|person "))).toHaveLength(2);
});

test("whoever signed one answer is a number in the others", () => {
  const lines = short("all");
  expect(lines.filter((line) => line.includes("|Ana|"))).toEqual(["And you?|North|Ana|||of another|"]);
});

test("one's own handout is the table's texts, one's own marks and private texts, which can stay out", () => {
  const own = ["And you?|North|Ben|||mine|", "Ills|North|Ben|Cold||1|marked", "Mood|North|Ben|Today||2|high"];
  const mine = short("mine");
  expect(mine).toEqual(
    expect.arrayContaining([...own, "Why?|North|Ben|||my own reason|", "Ills|North||Cold|Cure|Ginger|"]),
  );
  expect(mine.filter((line) => line.includes("of another"))).toEqual([]);
  const handedOn = short("mine", true);
  expect(handedOn).toEqual(expect.arrayContaining([...own, "Ills|North||Cold|Cure|Ginger|"]));
  expect(handedOn.filter((line) => line.includes("my own reason"))).toEqual([]);
});

test("CSV: every text comes back, none begins as a formula, the lines end as RFC 4180 says", () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(order("table")));
  expect(text.startsWith("\uFEFFWorksheet,Question,Table,Person,Row,Column,Answer,Meaning\r\n")).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { newline: "\r\n" });
  expect(errors).toEqual([]);
  const cells = data.slice(1).map((row) => row[6] ?? "");
  for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  // an apostrophe before such a beginning is ours, and taken away again
  const read = cells.map((cell) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell));
  expect(read).toEqual(expect.arrayContaining([...HOSTILE, LONG]));
});
