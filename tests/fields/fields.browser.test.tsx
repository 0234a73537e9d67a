import { cleanup, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { largeFields } from "../../src/dev/gallery/large-fields.ts";
import { makeSampleAnswers } from "../../src/dev/sample/sample-answers.ts";
import * as sample from "../../src/dev/sample/sample-fields.ts";
import {
  makeBusy,
  makeDrafts,
  makeEmpty,
  makeFilled,
  makeReadOnly,
} from "../../src/dev/sample/sample-states.ts";
import type { Field } from "../../src/workshops/format.ts";
import { showField as show } from "./show-field.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("cells are named by row and column, added rows by their number", async () => {
  await show(sample.sampleTable, makeFilled());
  expect(screen.getByRole("textbox", { name: "Tapping gifts, Description and examples" })).toBeTruthy();
  cleanup();
  await show(sample.sampleGrowingTable, makeFilled());
  expect(screen.getByRole("textbox", { name: "step 2, Who" })).toBeTruthy();
});

test("an added row takes the caret; rows move; a removed one can be had back twice over", async () => {
  const answers = makeFilled();
  await show(sample.sampleGrowingTable, answers);
  const rows = () => answers.rows("sample", "steps").value;
  await userEvent.click(button("Add step"));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "step 3, What" }));
  await userEvent.click(button("Move step 2 up"));
  expect(rows()).toEqual(["two", "one", "added-1"]);
  await userEvent.click(button("Remove step 1"));
  expect(rows()).toEqual(["one", "added-1"]);
  await userEvent.click(button("Undo"));
  expect(rows()).toContain("two");
  await userEvent.click(button("Remove step 1"));
  await userEvent.click(await screen.findByText("1 removed row holds text"));
  await userEvent.click(button(/^Restore/));
  expect(rows()).toContain("one");
});

test("rows that a table mate moves keep the caret and the focus, also where elements can't move whole", async () => {
  // Safari has no moveBefore: there an element that moves drops its focus.
  const { moveBefore } = Element.prototype as { moveBefore?: unknown };
  Object.assign(Element.prototype, { moveBefore: undefined });
  onTestFinished(() => void Object.assign(Element.prototype, { moveBefore }));
  const answers = makeFilled();
  await show(sample.sampleGrowingTable, answers);
  await userEvent.click(button("Add step"));
  const first = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "step 1, What" });
  for (const [index, rowId] of ["one", "one", "two", "two"].entries()) {
    first.focus();
    first.setSelectionRange(1, 2);
    answers.edit?.moveRow("sample", "steps", rowId, index % 2 === 0 ? 2 : 0);
    await expect.poll(() => answers.rows("sample", "steps").value.indexOf(rowId)).toBe(index % 2 ? 0 : 2);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(first);
    expect([first.selectionStart, first.selectionEnd]).toEqual([1, 2]);
  }
});

test("moving and removing rows by keyboard never drops the focus", async () => {
  await show(sample.sampleGrowingTable, makeFilled());
  button("Move step 2 up").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement).toBe(button("Move step 1 down"));
  button("Remove step 1").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement).toBe(button("Remove step 1"));
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement).toBe(button("Add step"));
});

test("a draft goes to the table in one tap and stays", async () => {
  const answers = makeFilled();
  const drafts = makeDrafts();
  await show(sample.sampleTable, answers, drafts);
  expect(screen.queryByRole("textbox", { name: /my draft$/ })).toBeNull();
  await userEvent.click(screen.getByRole("switch", { name: /My draft.*1 draft/ }));
  const cell = "Disciplined inquiry, Description and examples";
  const draft = screen.getByRole<HTMLTextAreaElement>("textbox", { name: `${cell}, my draft` });
  await userEvent.click(button(`Copy to the table: ${cell}`));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: cell }).value).toBe(draft.value);
  expect(draft.value).toMatch(/^We could film/);
});

test("a private row becomes a row of the table", async () => {
  const answers = makeEmpty();
  const drafts = makeSampleAnswers();
  await show(sample.sampleGrowingTable, answers, drafts);
  await userEvent.click(screen.getByRole("switch"));
  await userEvent.click(button("Add a private step"));
  await userEvent.keyboard("Ask Ruth");
  await userEvent.click(button("Copy to the table: my step 1"));
  const what = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "step 1, What" });
  expect(what.value).toBe("Ask Ruth");
});

