import { chromium, expect, type Page } from "@playwright/test";
import { chromiumLaunch } from "../../src/dev/commands/chromium.mjs";
import { reasonNotTried } from "../../src/dev/commands/engines.mjs";
import { holdBefore } from "../support/camera-file.ts";
import { holdFaceToFace, openCameraBrowser, type SeeingTablet, showCard } from "../support/camera-tablets.ts";
import { launchFirefox } from "../support/engines-playwright.ts";
import { test } from "../support/journey.ts";
import { paintCamera } from "../support/painted-camera.ts";
import {
  cell,
  install,
  join,
  openLinkScreen,
  openWorksheet,
  startSession,
  typeInto,
} from "../support/room.ts";

const SHEET = /Principles of communities/;
const CELL = "Dissent, Description/Examples";

async function sitDown(page: Page, table?: string): Promise<void> {
  const go = page.getByRole("button", { name: "Sit down" });
  await go.waitFor();
  if (table) await page.getByText(table, { exact: true }).click();
  await go.click();
  await expect(page.getByRole("link", { name: SHEET })).toBeVisible();
}

/** Two browsers with cameras, whose frames are drawn and read on the same cores as they are. */
const CAMERA = { timeout: 60_000 };

test("the presenter links a tablet of each table by holding it to the screen, led from table to table", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const left = await openCameraBrowser(tempFolder, "presenter");
  const right = await openCameraBrowser(tempFolder, "tables");
  const open = async (where: typeof left): Promise<SeeingTablet> => ({
    page: await install(await tablet({ stored: true, in: where.browser, camera: true }), server.url),
    camera: where.camera,
  });
  try {
    const presenter = await open(left);
    const newcomers = [await open(right), await open(right)];
    await server.close();
    await startSession(presenter.page, "Table by table", ["Window", "Door"]);
    await openLinkScreen(presenter.page);
    const [first, second] = newcomers;
    if (!first || !second) throw new Error("both are opened above");

    await expect(presenter.page.getByRole("heading", { name: "Window", exact: true })).toBeVisible();
    await expect(presenter.page.getByText("0 of 2 tables have a tablet")).toBeVisible();
    await first.page.getByRole("link", { name: "Join a session" }).click();
    await holdFaceToFace(presenter, first, "Two Chromium tablets face to face");

    // It moves on by itself, while the first newcomer still chooses.
    await expect(presenter.page.getByRole("heading", { name: "Door", exact: true })).toBeVisible();
    await expect(presenter.page.getByText("1 of 2 tables have a tablet")).toBeVisible();
    await expect(first.page.getByRole("radio", { name: "Window" })).toBeChecked();
    await sitDown(first.page);

    await second.page.bringToFront();
    await second.page.getByRole("link", { name: "Join a session" }).click();
    await holdFaceToFace(presenter, second, "The next table, two Chromium tablets face to face");
    await expect(presenter.page.getByRole("heading", { name: "Every table has a tablet" })).toBeVisible();
    await expect(second.page.getByRole("radio", { name: "Door" })).toBeChecked();
    await sitDown(second.page);

    await openWorksheet(second.page, SHEET);
    await typeInto(second.page, CELL, "Seen and heard.");
    await openWorksheet(presenter.page, SHEET);
    await expect(presenter.page.getByText("Seen and heard.")).toBeVisible();
  } finally {
    await left.close();
    await right.close();
  }
});

test("a Chromium and a Firefox tablet of one table link face to face and write to each other", async ({
  serveDist,
  tablet,
  tempFolder,
  guard,
}) => {
  const missing = reasonNotTried("Firefox");
  test.skip(missing !== null, missing ?? "");
  const server = await serveDist();
  const left = await openCameraBrowser(tempFolder, "chromium");
  const firefox = await launchFirefox(`${tempFolder}/firefox`, { "permissions.default.camera": 1 });
  guard.watch(firefox);
  try {
    const presenter = await install(await tablet({ stored: true }), server.url);
    const mate: SeeingTablet = {
      page: await install(await tablet({ stored: true, in: left.browser, camera: true }), server.url),
      camera: left.camera,
    };
    const seeThrough = await paintCamera(firefox);
    const page = await install(firefox, server.url);
    const newcomer: SeeingTablet = { page, camera: seeThrough(page) };
    await server.close();
    await startSession(presenter, "Two makes of tablet", ["Window", "Door"]);
    await join(mate.page, presenter, "Door", "Ada");

    await openLinkScreen(mate.page);
    await newcomer.page.getByRole("link", { name: "Join a session" }).click();
    await holdFaceToFace(mate, newcomer, "Chromium and Firefox face to face");
    // The mate brings it to its own table.
    await expect(newcomer.page.getByRole("radio", { name: "Door" })).toBeChecked();
    await sitDown(newcomer.page);

    await openWorksheet(mate.page, SHEET);
    await openWorksheet(newcomer.page, SHEET);
    await typeInto(mate.page, CELL, "From Chromium. ");
    await expect(cell(newcomer.page, CELL)).toHaveValue("From Chromium. ");
    await typeInto(newcomer.page, CELL, "From Firefox.");
    await expect(cell(mate.page, CELL)).toHaveValue("From Chromium. From Firefox.");
  } finally {
    await firefox.close();
    await left.close();
  }
});

