import { readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { listAddresses } from "../../src/dev/commands/addresses.mjs";
import { dist, expect, test } from "../support/journey.ts";
import { startSession } from "../support/room.ts";

test.setTimeout(120_000);

const [address] = listAddresses();
/** The kinds of fields that load when the browser is idle; over plain http nothing else keeps them. */
const KINDS = /^(Choice|Figure|Groups|Matrix|Quadrants|TwoSided|Votes)View-.*\.(js|css)$/;

/** Waits until a tablet has all kinds of fields: what comes later finds no server any more. */
const whenWhole = (page: Page): Promise<void> => {
  const wanted = readdirSync(`${dist}assets`).filter((name) => KINDS.test(name));
  return expect
    .poll(() =>
      page.evaluate(
        (names) =>
          names.filter(
            (name) => !performance.getEntriesByType("resource").some((one) => one.name.endsWith(`/${name}`)),
          ),
        wanted,
      ),
    )
    .toEqual([]);
};

test("at a laptop's door tablets join over plain http without a scan, and stay linked when the laptop's server ends", async ({
  serveDist,
  tablet,
  guard,
}) => {
  test.skip(
    address === undefined,
    "this machine has no address but its own: no page is plain http to a browser",
  );
  const server = await serveDist({ host: "0.0.0.0", door: true });
  const plain = `http://${address}:${server.port}/`;

  // The laptop's own page is secure, and its camera is allowed: its addresses are real.
  const presenter = await (await tablet({ stored: true, camera: true })).newPage();
  await presenter.goto(server.url);
  await expect(presenter.getByText(plain, { exact: true })).toBeVisible();
  await startSession(presenter, "A day in March", ["North", "South"]);

  const people = [];
  for (const [name, table] of [
    ["Ana", "North"],
    ["Ben", "North"],
  ] as const) {
    const page = await (await tablet({ stored: true })).newPage();
    await page.goto(plain);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await expect(page.getByText("This page came over the local network")).toBeVisible();
    await page.getByRole("link", { name: "Join a session" }).click();
    await page.getByRole("button", { name: "Join “A day in March”" }).click();
    await page.getByText(table, { exact: true }).click();
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Sit down" }).click();
    await page
      .getByRole("link", { name: /Principles/ })
      .first()
      .click();
    people.push(page);
  }
  const [ana, ben] = people;
  if (!ana || !ben) throw new Error("two sat down");
  const first = ana.locator("textarea").first();
  const label = (await first.getAttribute("aria-label")) ?? "";
  const sameCell = ben.getByLabel(label, { exact: true }).first();
  await first.fill("written at the door");
  await expect(sameCell).toHaveValue("written at the door");
  await expect(ana.getByText(/presenter connected/)).toBeVisible();

  for (const page of people) await whenWhole(page);
  guard.allow(/WebSocket connection to .* failed|ERR_CONNECTION_REFUSED/);
  await server.close();
  await sameCell.fill("and after its server ended");
  await expect(first).toHaveValue("and after its server ended");
});
