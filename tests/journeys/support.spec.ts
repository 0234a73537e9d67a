import { join } from "node:path";
import { chromium } from "@playwright/test";
import { shellLaunch } from "../../src/dev/commands/chromium.mjs";
import { holdBefore, openCameraFile } from "../support/camera-file.ts";
import { guardConsole } from "../support/console-guard.ts";
import { expect, test } from "../support/journey.ts";
import { printToPdfText } from "../support/pdf-text.ts";

test("the console guard hears errors, warnings and uncaught faults of every page", async ({ browser }) => {
  const guard = guardConsole();
  const context = await browser.newContext();
  guard.watch(context);
  const page = await context.newPage();
  await page.evaluate(() => {
    console.log("quiet");
    console.warn("careful");
    console.error("expected");
    setTimeout(() => {
      throw new Error("uncaught one");
    });
  });
  guard.allow(/expected/);
  await expect.poll(() => guard.complaints.length).toBe(2);
  expect(guard.complaints[0]).toContain("careful");
  expect(guard.complaints[1]).toContain("uncaught one");
  await context.close();
});

test("paper comes as text, a string a sheet, without what is for the screen alone", async ({ tablet }) => {
  const page = await (await tablet()).newPage();
  await page.setContent(`<style>@media print { nav { display: none } h1 + h1 { break-before: page } }</style>
    <nav>Menu</nav><h1>First sheet</h1><h1>Second · «säkert»</h1>`);
  const sheets = await printToPdfText(page, { format: "A4" });
  expect(sheets.map((text) => text.trim())).toEqual(["First sheet", "Second · «säkert»"]);
});

test("a camera sees what is held before it", async ({ tablet, tempFolder, serveDist }) => {
  const { url } = await serveDist();
  const camera = openCameraFile(join(tempFolder, "camera.y4m"));
  const seeing = await chromium.launch(shellLaunch(camera.args));
  const eye = await (await tablet({ in: seeing, camera: true })).newPage();
  await eye.goto(url);
  const readMiddle = () =>
    eye.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 480 } });
      const video = Object.assign(document.createElement("video"), { srcObject: stream, muted: true });
      await video.play();
      const canvas = new OffscreenCanvas(1, 1).getContext("2d");
      canvas?.drawImage(video, 320, 240, 1, 1, 0, 0, 1, 1);
      for (const track of stream.getTracks()) track.stop();
      return canvas?.getImageData(0, 0, 1, 1).data[0] ?? 0;
    });
  await expect.poll(readMiddle).toBeLessThan(80);
  const shown = await (await tablet()).newPage();
  await shown.setContent("<body style='background: white'>");
  const takeAway = holdBefore(shown, camera);
  await expect.poll(readMiddle).toBeGreaterThan(200);
  await takeAway();
  await seeing.close();
  camera.close();
});
