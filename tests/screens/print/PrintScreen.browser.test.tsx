import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, expect, test, vi } from "vitest";
import { usualAnswers, usualSource, workshop } from "../../../src/dev/print-sample/usual-source.ts";
import type { HandoutSource } from "../../../src/handout/contract.ts";
import { messages } from "../../../src/messages/print.ts";
import { PrintScreen } from "../../../src/screens/print/PrintScreen.tsx";

const words = messages.print;

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
  document.documentElement.removeAttribute("data-theme");
});

const show = (changes: Partial<HandoutSource> = {}) =>
  render(<PrintScreen source={{ ...usualSource, ...changes }} />);
/** The pages are set a slice at a time. */
const whenSet = () =>
  waitFor(() => expect(document.querySelector(".print-screen-preview[aria-busy=false]")).not.toBeNull());
const radio = (name: string) => screen.getByRole<HTMLInputElement>("radio", { name });
const pageTitles = () => screen.queryAllByRole("heading", { level: 2 }).map((each) => each.textContent);
/** Without cover and sources. */
const sheetTitles = () => pageTitles().filter((title) => title !== workshop.title && title !== words.sources);
const explain = (option: HTMLElement) =>
  document.getElementById(option.getAttribute("aria-describedby") ?? "")?.textContent;

test("what this device can't print is disabled, with the reason in words", () => {
  show({ mine: null, table: null, tables: [], isPresenter: false });
  expect(radio(words.whoseBlank).checked).toBe(true);
  for (const [name, reason] of [
    [words.whoseMine, words.noPrivateAnswers],
    [words.whoseTable, words.noTable],
    [words.whoseAll, words.onlyPresenter],
  ] as const) {
    expect(radio(name).disabled).toBe(true);
    expect(explain(radio(name))).toBe(reason);
  }
});

test("a presenter without answers yet is told so", () => {
  show({ table: null, tables: [], isPresenter: true });
  expect(explain(radio(words.whoseAll))).toBe(words.noTablesYet);
});

test("the sheets follow the chosen worksheets; none chosen, nothing to print", async () => {
  show();
  await whenSet();
  expect(sheetTitles()).toEqual(workshop.worksheets.map(({ title }) => title));
  const { length } = workshop.worksheets;
  fireEvent.click(screen.getByText(words.worksheets(length, length)));
  const boxes = workshop.worksheets.map(({ title }, index) =>
    screen.getByRole("checkbox", { name: words.worksheetNumbered(index + 1, title) }),
  );
  fireEvent.click(boxes[1] as HTMLElement);
  await whenSet();
  expect(sheetTitles()).not.toContain(workshop.worksheets[1]?.title);
  for (const box of boxes.filter((_, index) => index !== 1)) fireEvent.click(box);
  const button = screen.getByRole<HTMLButtonElement>("button", { name: words.print });
  expect(button.disabled).toBe(true);
  expect(explain(button)).toBe(words.chooseOne);
});

test("the preview shows whose answers were chosen", async () => {
  show({
    mine: {
      principles: {
        principles: { kind: "table", rows: [{ id: "gifts", cells: { description: "Only I" } }] },
      },
    },
  });
  const preview = within(screen.getByRole("region", { name: words.preview }));
  await whenSet();
  expect(preview.queryByText("Only I")).toBeNull();
  fireEvent.click(radio(words.whoseMine));
  await whenSet();
  expect(preview.getByText("Only I")).toBeTruthy();
  expect(preview.getAllByText("Ana Haddad")).toHaveLength(1);
  expect(preview.getAllByText(/· Ana Haddad$/)).toHaveLength(workshop.worksheets.length + 2);
  fireEvent.click(radio(words.whoseBlank));
  await whenSet();
  expect(preview.queryByText("Only I")).toBeNull();
});

test("several worksheets have a cover and the sources, until one does without; a single one has none", async () => {
  show();
  await whenSet();
  const cover = () => screen.getByRole<HTMLInputElement>("checkbox", { name: words.withCover });
  expect(pageTitles().at(0)).toBe(workshop.title);
  expect(pageTitles().at(-1)).toBe(words.sources);
  fireEvent.click(cover());
  await whenSet();
  expect(pageTitles()).toEqual(workshop.worksheets.map(({ title }) => title));
  fireEvent.click(cover());
  fireEvent.click(screen.getByRole("button", { name: words.chooseNone }));
  fireEvent.click(
    screen.getByRole("checkbox", { name: words.worksheetNumbered(1, workshop.worksheets[0]?.title ?? "") }),
  );
  await whenSet();
  expect(pageTitles()).toEqual([workshop.worksheets[0]?.title]);
  expect(cover().disabled).toBe(true);
});

test("large type, paper and cover are remembered on this device", () => {
  show();
  fireEvent.click(radio(words.largeType));
  fireEvent.click(radio(words.letter));
  fireEvent.click(screen.getByRole("checkbox", { name: words.withCover }));
  cleanup();
  show();
  expect(radio(words.largeType).checked).toBe(true);
  expect(radio(words.letter).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: words.withCover }).checked).toBe(false);
});

test("printing goes through the browser, under a title that names the file", () => {
  const printed: string[] = [];
  vi.spyOn(window, "print").mockImplementation(() => {
    dispatchEvent(new Event("beforeprint"));
    printed.push(document.title);
    dispatchEvent(new Event("afterprint"));
  });
  document.title = "Worktable";
  show();
  fireEvent.click(radio(words.whoseTable));
  fireEvent.click(screen.getByRole("button", { name: words.print }));
  expect(printed).toEqual(["Communities of practice, spring meeting - Olive"]);
  expect(document.title).toBe("Worktable");
});

test("the page rules follow the paper", () => {
  show();
  const rules = () => document.querySelector(".handout > style")?.textContent;
  fireEvent.click(radio(words.letter));
  expect(rules()).toContain("size: letter landscape");
  fireEvent.click(radio(words.a4));
  expect(rules()).toContain("size: a4 landscape");
  expect(rules()).not.toContain("letter");
});

test("a handout in Arabic runs from right to left", async () => {
  show({ workshop: { ...workshop, language: "ar" } });
  await whenSet();
  const title = screen.getAllByRole("heading", { level: 2 })[0];
  expect(getComputedStyle(title as HTMLElement).direction).toBe("rtl");
});

test("no text leaves its page", async () => {
  show({
    mine: {
      ...usualAnswers,
      principles: {
        principles: { kind: "table", rows: [{ id: "gifts", cells: { description: "w".repeat(400) } }] },
      },
    },
  });
  fireEvent.click(radio(words.whoseMine));
  await whenSet();
  for (const page of document.querySelectorAll<HTMLElement>(".handout-page")) {
    expect(page.scrollWidth).toBeLessThanOrEqual(page.clientWidth);
    expect(page.scrollHeight).toBeLessThanOrEqual(page.clientHeight);
  }
});

test.each(["light", "dark", "projector"])("accessible in the %s theme", async (theme) => {
  document.documentElement.dataset.theme = theme;
  const { container } = show({
    mine: null,
    workshop: { ...workshop, worksheets: workshop.worksheets.slice(0, 5) },
  });
  await whenSet();
  const { violations } = await axe.run(container);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
