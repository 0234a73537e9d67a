// @ts-check
import { call, openDevice, servePage } from "./pages.mjs";

/**
 * Two more pages of the same browser with a bare data channel between them, to be used while the others type.
 * @param {import("playwright").Browser} browser
 */
export async function openRawChannel(browser) {
  const served = await servePage("src/dev/bench/pages/room-raw.ts");
  const [one, other] = [await openDevice(browser, served.url), await openDevice(browser, served.url)];
  const answer = await call(other, "answer", await call(one, "offer"));
  await call(one, "accept", answer);
  await Promise.all([one, other].map((page) => call(page, "whenOpen")));
  return {
    /**
     * How long each message due from `countFrom` on took, in ms.
     * @param {{ startAt: number, durationMs: number, keysPerSecond: number, seed: number }} typing
     * @param {number} countFrom ms since 1970
     * @returns {Promise<number[]>}
     */
    async measure(typing, countFrom) {
      /** @type {number[]} */
      const due = await call(one, "type", typing);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      /** @type {number[]} */
      const arrived = await call(other, "readArrivals");
      return due.flatMap((at, index) => {
        const came = arrived[index];
        return came === undefined || at < countFrom ? [] : [came - at];
      });
    },
    close: () => served.close(),
  };
}
