import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import decodeQR from "qr/decode.js";
import { encodePageCode } from "../../src/handout/page-code.ts";
import { localise } from "../../src/workshops/localise.ts";
import { parseWorkshopText } from "../../src/workshops/parse.ts";
import { findFaults } from "../support/accessibility.ts";
import { goInSession } from "../support/alone.ts";
import { expect, test } from "../support/journey.ts";
import { install, startSession } from "../support/room.ts";
import { squash } from "../support/sheet-controls.ts";
import { makeTempFolder } from "../support/temp-folder.ts";

const LAPTOP = { viewport: { width: 1280, height: 800 }, hasTouch: false };
const WORKSHOP = new URL("../../src/workshops/communities-of-practice.workshop.json", import.meta.url);
const MM_PER_POINT = 25.4 / 72;

function readWorkshop() {
  const reading = parseWorkshopText(readFileSync(WORKSHOP, "utf8"));
  if (!reading.ok) throw new Error("The shipped workshop is faulty");
  return localise(reading.file, []);
}

interface Printed {
  readonly text: string;
  /** Width and height of each page in mm. */
  readonly sizes: readonly string[];
  /** The first page as a picture. */
  readonly picture: PNG;
}

async function print(page: Page): Promise<Printed> {
  const { path, remove } = await makeTempFolder();
  try {
    const file = join(path, "print.pdf");
    await writeFile(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const run = (command: string, ...args: readonly string[]) =>
      execFileSync(command, [...args], { encoding: "utf8" });
    const sizes = [...run("pdfinfo", "-l", "99", file).matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)];
    run("pdftoppm", "-r", "100", "-l", "1", "-singlefile", "-png", file, join(path, "page"));
    return {
      text: run("pdftotext", "-raw", "-enc", "UTF-8", file, "-"),
      sizes: sizes.map((size) =>
        size
          .slice(1, 3)
          .map((points) => Math.round(Number(points) * MM_PER_POINT))
          .join(" × "),
      ),
      picture: PNG.sync.read(readFileSync(join(path, "page.png"))),
    };
  } finally {
    await remove();
  }
}

/** Reads the code in a part of a picture; edges by parts of its width and height. */
function readCode(picture: PNG, left: number, top: number, right: number, bottom: number): string {
  const x = Math.round(left * picture.width);
  const y = Math.round(top * picture.height);
  const part = new PNG({
    width: Math.round(right * picture.width) - x,
    height: Math.round(bottom * picture.height) - y,
  });
  PNG.bitblt(picture, part, x, y, part.width, part.height, 0, 0);
  return decodeQR({ width: part.width, height: part.height, data: part.data });
}

