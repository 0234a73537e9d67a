/** What stands in files that other programs open, beside the words of the handout. */
export const files = {
  tidy: {
    worksheet: "Worksheet",
    question: "Question",
    table: "Table",
    who: "Person",
    row: "Row",
    column: "Column",
    value: "Answer",
    meaning: "Meaning",
    part: "Part",
    partOf: (part: number, parts: number) => `part ${part} of ${parts}`,
    me: "me",
    person: (number: number) => `person ${number}`,
    marked: "marked",
    drawn: "strokes drawn by hand",
    across: "place across, 0 to 999",
    down: "place down, 0 to 999",
  },
  flow: {
    elsewhere: "elsewhere",
    /** Around the page number, which the word processor puts in, and how many there are. */
    pageBefore: "Page ",
    pageBetween: " of ",
    drawn: (what: string) => `Drawn: ${what}`,
  },
};
