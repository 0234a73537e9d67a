import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumLaunch } from "../../src/dev/commands/chromium.mjs";
import { fillAlone } from "../support/alone.ts";
import { expect, TABLET, test } from "../support/journey.ts";
import { cell, install, openWorksheet, typeInto } from "../support/room.ts";

const RETROSPECTIVE = new URL("../../src/workshops/retrospective.workshop.json", import.meta.url);
const PRINCIPLES = /Principles of communities/;
const CELL = "Dissent, Description/Examples";

test("the installed app opens the files that the system hands it, and nothing that was being written is lost", async ({
  serveDist,
  tempFolder,
  guard,
}) => {
  const { url } = await serveDist();
  const own = JSON.parse(await readFile(RETROSPECTIVE, "utf8"));
  const path = join(tempFolder, "our-own.workshop.json");
  await writeFile(path, JSON.stringify({ ...own, id: "our-own", title: { ...own.title, en: "Our own" } }));
  const foreign = join(tempFolder, "notes.json");
  await writeFile(foreign, JSON.stringify({ notes: "of someone" }));

  // Installed as the browser's own menu does it; that takes a profile, and the id is the manifest's start_url.
  const context = await chromium.launchPersistentContext(join(tempFolder, "profile"), {
    ...TABLET,
    ...chromiumLaunch(),
  });
  try {
    guard.watch(context);
    const page = await install(context, url);
    const devtools = await context.newCDPSession(page);
    const manifestId = new URL("./", url).href;
    await devtools.send("PWA.install", { manifestId, installUrlOrBundleUrl: manifestId });
    const openWith = (file: string) => devtools.send("PWA.launchFilesInApp", { manifestId, files: [file] });

    await fillAlone(page, "Communities of practice");
    const home = page.url();
    await openWorksheet(page, PRINCIPLES);
    await typeInto(page, CELL, "In the middle of a word");

    await openWith(path);
    await expect(page.getByRole("heading", { name: "Our own" })).toBeVisible();
    await page.getByRole("button", { name: "Keep it on this tablet" }).click();
    await expect(page.getByLabel("Workshop", { exact: true })).toContainText("Our own");

    await openWith(foreign);
    await expect(page.getByText("This is no file of Worktable", { exact: false })).toBeVisible();

    await page.goto(home);
    await openWorksheet(page, PRINCIPLES);
    await expect(cell(page, CELL)).toHaveValue("In the middle of a word");
  } finally {
    await context.close();
  }
});
