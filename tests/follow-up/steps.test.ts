import { describe, expect, test } from "vitest";
import { dayOf, isDone, namesPerson, readSteps, type Step } from "../../src/follow-up/steps.ts";
import type { TableAnswer } from "../../src/workshops/answer.ts";
import type { TableField, Workshop } from "../../src/workshops/format.ts";
import { localise } from "../../src/workshops/localise.ts";
import { shippedFiles } from "../../src/workshops/shipped.ts";

const [file] = shippedFiles;
if (!file) throw new Error("No workshop is shipped");
const workshop = localise(file, ["en"]);
const NORTH = { kind: "table", id: "t1", name: "North" } as const;
const ROW = "0b7c1f5e-6f38-4a7e-9c8f-2d5f0c0b7a11";

const answer = (cells: Record<string, string>, change: Partial<TableAnswer> = {}): TableAnswer => ({
  kind: "table",
  rows: [{ id: ROW, cells }],
  ...change,
});
const read = (table: TableAnswer, of: Workshop = workshop, place: Parameters<typeof readSteps>[3] = NORTH) =>
  readSteps("s1", of, { "next-steps": { implement: table } }, place);

describe("the steps of a table", () => {
  test("are the rows of any table that has a day, with all that was written", () => {
    const cells = {
      action: " Visit the other school ",
      who: "Ada",
      "by-when": "2027-03-01",
      support: "A bus",
    };
    expect(read(answer(cells))).toEqual([
      {
        key: `t1/next-steps/implement/${ROW}`,
        uid: `next-steps-implement-${ROW}`,
        place: NORTH,
        verb: "Implement",
        text: "Visit the other school",
        details: [
          { label: "Who", text: "Ada" },
          { label: "Support needed", text: "A bus" },
        ],
        dateText: "2027-03-01",
        day: Date.UTC(2027, 2, 1) / 86_400_000,
        review: null,
      },
    ]);
  });

  test("are none where nothing is written, and have no day where none can be read", () => {
    expect(read(answer({ action: " ", who: "" }))).toEqual([]);
    expect(read(answer({ action: "Ask", "by-when": "after Easter" }))[0]).toMatchObject({
      dateText: "after Easter",
      day: null,
    });
    expect(read(answer({ action: "Ask", "by-when": "2027-02-30" }))[0]?.day).toBeNull();
  });

  test("keep their name in the calendar when a later session carries them on", () => {
    const carried = { id: `last-${ROW}`, cells: { action: "Ask" } };
    const [step] = read({ kind: "table", rows: [carried], reviews: { [carried.id]: "done" } });
    expect(step?.uid).toBe(read(answer({ action: "Ask" }))[0]?.uid);
    expect(step?.review).toBe("done");
  });

  test("of rows that the workshop brings are named by session and table", () => {
    const fixed = structuredClone(workshop) as Workshop;
    const field = fixed.worksheets
      .find(({ id }) => id === "next-steps")
      ?.fields.find(({ id }) => id === "implement") as { -readonly [K in keyof TableField]: TableField[K] };
    field.rows = [{ id: ROW, label: "Ask the board" }];
    const uids = [
      read(answer({ who: "Ada" }), fixed),
      read(answer({ who: "Ada" }), fixed, { ...NORTH, id: "t2" }),
    ];
    expect(uids.map(([step]) => step?.text)).toEqual(["Ask the board", "Ask the board"]);
    expect(uids[0]?.[0]?.uid).not.toBe(uids[1]?.[0]?.uid);
  });
});

test.each([
  ["Ada", true],
  ["ada lovelace", true],
  ["Ada Byron", true],
  ["Ad", false],
  ["", false],
  ["A. Lovelace", false],
  ["Cy", false],
])("a step of Ada Lovelace and Bo is %s's: %s", (name, isTheirs) => {
  const [step] = read(answer({ action: "Ask", who: "Ada Lovelace, Bo" }));
  expect(namesPerson(step as Step, name)).toBe(isTheirs);
});

test("what was settled on the device counts where the sheet has no day, and before what the table says", () => {
  const [step] = read(answer({ action: "Ask" }, { reviews: { [ROW]: "done" } }));
  if (!step) throw new Error("No step");
  expect(dayOf(step, undefined)).toBeNull();
  expect(dayOf(step, { day: 7 })).toBe(7);
  expect(dayOf({ ...step, day: 3 }, { day: 7 })).toBe(3);
  expect(isDone(step, undefined)).toBe(true);
  expect(isDone(step, { done: false })).toBe(false);
});
