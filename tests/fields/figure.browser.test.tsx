import { cleanup, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { sampleDrawings } from "../../src/dev/drawing-sample/sample-drawings.ts";
import { makeSampleAnswers } from "../../src/dev/sample/sample-answers.ts";
import { regionAt } from "../../src/drawing/places.ts";
import type { AnswersView } from "../../src/fields/contract.ts";
import { packPlace, unpackPlace } from "../../src/workshops/address.ts";
import type { Drawing, FigureField, FigureMarks } from "../../src/workshops/format.ts";
import { dragFinger, dragMouse } from "./pointers.ts";
import { openRealAnswers } from "./real-answers.ts";
import { showField } from "./show-field.tsx";

afterEach(cleanup);

function makeField(shape: string, marks: FigureMarks, who: FigureField["who"] = "each"): FigureField {
  const drawing: Drawing | undefined = sampleDrawings[shape];
  if (!drawing) throw new Error(`No sample drawing ${shape}`);
  return {
    kind: "figure",
    id: "figure",
    label: "Where we are",
    who,
    drawing,
    marks,
    alternative: "In words.",
  };
}
const one = { kind: "points", items: [{ id: "ours", label: "Our community" }] } as const;
const tokens = {
  kind: "tokens",
  rowName: "role",
  suggestions: [{ id: "leaders", label: "leaders" }],
} as const;

const stage = (): Element => {
  const found = document.querySelector(".figure-stage");
  if (!found) throw new Error("No figure is drawn");
  return found;
};
const mark = (name: RegExp) => screen.getByRole("button", { name });
const own = (answers: AnswersView) => answers.marks("sample", "figure").value;
const ofTable = (answers: AnswersView) => answers.tableMarks("sample", "figure").value;
const regionOf = (field: FigureField, packed: number | undefined) => {
  const place = packed === undefined ? null : unpackPlace(packed);
  return place && regionAt(field.drawing, place);
};

describe("points", () => {
  test("a tap places the mark on the line, and the list says the same", async () => {
    const field = makeField("stages", one);
    const { answers } = openRealAnswers();
    await showField(field, answers);
    await dragMouse(stage(), [0.3, 0.3]);
    await expect.poll(() => regionOf(field, own(answers).ours)).toBe("region-2");
    expect(mark(/^Our community, Coalescing$/)).toBeTruthy();
    expect(screen.getByRole("radio", { name: "Coalescing" }).getAttribute("aria-checked")).toBe("true");
    expect(screen.getByText("Our community, Coalescing", { selector: '[role="status"]' })).toBeTruthy();
  });

  test("a finger taps and drags; a swipe over the figure places nothing", async () => {
    const field = makeField("stages", one);
    const { answers } = openRealAnswers();
    await showField(field, answers);
    await dragFinger(stage(), [0.5, 0.6], [0.5, 0.5], [0.5, 0.35], [0.5, 0.2]);
    expect(own(answers)).toEqual({});
    await dragFinger(stage(), [0.1, 0.4]);
    await expect.poll(() => regionOf(field, own(answers).ours)).toBe("region-1");
    const dot = mark(/^Our community/);
    const width = stage().getBoundingClientRect().width / dot.getBoundingClientRect().width;
    await dragFinger(dot, [0.5, 0.5], [0.5 + width * 0.2, 0.5], [0.5 + width * 0.4, 0.5]);
    await expect.poll(() => regionOf(field, own(answers).ours)).toBe("region-3");
  });

  test("the mark drags with the mouse and comes back with undo", async () => {
    const field = makeField("stages", one);
    const { answers, history } = openRealAnswers();
    await showField(field, answers);
    await userEvent.click(screen.getByRole("radio", { name: "Potential" }));
    const before = own(answers).ours;
    history.breakCapture();
    const dot = mark(/^Our community, Potential/);
    const width = stage().getBoundingClientRect().width / dot.getBoundingClientRect().width;
    await dragMouse(dot, [0.5, 0.5], [0.5 + width * 0.3, 0.5], [0.5 + width * 0.6, 0.5]);
    await expect.poll(() => regionOf(field, own(answers).ours)).toBe("region-4");
    history.undo();
    await expect.poll(() => own(answers).ours).toBe(before);
    expect(mark(/^Our community, Potential/)).toBeTruthy();
  });

  test("arrow keys move it, Delete takes it away and goes on to the list", async () => {
    const field = makeField("levels", one);
    const answers = makeSampleAnswers();
    await showField(field, answers);
    await userEvent.click(screen.getByRole("radio", { name: "Sharing" }));
    mark(/^Our community, Sharing/).focus();
    for (let step = 0; step < 6; step += 1) await userEvent.keyboard("{ArrowRight}");
    expect(mark(/^Our community, Joint work/)).toBe(document.activeElement);
    await userEvent.keyboard("{Delete}");
    expect(own(answers)).toEqual({});
    expect(document.activeElement?.getAttribute("role")).toBe("radio");
  });

  test("the list works by keyboard alone", async () => {
    const field = makeField("stages", one);
    const answers = makeSampleAnswers();
    await showField(field, answers);
    const group = within(screen.getByRole("radiogroup", { name: "Where is “Our community”?" }));
    group.getByRole("radio", { name: "Potential" }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(regionOf(field, own(answers).ours)).toBe("region-3");
    await userEvent.keyboard("{Delete}");
    expect(own(answers)).toEqual({});
  });

  test("where the table answers as one, its marks move live", async () => {
    const field = makeField("stages", one, "table");
    const { answers } = openRealAnswers();
    await showField(field, answers);
    answers.edit?.setTableMark("sample", "figure", "ours", packPlace(900, 500));
    await expect
      .poll(() => screen.queryByRole("button", { name: /^Our community, Transformation/ }))
      .toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "Maturing" }));
    expect(regionOf(field, ofTable(answers).ours)).toBe("region-3");
    expect(own(answers)).toEqual({});
  });
});

