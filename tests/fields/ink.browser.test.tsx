import { cleanup, screen } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { readInk } from "../../src/answers/read-ink.ts";
import { sampleDrawings } from "../../src/dev/drawing-sample/sample-drawings.ts";
import { makeSampleAnswers } from "../../src/dev/sample/sample-answers.ts";
import { inkAddress, promptAddress } from "../../src/workshops/address.ts";
import type { Field, TableField } from "../../src/workshops/format.ts";
import { dragFinger, dragMouse, dragPen, type Share } from "./pointers.ts";
import { openRealAnswers } from "./real-answers.ts";
import { showField } from "./show-field.tsx";

afterEach(cleanup);

const prompt: Field = { kind: "prompt", id: "why", label: "Why?", who: "table", lines: 2 };
const address = inkAddress(promptAddress("sample", "why"));
const LINE: readonly Share[] = [
  [0.2, 0.3],
  [0.3, 0.5],
  [0.5, 0.3],
  [0.7, 0.5],
];
const BELOW: readonly Share[] = [
  [0.2, 0.7],
  [0.7, 0.7],
];

async function openPad(label = "Why?"): Promise<Element> {
  await userEvent.click(screen.getByRole("button", { name: `Draw in ${label}` }));
  await expect.poll(() => document.querySelector(".ink-surface")).not.toBeNull();
  return surface();
}
function surface(): Element {
  const found = document.querySelector(".ink-surface");
  if (!found) throw new Error("No pad is open");
  return found;
}

