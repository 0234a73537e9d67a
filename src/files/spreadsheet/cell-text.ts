/** Most UTF-16 units of one cell in Excel. */
const MOST_IN_CELL = 32_767;

/** What no XML can hold; the tab and line feed are fine, a carriage return is not kept by readers. */
const NOT_XML = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu;
/** What a reader would take for an escape. */
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const UNDERLINE = "_x005F_";

/**
 * A text as a cell of a workbook holds it: what XML can't hold is written `_xHHHH_` (ECMA-376 part 1, 22.4.2.4, ST_Xstring),
 * what looks like that is told apart, half a character becomes "\uFFFD".
 */
export const escapeCell = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(LOOKS_ESCAPED, UNDERLINE)
    .replace(NOT_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** A text in as many pieces as fit into cells, never cut within a character; one piece where it fits. */
export function splitForCells(text: string, most = MOST_IN_CELL): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const end = /[\uD800-\uDBFF]/.test(rest[most - 1] ?? "") ? most - 1 : most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}
