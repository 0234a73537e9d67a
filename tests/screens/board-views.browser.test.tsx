import "../../src/ui/styles.css";
import { cleanup, waitFor } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  sampleChoice,
  sampleCurve,
  sampleManyChoice,
  sampleMatrix,
  sampleMoments,
  sampleNested,
  sampleParticipation,
  sampleVotes,
} from "../../src/dev/sample/sample-mark-fields.ts";
import { placeOfRegion } from "../../src/drawing/places.ts";
import { listViews } from "../../src/screens/board/views.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Field, ListField, RatingField, TableField } from "../../src/workshops/format.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import { makeEmptyRoom, makeWorkshop, press, readText, readTexts, showBoard } from "./board-support.tsx";

beforeEach(() => page.viewport(1920, 1080));
afterEach(cleanup);

/** Shows one field with the answers of the first tables; the others have written nothing. */
function showField(field: Field, answers: readonly FieldAnswer[]) {
  const workshop = makeWorkshop([field]);
  const room = makeEmptyRoom(workshop).map((table, index) => {
    const answer = answers[index];
    return answer ? { ...table, answers: { sheet: { [field.id]: answer } } } : table;
  });
  return showBoard(workshop, room);
}

async function showView(root: HTMLElement, index: number): Promise<void> {
  for (let step = 0; step < index; step += 1) press("PageDown");
  await waitFor(() => {
    const picker = root.querySelector<HTMLSelectElement>(".board-controls select");
    expect(picker?.value).toBe(String(index));
  });
}

const kinds = shippedWorkshops.flatMap((workshop) =>
  workshop.worksheets.flatMap((worksheet) =>
    listViews(worksheet).map((view, index) => ({ workshop, worksheet, view, index })),
  ),
);
/** One example of each kind of view, and of each kind of field in it. */
const examples = [
  ...new Map(
    kinds.map((one) => {
      const field = "field" in one.view ? one.view.field : undefined;
      const marks = field?.kind === "figure" ? field.marks.kind : "";
      return [`${one.view.kind} of ${field?.kind ?? "tables"} ${marks}`.trim(), one] as const;
    }),
  ),
];