test("levels tint the rings, and a tap on a ring goes to its scale", async () => {
  const points = ["Never", "At times", "Often"].map((label, value) => ({ value, label }));
  const answers = makeSampleAnswers();
  await showField(makeField("participation", { kind: "levels", points }), answers);
  await dragMouse(stage(), [0.5, 0.06]);
  const group = within(screen.getByRole("radiogroup", { name: "Transactional" }));
  await expect.poll(() => document.activeElement).toBe(group.getByRole("radio", { name: "Never" }));
  await userEvent.click(group.getByRole("radio", { name: "Often" }));
  expect(own(answers)).toEqual({ "region-5": 2 });
  const tints = [...document.querySelectorAll(".figure-region")].map((path) =>
    Number(path.getAttribute("fill-opacity")),
  );
  expect(tints.map((tint) => tint > 0)).toEqual([false, false, false, false, true]);
});

describe("tokens", () => {
  test("a suggestion is added, placed by a tap, moved by its list, and removed", async () => {
    const field = makeField("participation", tokens, "table");
    const { answers } = openRealAnswers();
    await showField(field, answers);
    await userEvent.click(screen.getByRole("button", { name: "Add leaders" }));
    expect(screen.queryByRole("button", { name: "Add leaders" })).toBeNull();
    await dragMouse(stage(), [0.5, 0.68]);
    const [row = ""] = answers.rows("sample", "figure").value;
    await expect.poll(() => regionOf(field, ofTable(answers)[row])).toBe("region-1");
    expect(mark(/^leaders, Core group$/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "leaders, place" }), "Peripheral");
    expect(regionOf(field, ofTable(answers)[row])).toBe("region-4");
    await userEvent.click(screen.getByRole("button", { name: "Remove role 1" }));
    expect(screen.queryByRole("button", { name: /^leaders,/ })).toBeNull();
  });

  test("one's own token is named in the list, and its mark follows the name", async () => {
    const field = makeField("participation", tokens, "table");
    const { answers } = openRealAnswers();
    await showField(field, answers);
    await userEvent.click(screen.getByRole("button", { name: "Add role" }));
    await userEvent.keyboard("Anna");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Anna, place" }), "Active");
    expect(mark(/^Anna, Active$/)).toBeTruthy();
    await userEvent.click(screen.getByRole("textbox", { name: "role 1" }));
    await userEvent.keyboard("{End} B.");
    expect(mark(/^Anna B\., Active$/)).toBeTruthy();
  });
});

test("read-only figures show marks and names, and nothing to press", async () => {
  const answers = makeSampleAnswers({
    readOnly: true,
    marks: { "sample/figure": { ours: packPlace(500, 500) } },
  });
  await showField(makeField("stages", one), answers);
  expect(screen.getByText("Maturing", { selector: "p" })).toBeTruthy();
  expect(screen.queryByRole("radio")).toBeNull();
  await dragMouse(stage(), [0.1, 0.5]);
  expect(own(answers)).toEqual({ ours: packPlace(500, 500) });
});

test.each([
  ["stages", one, "each"],
  [
    "nested",
    {
      kind: "levels",
      points: [
        { value: 0, label: "Never" },
        { value: 1, label: "Often" },
      ],
    },
    "each",
  ],
  ["participation", tokens, "table"],
  ["effects", { kind: "none" }, "table"],
] as const)("%s breaks no rule of accessibility, and targets are large", async (shape, marks, who) => {
  const answers = makeSampleAnswers({
    marks: { "sample/figure": { ours: packPlace(500, 500) } },
    rows: { "sample/figure": ["a"] },
    texts: { "sample/figure/a/text": "Anna" },
    tableMarks: { "sample/figure": { a: packPlace(500, 700) } },
  });
  await showField(makeField(shape, marks, who), answers);
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  for (const control of document.querySelectorAll(".figure-view :is(button, select, summary)")) {
    expect(control.getBoundingClientRect().height, control.outerHTML).toBeGreaterThanOrEqual(44);
  }
});
