import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM } from "../../src/handout/paper.ts";

const POINTS_PER_MM = 72 / 25.4;
/** Boxes of words are as high as their lines, and slanted letters hang over a little. */
const TOLERANCE_POINTS = 3;

/** A page of a PDF as it was read back. */
export interface PrintedPage {
  /** What stands between the margins, without white space. */
  readonly body: string;
  /** What stands below them, with single spaces. */
  readonly foot: string;
  /** Words that an edge cuts or that lie beyond one. */
  readonly cut: readonly string[];
}

interface Word {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Prints a page to PDF in the browser and reads each sheet of paper back; the file stays in the folder. */
export async function printPages(page: Page, folder: string, name: string): Promise<readonly PrintedPage[]> {
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  const boxes = execFileSync("pdftotext", ["-raw", "-bbox", file, "-"], {
    encoding: "utf8",
    maxBuffer: 256_000_000,
  });
  return boxes.split("<page ").slice(1).map(readPage);
}

function readPage(boxes: string): PrintedPage {
  const [, width, height] = (/width="([\d.]+)" height="([\d.]+)"/.exec(boxes) ?? []).map(Number);
  if (!width || !height) throw new Error("A page without a size");
  const end = height - PAGE_FOOT_MM * POINTS_PER_MM;
  const side = PAGE_MARGIN_MM * POINTS_PER_MM - TOLERANCE_POINTS;
  const words = readWords(boxes);
  const isFoot = ({ top }: Word) => top > end - TOLERANCE_POINTS;
  return {
    body: words
      .filter((word) => !isFoot(word))
      .map(({ text }) => text)
      .join(""),
    foot: words
      .filter(isFoot)
      .map(({ text }) => text)
      .join(" "),
    cut: words
      .filter(
        (word) =>
          word.left < side ||
          word.right > width - side ||
          word.top < 0 ||
          word.bottom > height ||
          (!isFoot(word) && word.bottom > end + TOLERANCE_POINTS),
      )
      .map(({ text }) => text),
  };
}

const readWords = (boxes: string): readonly Word[] =>
  [
    ...boxes.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text = ""]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ""),
  }));

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The handouts of a job: each begins with the page that has no foot, its cover. */
export function splitHandouts(pages: readonly PrintedPage[]): readonly (readonly PrintedPage[])[] {
  const handouts: PrintedPage[][] = [];
  for (const page of pages) {
    if (page.foot === "") handouts.push([page]);
    else handouts.at(-1)?.push(page);
  }
  return handouts;
}
