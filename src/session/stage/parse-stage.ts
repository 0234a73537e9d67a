import { isCount, isFields, isText } from "../shapes.ts";
import {
  type Activity,
  type AgendaItem,
  type Countdown,
  EMPTY_STAGE,
  type Phase,
  type Stage,
  type Vote,
  type VoteOption,
  type WorksheetStage,
} from "./contract.ts";

/** Limits of what a record may carry; `voting` and the agenda keep to them. */
export const STAGE_LIMITS = {
  items: 300,
  phases: 12,
  votes: 12,
  options: 60,
  optionCharacters: 200,
  titleCharacters: 120,
  dots: 20,
  longestPhaseMs: 12 * 3_600_000,
} as const;

const isId = (value: unknown): value is string => isText(value, 64) && /^[\w-]+$/.test(value);
const isMoment = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/**
 * Reads what a record says of the stage. Parts that can't be read (of a later version, say) are left out: a record is
 * signed as a whole, and who is removed must be heard even where the agenda is not understood.
 */
export function parseStage(value: unknown): Stage {
  if (!isFields(value)) return EMPTY_STAGE;
  return {
    agenda: readList(value.agenda, STAGE_LIMITS.items, readItem),
    current: isId(value.current) ? value.current : null,
    call: isCount(value.call) ? value.call : 0,
    following: value.following === true,
    locked: value.locked === true,
    worksheets: readList(value.worksheets, STAGE_LIMITS.items, readWorksheet),
    activity: readActivity(value.activity),
    votes: readList(value.votes, STAGE_LIMITS.votes, readVote),
  };
}

const readList = <T>(value: unknown, most: number, readOne: (one: unknown) => T | null): readonly T[] =>
  Array.isArray(value) ? value.slice(0, most).flatMap((one) => readOne(one) ?? []) : [];

function readItem(value: unknown): AgendaItem | null {
  if (!isFields(value) || !isId(value.id)) return null;
  if (value.kind === "worksheet") return { kind: "worksheet", id: value.id, hidden: value.hidden === true };
  if (value.kind !== "break" || !isText(value.title, STAGE_LIMITS.titleCharacters)) return null;
  return { kind: "break", id: value.id, title: value.title };
}

function readWorksheet(value: unknown): WorksheetStage | null {
  if (!isFields(value) || !isId(value.id)) return null;
  const { showing } = value;
  return {
    id: value.id,
    closed: value.closed === true,
    anonymous: value.anonymous === true,
    showing: showing === "hidden" || showing === "counted" || showing === "revealed" ? showing : "live",
    revealedAt: isMoment(value.revealedAt) ? value.revealedAt : null,
  };
}

function readActivity(value: unknown): Activity | null {
  if (!isFields(value) || !isId(value.id)) return null;
  const phases = readList(value.phases, STAGE_LIMITS.phases, readPhase);
  const countdown = readCountdown(value.countdown);
  if (!countdown || !isCount(value.at) || value.at >= phases.length) return null;
  return {
    id: value.id,
    itemId: isId(value.itemId) ? value.itemId : null,
    phases,
    at: value.at,
    countdown,
  };
}

function readPhase(value: unknown): Phase | null {
  if (!isFields(value) || !isCount(value.ms) || value.ms > STAGE_LIMITS.longestPhaseMs) return null;
  const { kind, ms } = value;
  return kind === "alone" || kind === "pairs" || kind === "table" || kind === "all"
    ? { kind, ms }
    : { kind: "plain", ms };
}

function readCountdown(value: unknown): Countdown | null {
  if (!isFields(value)) return null;
  const { kind, endsAt, leftMs } = value;
  if (kind === "running" && isMoment(endsAt)) return { kind, endsAt };
  return kind === "paused" && isMoment(leftMs) ? { kind, leftMs: Math.max(0, leftMs) } : null;
}

function readVote(value: unknown): Vote | null {
  if (!isFields(value) || !isId(value.id) || !isText(value.title, STAGE_LIMITS.titleCharacters)) return null;
  const { dots } = value;
  if (!isCount(dots) || dots < 1 || dots > STAGE_LIMITS.dots) return null;
  return {
    id: value.id,
    title: value.title,
    worksheetId: isId(value.worksheetId) ? value.worksheetId : null,
    options: readList(value.options, STAGE_LIMITS.options, readOption),
    dots,
    open: value.open === true,
    held: value.held === true,
    signed: value.signed === true,
  };
}

const readOption = (value: unknown): VoteOption | null =>
  isFields(value) && isId(value.id) && isText(value.text, STAGE_LIMITS.optionCharacters)
    ? { id: value.id, text: value.text }
    : null;
