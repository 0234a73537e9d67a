/*
 * A calendar file (RFC 5545) by hand: ical-generator 11 asks for Node 22, and ts-ics 2.4 folds lines by characters
 * instead of octets and leaves the texts of alarms unescaped; what is needed here is short.
 */

const MS_PER_DAY = 86_400_000;
/** RFC 5545, 3.1. */
const LINE_OCTETS = 75;
const LONGEST_TITLE = 250;
/** Google takes descriptions of 8,192 characters. */
const LONGEST_NOTES = 8_000;
const FIRST_MINUTE = Date.UTC(2026, 0, 1) / 60_000;

export interface CalendarEvent {
  /** The same id again replaces the event where it was imported before. */
  readonly uid: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly title: string;
  readonly notes: string;
}

export interface CalendarOptions {
  /** What the calendar is called. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Rings at nine in the morning so many days before; null: not at all. */
  readonly remindDaysBefore: number | null;
}

/**
 * Events of whole days. The sequence counts minutes, so that of two files the later one wins, whichever device made it.
 * Of the alarms there is one per event: Outlook takes no more.
 */
export function writeCalendar(events: readonly CalendarEvent[], options: CalendarOptions): string {
  const stamp = writeMoment(options.now);
  const sequence = Math.max(0, Math.floor(options.now / 60_000 - FIRST_MINUTE));
  const seen = new Map<string, number>();
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Worktable//Next steps//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${writeText(options.name, LONGEST_TITLE)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${makeUnique(event.uid, seen)}@worktable`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${writeDate(event.day)}`,
      // the day after: an end is not part of its event
      `DTEND;VALUE=DATE:${writeDate(event.day + 1)}`,
      `SUMMARY:${writeText(event.title.replace(/\s+/g, " "), LONGEST_TITLE)}`,
      ...(event.notes === "" ? [] : [`DESCRIPTION:${writeText(event.notes, LONGEST_NOTES)}`]),
      "TRANSP:TRANSPARENT",
      "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
      ...writeAlarm(event, options.remindDaysBefore),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Two rows that a hostile device gave one id must not become one event. */
function makeUnique(uid: string, seen: Map<string, number>): string {
  const clean = uid.replace(/[^\w.-]/g, "_");
  const count = seen.get(clean) ?? 0;
  seen.set(clean, count + 1);
  return count === 0 ? clean : `${clean}.${count + 1}`;
}

function writeAlarm(event: CalendarEvent, daysBefore: number | null): readonly string[] {
  if (daysBefore === null) return [];
  // from midnight of the day: nine hours later, or so many days less nine hours before
  const trigger = daysBefore === 0 ? "PT9H" : `-P${daysBefore > 1 ? `${daysBefore - 1}D` : ""}T15H`;
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${writeText(event.title.replace(/\s+/g, " "), LONGEST_TITLE)}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ];
}

const writeDate = (day: number): string =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10).replaceAll("-", "");

const writeMoment = (time: number): string => `${new Date(time).toISOString().replace(/[-:]|\.\d+/g, "")}`;

/** RFC 5545, 3.3.11; control characters, which no calendar takes, are left out. */
function writeText(text: string, most: number): string {
  const characters = [...text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/(?!\n)\p{Cc}/gu, "")];
  const kept = characters.length > most ? [...characters.slice(0, most - 1), "…"] : characters;
  return kept
    .join("")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** Breaks a line after 75 octets at most, never within a character. */
function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
