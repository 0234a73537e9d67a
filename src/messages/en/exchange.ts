import { plural } from "../plural.ts";

/** Answers by file or by codes, where the Wi-Fi keeps the tablets apart. */
export const exchange = {
  title: "Exchange without Wi-Fi",
  lead: "When the tablets can't be linked, answers go from one to the other by a file or by codes on the screen. Doing it twice changes nothing. Private answers never leave this tablet.",
  leadNewcomer:
    "When this tablet can't be linked, it can join by a file or by the codes that another tablet of the session shows.",
  file: {
    title: "By file",
    explain: "Send it by AirDrop, Quick Share, a cable or a memory stick.",
    save: "Save a file",
    share: "Share …",
    open: "Open files …",
    allTables: "all tables",
  },
  codes: {
    title: "By codes on the screen",
    explain: "Hold the two tablets towards each other. One shows, the other reads.",
    show: "Show this tablet's answers",
    read: "Read another tablet's answers",
    stop: "Stop",
    picture: "This tablet's answers as codes that follow each other",
    showing: "Keep this in view of the other tablet's camera until it is done.",
    size: (kilobytes: number, seconds: number) => `${kilobytes} kB, about ${seconds} s to read`,
    shorter: "Shorter: read first what the other tablet has",
    shorterHint: "On the other tablet: Read another tablet's answers, then Show what this tablet has.",
    nothingMissing: "The other tablet has everything that is here.",
    tooLarge: "There is too much for codes, as soon as there are several photos. Save a file instead.",
    needs: "Show what this tablet has",
    needsPicture: "What this tablet has already, as codes",
    needsHint: "Let the other tablet read this; then it shows only what is missing here. Then read on.",
    readOn: "Read on",
    progress: "Reading",
    progressOf: (have: number, need: number) => `${have} of ${need} parts`,
    foreign: "That code holds no answers of Worktable.",
    needsOnly: "That tablet shows what it has, not its answers. Tap “Show this tablet's answers” there.",
    notNeeds: "That tablet shows its answers, not what it has.",
    camera: "Start the camera",
  },
  unsigned:
    "This session was made by an older Worktable. Open it on the presenter's device once, then exchange.",
  result: {
    taken: (table: string, changes: number) =>
      `${table}: ${plural(changes, { one: "# change taken in", other: "# changes taken in" })}`,
    nothingNew: (table: string) => `${table}: nothing new`,
    unfit: (table: string) =>
      `${table}: could not be taken in, because it builds on answers that are missing here. Ask for everything, not for the difference.`,
    none: "It held no table that this tablet keeps. A tablet takes in its own table; the presenter takes in all.",
    otherSession: "These answers belong to another session. Nothing was changed.",
    forged: "This session's presenter did not sign that. Nothing was changed.",
  },
  faults: {
    foreign: "This is no file of Worktable. Choose one that ends in .worktable.",
    torn: "This file is not whole. Ask for it once more.",
    newer: "This was made by a newer Worktable. Update this one, then open it again.",
    "too-large": "This holds more than a session can. Nothing was changed.",
    noInvitation:
      "A newcomer can't join from this: it holds only a difference, or its presenter did not sign it. Ask for everything.",
  },
};
