import { afterAll, beforeAll, expect, test } from "vitest";
import { openQrReader, type QrReader } from "../../src/ui/camera/qr-reader.ts";
import { readPhoto } from "../../src/ui/camera/read-photo.ts";
import { type Look, paintFrame } from "./qr-frames.ts";

const CARD_4 = "1234567890".repeat(20).slice(3, 152); // 61 bytes
const CARD_5 = "9081726354".repeat(20).slice(5, 188); // 75 bytes, as large as a card gets

let reader: QrReader;
beforeAll(() => {
  reader = openQrReader();
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
  test.each([CARD_4, CARD_5])(`reads a card ${name}`, async (card) => {
    expect(await read(card, look)).toBe(card);
  });
}

test("finds nothing where there is no code", async () => {
  expect(await read(CARD_4, { contrast: 0 })).toBeNull();
});

test("finds nothing where most of the code is out of the picture", async () => {
  expect(await read(CARD_4, { shiftPx: [700, 0] })).toBeNull();
});

test("answers every picture, also when asked for several at once", async () => {
  const cards = ["111", "222", "333", "444"];
  expect(await Promise.all(cards.map((card) => read(card, { sizePx: 300 })))).toEqual(cards);
});

test("settles what is still open when it is closed", async () => {
  const other = openQrReader();
  const answer = other.read(paintFrame(CARD_4).transferToImageBitmap());
  other.close();
  expect(await answer).toBeNull();
});

test("reads a photo file", async () => {
  const photo = await paintFrame(CARD_5, { angleDegrees: 7, noise: 0.1 }).convertToBlob({
    type: "image/jpeg",
    quality: 0.7,
  });
  expect(await readPhoto(photo)).toBe(CARD_5);
});

test("takes a file that is no picture for one without a card", async () => {
  expect(await readPhoto(new Blob(["not a picture"], { type: "image/png" }))).toBeNull();
});
