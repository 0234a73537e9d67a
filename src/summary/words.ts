import { groupBy } from "./group.ts";
import { readStopWords } from "./stop-words/stop-words.ts";
import { compareText } from "./tally.ts";
import type { WallItem } from "./wall-item.ts";

/** How often a word was written. A text counts a word once, however often it repeats it. */
export interface WordCount {
  /** The word's key: lower case, without marks that only some write. */
  readonly word: string;
  /** Its most frequent spelling, the smaller letters where two are as frequent. */
  readonly label: string;
  readonly texts: number;
  readonly tables: number;
}

interface SpokenWord {
  readonly word: string;
  readonly label: string;
  readonly text: number;
  readonly tableId: string;
}

/** Counts the words of texts, by tables, then by texts, then by letter. `language`: BCP 47, chooses the stop words. */
export function countWords(
  texts: readonly Pick<WallItem, "text" | "tableId">[],
  language: string,
): WordCount[] {
  const stop = readStopWords(language);
  const words = texts.flatMap(({ text, tableId }, index) =>
    cutWords(text, language).map(
      (label): SpokenWord => ({ word: keyOfWord(label, language), label, text: index, tableId }),
    ),
  );
  const counted = words.filter(({ word }) => word.length > 0 && !stop.has(word));
  return [...groupBy(counted, ({ word }) => word)]
    .map(([word, same]) => ({
      word,
      label: pickSpelling(same.map(({ label }) => label)),
      texts: new Set(same.map(({ text }) => text)).size,
      tables: new Set(same.map(({ tableId }) => tableId)).size,
    }))
    .sort((a, b) => b.tables - a.tables || b.texts - a.texts || compareText(a.word, b.word));
}

/** Words have a letter and, in alphabets, more than one sign. */
function cutWords(text: string, language: string): string[] {
  const segments = new Intl.Segmenter(language, { granularity: "word" }).segment(text.normalize("NFC"));
  return [...segments]
    .filter(({ segment, isWordLike }) => isWordLike && /\p{L}/u.test(segment) && [...segment].length > 1)
    .map(({ segment }) => segment);
}

/** Case, Arabic vowel signs and stretched letters, and the kind of apostrophe make no other word. */
export const keyOfWord = (word: string, language: string): string =>
  word
    .normalize("NFC")
    .toLocaleLowerCase(language)
    .replace(/[\u0640\u064b-\u0652\u0670]/g, "")
    .replace(/[’ʼ]/g, "'");

function pickSpelling(labels: readonly string[]): string {
  const [best] = [...groupBy(labels, (label) => label).values()].sort(
    (a, b) => b.length - a.length || compareText(b[0] ?? "", a[0] ?? ""),
  );
  return best?.[0] ?? "";
}
