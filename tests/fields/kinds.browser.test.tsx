import { cleanup, render, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import * as large from "../../src/dev/gallery/large-fields.ts";
import { makeSampleAnswers } from "../../src/dev/sample/sample-answers.ts";
import * as sample from "../../src/dev/sample/sample-fields.ts";
import * as marked from "../../src/dev/sample/sample-mark-fields.ts";
import { makeEmpty, makeFilled, makeReadOnly } from "../../src/dev/sample/sample-states.ts";
import { lazyKind } from "../../src/fields/lazy-kind.tsx";
import type { PromptField } from "../../src/workshops/format.ts";
import { showField } from "./show-field.tsx";

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const radio = (name: string) => screen.getByRole("radio", { name });
const textbox = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

describe("choice", () => {
  const { sampleChoice, sampleManyChoice } = marked;

  test("one option: a tap, another, a second tap clears", async () => {
    const answers = makeEmpty();
    const marks = () => answers.marks("sample", sampleChoice.id).value;
    await showField(sampleChoice, answers);
    expect(screen.getByRole("radiogroup", { name: sampleChoice.label })).toBeTruthy();
    await userEvent.click(radio("Sharing"));
    await userEvent.click(radio("Joint work"));
    expect(marks()).toEqual({ joint: 1 });
    await userEvent.click(radio("Joint work"));
    expect(marks()).toEqual({});
    expect(answers.tableMarks("sample", sampleChoice.id).value).toEqual({});
  });

  test("one option: arrows go round, space chooses, Delete clears", async () => {
    const answers = makeEmpty();
    const marks = () => answers.marks("sample", sampleChoice.id).value;
    await showField(sampleChoice, answers);
    radio("Storytelling and scanning for ideas").focus();
    await userEvent.keyboard(" ");
    expect(marks()).toEqual({ storytelling: 1 });
    await userEvent.keyboard("{ArrowUp}");
    expect(marks()).toEqual({ joint: 1 });
    expect(document.activeElement).toBe(radio("Joint work"));
    await userEvent.keyboard("{Delete}");
    expect(marks()).toEqual({});
  });

  test("what the table chooses is the table's, seen by mates, and two at once leave one", async () => {
    const answers = makeEmpty();
    const marks = () => answers.tableMarks("sample", large.sampleTableChoice.id).value;
    await showField(large.sampleTableChoice, answers);
    answers.edit?.setTableMark("sample", large.sampleTableChoice.id, "groups", 1);
    answers.edit?.setTableMark("sample", large.sampleTableChoice.id, "engagement", 1);
    await expect.poll(() => radio("Student engagement").ariaChecked).toBe("true");
    expect(radio("Productive group work").ariaChecked).toBe("false");
    await userEvent.click(radio("High expectations"));
    expect(marks()).toEqual({ expectations: 1 });
    expect(answers.marks("sample", large.sampleTableChoice.id).value).toEqual({});
    expect(screen.getByText("Our table chooses together")).toBeTruthy();
  });

  test("several options: ticks by tap and by space", async () => {
    const answers = makeEmpty();
    await showField(sampleManyChoice, answers);
    await userEvent.click(screen.getByText("Sharing"));
    screen.getByRole("checkbox", { name: "Joint work" }).focus();
    await userEvent.keyboard(" ");
    expect(answers.tableMarks("sample", sampleManyChoice.id).value).toEqual({ sharing: 1, joint: 1 });
  });

  test("read-only says what is chosen in words", async () => {
    await showField(sampleChoice, makeReadOnly());
    expect(screen.getAllByRole("listitem")[2]?.textContent).toBe("Chosen: Sharing");
  });
});

describe("votes", () => {
  const { sampleVotes } = marked;

  test("are given and taken back, no more than there are, and the limit is said", async () => {
    const answers = makeEmpty();
    const marks = () => answers.tableMarks("sample", large.sampleTableVotes.id).value;
    await showField(large.sampleTableVotes, answers);
    const items = screen.getAllByRole("button", { name: /^Vote for/ });
    for (const item of items.slice(0, 3)) await userEvent.click(item);
    expect(screen.getByText("0 of 3 left")).toBeTruthy();
    items[3]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(screen.getByText("All 3 votes are given. Take one back to give it to another.")).toBeTruthy();
    expect(Object.keys(marks())).toEqual(["item-1", "item-2", "item-3"]);
    await userEvent.click(items[1] ?? document.body);
    await userEvent.click(items[3] ?? document.body);
    expect(Object.keys(marks())).toEqual(["item-1", "item-3", "item-4"]);
    expect(items.map((item) => item.ariaPressed)).toEqual(["true", "false", "true", "true", "false"]);
  });

  test("of another field's rows follow its texts", async () => {
    const answers = makeEmpty();
    await showField(sampleVotes, answers);
    expect(screen.getByText(/^Nothing to vote on yet/)).toBeTruthy();
    const rowId = answers.edit?.addRow("sample", "questions") ?? "";
    await expect.poll(() => screen.queryByText("Row 1, nothing written yet")).not.toBeNull();
    answers.changeFromAfar(`sample/questions/${rowId}/text`, [{ insert: "Who leads?" }]);
    await expect.poll(() => screen.queryByRole("button", { name: "Vote for Who leads?" })).not.toBeNull();
    await userEvent.click(button("Vote for Who leads?"));
    expect(answers.marks("sample", "best").value).toEqual({ [rowId]: 1 });
  });

  test("that two mates gave too many of are held to the limit", async () => {
    const answers = makeSampleAnswers({
      tableMarks: { "sample/top": { "item-2": 1, "item-3": 1, "item-4": 1, "item-5": 1 } },
    });
    await showField(large.sampleTableVotes, answers);
    expect(screen.getAllByRole("button", { pressed: true })).toHaveLength(3);
    await userEvent.click(button(/^Vote for Who may belong/));
    expect(Object.keys(answers.tableMarks("sample", "top").value)).toEqual(["item-3", "item-4"]);
  });
});

test("a two-sided list grows on both sides, each with names of its own", async () => {
  const answers = makeEmpty();
  await showField(sample.sampleTwoSided, answers, makeSampleAnswers());
  await userEvent.click(button("Add trait, Focused on management"));
  await userEvent.keyboard("Signs forms");
  expect(textbox("trait 1, Focused on management").value).toBe("Signs forms");
  expect(answers.rows("sample", "teams/managing").value).toHaveLength(1);
  expect(answers.rows("sample", "teams/learning").value).toEqual([]);
  await userEvent.click(screen.getByRole("switch"));
  await userEvent.click(button("Add a private trait, Focused on learning"));
  await userEvent.keyboard("Reads together");
  expect(screen.getByRole("switch", { name: /1 draft/ })).toBeTruthy();
  await userEvent.click(button("Copy to the table: my trait 1, Focused on learning"));
  expect(textbox("trait 1, Focused on learning").value).toBe("Reads together");
});

test("removing the last row of a side leaves the focus on that side", async () => {
  await showField(sample.sampleTwoSided, makeFilled());
  button("Remove trait 1, Focused on management").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement).toBe(button("Add trait, Focused on management"));
});

