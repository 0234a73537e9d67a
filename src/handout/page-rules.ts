import { messages } from "../messages/print.ts";
import type { Paper, TypeSize } from "./contract.ts";
import type { Handout, Orientation, Sheet } from "./handout.ts";
import { PAGE_FOOT_MM, PAGE_MARGIN_MM, TYPE_POINTS } from "./paper.ts";

/** The names of pages that belong to no worksheet. */
export const FRONT_PAGES = {
  cover: "handout-cover",
  sources: "handout-sources",
  strays: "handout-strays",
} as const;

/** The name of a sheet's pages; a page takes its size and running footer by it. */
export const pageName = (sheet: Sheet): string => `worksheet-${sheet.number}`;

/** What the contents lead to. */
export const sheetAnchor = (id: string): string => `handout-sheet-${id}`;

/**
 * The `@page` rules: paper size, margins and the running footer of each sheet. Browsers that don't know margin
 * boxes print the pages without the footer.
 */
export function writePageRules(handout: Handout, paper: Paper, size: TypeSize): string {
  const { footer, strays, sources } = messages.print;
  const margins = `${PAGE_MARGIN_MM}mm ${PAGE_MARGIN_MM}mm ${PAGE_FOOT_MM}mm`;
  const write = (name: string, orientation: Orientation, words: string) =>
    `@page ${name} { size: ${paper} ${orientation}; ${writeFooter(handout, size, words)} }`;
  return [
    `@page { size: ${paper}; margin: ${margins}; }`,
    `@page ${FRONT_PAGES.cover} { size: ${paper} portrait; }`,
    ...handout.sheets.map((sheet) =>
      write(pageName(sheet), sheet.orientation, footer(handout.workshopTitle, sheet.number)),
    ),
    write(FRONT_PAGES.strays, "portrait", `${handout.workshopTitle} · ${strays}`),
    write(FRONT_PAGES.sources, "portrait", `${handout.workshopTitle} · ${sources}`),
  ].join("\n");
}

function writeFooter({ direction }: Handout, size: TypeSize, words: string): string {
  const [start, end] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const { pageBefore, pageBetween } = messages.print;
  const pages = `${quote(pageBefore)} counter(page) ${quote(pageBetween)} counter(pages)`;
  // Margin boxes see no custom properties of the page's elements, so type and ink are named here.
  const look =
    `font: ${TYPE_POINTS[size] * 0.76}pt/1.4 "Atkinson Hyperlegible Next Variable", system-ui, sans-serif; ` +
    "color: #444; border-block-start: 0.5pt solid #8b857a; padding-block-start: 2mm; " +
    "margin-block-start: 5mm; vertical-align: top;";
  return (
    `@bottom-${start} { ${look} text-align: ${start}; content: ${quote(words)}; } ` +
    `@bottom-${end} { ${look} text-align: ${end}; white-space: nowrap; content: ${pages}; }`
  );
}

/** A CSS string; what could end it is escaped by number. */
function quote(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}<]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
