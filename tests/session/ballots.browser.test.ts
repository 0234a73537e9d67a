import { afterEach, expect, test } from "vitest";
import { openDeviceIdentity } from "../../src/session/identity.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { laySignedBallot, readSignedBallots } from "../../src/session/stage/ballots.ts";
import { castingOf } from "../../src/session/stage/cast-ballots.ts";
import { openVote } from "../../src/session/stage/hold-vote.ts";
import { signBallot } from "../../src/session/stage/signed-ballot.ts";
import type { Worktable } from "../../src/session/worktable.ts";
import { clearDevices, joinAt, startAsPresenter, until } from "./devices.ts";

afterEach(clearDevices);

const VOTE = "v1";
const options = ["x", "y"].map((id) => ({ id, text: id }));

/** The document a tablet shares with its table: what an altered app can write into. */
const docOf = (session: ParticipantSession | PresenterSession, tableId = "t1") => {
  const table = session.ground.tables.peek().find((one) => one.tableId === tableId);
  if (!table) throw new Error(`No table ${tableId}`);
  return table.stored.doc;
};

/** A device's ballot as it lies at the first table here, once there is one and another than that. */
async function ballotAt(session: ParticipantSession | PresenterSession, deviceId: string, other = "") {
  const read = () => readSignedBallots(docOf(session), VOTE).get(deviceId) ?? "";
  await expect.poll(() => read() !== "" && read() !== other).toBe(true);
  return read();
}

async function openRoom(dots = 3) {
  const { device, session } = await startAsPresenter();
  const ada = await joinAt(device, "t1", "Ada");
  const bo = await joinAt(device, "t1", "Bo");
  await session.changeStage((stage) =>
    openVote(stage, { id: VOTE, title: "First", worksheetId: null, options, dots, held: false }),
  );
  await until(() => [ada, bo].every((one) => one.session.ground.stage.value.votes.length > 0));
  return { device, session, ada, bo, result: session.voteResult(VOTE) };
}

/** A ballot that a device really signs. */
const sign = async (
  device: Worktable,
  place: { readonly sessionId: string; readonly voteId: string },
  at: number,
  dots: Readonly<Record<string, number>>,
): Promise<string> => signBallot(await openDeviceIdentity(device.storage), place, { at, dots });

test("a table mate's altered app can't vote for another device: what it did not sign is ignored and counted", async () => {
  const { session, ada, bo, result } = await openRoom();
  await castingOf(ada.session).putDots(VOTE, "x", 2);
  await until(() => result.value.dots.x === 2);
  const place = { sessionId: session.ground.id, voteId: VOTE };
  const adasId = ada.session.ground.deviceId;
  const later = session.ground.clock.now() + 1000;
  const inAdasName = await sign(bo.device, place, later, { y: 3 });
  const real = await ballotAt(bo.session, adasId);
  const changed = JSON.stringify({ ...JSON.parse(real), dots: { y: 3 } });
  await ada.device.closeCurrent(); // it would put its own back, at times before a forged one is seen
  for (const [index, forged] of [inAdasName, changed, "{}", "no JSON"].entries()) {
    laySignedBallot(docOf(bo.session), VOTE, adasId, forged);
    await until(() => session.ballotsIgnored.value === index + 1);
    expect(result.value).toMatchObject({ dots: { x: 2, y: 0 }, voters: 1 });
  }
  // Bo's own still counts.
  await castingOf(bo.session).putDots(VOTE, "y", 1);
  await until(() => result.value.dots.y === 1);
  expect(result.value).toMatchObject({ dots: { x: 2 }, voters: 2 });
});

