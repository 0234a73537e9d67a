import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addTime,
  leftOf,
  pauseActivity,
  RHYTHM,
  resumeActivity,
  startActivity,
  stepPhase,
} from "../../../src/session/stage/activity.ts";
import {
  keepPromises,
  listAgenda,
  listShownWorksheets,
  promiseAnonymity,
  readAnswering,
  worksheetStage,
} from "../../../src/session/stage/agenda.ts";
import { accuracyAt, openClock, weighSample } from "../../../src/session/stage/clock.ts";
import { EMPTY_STAGE, type Stage } from "../../../src/session/stage/contract.ts";
import { countBallots, openVote } from "../../../src/session/stage/hold-vote.ts";
import { parseStage } from "../../../src/session/stage/parse-stage.ts";
import {
  goToItem,
  moveItem,
  neighbourItem,
  putBreak,
  removeBreak,
  setClosed,
  setFollowing,
  setHidden,
  setShowing,
} from "../../../src/session/stage/set-agenda.ts";
import { openVoteOf, readBallot } from "../../../src/session/stage/voting.ts";

const IDS = ["outcomes", "questions", "principles"];
const full: Stage = {
  agenda: [
    { kind: "worksheet", id: "questions", hidden: true },
    { kind: "break", id: "tea", title: "Tea" },
  ],
  current: "tea",
  call: 3,
  following: true,
  locked: true,
  worksheets: [{ id: "outcomes", closed: true, anonymous: true, showing: "revealed", revealedAt: 5 }],
  activity: {
    id: "a1",
    itemId: "outcomes",
    phases: RHYTHM,
    at: 1,
    countdown: { kind: "running", endsAt: 1_700_000_000_000.5 },
  },
  votes: [
    {
      id: "v1",
      title: "Which first?",
      worksheetId: null,
      options: [{ id: "o1", text: "This" }],
      dots: 3,
      open: true,
      held: true,
      signed: true,
    },
  ],
};

describe("a stage that came in a record", () => {
  test("is read whole", () => {
    expect(parseStage(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(parseStage(undefined)).toEqual(EMPTY_STAGE);
  });

  test("loses only the parts that can't be read", () => {
    const odd = {
      ...full,
      agenda: [{ kind: "dance", id: "x" }, ...full.agenda, { kind: "break", id: "a/b", title: "" }],
      activity: { ...full.activity, at: 9 },
      votes: [{ ...full.votes[0], dots: 0 }],
    };
    expect(parseStage(odd)).toEqual({ ...full, activity: null, votes: [] });
  });

  test("of any shape never throws, and reads itself again", () => {
    const nearly = fc.record(
      Object.fromEntries(Object.keys(full).map((key) => [key, fc.anything()])) as Record<
        string,
        fc.Arbitrary<unknown>
      >,
    );
    fc.assert(
      fc.property(nearly, (value) => {
        const read = parseStage(value);
        expect(parseStage(read)).toEqual(read);
      }),
    );
  });
});

describe("the agenda", () => {
  test("is the presenter's order, then what else the workshop has", () => {
    const moved = moveItem(EMPTY_STAGE, IDS, "principles", 0);
    const withTea = putBreak(moved, IDS, { id: "tea", title: "Tea" }, "principles");
    const ids = (stage: Stage, worksheets = IDS) => listAgenda(stage, worksheets).map(({ id }) => id);
    expect(ids(withTea)).toEqual(["principles", "tea", "outcomes", "questions"]);
    expect(ids(withTea, ["new", "outcomes"])).toEqual(["tea", "outcomes", "new"]);
    expect(ids(removeBreak(withTea, "tea"))).toEqual(["principles", "outcomes", "questions"]);
  });

  test("any moves keep every item once", () => {
    const move = fc.tuple(fc.constantFrom(...IDS, "tea"), fc.integer({ min: -2, max: 9 }));
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const first = putBreak(EMPTY_STAGE, IDS, { id: "tea", title: "Tea" });
        const stage = moves.reduce((now, [id, to]) => moveItem(now, IDS, id, to), first);
        expect(
          listAgenda(stage, IDS)
            .map(({ id }) => id)
            .sort(),
        ).toEqual([...IDS, "tea"].sort());
      }),
    );
  });

  test("passes hidden worksheets over, and shows the one that is on all the same", () => {
    const hidden = setHidden(EMPTY_STAGE, IDS, "questions", true);
    expect(listShownWorksheets(hidden, IDS)).toEqual(["outcomes", "principles"]);
    expect(neighbourItem(goToItem(hidden, "outcomes"), IDS, 1)).toBe("principles");
    expect(neighbourItem(hidden, IDS, 1)).toBe("outcomes");
    expect(neighbourItem(goToItem(hidden, "principles"), IDS, 1)).toBe(null);
    expect(listShownWorksheets(goToItem(hidden, "questions"), IDS)).toEqual(IDS);
  });

  test("calls everyone when the presenter follows on, and only then", () => {
    expect(goToItem(EMPTY_STAGE, "outcomes").call).toBe(0);
    expect(goToItem(EMPTY_STAGE, "outcomes", true).call).toBe(1);
    expect(goToItem(setFollowing(EMPTY_STAGE, true), "outcomes").call).toBe(2);
  });

  test("says whether a worksheet may be answered", () => {
    const closed = setClosed(EMPTY_STAGE, "outcomes", true);
    expect(readAnswering(closed, "outcomes")).toBe("closed");
    expect(readAnswering(closed, "questions")).toBe("open");
    expect(readAnswering({ ...closed, locked: true }, "questions")).toBe("locked");
    expect(readAnswering(setClosed(closed, "outcomes", false), "outcomes")).toBe("open");
  });

  test("never takes a promise of anonymity back", () => {
    const promised = setShowing(promiseAnonymity(EMPTY_STAGE, "outcomes"), "outcomes", "revealed", 7);
    const kept = keepPromises(EMPTY_STAGE, promised);
    expect(worksheetStage(kept, "outcomes").anonymous).toBe(true);
    expect(worksheetStage(kept, "questions").anonymous).toBe(false);
  });
});

