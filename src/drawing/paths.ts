export interface Point {
  readonly x: number;
  readonly y: number;
}

const round = (value: number): number => Math.round(value * 100) / 100;
const write = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Straight from point to point. */
export const linePath = (...points: readonly Point[]): string => `M${points.map(write).join("L")}`;

export const areaPath = (...points: readonly Point[]): string => `${linePath(...points)}Z`;

export const boxPath = (a: Point, b: Point): string => areaPath(a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y });

export function ellipsePath({ x, y }: Point, across: number, down: number): string {
  const half = `A${round(across)} ${round(down)} 0 0 1`;
  const [start, end] = [write({ x: x - across, y }), write({ x: x + across, y })];
  return `M${start}${half} ${end}${half} ${start}Z`;
}

/** A slender arrowhead whose tip is at `tip`, coming from `from`. */
export function arrowPath(from: Point, tip: Point, length = 7): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const wing = (turn: number): Point => ({
    x: tip.x - length * Math.cos(angle + turn),
    y: tip.y - length * Math.sin(angle + turn),
  });
  const notch = { x: tip.x - length * 0.75 * Math.cos(angle), y: tip.y - length * 0.75 * Math.sin(angle) };
  return areaPath(tip, wing(0.36), notch, wing(-0.36));
}
