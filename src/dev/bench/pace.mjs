// @ts-check
// From the presenter's press to both tablets, by a record that is changed, signed, sent and verified, against a message
// of the same length on a bare data channel, by turns in the same page. Options: --reveals 60
import { percentile, printMachine, printTable, ratio, readable, readOption } from "./support/figures.mjs";
import { call, openDevice, servePage, withBrowser } from "./support/pages.mjs";

const REVEALS = readOption("reveals", 60);
const MESSAGE = "x".repeat(4_000); // about a signed record

const served = await servePage("src/dev/bench/pages/pace.ts");
/** @type {number[]} */ const revealed = [];
/** @type {number[]} */ const sent = [];
try {
  await withBrowser(async (browser) => {
    const page = await openDevice(browser, served.url);
    await call(page, "open");
    for (let count = 0; count < REVEALS; count++) {
      sent.push(await call(page, "send", MESSAGE));
      revealed.push(await call(page, "reveal", count % 2 === 0));
      await page.waitForTimeout(100);
    }
    await call(page, "close");
  });
} finally {
  await served.close();
}
printTable(
  [`${REVEALS} reveals to two tablets`, "bare channel", "reveal", "×"],
  [50, 95].map((part) => {
    const [one, other] = [percentile(sent, part), percentile(revealed, part)];
    return [`p${part}, ms`, readable(one), readable(other), ratio(other, one)];
  }),
);
printMachine();
