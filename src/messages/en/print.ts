import { plural } from "../plural.ts";

export const print = {
  title: "Print the handout",
  back: "Back",
  print: "Print",
  printHint: "What you see is what comes out, page by page.",
  preview: "Preview",
  forEachPerson: "Print one for each person",
  settingPages: (pages: number) => plural(pages, { one: "# page so far…", other: "# pages so far…" }),
  pagesSet: (pages: number) => plural(pages, { one: "# page", other: "# pages" }),

  worksheets: (chosen: number, all: number) => `Worksheets: ${chosen} of ${all}`,
  chooseOne: "Choose at least one worksheet.",
  worksheetNumbered: (number: number, title: string) => `${number}. ${title}`,

  whose: "Whose answers",
  whoseBlank: "Blank, to write on",
  whoseMine: "Mine",
  whoseTable: "My table’s",
  whoseAll: "All tables’",
  mineHint: "What your table wrote, with your own ticks and ratings instead of counts",
  tableHint: "What your table wrote, and how many ticked or rated what; nothing private",
  allHint: "What every table wrote, and the counts of the whole room; nothing private",
  withPrivate: "With my private notes",
  withPrivateHint:
    "Your drafts, marked as yours, and what you answered for yourself alone. Leave them out to hand the copy on.",
  privateOfMine: "Only your own handout has private notes.",
  myDraft: "My draft",
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
  twoUp: "Two pages on each sheet",
  twoUpHint: "Smaller, side by side: half the paper",
  compact: "Worksheets may share a page",
  compactHint: "A short worksheet follows on the page before: fewer pages, less white",

  tone: "Ink",
  mono: "Black",
  monoHint: "Clear on every black-and-white printer",
  colour: "With colour",
  colourHint:
    "Titles, marks and figures in a dark blue-green, private notes in purple, pens as they were drawn",

  pdfTitle: "How to print, or keep it as a PDF",
  pdfSteps: [
    {
      where: "Chrome or Edge on a computer",
      how: "Print, and under “Destination” choose your printer or “Save as PDF”. Leave margins and scale as they are.",
    },
    {
      where: "Safari on an iPad or iPhone",
      how: "Print, then tap the share button in the print preview (or spread two fingers on it): now it is a PDF, to save in Files or to send.",
    },
    {
      where: "Android",
      how: "Print, and choose “Save as PDF” at the top instead of a printer.",
    },
    {
      where: "Firefox",
      how: "Print, and under “Destination” choose “Save to PDF”. Under “More settings” let the scale be 100 and the margins “None”.",
    },
    {
      where: "Safari on a Mac",
      how: "Print, and choose “PDF”, then “Save as PDF”, at the foot of the print window. Wide pages stand upright there.",
    },
  ],

  worksheet: (number: number) => `Worksheet ${number}`,
  footer: (workshop: string, numbers: readonly number[]) =>
    `${workshop} · ${numbers.length > 1 ? "Worksheets" : "Worksheet"} ${numbers.join(", ")}`,
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
