import fc from "fast-check";
import { expect, test } from "vitest";
import { readStopWords } from "../../src/summary/stop-words/stop-words.ts";
import { countWords, keyOfWord } from "../../src/summary/words.ts";

const from = (tableId: string, text: string) => ({ tableId, text });

test("counts a word once per text and merges its cases; common words are left out", () => {
  const words = countWords(
    [
      from("t1", "Trust, and trust again: the TRUST of colleagues"),
      from("t1", "Colleagues don’t share without trust"),
      from("t2", "We share; don't we?"),
    ],
    "en",
  );
  expect(words).toEqual([
    { word: "share", label: "share", texts: 2, tables: 2 },
    { word: "colleagues", label: "colleagues", texts: 2, tables: 1 },
    { word: "trust", label: "trust", texts: 2, tables: 1 },
  ]);
});

test("the stop words are those of the workshop's language, also of its dialects; a language without a list has none", () => {
  const words = (text: string, language: string) =>
    countWords([from("t1", text)], language).map(({ word }) => word);
  expect(words("Die Praxis und das Vertrauen", "de-CH")).toEqual(["praxis", "vertrauen"]);
  expect(words("الثقة هي أساس التعاون في المدرسة", "ar")).toEqual(["أساس", "التعاون", "الثقة", "المدرسة"]);
  expect(words("die praxis", "xx")).toEqual(["die", "praxis"]);
  expect(readStopWords("__proto__").size).toBe(0);
});

test("Arabic vowel signs and stretched letters make no other word", () => {
  expect(countWords([from("t1", "تَعاون"), from("t2", "تعـــاون")], "ar")).toHaveLength(1);
});

test("every stop word stands as the count would read it, once", () => {
  for (const language of ["ar", "de", "en", "es", "fr", "tr"]) {
    const words = [...readStopWords(language)];
    expect(words.length, language).toBeGreaterThan(60);
    expect(
      words.map((word) => keyOfWord(word, language)),
      language,
    ).toEqual(words);
  }
});

test("no word is counted more often than there are texts, and the order of texts and tables changes nothing", () => {
  const texts = fc.array(
    fc.record({
      tableId: fc.constantFrom("t1", "t2", "__proto__"),
      text: fc
        .array(
          fc.constantFrom(
            "Trust",
            "trust",
            "toString",
            "__proto__",
            "THE",
            "time",
            "42",
            "a",
            "é",
            "Ärger",
            "🙂",
          ),
        )
        .map((words) => words.join(" ")),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      texts.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length }))),
      ([one, other]) => {
        const words = countWords(one, "en");
        expect(countWords(other, "en")).toEqual(words);
        expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
        for (const { texts: count, tables, word } of words) {
          expect(tables >= 1 && tables <= count && count <= one.length).toBe(true);
          expect(readStopWords("en").has(word)).toBe(false);
        }
      },
    ),
  );
});