test("an older ballot laid in a later one's place does not count, and its device puts its own back", async () => {
  const { session, ada, bo, result } = await openRoom();
  const adasId = ada.session.ground.deviceId;
  castingOf(ada.session).ballot(VOTE); // its ballot is on its screen
  await castingOf(ada.session).putDots(VOTE, "x", 1);
  const older = await ballotAt(bo.session, adasId);
  await castingOf(ada.session).putDots(VOTE, "x", 3);
  await until(() => result.value.dots.x === 3);
  const latest = await ballotAt(bo.session, adasId, older);
  laySignedBallot(docOf(bo.session), VOTE, adasId, older);
  await expect.poll(() => readSignedBallots(docOf(bo.session), VOTE).get(adasId)).toBe(latest);
  expect(result.value.dots).toEqual({ x: 3, y: 0 });
  await ballotAt(session, adasId, older);
  expect(castingOf(ada.session).ballot(VOTE).value).toEqual({ x: 3 });
  await castingOf(ada.session).putDots(VOTE, "x", 2);
  await until(() => result.value.dots.x === 2);

  await ballotAt(bo.session, adasId, latest);
  await ada.device.closeCurrent();
  const ignored = session.ballotsIgnored.value;
  laySignedBallot(docOf(bo.session), VOTE, adasId, latest);
  await until(() => session.ballotsIgnored.value === ignored + 1);
  expect(result.value.dots).toEqual({ x: 2, y: 0 });
});

test("a ballot of another vote or of another session is nobody's here", async () => {
  const { session, ada, bo, result } = await openRoom();
  const adasId = ada.session.ground.deviceId;
  const now = session.ground.clock.now();
  const foreign = [
    await sign(ada.device, { sessionId: session.ground.id, voteId: "v0" }, now, { x: 3 }),
    await sign(ada.device, { sessionId: "another-session", voteId: VOTE }, now, { x: 3 }),
  ];
  for (const [index, text] of foreign.entries()) {
    laySignedBallot(docOf(bo.session), VOTE, adasId, text);
    await until(() => session.ballotsIgnored.value === index + 1);
  }
  expect(result.value.voters).toBe(0);
});

test("a device that has moved tables counts once, with its latest; many mates at once are all counted", async () => {
  const { device, session, ada, bo, result } = await openRoom();
  await Promise.all([
    castingOf(ada.session).putDots(VOTE, "x", 1),
    castingOf(ada.session).putDots(VOTE, "y", 1),
    castingOf(bo.session).putDots(VOTE, "x", 2),
  ]);
  await until(() => result.value.dots.x === 3 && result.value.dots.y === 1);
  await ada.device.sitDown({ tableId: "t2" });
  const moved = ada.device.current.value;
  if (moved?.role !== "participant") throw new Error("Not a participant's");
  await until(() => moved.ground.stage.value.votes.length > 0);
  await castingOf(moved).putDots(VOTE, "y", 3);
  await until(() => result.value.dots.y === 3);
  expect(result.value).toEqual({ dots: { x: 2, y: 3 }, voters: 2, ignored: 0 });
  // Read anew from what is stored.
  const { id } = session.ground;
  await device.closeCurrent();
  const again = await device.open(id);
  if (typeof again === "string" || again.role !== "presenter") throw new Error("Not the presenter's");
  const counted = again.voteResult(VOTE);
  await until(() => counted.value.voters === 2);
  expect(counted.value).toEqual({ dots: { x: 2, y: 3 }, voters: 2, ignored: 0 });
});

test("a vote that an earlier version opened keeps its unsigned ballots, in this one they count for nothing", async () => {
  const { session, ada, result } = await openRoom();
  const putUnsigned = (voteId: string) => {
    const marks = docOf(ada.session).getMap(`-votes/${voteId}#marks`);
    marks.set("an-old-device/x", 2);
    marks.set("an-old-device/-at", 1000);
  };
  putUnsigned("before");
  putUnsigned(VOTE);
  await castingOf(ada.session).putDots(VOTE, "y", 1);
  await until(() => result.value.dots.y === 1);
  expect(result.value).toMatchObject({ dots: { x: 0, y: 1 }, voters: 1 });
  await session.changeStage((stage) => ({
    ...stage,
    votes: stage.votes.flatMap((vote) => [{ ...vote, id: "before", open: false, signed: false }, vote]),
  }));
  expect(session.voteResult("before").value).toMatchObject({ dots: { x: 2, y: 0 }, voters: 1, ignored: 0 });
});
