import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createQuestions, type Question, type Questions } from "../../src/room/sharing/questions.ts";

// How long an answer may take is all that this is about.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** A partner that notes when it is asked. */
function joinPartner(questions: Questions, name: string, asked: string[]) {
  const partner = { isReceiving: false };
  const ask = (): void => {
    if (question.mayAsk()) asked.push(name);
  };
  const question: Question = questions.join({ isReceiving: () => partner.isReceiving, ask });
  return { partner, ask, end: question.end, leave: question.leave };
}

const joinThree = () => {
  const questions = createQuestions();
  const asked: string[] = [];
  const [a, b, c] = ["a", "b", "c"].map((name) => joinPartner(questions, name, asked));
  if (!a || !b || !c) throw new Error("three have joined");
  return { asked, a, b, c };
};

test("one is asked after the other, each when the one before has answered", () => {
  const { asked, a, b, c } = joinThree();
  for (const { ask } of [a, b, c]) ask();
  expect(asked).toEqual(["a"]);
  a.end();
  expect(asked).toEqual(["a", "b"]);
  b.end();
  expect(asked).toEqual(["a", "b", "c"]);
});

test("while a long answer arrives nobody else is asked, however long it takes", () => {
  const { asked, a, b } = joinThree();
  a.ask();
  b.ask();
  a.partner.isReceiving = true;
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual(["a"]);
  a.partner.isReceiving = false;
  a.end();
  expect(asked).toEqual(["a", "b"]);
});

test("who does not begin to answer within a second keeps nobody waiting", () => {
  const { asked, a, b } = joinThree();
  a.ask();
  b.ask();
  vi.advanceTimersByTime(900);
  expect(asked).toEqual(["a"]);
  vi.advanceTimersByTime(200);
  expect(asked).toEqual(["a", "b"]);
});

test("who leaves in the middle of its answer makes way", () => {
  const { asked, a, b } = joinThree();
  a.ask();
  b.ask();
  a.partner.isReceiving = true;
  vi.advanceTimersByTime(5_000);
  a.leave();
  expect(asked).toEqual(["a", "b"]);
});

test("asked again before it has answered, a partner is asked once more afterwards", () => {
  const { asked, a } = joinThree();
  a.ask();
  a.ask();
  a.ask();
  expect(asked).toEqual(["a"]);
  vi.advanceTimersByTime(10_000);
  expect(asked).toEqual(["a"]);
  a.end();
  expect(asked).toEqual(["a", "a"]);
  a.end();
  expect(asked).toEqual(["a", "a"]);
});
