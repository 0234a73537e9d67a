import type { Page } from "@playwright/test";
import axe from "axe-core";

/** Rules of WCAG 2.2 A and AA, and those that most agree on. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is pressed or written in. A box that is drawn stands for its input; links within text may be as high as it. */
const CONTROLS = [
  "button",
  "summary",
  "select",
  "textarea",
  "label.tick-box",
  ".frame-bar a",
  'input:not(.visually-hidden, [tabindex="-1"], [type="radio"], [type="checkbox"])',
].join();

/** What axe finds on a screen, and controls that a finger misses or that stand beside the page. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  // A screen that is still being fetched has no heading yet.
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  // From the top: what lies half under a head that stays in view is no smaller for it.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("*")) if (one.scrollTop > 0) one.scrollTop = 0;
  });
  await page.evaluate(`${axe.source};0`);
  return page.evaluate(
    async ({ rules, controls }) => {
      // Colours on their way from one theme to the other are nobody's to read.
      const changes = document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
      await Promise.all(changes.map(({ finished }) => finished.catch(() => {})));
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      // What passes would be described as well, and style sheets fetched for rules that are not among these.
      const { violations } = await run(document, {
        runOnly: rules,
        resultTypes: ["violations"],
        preload: false,
      });
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
      for (const control of document.querySelectorAll(controls)) {
        if (!control.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        const { width, height } = control.getBoundingClientRect();
        // Layouts may fall a hair short of whole pixels.
        if (Math.min(width, height) < 43.9) {
          found.push(`too small (${width} × ${height}): ${control.outerHTML.slice(0, 200)}`);
        }
      }
      return found;
    },
    { rules: RULES, controls: CONTROLS },
  );
}
