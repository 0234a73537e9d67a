import { plural } from "../plural.ts";

const ofPeople = (count: number, all: number): string =>
  `${count} of ${plural(all, { one: "# person", other: "# people" })}`;
const ofTables = (count: number, all: number): string =>
  `${count} of ${plural(all, { one: "# table", other: "# tables" })}`;

export const board = {
  answered: (tables: number, allTables: number, people: number, allPeople: number): string =>
    `${ofTables(tables, allTables)}, ${ofPeople(people, allPeople)} answered`,
  answeredByTables: (tables: number, allTables: number): string =>
    `${ofTables(tables, allTables)} have answered`,
  tablesHere: (tables: number, allTables: number): string => ofTables(tables, allTables),
  noneYet: "No table has written here yet",
  noneYetHint: "Answers appear here as soon as a table writes.",
  noneRatedYet: "Nobody has rated yet",
  noneTickedYet: "Nobody has ticked anything yet",
  nothingToShow: "Nothing on this worksheet is shown to the room",
  addedRows: "Added rows",
  views: {
    spread: (field: string): string => `${field}: everyone`,
    profile: (field: string): string => `${field}: by table`,
    tallyByPeople: (field: string): string => `${field}: by person`,
    tallyByTables: (field: string): string => `${field}: by table`,
    notes: (field: string): string => `${field}: notes`,
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
    previousWorksheet: "Previous worksheet",
    nextWorksheet: "Next worksheet",
    console: "Back to the console",
    fullscreen: "Full screen",
    leaveFullscreen: "Leave full screen",
  },
  wholeRoom: "Whole room",
  people: (count: number): string => plural(count, { one: "# person", other: "# people" }),
  tables: (count: number): string => plural(count, { one: "# table", other: "# tables" }),
  noMean: "–",
  meanValue: (mean: number): string => mean.toFixed(1),
  item: "Item",
  chartOfSpread: (field: string): string => `${field}: how many people chose each point`,
  chartOfProfile: (field: string, who: string): string => `${field}: means of ${who}`,
  chartOfTally: (field: string): string => `${field}: how often each was ticked`,
};
