import type { Page } from "@playwright/test";
import { findFaults } from "../support/accessibility.ts";
import { fillAlone, goInSession } from "../support/alone.ts";
import { listSights, nameView, seek, showView } from "../support/board-walk.ts";
import { findSpilled } from "../support/engines-page.ts";
import { fillField } from "../support/fill-field.ts";
import { expect, test } from "../support/journey.ts";
import { findOnPaper, gatherWorksheets } from "../support/paper.ts";
import { printToPdfText } from "../support/pdf-text.ts";
import { install, join, startSession } from "../support/room.ts";
import { fieldOf, listControls, namelessRow, readField, squash, unfold } from "../support/sheet-controls.ts";
import { handoutList, handoutSources, type ListedField } from "../workshops/handout-list.ts";

const PROJECTOR = { viewport: { width: 1920, height: 1080 }, hasTouch: false };

const labelsOf = ({ rows = [], columns = [], points = [], moments = [], marks = [] }: ListedField) => [
  ...rows,
  ...columns,
  ...points,
  ...moments,
  ...marks,
];

/** A worksheet's fields are drawn one after the other. */
const whenDrawn = (page: Page, id: string): Promise<void> =>
  page.locator(`[aria-busy="false"] section.field[data-field^="${id}/"]`).first().waitFor();

test("a participant finds every worksheet, row, column and question of the handout on screen and on paper", async ({
  serveDist,
  tablet,
}) => {
  const { url } = await serveDist();
  const page = await install(await tablet(), url);
  await fillAlone(page);
  const labels = new Map<string, string>();

  const contents = page.locator("ol.contents > li");
  await expect(contents).toHaveCount(handoutList.length);
  const shown = await contents.allInnerTexts();
  expect(shown.map((text) => text.split("\n").slice(0, 2).join(" "))).toEqual(
    handoutList.map(({ number, title }) => `${number} ${title}`),
  );

  for (const { number, id, title, fields, terms } of handoutList) {
    const where = `worksheet ${number}, ${id}`;
    await goInSession(page, `worksheet/${id}`);
    await expect(page.getByRole("heading", { level: 1, name: title, exact: true }), where).toBeVisible();
    await expect(page.locator(".sheet-number"), where).toHaveText(String(number));
    await whenDrawn(page, id);
    for (const listed of fields) {
      const field = fieldOf(page, id, listed.id);
      await unfold(field, listed);
      const { label, controls, text } = await readField(field);
      labels.set(`${id}/${listed.id}`, label);
      expect
        .soft(controls.map(namelessRow), `${where}, field ${listed.id}`)
        .toEqual(listControls(listed, label));
      const missing = labelsOf(listed).filter((name) => !text.includes(squash(name)));
      expect.soft(missing, `not to be seen on ${where}, field ${listed.id}`).toEqual([]);
      for (const asked of listed.asks ?? []) {
        expect.soft(label.toLowerCase(), `${where}, field ${listed.id}`).toContain(asked.toLowerCase());
      }
    }
    expect
      .soft(
        await page
          .locator("[data-field]:not(.photos)")
          .evaluateAll((all) => all.map((one) => one.getAttribute("data-field"))),
        where,
      )
      .toEqual(fields.map((field) => `${id}/${field.id}`));
    const sheet = squash((await page.locator("article.sheet").textContent()) ?? "");
    expect
      .soft(
        terms.filter((term) => !sheet.includes(squash(term))),
        `terms missing on ${where}`,
      )
      .toEqual([]);
  }

  await goInSession(page, "sources");
  await expect(page.locator("ul.sources > li")).toHaveCount(handoutSources.length);
  const sources = await page.locator("ul.sources > li").allInnerTexts();
  for (const words of handoutSources) {
    const found = sources.filter((source) => words.every((word) => source.includes(word)));
    expect.soft(found, words.join(", ")).toHaveLength(1);
  }

  await goInSession(page, "print");
  await page.getByRole("radio", { name: "Blank, to write on" }).check({ force: true });
  await page.locator('[aria-busy="false"] .handout').waitFor({ state: "attached" });
  expect(await page.evaluate(findSpilled), "pages that hold more than they can").toEqual([]);
  const sheets = await printToPdfText(page, {}, "raw");
  const texts = gatherWorksheets(sheets);
  const around = texts.get(0) ?? "";
  let place = around.indexOf(squash("Contents"));
  for (const { number, title } of handoutList) {
    place = around.indexOf(squash(`${number} ${title}`), place);
    expect(place, `${title} among the contents, in its place`).toBeGreaterThan(0);
  }
  for (const words of handoutSources) {
    expect
      .soft(
        words.filter((word) => !around.includes(squash(word))),
        "among the printed sources",
      )
      .toEqual([]);
  }
  for (const { number, id, title, fields, terms } of handoutList) {
    const text = texts.get(number) ?? "";
    const where = `worksheet ${number}, ${id}, on paper`;
    expect.soft(text, where).toContain(squash(`Worksheet ${number} ${title}`));
    let from = 0;
    for (const listed of fields) {
      const { missing, end } = findOnPaper(text, from, labels.get(`${id}/${listed.id}`) ?? "", listed);
      expect.soft(missing, `${where}, field ${listed.id}`).toEqual([]);
      from = end;
    }
    expect
      .soft(
        terms.filter((term) => !text.includes(squash(term))),
        `terms missing on ${where}`,
      )
      .toEqual([]);
  }
});

