import { decodeQR } from "qr/decode.js";

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

async function findNativeDetector(): Promise<NativeDetector | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: NativeDetectorClass };
  if (!BarcodeDetector) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
  } catch {
    return null; // announced, but its service isn't there
  }
}

let nativeDetector = findNativeDetector();

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext("2d", { willReadFrequently: true });

function readWithLibrary(picture: ImageBitmap): string | null {
  if (!context) return null;
  canvas.width = picture.width;
  canvas.height = picture.height;
  context.drawImage(picture, 0, 0);
  try {
    return decodeQR(context.getImageData(0, 0, picture.width, picture.height), { timeLimit: 60 });
  } catch {
    return null; // its way to say that there is none
  }
}

async function read(picture: ImageBitmap): Promise<string | null> {
  const detector = await nativeDetector;
  if (!detector) return readWithLibrary(picture);
  try {
    const found = await detector.detect(picture);
    return found[0]?.rawValue ?? null;
  } catch {
    nativeDetector = Promise.resolve(null); // broken on this device: never again
    return readWithLibrary(picture);
  }
}

addEventListener("message", async (event: MessageEvent<ReadRequest>) => {
  const { id, picture } = event.data;
  const text = await read(picture);
  picture.close();
  const reply: ReadReply = { id, text };
  postMessage(reply);
});
