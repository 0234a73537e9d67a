import type { Drawing, LabelledItem } from "../../workshops/format.ts";

/** A place inside the figure's plot: `u` from the start side, `v` from the top, both from 0 to 1. */
export interface Spot {
  readonly u: number;
  readonly v: number;
}

/** Where marks may lie on one shape of drawing. Everything is in spots, so that it holds at every size. */
export interface ShapeRules<D extends Drawing> {
  /** Height of the plot by its width. */
  readonly aspect: number;
  /** Whether it turns round where the script runs from right to left. */
  readonly mirrors: boolean;
  /** Index of the region that holds the spot; null for none. */
  findRegion(drawing: D, spot: Spot): number | null;
  /** The spot a mark set there takes. */
  snap(drawing: D, spot: Spot): Spot;
  /** Good spots for marks of a region, the best first; some may lie outside of it. */
  offer(drawing: D, region: number): readonly Spot[];
}

/** Spots spiralling out from a middle until they have been everywhere. */
export const spiral = ({ u, v }: Spot, step = 0.07): readonly Spot[] =>
  Array.from({ length: 500 }, (_, index) => {
    const radius = step * Math.sqrt(index);
    const angle = index * 2.39996; // the golden angle: no two in line
    return { u: u + radius * Math.cos(angle), v: v + radius * Math.sin(angle) };
  });

export const labelsOf = (regions: readonly LabelledItem[]): readonly string[] =>
  regions.map(({ label }) => label);
