import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { type BrowserContext, chromium } from "playwright";
import { createServer, type ViteDevServer } from "vite";
import { chromiumLaunch } from "../../../src/dev/commands/chromium.mjs";
import { PAGE_MARGIN_MM } from "../../../src/handout/paper.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Slanted letters hang over a little. */
const TOLERANCE_POINTS = 3;
const MILLIMETRES_PER_POINT = 25.4 / 72;

export interface PrintedPage {
  readonly widthMm: number;
  readonly heightMm: number;
  /** From top to bottom, without the foot. */
  readonly lines: readonly string[];
  /** What the page belongs to and its number; "" where there is no foot. */
  readonly foot: string;
  /** All that the same page of the preview says. */
  readonly preview: string;
  /** Words that leave the space between the margins sideways. */
  readonly outside: readonly string[];
}

export interface PrintOrder {
  readonly sample: string;
  readonly whose: string;
  readonly paper: string;
  readonly type?: string;
}

export interface SamplePrinter {
  /** The same order is printed once. */
  print(order: PrintOrder): Promise<readonly PrintedPage[]>;
  close(): Promise<void>;
}

/** Serves the sample page and prints it with a real browser; needs poppler to read the PDF back. */
export async function openSamplePrinter(): Promise<SamplePrinter> {
  const folder = mkdtempSync(join(tmpdir(), "worktable-print-"));
  const server = await createServer({
    configFile: false,
    root: ROOT,
    cacheDir: join(folder, "vite"),
    logLevel: "silent",
    plugins: [preact()],
    // Looks for packages from this page alone, not from every page of the project.
    optimizeDeps: { entries: ["src/dev/print-sample/index.html"] },
    server: { port: 0, host: "127.0.0.1", watch: null, hmr: false },
  });
  await server.listen();
  const browser = await chromium.launch(chromiumLaunch());
  // The first page is built as it is asked for, which is no part of any print.
  const context = await browser.newContext();
  await context.addInitScript("localStorage.clear()"); // what an earlier order has chosen
  const first = await context.newPage();
  await first.goto(new URL("/src/dev/print-sample/", server.resolvedUrls?.local[0]).href);
  await first.getByRole("radio").first().waitFor({ timeout: 110_000 });
  await first.close();
  const file = join(folder, "handout.pdf");
  const printAnew = async (order: PrintOrder): Promise<readonly PrintedPage[]> =>
    readPages(file, await printToFile(context, server, order, file));
  const printed = new Map<string, Promise<readonly PrintedPage[]>>();
  return {
    print: (order) => {
      const name = JSON.stringify(order);
      const pages = printed.get(name) ?? printAnew(order);
      printed.set(name, pages);
      return pages;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function printToFile(
  context: BrowserContext,
  server: ViteDevServer,
  order: PrintOrder,
  file: string,
): Promise<readonly string[]> {
  const page = await context.newPage();
  const address = new URL("/src/dev/print-sample/", server.resolvedUrls?.local[0]);
  await page.goto(`${address}?sample=${order.sample}`);
  await page.getByRole("radio", { name: order.whose, exact: true }).check();
  await page.getByRole("radio", { name: order.paper, exact: true }).check();
  if (order.type) await page.getByRole("radio", { name: order.type, exact: true }).check();
  await page.locator(".print-screen-preview[aria-busy=false]").waitFor({ timeout: 60_000 });
  const previews = await page
    .locator(".handout-page")
    .evaluateAll((all) => all.map((one) => one.textContent));
  await page.pdf({ path: file, preferCSSPageSize: true });
  await page.close();
  return previews;
}

function readPages(file: string, previews: readonly string[]): readonly PrintedPage[] {
  const sizes = [...runPoppler("pdfinfo", ["-l", "999", file]).matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)];
  const boxes = runPoppler("pdftotext", ["-bbox", file, "-"]).split("<page ").slice(1);
  const texts = runPoppler("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]).split("\f");
  return sizes.map(([, width, height], index) => ({
    widthMm: Number(width) * MILLIMETRES_PER_POINT,
    heightMm: Number(height) * MILLIMETRES_PER_POINT,
    ...splitFoot((texts[index] ?? "").split("\n").filter((line) => line.trim() !== "")),
    preview: previews[index] ?? "",
    outside: listOutside(boxes[index] ?? "", Number(width)),
  }));
}

function splitFoot(lines: readonly string[]): Pick<PrintedPage, "lines" | "foot"> {
  const at = lines.findLastIndex((line) => /Page \d+ of \d+$/.test(line));
  return at < 0 ? { lines, foot: "" } : { lines: lines.toSpliced(at, 1), foot: lines[at] ?? "" };
}

function listOutside(boxes: string, pageWidth: number): readonly string[] {
  const margin = PAGE_MARGIN_MM / MILLIMETRES_PER_POINT - TOLERANCE_POINTS;
  return [...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="[^"]+" xMax="([\d.-]+)"[^>]*>([^<]*)</g)]
    .filter(([, start, end]) => Number(start) < margin || Number(end) > pageWidth - margin)
    .map(([, , , word = ""]) => word);
}

function runPoppler(command: string, parts: string[]): string {
  try {
    return execFileSync(command, parts, { encoding: "utf8", maxBuffer: 64_000_000 });
  } catch (error) {
    throw new Error(`${command} did not run. Install poppler-utils to read printed pages back.`, {
      cause: error,
    });
  }
}
