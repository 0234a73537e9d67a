import { plural } from "../plural.ts";

const ofPeople = (count: number, all: number): string =>
  `${count} of ${plural(all, { one: "# person", other: "# people" })}`;
const ofTables = (count: number, all: number): string =>
  `${count} of ${plural(all, { one: "# table", other: "# tables" })}`;
const people = (count: number): string => plural(count, { one: "# person", other: "# people" });
const tables = (count: number): string => plural(count, { one: "# table", other: "# tables" });

const dayFormat = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat("en", { month: "short", year: "numeric", timeZone: "UTC" });
const fullFormat = new Intl.DateTimeFormat("en", {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** A heading's part: "Level: notes", but "What next? Notes" after a question. */
const part = (field: string, what: string): string =>
  /[.?!…]$/.test(field) ? `${field} ${what.charAt(0).toUpperCase()}${what.slice(1)}` : `${field}: ${what}`;

export const board = {
  answered: (tableCount: number, allTables: number, peopleCount: number, allPeople: number): string =>
    `Answered: ${ofTables(tableCount, allTables)}, individually ${peopleCount} of ${allPeople}`,
  answeredByTables: (count: number, all: number): string => `${ofTables(count, all)} have answered`,
  tablesHere: ofTables,
  noneYet: "No table has written here yet",
  noneYetHint: "Answers appear here as soon as a table writes.",
  noneRatedYet: "Nobody has rated yet",
  noneTickedYet: "Nobody has ticked anything yet",
  noneChosenYet: "Nobody has chosen yet",
  noneVotedYet: "Nobody has voted yet",
  nonePlacedYet: "Nobody has placed anything yet",
  noWordsYet: "No words yet",
  nothingToShow: "Nothing on this worksheet is shown to the room",
  addedRows: "Added rows",
  views: {
    spread: (field: string): string => part(field, "everyone"),
    means: (field: string): string => part(field, "ranked"),
    shift: (field: string): string => part(field, "the shift"),
    profile: (field: string): string => part(field, "by table"),
    tallyByPeople: (field: string): string => part(field, "by person"),
    tallyByTables: (field: string): string => part(field, "by table"),
    heat: (field: string): string => part(field, "heat map"),
    notes: (field: string): string => part(field, "notes"),
    words: (field: string): string => part(field, "words"),
    timeline: "Timeline",
    photos: "Photos",
    coverage: (field: string): string => part(field, "what is filled"),
  },
  controls: {
    name: "What is shown",
    view: "View",
    step: "Row",
    previousStep: "Previous row",
    nextStep: "Next row",
    page: (page: number, pages: number): string => `Page ${page} of ${pages}`,
    previousPage: "Previous page",
    nextPage: "Next page",
    previousWorksheet: (title: string): string => `Look at the one before: ${title}`,
    nextWorksheet: (title: string): string => `Look at the next one: ${title}`,
    goBackTo: (title: string): string => `Back to ${title}, with the room`,
    goOnTo: (title: string): string => `On to ${title}, with the room`,
    console: "Back to the console",
    fullscreen: "Full screen",
    leaveFullscreen: "Leave full screen",
    previousText: "Previous text",
    nextText: "Next text",
    allTexts: "Back to all texts",
  },
  tooFew: "Shown once three people have answered",
  held: {
    hidden: "The answers are kept back",
    answered: "have answered",
    people: ofPeople,
    reveal: "Reveal",
    holdBack: "Hold back",
  },
  vote: {
    title: "Vote",
    held: "The result is kept back",
    back: "Back to the answers",
    voters: (count: number): string =>
      plural(count, {
        zero: "nobody has voted yet",
        one: "# device has voted",
        other: "# devices have voted",
      }),
  },
  coverage: { none: "empty", some: "partly filled", all: "filled" },
  arrange: {
    title: "Arrange the answers",
    open: "Arrange",
    newTitle: "Title of a new group",
    add: "Add a group",
    untitled: (number: number): string => `Group ${number}`,
    undo: "Undo",
    done: "Done",
    others: "Not grouped",
    groupTitle: "Title of the group",
    remove: (group: string): string => `Take the group apart: ${group}`,
    earlier: "Further up",
    later: "Further down",
    putInto: "Put into",
    empty: "Drag answers here",
  },
  only: { starred: "Only starred", all: "All answers", note: "Starred answers" },
  card: {
    late: "added later",
    starred: "starred",
    star: "Star",
    unstar: "Take the star away",
    take: "Take from the board",
    taken: (count: number): string =>
      plural(count, { one: "# taken from the board", other: "# taken from the board" }),
    giveBack: "Put them back",
  },
  frozen: (time: string): string => `Frozen at ${time}`,
  before: (time: string): string => `Before (${time})`,
  nowSide: "Now",
  compare: {
    name: "Compare",
    nothing: "No comparison",
    before: (time: string): string => `With ${time}`,
    tables: (one: string, other: string): string => `${one} and ${other}`,
  },
  greeting: "The worksheets come up here",
  wholeRoom: "Whole room",
  people,
  tables,
  byPeople: "Numbers are people",
  byTables: "Numbers are tables",
  byTexts: "Numbers are texts",
  ofPeopleWhoTicked: (count: number): string => `Numbers are people, of ${count} who ticked`,
  noMean: "–",
  meanValue: (mean: number): string => mean.toFixed(1),
  mean: "Mean",
  meansOn: (low: number, lowest: string, high: number, highest: string): string =>
    `Means from ${low} (${lowest}) to ${high} (${highest})`,
  middleHalf: "Where the middle half lies",
  shift: "Shift",
  shiftValue: (shift: number): string =>
    `${shift >= 0.05 ? "+" : shift <= -0.05 ? "−" : "±"}${Math.abs(shift).toFixed(1)}`,
  ratedBoth: (count: number): string =>
    `Shift of the ${plural(count, { one: "# person who rated both", other: "# people who rated both" })}`,
  item: "Item",
  rowOfTable: (text: string, table: string): string => `${text} (${table})`,
  chartOfSpread: (field: string): string => part(field, "how many chose each point"),
  chartOfProfile: (field: string, who: string): string => part(field, `means of ${who}`),
  chartOfTally: (field: string): string => part(field, "how often each was marked"),
  chartOfMeans: (field: string): string => part(field, "means, highest first"),
  showAlone: (table: string): string => (table ? `Show alone: ${table}` : "Show this text alone"),
  drawnByHand: "Drawn by hand",
  checks: (ticks: number, possible: number, count: number): string =>
    `${ticks} of ${possible} checks by ${people(count)}`,
  checksOfTable: (ticks: number, possible: number): string => `${ticks} of ${possible} checks`,
  checkOfItem: (count: number, all: number): string => `${count} of ${all}`,
  tokenCount: (label: string, count: number): string => (count > 1 ? `${label} × ${count}` : label),
  wordCount: { tables, texts: (count: number): string => plural(count, { one: "# text", other: "# texts" }) },
  day: (date: Date): string => dayFormat.format(date),
  month: (date: Date): string => monthFormat.format(date),
  fullDay: (date: Date): string => fullFormat.format(date),
  withoutDay: "Without a day",
};
