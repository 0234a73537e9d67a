import { afterEach, describe, expect, test } from "vitest";
import type { ParticipantSession } from "../../src/session/participant.ts";
import { readStoredRecord } from "../../src/session/record.ts";
import type { OpenSession, Worktable } from "../../src/session/worktable.ts";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "./devices.ts";
import { forge, signAs } from "./forged.ts";

afterEach(clearDevices);

const principle = "principles/principles/dissent/description";
const write = (session: ParticipantSession, text: string): void =>
  session.answers.text(principle).splice?.(0, 0, text);
const linkStates = (session: OpenSession): readonly string[] => [...session.ground.linkStates.value.values()];
const opened = async (device: Worktable, id: string) => {
  const session = await device.open(id);
  if (typeof session === "string") throw new Error(session);
  await until(() => session.ground.leading.value);
  return session;
};

describe("the control record", () => {
  test("goes from the presenter to tablets it was handed on to, and nobody else can change it", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    await session.revise({ title: "Handed on" });
    await until(() => ben.session.ground.record.value.title === "Handed on");
    await expect(ana.session.ground.revise({ title: "Mine" })).rejects.toThrow();
    const record = session.ground.record.value;
    const later = { ...record, title: "Mine", sequence: record.sequence + 5 };
    expect(await ben.session.ground.offerRecord(await signAs(ana.device, later))).toBe(false);
    expect(await ben.session.ground.offerRecord(await forge(device, later))).toBe(false);
    expect(ben.session.ground.record.value.title).toBe("Handed on");
    expect(ben.session.ground.counts.value.recordsRefused).toBe(2);
  });

  test("is not undone by an older one that is offered again", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const old = (await device.storage.session(session.ground.id))?.record;
    await session.revise({ title: "Newer" });
    await until(() => ana.session.ground.record.value.title === "Newer");
    const refused = ana.session.ground.counts.value.recordsRefused;
    expect(await ana.session.ground.offerRecord(old)).toBe(false);
    expect(ana.session.ground.record.value.title).toBe("Newer");
    expect(ana.session.ground.counts.value.recordsRefused).toBe(refused + 1);
  });

  test("of a session from before records were signed is signed by its presenter's device", async () => {
    const { device, session } = await startAsPresenter();
    const { id } = session.ground;
    const { presenterKey: _, ...unsigned } = session.ground.record.value;
    await device.closeCurrent();
    await device.storage.changeSession(id, (stored) => ({ ...stored, record: unsigned }));
    const again = await opened(device, id);
    expect(again.ground.record.value.presenterKey).not.toBe("");
    const ana = await joinAt(device, "t1", "Ana");
    expect(ana.session.ground.record.value.presenterId).toBe(again.ground.deviceId);
  });
});

describe("a device that is removed", () => {
  test("loses its links and hears why; its answers stay on it, and restored it may link again", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(device, "t1", "Ben");
    await until(() => linkStates(ben.session).length === 2);
    const anasId = ana.session.ground.deviceId;
    await session.removeDevice(anasId);
    await until(() => ana.session.ground.isRemoved.value && linkStates(ana.session).length === 0);
    await until(() => linkStates(ben.session).length === 1 && linkStates(session).length === 1);
    write(ana.session, "still mine");
    expect(ana.session.answers.text(principle).value.value).toBe("still mine");
    expect(session.devices.value.some(({ deviceId }) => deviceId === anasId)).toBe(false);
    expect(session.removed.value.map(({ name }) => name)).toEqual(["Ana"]);

    await session.restoreDevice(anasId);
    expect(session.removed.value).toEqual([]);
  });
});

