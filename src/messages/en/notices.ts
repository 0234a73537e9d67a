/** What is told above the worksheet or the console, each at most once. */
export const notices = {
  lost: {
    title: "This tablet has lost its links",
    text: "What you write is kept here. Hold it to any tablet of the session: all that was written meanwhile comes together again.",
    link: "Link this tablet",
  },
  lostAll: {
    title: "No tablet is linked any more",
    text: "Everything so far is kept here. Link any one tablet of the session; the others follow by themselves.",
    link: "Link a tablet",
  },
  removed: {
    title: "This tablet was removed from the session",
    text: "It is linked with nobody any more. What was written here stays here: you can go on reading, writing and printing it. If it was a mistake, the presenter can let it back in.",
    takeHome: "Take home",
  },
  moved: {
    title: (table: string) => `You now sit at ${table}`,
    text: (table: string) => `The presenter has moved everyone on. What you wrote at ${table} stays there.`,
    stay: (table: string) => `I stay at ${table}`,
    go: "All right",
  },
  deputy: {
    title: "This tablet may carry on as presenter",
    text: "Should the presenter’s device fail, go on from here, with all that the tables wrote.",
    away: "The presenter’s device can’t be reached",
    awayText: "This tablet may carry on: console and board open here, with all that the tables wrote.",
    carryOn: "Carry on as presenter",
    confirmTitle: "The presenter is still here",
    confirmText:
      "Both devices can then lead the session: project, move tables, remove devices. You come back to your table whenever you like.",
    carrying: "You lead the session as a deputy.",
    stepBack: "Back to my table",
  },
  keyless: {
    title: "This device can’t lead the session",
    text: "The key is on the presenter’s device. Read, print and take home everything here; to lead it too, save the session there with a passphrase and open that file here.",
  },
  receiving: (percent: number) => `Receiving what was written: ${percent} %`,
};
