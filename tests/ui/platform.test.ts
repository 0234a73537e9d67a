import { expect, test } from "vitest";
import { type CameraPlatform, readPlatform } from "../../src/ui/camera/platform.ts";

const APPLE = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0";

const browsers: readonly (readonly [string, CameraPlatform, string, number])[] = [
  ["Chrome on Android", "android-chrome", `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Safari/537.36`, 5],
  [
    "Firefox on Android",
    "android-firefox",
    "Mozilla/5.0 (Android 14; Tablet; rv:153.0) Gecko/153.0 Firefox/153.0",
    5,
  ],
  [
    "Safari on an iPad",
    "ipad",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/26.0 Safari/605.1.15`,
    5,
  ],
  [
    "Chrome on an iPad",
    "ipad",
    `Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) ${APPLE} CriOS/150.0 Safari/604.1`,
    5,
  ],
  [
    "Safari on a Mac",
    "laptop-safari",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${APPLE} Version/26.0 Safari/605.1.15`,
    0,
  ],
  [
    "Edge on Windows",
    "laptop-chrome",
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Safari/537.36 Edg/156.0`,
    0,
  ],
  [
    "Chrome on a Chromebook",
    "laptop-chrome",
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${BLINK} Safari/537.36`,
    10,
  ],
  [
    "Firefox on Linux",
    "laptop-firefox",
    "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0",
    0,
  ],
];

test.each(browsers)("%s", (_, platform, userAgent, maxTouchPoints) => {
  expect(readPlatform({ userAgent, maxTouchPoints })).toBe(platform);
});
