/** Width of a bold letter by the height of the type, and of one that is as wide as high (CJK and the like). */
const LETTER = 0.6;
const WIDE_LETTER = 1.02;
const LEADING = 1.08;
const MOST_LINES = 4;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u;

/** A table's name as it stands on its card: a number at its end is what people look for. */
export function splitName(name: string): { readonly lead: string; readonly number: string | null } {
  const found = name.trim().match(/^(.*?)\s*(?<!\d)(\d{1,3})$/u);
  const [, lead = "", number = ""] = found ?? [];
  return found && lead !== "" ? { lead, number } : { lead: name.trim(), number: null };
}

/** The largest type at which a text stands within a width and a height, in their unit; it breaks between words. */
export function fitText(text: string, width: number, height: number): number {
  const words = text.split(/\s+/).map(measure);
  const whole = words.reduce((sum, word) => sum + word, 0) + LETTER * 0.5 * (words.length - 1);
  const longest = Math.max(...words);
  let best = 0;
  for (let lines = 1; lines <= Math.min(MOST_LINES, words.length); lines++) {
    // Words are not divided evenly: what a line holds at most is a word more than its share.
    const line = lines === 1 ? whole : Math.max(longest, whole / lines + longest / 2);
    best = Math.max(best, Math.min(width / Math.max(line, LETTER), height / (lines * LEADING)));
  }
  return best;
}

const measure = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (WIDE.test(letter) ? WIDE_LETTER : LETTER), 0);
