import { expect, test } from "vitest";
import { isTallerThanPage } from "../../src/handout/estimate-height.ts";
import type { Content } from "../../src/handout/handout.ts";
import { readRoom } from "../../src/handout/page-room.ts";

const said = (text: string): Content => ({ kind: "voices", voices: [{ from: null, text }] });
const rowOf = (...cells: Content[]) => cells;
const portrait = readRoom("usual", "portrait");
const landscape = readRoom("usual", "landscape");

test("a text is too tall in a narrow column and fits a wide one", () => {
  const text = said("x".repeat(2000));
  expect(isTallerThanPage(rowOf(text), [1], portrait)).toBe(false);
  expect(isTallerThanPage(rowOf(text), [0.25], portrait)).toBe(true);
  expect(isTallerThanPage(rowOf(said("short"), text), [0.75, 0.25], portrait)).toBe(true);
});

test("line breaks and many short voices count, and a page across holds fewer lines", () => {
  const lines = said("x\n".repeat(39));
  expect(isTallerThanPage(rowOf(lines), [1], portrait)).toBe(false);
  expect(isTallerThanPage(rowOf(lines), [1], landscape)).toBe(true);
  const voices = Array.from({ length: 40 }, (_, index) => ({ from: `Table ${index}`, text: "yes" }));
  expect(isTallerThanPage(rowOf({ kind: "voices", voices }), [1], portrait)).toBe(true);
});