describe("an activity", () => {
  const plan = { id: "a1", itemId: null, phases: RHYTHM };
  const left = ({ activity }: Stage, now: number) => activity && leftOf(activity.countdown, now);

  test("runs, pauses, goes on and takes more time", () => {
    const running = startActivity(EMPTY_STAGE, plan, 1000);
    expect(left(running, 21_000)).toBe(40_000);
    const paused = pauseActivity(running, 21_000);
    expect(left(paused, 900_000)).toBe(40_000);
    const longer = addTime(paused, 60_000, 900_000);
    expect(left(resumeActivity(longer, 900_000), 910_000)).toBe(90_000);
    expect(left(addTime(running, 60_000, 500_000), 500_000)).toBe(60_000);
  });

  test("goes through its phases and is over after the last", () => {
    const phases = [0, 1, 2, 3].map((steps) =>
      Array.from({ length: steps }).reduce<Stage>(
        (now) => stepPhase(now, 1, 0),
        startActivity(EMPTY_STAGE, plan, 0),
      ),
    );
    expect(phases.map(({ activity }) => activity?.phases[activity.at]?.kind)).toEqual([
      "alone",
      "pairs",
      "table",
      "all",
    ]);
    expect(stepPhase(phases[3] ?? EMPTY_STAGE, 1, 0).activity).toBe(null);
  });
});

describe("a vote", () => {
  const vote = {
    id: "v",
    title: "V",
    worksheetId: null,
    options: ["a", "b"].map((id) => ({ id, text: id })),
    dots: 3,
    held: false,
  };
  const stage = openVote(EMPTY_STAGE, vote);
  const opened = openVoteOf(stage) ?? fail();
  function fail(): never {
    throw new Error("no vote is open");
  }

  test("counts dots and voters; a ballot with more dots than one has counts for nothing", () => {
    const ballots = [{ a: 2, b: 1 }, { a: 9 }, { b: 1, other: 1 }, {}];
    expect(countBallots(opened, ballots)).toEqual({ dots: [2, 2], voters: 2 });
  });

  test("never counts more dots of a device than it has, whatever it sends", () => {
    const ballot = fc.dictionary(
      fc.constantFrom("a", "b", "__proto__", "c"),
      fc.oneof(fc.double(), fc.integer()),
    );
    fc.assert(
      fc.property(ballot, (sent) => {
        const dots = Object.values(readBallot(opened, sent));
        expect(dots.every((one) => Number.isInteger(one) && one > 0)).toBe(true);
        expect(dots.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("closes the one before", () => {
    const next = openVote(stage, { ...vote, id: "w" });
    expect(next.votes.map(({ id, open }) => [id, open])).toEqual([
      ["v", false],
      ["w", true],
    ]);
  });
});

describe("the session's time on a tablet with a wrong clock", () => {
  const asMs = { min: -1e9, max: 1e9, noNaN: true };

  test("is never further off than it says", () => {
    const way = fc.double({ min: 0, max: 4000, noNaN: true });
    fc.assert(
      fc.property(fc.double(asMs), way, way, (wrongBy, there, back) => {
        const theirs = 5_000_000;
        const sentAt = theirs - there - wrongBy;
        const cameAt = theirs + back - wrongBy;
        const { offsetMs, accuracyMs } = weighSample({ sentAt, cameAt, theirs, theirAccuracyMs: 3 });
        expect(Math.abs(offsetMs - wrongBy)).toBeLessThanOrEqual(accuracyMs + 1e-3);
      }),
    );
  });

  test("is taken from the quicker answer, and from a later one when the first has grown old", () => {
    const clock = openClock(false, null);
    clock.offer({ offsetMs: 500, accuracyMs: 40, at: 0 });
    clock.offer({ offsetMs: 510, accuracyMs: 100, at: 1000 });
    expect(clock.kept.value?.offsetMs).toBe(500);
    clock.offer({ offsetMs: 505, accuracyMs: 20, at: 2000 });
    expect(clock.kept.value?.offsetMs).toBe(505);
    clock.offer({ offsetMs: 507, accuracyMs: 60, at: 3_600_000 });
    expect(clock.kept.value?.offsetMs).toBe(507);
    expect(accuracyAt({ offsetMs: 0, accuracyMs: 1, at: 0 }, 60_000)).toBe(4);
  });

  test("is the founder's own, whatever others say", () => {
    const clock = openClock(true, null);
    clock.offer({ offsetMs: 500, accuracyMs: 0, at: Date.now() });
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(400);
    expect(clock.accuracyMs.value).toBe(0);
  });
});
