import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join as joinPath } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { goInSession } from "../support/alone.ts";
import { addExif, holdsMetadata } from "../support/exif.ts";
import { expect, test } from "../support/journey.ts";
import { install, join, openAgain, startSession } from "../support/room.ts";

const PROJECTOR = { viewport: { width: 1920, height: 1080 }, hasTouch: false };
const SHEET = "worksheet/definition";

/** A flip chart as a phone saves it: lying on its side (orientation 6), with the place it was taken at. */
async function takePhoto(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [2400, 1800];
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    pen.fillStyle = "#f4f1ea";
    pen.fillRect(0, 0, 2400, 1800);
    pen.translate(0, 1800);
    pen.rotate(-Math.PI / 2);
    pen.fillStyle = "#203040";
    pen.font = "140px sans-serif";
    for (const [line, text] of ["What we agreed on", "Meet every Tuesday", "Bring one question"].entries()) {
      pen.fillText(text, 160, 500 + line * 500);
    }
    return canvas.toDataURL("image/jpeg", 0.9).split(",")[1] ?? "";
  });
  return addExif(Buffer.from(base64, "base64"), 6);
}

const choose = (page: Page): Locator => page.locator("input[type=file]:not([capture])");
const photo = (page: Page, name: string): Locator => page.getByRole("img", { name, exact: true });
const jpeg = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: "image/jpeg",
  buffer: Buffer.from(buffer),
});

/** The bytes of the photo that a page shows, as they travelled. */
const readShown = async (page: Page): Promise<Uint8Array> =>
  Uint8Array.from(
    await page.evaluate(async () => {
      const href = document.querySelector(".photo-picture image")?.getAttribute("href") ?? "";
      return [...new Uint8Array(await (await fetch(href)).arrayBuffer())];
    }),
  );

test("a photo of a flip chart reaches table, presenter, board and paper, without the place it was taken at", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const presenter = await install(await tablet({ ...PROJECTOR, stored: true }), server.url);
  const ana = await install(await tablet({ stored: true }), server.url);
  const ben = await install(await tablet({ stored: true }), server.url);
  await server.close();
  for (const page of [presenter, ana, ben]) await openAgain(page);
  await startSession(presenter, "On the wall", ["North"]);
  await join(ana, presenter, "North", "Ana");
  await join(ben, ana, "North", "Ben");
  for (const page of [ana, ben]) await goInSession(page, SHEET);

  await test.step("added upright; what is no photo is refused in words", async () => {
    const taken = await takePhoto(ana);
    expect(holdsMetadata(taken)).toBe(true);
    await expect(
      ana.getByText("Everyone at your table and the presenter will see it.", { exact: false }),
    ).toBeVisible();
    await choose(ana).setInputFiles([
      jpeg("wall.jpg", taken),
      jpeg("page.jpg", Buffer.from("<!doctype html><script>alert(1)</script>")),
      jpeg("torn.jpg", taken.subarray(0, 900)),
      jpeg("nothing.jpg", Buffer.alloc(0)),
    ]);
    await expect(ana.getByText(/^page.jpg is no photo/)).toBeVisible();
    await expect(ana.getByText(/^torn.jpg can't be opened/)).toBeVisible();
    await expect(ana.getByText(/^nothing.jpg is empty/)).toBeVisible();
    await expect(photo(ben, "Photo 1")).toHaveAttribute("viewBox", "0 0 1200 1600");
    const travelled = await readShown(ben);
    expect(travelled.length).toBeLessThan(250 * 1024);
    expect(holdsMetadata(travelled)).toBe(false);
  });

  await test.step("described by one, turned by the other", async () => {
    await ben.getByRole("textbox", { name: "What photo 1 shows" }).fill("Our agreement");
    await expect(photo(ana, "Photo 1: Our agreement")).toBeVisible();
    await ana.getByRole("button", { name: "Turn it: Photo 1: Our agreement" }).click();
    await expect(photo(ben, "Photo 1: Our agreement")).toHaveAttribute("viewBox", "0 0 1600 1200");
    for (let turn = 0; turn < 3; turn++) await ana.getByRole("button", { name: /^Turn it/ }).click();
    await expect(photo(ben, "Photo 1: Our agreement")).toHaveAttribute("viewBox", "0 0 1200 1600");
  });

  await test.step("removed, and brought back by an undo", async () => {
    await ana.getByRole("button", { name: /^Remove it/ }).click();
    await expect(photo(ben, "Photo 1: Our agreement")).toHaveCount(0);
    await ana.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(photo(ben, "Photo 1: Our agreement")).toBeVisible();
    await expect(ana.getByText("All answers kept on this tablet")).toBeVisible();
    await ana.reload();
    await expect(photo(ana, "Photo 1: Our agreement")).toBeVisible();
  });

  await test.step("on the board, unless it is held back or taken from it", async () => {
    await goInSession(presenter, "board/definition");
    await presenter.getByRole("combobox", { name: "View" }).selectOption({ label: "Photos" });
    await expect(photo(presenter, "Photo 1: Our agreement")).toBeVisible();
    await presenter.getByRole("button", { name: "Hold back" }).click();
    await expect(photo(presenter, "Photo 1: Our agreement")).toHaveCount(0);
    await presenter.getByRole("button", { name: "Reveal" }).click();
    await presenter.getByRole("button", { name: "Show alone: North" }).click();
    await expect(photo(presenter, "Photo 1: Our agreement")).toBeVisible();
    await presenter.getByRole("button", { name: "Show alone: North" }).click();
    await presenter.locator(".board-card").hover();
    await presenter.getByRole("button", { name: "Take from the board" }).click();
    await expect(photo(presenter, "Photo 1: Our agreement")).toHaveCount(0);
  });

  await test.step("on paper, as a picture", async () => {
    await goInSession(ana, "print");
    await expect(
      ana.getByRole("region", { name: "Preview" }).getByRole("img", { name: "Photo 1: Our agreement" }),
    ).toBeVisible();
    const file = joinPath(tempFolder, "handout.pdf");
    await writeFile(file, await ana.pdf({ preferCSSPageSize: true, printBackground: true }));
    const images = execFileSync("pdfimages", ["-list", file], { encoding: "utf8" });
    expect(images).toMatch(/\b1200\s+1600\b.*jpeg/);
    expect(execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" })).toContain(
      "Our agreement",
    );
  });
});
