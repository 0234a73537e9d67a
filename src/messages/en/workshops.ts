import { plural } from "../plural.ts";

/** Choosing, opening and passing on workshops; filling one alone. */
export const workshops = {
  choose: "Workshop",
  worksheets: (count: number) => plural(count, { one: "# worksheet", other: "# worksheets" }),
  loading: "Looking for workshops …",
  /** Opening one from elsewhere. */
  file: "Open a workshop file …",
  fileHint: "A file that ends in .workshop.json",
  read: "Read it from another screen …",
  imported: (title: string) => `“${title}” is on this tablet now.`,
  refused: "This workshop can't be used",
  refusedHint: "Nothing was changed. Correct the file where it says so, or ask who sent it for a new one:",
  moreFaults: (count: number) => plural(count, { one: "and # more", other: "and # more" }),
  replaces: (title: string) =>
    `There is a “${title}” on this tablet already. Keeping this one puts it in its place; sessions that run go on with theirs.`,
  /** By link or QR code. */
  door: {
    title: "A workshop for this tablet",
    opening: "Unpacking …",
    torn: "This link does not hold a whole workshop. Ask for it once more: long links are sometimes cut off on the way.",
    keep: "Keep it on this tablet",
    notKept: "It could not be kept on this tablet. Free some space, then try again.",
    home: "To Home",
  },
  scan: {
    title: "Read a workshop",
    explain:
      "On the other device: Start a session, then Pass this workshop on. Hold this tablet's camera towards it.",
    start: "Start the camera",
    progress: "Reading",
    progressOf: (have: number, need: number) => `${have} of ${need} parts`,
    foreign: "That code holds no workshop.",
    paste: "Or paste its link here",
    open: "Open the link",
    badLink: "This is not the link of a workshop. Copy the whole of it and paste it again.",
  },
  share: {
    button: "Pass this workshop on …",
    title: (title: string) => `Pass on “${title}”`,
    onePicture: "Read this code with the other tablet's camera, or send the link.",
    manyPictures:
      "The codes follow each other. On the other tablet: Start a session, then Read it from another screen; hold its camera here until it is done.",
    qr: "The workshop as a code",
    copy: "Copy the link",
    copied: "Copied",
    notCopied: "This browser does not let Worktable copy. Save the file instead.",
    send: "Share …",
    save: "Save as a file",
    tooLarge: "This workshop is too large for codes and links. Save it as a file and send that.",
  },
  alone: {
    title: "Fill a handout alone",
    table: "On my own",
    go: "Open the worksheets",
    failed: "It could not be kept on this tablet. Free some space, then try again.",
  },
};
