import { decodeQR } from "qr/decode.js";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import zxingUrl from "zxing-wasm/reader/zxing_reader.wasm?url";
import { createReading, type Engine } from "./reading.ts";

/** What the page sends: one picture with its number. */
export interface ReadRequest {
  readonly id: number;
  readonly picture: ImageBitmap;
}

/** What comes back: the text of the QR code, or null where none could be read. */
export interface ReadReply {
  readonly id: number;
  readonly text: string | null;
}

// The part of the Shape Detection API that is used here (https://wicg.github.io/shape-detection-api/).
interface NativeDetector {
  detect(picture: ImageBitmap): Promise<readonly { readonly rawValue: string }[]>;
}
interface NativeDetectorClass {
  new (options: { formats: string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

async function findNative(): Promise<Engine<ImageBitmap> | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass };
  if (!BarcodeDetector) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
  } catch {
    return null; // announced, but its service isn't there
  }
}

/** ZXing in WebAssembly, from this app's own files; null where that is switched off (Lockdown Mode). */
async function loadZxing(): Promise<Engine<ImageBitmap> | null> {
  try {
    await prepareZXingModule({ overrides: { locateFile: () => zxingUrl }, fireImmediately: true });
  } catch {
    return null;
  }
  return async (picture) => {
    const pixels = readPixels(picture);
    if (!pixels) return null;
    const [found] = await readBarcodes(pixels, {
      formats: ["QRCode"],
      tryInvert: false,
      maxNumberOfSymbols: 1,
    });
    return found?.isValid ? found.text : null;
  };
}

async function readWithLibrary(picture: ImageBitmap): Promise<string | null> {
  const pixels = readPixels(picture);
  if (!pixels) return null;
  try {
    return decodeQR(pixels, { timeLimit: 60 });
  } catch {
    return null; // its way to say that there is none
  }
}

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext("2d", { willReadFrequently: true });

function readPixels(picture: ImageBitmap): ImageData | null {
  if (!context) return null;
  canvas.width = picture.width;
  canvas.height = picture.height;
  context.drawImage(picture, 0, 0);
  return context.getImageData(0, 0, picture.width, picture.height);
}

const read = createReading({ native: findNative(), loadStrong: loadZxing, light: readWithLibrary });

addEventListener("message", async (event: MessageEvent<ReadRequest>) => {
  const { id, picture } = event.data;
  const text = await read(picture).catch(() => null);
  picture.close();
  const reply: ReadReply = { id, text };
  postMessage(reply);
});
