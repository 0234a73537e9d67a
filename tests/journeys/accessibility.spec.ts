import { findFaults } from "../support/accessibility.ts";
import { expect, test } from "../support/journey.ts";
import { install, join, openLinkScreen, openWorksheet, startSession } from "../support/room.ts";

test("every screen of a participant can be read, reached and pressed, on a tablet and a small phone", async ({
  serveDist,
  tablet,
}) => {
  const { url } = await serveDist();
  const presenter = await install(await tablet(), url);
  const page = await install(await tablet(), url);
  const check = async (screen: string) => {
    for (const viewport of [
      { width: 360, height: 640 },
      { width: 820, height: 1180 },
    ]) {
      await page.setViewportSize(viewport);
      expect(await findFaults(page), `${screen}, ${viewport.width} wide`).toEqual([]);
    }
  };

  await check("home");
  await startSession(presenter, "Long evenings of communities of practice", ["Supercalifragilistic"]);
  await openLinkScreen(presenter);
  await page.getByRole("link", { name: "Join a session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await check("pairing");
  await page.getByRole("button", { name: "Cancel" }).click();
  await join(page, presenter, "Supercalifragilistic", "Anastasia Wilhelmina of a long name");
  await check("worksheets");

  await openWorksheet(page, /Principles of/);
  await page.getByRole("switch").first().click();
  await page.getByRole("radio").first().click();
  await check("a table with drafts, and ratings");
  await page.emulateMedia({ colorScheme: "dark" });
  await check("the same in the dark");
  await page.emulateMedia({ colorScheme: "light" });

  await openWorksheet(page, /Diseases/);
  await page.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Add disease" }).click();
  await page.keyboard.type("Silence");
  await check("ticks, notes and an own entry");

  await openWorksheet(page, /Next steps/);
  await page.getByRole("button", { name: "Add step" }).first().click();
  await page.keyboard.type("Meet");
  await page.getByRole("switch").first().click();
  await check("a growing table with private rows");
  await page.getByRole("button", { name: "Remove step 1" }).click();
  await page.getByText("1 removed row holds text").click();
  await check("a removed row");

  for (const screen of ["people", "print"]) {
    await page.evaluate((to) => {
      location.hash = `${location.hash.match(/^#\/session\/[^/]+/)?.[0]}/${to}`;
    }, screen);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await check(screen);
  }
  await page.evaluate(() => {
    location.hash = "#/settings";
  });
  await check("settings");
});

test("every worksheet of the handout can be read, reached and pressed, and so can what leads to it", async ({
  serveDist,
  tablet,
}) => {
  test.setTimeout(180_000);
  const { url } = await serveDist();
  const page = await install(await tablet(), url);
  const check = async (screen: string) => {
    for (const [width, colorScheme] of [
      [360, "light"],
      [820, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 1180 });
      await page.emulateMedia({ colorScheme });
      expect.soft(await findFaults(page), `${screen}, ${width} wide, ${colorScheme}`).toEqual([]);
    }
  };
  await page.getByRole("link", { name: "Fill a handout alone" }).click();
  await page.getByRole("button", { name: "Pass this workshop on …" }).click();
  await page.getByRole("img", { name: "The workshop as a code" }).waitFor();
  await check("passing a workshop on");
  await page.getByRole("button", { name: "Close" }).click();
  await check("a handout alone");
  await page.getByRole("button", { name: "Open the worksheets" }).click();
  const links = page.locator(".contents a");
  await links.first().waitFor();
  const hashes = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  await page.getByLabel("Find a worksheet or an answer").fill("trust");
  await page.getByText(/places? found/).waitFor();
  await check("what was found");
  for (const hash of [...hashes, `${hashes[0]?.replace(/\/worksheet.*/, "")}/sources`]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(page.locator('[aria-busy="false"], .sources').first()).toBeVisible();
    await expect(page.locator(".lazy-kind")).toHaveCount(0);
    await check(hash);
  }
});