test("cards of groups are added, moved, removed and restored", async () => {
  const answers = makeFilled();
  const rows = () => answers.rows("sample", "cases").value;
  await showField(sample.sampleGroups, answers);
  await userEvent.click(button("Add community"));
  expect(document.activeElement).toBe(textbox("community 2, Name"));
  await userEvent.keyboard("Science group");
  await userEvent.click(button("Move community 2 up"));
  expect(textbox("community 1, Name").value).toBe("Science group");
  await userEvent.click(button("Remove community 2"));
  expect(rows()).not.toContain("case-one");
  await userEvent.click(await screen.findByText("1 removed row holds text"));
  await userEvent.click(button(/^Restore “Reading circle/));
  expect(rows()).toContain("case-one");
});

test("a private row can be removed and had back", async () => {
  const drafts = makeSampleAnswers();
  await showField(sample.sampleGroups, makeEmpty(), drafts);
  await userEvent.click(screen.getByRole("switch"));
  await userEvent.click(button("Add a private community"));
  await userEvent.keyboard("Mine");
  await userEvent.click(button("Remove my community 1"));
  expect(drafts.rows("sample", "cases").value).toEqual([]);
  await userEvent.click(button("Undo"));
  expect(textbox("my community 1, Name").value).toBe("Mine");
});

test("quadrants have a text each, and drafts", async () => {
  const answers = makeEmpty();
  await showField(sample.sampleQuadrants, answers, makeSampleAnswers());
  await userEvent.click(textbox("Study"));
  await userEvent.keyboard("Compare");
  expect(answers.text("sample/pdsa/study/text").value.value).toBe("Compare");
  await userEvent.click(screen.getByRole("switch"));
  expect(textbox("Act, my draft")).toBeTruthy();
});

