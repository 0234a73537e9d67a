import { afterEach, expect, test } from "vitest";
import type { ParticipantSession } from "../../src/session/participant.ts";
import { promiseAnonymity, worksheetStage } from "../../src/session/stage/agenda.ts";
import { castingOf } from "../../src/session/stage/cast-ballots.ts";
import { openVote } from "../../src/session/stage/hold-vote.ts";
import { goToItem } from "../../src/session/stage/set-agenda.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "./devices.ts";

afterEach(clearDevices);

const CELL = cellAddress("principles", "principles", "dissent", "description");
const type = (session: ParticipantSession, text: string): void => {
  const live = session.answers.text(CELL);
  live.splice?.(live.value.peek().length, 0, text);
};

test("a snapshot holds what a table wrote, and brings it back as an edit that the table gets", async () => {
  const { device, session } = await startAsPresenter();
  const { session: north } = await joinAt(device, "t1", "Ada");
  const { session: south } = await joinAt(device, "t2", "Bo");
  type(north, "We disagree in the open");
  type(south, "South's words");
  const written = session.answer("t1", "principles", "principles");
  await until(() => JSON.stringify(written.value).includes("in the open"));
  await until(() => JSON.stringify(session.answer("t2", "principles", "principles").value).includes("South"));

  const taken = session.desk.takeSnapshot("principles", "by-hand");
  type(north, ", and then some");
  type(south, ", more");
  await until(() => JSON.stringify(written.value).includes("and then some"));
  const [first] = session.desk.readSnapshot(taken);
  expect(first?.tableName).toBe("North");
  expect(JSON.stringify(first?.answers)).toContain("in the open");
  expect(JSON.stringify(first?.answers)).not.toContain("and then some");

  const before = session.desk.restoreSnapshot(taken, ["t1"]);
  await until(() => north.answers.text(CELL).value.value === "We disagree in the open");
  expect(south.answers.text(CELL).value.value).toBe("South's words, more");
  session.desk.restoreSnapshot(before);
  await until(() => north.answers.text(CELL).value.value.endsWith("and then some"));
});

test("the board's state, plans and marks are there again after the session was closed", async () => {
  const { device, session } = await startAsPresenter();
  session.desk.show({ worksheetId: "stages", view: "curve/figure", step: 2 });
  session.desk.setPlan("stages", { minutes: 12, notes: "Slowly" });
  session.desk.markCard("a/b", { starred: true });
  session.desk.putGroup({ id: "g1", wall: "stages/wall/0", title: "Alike", order: "a0" });
  session.desk.markCard("a/c", { group: "g1" });
  const id = session.ground.id;
  await device.closeCurrent();
  const again = await device.open(id);
  if (typeof again === "string" || again.role !== "presenter") throw new Error("Not the presenter's");
  const { desk } = again;
  expect(desk.board.value).toMatchObject({ worksheetId: "stages", view: "curve/figure", step: 2, page: 0 });
  expect(desk.plan("stages").value).toEqual({ minutes: 12, notes: "Slowly" });
  expect([...desk.cards.value.keys()].sort()).toEqual(["a/b", "a/c"]);
  desk.removeGroup("g1");
  expect([...desk.cards.value.keys()]).toEqual(["a/b"]);
  expect(desk.undo()).toBe(true);
  expect(desk.groups.value.map(({ title }) => title)).toEqual(["Alike"]);
});

test("what is set for everyone reaches the tablets; anonymity stays promised", async () => {
  const { device, session } = await startAsPresenter();
  const { session: north } = await joinAt(device, "t1", "Ada");
  await session.changeStage((stage) => promiseAnonymity(goToItem(stage, "stages", true), "stages"));
  await until(() => north.ground.stage.value.current === "stages");
  await session.changeStage((stage) => ({ ...stage, worksheets: [], locked: true }));
  await until(() => north.ground.stage.value.locked);
  expect(worksheetStage(north.ground.stage.value, "stages").anonymous).toBe(true);
});

test("each device has one ballot of so many dots, wherever its holder sits", async () => {
  const { device, session } = await startAsPresenter();
  const { session: ada, device: adas } = await joinAt(device, "t1", "Ada");
  const { session: bo } = await joinAt(device, "t2", "Bo");
  const options = ["x", "y"].map((id) => ({ id, text: id }));
  await session.changeStage((stage) =>
    openVote(stage, { id: "v1", title: "First", worksheetId: null, options, dots: 3, held: false }),
  );
  await until(() => ada.ground.stage.value.votes.length > 0 && bo.ground.stage.value.votes.length > 0);
  castingOf(ada).putDots("v1", "x", 2);
  castingOf(ada).putDots("v1", "y", 2); // one too many
  castingOf(bo).putDots("v1", "x", 1);
  const result = session.voteResult("v1");
  await until(() => result.value.voters === 2);
  expect(result.value.dots).toEqual({ x: 3, y: 0 });
  expect(castingOf(ada).ballot("v1").value).toEqual({ x: 2 });

  await adas.sitDown({ tableId: "t2" });
  const moved = adas.current.value;
  if (moved?.role !== "participant") throw new Error("Not a participant's");
  await until(() => moved.ground.stage.value.votes.length > 0);
  castingOf(moved).putDots("v1", "y", 3);
  await until(() => result.value.dots.y === 3);
  expect(result.value).toMatchObject({ dots: { x: 1, y: 3 }, voters: 2 });
});

test("the presenter's papers go to a deputy's device, and to nobody else", async () => {
  const { device, session } = await startAsPresenter();
  const { session: ada, device: adas } = await joinAt(device, "t1", "Ada");
  session.desk.setPlan("stages", { notes: "Not for everyone" });
  const others = () => ada.ground.listDocuments().map(({ name }) => name);
  expect(others()).not.toContain("desk");
  // Whoever asks for them all the same gets nothing; a table's document goes the same way and arrives.
  const { doc } = await ada.ground.openPapers("plans");
  const { session: bo } = await joinAt(device, "t1", "Bo");
  type(bo, "hello");
  await until(() => ada.answers.text(CELL).value.value === "hello");
  expect(doc.getMap("plans").size).toBe(0);
  await session.nameDeputy(ada.ground.deviceId);
  await until(() => ada.ground.isDeputy.value);
  await adas.carryOn();
  const carrying = adas.current.value;
  if (carrying?.role !== "presenter") throw new Error("Not a presenter's");
  await until(() => carrying.desk.plan("stages").value.notes === "Not for everyone");
  carrying.desk.show({ worksheetId: "stages" });
  await until(() => session.desk.board.value.worksheetId === "stages");
});

test("two windows of the presenter show the same board", async () => {
  const name = "two-windows";
  const { session } = await startAsPresenter(makeDevice(name));
  const window = await makeDevice(name).open(session.ground.id);
  if (typeof window === "string" || window.role !== "presenter") throw new Error("Not the presenter's");
  session.desk.show({ worksheetId: "stages", spot: "a card" });
  await until(() => window.desk.board.value.spot === "a card");
  await window.changeStage((stage) => ({ ...stage, locked: true }));
  await until(() => session.ground.stage.value.locked);
});
