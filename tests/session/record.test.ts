import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePresence } from "../../src/session/presence.ts";
import {
  isNewerRecord,
  parseSessionRecord,
  type SessionRecord,
  tableAfterMoves,
} from "../../src/session/record.ts";
import { EMPTY_STAGE } from "../../src/session/stage/contract.ts";

const record = {
  id: "s-1",
  title: "Communities of practice",
  presenterId: "device_1",
  presenterKey: "key-1",
  warrant: { number: 2, deputies: [{ deviceId: "device_2", key: "key-2" }], signature: "signed" },
  screens: [{ deviceId: "device_3", role: "projector" }],
  removed: ["device_3"],
  tables: [{ id: "t1", name: "Table 1" }],
  moves: -1,
  sequence: 3,
  workshopEdition: 1,
  createdAt: 1_700_000_000_000.5,
  stage: EMPTY_STAGE,
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

  test("of an older Worktable is not signed, and nobody was removed, named or moved", () => {
    const { workshopEdition, presenterKey, warrant, removed, moves, stage, ...older } = record;
    const nothing = { workshopEdition: 0, presenterKey: "", warrant: null, removed: [], moves: 0 };
    expect(parseSessionRecord(older)).toEqual({ ...record, ...nothing });
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
    ["a key with other signs", { ...record, presenterKey: "a+b" }],
    ["a warrant that is none", { ...record, warrant: { number: 1 } }],
    ["a deputy without a key", { ...record, warrant: { ...record.warrant, deputies: [{ deviceId: "d" }] } }],
    ["a removed device without an id", { ...record, removed: [7] }],
    ["half a move", { ...record, moves: 0.5 }],
    ["a time that is no number", { ...record, createdAt: Number.NaN }],
  ])("is refused with %s", (_, given) => {
    expect(parseSessionRecord(given)).toBeNull();
  });

  test("is refused when any of its first fields is missing", () => {
    for (const key of ["id", "title", "presenterId", "tables", "sequence", "createdAt"]) {
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

describe("of two records", () => {
  const full = { ...record, presenterKey: "key-1" };
  const of = (change: object) => parseSessionRecord({ ...full, ...change }) ?? fail();
  const fail = (): never => {
    throw new Error("not a record");
  };
  const now = of({});

  test("the later wins, and a newer warrant over any sequence", () => {
    expect(isNewerRecord(of({ sequence: 4 }), now)).toBe(true);
    expect(isNewerRecord(of({ sequence: 2 }), now)).toBe(false);
    expect(isNewerRecord(of({ warrant: { ...record.warrant, number: 3 }, sequence: 0 }), now)).toBe(true);
    expect(isNewerRecord(of({ warrant: null, sequence: 1000 }), now)).toBe(false);
  });

  test("made at once everyone takes the same", () => {
    const [one, other] = [of({ title: "A" }), of({ title: "B" })];
    expect(isNewerRecord(one, other)).not.toBe(isNewerRecord(other, one));
    expect(isNewerRecord(now, now)).toBe(false);
  });

  test("one of another session or another presenter never replaces; a signed one replaces one that is not", () => {
    expect(isNewerRecord(of({ id: "s-2", sequence: 9 }), now)).toBe(false);
    expect(isNewerRecord(of({ presenterKey: "key-9", sequence: 9 }), now)).toBe(false);
    expect(isNewerRecord(now, of({ presenterKey: undefined, sequence: 9 }))).toBe(true);
    expect(isNewerRecord(of({ presenterKey: undefined, sequence: 9 }), now)).toBe(false);
  });
});

describe("when the room is moved on", () => {
  const tables = ["t1", "t2", "t3"].map((id) => ({ id, name: id }));
  const moved = (moves: number) => ({ ...record, tables, moves }) as SessionRecord;

  test("each table goes to the next, the last to the first, and back", () => {
    expect(tables.map(({ id }) => tableAfterMoves(moved(1), id, 0))).toEqual(["t2", "t3", "t1"]);
    expect(tables.map(({ id }) => tableAfterMoves(moved(-1), id, 0))).toEqual(["t3", "t1", "t2"]);
  });

  test("who missed a move makes up for it, and who came later does not", () => {
    expect(tableAfterMoves(moved(5), "t1", 3)).toBe("t3");
    expect(tableAfterMoves(moved(5), "t1", 5)).toBe("t1");
    expect(tableAfterMoves(moved(5), "a table that is gone", 0)).toBe("a table that is gone");
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
