import type { Locator, Page } from "@playwright/test";

/** More stops than any screen has. */
const MOST_STOPS = 400;

interface Stop {
  /** Tells elements of a page apart. */
  readonly id: number;
  readonly name: string;
  /** What is wrong with it, as seen when the focus came. */
  readonly faults: readonly string[];
}

/** What has the focus: whether it can be seen, isn't covered, and is marked. null = nothing, or the page itself. */
const readStop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const seen = globalThis as unknown as { stops?: WeakMap<Element, number>; stopped?: number };
    seen.stops ??= new WeakMap();
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    seen.stopped = (seen.stopped ?? 0) + 1;
    const id = seen.stops.get(element) ?? seen.stopped;
    seen.stops.set(element, id);
    element.setAttribute("data-stopped", "");
    // What is drawn for a hidden input is its label.
    const drawn = element.matches(".visually-hidden") ? (element.closest("label") ?? element) : element;
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const at = document.elementFromPoint(x, y);
    const rings = [element, drawn, ...drawn.querySelectorAll("*")].map((one) => getComputedStyle(one));
    const isMarked = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1,
    );
    const isField = element.matches("textarea, input:not([type=radio], [type=checkbox]), select");
    const faults = [
      ...(right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight ? ["out of sight"] : []),
      ...(at && (drawn.contains(at) || at.contains(drawn)) ? [] : ["covered"]),
      ...(isMarked || isField ? [] : ["not marked"]),
    ];
    const name = `${element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 60)} <${element.tagName}>`;
    return { id, name, faults };
  });

/** Controls that are there to be seen and that the focus did not come to; of a group of radios one is enough. */
const listMissed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(":disabled"))
      .filter((one) => !one.matches('[tabindex="-1"], [data-stopped]'))
      .filter((one) => {
        const group = one.getAttribute("type") === "radio" ? one.getAttribute("name") : null;
        return group === null || !document.querySelector(`[data-stopped][name="${CSS.escape(group)}"]`);
      })
      .map((one) => `never reached: ${one.outerHTML.slice(0, 160)}`),
  );

/** Walks over a whole screen with the Tab key; gives what can't be reached, seen or told to have the focus. */
export async function findKeyboardFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  const ids = new Set<number>();
  for (let count = 0; count < MOST_STOPS; count++) {
    await page.keyboard.press("Tab");
    const stop = await readStop(page);
    if (!stop) continue; // from the end of the page to its beginning
    if (ids.has(stop.id)) return [...faults, ...(await listMissed(page))];
    ids.add(stop.id);
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  return [...faults, "there is no end to it"];
}

/** Goes to a control with the Tab key alone. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let count = 0; count < MOST_STOPS; count++) {
    if (await control.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never comes to ${control}`);
}

/** Goes to a control and presses it. */
export async function pressByKeys(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}
