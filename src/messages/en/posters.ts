/** One table's worksheet, large enough for a wall. */
export const posters = {
  title: "Poster",
  intro: "One table’s worksheet for the wall, with what the table wrote.",
  toSheet: "Back to the worksheet",
  print: "Print",
  printHint:
    "Rows stay whole, so a full worksheet may take several sheets: hang them side by side. No A3 printer? Choose “Save as PDF” in the print window and have it printed at a copy shop.",
  preview: "Preview",
  nothing: "There is nothing on this worksheet but private answers, which hang on no wall.",
  paper: "Paper",
  a3: "A3",
  ledger: "Tabloid, 11 × 17 in",
  type: "To be read from",
  farType: "2 metres",
  nearType: "1 metre, on fewer sheets",
};