test.each(examples)("%s: rules of accessibility hold, nothing private is shown", async (_, one) => {
  const { root } = showBoard(one.workshop, undefined, one.worksheet.id);
  await showView(root, one.index);
  expect(root.querySelector(".board-empty-title")).toBeNull();
  expect(root.innerHTML).not.toContain("person-");
  const { violations } = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa"],
    // The console's controls are of one size; axe measures their gaps.
    rules: { "color-contrast-enhanced": { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.each(examples)("%s: an empty room is said to be empty", async (_, one) => {
  const { root } = showBoard(one.workshop, makeEmptyRoom(one.workshop), one.worksheet.id);
  await showView(root, one.index);
  const isStatic = one.view.kind === "figure" && one.view.field.marks.kind === "none";
  if (isStatic) await waitFor(() => expect(root.querySelector("svg.figure")).not.toBeNull());
  else await waitFor(() => expect(readText(root, ".board-empty-title")).toMatch(/\byet$/));
});

const rate = (ratings: Record<string, Record<string, number>>): FieldAnswer => ({
  kind: "rating",
  ratings,
  notes: {},
});

test("the shift shows both means, and the change of those who rated both", async () => {
  const { root } = showField(sampleMoments, [
    rate({ ann: { "act:before": 0, "act:after": 2 }, bob: { "act:before": 2 } }),
    rate({ cat: { "act:before": 1, "act:after": 3, "assess:after": 1 } }),
  ]);
  await waitFor(() => expect(readTexts(root, ".board-scale-table td bdi")).toHaveLength(6));
  expect(readTexts(root, ".board-scale-table td bdi")).toEqual(["–", "1.0", "–", "1.0", "2.5", "+2.0"]);
  expect(readText(root, ".board-keys")).toContain("2 people who rated both");
  expect(root.querySelectorAll(".board-shift-before")).toHaveLength(1);
  expect(root.querySelectorAll(".board-shift-after")).toHaveLength(2);
});

const ranked: RatingField = {
  ...sampleMoments,
  id: "ranked",
  items: ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase() })),
};
const { moments: _moments, notes: _notes, ...plain } = ranked;

test("what is ranked by mean stands highest first; by the highest point, most first", async () => {
  const answers = [rate({ ann: { a: 0, b: 2, c: 3 }, bob: { b: 2, c: 0 }, cat: { b: 2, c: 0 } })];
  const byMean = showField({ ...plain, ranked: "mean" }, answers);
  await waitFor(() => expect(readTexts(byMean.root, "th[scope=row]")).toEqual(["B", "C", "A"]));
  expect(readTexts(byMean.root, ".board-scale-table td bdi")).toEqual(["2.0", "1.0", "0.0"]);
  cleanup();
  const byTop = showField({ ...plain, ranked: "top" }, answers);
  await waitFor(() => expect(readTexts(byTop.root, ".chart tbody th")).toEqual(["C", "B", "A"]));
});

test("a single item is shown as shares of the room and of each table", async () => {
  const { root } = showField({ ...plain, items: [{ id: "a", label: "A" }] }, [
    rate({ ann: { a: 0 }, bob: { a: 3 }, dan: { a: 3 } }),
    rate({ cat: { a: 3 }, eve: { a: 3 } }),
  ]);
  // Olive, and the eight tables where nobody has rated yet; two people at Cedar count with the room alone.
  await waitFor(() => expect(readTexts(root, ".chart tbody tr")).toHaveLength(10));
  expect(readTexts(root, ".chart tbody tr").slice(0, 2)).toEqual(["Whole room1004", "Olive1002"]);
  expect(readText(root, ".chart")).not.toContain("Cedar");
});

/** Three people who answer alike: fewer would be withheld. */
const threeTimes = <T,>(marks: T): Record<string, T> => ({ ann: marks, bob: marks, cat: marks });

test("fewer than three people are not shown where each answers alone, nor a table of so few by itself", async () => {
  const alone = showField(plain, [rate({ ann: { a: 1 }, bob: { a: 2 } })]);
  await waitFor(() => expect(alone.root.textContent).toContain("Shown once three people have answered"));
  expect(alone.root.querySelector(".chart")).toBeNull();
  cleanup();
  const { root } = showField(plain, [rate(threeTimes({ a: 1, b: 2, c: 3 })), rate({ dan: { a: 3 } })]);
  await showView(root, 1);
  await waitFor(() => expect(root.querySelector(".chart")).not.toBeNull());
  const steps = [...root.querySelectorAll('[aria-label="Row"] option')].map((option) => option.textContent);
  expect(steps[0]).toBe("Whole room");
  expect(steps).not.toContain("Cedar");
  expect(steps).toContain("Olive");
});

test("profiles of items with descriptors are lines, the chosen table's too", async () => {
  const described = {
    ...plain,
    items: plain.items.map((item) => ({ ...item, descriptors: ["", "", "", ""] })),
  };
  const { root } = showField(described, [rate(threeTimes({ a: 1, b: 2, c: 3 })), rate(threeTimes({ a: 3 }))]);
  await showView(root, 1);
  await waitFor(() => expect(root.querySelectorAll(".board-lines-table")).toHaveLength(10));
  expect(root.querySelector(".board-lines-band")?.getAttribute("points")).not.toBe("");
  press("ArrowRight");
  await waitFor(() => expect(root.querySelectorAll(".board-lines-chosen")).toHaveLength(1));
  expect(readTexts(root, "tbody tr").map((row) => row.slice(1))).toEqual(["2.01.0", "2.02.0", "3.03.0"]);
});

test("votes for tables' own rows are ranked together, each with its table", async () => {
  const votes = (text: string, people: string[]): FieldAnswer => ({
    kind: "votes",
    items: [{ id: "row", text }],
    votes: { row: people },
  });
  const { root, source } = showField(sampleVotes, [
    votes("Time", ["ann", "dan", "eve"]),
    votes("Trust", ["bob", "cat", "fay", "gus"]),
    votes("Two want this", ["hal", "ivy"]),
  ]);
  const rows = () => readTexts(root, ".chart tbody tr");
  await waitFor(() => expect(rows()).toEqual(["Trust (Cedar)4 people", "Time (Olive)3 people"]));
  source.answer("table-3", "sheet", sampleVotes.id).value = votes("Two want this", ["hal", "ivy", "joe"]);
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test("a single choice keeps the workshop's order; where tables choose, tables are counted", async () => {
  const one = showField(sampleChoice, [
    { kind: "choice", chosen: { sharing: ["ann", "bob"], joint: ["cat"] } },
  ]);
  await waitFor(() =>
    expect(readTexts(one.root, ".chart td")).toEqual(["0 people", "0 people", "2 people", "1 person"]),
  );
  cleanup();
  const many = showField(sampleManyChoice, [
    { kind: "choice", chosen: { joint: ["table"] } },
    { kind: "choice", chosen: { joint: ["table"], aid: ["table"] } },
  ]);
  await waitFor(() =>
    expect(readTexts(many.root, ".chart tbody tr").slice(0, 2)).toEqual([
      "Joint work2 tables",
      "Aid and assistance1 table",
    ]),
  );
});

test("the heat map has every number, of the room and of one table", async () => {
  const ticks = (people: string[]): FieldAnswer => ({
    kind: "matrix",
    ticks: { parents: { trust: people } },
    notes: {},
  });
  const { root } = showField(sampleMatrix, [ticks(["ann", "bob"]), ticks(["cat", "dan", "eve"])]);
  const cells = (): string[] => readTexts(root, ".board-heat tbody td");
  await waitFor(() => expect(cells()[10]).toBe("5"));
  expect(cells().filter((cell) => cell !== "0")).toEqual(["5"]);
  expect(root.querySelectorAll('[data-heat="4"]')).toHaveLength(1);
  press("ArrowRight");
  // The first table has ticks of two people: the next to be seen alone is Cedar.
  await waitFor(() => expect(cells()[10]).toBe("3"));
});

test("every dot of the room lies on the figure, none on another, and is counted in its region", async () => {
  const place = placeOfRegion(sampleCurve.drawing, "maturing");
  const points = (people: string[]): FieldAnswer => ({
    kind: "figure",
    points: people.map((personId) => ({ personId, itemId: "ours", ...place })),
    levels: {},
    tokens: [],
  });
  const { root } = showField(sampleCurve, [points(["ann", "bob", "cat"]), points(["dan", "eve"])]);
  const list = () => readTexts(root, ".board-regions-value");
  await waitFor(() => expect(list()).toEqual(["0", "0", "5", "0", "0"]));
  const boxes = [...root.querySelectorAll(".figure .board-dot")].map((dot) => dot.getBoundingClientRect());
  expect(boxes).toHaveLength(5);
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(0, index)) {
      expect(Math.hypot(box.x - other.x, box.y - other.y)).toBeGreaterThanOrEqual(box.width * 0.9);
    }
  });
  press("ArrowRight");
  await waitFor(() => expect(list()).toEqual(["0", "0", "3", "0", "0"]));
  expect(root.querySelectorAll('.board-dot[data-faint="true"]')).toHaveLength(2);
});

