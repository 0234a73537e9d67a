import { describe, expect, test } from "vitest";
import { listEntries } from "../../../src/screens/from-paper/entries.ts";
import type { Entry, MarksEntry } from "../../../src/screens/from-paper/entry.ts";
import { isFull, listChosen } from "../../../src/screens/from-paper/entry-values.ts";
import type { Field } from "../../../src/workshops/format.ts";
import { shippedWorkshops } from "../../../src/workshops/shipped.ts";

const base = { id: "f", label: "Field", who: "each" } as const;
const items = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `i${at}`, label: `I ${at}` }));
const points = ["low", "middle", "high"].map((label, value) => ({ value, label }));

const list = (field: Field, rows: readonly string[] = []): readonly Entry[] =>
  listEntries(field, {
    worksheetId: "w",
    personId: "paper-t1-1",
    rows: () => rows,
    keyOf: (rowId) => rowId,
    nextKey: () => "new",
  });
const marks = (field: Field, rows: readonly string[] = []): readonly MarksEntry[] =>
  list(field, rows).flatMap((entry) => (entry.kind === "marks" ? [entry] : []));
const digits = (entry: MarksEntry | undefined) => entry?.options.map(({ digit }) => digit);

describe("a field as stops of the keyboard", () => {
  test("of every shipped worksheet: none without a name, none twice", () => {
    for (const { worksheets } of shippedWorkshops) {
      for (const field of worksheets.flatMap(({ fields }) => fields)) {
        const entries = list(field, ["a", "b"]);
        const isSilent = field.who === "mine" || (field.kind === "figure" && field.marks.kind === "none");
        expect(entries.length > 0, `${field.kind} ${field.id}`).toBe(!isSilent);
        expect(new Set(entries.map(({ key }) => key)).size, field.id).toBe(entries.length);
        for (const { label } of entries) expect(label.trim()).not.toBe("");
      }
    }
  });

  test("a person's own text has a place of that person, the table's has one for all", () => {
    const cellOf = (who: "each" | "table") => {
      const [entry] = list({ ...base, kind: "prompt", lines: 2, who });
      return entry?.kind === "text" ? entry.cell : null;
    };
    expect(cellOf("each")).toBe("w/f/by/paper-t1-1");
    expect(cellOf("table")).toBe("w/f/text");
  });

  test("digits count the points of a scale from 1, unless digits stand over them", () => {
    const rating = { ...base, kind: "rating", items: items(2), points } as const;
    expect(marks(rating).map(digits)).toEqual([
      ["1", "2", "3"],
      ["1", "2", "3"],
    ]);
    const numbered = points.map(({ value }) => ({ value, label: String(value) }));
    expect(digits(marks({ ...rating, points: numbered })[0])).toEqual(["0", "1", "2"]);
    const moments = items(2);
    expect(marks({ ...rating, moments }).map(({ key }) => key)).toEqual([
      "f/i0:i0",
      "f/i0:i1",
      "f/i1:i0",
      "f/i1:i1",
    ]);
  });

  test("more options than digits come in parts; votes keep one limit over all of them", () => {
    const entries = marks({ ...base, kind: "votes", items: items(11), limit: 2 });
    expect(entries.map(({ options }) => options.length)).toEqual([10, 1]);
    const [, second] = entries;
    if (!second) throw new Error("no second part");
    expect(isFull(second, { i0: 1 })).toBe(false);
    expect(isFull(second, { i0: 1, i1: 1 })).toBe(true);
  });

  test("a growing list ends with a row that is not there yet", () => {
    const entries = list({ ...base, kind: "list", rowName: "idea", lines: 1 }, ["a"]);
    expect(entries.map((entry) => entry.kind === "text" && entry.cell)).toEqual(["w/f/a/text", null]);
  });

  test("a mark anywhere in a region counts as that region", () => {
    const regions = items(3);
    const figure: Field = {
      ...base,
      kind: "figure",
      alternative: "",
      drawing: { shape: "ladder", regions },
      marks: { kind: "points", items: [{ id: "we", label: "We" }] },
    };
    const [entry] = marks(figure);
    if (!entry) throw new Error("no entry");
    for (const { id, item, value } of entry.options) {
      expect(item).toBe("we");
      expect(listChosen(entry, { we: value })).toEqual([id]);
    }
  });
});
