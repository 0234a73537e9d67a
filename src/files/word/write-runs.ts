import { type IRunOptions, Tab, TextRun } from "docx";
import { cleanText } from "../flow/clean-text.ts";

/** Hebrew, Arabic, Syriac, Thaana, NKo and their neighbours, and Arabic's presentation forms. */
const FIRST_STRONG = /[\p{L}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** The direction a text runs in: that of its first letter; `usual` where it has none. */
export function readsRightToLeft(text: string, usual: boolean): boolean {
  const [letter] = FIRST_STRONG.exec(text) ?? [];
  return letter === undefined ? usual : RIGHT_TO_LEFT.test(letter);
}

/** A text of one or several lines as runs: its line ends and tabs stay. */
export function writeRuns(text: string, rightToLeft: boolean, look: IRunOptions = {}): TextRun[] {
  const clean = cleanText(text);
  return clean.split("\n").map(
    (line, index) =>
      new TextRun({
        ...look,
        rightToLeft,
        ...(index > 0 && { break: 1 }),
        children: line.split("\t").flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
      }),
  );
}
