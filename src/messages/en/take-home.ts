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
};
