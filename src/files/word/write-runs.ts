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

const LEFT_TO_RIGHT_MARK = "\u200E";
const RIGHT_TO_LEFT_MARK = "\u200F";

/** What keeps a text's last sign with it in a paragraph that runs the other way; "" where both run the same way. */
export const endMark = (rightToLeft: boolean, usual: boolean): string => {
  if (rightToLeft === usual) return "";
  return rightToLeft ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
};

/**
 * A text of one or several lines as runs: its line ends and tabs stay. It runs in its own direction; `usual` is that of
 * its paragraph.
 */
export function writeRuns(text: string, usual: boolean, look: IRunOptions = {}): TextRun[] {
  const rightToLeft = readsRightToLeft(text, usual);
  return `${cleanText(text)}${endMark(rightToLeft, usual)}`.split("\n").map(
    (line, index) =>
      new TextRun({
        ...look,
        rightToLeft,
        ...(index > 0 && { break: 1 }),
        children: line.split("\t").flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])),
      }),
  );
}
