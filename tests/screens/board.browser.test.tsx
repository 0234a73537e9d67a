import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, waitFor } from "@testing-library/preact";
import { options, type VNode } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { makeSampleSource, type SampleSource } from "../../src/dev/sample/board-source.ts";
import { Board } from "../../src/screens/board/Board.tsx";
import { listViews } from "../../src/screens/board/views.ts";
import { WallCard } from "../../src/screens/board/WallCard.tsx";
import type { Worksheet, Workshop } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";

const workshop: Workshop = shippedWorkshops[0] ?? fail();
const SMALLEST_PX = 40;

function fail(): never {
  throw new Error("no shipped workshop");
}

const getWorksheet = (id: string): Worksheet => workshop.worksheets.find((one) => one.id === id) ?? fail();

function show(
  worksheetId: string,
  answers = makeSampleAnswers(workshop),
): { source: SampleSource; root: HTMLElement } {
  const source = makeSampleSource(workshop, answers);
  const { container } = render(<Board worksheet={getWorksheet(worksheetId)} source={source} language="en" />);
  return { source, root: container as HTMLElement };
}

const press = (key: string): boolean => fireEvent.keyDown(window, { key });
const read = (root: HTMLElement, selector: string): string => root.querySelector(selector)?.textContent ?? "";

beforeEach(() => page.viewport(1920, 1080));
afterEach(cleanup);

/** Elements that hold text of their own and are meant to be read from the picture. */
function listTexts(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("*")].filter(
    (element) =>
      !element.closest(".visually-hidden, option, svg") &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
}

test.each(
  workshop.worksheets.flatMap((worksheet) =>
    listViews(worksheet).map((_, view) => [worksheet.id, view] as const),
  ),
)("%s, view %i: nothing is smaller than can be read, nothing sticks out", async (worksheetId, view) => {
  const { root } = show(worksheetId);
  for (let step = 0; step < view; step += 1) press("PageDown");
  await document.fonts.ready;
  await waitFor(() => expect(root.querySelector(".board-stage")?.textContent).not.toBe(""));
  for (const element of listTexts(root)) {
    expect(Number.parseFloat(getComputedStyle(element).fontSize), element.className).toBeGreaterThanOrEqual(
      SMALLEST_PX,
    );
  }
  for (const text of root.querySelectorAll<SVGTextElement>(".figure text")) {
    const scale = text.getScreenCTM()?.a ?? 0;
    expect(Number.parseFloat(getComputedStyle(text).fontSize) * scale).toBeGreaterThanOrEqual(
      SMALLEST_PX - 0.5,
    );
  }
  for (const part of root.querySelectorAll<HTMLElement>(
    ".board, .board-header, .board-stage, .board-controls, .board-wall-head, .board-card, .board-rows, .board-heat, .board-words, .board-figure-list, .board-part, .board-timeline",
  )) {
    expect(part.scrollWidth, part.className).toBeLessThanOrEqual(part.clientWidth);
  }
  for (const part of root.querySelectorAll<HTMLElement>(
    ".board, .board-stage, .board-profile-text, .board-means, .board-rows, .board-heat, .board-words, .board-figure, .board-figure-list",
  )) {
    expect(part.scrollHeight, part.className).toBeLessThanOrEqual(part.clientHeight);
  }
});

test("a wall opens at the first row that somebody has written in", async () => {
  const empty = makeSampleAnswers(workshop).map((table) => ({ ...table, answers: {} }));
  const source = makeSampleSource(workshop, empty);
  const worksheet = getWorksheet("principles");
  const field = worksheet.fields.find((one) => one.kind === "table") ?? fail();
  const row = field.rows[2] ?? fail();
  const column = field.columns[0] ?? fail();
  source.answer(empty[3]?.tableId ?? fail(), worksheet.id, field.id).value = {
    kind: "table",
    rows: [{ id: row.id, cells: { [column.id]: "Written first" } }],
  };
  const { container } = render(<Board worksheet={worksheet} source={source} language="en" />);
  await waitFor(() => expect(read(container as HTMLElement, ".board-wall-head h2")).toBe(row.label));
  expect(read(container as HTMLElement, ".board-card")).toContain("Written first");
});

test("a wall too full for one screen goes on page by page, and every card has its page", async () => {
  const answers = makeSampleAnswers(workshop);
  const { source, root } = show("next-steps", answers);
  const table = answers[0] ?? fail();
  source.answer(table.tableId, "next-steps", "implement").value = {
    kind: "table",
    rows: Array.from({ length: 12 }, (_, index) => ({
      id: `step-${index}`,
      cells: { action: `Step ${index}: ${"talk with every colleague ".repeat(5)}` },
    })),
  };
  await waitFor(() => expect(read(root, ".board-page")).toMatch(/Page 1 of [2-9]/));
  const pages = Number(read(root, ".board-page").split(" of ")[1]);
  const seen = new Set<string>();
  for (let at = 1; at <= pages; at += 1) {
    await waitFor(() => expect(read(root, ".board-page")).toBe(`Page ${at} of ${pages}`));
    const frame = root.querySelector(".board-window")?.getBoundingClientRect() ?? fail();
    for (const card of root.querySelectorAll(".board-card")) {
      const boxes = [...card.getClientRects()];
      if (
        boxes.every(
          (box) =>
            box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1,
        )
      ) {
        seen.add(card.textContent ?? "");
      }
    }
    press("ArrowDown");
  }
  expect(seen.size).toBe(
    new Set([...root.querySelectorAll(".board-card")].map((card) => card.textContent)).size,
  );
});

