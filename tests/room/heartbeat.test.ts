import { describe, expect, test } from "vitest";
import { createHeartbeat, type Heartbeat } from "../../src/room/transport/heartbeat.ts";

/** Ticks every second from `from` (exclusive) to `to` and says what was judged last. */
const tickThrough = (heartbeat: Heartbeat, from: number, to: number) => {
  let judged = heartbeat.tick(from * 1000);
  for (let second = from + 1; second <= to; second++) judged = heartbeat.tick(second * 1000);
  return judged;
};

describe("a link nobody is heard on", () => {
  test("is silent after 3 s and gone after 30 s", () => {
    const heartbeat = createHeartbeat(0);
    expect(tickThrough(heartbeat, 0, 2)).toBe("open");
    expect(tickThrough(heartbeat, 3, 3)).toBe("silent");
    expect(tickThrough(heartbeat, 4, 29)).toBe("silent");
    expect(tickThrough(heartbeat, 30, 30)).toBe("gone");
  });

  test("is open again as soon as anything is heard", () => {
    const heartbeat = createHeartbeat(0);
    expect(tickThrough(heartbeat, 0, 20)).toBe("silent");
    heartbeat.hear();
    expect(heartbeat.tick(21_000)).toBe("open");
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
