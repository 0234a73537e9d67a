import { expect, type Page } from "@playwright/test";
import { drawCode } from "../support/camera-file.ts";
import { openCameraBrowser, showCard } from "../support/camera-tablets.ts";
import { test } from "../support/journey.ts";
import { install, openLinkScreen, readCard, startSession, takeCard } from "../support/room.ts";

const MINUTES_MS = 60_000;

/** A newcomer's tablet on its linking screen, its card read as text. */
async function joinByText(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Join a session" }).click();
  return readCard(page);
}

test("a foreign code, a torn card, one of another session, one that is taken, a stale one: each is named, with a way on", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const seeing = await openCameraBrowser(tempFolder, "reader");
  const reader = await install(await tablet({ stored: true, in: seeing.browser, camera: true }), server.url);
  const others = [
    await tablet({ stored: true }),
    await tablet({ stored: true }),
    await tablet({ stored: true }),
    await tablet({ stored: true }),
  ];
  const [other, taken, taker, stale] = await Promise.all(
    others.map((context) => install(context, server.url)),
  );
  if (!other || !taken || !taker || !stale) throw new Error("four are opened above");
  await server.close();

  await startSession(other, "The other workshop", ["Blue"]);
  await openLinkScreen(other);
  const ofOther = await readCard(other);
  await joinByText(taken);
  await takeCard(taken, await joinByText(taker));
  await expect(taken.getByText("Taken. Now the other tablet needs your card.")).toBeVisible();
  const ofTaken = (await taken.locator("output.pair-text-card").innerText()).replace(/\s/g, "");
  // Its clock stands for the minutes that the card lay about.
  await stale.clock.setSystemTime(Date.now() - 10 * MINUTES_MS);
  const ofStale = await joinByText(stale);
  await stale.getByRole("button", { name: "Cancel" }).click(); // nobody waits behind it any more

  await startSession(reader, "This workshop", ["Window", "Door"]);
  await openLinkScreen(reader);
  await showCard(reader);
  const holdUp = (text: string) => seeing.camera.show(drawCode(text), 0.7);

  holdUp("https://example.org/menu");
  await expect(reader.getByText("That is another kind of code.")).toBeVisible();

  holdUp(ofStale.slice(0, 150));
  await expect(reader.getByText("Only part of a card was read.")).toBeVisible();

  holdUp(ofOther);
  await expect(reader.getByText("That tablet is in another session.")).toBeVisible();
  await expect(reader.getByRole("link", { name: "To Home" })).toBeVisible();

  holdUp(ofTaken);
  await expect(reader.getByText("That card is taken: its tablet is linking with a third one.")).toBeVisible();

  holdUp(ofStale);
  await expect(reader.getByText("Read. Now let the other tablet see yours.")).toBeVisible();
  await expect(reader.getByText("The card that was read had been made minutes ago.")).toBeVisible({
    timeout: 30_000,
  });
  await expect(reader.getByText("This tablet knocks, and nothing comes back.")).toBeVisible();
  await reader.getByRole("button", { name: "Ways out" }).click();
  await expect(reader.getByRole("heading", { name: "Exchange answers without the Wi-Fi" })).toBeVisible();
  await reader.getByRole("button", { name: "Close" }).click();

  // The way on: a fresh card.
  holdUp("https://example.org/menu");
  await reader.getByRole("button", { name: "Fresh card" }).click();
  await expect(reader.getByText("Hold the two tablets face to face")).toBeVisible();
  await seeing.close();
});