test("as many tables stand on the pages of a wall as the wall says it has", async () => {
  const { root } = show("principles");
  for (let step = 0; step < 7; step += 1) press("ArrowRight");
  await waitFor(() => expect(read(root, "h2")).toBe("Dissent"));
  await waitFor(() => expect(read(root, ".board-page")).toBe("Page 1 of 2"));
  expect(read(root, ".board-wall-head")).toContain("9 of 10 tables");
  const frame = root.querySelector(".board-window")?.getBoundingClientRect() ?? fail();
  press("ArrowDown");
  await waitFor(() => {
    const last = [...root.querySelectorAll(".board-card")].at(-1)?.getBoundingClientRect() ?? fail();
    expect(last.right).toBeLessThanOrEqual(frame.right + 1);
    expect(last.left).toBeGreaterThanOrEqual(frame.left - 1);
  });
});

test("what one table writes draws that table's card again and no other", async () => {
  const { source, root } = show("principles");
  await waitFor(() => expect(root.querySelectorAll(".board-card").length).toBeGreaterThan(3));
  const drawn: string[] = [];
  const before = options.diffed;
  options.diffed = (vnode: VNode) => {
    if (vnode.type === WallCard) drawn.push((vnode.props as unknown as { tableId: string }).tableId);
    before?.(vnode);
  };
  try {
    source.answer("table-3", "principles", "principles").value = {
      kind: "table",
      rows: [
        { id: "learning", cells: { description: "We keep a folder of tasks that worked, now with notes." } },
      ],
    };
    await waitFor(() => expect(read(root, '[data-table="table-3"]')).toContain("now with notes"));
    expect(drawn).toEqual(["table-3"]);
  } finally {
    if (before) options.diffed = before;
    else delete options.diffed;
  }
});

test("charts are drawn again at most once a frame, however many tables write", async () => {
  const { source, root } = show("diseases");
  const canvas = () => root.querySelector("canvas");
  await waitFor(() => expect(Number(canvas()?.dataset.drawn ?? 0)).toBeGreaterThan(0), { timeout: 20_000 });
  const first = Number(canvas()?.dataset.drawn);
  const same = canvas();
  for (let table = 1; table <= 10; table += 1) {
    source.answer(`table-${table}`, "diseases", "diseases").value = {
      kind: "checklist",
      ticks: { amnesia: [`a-${table}`, `b-${table}`] },
      own: [],
      notes: {},
    };
  }
  await waitFor(() => expect(root.querySelector(".chart td")?.textContent).toBe("20 people"));
  await waitFor(() => expect(Number(canvas()?.dataset.drawn)).toBeGreaterThan(first));
  expect(Number(canvas()?.dataset.drawn) - first).toBeLessThanOrEqual(2);
  expect(canvas()).toBe(same);
});

test("the keys lead through rows and views, and the controls say where one is", async () => {
  const { root } = show("stage-table");
  const title = (): string => `${read(root, "h2")}, ${read(root, ".board-wall-column")}`;
  expect(title()).toBe("Potential, Characteristics");
  await waitFor(() => expect(root.querySelectorAll("select")).toHaveLength(2));
  press("ArrowRight");
  await waitFor(() => expect(title()).toBe("Potential, Supports"));
  press("ArrowRight");
  await waitFor(() => expect(title()).toBe("Coalescing, Characteristics"));
  press("ArrowLeft");
  press("ArrowLeft");
  press("ArrowLeft");
  await waitFor(() => expect(title()).toBe("Potential, Characteristics"));
});

test("the header counts tables and people; an empty room is said to be empty", async () => {
  const answers = makeSampleAnswers(workshop);
  const { root } = show("principles", answers);
  expect(read(root, ".board-header p")).toMatch(/^Answered: 9 of 10 tables, individually \d+ of 40$/);
  cleanup();
  const empty = show(
    "principles",
    answers.map((table) => ({ ...table, answers: {} })),
  );
  expect(read(empty.root, ".board-header p")).toBe("Answered: 0 of 10 tables, individually 0 of 40");
  expect(read(empty.root, ".board-empty-title")).toBe("No table has written here yet");
});

test("no person's id stands anywhere on the board, and everybody's own sentences stand without a table's name", async () => {
  const { root } = show("next-steps");
  for (let view = 0; view < 4; view += 1) press("PageDown");
  await waitFor(() => expect(read(root, "h2")).toBe("One thing I commit to"));
  expect(root.innerHTML).not.toContain("person-");
  expect(root.querySelector(".board-card h3")).toBeNull();
});

test("the projector's theme is on while the board is shown, and the theme before comes back", () => {
  document.documentElement.dataset.theme = "dark";
  show("principles");
  expect(document.documentElement.dataset.theme).toBe("projector");
  cleanup();
  expect(document.documentElement.dataset.theme).toBe("dark");
  delete document.documentElement.dataset.theme;
});
