import type { Page } from "@playwright/test";
import { findFaults } from "../support/accessibility.ts";
import { expect, test } from "../support/journey.ts";
import { cell, install, join, openWorksheet, startSession, typeInto } from "../support/room.ts";

const DISSENT = "Dissent, Description/Examples";

const goInSession = (page: Page, to: string): Promise<void> =>
  page.evaluate((part) => {
    location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}${part}`;
  }, to);

const openMenuOf = (page: Page, name: string, item: string): Promise<void> =>
  page
    .getByRole("button", { name: new RegExp(`^More about ${name}`) })
    .click()
    .then(() => page.getByRole("menuitem", { name: item }).click());

test("a deputy carries on while the presenter is gone, and goes back to its table", async ({
  serveDist,
  tablet,
}) => {
  test.setTimeout(120_000);
  const { url } = await serveDist();
  const presenter = await install(await tablet(), url);
  const ana = await install(await tablet(), url);
  const ben = await install(await tablet(), url);
  await startSession(presenter, "A day in March", ["North", "South"]);
  await join(ana, presenter, "North", "Ana");
  await join(ben, presenter, "South", "Ben");

  await presenter.getByRole("link", { name: "Devices", exact: true }).click();
  await expect(presenter.getByRole("region", { name: "North" }).getByText("Ana")).toBeVisible();
  expect(await findFaults(presenter), "devices").toEqual([]);
  await openMenuOf(presenter, "Ana", "Name as deputy");
  await expect(ana.getByRole("button", { name: "Carry on as presenter" })).toBeVisible();

  // The presenter's laptop dies.
  await presenter.context().close();
  await openWorksheet(ben, /Principles of/);
  await typeInto(ben, DISSENT, "Written without a presenter");
  await expect(ana.getByText("The presenter’s device can’t be reached")).toBeVisible({ timeout: 30_000 });
  expect(await findFaults(ana), "a deputy’s note").toEqual([]);
  await ana.getByRole("button", { name: "Carry on as presenter" }).click();
  await expect(ana.getByRole("heading", { name: "A day in March", level: 1 })).toBeVisible();
  await ana.getByRole("link", { name: /Principles of/ }).click();
  await expect(ana.getByText("Written without a presenter").first()).toBeVisible({ timeout: 30_000 });

  await goInSession(ana, "");
  await ana.getByRole("button", { name: "Back to my table" }).click();
  await expect(ana.getByText("North · A day in March")).toBeVisible();
});

test("everyone moves on by one table, one stays; a removed tablet keeps what it wrote", async ({
  serveDist,
  tablet,
}) => {
  test.setTimeout(120_000);
  const { url } = await serveDist();
  const presenter = await install(await tablet(), url);
  const ana = await install(await tablet(), url);
  await startSession(presenter, "A day in March", ["North", "South"]);
  await join(ana, presenter, "North", "Ana");
  await openWorksheet(ana, /Principles of/);
  await typeInto(ana, DISSENT, "From the North");

  await presenter.getByRole("link", { name: "Devices", exact: true }).click();
  await presenter.getByRole("button", { name: "Everyone moves on by one table …" }).click();
  await presenter.getByRole("button", { name: "Move everyone", exact: true }).click();
  await expect(ana.getByText("You now sit at South")).toBeVisible();
  expect(await findFaults(ana), "a note of moving on").toEqual([]);
  await ana.getByRole("button", { name: "I stay at North" }).click();
  await expect(ana.getByText("North · A day in March")).toBeVisible();
  await expect(cell(ana, DISSENT)).toHaveValue("From the North");

  await openMenuOf(presenter, "Ana", "Remove from the session …");
  await presenter.getByRole("button", { name: "Remove the device" }).click();
  await expect(ana.getByText("This tablet was removed from the session")).toBeVisible({ timeout: 20_000 });
  await typeInto(ana, DISSENT, ", and still here");
  await expect(cell(ana, DISSENT)).toHaveValue("From the North, and still here");
  expect(await findFaults(ana), "a removed tablet").toEqual([]);
});

test("the check and the diagnostics of an installed app", async ({ serveDist, tablet }) => {
  test.setTimeout(90_000);
  const { url } = await serveDist();
  const presenter = await install(await tablet({ stored: true, camera: true }), url);
  const ana = await install(await tablet({ stored: true }), url);
  await presenter.getByRole("link", { name: "Settings" }).click();
  await presenter.getByRole("link", { name: "Check this device and the Wi-Fi" }).click();
  await expect(presenter.getByText(/things? to look at/)).toBeVisible({ timeout: 20_000 });
  await expect(presenter.getByText("The whole app is on this device.")).toBeVisible();
  await expect(presenter.getByText("Only a second device can tell")).toBeVisible();
  expect(await findFaults(presenter), "check").toEqual([]);

  // A file of the app that was cleared away is missed.
  await presenter.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes("precache"));
    for (const name of names) {
      const cache = await caches.open(name);
      const [, , some] = await cache.keys();
      if (some) await cache.delete(some);
    }
  });
  await presenter.getByRole("button", { name: "Run again" }).click();
  await expect(presenter.getByText("Some files of the app are missing on this device.")).toBeVisible();

  await presenter.evaluate(() => {
    location.hash = "#/";
  });
  await startSession(presenter, "A day in March", ["North"]);
  await join(ana, presenter, "North", "Ana");
  await presenter.getByRole("link", { name: "Check devices and Wi-Fi" }).click();
  await expect(presenter.getByText("This network lets devices talk to each other.")).toBeVisible();
  await presenter.goBack();

  await presenter.getByTitle("Look closer at devices and links").click();
  await expect(presenter.getByRole("columnheader", { name: "There and back" })).toBeVisible();
  await expect(presenter.getByRole("cell", { name: /^\d+ ms$/ })).toBeVisible({ timeout: 15_000 });
  expect(await findFaults(presenter), "diagnostics").toEqual([]);
});
