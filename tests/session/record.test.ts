import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePresence } from "../../src/session/presence.ts";
import { parseSessionRecord } from "../../src/session/record.ts";

const record = {
  id: "s-1",
  title: "Communities of practice",
  presenterId: "device_1",
  tables: [{ id: "t1", name: "Table 1" }],
  sequence: 3,
  workshopEdition: 1,
  createdAt: 1_700_000_000_000.5,
};

describe("a session record from a disk or a link", () => {
  test("is read whole, with names trimmed and nothing beside it", () => {
    const given = {
      ...record,
      title: `  ${record.title} `,
      extra: 1,
      tables: [{ id: "t1", name: " Table 1", extra: 1 }],
    };
    expect(parseSessionRecord(given)).toEqual(record);
  });

  test("of an older Worktable has the first edition of its workshop", () => {
    const { workshopEdition: _, ...older } = record;
    expect(parseSessionRecord(older)).toEqual({ ...record, workshopEdition: 0 });
  });

  test.each([
    ["nothing", null],
    ["a text", "record"],
    ["an id with other signs", { ...record, id: "a/b" }],
    ["an empty id", { ...record, id: "" }],
    ["an id of 65 characters", { ...record, presenterId: "x".repeat(65) }],
    ["a title of spaces", { ...record, title: "   " }],
    ["a title of 121 characters", { ...record, title: "x".repeat(121) }],
    ["no tables", { ...record, tables: [] }],
    ["61 tables", { ...record, tables: Array(61).fill(record.tables[0]) }],
    ["a hole among the tables", { ...record, tables: Array(1) }],
    ["a table without a name", { ...record, tables: [...record.tables, { id: "t2" }] }],
    ["a sequence below 0", { ...record, sequence: -1 }],
    ["half an edition", { ...record, workshopEdition: 0.5 }],
    ["an edition of null", { ...record, workshopEdition: null }],
    ["a time that is no number", { ...record, createdAt: Number.NaN }],
  ])("is refused with %s", (_, given) => {
    expect(parseSessionRecord(given)).toBeNull();
  });

  test("is refused when any of its fields but the edition is missing", () => {
    for (const key of Object.keys(record).filter((name) => name !== "workshopEdition")) {
      expect(parseSessionRecord({ ...record, [key]: undefined })).toBeNull();
    }
  });

  test("never throws, and what is read is read the same again", () => {
    const nearly = fc.record(
      Object.fromEntries(
        Object.entries(record).map(([key, value]) => [
          key,
          fc.oneof({ weight: 8, arbitrary: fc.constant(value as unknown) }, fc.anything()),
        ]),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (value) => {
        const read = parseSessionRecord(value);
        if (read) expect(parseSessionRecord(read)).toEqual(read);
      }),
    );
  });
});

describe("what another device says of itself", () => {
  const state = {
    deviceId: "d",
    role: "participant",
    personId: "p",
    name: "",
    cell: null,
    kept: "",
  };

  test("is read, with what is on its disk", () => {
    expect(parsePresence({ ...state, extra: 1 })).toEqual({ ...state, kept: new Map() });
    expect(parsePresence({ ...state, cell: "w/f/r/c" })?.cell).toBe("w/f/r/c");
  });

  test.each([
    ["no state", undefined],
    ["another role", { ...state, role: "owner" }],
    ["an id of 65 characters", { ...state, deviceId: "x".repeat(65) }],
    ["a name of 121 characters", { ...state, name: "x".repeat(121) }],
    ["no word of a cell", { ...state, cell: undefined }],
    ["a cell of 301 characters", { ...state, cell: "x".repeat(301) }],
    ["more kept than can be", { ...state, kept: "x".repeat(20_001) }],
  ])("is refused with %s", (_, given) => {
    expect(parsePresence(given)).toBeNull();
  });
});
