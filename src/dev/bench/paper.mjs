// @ts-check
// Everyone's handouts in one job: preparing them, and printing them to PDF. Baseline in the same run: the very same text
// as plain HTML, printed by the same browser. Options: --people 60 --tables 10
import { readFile } from "node:fs/promises";
import { openAppSession, WORKSHOP, withBuiltApp } from "./support/app-session.mjs";
import { printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";
import { readPeak } from "./support/processes.mjs";

/** @typedef {import("playwright").Page} Page */

const PEOPLE = readOption("people", 60);
const TABLES = readOption("tables", 10);
const WAIT_MS = 400_000;

const names = Array.from({ length: TABLES }, (_, index) => `Table ${index + 1}`);
const people = names.map((_, table) =>
  Array.from({ length: PEOPLE }, (_, index) => `Person ${index + 1}`).filter(
    (_, index) => index % TABLES === table,
  ),
);

const updates = await fillTables();
const job = await withBuiltApp((url) =>
  withBrowser(async (browser) => {
    const context = await browser.newContext({ serviceWorkers: "block" });
    return printJob(await context.newPage(), url);
  }),
);
const plain = await withBrowser(async (browser) => printPlain(await browser.newPage(), job.texts));

console.log(`${PEOPLE} handouts at ${TABLES} tables, ${job.pages} pages in ${job.parts} part(s)\n`);
printTable(
  ["", "plain HTML", "ours", "×"],
  [
    row("pages", plain.pages, job.pages),
    row("print to PDF, ms a page", plain.printMs / plain.pages, job.printMs / job.pages),
    row("with preparing, ms a page", plain.totalMs / plain.pages, job.totalMs / job.pages),
    row("with preparing, s in all", plain.totalMs / 1000, job.totalMs / 1000),
    row("most in the renderer's memory, MB", plain.peak / 1e6, job.peak / 1e6),
    row("the PDF, MB", plain.bytes / 1e6, job.bytes / 1e6),
  ],
);
console.log(`\nPreparing held the page up for ${readable(job.longest)} ms at most.`);
printMachine();

/**
 * @param {string} name
 * @param {number} baseline
 * @param {number} ours
 */
function row(name, baseline, ours) {
  return [name, readable(baseline), readable(ours), ratio(ours, baseline)];
}

/** Filled documents of the tables, base64. */
async function fillTables() {
  const file = JSON.parse(await readFile(WORKSHOP, "utf8"));
  const server = await servePage("src/dev/bench/pages/workshop.ts");
  try {
    return await withBrowser(async (browser) => {
      const page = await openDevice(browser, server.url);
      await call(page, "fill", file, TABLES);
      /** @type {string[]} */
      const bytes = [];
      for (let index = 0; index < TABLES; index++) bytes.push(await call(page, "bytesOf", index));
      return bytes;
    });
  } finally {
    await server.close();
  }
}

/**
 * @param {Page} page
 * @param {string} url
 */
async function printJob(page, url) {
  await openAppSession(page, url, { role: "presenter", tables: names, screen: "handouts", updates, people });
  await page.evaluate(watchLongTasks);
  await page.evaluate(() => Reflect.set(globalThis, "print", () => {})); // a print window would wait for someone
  const begun = performance.now();
  await page.getByRole("button", { name: `Prepare ${PEOPLE} handout` }).click();
  const ways = page.getByRole("button", { name: /^Print (\d+ )?handout/ });
  await ways.first().waitFor({ timeout: WAIT_MS });
  const prepareMs = performance.now() - begun;
  const longest = await page.evaluate(() => /** @type {number} */ (Reflect.get(globalThis, "longestTask")));
  /** @type {Awaited<ReturnType<typeof printPdf>>[]} */
  const parts = [];
  /** @type {string[][]} */
  const texts = [];
  for (let part = 0; part < (await ways.count()); part++) {
    await ways.nth(part).click();
    parts.push(await printPdf(page));
    texts.push(...(await page.evaluate(listTexts)));
  }
  const sum = (/** @type {"printMs" | "pages" | "bytes"} */ what) =>
    parts.reduce((total, one) => total + one[what], 0);
  return {
    ...{ printMs: sum("printMs"), pages: sum("pages"), bytes: sum("bytes"), peak: await readPeak(page) },
    ...{ totalMs: prepareMs + sum("printMs"), longest, texts, parts: parts.length },
  };
}

/**
 * @param {Page} page
 * @param {readonly (readonly string[])[]} texts
 */
async function printPlain(page, texts) {
  await page.goto("about:blank");
  const begun = performance.now();
  await page.evaluate(writeTexts, texts);
  const writeMs = performance.now() - begun;
  const printed = await printPdf(page);
  return { ...printed, totalMs: writeMs + printed.printMs };
}

/** @param {Page} page */
async function printPdf(page) {
  const begun = performance.now();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const printMs = performance.now() - begun;
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { printMs, pages, bytes: pdf.length, peak: await readPeak(page) };
}

function watchLongTasks() {
  Reflect.set(globalThis, "longestTask", 0);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      Reflect.set(globalThis, "longestTask", Math.max(Reflect.get(globalThis, "longestTask"), duration));
    }
  }).observe({ type: "longtask" });
}

/** What stands on each sheet, a text for each element that holds some itself. */
function listTexts() {
  return [...document.querySelectorAll(".handouts-one > *")].map((sheet) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    /** @type {string[]} */
    const texts = [];
    let parent = null;
    while (walker.nextNode()) {
      const { parentNode, nodeValue } = walker.currentNode;
      if (!nodeValue?.trim()) continue;
      if (parentNode === parent) texts.push(`${texts.pop() ?? ""} ${nodeValue}`);
      else texts.push(nodeValue);
      parent = parentNode;
    }
    return texts;
  });
}

/** @param {readonly (readonly string[])[]} sheets */
function writeTexts(sheets) {
  for (const texts of sheets) {
    const sheet = document.body.appendChild(document.createElement("article"));
    sheet.style.breakBefore = "page";
    for (const text of texts) sheet.appendChild(document.createElement("p")).textContent = text;
  }
}
