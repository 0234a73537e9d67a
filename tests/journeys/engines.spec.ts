import { join } from "node:path";
import { ENGINES, type EngineBrowser } from "../support/engines.ts";
import {
  clickNamed,
  type FieldTrial,
  fillOtherTexts,
  findSpilled,
  listTrials,
  named,
  readFilled,
  waitFor,
} from "../support/engines-page.ts";
import { expect, test } from "../support/journey.ts";

const WORKSHEETS = 26;

for (const { name, reasonNotTried, start } of ENGINES) {
  test.describe(name, () => {
    // Judged before the fixtures: an engine that is not here needs no built app.
    test.skip(reasonNotTried !== null, reasonNotTried ?? "");
    test(`every worksheet opens, fills and keeps its answers in ${name}`, async ({
      serveDist,
      tempFolder,
    }) => {
      test.setTimeout(300_000);
      const server = await serveDist();
      const browser = await start(join(tempFolder, "profile"));
      try {
        await browser.open(server.url);
        const link = await test.step("a handout alone, and its workshop as a link", () => openAlone(browser));
        const contents = await listWorksheets(browser);
        expect(contents).toHaveLength(WORKSHEETS);

        const before = new Map<string, readonly string[]>();
        const typed: string[] = [];
        let drawn = false;
        for (const [index, path] of contents.entries()) {
          await test.step(`fills ${path}`, async () => {
            await openWorksheet(browser, path);
            const trials = await browser.run(listTrials, null);
            expect(trials.length, path).toBeGreaterThan(0);
            for (const at of trials.keys()) {
              // Looked at anew: what one field holds may be what the next one asks about.
              const trial = (await browser.run(listTrials, null))[at];
              const text = `Wort ${index + 1}.${at + 1}`;
              if (trial && (await fillField(browser, trial, text))) typed.push(text);
            }
            if (!drawn) drawn = await drawInCell(browser);
            await browser.run(fillOtherTexts, `Mehr ${index + 1}`);
            await waitUntilKept(browser);
            const filled = await browser.run(readFilled, null);
            for (const line of filled)
              expect(line, "a text that took nothing").not.toMatch(/^\S+ \| [^:]+: $/);
            before.set(path, filled);
            expect(browser.complaints, path).toEqual([]);
          });
        }
        expect(drawn).toBe(true);
        const lines = [...before.values()].flat();
        for (const sign of [/: Wort /, /: Mehr /, /: true$/, / at [\d.]+%/, /\| ink M/])
          expect(lines.filter((line) => sign.test(line)).length, `${sign}`).toBeGreaterThan(3);

        await test.step("everything is there after a reload without a server, and after a restart", async () => {
          await browser.run(() => navigator.serviceWorker.ready.then(() => null), null);
          await server.close();
          await browser.reload();
          await expectKept(browser, new Map([...before].slice(-1)));
          await browser.restart();
          await browser.open(`${server.url}${contents[0]}`);
          await expectKept(browser, before);
        });

        await test.step("the handout shows what was typed", async () => {
          await goTo(browser, `${contents[0]?.replace(/\/worksheet\/.*/, "")}/print`);
          await waitFor(
            browser,
            "all pages to print",
            () => document.querySelector('[aria-busy="false"] .handout')?.textContent,
            null,
          );
          const printed = await browser.run(
            () => document.querySelector(".handout")?.textContent ?? "",
            null,
          );
          expect(typed.filter((text) => !printed.includes(text))).toEqual([]);
          expect(await browser.run(findSpilled, null), "pages that hold more than they can").toEqual([]);
        });

        await test.step("the link opens the workshop on another tablet", async () => {
          await goTo(browser, link.slice(link.indexOf("#")));
          await named(browser, "button", "Keep it on this tablet");
        });
        expect(browser.complaints).toEqual([]);
      } catch (fault) {
        const body = await browser.screenshot().catch(() => null);
        if (body) await test.info().attach(name, { body, contentType: "image/png" });
        throw fault;
      } finally {
        await browser.close();
      }
    });
  });
}

/** Home → the handout alone → the list of worksheets; gives the workshop's link from the way there. */
async function openAlone(browser: EngineBrowser): Promise<string> {
  await clickNamed(browser, "link", "Fill a handout alone");
  await clickNamed(browser, "button", "Pass this workshop on");
  // The clipboard of a machine without a desktop refuses: what is copied is heard here.
  await browser.run(() => {
    navigator.clipboard.writeText = async (text) => {
      document.documentElement.dataset.copied = text;
    };
  }, null);
  const copy = await named(browser, "button", "Copy the link");
  await waitFor(
    browser,
    "the link",
    (css) => document.querySelector<HTMLButtonElement>(css)?.disabled === false,
    copy,
  );
  await browser.click(copy);
  const link = await waitFor(browser, "a copied link", () => document.documentElement.dataset.copied, null);
  await clickNamed(browser, "button", "Close");
  await browser.type(".start input[type='text']", "Ana");
  await clickNamed(browser, "button", "Open the worksheets");
  return link;
}

