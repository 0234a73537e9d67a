/** A step of the day. A worksheet's id is the worksheet's; a break has one of its own. */
export type AgendaItem =
  | { readonly kind: "worksheet"; readonly id: string; readonly hidden: boolean }
  | { readonly kind: "break"; readonly id: string; readonly title: string };

/**
 * How far a worksheet's answers are shown on the board. "live": as they come; "hidden": not even how many; "counted":
 * how many tables and people have answered; "revealed": shown, what comes later is marked.
 */
export type Showing = "live" | "hidden" | "counted" | "revealed";

/** What the presenter has set for one worksheet. */
export interface WorksheetStage {
  readonly id: string;
  /** Answering is closed: tables read, private drafts stay open. */
  readonly closed: boolean;
  /** On the board without the tables' names. Said before answering, and never lifted again. */
  readonly anonymous: boolean;
  readonly showing: Showing;
  /** When it was last revealed, in session time (ms since 1970); null = never. */
  readonly revealedAt: number | null;
}

/** How people work in a phase: the steps of 1-2-4-All (Lipmanowicz & McCandless), or simply by the clock. */
export type PhaseKind = "plain" | "alone" | "pairs" | "table" | "all";

export interface Phase {
  readonly kind: PhaseKind;
  /** How long it takes, in ms. */
  readonly ms: number;
}

/** A countdown: ends at a moment of session time (ms since 1970), or stands still with so many ms left. */
export type Countdown =
  | { readonly kind: "running"; readonly endsAt: number }
  | { readonly kind: "paused"; readonly leftMs: number };

/** What everyone is doing now, by the clock: one phase, or several in a row. */
export interface Activity {
  readonly id: string;
  /** Item of the agenda that it belongs to; null = to none. */
  readonly itemId: string | null;
  readonly phases: readonly Phase[];
  /** Index of the phase that is on. */
  readonly at: number;
  readonly countdown: Countdown;
}

/** What people may put dots on. */
export interface VoteOption {
  readonly id: string;
  readonly text: string;
}

/** A dot vote. Ballots lie in the tables' documents, one per device. */
export interface Vote {
  readonly id: string;
  readonly title: string;
  /** Where the options were taken from; null = typed by the presenter. */
  readonly worksheetId: string | null;
  readonly options: readonly VoteOption[];
  /** How many dots each device has. */
  readonly dots: number;
  readonly open: boolean;
  /** The board says only how many have voted. */
  readonly held: boolean;
  /** Only ballots that their devices signed count; false in votes that an earlier version opened. */
  readonly signed: boolean;
}

/** What the presenter has set for everyone: part of the signed session record. */
export interface Stage {
  /** In the order of the day; worksheets that are missing follow in the workshop's order. */
  readonly agenda: readonly AgendaItem[];
  /** Id of the agenda's item that is on; null = not begun. */
  readonly current: string | null;
  /** Counts up each time everyone is brought to the current item. */
  readonly call: number;
  /** Tablets go along with every change of the current item. */
  readonly following: boolean;
  /** For the night: nothing can be answered and nobody new comes in. */
  readonly locked: boolean;
  readonly worksheets: readonly WorksheetStage[];
  readonly activity: Activity | null;
  readonly votes: readonly Vote[];
}

export const EMPTY_STAGE: Stage = {
  agenda: [],
  current: null,
  call: 0,
  following: false,
  locked: false,
  worksheets: [],
  activity: null,
  votes: [],
};
