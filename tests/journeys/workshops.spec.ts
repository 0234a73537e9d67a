import { readFile, writeFile } from "node:fs/promises";
import { join as joinPath } from "node:path";
import type { Page } from "@playwright/test";
import { goInSession } from "../support/alone.ts";
import { expect, test } from "../support/journey.ts";
import { cell, install, join, openWorksheet, startSession, typeInto } from "../support/room.ts";

const WORKSHOP = new URL("../../src/workshops/communities-of-practice.workshop.json", import.meta.url);
const RETROSPECTIVE = new URL("../../src/workshops/retrospective.workshop.json", import.meta.url);

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Opens a workshop file on the screen that is shown. */
const openFile = (page: Page, path: string): Promise<void> =>
  page.getByLabel("Open a workshop file …").setInputFiles(path);

test("a workshop goes to another tablet as a file and as a link; torn and foreign ones say what to do", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const { url } = await serveDist();
  const sender = await install(await tablet({ permissions: ["clipboard-read", "clipboard-write"] }), url);
  const taker = await install(await tablet(), url);
  const own = JSON.parse(await readFile(RETROSPECTIVE, "utf8"));
  const mine = { ...own, id: "our-own", title: { ...own.title, en: "Our own look back" } };
  const path = joinPath(tempFolder, "our-own.workshop.json");
  await writeFile(path, JSON.stringify(mine));

  await goTo(sender, "#/start");
  await openFile(sender, path);
  await expect(sender.getByLabel("Workshop", { exact: true })).toHaveValue("our-own");
  await sender.getByRole("button", { name: "Pass this workshop on …" }).click();
  const downloading = sender.waitForEvent("download");
  await sender.getByRole("button", { name: "Save as a file" }).click();
  const saved = await (await downloading).path();
  expect(JSON.parse(await readFile(saved, "utf8"))).toEqual(mine);
  await sender.getByRole("button", { name: "Copy the link" }).click();
  await sender.getByText("Copied").waitFor();
  const link = await sender.evaluate(() => navigator.clipboard.readText());

  await taker.goto(link);
  await expect(taker.getByRole("heading", { name: "Our own look back" })).toBeVisible();
  await taker.getByRole("button", { name: "Keep it on this tablet" }).click();
  await expect(taker.getByLabel("Workshop", { exact: true })).toContainText("Our own look back");

  await taker.goto(link.slice(0, -200));
  await expect(taker.getByText("This link does not hold a whole workshop", { exact: false })).toBeVisible();
  await goTo(taker, "#/start");
  await taker.getByRole("button", { name: "Read it from another screen …" }).click();
  await taker.getByLabel("Or paste its link here").fill("https://example.org/");
  await taker.getByRole("button", { name: "Open the link" }).click();
  await expect(taker.getByText("This is not the link of a workshop", { exact: false })).toBeVisible();
  await taker.getByRole("button", { name: "Close" }).click();
  const faulty = joinPath(tempFolder, "faulty.workshop.json");
  await writeFile(faulty, JSON.stringify({ ...mine, worksheets: [] }));
  await openFile(taker, faulty);
  await expect(taker.getByText("worksheets", { exact: true })).toBeVisible();
});

/** How far along a field's width the middle of its only mark lies, from 0 at the left. */
const markAlong = (page: Page): Promise<number> =>
  page.locator(".figure-mark").evaluate((mark) => {
    const [inner, outer] = [mark, mark.closest(".figure-stage") ?? mark].map((one) =>
      one.getBoundingClientRect(),
    );
    return inner && outer ? (inner.x + inner.width / 2 - outer.x) / outer.width : Number.NaN;
  });

test("a workshop in Arabic runs from right to left, and in German with the same answers", async ({
  serveDist,
  tablet,
}) => {
  const { url } = await serveDist();
  const page = await install(await tablet({ locale: "ar" }), url);
  await goTo(page, "#/alone");
  await page.getByLabel("Workshop", { exact: true }).selectOption("retrospective");
  await page.getByRole("button", { name: "Open the worksheets" }).click();
  const language = page.getByLabel("Language of the worksheets");
  await expect(language).toHaveValue("ar");
  const field = (id: string) => page.locator(`[data-field="${id}"]`);

  await goInSession(page, "worksheet/arrive");
  await expect(page.locator('[lang="ar"][dir="rtl"] section.field:not(.photos)')).toHaveCount(2);
  await field("arrive/mood").getByRole("radio").nth(1).click();
  await field("arrive/word").getByRole("textbox").fill("كانت فترة جيدة");
  await goInSession(page, "worksheet/ideas");
  await field("ideas/effort").locator(".add-row button").click();
  await field("ideas/effort").getByRole("textbox").fill("فكرة");
  await field("ideas/effort").getByRole("combobox").selectOption("first");
  await expect.poll(() => markAlong(page), "the first region begins at the right").toBeGreaterThan(0.5);

  await goInSession(page, "");
  await language.selectOption("de");
  await goInSession(page, "worksheet/arrive");
  await expect(page.locator('[lang="de"][dir="ltr"] section.field:not(.photos)')).toHaveCount(2);
  await expect(field("arrive/mood").getByRole("radio", { name: "Heiter mit einigen Wolken" })).toBeChecked();
  await expect(field("arrive/word").getByRole("textbox")).toHaveValue("كانت فترة جيدة");
  await goInSession(page, "worksheet/ideas");
  await expect(field("ideas/effort").getByRole("combobox").locator("option:checked")).toHaveText(
    "Zuerst tun",
  );
  await expect.poll(() => markAlong(page), "the first region begins at the left").toBeLessThan(0.5);
});

test("a newer file of the workshop reaches every tablet, and answers to what it no longer asks stay", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const { url } = await serveDist();
  const presenter = await install(await tablet({ viewport: { width: 1440, height: 900 } }), url);
  const ana = await install(await tablet(), url);
  await startSession(presenter, "In change", ["North"]);
  await join(ana, presenter, "North", "Ana");
  await openWorksheet(ana, /Communities of practice defined/);
  await typeInto(
    ana,
    (await ana.getByRole("textbox").first().getAttribute("aria-label")) ?? "",
    "Kept all the same",
  );
  const address = (await ana.getByRole("textbox").first().getAttribute("data-cell")) ?? "";
  const [worksheetId, fieldId] = address.split("/");

  const workshop = JSON.parse(await readFile(WORKSHOP, "utf8"));
  const worksheet = workshop.worksheets.find(({ id }: { id: string }) => id === worksheetId);
  const removed = worksheet.fields.find(({ id }: { id: string }) => id === fieldId);
  worksheet.fields = worksheet.fields.filter((field: unknown) => field !== removed);
  const path = joinPath(tempFolder, "newer.workshop.json");
  await writeFile(path, JSON.stringify(workshop));
  await presenter.getByRole("button", { name: "Edit title and tables" }).click();
  await presenter.getByLabel("Use a newer file of this workshop …").setInputFiles(path);
  await presenter.getByText("The session goes on with the new", { exact: false }).waitFor();

  await expect(ana.getByRole("heading", { name: "Answers to earlier questions" })).toBeVisible();
  const former = ana.getByRole("region", { name: "Answers to earlier questions" });
  await expect(former).toContainText("Kept all the same");
  await expect(former).toContainText(removed.label);
  await expect(cell(ana, removed.label)).toHaveCount(0);
});