test("levels tint their regions, with the means in figures; tokens stand by name in theirs", async () => {
  const levels = showField(sampleNested, [
    { kind: "figure", points: [], tokens: [], levels: { ann: { plc: 2 }, bob: { plc: 1 }, cat: { plc: 2 } } },
  ]);
  await waitFor(() => expect(readTexts(levels.root, ".board-regions-value")).toEqual(["–", "1.7", "–", "–"]));
  cleanup();
  const at = placeOfRegion(sampleParticipation.drawing, "core");
  const tokens = showField(sampleParticipation, [
    {
      kind: "figure",
      points: [],
      levels: {},
      tokens: [
        { id: "1", text: "Leader", place: at },
        { id: "2", text: "leader", place: at },
        { id: "3", text: "Lurkers", place: null },
      ],
    },
  ]);
  await waitFor(() => expect(readTexts(tokens.root, ".board-token-region li")).toEqual(["Leader × 2"]));
  expect(tokens.root.querySelectorAll(".figure .board-dot")).toHaveLength(2);
});

test("words are counted by tables, without common words, and what one table adds is counted at once", async () => {
  const field: ListField = {
    kind: "list",
    id: "words",
    label: "Words",
    who: "table",
    rowName: "word",
    lines: 1,
    words: true,
  };
  const list = (...texts: string[]): FieldAnswer => ({
    kind: "list",
    entries: texts.map((text, index) => ({ id: `e${index}`, text })),
  });
  const { source, root } = showField(field, [list("Trust", "the practice"), list("trust and TRUST")]);
  await showView(root, 1);
  const words = () => readTexts(root, ".board-words bdi");
  await waitFor(() => expect(words()).toEqual(["trust", "practice"]));
  expect(readTexts(root, ".board-words-count .visually-hidden")).toEqual(["2 tables", "1 table"]);
  source.answer("table-3", "sheet", "words").value = list("Practice", "practice", "more practice");
  source.answer("table-4", "sheet", "words").value = list("practice");
  await waitFor(() => expect(words()).toEqual(["practice", "trust"]));
});