test("a room on paper: cards for its tables, sheets typed in by keyboard alone, a poster for the wall", async ({
  serveDist,
  tablet,
}) => {
  const { url } = await serveDist();
  const page = await install(await tablet(LAPTOP), url);
  await startSession(page, "The paper day", ["Table 1", "The geese"]);

  await test.step("a card for each table, with codes that a camera reads", async () => {
    await page.getByRole("link", { name: "Table cards to print" }).click();
    await page.getByLabel("Name of the Wi-Fi").fill("Ball; room");
    await page.getByLabel("Password of the Wi-Fi").fill("short");
    await expect(page.getByRole("alert").filter({ hasText: "8 characters" })).toBeVisible();
    await page.getByLabel("Password of the Wi-Fi").fill("welcome:26");
    await expect(page.getByRole("alert").filter({ hasText: "Only this machine" })).toBeVisible();
    await page.getByLabel("Where tablets open Worktable").fill("worktable.example.org");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);
    const { text, sizes, picture } = await print(page);
    expect(sizes).toEqual(["210 × 297", "210 × 297"]);
    for (const part of ["The geese", "Ball; room", "welcome:26", "worktable.example.org", "The paper day"]) {
      expect(squash(text)).toContain(squash(part));
    }
    expect(squash(text)).not.toContain(squash("Where tablets open"));
    expect(readCode(picture, 0, 0.75, 0.34, 1)).toBe("WIFI:T:WPA;S:Ball\\; room;P:welcome\\:26;;");
    expect(readCode(picture, 0.33, 0.75, 0.66, 1)).toBe("https://worktable.example.org/");
    await page.getByText("To lie on it, four a page").click();
    await expect(page.locator(".card-quarter")).toHaveCount(2);
    // Kept here with the session.
    await page.reload();
    await expect(page.getByLabel("Name of the Wi-Fi")).toHaveValue("Ball; room");
  });

  const workshop = readWorkshop();
  const codeOf = (worksheetId: string) => encodePageCode({ workshop, worksheetId, fieldId: null });
  await test.step("two people's sheets, without a mouse", async () => {
    let keys = 0;
    const press = async (...names: readonly string[]) => {
      for (const name of names) {
        keys += 1;
        await page.keyboard.press(name);
      }
    };
    const type = async (text: string) => {
      keys += text.length;
      await page.keyboard.type(text);
    };
    await goInSession(page, "from-paper");
    const code = page.getByLabel("Code of the sheet");
    const said = page.getByRole("region", { name: "Typed in just now" }).getByRole("status");
    await expect(code).toBeFocused();
    await page.evaluate(() => {
      addEventListener("pointerdown", () => document.body.setAttribute("data-pointed", ""), true);
    });
    await press("PageDown");

    // A wrong sign is told apart, and typed over.
    const principles = codeOf("principles");
    const wrong = principles.replace(/^./, (sign) => (sign === "2" ? "3" : "2"));
    await type(wrong);
    await press("Enter");
    await expect(page.getByRole("alert")).toContainText("A sign is wrong");
    const before = keys;
    await type(principles.toLowerCase());
    await press("Enter");
    const heading = page.getByRole("heading", { level: 1, name: /^Principles of communities/ });
    await expect(heading).toBeVisible();
    await expect(page.getByRole("textbox").first()).toBeFocused();
    await type("We share lessons");
    await press("Enter");
    await type("Each brings one");
    await press("PageDown");
    await type("1234123412");
    // The last digit has ended the sheet.
    await expect(said).toHaveText(/^The geese, Person 1 on paper, Principles.*: 12 answers$/);
    const perSheet = keys - before;
    const letters = "We share lessonsEach brings one".length;
    // Beside the letters and a digit for each rating: four signs and Enter, one Enter, one Page Down.
    expect(perSheet - letters - 10).toBe(7);
    await expect(code).toBeFocused();

    await type(codeOf("team-types"));
    await press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /^Learning-focused/ })).toBeVisible();
    await expect(page.getByRole("textbox").first()).toBeFocused();
    await type("Shared aim");
    await press("Control+Enter");
    await type("X");
    await press("Control+z");
    await expect(page.locator("textarea:focus")).toHaveValue("");
    await type("Trust");
    await press("Escape");
    await expect(said).toHaveText(/Person 1 on paper, Learning-focused.*: 2 answers$/);

    await press("ArrowDown");
    await type(principles);
    await press("Enter");
    await expect(heading).toBeVisible();
    await expect(page.getByRole("textbox").first()).toHaveValue("We share lessons");
    await press("PageDown");
    await type("4444");
    await press("Escape");
    await expect(said).toHaveText(/Person 2 on paper, Principles.*: 4 answers$/);
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.body.hasAttribute("data-pointed"))).toBe(false);

    // Taken back and put back as a whole.
    await page.getByRole("button", { name: "Take it back" }).click();
    await goInSession(page, "overview");
    await expect(page.getByText("1 person on paper")).toBeVisible();
    await page.goBack();
  });

  await test.step("the second person's sheet again, and the overview counts both", async () => {
    await expect(page.getByLabel("Code of the sheet")).toBeFocused();
    for (const key of ["PageDown", "ArrowDown"]) await page.keyboard.press(key);
    await page.keyboard.type(codeOf("principles"));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox").first()).toBeFocused();
    await page.keyboard.press("PageDown");
    await page.keyboard.type("4");
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await goInSession(page, "overview");
    await expect(page.getByText("2 people on paper")).toBeVisible();
  });

  await test.step("what was typed stands on an A3 poster", async () => {
    await page.getByRole("link", { name: /^The geese, Principles of communities/ }).click();
    await page.getByRole("link", { name: "Poster" }).click();
    await page.locator(".handout-paper").first().waitFor();
    expect(await findFaults(page)).toEqual([]);
    const { text, sizes } = await print(page);
    expect([...new Set(sizes)]).toEqual(["297 × 420"]);
    for (const part of [
      "The geese · The paper day",
      "We share lessons",
      "Each brings one",
      "2 people answered",
    ]) {
      expect(squash(text)).toContain(squash(part));
    }
    await page.getByText("Tabloid", { exact: false }).click();
    expect([...new Set((await print(page)).sizes)]).toEqual(["279 × 432"]);
  });
});
