import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cellAddress,
  inkAddress,
  partId,
  personalPromptAddress,
  promptAddress,
} from "../../src/workshops/address.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { describeAddress, listFormer } from "../../src/workshops/former.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import { fieldOf, makeContent, type SampleContent } from "./sample.ts";

function parseWith(change: (content: SampleContent) => void): Workshop {
  const content = makeContent();
  change(content);
  const reading = parseWorkshop(content);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.workshop;
}

const sample = parseWith(() => {});
const row = "0f8fad5b-d9cb-469f-a165-70867728950e";
const person = "5d8b6f0e-2f7a-4b60-9a63-1c5a3f4a7e11";

function without(...ids: readonly string[]): Workshop {
  return parseWith((content) => {
    const { fields } = content.worksheets[0];
    fields.splice(0, fields.length, ...fields.filter(({ id }) => !ids.includes(String(id))));
  });
}

describe("what a workshop no longer has", () => {
  test("is nothing when it did not change", () => {
    expect(listFormer(sample, sample)).toEqual([]);
  });

  test("is a field with its rows and columns", () => {
    expect(listFormer(sample, without("table"))).toEqual([
      { address: "one/table", label: "Table" },
      { address: "one/table/a", label: "Item a" },
      { address: "one/table/b", label: "Item b" },
      { address: "one/table/?/c", label: "Item c" },
    ]);
  });

  test.each<[string, string, object, string]>([
    ["a row", "table", { rows: [{ id: "a", label: "A" }] }, "one/table/b"],
    ["a note", "ticks", { notes: [] }, "one/ticks/?/n"],
    ["an option", "choice", { options: ["a", "z"].map((id) => ({ id, label: id })) }, "one/choice/b"],
    [
      "a moment",
      "level",
      { moments: ["before", "later"].map((id) => ({ id, label: id })) },
      "one/level/?:after",
    ],
    ["a column of ticks", "matrix", { columns: [{ id: "z", label: "Z" }] }, "one/matrix/?:c"],
    ["a part of a card", "cards", { parts: [{ id: "z", label: "Z", lines: 1 }] }, "one/cards/?/a"],
    [
      "a region",
      "cycle",
      { drawing: { shape: "cycle", regions: ["a", "z"].map((id) => ({ id, label: id })) } },
      "one/cycle/b",
    ],
  ])("is %s", (_what, id, change, address) => {
    const after = parseWith((content) => Object.assign(fieldOf(content, id), change));
    expect(listFormer(sample, after).map((place) => place.address)).toEqual([address]);
  });

  test("is not what only got another name", () => {
    const renamed = parseWith((content) => Object.assign(fieldOf(content, "table"), { label: "Renamed" }));
    expect(listFormer(sample, renamed)).toEqual([]);
  });

  test("adds up over several changes, and leaves out what came back", () => {
    const noTable = without("table");
    const noList = without("list", "best");
    const first = listFormer(sample, noTable);
    const second = listFormer(noTable, without("table", "list", "best"), first);
    expect(second.map(({ address }) => address)).toEqual(expect.arrayContaining(["one/table", "one/list"]));
    expect(listFormer(noTable, noList, second).map(({ address }) => address)).toEqual(
      expect.arrayContaining(["one/list", "one/best"]),
    );
    expect(listFormer(noTable, sample, second)).toEqual([]);
  });
});

describe("an address in words", () => {
  const empty = parseWith((content) => {
    content.worksheets[0].fields.splice(0, Number.POSITIVE_INFINITY, {
      kind: "prompt",
      id: "new",
      label: "New",
      who: "mine",
      lines: 1,
    });
    Object.assign(content.worksheets[0], { id: "two", title: "Two" });
  });
  const former = listFormer(sample, empty);

  test.each<[string, string, string]>([
    ["a prompt", promptAddress("one", "prompt"), "Why?"],
    ["a person's own text", personalPromptAddress("one", "prompt", person), "Why?"],
    ["a cell", cellAddress("one", "table", "b", "c"), "Table, Item b, Item c"],
    ["a cell of an added row", cellAddress("one", "table", row, "c"), "Table, Item c"],
    ["a drawing in a cell", inkAddress(cellAddress("one", "table", "b", "c")), "Table, Item b, Item c"],
    ["an own entry", cellAddress("one", "ticks", row, "text"), "Ticks"],
    ["an entry of a side", cellAddress("one", partId("sides", "a"), row, "text"), "Sides, Item a"],
    ["a quadrant", cellAddress("one", "square", "d", "text"), "Square, Item d"],
    ["a part of a card", cellAddress("one", "cards", row, "a"), "Cards, Item a"],
  ])("names %s, still there or gone", (_what, address, label) => {
    expect(describeAddress(address, sample, [])).toEqual({ worksheet: "One", label });
    expect(describeAddress(address, empty, former)).toEqual({ worksheet: "One", label });
  });

  test("is readable without any name", () => {
    expect(describeAddress(cellAddress("next-steps", "who-when", "first-step", "by"), empty, [])).toEqual({
      worksheet: "Next steps",
      label: "Who when, First step, By",
    });
  });

  test("tells a row called by from a person", () => {
    const withBy = parseWith((content) =>
      Object.assign(fieldOf(content, "table"), { rows: [{ id: "by", label: "By hand" }] }),
    );
    expect(describeAddress(cellAddress("one", "table", "by", "c"), withBy, []).label).toBe(
      "Table, By hand, Item c",
    );
  });

  test("takes today's name before the former one", () => {
    const outdated = [{ address: "one/table", label: "Outdated" }];
    expect(describeAddress("one/table/a/c", sample, outdated).label).toBe("Table, Item a, Item c");
  });

  test("never throws, and says the place of every answer of the shipped workshops", () => {
    const [first] = shippedWorkshops;
    if (!first) throw new Error("no shipped workshop");
    fc.assert(fc.property(fc.string(), (address) => void describeAddress(address, first, former)));
    for (const worksheet of first.worksheets) {
      for (const field of worksheet.fields) {
        expect(describeAddress(`${worksheet.id}/${field.id}/text`, first, [])).toEqual({
          worksheet: worksheet.title,
          label: field.label,
        });
      }
    }
  });
});