test("in turns, each reads the other's screen with one camera at a time", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const left = await openCameraBrowser(tempFolder, "left");
  const right = await openCameraBrowser(tempFolder, "right");
  try {
    const presenter = await install(
      await tablet({ stored: true, in: left.browser, camera: true }),
      server.url,
    );
    const newcomer = await install(
      await tablet({ stored: true, in: right.browser, camera: true }),
      server.url,
    );
    await server.close();
    await startSession(presenter, "One after the other", ["Window", "Door"]);
    await openLinkScreen(presenter);
    await newcomer.getByRole("link", { name: "Join a session" }).click();
    for (const page of [presenter, newcomer]) {
      await showCard(page);
      await page.getByText("In turns", { exact: true }).click();
    }
    await newcomer.getByRole("button", { name: "Read the other card" }).click();
    const stopShowing = holdBefore(presenter, right.camera);
    await expect(newcomer.getByText("Read. Now this card is for the other tablet")).toBeVisible(CAMERA);
    await stopShowing();
    await presenter.getByRole("button", { name: "Read the other card" }).click();
    const stopAnswering = holdBefore(newcomer, left.camera);
    await expect(newcomer.getByRole("button", { name: "Sit down" })).toBeVisible(CAMERA);
    await stopAnswering();
    await expect(presenter.getByRole("heading", { name: "Door", exact: true })).toBeVisible(CAMERA);
  } finally {
    await left.close();
    await right.close();
  }
});

test("a refused camera: the cards are copied and pasted instead, all the way in", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  // There is a camera, and whatever is not granted here is refused.
  // The whole browser: who is asked for a camera there is a window of its own.
  const browser = await chromium.launch(chromiumLaunch(["--use-fake-device-for-media-stream"]));
  const refusing = { in: browser, permissions: ["clipboard-read", "clipboard-write"] };
  const presenter = await install(await tablet({ ...refusing, stored: true }), server.url);
  const newcomer = await install(await tablet({ ...refusing, stored: true }), server.url);
  await server.close();
  await startSession(presenter, "By clipboard", ["Window", "Door"]);
  await openLinkScreen(presenter);
  await newcomer.getByRole("link", { name: "Join a session" }).click();

  for (const page of [presenter, newcomer]) {
    await page.getByRole("button", { name: "Use the camera" }).click();
    await expect(page.getByRole("heading", { name: "The camera is not allowed" })).toBeVisible();
    await expect(page.getByText("Chrome or Edge on a laptop")).toBeVisible();
    await page.getByText("Without a camera", { exact: true }).click();
  }
  const copyTo = async (from: Page, to: Page) => {
    await from.bringToFront();
    await from.getByRole("button", { name: "Copy" }).click();
    await expect(from.getByRole("button", { name: "Copied" })).toBeVisible();
    await to.bringToFront();
    await to.getByRole("textbox", { name: "The other tablet’s card" }).press("ControlOrMeta+V");
    await to.getByRole("button", { name: "Link", exact: true }).click();
  };
  await copyTo(presenter, newcomer);
  await expect(newcomer.getByText("Taken. Now the other tablet needs your card.")).toBeVisible();
  await copyTo(newcomer, presenter);
  await sitDown(newcomer, "Door");
  await openWorksheet(newcomer, SHEET);
  await typeInto(newcomer, CELL, "Pasted.");
  await openWorksheet(presenter, SHEET);
  await expect(presenter.getByText("Pasted.")).toBeVisible();
  await browser.close();
});
