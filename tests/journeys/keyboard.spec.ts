import type { Page } from "@playwright/test";
import { expect, test } from "../support/journey.ts";
import { findKeyboardFaults, pressByKeys, tabTo } from "../support/keyboard.ts";
import { startSession } from "../support/room.ts";

test.setTimeout(180_000);

const expectByKeys = async (page: Page, screen: string): Promise<void> =>
  expect.soft(await findKeyboardFaults(page), screen).toEqual([]);

test("a presenter without a mouse: every control is reached, seen and pressed by keys", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const page = await (await tablet({ viewport: { width: 1440, height: 900 }, hasTouch: false })).newPage();
  await page.goto(server.url);
  await startSession(page, "By keyboard", ["North", "South"]);
  const press = (name: string | RegExp, role: "button" | "link" | "switch" = "button"): Promise<void> =>
    pressByKeys(
      page,
      page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) }).first(),
    );

  await expectByKeys(page, "the console before the day");
  await press("Start the day");
  await page.keyboard.press("PageDown");
  await press(/^Go to Principles of communities/);
  await press("Everyone follows me", "switch");
  await expect(page.getByRole("switch", { name: "Everyone follows me" })).toBeChecked();
  await press("Start 5 min");
  await press("Pause");
  await press("Go on");
  await press("End");
  await expect(page.getByRole("timer")).toHaveCount(0);
  await tabTo(page, page.getByRole("radio", { name: "as it comes" }));
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("radio", { name: "revealed" })).toBeChecked();
  await press("Freeze");
  await press("Show live again");
  await press("Show nothing");
  await press("Show the board again");
  await press("Let the room vote …");
  await tabTo(page, page.getByLabel("What is the vote about?"));
  await page.keyboard.type("Which first?");
  await tabTo(page, page.getByLabel("One option per line"));
  await page.keyboard.type("Visits");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Meetings");
  await press("Open the vote");
  await press("Close the vote");
  await expectByKeys(page, "the console while the day is on");

  // A dialog takes the focus, keeps it, and gives it back.
  await press("Lock for the night");
  await expect(page.getByRole("dialog")).toBeVisible();
  for (let count = 0; count < 6; count++) {
    await page.keyboard.press("Tab");
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest("dialog"),
    );
    expect(isOutside).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Lock for the night" })).toBeFocused();

  // A table on paper is typed in, and what it said is starred, put aside and arranged on the board.
  await press("Overview", "link");
  await expectByKeys(page, "the overview");
  await press(/^North, Principles of communities/, "link");
  await press("Type for this table");
  await tabTo(page, page.getByRole("textbox").first());
  await page.keyboard.type("We disagree in the open");
  await expectByKeys(page, "a table’s sheet");
  await page.evaluate(() => {
    location.hash = location.hash.replace(/(session\/[^/]+).*/, "$1/board/principles");
  });
  await expect(page.getByText("We disagree in the open")).toBeVisible();
  await press("Star");
  await expect(page.getByText("starred", { exact: true })).toBeVisible();
  await press("Take from the board");
  await expect(page.getByText("We disagree in the open")).toHaveCount(0);
  await press(/Put them back/);
  await press("Arrange");
  await tabTo(page, page.getByLabel("Title of a new group"));
  await page.keyboard.type("Trust");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByLabel("Put into"));
  await page.keyboard.type("Trust");
  await expect(page.getByRole("region", { name: "Trust" }).getByRole("listitem")).toHaveCount(1);
  await expectByKeys(page, "a wall that is arranged");
  await press("Done");
  await expect(page.getByRole("heading", { name: /^Trust/ })).toBeVisible();
  await expectByKeys(page, "the board");

  for (const [path, screen] of [
    ["/safekeeping", "safekeeping"],
    ["/report", "the report"],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = location.hash.replace(/(session\/[^/]+).*/, `$1${to}`);
    }, path);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await expectByKeys(page, screen);
  }
});

test("the walk finds what no key reaches and what has no mark", async ({ tablet }) => {
  const page = await (await tablet()).newPage();
  await page.setContent(
    '<button style="outline: none">Bare</button><button>Good</button><a href="#a" tabindex="-1">Left out</a><div inert><button>Inert</button></div>',
  );
  const faults = await findKeyboardFaults(page);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toContain("not marked: Bare");
  expect(faults[1]).toContain("Inert");
});
