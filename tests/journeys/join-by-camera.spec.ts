import { join as joinPath } from "node:path";
import { chromium, expect, type Page } from "@playwright/test";
import { chromiumLaunch } from "../../src/dev/commands/chromium.mjs";
import { holdBefore, openCameraFile } from "../support/camera-file.ts";
import { test } from "../support/journey.ts";
import { cell, install, openLinkScreen, openWorksheet, startSession, typeInto } from "../support/room.ts";

/** Answers the question for the camera, where it is asked. */
async function useCamera(page: Page): Promise<void> {
  const card = page.getByRole("img", { name: /^Card of this tablet/ });
  const ask = page.getByRole("button", { name: "Use the camera" });
  await card.or(ask).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await card.waitFor();
}

test("a tablet joins by holding it before the presenter's screen", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const open = async (name: string) => {
    const camera = openCameraFile(joinPath(tempFolder, `${name}.y4m`));
    const browser = await chromium.launch(chromiumLaunch([...camera.args]));
    const page = await install(await tablet({ in: browser, camera: true }), server.url);
    return { camera, browser, page };
  };
  const presenter = await open("presenter");
  const newcomer = await open("newcomer");
  try {
    await server.close();
    await startSession(presenter.page, "Seen by camera", ["Window", "Door"]);
    await openLinkScreen(presenter.page);
    await newcomer.page.getByRole("link", { name: "Join a session" }).click();
    await useCamera(presenter.page);
    await useCamera(newcomer.page);
    const stops = [holdBefore(presenter.page, newcomer.camera), holdBefore(newcomer.page, presenter.camera)];
    await newcomer.page.getByText("Door", { exact: true }).waitFor({ timeout: 60_000 });
    for (const stop of stops) await stop();

    await newcomer.page.getByText("Door", { exact: true }).click();
    await newcomer.page.getByRole("button", { name: "Sit down" }).click();
    await openWorksheet(newcomer.page, /Principles of communities/);
    await typeInto(newcomer.page, "Dissent, Description/Examples", "Seen and heard.");
    await openWorksheet(presenter.page, /Principles of communities/);
    await expect(presenter.page.getByText("Seen and heard.")).toBeVisible();
    await expect(cell(newcomer.page, "Dissent, Description/Examples")).toHaveValue("Seen and heard.");
  } finally {
    for (const { browser, camera } of [presenter, newcomer]) {
      await browser.close();
      camera.close();
    }
  }
});
