import { holdBefore } from "../support/camera-file.ts";
import { openCameraBrowser } from "../support/camera-tablets.ts";
import { expect, test } from "../support/journey.ts";
import { cell, install, openWorksheet, startSession, typeInto } from "../support/room.ts";

const PRINCIPLES = /Principles of communities/;
const CELL = "Dissent, Description/Examples";

test("a tablet that can't be linked joins by codes read off the presenter's screen, and gives its answers as a file", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  const server = await serveDist();
  const presenter = await install(await tablet({ stored: true }), server.url);
  await startSession(presenter, "A day in March", ["North", "South"]);
  const seeing = await openCameraBrowser(tempFolder, "ana");
  try {
    const ana = await install(await tablet({ stored: true, in: seeing.browser, camera: true }), server.url);

    await test.step("by codes: the session, the workshop and what is written so far", async () => {
      await presenter.getByRole("link", { name: "Exchange without Wi-Fi" }).click();
      await presenter.getByRole("button", { name: "Show this tablet's answers" }).click();
      await presenter.getByRole("img", { name: /as codes that follow each other/ }).waitFor();
      const size = await presenter.getByText(/kB, about/).innerText();
      await ana.evaluate(() => {
        location.hash = "#/exchange";
      });
      await ana.getByRole("button", { name: "Read another tablet's answers" }).click();
      await ana.getByRole("button", { name: "Start the camera" }).click();
      const began = performance.now();
      const stop = holdBefore(presenter, seeing.camera);
      await expect(ana.getByRole("heading", { name: /Welcome to/ })).toBeVisible({ timeout: 90_000 });
      console.log(`joined by codes: ${size}; it took ${((performance.now() - began) / 1000).toFixed(1)} s`);
      await stop();
      await ana.getByText("North", { exact: true }).click();
      await ana.getByRole("button", { name: "Sit down" }).click();
      await openWorksheet(ana, PRINCIPLES);
      await typeInto(ana, CELL, "written apart");
      await expect(cell(ana, CELL)).toHaveValue("written apart");
    });

    await test.step("by file: the presenter takes it in, and the same file again changes nothing", async () => {
      await ana.evaluate(() => {
        location.hash = location.hash.replace(/^(#\/session\/[^/]+).*/, "$1/exchange");
      });
      const saving = ana.waitForEvent("download");
      await ana.getByRole("button", { name: "Save a file" }).click();
      const saved = await saving;
      expect(saved.suggestedFilename()).toMatch(/^A day in March – North – \d{4}-\d\d-\d\d\.worktable$/);
      const path = await saved.path();
      const input = presenter.getByLabel("Open files …").and(presenter.locator("input"));
      await input.setInputFiles(path);
      await expect(presenter.getByText(/^North: \d+ changes taken in$/)).toBeVisible();
      await input.setInputFiles(path);
      await expect(presenter.getByText("North: nothing new")).toBeVisible();
      await input.setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("hello") });
      await expect(presenter.getByText(/This is no file of Worktable/)).toBeVisible();
      await openWorksheet(presenter, PRINCIPLES);
      await expect(presenter.getByText("written apart")).toBeVisible();
    });
  } finally {
    await seeing.close();
  }
});
