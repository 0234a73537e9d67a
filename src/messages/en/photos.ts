import { plural } from "../plural.ts";

const other = "Choose another one.";

/** Photos of paper and flip charts on a worksheet. */
export const photos = {
  title: "Photos",
  hint: "Of a flip chart, a paper sheet, notes on a wall.",
  whoSees: {
    table: "Everyone at your table and the presenter will see it.",
    presenter: "Everyone at this table will see it.",
  },
  take: "Take a photo",
  choose: "Choose pictures",
  add: "Add a photo",
  dropHint: "You can also drop a picture on this page or paste one.",
  dropHere: "Let go to add it to this worksheet",
  shrinking: (number: number, of: number) =>
    of === 1
      ? "Making the photo small enough to share"
      : `Making photo ${number} of ${of} small enough to share`,
  added: (count: number) => plural(count, { one: "Photo added", other: "# photos added" }),
  photo: (number: number, caption: string) =>
    caption.trim() === "" ? `Photo ${number}` : `Photo ${number}: ${caption.trim()}`,
  caption: (number: number) => `What photo ${number} shows`,
  captionHint: "What it shows",
  enlarge: (photo: string) => `See it large: ${photo}`,
  turn: (photo: string) => `Turn it: ${photo}`,
  remove: (photo: string) => `Remove it: ${photo}`,
  removed: "Photo removed",
  undo: "Undo",
  notShown: "This photo can't be shown",
  large: {
    close: "Close",
    larger: "Larger",
    smaller: "Smaller",
    turn: "Turn it",
    next: "Next photo",
    previous: "Photo before",
    place: (number: number, of: number) => `Photo ${number} of ${of}`,
  },
  board: {
    everyTable: "All tables",
    count: (count: number) => plural(count, { one: "# photo", other: "# photos" }),
  },
  faults: {
    empty: (name: string) => `${name} is empty. ${other}`,
    "no-picture": (name: string) => `${name} is no photo. Choose a picture: JPEG, PNG or WebP.`,
    heic: (name: string) =>
      `${name} is a HEIC picture, which this browser can't open. Take the photo here with “Take a photo”, or set the camera to “Most compatible”, or send a screenshot of it.`,
    "too-many-pixels": (name: string) =>
      `${name} has too many pixels for a tablet (over 64 million). Take it again at the camera's usual size, or choose a screenshot of it.`,
    unreadable: (name: string) =>
      `${name} can't be opened: it may be damaged. Take it again, or choose another one.`,
    closed: (name: string) => `${name} was not added: answering was closed meanwhile.`,
    "no-photo": (name: string) => `${name} could not be made small enough. ${other}`,
    "worksheet-full": (name: string) =>
      `${name} was not added: this worksheet is full. Remove a photo first.`,
    "table-full": (name: string) =>
      `${name} was not added: your table has as many photos as a table can keep. Remove one, also on another worksheet.`,
  },
  unnamed: "The picture",
};
