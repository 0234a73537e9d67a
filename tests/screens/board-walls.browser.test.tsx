import "../../src/ui/styles.css";
import { cleanup, fireEvent, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  sampleChecklist,
  sampleGroups,
  samplePrivatePrompt,
  samplePrompt,
  sampleQuadrants,
  sampleTwoSided,
} from "../../src/dev/sample/sample-fields.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import { makeEmptyRoom, makeWorkshop, press, readText, readTexts, showBoard } from "./board-support.tsx";

beforeEach(() => page.viewport(1920, 1080));
afterEach(cleanup);

const prompt = (text: string): FieldAnswer => ({ kind: "prompt", text, texts: {} });

function showTexts(...texts: string[]) {
  const workshop = makeWorkshop([samplePrompt]);
  const room = makeEmptyRoom(workshop).map((table, index) => ({
    ...table,
    answers: { sheet: { [samplePrompt.id]: prompt(texts[index] ?? "") } },
  }));
  return showBoard(workshop, room);
}

const listVisible = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>(".board-card")]
    .filter(({ offsetHeight }) => offsetHeight > 0)
    .map(({ dataset }) => dataset.table ?? "");
const openCard = (root: HTMLElement, index: number): boolean =>
  fireEvent.click(root.querySelectorAll(".board-card-open")[index] ?? root);

test("a card stands alone and large, the arrows lead to the next, Escape back to all", async () => {
  const { root } = showTexts("First", "Second", "Third");
  await waitFor(() => expect(listVisible(root)).toHaveLength(3));
  const before = Number.parseFloat(getComputedStyle(root.querySelector(".board-card-text") ?? root).fontSize);
  openCard(root, 1);
  await waitFor(() => expect(listVisible(root)).toEqual(["table-2"]));
  const text = root.querySelector<HTMLElement>('[data-alone="true"] .board-card-text');
  expect(Number.parseFloat(getComputedStyle(text ?? root).fontSize)).toBeGreaterThan(1.5 * before);
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Show alone: Cedar"));
  press("ArrowRight");
  await waitFor(() => expect(listVisible(root)).toEqual(["table-3"]));
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("Show alone: Acacia"));
  press("ArrowRight");
  await waitFor(() => expect(listVisible(root)).toEqual(["table-1"]));
  press("ArrowLeft");
  await waitFor(() => expect(listVisible(root)).toEqual(["table-3"]));
  press("Escape");
  await waitFor(() => expect(listVisible(root)).toHaveLength(3));
});

test("while a card stands alone the controls lead on and back, and what its table writes appears", async () => {
  const { source, root } = showTexts("First", "Second");
  await waitFor(() => expect(listVisible(root)).toHaveLength(2));
  openCard(root, 0);
  await waitFor(() => expect(root.querySelector('[aria-label="Next text"]')).not.toBeNull());
  source.answer("table-1", "sheet", samplePrompt.id).value = prompt("First, and more");
  await waitFor(() => expect(readText(root, '[data-alone="true"] .board-card-text')).toBe("First, and more"));
  fireEvent.click(root.querySelector('[aria-label="Next text"]') ?? root);
  await waitFor(() => expect(listVisible(root)).toEqual(["table-2"]));
  fireEvent.click(root.querySelector('[aria-label="Back to all texts"]') ?? root);
  await waitFor(() => expect(listVisible(root)).toHaveLength(2));
});

test("a long text alone keeps to the window and goes on over pages", async () => {
  const { root } = showTexts("We talk with every colleague about what worked. ".repeat(60), "Short");
  await waitFor(() => expect(listVisible(root)).toHaveLength(2));
  openCard(root, 0);
  await waitFor(() => expect(readText(root, ".board-page")).toMatch(/^Page 1 of [2-9]/));
  const window = root.querySelector(".board-window")?.getBoundingClientRect();
  for (const box of root.querySelector(".board-card-text")?.getClientRects() ?? []) {
    expect(box.bottom).toBeLessThanOrEqual((window?.bottom ?? 0) + 1);
  }
});

test("what has the focus is on the page that is shown", async () => {
  const { root } = showTexts(...Array.from({ length: 10 }, () => "A sentence of some length. ".repeat(12)));
  await waitFor(() => expect(readText(root, ".board-page")).toMatch(/^Page 1 of [2-9]/));
  const last = [...root.querySelectorAll<HTMLElement>(".board-card-open")].at(-1);
  last?.focus({ preventScroll: true });
  const window = root.querySelector(".board-window")?.getBoundingClientRect();
  await waitFor(() => {
    const box = last?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual((window?.left ?? 0) - 1);
    expect(box?.right).toBeLessThanOrEqual((window?.right ?? 0) + 1);
  });
});