test("the timeline has the entries of all dated tables by day, and the others beside", async () => {
  const dated = (id: string, label: string): TableField => ({
    kind: "table",
    id,
    label,
    who: "table",
    rows: [],
    columns: [
      { id: "action", label: "Action", share: 2 },
      { id: "by", label: "By when", share: 1, date: true },
    ],
    grows: true,
    rowName: "step",
    lines: 1,
  });
  const rows = (...steps: [string, string][]): FieldAnswer => ({
    kind: "table",
    rows: steps.map(([action, by], index) => ({ id: `r${index}`, cells: { action, by } })),
  });
  const workshop = makeWorkshop([dated("implement", "Implement"), dated("refine", "Refine")]);
  const room = makeEmptyRoom(workshop).map((table, index) =>
    index > 0
      ? table
      : {
          ...table,
          answers: {
            sheet: {
              implement: rows(["Visit a class", "2027-03-01"], ["Ask parents", "soon"]),
              refine: rows(["Shorter meetings", "2027-02-01"]),
            },
          },
        },
  );
  const { root } = showBoard(workshop, room);
  await showView(root, 2);
  await waitFor(() => expect(root.querySelectorAll(".board-axis i")).toHaveLength(2));
  expect(readTexts(root, ".board-day h2").map((day) => day.replace(/^\w+, /, ""))).toEqual([
    "February 1, 2027",
    "March 1, 2027",
    "Without a day",
  ]);
  expect(readTexts(root, ".board-day p")).toEqual([
    "RefineOliveShorter meetings",
    "ImplementOliveVisit a class",
    "ImplementOliveAsk parentssoon",
  ]);
});

test("what a table drew over a figure lies on its plot while that table is shown", async () => {
  const stroke = { id: "s", pen: 0 as const, points: [0, 0, 128, 1000, 0, 128] };
  const { root } = showField(sampleCurve, [
    {
      kind: "figure",
      points: ["ann", "bob", "cat"].map((personId) => ({ personId, itemId: "ours", x: 500, y: 500 })),
      levels: {},
      tokens: [],
      ink: { "": [stroke] },
    },
  ]);
  const ink = () => root.querySelector('svg.figure svg[aria-label="Drawn by hand"]');
  await waitFor(() => expect(root.querySelectorAll(".figure .board-dot")).toHaveLength(3));
  expect(ink()).toBeNull();
  press("ArrowRight");
  await waitFor(() => expect(ink()?.querySelectorAll("path")).toHaveLength(1));
  press("ArrowRight");
  await waitFor(() => expect(ink()).toBeNull());
});
