import { plural } from "../plural.ts";

/** What one may keep of a session. */
export const takeHome = {
  title: "Take home",
  lead: "Everything that was written here is yours to keep: on paper, or as a file that other programs open.",
  print: {
    title: "On paper or as PDF",
    text: "The handout, well set: blank, yours, your table’s or all tables’.",
    open: "Print the handout",
    forEachPerson: "Print one for each person",
    pdfTitle: "To keep it as a PDF:",
    pdf: {
      "android-chrome": "Tap Print, choose “Save as PDF” instead of a printer, then the PDF button.",
      "android-firefox": "Tap Print, choose “Save as PDF” instead of a printer, then the PDF button.",
      ipad: "Tap Print, then the share button in the print sheet, then “Save to Files”.",
      "laptop-chrome": "Press Print, choose “Save as PDF” as the destination, then Save.",
      "laptop-firefox": "Press Print, choose “Save to PDF” as the destination, then Save.",
      "laptop-safari": "Press Print, open the PDF menu at the bottom of the window, then “Save as PDF”.",
    },
  },
  files: {
    title: "As a file",
    text: "To go on with the answers in other programs. Nothing leaves this device until you save or share the file.",
    kinds: {
      word: { name: "Word document", use: "The handout with all answers, to edit and to add to" },
      spreadsheet: { name: "Spreadsheet", use: "A sheet for each worksheet, a row for each answer" },
      csv: { name: "CSV table", use: "One plain table, for statistics and other programs" },
      markdown: { name: "Markdown", use: "Plain text with headings, for notes and wikis" },
      json: { name: "Worktable answers", use: "Everything, for programs and to bring back into a session" },
    },
    making: (name: string) => `Making the file: ${name}`,
    failed: (name: string) =>
      `The file could not be made: ${name}. Nothing is lost; try again with fewer worksheets.`,
    ready: "Ready:",
    size: (kilobytes: number) => `${kilobytes} kB`,
    save: "Save",
    share: "Share …",
    back: {
      title: "Bring answers back",
      text: "A file of Worktable answers fills what is still empty here. What stands here stays, and doing it twice changes nothing.",
      open: "Open a file of answers …",
      holds: (session: string, saved: string) => `“${session}”, saved on ${saved}`,
      part: "From the file",
      ofMine: (name: string) => (name === "" ? "Private answers" : `Private answers of ${name}`),
      into: "Into table",
      fill: (table: string) => `Fill in at ${table}`,
      fillMine: "Fill in among my private answers",
      done: (texts: number, rows: number, marks: number, strokes: number) =>
        `Filled in: ${plural(texts, { zero: "no texts", one: "# text", other: "# texts" })}, ${plural(rows, { zero: "no new rows", one: "# new row", other: "# new rows" })}, ${plural(marks, { zero: "no marks", one: "# mark", other: "# marks" })}, ${plural(strokes, { zero: "nothing drawn", one: "# stroke", other: "# strokes" })}.`,
      kept: (cells: number) =>
        plural(cells, {
          one: "In # cell something else stood already; it stays.",
          other: "In # cells something else stood already; it stays.",
        }),
      nothing: "Nothing new: all of it is here already.",
      other: (workshop: string) =>
        `That file answers another workshop, “${workshop}”. Open it in a session with that workshop.`,
      empty: "There are no answers in that file that this device could take.",
      faults: {
        foreign: "That is no file of Worktable answers. They are made here under “Worktable answers”.",
        newer: "That file comes from a newer Worktable. Update this one, then open it again.",
        "too-large": "That file is larger than a session’s answers can be. Choose another one.",
        broken: "That file was changed and can’t be read any more. Make it anew and open that one.",
        unread: "That file could not be read. Choose it again.",
      },
      brokenAt: (where: string) => `The first wrong place: ${where}`,
    },
    nameBlank: "blank",
    nameMine: "my answers",
    nameAll: "all tables",
  },
};
