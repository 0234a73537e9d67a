import type { BrowserContext, Page } from "@playwright/test";
import type { ShownCamera } from "./camera-file.ts";

const SIZE = { width: 640, height: 480 };

/** For browsers that can't play a file as their webcam: their camera is a canvas, which the test paints. */
export async function paintCamera(context: BrowserContext): Promise<(page: Page) => ShownCamera> {
  await context.addInitScript(installCanvasCamera, SIZE);
  return (page) => ({
    async show(png, fill = 0.9) {
      await page.evaluate(([picture, share]) => window.paintCamera(picture, share), [
        png.toString("base64"),
        fill,
      ] as const);
    },
  });
}

declare global {
  interface Window {
    paintCamera(pngBase64: string, fill: number): Promise<void>;
  }
}

// Runs in the page before its own scripts, so it may use nothing of this file.
function installCanvasCamera({ width, height }: { width: number; height: number }): void {
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (!context || !navigator.mediaDevices) return;
  let picture: ImageBitmap | null = null;
  let fill = 1;
  window.paintCamera = async (pngBase64, share) => {
    const bytes = Uint8Array.from(atob(pngBase64), (character) => character.charCodeAt(0));
    picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    fill = share;
  };
  // A canvas that stands still sends no frames.
  setInterval(() => {
    context.fillStyle = "#282828";
    context.fillRect(0, 0, width, height);
    if (picture) {
      const scale = Math.min(width / picture.width, height / picture.height) * fill;
      const [w, h] = [picture.width * scale, picture.height * scale];
      context.drawImage(picture, (width - w) / 2, (height - h) / 2, w, h);
    }
    context.fillStyle = `rgb(${Math.random() * 255},0,0)`;
    context.fillRect(0, 0, 1, 1);
  }, 66);
  navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(15);
}