/** The hash addresses of all worksheets, as the table of contents has them. */
const listWorksheets = (browser: EngineBrowser): Promise<string[]> =>
  waitFor(
    browser,
    "the worksheets",
    () => {
      const links = [...document.querySelectorAll(".contents a")].map(
        (link) => link.getAttribute("href") ?? "",
      );
      return links.length > 0 ? links : null;
    },
    null,
  );

const goTo = (browser: EngineBrowser, hash: string): Promise<void> =>
  browser.run((to) => {
    location.hash = to;
  }, hash);

/** Opens a worksheet and waits until the parts that load late are there too. */
async function openWorksheet(browser: EngineBrowser, path: string): Promise<void> {
  await goTo(browser, path);
  await waitFor(
    browser,
    path,
    (to) => {
      const fields = [...document.querySelectorAll("section.field")];
      const isWhole = document.querySelector('[aria-busy="false"] section.field') !== null;
      const isHere = location.hash === to && isWhole;
      const worksheetId = to.split("/").at(-1) ?? "";
      const isDrawn = fields.every(
        (field) =>
          field.getAttribute("data-field")?.startsWith(`${worksheetId}/`) && field.children.length > 1,
      );
      return isHere && isDrawn;
    },
    path,
  );
}

/** Puts something into a field by every way it has; gives whether a text was typed. */
async function fillField(browser: EngineBrowser, trial: FieldTrial, text: string): Promise<boolean> {
  const field = `section[data-field="${trial.address}"]`;
  if (trial.hasRowsToAdd && !trial.hasText) await browser.click(`${field} .add-row button`);
  const hasText = trial.hasText || trial.hasRowsToAdd;
  if (hasText) await browser.type(`${field} textarea`, text);
  if (trial.choice) await browser.click(`${field} ${trial.choice}`);
  if (trial.kind === "points") await browser.click(`${field} .figure-option`);
  if (trial.kind === "tokens") await browser.click(`${field} .figure-stage`, [0.5, 0.5]);
  if (trial.kind === "points" || trial.kind === "tokens") await moveMark(browser, field);
  if (trial.canSketch) await sketch(browser, field);
  return hasText;
}

/** Moves the first mark of a figure by a key. */
async function moveMark(browser: EngineBrowser, field: string): Promise<void> {
  const placeOf = (css: string) => {
    const style = document.querySelector<HTMLElement>(css)?.style;
    return style ? `${style.insetInlineStart} ${style.insetBlockStart}` : null;
  };
  const mark = `${field} .figure-mark`;
  const before = await waitFor(browser, `a mark in ${field}`, placeOf, mark);
  await browser.pressArrow(mark, "ArrowDown");
  await browser.pressArrow(mark, "ArrowRight");
  await expect.poll(() => browser.run(placeOf, mark)).not.toBe(before);
}

/** Draws a stroke on the glass over a figure. */
async function sketch(browser: EngineBrowser, field: string): Promise<void> {
  const canSketch = await browser.run(
    (css) => document.querySelector(css) !== null,
    `${field} .figure-sketch`,
  );
  if (!canSketch) return; // bars, whose layout changes with the width
  await browser.click(`${field} .figure-sketch`);
  await draw(browser, `${field} .ink-surface`);
  await browser.click(`${field} .ink-tools > :last-child`);
}

/** Draws a stroke in the first cell whose pen is in sight; false where there is none. */
async function drawInCell(browser: EngineBrowser): Promise<boolean> {
  const pen = await browser.run(
    () => document.querySelector(".ink-corner-always .ink-corner-pen") !== null,
    null,
  );
  if (!pen) return false;
  await browser.click(".ink-corner-always .ink-corner-pen");
  await draw(browser, ".ink-surface");
  await browser.click(".ink-pad .ink-tools > :last-child");
  return true;
}

async function draw(browser: EngineBrowser, surface: string): Promise<void> {
  const countStrokes = (css: string) => document.querySelectorAll(`${css} path[d]:not([d=""])`).length;
  await waitFor(browser, surface, (css) => document.querySelector(css) !== null, surface);
  await browser.drag(surface, [
    [0.2, 0.3],
    [0.4, 0.7],
    [0.6, 0.3],
    [0.8, 0.7],
  ]);
  await expect.poll(() => browser.run(countStrokes, surface)).toBeGreaterThan(0);
}

const waitUntilKept = (browser: EngineBrowser): Promise<unknown> =>
  waitFor(
    browser,
    "all answers kept",
    (kept) => document.querySelector(".frame-status")?.textContent?.includes(kept),
    "All answers kept on this tablet",
  );

/** Opens worksheets one by one and compares what is on them with what was. */
async function expectKept(
  browser: EngineBrowser,
  before: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  for (const [path, filled] of before) {
    await openWorksheet(browser, path);
    await expect.poll(() => browser.run(readFilled, null), { message: path }).toEqual(filled);
  }
}
