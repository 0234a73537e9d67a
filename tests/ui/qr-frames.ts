import { encodeModules } from "../../src/ui/QrImage.tsx";

/** How a camera might see a card. */
export interface Look {
  /** Width of the card with its quiet zone, in pixels of the frame. */
  readonly sizePx?: number;
  readonly angleDegrees?: number;
  /** 0–0.4: how much the far side of the card is shortened by turning the tablet. */
  readonly tilt?: number;
  readonly blurPx?: number;
  /** 0–1: share of full brightness that the noise spans. */
  readonly noise?: number;
  /** 0–1: 1 is black on white, 0 grey on grey. */
  readonly contrast?: number;
  readonly shiftPx?: readonly [x: number, y: number];
  /** A reflection over part of the card. */
  readonly glare?: boolean;
  /** Where the noise begins; the same one gives the same frame. */
  readonly seed?: number;
}

const WIDTH = 1280;
const HEIGHT = 720;

/** Paints the frame that a 1280 × 720 camera would give of a card. */
export function paintFrame(text: string, look: Look = {}): OffscreenCanvas {
  const { sizePx = 420, angleDegrees = 0, tilt = 0, blurPx = 0, noise = 0, contrast = 1 } = look;
  const [dx, dy] = look.shiftPx ?? [0, 0];
  const frame = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = frame.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2D canvas");
  context.fillStyle = "#4a4f55";
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.filter = blurPx ? `blur(${blurPx}px)` : "none";
  context.translate(WIDTH / 2 + dx, HEIGHT / 2 + dy);
  context.rotate((angleDegrees * Math.PI) / 180);
  context.globalAlpha = contrast;
  context.imageSmoothingQuality = "high";
  const card = tiltCard(paintCard(text), tilt);
  const width = (sizePx * card.width) / card.height;
  context.drawImage(card, -width / 2, -sizePx / 2, width, sizePx);
  if (look.glare) {
    context.globalAlpha = 0.75;
    context.fillStyle = "#fff";
    context.fillRect(-sizePx * 0.1, -sizePx * 0.5, sizePx * 0.05, sizePx);
  }
  if (noise) addNoise(context, noise, look.seed ?? 20261123);
  return frame;
}

function paintCard(text: string): OffscreenCanvas {
  const modules = encodeModules(text);
  const scale = 20;
  const card = new OffscreenCanvas(modules.length * scale, modules.length * scale);
  const context = card.getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, card.width, card.height);
  context.fillStyle = "#000";
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * scale, y * scale, scale, scale);
    });
  });
  return card;
}

// Turned about the vertical axis: drawn in columns that shrink towards the far side.
function tiltCard(card: OffscreenCanvas, tilt: number): OffscreenCanvas {
  const side = card.width;
  const tilted = new OffscreenCanvas(Math.round(side * (1 - tilt / 2)), side);
  const context = tilted.getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  const far = 1 - tilt;
  for (let x = 0; x < tilted.width; x++) {
    const along = x / tilted.width;
    const across = (along * far) / (1 - along + along * far); // even steps in the picture are uneven on the card
    const height = side * (1 - tilt * along);
    context.drawImage(card, Math.min(side - 1, across * side), 0, 1, side, x, (side - height) / 2, 1, height);
  }
  return tilted;
}

function addNoise(context: OffscreenCanvasRenderingContext2D, share: number, seed: number): void {
  const picture = context.getImageData(0, 0, WIDTH, HEIGHT);
  const next = countRandom(seed);
  for (let i = 0; i < picture.data.length; i += 4) {
    const change = (next() - 0.5) * 255 * share;
    for (let channel = 0; channel < 3; channel++)
      picture.data[i + channel] = (picture.data[i + channel] ?? 0) + change;
  }
  context.putImageData(picture, 0, 0);
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function countRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
