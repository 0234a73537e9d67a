import { closeSync, openSync, writeSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";
import encodeQR from "qr";

const WIDTH = 640;
const HEIGHT = 480;
const HEADER = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F15:1 Ip A1:1 C420jpeg\nFRAME\n`);
const BACKGROUND = 40;

/** A camera whose picture the test gives. */
export interface ShownCamera {
  /** Shows a PNG, centred, at a share of the picture's height. */
  show(png: Buffer, fill?: number): void | Promise<void>;
}

/** A camera picture under the test's control: Chromium plays the file as its webcam, and sees it rewritten in place. */
export interface CameraFile extends ShownCamera {
  /** Command line arguments of the browser that has this camera. */
  readonly args: readonly string[];
  close(): void;
}

export function openCameraFile(path: string): CameraFile {
  const file = openSync(path, "w");
  const grey = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2) * 2, 128);
  writeSync(file, Buffer.concat([HEADER, Buffer.alloc(WIDTH * HEIGHT, BACKGROUND), grey]), 0, null, 0);
  return {
    args: [
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
      `--use-file-for-fake-video-capture=${path}`,
    ],
    show(png, fill = 0.9) {
      writeSync(file, drawBrightness(PNG.sync.read(png), fill), 0, WIDTH * HEIGHT, HEADER.length);
    },
    close: () => closeSync(file),
  };
}

/** The camera's brightness plane: each of its points is the mean of the source points under it. */
function drawBrightness(source: PNG, fill: number): Buffer {
  const scale = Math.min((HEIGHT * fill) / source.height, (WIDTH * fill) / source.width);
  const left = (WIDTH - source.width * scale) / 2;
  const top = (HEIGHT - source.height * scale) / 2;
  const plane = Buffer.alloc(WIDTH * HEIGHT, BACKGROUND);
  for (let y = Math.ceil(top); y < Math.floor(HEIGHT - top); y++) {
    for (let x = Math.ceil(left); x < Math.floor(WIDTH - left); x++) {
      plane[y * WIDTH + x] = meanBrightness(source, (x - left) / scale, (y - top) / scale, 1 / scale);
    }
  }
  return plane;
}

function meanBrightness({ data, width, height }: PNG, x: number, y: number, size: number): number {
  let sum = 0;
  let count = 0;
  const toX = Math.min(width, Math.max(x + size, Math.floor(x) + 1));
  const toY = Math.min(height, Math.max(y + size, Math.floor(y) + 1));
  for (let row = Math.floor(y); row < toY; row++) {
    for (let column = Math.floor(x); column < toX; column++) {
      const at = (row * width + column) * 4;
      sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      count++;
    }
  }
  return count === 0 ? BACKGROUND : sum / count;
}

/** Holds a page's screen, or a part of it, before a camera until the returned function is called. */
export function holdBefore(page: Page | Locator, camera: ShownCamera, fill?: number): () => Promise<void> {
  let holding = true;
  const done = (async () => {
    while (holding) {
      await camera.show(await page.screenshot(), fill);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return async () => {
    holding = false;
    await done.catch(() => {});
  };
}

/** A picture of a QR code, as a screen shows it. */
export function drawCode(text: string): Buffer {
  const encoding = /^\d+$/.test(text) ? "numeric" : undefined;
  const modules = encodeQR(text, "raw", { ecc: "medium", border: 4, encoding });
  const scale = 10;
  const picture = new PNG({ width: modules.length * scale, height: modules.length * scale });
  for (let at = 0; at < picture.width * picture.height; at++) {
    const row = modules[Math.floor(at / picture.width / scale)];
    const isDark = row?.[Math.floor((at % picture.width) / scale)] ?? false;
    picture.data.fill(isDark ? 0 : 255, at * 4, at * 4 + 3);
    picture.data[at * 4 + 3] = 255;
  }
  return PNG.sync.write(picture);
}
