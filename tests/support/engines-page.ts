import type { EngineBrowser } from "./engines.ts";

// What follows runs in the pages themselves: each function sees nothing but its argument.

/** What of a worksheet can be tried, field by field. */
export interface FieldTrial {
  readonly address: string;
  readonly kind: "points" | "tokens" | "levels" | "none" | null;
  readonly hasRowsToAdd: boolean;
  readonly hasText: boolean;
  readonly canSketch: boolean;
  /** CSS of the first thing to choose, tick or vote for; null where there is none. */
  readonly choice: string | null;
}

export const listTrials = (): FieldTrial[] =>
  [...document.querySelectorAll<HTMLElement>("section.field")].map((field) => {
    const has = (css: string) => field.querySelector(css) !== null;
    const choices = [
      '.rating-point[role="radio"]',
      '.choice-card[role="radio"]',
      "label.tick-box",
      ".votes-item[aria-pressed]",
    ];
    const figure = has(".figure-point") ? "points" : has(".rating") ? "levels" : "none";
    return {
      address: field.dataset.field ?? "",
      kind: !has(".figure-view") ? null : has(".figure-suggestions, .added-rows") ? "tokens" : figure,
      hasRowsToAdd: has(".added-rows:not(.private-rows *) .add-row button"),
      hasText: has("textarea"),
      canSketch: has(".figure-sketch"),
      choice: choices.find((css) => has(css)) ?? null,
    };
  });

/** Writes into every empty text of the page as an editing command does; gives how many there were. */
export const fillOtherTexts = (prefix: string): number => {
  const empty = [...document.querySelectorAll("textarea")].filter(({ value }) => value === "");
  for (const [index, area] of empty.entries()) {
    area.focus();
    document.execCommand("insertText", false, `${prefix}.${index + 1}`);
  }
  return empty.length;
};

/** All that a person has put on the page, in its order, as plain lines. */
export const readFilled = (): string[] => {
  const css =
    'textarea, select, [role="radio"], [role="checkbox"], [type="checkbox"], [aria-pressed], .figure-mark, .ink path, .figure-stage svg svg path';
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent ?? "";
  return [...document.querySelectorAll<HTMLElement>(`section.field :is(${css})`)].map((element) => {
    const field = element.closest<HTMLElement>("section.field")?.dataset.field;
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement)
      return `${field} | ${nameOf(element)}: ${element.value}`;
    if (element instanceof HTMLInputElement) return `${field} | ${nameOf(element)}: ${element.checked}`;
    if (element.matches(".figure-mark"))
      return `${field} | ${nameOf(element)} at ${element.style.insetInlineStart}, ${element.style.insetBlockStart}`;
    if (element.matches("path")) return `${field} | ink ${element.getAttribute("d")}`;
    const state = element.getAttribute("aria-checked") ?? element.getAttribute("aria-pressed");
    return `${field} | ${nameOf(element)}: ${state}`;
  });
};

/** Marks what has this role and a name that holds the text, and gives a CSS selector for it; null while there is none. */
const markNamed = ({ css, name }: { css: string; name: string }): string | null => {
  const found = [...document.querySelectorAll<HTMLElement>(css)].find(
    (element) =>
      element.checkVisibility() &&
      `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`.includes(name),
  );
  if (!found) return null;
  const mark = `t${Math.random().toString(36).slice(2)}`;
  found.dataset.tried = mark;
  return `[data-tried="${mark}"]`;
};

/** Pages whose text runs into the foot, by number. */
export const findSpilled = (): number[] =>
  [...document.querySelectorAll(".handout-page")].flatMap((page, index) => {
    const foot = page.querySelector(".handout-foot")?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
    const bottoms = [...page.querySelectorAll(".handout-sheet")].map(
      (sheet) => sheet.getBoundingClientRect().bottom,
    );
    return Math.max(...bottoms) > foot + 1 ? [index + 1] : [];
  });

/** Waits in the page until a function gives something other than null and false, and gives that. */
export async function waitFor<A, R>(
  browser: EngineBrowser,
  what: string,
  work: (argument: A) => R,
  argument: A,
): Promise<NonNullable<R>> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const result = await browser.run(work, argument);
    if (result !== null && result !== undefined && result !== false) return result;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`Waited in vain for: ${what}`);
}

const ROLES = { link: "a[href]", button: "button, summary", textbox: "input, textarea" };

/** CSS selector of what a person calls by this name. */
export const named = (browser: EngineBrowser, role: keyof typeof ROLES, name: string): Promise<string> =>
  waitFor(browser, `${role} “${name}”`, markNamed, { css: ROLES[role], name });

export const clickNamed = async (
  browser: EngineBrowser,
  role: keyof typeof ROLES,
  name: string,
): Promise<void> => browser.click(await named(browser, role, name));
