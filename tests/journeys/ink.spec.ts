import type { Locator, Page } from "@playwright/test";
import { goInSession } from "../support/alone.ts";
import { expect, test } from "../support/journey.ts";
import { install, join, openAgain, startSession } from "../support/room.ts";

const PROJECTOR = { viewport: { width: 1920, height: 1080 }, hasTouch: false };
const DEFINITION = "A community of practice is";
const CYCLE = "The Plan-Do-Study-Act cycle";

/** Draws one stroke across a sheet with a finger. */
async function drawStroke(page: Page, sheet: Locator): Promise<void> {
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error("no sheet to draw on");
  const finger = await page.context().newCDPSession(page);
  const at = (share: number) => [
    { x: box.x + box.width * (0.2 + 0.6 * share), y: box.y + box.height * (0.4 + 0.2 * share) },
  ];
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0) });
  for (let step = 1; step <= 6; step++) {
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(step / 6) });
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await finger.detach();
}

const drawing = (page: Page, of: string, strokes: string): Locator =>
  page.getByRole("img", { name: `${of}: Drawing, ${strokes}` });

test("what is drawn by hand reaches the table mate, the board and the paper, and can be taken back", async ({
  serveDist,
  tablet,
}) => {
  const server = await serveDist();
  const presenter = await install(await tablet({ ...PROJECTOR, stored: true }), server.url);
  const ana = await install(await tablet({ stored: true }), server.url);
  const ben = await install(await tablet({ stored: true }), server.url);
  await server.close();
  for (const page of [presenter, ana, ben]) await openAgain(page);
  await startSession(presenter, "By hand", ["North"]);
  await join(ana, presenter, "North", "Ana");
  await join(ben, ana, "North", "Ben");

  await test.step("in a cell", async () => {
    for (const page of [ana, ben]) await goInSession(page, "worksheet/definition");
    await ana.getByRole("button", { name: `Draw in ${DEFINITION}` }).tap();
    await drawStroke(ana, ana.locator(".ink-surface"));
    await drawStroke(ana, ana.locator(".ink-surface"));
    await ana.getByRole("button", { name: "Done" }).tap();
    await expect(drawing(ana, DEFINITION, "2 strokes")).toBeVisible();
    await expect(drawing(ben, DEFINITION, "2 strokes")).toBeVisible();
  });

  await test.step("on the board, and in the handout", async () => {
    await goInSession(presenter, "board/definition");
    await expect(presenter.getByRole("img", { name: "Drawn by hand" })).toBeVisible();
    await goInSession(presenter, "print");
    const preview = presenter.getByRole("region", { name: "Preview" });
    await expect(preview.getByRole("img", { name: "Drawing, 2 strokes" })).toBeVisible();
  });

  await test.step("taken back, at both tablets", async () => {
    const undo = ana.getByRole("button", { name: "Undo", exact: true });
    while (await undo.isEnabled()) await undo.click();
    await expect(drawing(ana, DEFINITION, "2 strokes")).toHaveCount(0);
    await expect(ben.getByRole("img", { name: /Drawing, / })).toHaveCount(0);
    await goInSession(presenter, "board/definition");
    await expect(presenter.getByText("No table has written here yet")).toBeVisible();
  });

  await test.step("on a figure, and there again when the tablet is opened anew", async () => {
    for (const page of [ana, ben]) await goInSession(page, "worksheet/pdsa");
    await ana.getByRole("button", { name: `Sketch on the figure: ${CYCLE}` }).tap();
    await drawStroke(ana, ana.locator(".figure-glass .ink-surface"));
    await ana.getByRole("button", { name: "Done" }).tap();
    await expect(drawing(ben, CYCLE, "1 stroke")).toBeVisible();
    await expect(ana.getByText("All answers kept on this tablet")).toBeVisible();
    await ana.reload();
    await expect(drawing(ana, CYCLE, "1 stroke")).toBeVisible();
  });
});
