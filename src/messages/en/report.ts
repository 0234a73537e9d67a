import { plural } from "../plural.ts";

/** The session as a document. */
export const report = {
  title: "Report",
  print: "Print or save as PDF",
  notes: "With my notes",
  console: "To the console",
  held: (date: string) => `Held on ${date}`,
  tables: (count: number) => plural(count, { one: "# table", other: "# tables" }),
  taken: (count: number) =>
    plural(count, {
      one: "# answer was left out by the presenter.",
      other: "# answers were left out by the presenter.",
    }),
  anonymous: "Shown without the tables’ names, as was promised.",
  myNotes: "Notes of the presenter",
  votes: "Votes",
  nothing: "Nobody has written anything in this session yet. The report fills as soon as a table does.",
};
