import { join } from "node:path";
import { type Browser, chromium, expect, type Page, test } from "@playwright/test";
import { shellLaunch } from "../../src/dev/commands/chromium.mjs";
import { type CameraFile, holdBefore, openCameraFile, type ShownCamera } from "./camera-file.ts";

/** A tablet that sees what is held before it. */
export interface SeeingTablet {
  readonly page: Page;
  readonly camera: ShownCamera;
}

/** A Chromium whose webcam is a file. */
export interface CameraBrowser {
  readonly browser: Browser;
  readonly camera: CameraFile;
  close(): Promise<void>;
}

export async function openCameraBrowser(folder: string, name: string): Promise<CameraBrowser> {
  const camera = openCameraFile(join(folder, `${name}.y4m`));
  const browser = await chromium.launch(shellLaunch([...camera.args]));
  return {
    browser,
    camera,
    async close() {
      await browser.close();
      camera.close();
    },
  };
}

/** On a linking screen: answers the question for the camera where it is asked; ends when the card is shown. */
export async function showCard(page: Page): Promise<void> {
  const card = page.getByRole("img", { name: /^Card of this tablet/ });
  const ask = page.getByRole("button", { name: "Use the camera" });
  await card.or(ask).first().waitFor();
  if (await ask.isVisible()) await ask.click();
  await card.waitFor();
}

/**
 * Holds two tablets face to face, both cards on their screens, until both say that they are linked. Gives the
 * milliseconds that took; what a person needs for the gesture comes on top.
 */
export async function holdFaceToFace(one: SeeingTablet, other: SeeingTablet, name: string): Promise<number> {
  for (const { page } of [one, other]) await showCard(page);
  const began = performance.now();
  const stops = [holdBefore(one.page, other.camera), holdBefore(other.page, one.camera)];
  // A newcomer is asked at once where it sits.
  const linked = ({ page }: SeeingTablet) =>
    expect(page.getByRole("heading", { name: /^(Linked$|Welcome to )/ })).toBeVisible({ timeout: 60_000 });
  await Promise.all([linked(one), linked(other)]);
  const ms = performance.now() - began;
  for (const stop of stops) await stop();
  const seconds = `${(ms / 1000).toFixed(1)} s from both cards shown to linked`;
  test.info().annotations.push({ type: name, description: seconds });
  console.log(`${name}: ${seconds}`);
  return ms;
}
