import { expect, test } from "vitest";
import { prepareAttempt } from "../../src/room/attempt.ts";
import { explainNoAnswer } from "../../src/room/statistics.ts";
import { createCertificate } from "../../src/room/transport/connection.ts";
import { openPerson, pairPeople } from "./support/people.ts";

test("a link tells its chosen addresses and the time there and back", async () => {
  const { linkA } = await pairPeople(openPerson("anna"), openPerson("bela"));
  const { local, remote, roundTripMs } = await linkA.statistics();
  expect(local).toMatch(/^(host|prflx)/);
  expect(remote).toMatch(/^(host|prflx)/);
  expect(roundTripMs).toBeGreaterThanOrEqual(0);
});

test("a card whose device never reads ours: checks go out, or names can't be looked up", async () => {
  const [mine, theirs] = [
    await prepareAttempt(createCertificate()),
    await prepareAttempt(createCertificate()),
  ];
  if (typeof mine === "string" || typeof theirs === "string") throw new Error("no attempt");
  await mine.answer(theirs.card);
  theirs.abandon();
  const { peer } = mine.connection;
  // The browser's counts come a moment after the first checks have gone out.
  await expect.poll(() => explainNoAnswer(peer)).toMatch(/^(no-answer|only-names)$/);
  mine.abandon();
});
