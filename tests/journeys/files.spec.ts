import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { fillAlone, goInSession } from "../support/alone.ts";
import { expect, test } from "../support/journey.ts";
import { cell, install, openWorksheet } from "../support/room.ts";

const PRINCIPLES = /Principles of communities/;
const CELL = "Dissent, Description/Examples";
const FORMULA = '=HYPERLINK("http://example.org","go")';

async function take(page: Page, kind: RegExp): Promise<{ name: string; bytes: Buffer; path: string }> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: kind }).click();
  const saved = await saving;
  const path = await saved.path();
  return { name: saved.suggestedFilename(), bytes: await readFile(path), path };
}

test("the answers go home as files, and come back from one", async ({ serveDist, tablet }) => {
  const server = await serveDist();
  const page = await install(await tablet({ stored: true }), server.url);
  await fillAlone(page);
  await openWorksheet(page, PRINCIPLES);
  await cell(page, CELL).fill(FORMULA);
  await goInSession(page, "take-home");
  await expect(page.getByRole("heading", { name: "As a file" })).toBeVisible();

  await test.step("without a network, each kind under a name that says what it is", async () => {
    await server.close();
    const files = {
      docx: await take(page, /^Word document/),
      xlsx: await take(page, /^Spreadsheet/),
      csv: await take(page, /^CSV table/),
      md: await take(page, /^Markdown/),
    };
    for (const [extension, { name }] of Object.entries(files)) {
      expect(name).toMatch(
        new RegExp(`^Communities of practice – .+ – \\d{4}-\\d\\d-\\d\\d\\.${extension}$`),
      );
    }
    for (const { bytes } of [files.docx, files.xlsx]) expect(bytes.subarray(0, 2).toString()).toBe("PK");
    expect(files.csv.bytes.toString()).toContain(`"'=HYPERLINK(""http://example.org"",""go"")"`);
    expect(files.md.bytes.toString()).toContain("\\=HYPERLINK(");
  });

  await test.step("what is taken back fills what is empty, once", async () => {
    const json = await take(page, /^Worktable answers/);
    await openWorksheet(page, PRINCIPLES);
    await cell(page, CELL).fill("");
    await goInSession(page, "take-home");
    const input = page.getByLabel("Open a file of answers …").and(page.locator("input"));
    await input.setInputFiles(json.path);
    const fill = page.getByRole("button", { name: /^Fill in at/ });
    await fill.click();
    await expect(page.getByText(/^Filled in: 1 text/)).toBeVisible();
    await fill.click();
    await expect(page.getByText(/^Nothing new/)).toBeVisible();
    await input.setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await expect(page.getByText(/^That is no file of Worktable answers/)).toBeVisible();
    await openWorksheet(page, PRINCIPLES);
    await expect(cell(page, CELL)).toHaveValue(FORMULA);
  });
});