test("ratings: tap, tap again to clear, arrows", async () => {
  const answers = makeEmpty();
  await show(sample.sampleRating, answers);
  const group = within(screen.getByRole("radiogroup", { name: "Dissent" }));
  const marks = () => answers.marks("sample", "level").value;
  await userEvent.click(group.getByRole("radio", { name: "Partial" }));
  expect(marks()).toEqual({ dissent: 2 });
  await userEvent.keyboard("{ArrowRight}");
  expect(marks()).toEqual({ dissent: 3 });
  expect(document.activeElement).toBe(group.getByRole("radio", { name: "Full" }));
  await userEvent.click(group.getByRole("radio", { name: "Full" }));
  expect(marks()).toEqual({});
});

test("notes open with a tick, and stay open while they hold text", async () => {
  const answers = makeEmpty();
  await show(sample.sampleChecklist, answers);
  const tick = screen.getByRole("checkbox", { name: "Dogmatism" });
  expect(screen.queryByRole("textbox")).toBeNull();
  await userEvent.click(screen.getByText("Dogmatism"));
  await userEvent.click(screen.getByRole("textbox", { name: "Dogmatism, How to treat it now" }));
  await userEvent.keyboard("Ask");
  await userEvent.click(screen.getByText("Dogmatism"));
  expect((tick as HTMLInputElement).checked).toBe(false);
  expect(screen.getAllByRole("textbox")).toHaveLength(2);
});

test("where an answer is, and who is in it, is said in words", async () => {
  await show(sample.sampleTable, makeBusy());
  expect(screen.getByText("Could not be kept on this tablet")).toBeTruthy();
  expect(screen.getByText("Saving")).toBeTruthy();
  expect(screen.getByTitle("Ruth is writing here")).toBeTruthy();
});

const everyField = [...sample.sampleFields, ...largeFields];
const ownFields = everyField.filter((field) => field.kind !== "figure");

describe.each(ownFields.map((field) => [`${field.kind} ${field.id}`, field] as const))(
  "%s",
  (_name, field) => {
    test("read-only has text and nothing to write or mark", async () => {
      await show(field, makeReadOnly());
      for (const role of ["textbox", "checkbox", "radio"]) expect(screen.queryByRole(role)).toBeNull();
      const buttons = screen.queryAllByRole("button").map((one) => one.textContent);
      expect(buttons.filter((words) => words !== "More")).toEqual([]);
      expect(document.body.textContent).toMatch(/\w{4}/);
    });

    test.each(["light", "dark", "projector"])(
      "is accessible, filled and with drafts, in %s",
      async (theme) => {
        document.documentElement.dataset.theme = theme;
        onTestFinished(() => void delete document.documentElement.dataset.theme);
        await show(field, makeBusy(), field.who === "table" ? makeDrafts() : undefined);
        const drafts = screen.queryByRole("switch");
        if (drafts) await userEvent.click(drafts);
        const { violations } = await axe.run(document.body, {
          rules: { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } },
        });
        expect(violations.map((one) => [one.id, one.nodes.map((node) => node.html)])).toEqual([]);
      },
    );

    test("what a finger meets is at least 44 px high, and no name is there twice", async () => {
      await show(field, makeFilled());
      const controls = [
        ...document.querySelectorAll<HTMLElement>("main :is(button, textarea, label.tick-box, summary)"),
      ];
      const small = controls.filter((element) => element.getBoundingClientRect().height < 44);
      expect(small.map((element) => element.outerHTML)).toEqual([]);
      const named =
        "main :is(button:not([role=radio]), textarea, input[type=checkbox], summary, [role=radiogroup])";
      const names = [...document.querySelectorAll(named)].map(
        (element) => `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent}`,
      );
      expect(names).toEqual([...new Set(names)]);
    });
  },
);

test("a kind of a later version is shown as unknown", async () => {
  await show({ ...sample.samplePrompt, kind: "hologram" } as unknown as Field, makeEmpty());
  expect(screen.getByText(/can't show/)).toBeTruthy();
});
