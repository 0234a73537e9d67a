import { cleanText } from "../flow/clean-text.ts";

/** Signs that begin markup wherever they stand (CommonMark 0.31, 2.4, and GFM). */
const MARKUP = /[\\`*_{}[\]<>#|~&$]/g;
/** Signs that begin a list or underline a heading where they begin a line; a number does with a dot behind it. */
const LINE_START = /^[-+=]|(?<=^\d{1,9})[.)]/;

/** One line that stands as it was written. */
const escapeLine = (line: string): string => {
  const [, space = "", words = ""] = /^([ \t]*)(.*)$/s.exec(line) ?? [];
  return "&nbsp;".repeat(space.length) + words.replace(MARKUP, "\\$&").replace(LINE_START, "\\$&");
};

/** A text on one line, e.g. of a heading or a cell. */
export const escapeInline = (text: string): string => escapeLine(cleanText(text).replace(/\s*\n\s*/g, " "));

/** A text of several lines: empty ones part paragraphs, others stay line ends. */
export const escapeText = (text: string): string =>
  cleanText(text)
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => paragraph.split("\n").map(escapeLine).join("\\\n"))
    .join("\n\n");