test("a text has the score of its table's own check, point by point where it stands alone", async () => {
  const checked = { ...samplePrompt, checkedBy: sampleChecklist.id };
  const workshop = makeWorkshop([checked, sampleChecklist]);
  const ticks: FieldAnswer = {
    kind: "checklist",
    ticks: { amnesia: ["ann", "bob", "cat"], dogmatism: ["bob"] },
    own: [],
    notes: {},
  };
  const room = makeEmptyRoom(workshop).map((table, index) => ({
    ...table,
    answers:
      index === 0
        ? { sheet: { [checked.id]: prompt("Statement"), [sampleChecklist.id]: ticks } }
        : index === 1
          ? { sheet: { [checked.id]: prompt("Unchecked") } }
          : {},
  }));
  const { root } = showBoard(workshop, room);
  await waitFor(() => expect(readTexts(root, ".board-check p")).toEqual(["4 of 9 checks by 3 people"]));
  openCard(root, 0);
  const items = () => readTexts(root, ".board-check li");
  await waitFor(() => expect(items()).toEqual(["Amnesia3 of 3", "Mediocrity0 of 3", "Dogmatism1 of 3"]));
  await waitFor(() =>
    expect(root.querySelector<HTMLElement>(".board-check li")?.offsetHeight).toBeGreaterThan(0),
  );
});

test("a drawing stands on the wall, also where nothing is written", async () => {
  const workshop = makeWorkshop([samplePrompt]);
  const ink = { text: [{ id: "s", pen: 0 as const, points: [10, 10, 128, 500, 80, 128] }] };
  const room = makeEmptyRoom(workshop).map((table, index) =>
    index === 2
      ? { ...table, answers: { sheet: { [samplePrompt.id]: { ...prompt(""), ink } as FieldAnswer } } }
      : table,
  );
  const { root } = showBoard(workshop, room);
  await waitFor(() => expect(listVisible(root)).toEqual(["table-3"]));
  expect(root.querySelector('.board-card svg[aria-label="Drawn by hand"] path')).not.toBeNull();
  expect(root.querySelector(".board-empty-title")).toBeNull();
});

test("two sides stand side by side, each table's entries together; one table can be shown", async () => {
  const workshop = makeWorkshop([sampleTwoSided]);
  const sides = (...texts: string[]): FieldAnswer => ({
    kind: "two-sided",
    sides: { learning: texts.map((text, index) => ({ id: `e${index}`, text })), managing: [] },
  });
  const room = makeEmptyRoom(workshop).map((table, index) => ({
    ...table,
    answers: { sheet: { [sampleTwoSided.id]: index < 2 ? sides(`A${index}`, `B${index}`) : sides() } },
  }));
  const { root } = showBoard(workshop, room);
  await waitFor(() => expect(readTexts(root, ".board-card")).toEqual(["OliveA0B0", "CedarA1B1"]));
  expect(readTexts(root, ".board-part h2")).toEqual(sampleTwoSided.sides.map(({ label }) => label));
  press("ArrowRight");
  press("ArrowRight");
  await waitFor(() => expect(readTexts(root, ".board-card")).toEqual(["CedarA1B1"]));
});

test("four quadrants stand at once; a card alone takes the whole wall", async () => {
  const workshop = makeWorkshop([sampleQuadrants]);
  const { root } = showBoard(workshop);
  await waitFor(() => expect(readTexts(root, ".board-part h2")).toEqual(["Plan", "Do", "Study", "Act"]));
  openCard(root, 0);
  await waitFor(() => expect(listVisible(root)).toHaveLength(1));
  const [plan, ...others] = [...root.querySelectorAll<HTMLElement>(".board-part")];
  await waitFor(() => expect(others.map(({ offsetHeight }) => offsetHeight)).toEqual([0, 0, 0]));
  expect(plan?.offsetWidth).toBeGreaterThan(1700);
});

test("the cards of a gallery have their title first and name their parts", async () => {
  const workshop = makeWorkshop([sampleGroups]);
  const room = makeEmptyRoom(workshop).map((table, index) => ({
    ...table,
    answers: {
      sheet: {
        [sampleGroups.id]: {
          kind: "groups",
          groups: index === 0 ? [{ id: "g", cells: { purpose: "Learn", name: "Circle", results: " " } }] : [],
        } as FieldAnswer,
      },
    },
  }));
  const { root } = showBoard(workshop, room);
  await waitFor(() => expect(readTexts(root, ".board-card-text")).toEqual(["Circle", "PurposeLearn"]));
});

test("what is private is on no view", () => {
  const workshop = makeWorkshop([samplePrivatePrompt, samplePrompt]);
  const room = makeEmptyRoom(workshop).map((table) => ({
    ...table,
    answers: { sheet: { [samplePrivatePrompt.id]: prompt("A secret") } },
  }));
  const { root } = showBoard(workshop, room);
  expect(root.innerHTML).not.toContain("secret");
  expect(root.innerHTML).not.toContain(samplePrivatePrompt.label);
});

test("texts too long for a third of the wall stand whole in half of it", async () => {
  const long = "What we mean by it, and where we have seen it. ".repeat(7);
  const { root } = showTexts(...Array.from({ length: 10 }, () => long));
  await waitFor(() => expect(root.querySelectorAll(".board-card").length).toBeGreaterThan(2));
  await document.fonts.ready;
  const torn = [...root.querySelectorAll(".board-card")].filter((card) => card.getClientRects().length !== 1);
  expect(torn).toEqual([]);
});
