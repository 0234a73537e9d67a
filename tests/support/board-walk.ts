import { expect, type Page } from "@playwright/test";
import { messages } from "../../src/messages/board.ts";
import type { BoardView, ListedField } from "../workshops/handout-list.ts";
import { listControls, squash } from "./sheet-controls.ts";

const words = messages.board;

/** What stands on the board at one row (or table, or moment) and page of a view; `step` is "" where there are none. */
interface BoardSight {
  readonly step: string;
  readonly text: string;
}

/** Something that must be seen: anywhere in a view, or at one of its rows. */
interface Sought {
  readonly step?: string;
  readonly text: string;
}

/** The names under which the picker may offer a view that the list asks for. */
export function nameView(label: string, { kind, who }: ListedField, view: BoardView): readonly string[] {
  const { views } = words;
  switch (view) {
    case "bars":
      return [views.spread(label)];
    case "before and after":
      return [views.shift(label)];
    case "ranked":
      return [views.means(label), views.spread(label)];
    case "profile":
    case "radar":
      return [views.profile(label)];
    case "chosen":
    case "tally":
    case "votes":
      return who === "table" ? [label] : [views.tallyByPeople(label)];
    case "heat map":
      return kind === "figure" ? [label] : [views.heat(label)];
    case "wall":
      return ["checklist", "rating", "matrix"].includes(kind) ? [views.notes(label)] : [label];
    case "words":
      return [views.words(label)];
    case "timeline":
      return [views.timeline];
    case "dots":
    case "gallery":
    case "regions":
      return [label];
  }
}

/** What a view of a field must show once every text of the field says its own name. */
export function listSights(label: string, field: ListedField, view: BoardView): readonly Sought[] {
  const { kind, rows = [], columns = [], points = [], moments = [], marks = [] } = field;
  const plain = (texts: readonly string[]): Sought[] => texts.map((text) => ({ text }));
  switch (view) {
    case "bars":
      return plain([...rows, ...points]);
    case "before and after":
      return plain([...rows, ...moments]);
    case "heat map":
      return plain([...rows, ...(kind === "matrix" ? columns.slice(0, -1) : points.slice(-1))]);
    case "regions":
      return plain([...rows, ...(field.grows ? marks.slice(0, 1) : [])]);
    case "timeline":
      return plain(["1, Action"]);
    case "words":
      return plain([]);
    case "wall":
      if (rows.length > 0 && columns.length > 0) return listWall(field);
      return plain([...rows, ...listTexts(label, field)]);
    case "gallery":
      return plain(listTexts(label, field));
    default:
      return plain(rows);
  }
}

/** Each row's wall holds the texts of that row, and no other has them. */
function listWall({ kind, rows = [], columns = [] }: ListedField): readonly Sought[] {
  const written = kind === "matrix" ? columns.slice(-1) : columns;
  return rows.flatMap((row) =>
    written.flatMap((column) => {
      const step = kind === "table" && columns.length > 1 ? `${row}: ${column}` : row;
      return [
        { step, text: row },
        { step, text: `${row}, ${column}` },
      ];
    }),
  );
}

/** The texts of a field of which each says its own name; of an added row what follows its name. */
const listTexts = (label: string, field: ListedField): readonly string[] =>
  listControls(field, label)
    .filter((control) => control.startsWith("textbox "))
    .map((control) => control.replace(/^textbox (# )?/, ""))
    .filter((name) => !name.endsWith(", By when"));

/** Chooses a view by one of its names; gives the names there are when none of them fits. */
export async function showView(board: Page, names: readonly string[]): Promise<readonly string[] | null> {
  const picker = board.getByRole("combobox", { name: words.controls.view });
  const offered = (await picker.locator("option").allTextContents()).map((text) => text.trim());
  const name = names.find((one) => offered.includes(one));
  if (name === undefined) return offered;
  await picker.selectOption({ label: name });
  return null;
}

/** Goes through all rows and pages of the view that is shown. */
const walkView = (board: Page): Promise<readonly BoardSight[]> =>
  board.evaluate(
    async ({ step, previous, next }) => {
      const find = <E extends Element>(selector: string, name: string) =>
        document.querySelector<E>(`.board-controls ${selector}[aria-label="${name}"]`);
      // What a tap changes is drawn in the next frame; effects that tell the controls come after it.
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const tap = (name: string): boolean => {
        const button = find<HTMLButtonElement>("button", name);
        if (!button || button.disabled) return false;
        button.click();
        return true;
      };
      const sights: { step: string; text: string }[] = [];
      const readPages = async (name: string) => {
        do {
          await drawn();
          const stage = document.querySelector<HTMLElement>(".board-stage");
          sights.push({ step: name, text: stage?.innerText ?? "" });
        } while (tap(next));
      };
      await drawn();
      while (tap(previous)) await drawn();
      const picker = find<HTMLSelectElement>("select", step);
      if (!picker) await readPages("");
      for (const { value, text } of [...(picker?.options ?? [])]) {
        if (picker) picker.value = value;
        picker?.dispatchEvent(new Event("change", { bubbles: true }));
        await readPages(text);
      }
      return sights;
    },
    { step: words.controls.step, previous: words.controls.previousPage, next: words.controls.nextPage },
  );

/** Walks a view until everything sought has been seen, or gives what has not. */
export async function seek(board: Page, sought: readonly Sought[]): Promise<readonly string[]> {
  let missing: readonly Sought[] = sought;
  const look = async () => {
    const sights = (await walkView(board)).map(({ step, text }) => ({ step, text: squash(text) }));
    const isSeen = (one: Sought) =>
      sights.some(
        ({ step, text }) => (one.step === undefined || one.step === step) && text.includes(squash(one.text)),
      );
    missing = missing.filter((one) => !isSeen(one));
    expect(missing).toEqual([]);
  };
  await expect(look)
    .toPass({ timeout: 5_000 })
    .catch(() => {});
  return missing.map(({ step, text }) => (step === undefined ? text : `${text} (at ${step})`));
}
