import { plural } from "../plural.ts";

/** What the presenter has set, as participants see it. */
export const pace = {
  name: "Where the room is",
  now: (title: string) => `Now: ${title}`,
  go: "Go there",
  goAlong: "Go along",
  stay: "Stay here",
  presenterIsOn: (title: string) => `The presenter has gone on to “${title}”.`,
  brought: (title: string) => `The presenter brought everyone to “${title}”.`,
  back: "Back to where I was",
  pause: "Break",
  elsewhere: "The presenter is on a worksheet that this tablet does not have yet.",
  left: "Time left",
  paused: "paused",
  over: "Time is up",
  minuteLeft: "One minute left",
  begun: (phase: string, minutes: string) => `${phase}: ${minutes}`,
  minutes: (count: number) => plural(count, { one: "# minute", other: "# minutes" }),
  phases: {
    plain: { name: "By the clock", what: "" },
    alone: { name: "Alone", what: "Write for yourself first; private drafts are for that." },
    pairs: { name: "In pairs", what: "Compare with the person beside you." },
    table: { name: "At the table", what: "Bring it together and write it down." },
    all: { name: "Everyone", what: "Listen to what the tables say." },
  },
  phaseOf: (at: number, of: number) => `${at} of ${of}`,
  vote: (left: number) =>
    plural(left, { zero: "Your dots are placed", one: "Vote: # dot left", other: "Vote: # dots left" }),
  notes: {
    locked: "The session is locked for the night. What you wrote is kept; your private drafts stay open.",
    closed: "The presenter has closed this worksheet. It can be read; your private drafts stay open.",
    anonymous: "On the projector this worksheet is shown without the tables’ names.",
    named:
      "What your table writes may be shown on the projector with the table’s name, never with yours. Private drafts are never shown.",
    held: "Answers are kept back until the presenter shows them.",
    revealed: "The answers are on the projector now.",
  },
  ballot: {
    title: "Vote",
    how: (dots: number) =>
      plural(dots, {
        one: "You have # dot. Nobody sees where you put it.",
        other:
          "You have # dots. Put them where you like, several on one if you want. Nobody sees which are yours.",
      }),
    left: (left: number) =>
      plural(left, { zero: "All dots are placed", one: "# dot left", other: "# dots left" }),
    more: (option: string) => `One dot more on ${option}`,
    less: (option: string) => `One dot less on ${option}`,
    yours: (dots: number) =>
      plural(dots, { zero: "none of your dots", one: "# of your dots", other: "# of your dots" }),
    alone: "This tablet is not linked now. Your dots count as soon as it is.",
    closed: "This vote is closed. Its result is the presenter’s to show.",
    unknown: "This vote is over, or has not come to this tablet yet.",
    back: "To the worksheets",
  },
};
