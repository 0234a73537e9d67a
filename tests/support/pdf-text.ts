import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { makeTempFolder } from "./temp-folder.ts";

type PdfOptions = Omit<NonNullable<Parameters<Page["pdf"]>[0]>, "path">;

/** "layout": as it lies on the paper; "raw": as it was written, so that what wraps in a column stays together. */
type TextOrder = "layout" | "raw";

/** Prints a page to PDF and gives the text of each sheet of paper. */
export async function printToPdfText(
  page: Page,
  options: PdfOptions = {},
  order: TextOrder = "layout",
): Promise<string[]> {
  const { path, remove } = await makeTempFolder();
  try {
    const file = join(path, "print.pdf");
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true, ...options }));
    const text = execFileSync("pdftotext", [`-${order}`, "-enc", "UTF-8", file, "-"], { encoding: "utf8" });
    return text.split("\f").slice(0, -1);
  } finally {
    await remove();
  }
}