describe("the pad of a cell", () => {
  test("what is drawn is kept as strokes, shown crisp under the text, and said in words", async () => {
    const { answers, doc } = openRealAnswers();
    await showField(prompt, answers);
    const sheet = await openPad();
    await dragMouse(sheet, ...LINE);
    await expect.poll(() => answers.ink(address).value).toHaveLength(1);
    await userEvent.click(screen.getByRole("radio", { name: "Marker" }));
    await dragMouse(surface(), ...BELOW);
    await expect.poll(() => answers.ink(address).value.map(({ pen }) => pen)).toEqual([0, 2]);
    const [stroke] = answers.ink(address).value;
    const height = Number(surface().getAttribute("viewBox")?.split(" ")[3]);
    expect(height).toBeGreaterThan(0);
    expect(stroke?.points.slice(0, 2).map((value) => Math.round(value / 10))).toEqual([
      20,
      expect.any(Number),
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    const drawing = await screen.findByRole("img", { name: "Why?: Drawing, 2 strokes" });
    expect(drawing.querySelectorAll("path")).toHaveLength(2);
    expect(drawing.querySelector("canvas, image")).toBeNull();
    expect(readInk(doc, address).map(({ pen }) => pen)).toEqual([0, 2]);
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole("button", { name: "Draw in Why?" }));
  });

  test("the eraser takes a whole stroke, undo gives it back", async () => {
    const { answers, history } = openRealAnswers();
    await showField(prompt, answers);
    const sheet = await openPad();
    await dragMouse(sheet, ...LINE);
    await expect.poll(() => answers.ink(address).value).toHaveLength(1);
    const drawn = answers.ink(address).value;
    history.breakCapture();
    await userEvent.click(screen.getByRole("radio", { name: "Eraser" }));
    await dragMouse(surface(), [0.05, 0.02], [0.15, 0.02]);
    expect(answers.ink(address).value).toHaveLength(1);
    // Straight through, in one quick step that has no point on the stroke itself.
    await dragMouse(surface(), [0.4, 0.01], [0.4, 0.9]);
    await expect.poll(() => answers.ink(address).value).toEqual([]);
    history.undo();
    await expect.poll(() => answers.ink(address).value).toEqual(drawn);
  });

  test("it grows downwards with what is drawn", async () => {
    const { answers } = openRealAnswers();
    await showField(prompt, answers);
    await openPad();
    const heightOf = () => surface().getBoundingClientRect().height;
    const before = heightOf();
    await dragMouse(surface(), [0.2, 0.95], [0.6, 0.95]);
    await expect.poll(heightOf).toBeGreaterThan(before + 20);
  });

  test("a finger draws until a pen does: then it is the hand that rests", async () => {
    const { answers } = openRealAnswers();
    await showField(prompt, answers);
    await openPad();
    await dragFinger(surface(), ...LINE);
    await expect.poll(() => answers.ink(address).value).toHaveLength(1);
    await dragPen(surface(), ...BELOW);
    await expect.poll(() => answers.ink(address).value).toHaveLength(2);
    const pressure = answers.ink(address).value[1]?.points[5] ?? 0;
    expect(pressure).toBeGreaterThan(150);
    await dragFinger(surface(), ...LINE);
    await dragPen(surface(), ...BELOW);
    await expect.poll(() => answers.ink(address).value).toHaveLength(3);
  });

  test("a private draft has its own drawing", async () => {
    const table = openRealAnswers().answers;
    const drafts = openRealAnswers().answers;
    await showField(prompt, table, drafts);
    await userEvent.click(screen.getByRole("switch", { name: /My draft/ }));
    await openPad("Why?, my draft");
    await dragMouse(surface(), ...LINE);
    await expect.poll(() => drafts.ink(address).value).toHaveLength(1);
    expect(table.ink(address).value).toEqual([]);
  });

  test("the pen of a table's cell shows with the caret; a narrow cell opens a larger sheet", async () => {
    const field: TableField = {
      kind: "table",
      id: "grid",
      label: "Grid",
      who: "table",
      rows: [{ id: "row", label: "Row" }],
      columns: ["One", "Two", "Three"].map((label) => ({ id: label.toLowerCase(), label, share: 1 })),
      grows: false,
      rowName: "row",
      lines: 1,
    };
    const { answers } = openRealAnswers();
    await showField(field, answers);
    await userEvent.click(screen.getByRole("textbox", { name: "Row, Two" }));
    await openPad("Row, Two");
    const dialog = await screen.findByRole("dialog", { name: "Drawing: Row, Two" });
    const { width, height } = surface().getBoundingClientRect();
    expect(width).toBeGreaterThan(400);
    expect(height).toBeLessThan(width);
    await dragMouse(surface(), ...LINE);
    const cell = inkAddress("sample/grid/row/two");
    await expect.poll(() => answers.ink(cell).value).toHaveLength(1);
    const { violations } = await axe.run(dialog);
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(await screen.findByRole("img", { name: "Row, Two: Drawing, 1 stroke" })).toBeTruthy();
  });
});

test("a reader sees the drawing, and nothing to press", async () => {
  const points = [100, 100, 128, 500, 200, 128];
  const answers = makeSampleAnswers({ readOnly: true, ink: { [address]: [{ id: "a", pen: 1, points }] } });
  await showField(prompt, answers);
  await expect.poll(() => screen.queryByRole("img", { name: "Why?: Drawing, 1 stroke" })).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

test("a sketch lies on the figure itself, and places no mark", async () => {
  const drawing = sampleDrawings.stages;
  if (!drawing) throw new Error("The sample is gone");
  const field: Field = {
    kind: "figure",
    id: "figure",
    label: "Stages",
    who: "each",
    drawing,
    alternative: "In words.",
    marks: { kind: "points", items: [{ id: "ours", label: "Ours" }] },
  };
  const { answers } = openRealAnswers();
  await showField(field, answers);
  await userEvent.click(screen.getByRole("button", { name: "Sketch on the figure: Stages" }));
  await dragMouse(surface(), ...LINE);
  await expect.poll(() => answers.ink(inkAddress("sample/figure")).value).toHaveLength(1);
  expect(answers.marks("sample", "figure").value).toEqual({});
  await userEvent.click(screen.getByRole("button", { name: "Done" }));
  expect(screen.getByRole("img", { name: "Stages: Drawing, 1 stroke" })).toBeTruthy();
});
