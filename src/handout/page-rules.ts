import type { Paper } from "./contract.ts";
import type { Orientation } from "./handout.ts";

/** The name of pages turned this way; printed paper takes its size by it. */
export const pageName = (orientation: Orientation): string => `handout-${orientation}`;

/** The `@page` rules. Margins and footers are the page's own, so that they are the same in every browser. */
export const writePageRules = (paper: Paper): string =>
  [
    `@page { size: ${paper}; margin: 0; }`,
    ...(["portrait", "landscape"] as const).map(
      (orientation) => `@page ${pageName(orientation)} { size: ${paper} ${orientation}; margin: 0; }`,
    ),
  ].join("\n");
