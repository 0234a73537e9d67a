import { describe, expect, test } from "vitest";
import { createHeartbeat, type Heartbeat, TICK_EVERY_MS } from "../../src/room/transport/heartbeat.ts";

/** Ticks every 400 ms up to a time in ms and says what was judged last. */
const tickUntil = (heartbeat: Heartbeat, fromMs: number, toMs: number) => {
  let judged = heartbeat.tick(fromMs);
  for (let now = fromMs + TICK_EVERY_MS; now <= toMs; now += TICK_EVERY_MS) judged = heartbeat.tick(now);
  return judged;
};

describe("a link nobody is heard on", () => {
  test("is silent within 3 s and gone after 30 s", () => {
    const heartbeat = createHeartbeat(0);
    expect(tickUntil(heartbeat, 0, 2000)).toBe("open");
    expect(tickUntil(heartbeat, 2400, 2800)).toBe("silent");
    expect(tickUntil(heartbeat, 3200, 29_600)).toBe("silent");
    expect(tickUntil(heartbeat, 30_000, 30_000)).toBe("gone");
  });

  test("is open again as soon as anything is heard", () => {
    const heartbeat = createHeartbeat(0);
    expect(tickUntil(heartbeat, 0, 20_000)).toBe("silent");
    heartbeat.hear();
    expect(heartbeat.tick(20_400)).toBe("open");
  });

  test("is doubted after this device was away: heard within 1.5 s or silent", () => {
    const heartbeat = createHeartbeat(0);
    heartbeat.doubt();
    expect(tickUntil(heartbeat, 0, 1200)).toBe("open");
    expect(tickUntil(heartbeat, 1600, 1600)).toBe("silent");
    heartbeat.doubt();
    heartbeat.hear();
    expect(tickUntil(heartbeat, 2000, 2000)).toBe("open");
  });
});

test("a page that was frozen for ten minutes does not blame the other side", () => {
  const heartbeat = createHeartbeat(0);
  heartbeat.hear();
  expect(heartbeat.tick(600_000)).toBe("open");
  heartbeat.hear(); // what waited is delivered now
  expect(heartbeat.tick(601_000)).toBe("open");
});

test("a clock that was set back counts for nothing", () => {
  const heartbeat = createHeartbeat(100_000);
  expect(heartbeat.tick(0)).toBe("open");
  expect(heartbeat.tick(1000)).toBe("open");
});
