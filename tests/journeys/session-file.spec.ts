import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { messages } from "../../src/messages/session-file.ts";
import { expect, test } from "../support/journey.ts";
import { cell, install, openWorksheet, startSession, typeInto } from "../support/room.ts";

const words = messages.sessionFile;
const PASS = "correct horse battery";
const DESCRIPTION = "Dissent, Description/Examples";

/** Goes to the session's Take home screen, saves the session as a file, and gives its bytes. */
async function save(page: Page, passphrase: string | null): Promise<Buffer> {
  await page.evaluate(() => {
    location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}/take-home`;
  });
  const lock = page.getByRole("switch", { name: words.save.lock });
  if ((await lock.getAttribute("aria-checked")) !== String(passphrase !== null)) await lock.click();
  if (passphrase) await page.getByLabel(words.save.passphrase).fill(passphrase);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: words.save.go }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.worktable$/);
  return readFileSync(await download.path());
}

async function pick(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page
    .getByLabel(words.open.choose)
    .setInputFiles([{ name, mimeType: "application/octet-stream", buffer: bytes }]);
}

async function openAtHome(context: BrowserContext, url: string): Promise<Page> {
  const page = await install(context, url);
  await page.getByRole("link", { name: messages.session.home.openFile }).click();
  return page;
}

test("a session goes to other devices as a file, locked or open, chosen or shared", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist({ base: "/worktable/" });
  const desk = await install(await tablet({ stored: true, hasTouch: false }), server.url);
  await startSession(desk, "A day in March", ["North", "South"]);
  const sealed = await save(desk, PASS);
  const open = await save(desk, null);

  await desk.evaluate(() => {
    location.hash = "#/";
  });
  const alone = desk;
  await alone.getByRole("link", { name: "Fill a handout alone" }).click();
  await alone.getByLabel("Your name").fill("Ada");
  await alone.getByRole("button", { name: "Open the worksheets" }).click();
  await openWorksheet(alone, /Principles of communities/);
  await typeInto(alone, DESCRIPTION, "Said by Ada");
  const adas = await save(alone, null);

  const other = await openAtHome(await tablet({ stored: true }), server.url);
  await test.step("what can't be opened says why, and nothing has changed", async () => {
    await pick(other, "holiday.jpg", Buffer.from("not ours at all"));
    await expect(other.getByText(words.faults.foreign)).toBeVisible();
    await pick(other, "torn.worktable", open.subarray(0, open.length / 2));
    await expect(other.getByText(words.faults.torn)).toBeVisible();
    await pick(other, "day.worktable", sealed);
    await other.getByLabel(words.save.passphrase).fill("correct horse batter");
    await other.getByRole("button", { name: words.open.unlock }).click();
    await expect(other.getByText(words.faults["wrong-passphrase"])).toBeVisible();
  });

  await test.step("the right passphrase shows what is in it; the device then leads", async () => {
    await other.getByLabel(words.save.passphrase).fill(PASS);
    await other.getByRole("button", { name: words.open.unlock }).click();
    await expect(other.getByRole("heading", { name: "A day in March" })).toBeVisible();
    await expect(other.getByText("North and South")).toBeVisible();
    await expect(other.getByText(words.look.becomes.presenter)).toBeVisible();
    await other.getByRole("button", { name: words.look.take }).click();
    await other.getByRole("button", { name: words.look.go }).click();
    await expect(other.getByRole("link", { name: "Admit a tablet" })).toBeVisible();
  });

  await test.step("shared through the service worker without any server: a person goes on at this tablet", async () => {
    await other.evaluate(() => {
      location.hash = "#/";
    });
    await server.close();
    const form = await other.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const made = document.createElement("form");
      made.method = "POST";
      made.enctype = "multipart/form-data";
      made.action = new URL("share", document.baseURI).href;
      const input = document.createElement("input");
      input.type = "file";
      input.name = "files";
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], "Ada.worktable"));
      input.files = transfer.files;
      made.append(input);
      document.body.append(made);
      return made;
    }, adas.toString("base64"));
    await form.evaluate((made) => made.submit());
    await expect(other.getByText("Ada.worktable")).toBeVisible();
    expect(new URL(other.url()).pathname).toBe("/worktable/");
    await expect(other.getByText(words.look.becomes.seat("Ada"))).toBeVisible();
    await other.getByRole("button", { name: words.look.take }).click();
    await other.getByRole("button", { name: words.look.go }).click();
    await openWorksheet(other, /Principles of communities/);
    await expect(cell(other, DESCRIPTION)).toHaveValue("Said by Ada");
  });

  await test.step("the same file again changes nothing", async () => {
    await other.evaluate(() => {
      location.hash = "#/open";
    });
    await pick(other, "Ada.worktable", adas);
    await expect(other.getByText(words.look.becomes.merge)).toBeVisible();
    await other.getByRole("button", { name: words.look.take }).click();
    await expect(other.getByText(words.look.taken(0))).toBeVisible();
  });
});
