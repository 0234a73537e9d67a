import { plural } from "../plural.ts";

/** Saving a session as one file, and opening any file of Worktable's. */
export const sessionFile = {
  save: {
    title: "The whole session as one file",
    presenter:
      "All tables, the board and your notes: a backup, and the way to another device. Opened where the session is already, it adds what is missing there.",
    participant: (name: string) =>
      `To go on at another tablet as ${name}, or as a backup: the worksheets, your table’s answers and yours.`,
    lock: "Lock it with a passphrase",
    keyLocked:
      "The key to lead the session goes with it: the device that opens it can go on as the presenter.",
    keyOpen:
      "Anybody who has this file can read it. The key to lead the session stays here: whoever opens it can read, print and take home, not lead.",
    open: "Anybody who has this file can read it.",
    openWithPrivate: "Anybody who has this file can read it, your private answers too.",
    private: "With my private answers",
    passphrase: "Passphrase",
    hint: "Without it nobody can open the file, you neither.",
    short: (characters: number) => `Use at least ${characters} characters.`,
    go: "Save the session",
    saved: "The session was saved.",
    failed: "The file could not be made. Free some space on this device, then try again.",
    unsigned:
      "This session was made by an older Worktable. Open it on the presenter’s device once, then save it.",
    noLock:
      "On an address without https the browser can’t lock a file. Open Worktable from its https address or install it.",
  },
  open: {
    title: "Open a file",
    lead: "A session, answers of a session, or a workshop. You see what is in it before anything is taken in.",
    choose: "Choose files …",
    reading: "Reading the file …",
    nothing: "No file has come in. Choose one here.",
    of: (at: number, count: number) => `File ${at} of ${count}`,
    next: "Open the next file",
    another: "Open another file",
    home: "To Home",
    passphraseTitle: "This file is locked",
    passphraseText: "It holds a session and opens with the passphrase it was saved with.",
    unlock: "Unlock it",
    unlocking: "Unlocking …",
  },
  look: {
    held: "What is in it",
    workshop: "Workshop",
    begun: "Session of",
    saved: "Saved",
    tables: "Tables",
    whose: "Whose",
    presenters: "The presenter’s: all tables",
    participants: (name: string, table: string) => (table ? `${name}, ${table}` : name),
    private: "Private answers",
    withPrivate: "are in it",
    withoutPrivate: "are not in it",
    key: "Key to lead it",
    withKey: "is in it",
    withoutKey: "is not in it",
    becomes: {
      presenter: "This device can then go on as the presenter of this session.",
      reader:
        "This device can then read, print and take home everything, but not lead: the key is not in the file. Save it with a passphrase to bring the key along.",
      seat: (name: string) =>
        `This tablet then goes on as ${name}. Put the other tablet away, or leave the session there: if both go on, both write as ${name}. Nothing is lost or counted twice, but of two ticks in one place the latest stays, and each tablet has votes of its own.`,
      merge: "This session is on this device already. What is new in the file is added; nothing is replaced.",
    },
    take: "Take it in",
    taken: (changes: number) =>
      plural(changes, {
        zero: "Nothing new: this device had all of it.",
        one: "# change was taken in.",
        other: "# changes were taken in.",
      }),
    unfit: (tables: string) =>
      `This part was damaged and was left out: ${tables}. Ask for the file once more; the rest is here.`,
    mine: "private answers",
    desk: "the presenter’s notes",
    go: "Open the session",
    unkept:
      "The latest answers of the open session are not kept yet. Free some space first, then open the file again.",
    failed: "Not everything could be kept. Free some space on this device, then open the file again.",
  },
  answers: {
    text: (title: string) => `These are answers of the session “${title}”.`,
    unknown: "The session is not on this device yet. Take a seat to go on with it.",
    take: "Take them in",
    seat: "Take a seat …",
    taken: "Taken in",
    needs: "This file only says what another tablet has. Ask it for its answers.",
  },
  faults: {
    foreign:
      "This is no file of Worktable. Its files end in .worktable, .worktable-backup or .workshop.json; pictures, PDFs, Word and spreadsheets can’t be taken in.",
    answers:
      "This is a file of answers. Open the session they belong in, then Take home, “Bring answers back”.",
    empty: "This file is empty. Ask for it once more.",
    torn: "This file is not whole. Ask for it once more.",
    newer: "A newer Worktable made this file. Update this one, then open it again.",
    "too-large": "This file holds more than a session can. It was not opened.",
    "wrong-passphrase":
      "The passphrase does not fit, or the file is damaged. Type it again; capital letters count.",
    "no-crypto":
      "On an address without https the browser can’t unlock a file. Open Worktable from its https address or install it.",
    unread: "This device could not read the file. Copy it onto the device first, then open it again.",
    forged: "The presenter of this session did not sign this file, so it is not opened.",
    "no-invitation":
      "These answers belong to a session that is not on this device, and the file alone is not enough to join it. Ask for everything, not for the difference.",
    unreadable: "The workshop in this file can’t be read. Update Worktable, then open it again.",
  },
  unchanged: "Nothing on this device was changed.",
};
