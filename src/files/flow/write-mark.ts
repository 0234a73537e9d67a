import type { Mark } from "../../handout/handout.ts";

const SIGNS = { box: { empty: "☐", set: "☑" }, circle: { empty: "○", set: "●" } } as const;

/** A tick box, a circle or how many people marked, as letters that can be edited. */
export const writeMark = (mark: Mark, shape: "box" | "circle"): string =>
  mark.kind === "count" ? String(mark.people) : SIGNS[shape][mark.kind];
