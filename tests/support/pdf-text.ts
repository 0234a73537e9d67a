import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeTempFolder } from "./temp-folder.ts";

type PdfOptions = Omit<NonNullable<Parameters<Page["pdf"]>[0]>, "path">;

/** Prints a page to PDF and gives the text of each sheet of paper, laid out as on it. */
export async function printToPdfText(page: Page, options: PdfOptions = {}): Promise<string[]> {
  const { path, remove } = await makeTempFolder();
  try {
    const file = join(path, "print.pdf");
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, ...options }));
    const text = execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  } finally {
    await remove();
  }
}
