import { fireEvent, render } from "@testing-library/preact";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { makeSampleSource, type SampleSource } from "../../src/dev/sample/board-source.ts";
import { Board } from "../../src/screens/board/Board.tsx";
import type { TableAnswers } from "../../src/workshops/answer.ts";
import type { Field, Workshop } from "../../src/workshops/format.ts";

/** A workshop of one worksheet, "sheet", with these fields. */
export const makeWorkshop = (fields: readonly Field[]): Workshop => ({
  format: "worktable-workshop",
  version: 2,
  id: "one",
  title: "One worksheet",
  language: "en",
  description: "",
  worksheets: [{ id: "sheet", title: "Sheet", intro: "", fields }],
  sources: [],
});

/** Ten tables, of which none has written yet. */
export const makeEmptyRoom = (workshop: Workshop): TableAnswers[] =>
  makeSampleAnswers(workshop).map((table) => ({ ...table, answers: {} }));

/** Projects a worksheet of a workshop; by default its first, with the usual answers. */
export function showBoard(
  workshop: Workshop,
  answers: readonly TableAnswers[] = makeSampleAnswers(workshop),
  worksheetId = workshop.worksheets[0]?.id,
): { source: SampleSource; root: HTMLElement } {
  const worksheet = workshop.worksheets.find(({ id }) => id === worksheetId);
  if (!worksheet) throw new Error(`no worksheet ${worksheetId}`);
  const source = makeSampleSource(workshop, answers);
  const { container } = render(<Board worksheet={worksheet} source={source} language={workshop.language} />);
  return { source, root: container as HTMLElement };
}

export const press = (key: string): boolean => fireEvent.keyDown(document.activeElement ?? window, { key });

export const readText = (root: HTMLElement, selector: string): string =>
  root.querySelector(selector)?.textContent?.trim() ?? "";

export const readTexts = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? "");
