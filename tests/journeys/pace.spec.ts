import type { Page } from "@playwright/test";
import { findFaults } from "../support/accessibility.ts";
import { expect, test } from "../support/journey.ts";
import { cell, join, startSession, typeInto } from "../support/room.ts";

const CELL = "Dissent, Description/Examples";

test.setTimeout(120_000);

/** On a tablet and on a small phone. */
async function expectNoFaults(page: Page, what: string): Promise<void> {
  for (const viewport of [
    { width: 360, height: 640 },
    { width: 820, height: 1180 },
  ]) {
    await page.setViewportSize(viewport);
    expect(await findFaults(page), `${what}, ${viewport.width} wide`).toEqual([]);
  }
}

test("a tablet goes along once, stays where it was put over a reload, and keeps a word when answering closes", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const presenter = await (await tablet({ camera: true, viewport: { width: 1440, height: 900 } })).newPage();
  await presenter.goto(server.url);
  await startSession(presenter, "A day in March", ["North"]);
  const ana = await (await tablet({ camera: true })).newPage();
  await ana.goto(server.url);
  await join(ana, presenter, "North", "Ana");
  await expect(ana.getByText("with the table’s name, never with yours")).toBeVisible();

  await presenter.getByRole("switch", { name: "Everyone follows me" }).click();
  await presenter.getByRole("button", { name: "Go to Principles of communities of practice" }).click();
  await expect(ana).toHaveURL(/worksheet\/principles$/);
  await ana.getByRole("button", { name: "Back to where I was" }).click();
  await expect(ana.getByRole("link", { name: /Principles of.* now/ })).toBeVisible();
  await expectNoFaults(ana, "the contents with what is now");
  const bar = ana.getByRole("complementary", { name: "Where the room is" });
  await expect(bar).toContainText("Now: Principles of communities of practice");
  await bar.getByRole("link", { name: "Go there" }).click();

  // Without table names, in four steps, and closed in the middle of a word.
  await presenter.getByRole("button", { name: "Without table names" }).click();
  await presenter.getByRole("button", { name: "Promise it" }).click();
  await expect(ana.getByText("shown without the tables’ names")).toBeVisible();
  await presenter.getByRole("button", { name: "1-2-4-All" }).click();
  await presenter.getByRole("button", { name: "1-2-4-All" }).last().click();
  await typeInto(ana, CELL, "We disag");
  await presenter.getByRole("switch", { name: "Answering is open" }).click();
  await expect(ana.getByText(/closed this worksheet/)).toBeVisible();
  await expect(ana.getByText(/: We disag$/)).toBeVisible();
  await expectNoFaults(ana, "a closed worksheet by the clock");
  await presenter.getByRole("switch", { name: "Answering is open" }).click();
  await expect(cell(ana, CELL)).toHaveValue("We disag");
  await presenter.getByRole("button", { name: "Pause" }).click();
  await expect(bar).toContainText("paused");

  // Opened again, without its link, the tablet knows where the room was and stays where it is.
  await ana.getByRole("link", { name: "All worksheets" }).click();
  await expect(ana.getByRole("link", { name: /Principles of.* now/ })).toBeVisible();
  await ana.reload();
  await expect(bar).toContainText("Now: Principles of communities of practice");
  await expect(bar.getByRole("link", { name: "Go there" })).toBeVisible();
  await expect(ana).not.toHaveURL(/worksheet/);
});
