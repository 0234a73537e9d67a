import { plural } from "../plural.ts";

export const print = {
  title: "Print the handout",
  back: "Back",
  print: "Print",
  printHint: "To keep it as a file, choose “Save as PDF” in the print window.",
  preview: "Preview",
  forEachPerson: "Print one for each person",
  settingPages: (pages: number) => plural(pages, { one: "# page so far…", other: "# pages so far…" }),
  pagesSet: (pages: number) => plural(pages, { one: "# page", other: "# pages" }),

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

  chooseAll: "Choose all",
  chooseNone: "Choose none",

  around: "Cover",
  withCover: "Cover, contents and sources",
  coverForSeveral: "Printed with two worksheets or more.",
  type: "Type",
  usualType: "Usual",
  largeType: "Large",
  largeTypeHint: "14.5 point instead of 10.5; takes more pages",

  paper: "Paper",
  a4: "A4",
  letter: "US Letter",

  worksheet: (number: number) => `Worksheet ${number}`,
  footer: (workshop: string, number: number) => `${workshop} · Worksheet ${number}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  contents: "Contents",
  sources: "Sources",
  strays: "Answers to earlier questions",
  straysHint:
    "The workshop was changed after these were written. Its worksheets no longer ask for them; what you wrote is kept.",
  session: "Session",
  place: "Place",
  presenter: "Presenter",
  toPlace: "To place:",
  toMark: "To mark:",
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

  answeredAtTable: (people: number) =>
    plural(people, {
      one: "The numbers count people: # person answered.",
      other: "The numbers count people: # people answered.",
    }),
  answeredInRoom: (people: number, tables: number) =>
    `The numbers count people: ${plural(people, { one: "# person", other: "# people" })} at ${plural(tables, { one: "# table", other: "# tables" })} answered.`,
  answeredByTables: (tables: number) =>
    plural(tables, {
      one: "The numbers count tables: # table answered.",
      other: "The numbers count tables: # tables answered.",
    }),
  voteFor: (votes: number) => plural(votes, { one: "Vote for one.", other: "Vote for up to #." }),
  chooseOnly: "Choose one.",
  chooseAny: "Choose all that fit.",
  markEmpty: "not marked",
  markSet: "marked",
  markCount: (people: number) => plural(people, { one: "# person", other: "# people" }),

  fileBlank: "blank",
  fileMine: (name: string) => (name === "" ? "my answers" : name),
  fileAll: "all tables",
};
