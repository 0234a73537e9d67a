import { plural } from "../plural.ts";

/** Typing in what tables wrote on paper. */
export const fromPaper = {
  title: "From paper",
  open: "Type in from paper",
  intro: "Type the code at the foot of a sheet, then what stands on it. All of it goes by keyboard.",
  overview: "To the overview",
  table: "Table",
  person: "Person",
  personOf: (number: number, sheets: number) =>
    sheets === 0
      ? `Person ${number} on paper`
      : `Person ${number} on paper · ${plural(sheets, { one: "# sheet", other: "# sheets" })}`,
  personShort: (number: number) => `Person ${number} on paper`,
  nextPerson: "Next person",
  code: "Code of the sheet",
  codeHint: "Enter opens it. ↓ is the next person, ↑ the one before; Page Down is the next table.",
  codeHintOwn: "Enter opens it. ↓ is the next person, ↑ the one before.",
  openSheet: "Open",
  now: (table: string, person: string) => `${table}, ${person}`,
  faults: {
    empty: "Type the four signs at the foot of the sheet, such as 6K4M.",
    length: "A code has four letters and digits. Look at the foot of the sheet again.",
    letter: "No code has that sign in it. Look at the foot of the sheet again.",
    mistyped: "A sign is wrong, or two have changed places. Type the code again.",
    unknown: "This workshop has no such sheet. It may come from another workshop.",
  },
  closed: (worksheet: string) =>
    `The presenter has closed answering on “${worksheet}”. Ask for it to be opened, then type the code again.`,
  onlyPrivate: (worksheet: string) => `“${worksheet}” has only private answers. They stay on the paper.`,
  already: (person: string) =>
    `${person} has handed in this sheet already. What you type changes it. Another person’s? Esc, then ↓.`,
  keys: "Enter: next · Ctrl+Enter: new row · digit: answer and next · x: tick and next · space: tick or not · ↑: back · Page Down: next part · Ctrl+Z: undo · Esc: to the code",
  private: "Private: stays on the paper.",
  figureHint: "A mark is put in the middle of its region. Move it on the table’s sheet where that matters.",
  wholeTable: "the table’s answer",
  onePerson: "this person’s answer",
  done: "Done",
  tick: "tick",
  place: "place",
  row: "row",
  said: (table: string, person: string, worksheet: string, answers: number) =>
    `${table}, ${person}, ${worksheet}: ${plural(answers, { zero: "nothing typed", one: "# answer", other: "# answers" })}`,
  saidTitle: "Typed in just now",
  takeBack: "Take it back",
  putBack: "Put it back",
  undone: "Undone.",
  redone: "Done again.",
  full: (most: number) =>
    plural(most, { one: "Only # may be chosen.", other: "Only # may be chosen. Take one away first." }),
};
