import { messages } from "../../messages/index.ts";
import type { Paper } from "./contract.ts";
import type { Handout, Sheet } from "./handout.ts";
import { PAGE_MARGIN_MM } from "./paper.ts";

/** The name of a sheet's pages; a page takes its size and running footer by it. */
export const pageName = (sheet: Sheet): string => `worksheet-${sheet.number}`;

/**
 * The `@page` rules: paper size, margins and the running footer of each sheet. Browsers that don't know margin
 * boxes print the pages without the footer.
 */
export function writePageRules(handout: Handout, paper: Paper): string {
  const [start, end] = handout.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const { pageBefore, pageBetween, footer } = messages.print;
  const pages = `${quote(pageBefore)} counter(page) ${quote(pageBetween)} counter(pages)`;
  const shared = `@page { size: ${paper}; margin: ${PAGE_MARGIN_MM}mm ${PAGE_MARGIN_MM}mm ${PAGE_MARGIN_MM + 3}mm; }`;
  const sheets = handout.sheets.map(
    (sheet) => `@page ${pageName(sheet)} {
  size: ${paper} ${sheet.orientation};
  @bottom-${start} { ${FOOTER} text-align: ${start}; content: ${quote(footer(handout.workshopTitle, sheet.number))}; }
  @bottom-${end} { ${FOOTER} text-align: ${end}; white-space: nowrap; content: ${pages}; }
}`,
  );
  return [shared, ...sheets].join("\n");
}

// Margin boxes see no custom properties of the page's elements, so type and ink are named here.
const FOOTER =
  'font: 8pt/1.4 "Atkinson Hyperlegible Next Variable", system-ui, sans-serif; color: #444; ' +
  "border-block-start: 0.5pt solid #8b857a; padding-block-start: 2mm; margin-block-start: 5mm; vertical-align: top;";

/** A CSS string; what could end it is escaped by number. */
function quote(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}<]/gu, (char) => `\\${char.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
