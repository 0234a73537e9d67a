import { decodeBase64url, encodeBase64url } from "./base64url.ts";

/** A stroke of a pen or finger, as plain data. */
export interface InkStroke {
  readonly id: string;
  /** Which pen: 0 ink, 1 accent, 2 marker. */
  readonly pen: 0 | 1 | 2;
  /** x, y and pressure, one after the other: x and y in thousandths of the pad's width, pressure from 0 to 255. */
  readonly points: readonly number[];
}

/** What one stroke and one drawing may hold; what is over is not drawn. */
export const INK_LIMITS = { pointsPerStroke: 2_000, strokesPerDrawing: 2_000, depth: 4_000 } as const;

const WIDTH = 1_000;
const MAX_PRESSURE = 255;
const BOUNDS = [WIDTH, INK_LIMITS.depth, MAX_PRESSURE] as const;
/** Added to the pen where one pressure holds for all points, as a finger's does. */
const SAME_PRESSURE = 4;
const MAX_VARINT_BYTES = 2; // the widest step, 8000, needs 13 bits
const LONGEST_TEXT = Math.ceil(((1 + INK_LIMITS.pointsPerStroke * 3 * MAX_VARINT_BYTES) * 4) / 3);

/**
 * A stroke as short text: the pen, then x, y and pressure of each point as the step from the point before. Numbers are
 * rounded and held within the bounds; points beyond the limit are left out.
 */
export function encodeStroke({ pen, points }: Omit<InkStroke, "id">): string {
  const count = Math.min(Math.floor(points.length / 3), INK_LIMITS.pointsPerStroke);
  const within = points.slice(0, count * 3).map((value, index) => {
    const bound = BOUNDS[index % 3] ?? 0;
    return Math.min(bound, Math.max(0, Math.round(value) || 0));
  });
  const same = within.every((value, index) => index % 3 !== 2 || value === within[2]);
  const bytes = [same ? pen + SAME_PRESSURE : pen];
  within.forEach((value, index) => {
    if (same && index % 3 === 2 && index > 2) return;
    writeStep(bytes, value - (within[index - 3] ?? 0));
  });
  return encodeBase64url(Uint8Array.from(bytes));
}

/** Reads what `encodeStroke` wrote; null for anything else. */
export function decodeStroke(id: string, text: string): InkStroke | null {
  if (text.length > LONGEST_TEXT) return null;
  const bytes = decodeBase64url(text);
  const head = bytes?.[0];
  if (!bytes || head === undefined || head >= 2 * SAME_PRESSURE) return null;
  const pen = readPen(head % SAME_PRESSURE);
  const steps = readSteps(bytes.subarray(1));
  if (pen === null || steps === null) return null;
  const points = head < SAME_PRESSURE ? addSteps(steps) : addSteps(repeatPressure(steps));
  return points && { id, pen, points };
}

const readPen = (value: number): InkStroke["pen"] | null =>
  value === 0 || value === 1 || value === 2 ? value : null;

/** Steps back and forth as 0, -1, 1, -2 …, seven bits a byte, the lowest first. */
function writeStep(bytes: number[], step: number): void {
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function readSteps(bytes: Uint8Array): number[] | null {
  const steps: number[] = [];
  let value = 0;
  let length = 0;
  for (const byte of bytes) {
    value |= (byte & 127) << (7 * length);
    length += 1;
    if (length > MAX_VARINT_BYTES) return null;
    if (byte > 127) continue;
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    value = 0;
    length = 0;
  }
  return length === 0 ? steps : null;
}

/** The first point has a pressure, the others only x and y: gives all of them three steps. */
const repeatPressure = (steps: readonly number[]): number[] =>
  steps.flatMap((step, index) => (index > 2 && index % 2 === 0 ? [step, 0] : [step]));

function addSteps(steps: readonly number[]): number[] | null {
  const count = steps.length / 3;
  if (!Number.isInteger(count) || count < 1 || count > INK_LIMITS.pointsPerStroke) return null;
  const points: number[] = [];
  for (const [index, step] of steps.entries()) {
    const value = (points[index - 3] ?? 0) + step;
    if (value < 0 || value > (BOUNDS[index % 3] ?? 0)) return null;
    points.push(value);
  }
  return points;
}
