import { decodeQR } from "qr/decode.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openQrReader, type QrReader } from "../../src/ui/camera/qr-reader.ts";
import { readPhoto } from "../../src/ui/camera/read-photo.ts";
import { type Look, paintFrame } from "./qr-frames.ts";
import { drawLooks, HARD_LOOKS } from "./qr-looks.ts";

const CARD = "1234567890".repeat(21).slice(3, 171); // 69 bytes, one address: QR version 5 at level M
const LARGEST_CARD = "9081726354".repeat(21).slice(5, 207); // 83 bytes, as large as a card gets; version 5-M too

// Beyond the reader that is at hand at once, not beyond the one that must be loaded.
const FOR_THE_STRONG: Look = { sizePx: 190, blurPx: 1.3, noise: 0.3, tilt: 0.15, angleDegrees: -20 };

let reader: QrReader;
beforeAll(async () => {
  reader = openQrReader();
  await vi.waitFor(async () => expect(await read(CARD, FOR_THE_STRONG)).toBe(CARD), { timeout: 15_000 });
});
afterAll(() => reader.close());

const read = (text: string, look: Look) => reader.read(paintFrame(text, look).transferToImageBitmap());

const looks: Record<string, Look> = {
  "held well": {},
  "small: 60 mm at arm's length": { sizePx: 180 },
  "very large": { sizePx: 700 },
  "blurred by 2 pixels": { blurPx: 2 },
  "small and blurred": { sizePx: 240, blurPx: 1 },
  "noisy, as in a dim room": { noise: 0.3 },
  "very noisy": { noise: 0.6 },
  "turned by 10°": { angleDegrees: 10 },
  "turned by 45°": { angleDegrees: 45 },
  "on its side": { angleDegrees: 90 },
  "upside down": { angleDegrees: 180 },
  "tilted a little": { tilt: 0.15 },
  "tilted much": { tilt: 0.3 },
  "tilted, turned, blurred and noisy": { tilt: 0.2, angleDegrees: 12, blurPx: 1, noise: 0.2 },
  "low contrast": { contrast: 0.35 },
  "in a corner": { sizePx: 260, shiftPx: [470, -200] },
  "a streak of glare": { glare: true },
};

for (const [name, look] of Object.entries(looks)) {
  test.each([CARD, LARGEST_CARD])(`reads a card ${name}`, async (card) => {
    expect(await read(card, look)).toBe(card);
  });
}

const FRAMES = 10;
const LEAST_READ = 0.9; // read: 1 in every row; nine frames come a second, so that even 0.5 would do
const LEAST_READ_LIGHT = 0.3; // read: 0.53 and more, before ZXing is loaded or where it can't be

test.each([
  ["one address", CARD],
  ["all the addresses that fit", LARGEST_CARD],
])(
  "reads hard frames of a card, %s",
  async (name, card) => {
    const rows: Record<string, Record<"loaded" | "at hand at once", number>> = {};
    for (const [kind, ranges] of Object.entries(HARD_LOOKS)) {
      const read = { loaded: 0, "at hand at once": 0 };
      for (const look of drawLooks(ranges, FRAMES, 7)) {
        const frame = paintFrame(card, look);
        if (readLight(frame) === card) read["at hand at once"]++;
        if ((await reader.read(frame.transferToImageBitmap())) === card) read.loaded++;
      }
      rows[kind] = { loaded: read.loaded / FRAMES, "at hand at once": read["at hand at once"] / FRAMES };
    }
    console.info(`Share of frames read, card with ${name} (${card.length} digits):\n${writeTable(rows)}`);
    for (const [kind, row] of Object.entries(rows)) {
      expect(row.loaded, kind).toBeGreaterThanOrEqual(LEAST_READ);
      expect(row["at hand at once"], kind).toBeGreaterThanOrEqual(LEAST_READ_LIGHT);
    }
  },
  60_000,
);

function readLight(frame: OffscreenCanvas): string | null {
  const pixels = frame.getContext("2d")?.getImageData(0, 0, frame.width, frame.height);
  try {
    return pixels ? decodeQR(pixels, { timeLimit: 60 }) : null;
  } catch {
    return null; // its way to say that there is none
  }
}

const writeTable = (rows: Record<string, Record<string, number>>): string =>
  Object.entries(rows)
    .map(([kind, shares]) =>
      [kind.padEnd(26), ...Object.entries(shares).map(([name, share]) => `${name} ${share.toFixed(2)}`)].join(
        "  ",
      ),
    )
    .join("\n");

test("finds nothing where there is no code", async () => {
  expect(await read(CARD, { contrast: 0 })).toBeNull();
});

test("finds nothing where most of the code is out of the picture", async () => {
  expect(await read(CARD, { shiftPx: [700, 0] })).toBeNull();
});

test("answers every picture, also when asked for several at once", async () => {
  const cards = ["111", "222", "333", "444"];
  expect(await Promise.all(cards.map((card) => read(card, { sizePx: 300 })))).toEqual(cards);
});

test("settles what is still open when it is closed", async () => {
  const other = openQrReader();
  const answer = other.read(paintFrame(CARD).transferToImageBitmap());
  other.close();
  expect(await answer).toBeNull();
});

test("reads a photo file", async () => {
  const photo = await paintFrame(LARGEST_CARD, { angleDegrees: 7, noise: 0.1 }).convertToBlob({
    type: "image/jpeg",
    quality: 0.7,
  });
  expect(await readPhoto(photo)).toBe(LARGEST_CARD);
});

test("takes a file that is no picture for one without a card", async () => {
  expect(await readPhoto(new Blob(["not a picture"], { type: "image/png" }))).toBeNull();
});
