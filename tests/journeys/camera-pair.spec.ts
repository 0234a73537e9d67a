import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { createServer } from "vite";
import { chromiumLaunch } from "../../src/dev/commands/chromium.mjs";
import { holdBefore, openCameraFile } from "../support/camera-file.ts";
import { expect, test } from "../support/journey.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("two tablets link by seeing each other's screens", async ({ tablet, tempFolder }) => {
  const server = await createServer({
    root,
    logLevel: "error",
    server: { port: 0, host: "127.0.0.1", hmr: false },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  const sides = await Promise.all(["left", "right"].map(openSide));

  async function openSide(name: string) {
    const camera = openCameraFile(join(tempFolder, `${name}.y4m`));
    const browser = await chromium.launch(chromiumLaunch([...camera.args]));
    const page = await (await tablet({ in: browser })).newPage();
    await page.goto(`${address}src/dev/pair-sample/index.html`);
    return { camera, browser, page };
  }

  try {
    const [left, right] = sides;
    if (!left || !right) throw new Error("two sides are opened above");
    for (const { page } of sides) await showCard(page);
    const stops = [holdBefore(left.page, right.camera), holdBefore(right.page, left.camera)];
    for (const { page } of sides) await expect(page).toHaveTitle("linked", { timeout: 60_000 });
    for (const stop of stops) await stop();
  } finally {
    for (const { browser, camera } of sides) {
      await browser.close();
      camera.close();
    }
    await server.close();
  }
});

async function showCard(page: Page): Promise<void> {
  const card = page.getByRole("img", { name: /^Card of this tablet/ });
  const ask = page.getByRole("button", { name: "Use the camera" });
  await card.or(ask).waitFor();
  if (await ask.isVisible()) await ask.click();
  await card.waitFor();
}
