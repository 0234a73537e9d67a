import { join } from "node:path";
import { chromium } from "@playwright/test";
import { PNG } from "pngjs";
import encodeQR from "qr";
import { shellLaunch } from "../../src/dev/commands/chromium.mjs";
import { holdBefore, openCameraFile } from "../support/camera-file.ts";
import { expect, test } from "../support/journey.ts";
import { install } from "../support/room.ts";

/** A QR code as a picture, with the white around it that readers need. */
function drawCode(text: string): Buffer {
  const modules = encodeQR(text, "raw", { border: 4, scale: 4 });
  const png = new PNG({ width: modules.length, height: modules.length });
  png.data = Buffer.from(
    modules.flat().flatMap((isDark) => (isDark ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  );
  return PNG.sync.write(png);
}

test("a tablet reads a whole workshop off another screen, code by code", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const shower = await install(await tablet({ stored: true }), server.url);
  const camera = openCameraFile(join(tempFolder, "camera.y4m"));
  const browser = await chromium.launch(shellLaunch([...camera.args]));
  try {
    const reader = await install(await tablet({ stored: true, in: browser, camera: true }), server.url);
    await server.close();
    await reader.getByRole("link", { name: "Start a session" }).click();
    await reader.getByRole("button", { name: "Read it from another screen …" }).click();
    await reader.getByRole("button", { name: "Start the camera" }).click();

    await test.step("a code that holds no workshop says so", async () => {
      camera.show(drawCode("https://example.org/menu"));
      await expect(reader.getByText("That code holds no workshop.")).toBeVisible();
    });

    await test.step("the codes follow each other until the workshop is whole", async () => {
      await shower.getByRole("link", { name: "Start a session" }).click();
      await shower.getByRole("button", { name: "Pass this workshop on …" }).click();
      const code = shower.getByRole("img", { name: "The workshop as a code" });
      await code.waitFor();
      const stop = holdBefore(code, camera);
      await expect(reader.getByText(/^\d+ of \d+ parts$/)).toBeVisible();
      await reader.getByRole("heading", { name: "Communities of practice" }).waitFor({ timeout: 90_000 });
      await stop();
    });

    await test.step("the whole of it is there, to be kept and started", async () => {
      await expect(reader.getByText("26 worksheets")).toBeVisible();
      await reader.getByRole("button", { name: "Keep it on this tablet" }).click();
      await expect(reader.getByLabel("Workshop", { exact: true })).toContainText("Communities of practice");
    });
  } finally {
    await browser.close();
    camera.close();
  }
});