test("matrix: ticks by row and column, notes below, and only one's own marks", async () => {
  const answers = makeEmpty();
  await showField(marked.sampleMatrix, answers);
  await userEvent.click(within(screen.getByRole("region", { name: "Parents" })).getByText("Feedback"));
  screen.getByRole("checkbox", { name: "Teachers, Trust and errors" }).focus();
  await userEvent.keyboard(" ");
  expect(answers.marks("sample", "evidence").value).toEqual({ "parents:feedback": 1, "teachers:trust": 1 });
  expect(textbox("Teachers, Why")).toBeTruthy();
});

test("a long hint shows three lines, and the rest on request", async () => {
  await showField(large.sampleWideMatrix, makeEmpty());
  const row = large.sampleWideMatrix.rows[0]?.label;
  const [hint] = document.querySelectorAll<HTMLElement>(".long-hint-text");
  await expect.poll(() => screen.queryByRole("button", { name: `More about ${row}` })).not.toBeNull();
  const short = hint?.clientHeight ?? 0;
  await userEvent.click(button(`More about ${row}`));
  expect(hint?.clientHeight).toBeGreaterThan(short * 1.5);
  expect(button(`Less about ${row}`).ariaExpanded).toBe("true");
  expect(screen.queryByRole("button", { name: "More about Rigor" })).toBeNull();
});

describe("rating", () => {
  test("has a point for each moment, and notes by the table", async () => {
    const answers = makeEmpty();
    await showField(marked.sampleMoments, answers);
    const group = (name: string) => within(screen.getByRole("radiogroup", { name }));
    const item = "Assess communities by their principles";
    await userEvent.click(group(`${item}, Before`).getByRole("radio", { name: "A little" }));
    await userEvent.click(group(`${item}, After`).getByRole("radio", { name: "Fairly" }));
    await userEvent.keyboard("{ArrowRight}");
    expect(answers.marks("sample", "outcomes").value).toEqual({ "assess:before": 1, "assess:after": 3 });
    await userEvent.click(textbox(`${item}, What changed it`));
    await userEvent.keyboard("Talk");
    expect(answers.text("sample/outcomes/assess/why").value.value).toBe("Talk");
  });

  test("describes what a point means", async () => {
    await showField(large.sampleContinuum, makeEmpty());
    const group = within(screen.getByRole("radiogroup", { name: "Dissent" }));
    const point = group.getByRole("radio", { name: "Established" });
    const described = point.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe("It is invited.");
  });
});

test("a picked date replaces the text and is said in words", async () => {
  const { showPicker } = HTMLInputElement.prototype;
  let opened = 0;
  // The picker itself is the browser's window: a test can't reach into it.
  HTMLInputElement.prototype.showPicker = () => {
    opened += 1;
  };
  onTestFinished(() => void Object.assign(HTMLInputElement.prototype, { showPicker }));
  const cell = "sample/dates/refine/when";
  const answers = makeSampleAnswers({ texts: { [cell]: "soon" } });
  await showField(large.sampleDates, answers);
  await userEvent.click(button("Pick a date: Refine, By when"));
  expect(opened).toBe(1);
  const input = document.querySelector<HTMLInputElement>("input[type=date]");
  if (input) input.value = "2027-03-01";
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  expect(answers.text(cell).value.value).toBe("2027-03-01");
  await expect.poll(() => screen.queryByText(/Monday.*2027/)).not.toBeNull();
  await expect.poll(() => textbox("Refine, By when").value).toBe("2027-03-01");
});

test("a kind that can't be loaded says so and loads when asked again", async () => {
  let tries = 0;
  const Late = lazyKind<PromptField>(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error("offline");
      return () => <p>Here it is</p>;
    },
    () => 5,
  );
  const { samplePrompt } = sample;
  render(<Late worksheetId="sample" field={samplePrompt} answers={makeEmpty()} personId="me" />);
  expect(document.querySelector<HTMLElement>(".lazy-kind")?.style.minBlockSize).toBe("5rem");
  await expect.poll(() => screen.queryByRole("alert")?.textContent).toMatch(/could not be loaded/);
  await userEvent.click(button("Try again"));
  await expect.poll(() => screen.queryByText("Here it is")).not.toBeNull();
});
