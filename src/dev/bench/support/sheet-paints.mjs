// @ts-check
import { openAppSession } from "./app-session.mjs";
import { percentile } from "./figures.mjs";

/**
 * Opens every worksheet of a filled table on a tablet, by turns with the very same sheet as plain HTML.
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ slow: number, rounds: number, update: string }} options `update`: the table's answers, base64
 */
export async function paintSheets(browser, url, { slow, rounds, update }) {
  const context = await browser.newContext({
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await openAppSession(page, url, {
    role: "participant",
    tables: ["One"],
    screen: "",
    updates: [update],
  });
  await page.locator(".contents a").first().waitFor();
  const devtools = await context.newCDPSession(page);
  const ids = await page.evaluate(() =>
    [...document.querySelectorAll(".contents a")].map(
      (link) => link.getAttribute("href")?.split("/").pop() ?? "",
    ),
  );
  // Every kind's code has been loaded once, as on a tablet that has been open for a while.
  for (const id of ids) await page.evaluate(openSheet, id);
  await page.waitForTimeout(500);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slow });
  const paints = [];
  for (const id of ids) {
    const heads = [];
    const ours = [];
    const plain = [];
    for (let round = 0; round < rounds; round++) {
      const { head, field } = await page.evaluate(openSheet, id);
      heads.push(head);
      ours.push(field);
      plain.push(await page.evaluate(paintPlain));
    }
    paints.push({
      id,
      head: percentile(heads, 50),
      ours: percentile(ours, 50),
      plain: percentile(plain, 50),
    });
  }
  await context.close();
  return paints;
}

/**
 * Milliseconds from the tap in the contents until the frame with the sheet's head has been painted, and the one with
 * its first field; resolves when all of it is drawn.
 * @param {string} id
 * @returns {Promise<{ head: number, field: number }>}
 */
function openSheet(id) {
  return new Promise((resolve) => {
    const list = location.hash.match(/^#\/session\/[^/]+/)?.[0] ?? "";
    location.hash = list;
    const whenPainted = (/** @type {() => void} */ then) => requestAnimationFrame(() => setTimeout(then));
    const waitForList = () => {
      if (!document.querySelector(".contents a")) return void requestAnimationFrame(waitForList);
      whenPainted(() => {
        const start = performance.now();
        location.hash = `${list}/worksheet/${id}`;
        const look = () => {
          if (!document.querySelector(`[aria-busy] .sheet`)) return void requestAnimationFrame(look);
          whenPainted(() => {
            const head = performance.now() - start;
            const lookForField = () => {
              if (!document.querySelector(".sheet .field")) return void requestAnimationFrame(lookForField);
              whenPainted(() => {
                const field = performance.now() - start;
                const lookForRest = () => {
                  if (!document.querySelector('[aria-busy="false"] .sheet'))
                    return void requestAnimationFrame(lookForRest);
                  resolve({ head, field });
                };
                lookForRest();
              });
            };
            lookForField();
          });
        };
        look();
      });
    };
    waitForList();
  });
}

/** Milliseconds until the sheet that is shown has been painted once more, from its HTML. */
function paintPlain() {
  return new Promise((resolve) => {
    const sheet = document.querySelector(".sheet");
    const html = sheet?.outerHTML ?? "";
    const place = document.createElement("div");
    const app = document.getElementById("app");
    if (app) app.hidden = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        const start = performance.now();
        place.innerHTML = html;
        document.body.append(place);
        requestAnimationFrame(() =>
          setTimeout(() => {
            const took = performance.now() - start;
            place.remove();
            if (app) app.hidden = false;
            resolve(took);
          }),
        );
      }),
    );
  });
}