test("the board shows every worksheet as the handout's list says: each view, row by row", async ({
  serveDist,
  tablet,
}) => {
  test.setTimeout(300_000);
  const { url } = await serveDist();
  const board = await install(await tablet({ ...PROJECTOR }), url);
  const page = await install(await tablet(), url);
  await startSession(board, "The whole handout", ["North", "South"]);
  await join(page, board, "North", "Ana");
  // What each answers alone is shown of three people at least.
  const mates = await Promise.all(
    [1, 2].map(async () => {
      const mate = await (await tablet()).newPage();
      await mate.goto(url);
      return mate;
    }),
  );
  for (const [index, mate] of mates.entries()) await join(mate, board, "North", `Mate ${index + 1}`);

  const labels = new Map<string, string>();
  await test.step("a table answers everything", async () => {
    for (const { id, fields } of handoutList) {
      await goInSession(page, `worksheet/${id}`);
      await whenDrawn(page, id);
      for (const listed of fields) {
        const field = fieldOf(page, id, listed.id);
        await fillField(field, listed);
        labels.set(`${id}/${listed.id}`, await field.getByRole("heading").first().innerText());
      }
      const own = fields.filter(({ who }) => who === "each");
      if (own.length === 0) continue;
      await Promise.all(
        mates.map(async (mate) => {
          await goInSession(mate, `worksheet/${id}`);
          await whenDrawn(mate, id);
          for (const listed of own) await fillField(fieldOf(mate, id, listed.id), listed);
        }),
      );
    }
    await expect(page.getByText("All answers kept on this tablet")).toBeVisible();
  });

  await test.step("the presenter walks through all of it", async () => {
    const lost: string[] = [];
    const checked = new Set<string>();
    for (const { number, id, title, fields } of handoutList) {
      await goInSession(board, `board/${id}`);
      await expect(board.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
      for (const listed of fields) {
        const label = labels.get(`${id}/${listed.id}`) ?? "";
        for (const view of listed.board ?? []) {
          const where = `worksheet ${number}, ${id}, field ${listed.id}, ${view}`;
          const offered = await showView(board, nameView(label, listed, view));
          const sight = `${listed.kind}, ${view}`;
          if (!offered && !checked.has(sight)) {
            checked.add(sight);
            expect.soft(await findFaults(board), `${where}, by the rules of accessibility`).toEqual([]);
          }
          if (offered) lost.push(`${where}: only offers ${offered.join(" | ")}`);
          else
            lost.push(
              ...(await seek(board, listSights(label, listed, view))).map((name) => `${where}: ${name}`),
            );
        }
      }
    }
    expect(lost, "not to be found on the board").toEqual([]);
  });
});
