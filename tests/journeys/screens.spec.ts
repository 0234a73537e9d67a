import { type Browser, chromium, type Page } from "@playwright/test";
import { shellLaunch } from "../../src/dev/commands/chromium.mjs";
import { findFaults } from "../support/accessibility.ts";
import { expect, test } from "../support/journey.ts";
import { exchangeCards, openLinkScreen, startSession } from "../support/room.ts";

/** A laptop with a projector that extends its screen to the right. */
const TWO_SCREENS = "--screen-info={0,0 1366x768}{1366,0 1920x1080}";

/** Allows what Playwright has no name for. */
async function allowScreens(browser: Browser): Promise<void> {
  const cdp = await browser.newBrowserCDPSession();
  const { browserContextIds } = await cdp.send("Target.getBrowserContexts");
  for (const browserContextId of browserContextIds) {
    await cdp.send("Browser.grantPermissions", { browserContextId, permissions: ["windowManagement"] });
  }
}

const openBoard = async (desk: Page): Promise<Page> => {
  const [board] = await Promise.all([
    desk.waitForEvent("popup"),
    desk.getByRole("button", { name: "Open the board window" }).click(),
  ]);
  return board;
};

const placeOf = (page: Page) =>
  page.evaluate(() => [window.screenX, window.screenY, window.outerWidth, window.outerHeight]);

const title = (page: Page, name: string) => page.getByRole("heading", { name, level: 1 });

test("the board on a second screen, on a laptop of its own, and the day in a phone", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const browser = await chromium.launch(shellLaunch([TWO_SCREENS]));
  try {
    const context = await tablet({ in: browser, viewport: null, hasTouch: false, camera: true });
    const desk = await context.newPage();
    await desk.goto(server.url);
    await startSession(desk, "Two screens", ["North", "South"]);

    await test.step("without leave to look at the screens it is a window to be moved by hand", async () => {
      const board = await openBoard(desk);
      expect((await placeOf(board))[0]).toBeLessThan(1366);
      await board.close();
    });

    await allowScreens(browser);
    const board = await openBoard(desk);
    await test.step("with it the board fills the second screen, and keeps in step when either is loaded anew", async () => {
      await expect.poll(() => placeOf(board)).toEqual([1366, 0, 1920, 1080]);
      await desk.getByRole("button", { name: "Start the day", exact: true }).click();
      await expect(title(board, "What this workshop is for")).toBeVisible();
      await desk.reload();
      await desk.getByRole("button", { name: "Next", exact: true }).click();
      await expect(title(board, "Begin at the beginning")).toBeVisible();
      await board.reload();
      await expect(title(board, "Begin at the beginning")).toBeVisible();
    });

    const phone = await (await tablet({ camera: true, viewport: { width: 390, height: 780 } })).newPage();
    const laptop = await (
      await tablet({ camera: true, viewport: { width: 1280, height: 720 }, hasTouch: false })
    ).newPage();
    const enter = async (device: Page, role: string): Promise<void> => {
      await device.goto(server.url);
      await device.getByRole("link", { name: "Join a session" }).click();
      await openLinkScreen(desk);
      await exchangeCards(desk, device);
      // The linking screen is left once the link stands.
      await expect(device.getByRole("button", { name: "Sit down" })).toBeVisible();
      await desk.evaluate(() => {
        location.hash = location.hash.replace(/^(#\/session\/[^/]+).*/, "$1/devices");
      });
      await desk.getByRole("button", { name: "More about A device that has not chosen a table" }).click();
      await desk.getByRole("menuitem", { name: role }).click();
    };
    await test.step("a phone becomes the remote: next step, time, board off", async () => {
      await enter(phone, "Use as remote");
      await expect(title(phone, "Begin at the beginning")).toBeVisible();
      expect(await findFaults(phone)).toEqual([]);
      await phone.getByRole("button", { name: "Next", exact: true }).click();
      await expect(title(board, "Communities of practice defined")).toBeVisible();
      await phone.getByRole("button", { name: "3 min: start the time" }).click();
      await expect(board.getByRole("timer")).toBeVisible();
    });

    await test.step("another laptop becomes a projector, stays one when it is loaded anew, and is ended from here", async () => {
      await enter(laptop, "Use as projector");
      await expect(title(laptop, "Communities of practice defined")).toBeVisible();
      await laptop.reload();
      await expect(title(laptop, "Communities of practice defined")).toBeVisible();
      await expect(laptop.getByRole("link", { name: "Link again" })).toBeVisible();
      await expect(
        desk.getByRole("region", { name: "Projectors and remotes" }).getByRole("listitem"),
      ).toHaveCount(2);
    });

    await test.step("the remote ends itself; nothing it could press is left", async () => {
      await phone.getByRole("button", { name: "Stop being the remote" }).click();
      await phone.getByRole("dialog").getByRole("button", { name: "Stop being the remote" }).click();
      await expect(phone.getByText("This device has no table in this session")).toBeVisible();
    });
  } finally {
    await browser.close();
  }
});