describe("moving the room on", () => {
  test("takes every tablet to the next table, and the last to the first; staying behind is a choice", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(device, "t2", "Ben");
    write(ana.session, "North wrote this");
    await session.rotate(1);
    const at = (one: Worktable) => (one.current.value?.role === "participant" ? one.current.value : null);
    await until(() => at(ana.device)?.tableId === "t2" && at(ben.device)?.tableId === "t1");
    const moved = at(ben.device);
    expect(moved?.moved.value).toMatchObject({ from: "South", to: "North" });
    await until(() => at(ben.device)?.answers.text(principle).value.value === "North wrote this");

    await ben.device.sitDown({ tableId: moved?.moved.value?.fromId ?? "" });
    await until(() => at(ben.device)?.tableId === "t2");
    expect(at(ben.device)?.moved.value).toBeNull();
    await session.rotate(-1);
    await until(() => at(ana.device)?.tableId === "t1" && at(ben.device)?.tableId === "t1");
  });
});

test("a tablet on which someone writes or draws is moved on at the next pause, not before", async () => {
  const { device, session } = await startAsPresenter();
  const ana = await joinAt(device, "t1", "Ana");
  const tableOf = () =>
    ana.device.current.value?.role === "participant" ? ana.device.current.value.tableId : null;
  const input = new InputEvent("input", { bubbles: true });
  const stroke = new PointerEvent("pointermove", { bubbles: true, buttons: 1 });
  document.body.dispatchEvent(input);
  await session.rotate(1);
  await until(() => ana.session.isToMove.value);
  for (const event of [stroke, input, stroke]) {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(tableOf()).toBe("t1");
    document.body.dispatchEvent(event);
  }
  await until(() => tableOf() === "t2");
});

describe("a deputy", () => {
  test("keeps what every table writes, carries on when the presenter is gone, and is heard by all", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(device, "t2", "Ben");
    const id = session.ground.id;
    await session.nameDeputy(ana.session.ground.deviceId);
    await until(() => ana.session.ground.isDeputy.value);
    await until(() => [...ana.session.ground.linkStates.value].length === 2);
    write(ben.session, "South wrote this");
    await until(() => ben.session.answers.text(principle).value.value !== "");
    await device.closeCurrent();

    await ana.device.carryOn();
    const carried = ana.device.current.value;
    if (carried?.role !== "presenter") throw new Error("not a presenter's session");
    await until(() => {
      const answer = carried.answer("t2", "principles", "principles").value;
      return JSON.stringify(answer).includes("South wrote this");
    });
    await carried.revise({ title: "Carried on" });
    await until(() => ben.session.ground.record.value.title === "Carried on");

    await ana.device.stepBack();
    expect(ana.device.current.value?.role).toBe("participant");
    expect(readStoredRecord((await ben.device.storage.session(id))?.record)?.title).toBe("Carried on");
  });

  test("that is dismissed can't change the record any more, whatever sequence it claims", async () => {
    const { device, session } = await startAsPresenter();
    const ana = await joinAt(device, "t1", "Ana");
    const ben = await joinAt(device, "t2", "Ben");
    await session.nameDeputy(ana.session.ground.deviceId);
    await until(() => ben.session.ground.record.value.warrant?.number === 1);
    const asDeputy = session.ground.record.value;
    await session.dismissDeputy(ana.session.ground.deviceId);
    await until(() => ben.session.ground.record.value.warrant?.number === 2);
    const forged = await signAs(ana.device, { ...asDeputy, title: "Mine", sequence: 1000 });
    expect(await ben.session.ground.offerRecord(forged)).toBe(false);
    const stranger = makeDevice();
    const { deviceId, publicKey } = (await ana.device.storage.identity()) ?? { deviceId: "", publicKey: "" };
    const warrant = { number: 3, deputies: [{ deviceId, key: publicKey }], signature: "AAAA" };
    expect(
      await ben.session.ground.offerRecord(await signAs(ana.device, { ...asDeputy, warrant, sequence: 9 })),
    ).toBe(false);
    expect(await ben.session.ground.offerRecord(await signAs(stranger, asDeputy))).toBe(false);
  });
});
