import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { messages } from "../../src/messages/index.ts";
import { dist, expect, test } from "../support/journey.ts";
import { armKill, openProfile } from "../support/profile.ts";

const words = messages.offline;

/** Waits until the whole app is in this device's cache and serves the page. */
async function waitUntilStored(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function expectApp(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Worktable/);
  await expect(page.getByRole("heading").first()).toBeVisible();
}

/** Makes a later version out of a built app: a mark on its page, and the service worker that knows of it. */
function makeLaterVersion(folder: string): void {
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace('<html lang="en"', '<html lang="en" data-version="later"'),
  );
  const worker = join(folder, "service-worker.js");
  const before = readFileSync(worker, "utf8");
  const after = before.replace(
    /[0-9a-f]{32}(?=[^{}]*index\.html)|(?<=index\.html[^{}]*)[0-9a-f]{32}/,
    "0".repeat(32),
  );
  if (after === before) throw new Error("The service worker does not list index.html with a revision.");
  writeFileSync(worker, after);
}

/** Of JavaScript that a participant's tablet needs before the first input, as gzip sends it. */
const MOST_BYTES = 110_000;

test("what a tablet loads before the first input stays small", () => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file = ""]) => file);
  const texts = scripts.map((file) => readFileSync(join(dist, file), "utf8"));
  expect(texts.length).toBeGreaterThan(0);
  // All that a start needs is in these files: nothing else is imported before it runs.
  for (const text of texts) expect(text).not.toMatch(/\bimport\s*["{*\w][^(]*?from\s*["']|\bimport\s*["']/);
  expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(MOST_BYTES);
});

for (const base of ["/", "/worktable/"]) {
  test(`the network goes after the first visit, at ${base}`, async ({ serveDist, tablet }) => {
    const server = await serveDist({ base });
    const context = await tablet({ stored: true });
    const page = await context.newPage();
    await page.goto(server.url);
    await waitUntilStored(page);
    await context.setOffline(true);
    await page.reload();
    await expectApp(page);
    await context.setOffline(false);
    await server.close();
    await page.reload();
    await expectApp(page);
    expect(
      await page.evaluate(() =>
        document.fonts.load("1em 'Source Serif 4 Variable'").then((faces) => faces.length),
      ),
    ).toBeGreaterThan(0);
  });
}

test("the browser is killed and opens again without any server", async ({ serveDist, tempFolder, guard }) => {
  const server = await serveDist({ base: "/worktable/" });
  const first = await openProfile(tempFolder);
  guard.watch(first);
  const kill = await armKill(first);
  const page = first.pages()[0] ?? (await first.newPage());
  await page.goto(server.url);
  await waitUntilStored(page);
  await server.close();
  await kill();

  const second = await openProfile(tempFolder);
  guard.watch(second);
  const again = second.pages()[0] ?? (await second.newPage());
  await again.goto(server.url);
  await expectApp(again);
  await second.close();
});

test("a new version waits for open sessions, then offers itself", async ({
  serveDist,
  tablet,
  tempFolder,
}) => {
  cpSync(dist, tempFolder, { recursive: true });
  const server = await serveDist({ folder: tempFolder });
  const context = await tablet({ stored: true });
  const home = await context.newPage();
  await home.goto(server.url);
  await waitUntilStored(home);

  const other = await context.newPage();
  await other.goto(server.url);
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request("worktable-session:one", () => {
          held();
          return new Promise(() => {});
        });
      }),
  );
  makeLaterVersion(tempFolder);
  await home.reload();
  await home.waitForFunction(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  // The first look at the sessions comes with the waiting version, the next ones every two seconds.
  const looks = await home.evaluate(async () => {
    const query = navigator.locks.query.bind(navigator.locks);
    let count = 0;
    await new Promise<void>((seenTwice) => {
      navigator.locks.query = () => {
        count++;
        if (count === 2) seenTwice();
        return query();
      };
    });
    return count;
  });
  expect(looks).toBe(2);
  await expect(home.getByText(words.updateTitle)).toBeHidden();
  await expect(home.locator("html")).not.toHaveAttribute("data-version");

  await other.close();
  await home.getByRole("button", { name: words.updateNow }).click();
  await expect(home.locator("html")).toHaveAttribute("data-version", "later");
  await expect(home.getByText(words.updateTitle)).toBeHidden();
});

test("a part that is gone leads to a way on, not to an empty page", async ({ serveDist, tablet }) => {
  const server = await serveDist();
  const page = await (await tablet({ stored: true })).newPage();
  await page.goto(server.url);
  await page.evaluate(() => dispatchEvent(new Event("vite:preloadError")));
  await expect(page.getByText(words.partMissingTitle)).toBeVisible();
  await page.getByRole("button", { name: words.reload }).click();
  await expect(page.getByText(words.partMissingTitle)).toBeHidden();
  await expectApp(page);
});

test("it can be installed: Chromium finds nothing wrong with the manifest", async ({ serveDist, tablet }) => {
  const server = await serveDist({ base: "/worktable/" });
  const context = await tablet({ stored: true });
  const page = await context.newPage();
  await page.goto(server.url);
  await waitUntilStored(page);
  const devtools = await context.newCDPSession(page);
  const { errors, url, data } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${server.url}manifest.webmanifest`);
  const manifest: { icons: { src: string }[] } = JSON.parse(data ?? "{}");
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, url).href)).status(), src).toBe(200);
  }
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // An incognito window, as every test's, is the one thing in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
    [],
  );
});
