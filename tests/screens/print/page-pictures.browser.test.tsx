import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { usualSource, workshop } from "../../../src/dev/print-sample/usual-source.ts";
import type { HandoutSource } from "../../../src/handout/contract.ts";
import { messages } from "../../../src/messages/print.ts";
import { PrintScreen } from "../../../src/screens/print/PrintScreen.tsx";
import "../../../src/ui/styles.css";

/*
 * Pages of every kind, kept as pictures and looked at; print-pdf.test.ts holds the preview's pages to the printed ones.
 * Where a change of looks is meant: `npx vitest run --project browser tests/screens/print/page-pictures.browser.test.tsx -u`,
 * and look at the new ones.
 */

const words = messages.print;

beforeAll(() => page.viewport(1920, 1400));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

interface Shot {
  readonly name: string;
  /** The worksheet whose first page it is; none: the cover. */
  readonly of?: string;
  readonly whose: string;
  readonly choices?: readonly string[];
  readonly source?: Partial<HandoutSource>;
}

const SHOTS: readonly Shot[] = [
  { name: "cover", whose: words.whoseBlank },
  { name: "blank-table", of: "principles", whose: words.whoseBlank },
  { name: "blank-table-of-two-columns", of: "stage-table", whose: words.whoseBlank },
  { name: "blank-figure", of: "stages", whose: words.whoseBlank },
  { name: "blank-checklist", of: "diseases", whose: words.whoseBlank },
  { name: "table-of-one-table", of: "principles", whose: words.whoseTable },
  { name: "figure-of-all", of: "stages", whose: words.whoseAll },
  { name: "steps-of-one-table", of: "next-steps", whose: words.whoseTable },
  { name: "rings-with-colour", of: "nested", whose: words.whoseAll, choices: [words.colour] },
  { name: "table-in-large-type", of: "principles", whose: words.whoseTable, choices: [words.largeType] },
  { name: "table-on-letter", of: "principles", whose: words.whoseTable, choices: [words.letter] },
  { name: "own-words-and-drafts", of: "definition", whose: words.whoseMine },
  {
    name: "from-right-to-left",
    of: "principles",
    whose: words.whoseTable,
    source: { workshop: { ...workshop, language: "ar" } },
  },
  { name: "two-pages-on-a-sheet", of: "diseases", whose: words.whoseBlank, choices: [words.twoUp] },
];

test.each(SHOTS)("$name", async ({ name, of, whose, choices = [], source = {} }) => {
  render(<PrintScreen source={{ ...usualSource, ...source }} />);
  for (const choice of [words.a4, whose, ...choices]) {
    const control = await screen.findByLabelText(choice);
    await act(() => void fireEvent.click(control)); // drawn again, and so busy, before the wait below
  }
  await waitFor(() =>
    expect(document.querySelector(".print-screen-preview[aria-busy=false] .handout-page")).not.toBeNull(),
  );
  await document.fonts.ready;
  const title = workshop.worksheets.find(({ id }) => id === of)?.title ?? workshop.title;
  const first = screen
    .getAllByRole("heading", { level: 2 })
    .find(({ textContent }) => textContent === title)
    ?.closest(choices.includes(words.twoUp) ? ".handout-paper" : ".handout-page");
  if (!(first instanceof HTMLElement)) throw new Error(`No page of ${title}`);
  await expect(page.elementLocator(first)).toMatchScreenshot(name, {
    timeout: 30_000,
    comparatorName: "pixelmatch",
    // Another version of the browser smooths letters otherwise; a rule that ends short is more than this.
    comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.0005 },
  });
});
