import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, writeCalendar } from "../../src/follow-up/calendar.ts";

const NOW = Date.UTC(2026, 10, 26, 19, 30);
const MARCH_1 = Date.UTC(2027, 2, 1) / 86_400_000;
const options = { name: "A day in March", now: NOW, remindDaysBefore: 1 };
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "next-steps-implement-a1",
  day: MARCH_1,
  title: "Visit the other school",
  notes: "Who: Ada",
  ...change,
});

/** As a calendar reads it: unfolded, unescaped, by a parser that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const one = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent("valarm");
    return {
      uid: one.uid,
      title: one.summary,
      notes: one.description,
      start: one.startDate.toString(),
      isDate: one.startDate.isDate,
      end: one.endDate.toString(),
      sequence: one.sequence,
      trigger: alarm?.getFirstPropertyValue("trigger")?.toString(),
      alarm: alarm?.getFirstPropertyValue("description"),
    };
  });
}

test("a step is a whole day with one alarm, under an id that stays", () => {
  expect(read(writeCalendar([event()], options))).toEqual([
    {
      uid: "next-steps-implement-a1@worktable",
      title: "Visit the other school",
      notes: "Who: Ada",
      start: "2027-03-01",
      isDate: true,
      end: "2027-03-02",
      sequence: (NOW - Date.UTC(2026, 0, 1)) / 60_000,
      trigger: "-PT15H",
      alarm: "Visit the other school",
    },
  ]);
});

test.each([
  [null, undefined],
  [0, "PT9H"],
  [7, "-P6DT15H"],
])("reminds %s days before", (remindDaysBefore, trigger) => {
  expect(read(writeCalendar([event()], { ...options, remindDaysBefore }))[0]?.trigger).toBe(trigger);
});

test("a file made later says so, whatever the device, and the last day of February ends in March", () => {
  const later = writeCalendar([event({ day: MARCH_1 - 1 })], { ...options, now: NOW + 60_000 });
  const [one] = read(later);
  expect(one?.sequence).toBe((NOW - Date.UTC(2026, 0, 1)) / 60_000 + 1);
  expect([one?.start, one?.end]).toEqual(["2027-02-28", "2027-03-01"]);
});

test("two rows of one id stay two events", () => {
  const uids = read(writeCalendar([event(), event()], options)).map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(2);
});

test("a text of 100,000 characters is cut where calendars cut, and says so", () => {
  const [one] = read(
    writeCalendar([event({ title: "x".repeat(100_000), notes: "y".repeat(100_000) })], options),
  );
  expect(one?.title).toBe(`${"x".repeat(249)}…`);
  expect(one?.notes).toBe(`${"y".repeat(7_999)}…`);
});

test("whatever people wrote comes out of another's parser as it went in, and no line is too long", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom(
      '=HYPERLINK("http://example.org")',
      "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
      "\\n \\, ; : \" '",
      "\u202Ebackwards\u202C",
      "👩‍👩‍👧‍👦".repeat(20),
      "é".repeat(60),
      "\u0000\u0007\u001b[31m",
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, (title, notes) => {
      const text = writeCalendar([event({ title, notes })], options);
      const lines = text.split("\r\n");
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
      expect(lines.join("")).not.toMatch(/\p{Cc}/u);
      const found = read(text);
      expect(found).toHaveLength(1);
      const clean = (one: string) =>
        one.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/(?!\n)\p{Cc}/gu, "");
      expect(found[0]?.notes ?? "").toBe(clean(notes));
      expect(found[0]?.title).toBe(clean(title.replace(/\s+/g, " ")));
    }),
    { numRuns: 40 },
  );
});
