import { plural } from "../plural.ts";

export const print = {
  title: "Print the handout",
  back: "Back",
  print: "Print",
  printHint: "To keep it as a file, choose “Save as PDF” in the print window.",
  preview: "Preview",

  worksheets: "Worksheets",
  chooseOne: "Choose at least one worksheet.",
  worksheetNumbered: (number: number, title: string) => `${number}. ${title}`,

  whose: "Whose answers",
  whoseBlank: "Blank, to write on",
  whoseMine: "Mine",
  whoseTable: "My table’s",
  whoseAll: "All tables’",
  mineHint: "Your private notes and your own ticks and ratings",
  tableHint: "What your table wrote, and how many ticked or rated what",
  allHint: "What every table wrote, and the counts of the whole room",
  noPrivateAnswers: "There are no private answers of yours on this tablet.",
  noTable: "This device does not sit at a table.",
  onlyPresenter: "Only the presenter’s device has the answers of all tables.",
  noTablesYet: "No table has sent an answer yet.",

  paper: "Paper",
  a4: "A4",
  letter: "US Letter",

  worksheet: (number: number) => `Worksheet ${number}`,
  footer: (workshop: string, number: number) => `${workshop} · Worksheet ${number}`,
  pageBefore: "Page ",
  pageBetween: " of ",
  name: "Name",
  names: "Names",
  table: "Table",
  tables: "Tables",
  date: "Date",
  source: (source: string) => `Source: ${source}`,
  nothingWritten: "Nothing written",
  withheld: "These answers are private. Each person finds them in their own handout, under “Mine”.",
  addedBy: (label: string, table: string) => `${label} (${table})`,
  rowNumbered: (name: string, number: number) => `${name} ${number}`,

  ratedAtTable: (people: number) =>
    plural(people, {
      one: "The numbers count people: # person rated.",
      other: "The numbers count people: # people rated.",
    }),
  ratedInRoom: (people: number, tables: number) =>
    `The numbers count people: ${plural(people, { one: "# person", other: "# people" })} at ${plural(tables, { one: "# table", other: "# tables" })} rated.`,
  ticked: "The numbers count the people who ticked it.",
  markEmpty: "not marked",
  markSet: "marked",
  markCount: (people: number) => plural(people, { one: "# person", other: "# people" }),

  fileBlank: "blank",
  fileMine: (name: string) => (name === "" ? "my answers" : name),
  fileAll: "all tables",
};
