import { useComputed, useSignalEffect } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { countWords, type WordCount } from "../../summary/words.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { type BoardPlace, cutPages, reportExtent, within } from "./paging.ts";
import type { WordsField } from "./views.ts";
import { readWall } from "./wall-steps.ts";

const WORDS_PER_PAGE = 24;
const [SMALLEST, LARGEST] = [44, 150]; // board units
const LINE_WIDTH = 1776;
const HEIGHT = 740;

interface Props {
  readonly source: BoardSource;
  readonly worksheetId: string;
  readonly field: WordsField;
  /** BCP 47. */
  readonly language: string;
  readonly place: BoardPlace;
}

/** The words that most tables (or, of everyone's own texts, most texts) share: the larger the more, with its number. */
export function Words({ source, worksheetId, field, language, place }: Props) {
  const by = field.who === "each" ? "texts" : "tables";
  const words = useComputed(() =>
    [
      ...countWords(
        source.tables.value.flatMap((table) => readWall(field, source, table, worksheetId)),
        language,
      ),
    ].sort((a, b) => b[by] - a[by]),
  );
  const pages = useComputed(() => cutPages(words.value, WORDS_PER_PAGE));
  useSignalEffect(() => reportExtent(place, [], pages.value.length));
  const most = words.value[0]?.[by] ?? 0;
  if (most === 0) return <BoardEmpty title={messages.board.noWordsYet} />;
  const shown = pages.value[within(place.page.value, pages.value.length)] ?? [];
  const sizes = chooseSizes(shown, by, most);
  return (
    <section class="board-words">
      <p class="board-keys">
        <span>{by === "tables" ? messages.board.byTables : messages.board.byTexts}</span>
      </p>
      <ol>
        {shown.map((word, index) => (
          <li key={word.word} style={{ "--board-word": sizes[index] }}>
            <bdi>{word.label}</bdi>
            <span class="board-words-count">
              <span aria-hidden="true">{word[by]}</span>
              <span class="visually-hidden">{messages.board.wordCount[by](word[by])}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Sizes by count, the largest as large as the page has room for. */
function chooseSizes(words: readonly WordCount[], by: "tables" | "texts", most: number): number[] {
  for (let largest = LARGEST; largest > SMALLEST; largest -= 6) {
    const sizes = words.map((word) => SMALLEST + ((largest - SMALLEST) * word[by]) / most);
    if (measureHeight(words, sizes) <= HEIGHT) return sizes;
  }
  return words.map(() => SMALLEST);
}

/** How high the words stand when they run on line by line. */
function measureHeight(words: readonly WordCount[], sizes: readonly number[]): number {
  let [height, used, line] = [0, 0, 0];
  words.forEach(({ label }, index) => {
    const size = sizes[index] ?? SMALLEST;
    const width = label.length * size * 0.58 + 130;
    if (used + width > LINE_WIDTH) {
      height += line;
      [used, line] = [0, 0];
    }
    used += width;
    line = Math.max(line, size * 1.2 + 16);
  });
  return height + line;
}
