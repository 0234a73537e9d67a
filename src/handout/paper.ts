import type { Paper, TypeSize } from "./contract.ts";

/** Width and height in millimetres, upright. */
export const PAPER_SIZES_MM: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
  a3: { width: 297, height: 420 },
  ledger: { width: 279.4, height: 431.8 },
};

/** White round the text, and below it, where the footer stands. */
export const PAGE_MARGIN_MM = 17;
export const PAGE_FOOT_MM = 20;

/**
 * Type size of the handout; on screen the whole sheet scales with it. A poster's capitals are 5.7 mm high: from 2 m
 * nearly 10 minutes of arc, twice what a person with normal sight can just read.
 */
export const TYPE_POINTS: Readonly<Record<TypeSize, number>> = { usual: 10.5, large: 14.5, poster: 24 };

// Where paper is sold in US Letter (Unicode CLDR, measurementData/paperSize).
const LETTER_REGIONS = new Set("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split(" "));

/** The paper a printer of this locale's region holds; A4 where the locale tells nothing. */
export function choosePaper(locale: string): Paper {
  try {
    return LETTER_REGIONS.has(new Intl.Locale(locale).maximize().region ?? "") ? "letter" : "a4";
  } catch {
    return "a4"; // not a language tag
  }
}
