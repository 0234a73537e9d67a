import fc from "fast-check";
import { expect, test } from "vitest";
import { migrateWorkshop, NEWEST_VERSION } from "../../src/workshops/migrate.ts";
import { parseWorkshop } from "../../src/workshops/parse.ts";
import { makeContent } from "./sample.ts";

/** A file as it was written for version 1: its five kinds of fields, with all their keys. */
const versionOne = () => ({
  format: "worktable-workshop",
  version: 1,
  id: "old",
  title: "Old",
  language: "en",
  description: "",
  worksheets: [
    {
      id: "one",
      title: "One",
      intro: "",
      fields: [
        { kind: "prompt", id: "why", label: "Why?", who: "each", lines: 3 },
        {
          kind: "table",
          id: "table",
          label: "Table",
          who: "table",
          rows: [],
          columns: [{ id: "c", label: "C", share: 1 }],
          grows: true,
          rowName: "row",
          lines: 2,
        },
        {
          kind: "checklist",
          id: "ticks",
          label: "T",
          who: "each",
          items: [{ id: "a", label: "A" }],
          notes: [],
        },
        {
          kind: "rating",
          id: "level",
          label: "L",
          who: "mine",
          items: [{ id: "a", label: "A" }],
          points: [
            { value: 0, label: "no" },
            { value: 1, label: "yes" },
          ],
        },
        { kind: "list", id: "list", label: "List", who: "table", rowName: "entry", lines: 2 },
      ],
    },
  ],
  sources: [],
});

test("a file of version 1 reads as it did, as the newest version", () => {
  const old = versionOne();
  const newest = { ...versionOne(), version: NEWEST_VERSION };
  expect(parseWorkshop(old)).toEqual({ ok: true, workshop: newest, file: newest });
  expect(old).toEqual(versionOne());
});

test("what is wrong with an old file is named where it is", () => {
  expect(parseWorkshop({ ...versionOne(), title: "" })).toMatchObject({ faults: [{ path: "title" }] });
});

test("a file of the newest version is left as it is", () => {
  const content = makeContent();
  expect(migrateWorkshop(content)).toBe(content);
});

test.each([0, -1, 1.5, "1", null])("no file has version %s", (version) => {
  expect(parseWorkshop({ ...versionOne(), version })).toMatchObject({
    ok: false,
    faults: [{ path: "version" }],
  });
});

test("a newer version is said to be newer, whatever else it holds", () => {
  expect(parseWorkshop({ ...versionOne(), version: NEWEST_VERSION + 1, worksheets: "new" })).toEqual({
    ok: false,
    faults: [{ path: "version", message: expect.stringContaining("Update Worktable") }],
  });
});

test("migrating never throws and ends", () => {
  fc.assert(
    fc.property(fc.anything(), fc.nat(3), (value, version) => {
      migrateWorkshop(value);
      const content = typeof value === "object" && value !== null ? { ...value, version } : value;
      const migrated = migrateWorkshop(content);
      expect(migrateWorkshop(migrated)).toBe(migrated);
    }),
  );
});
