import { afterEach, expect, test } from "vitest";
import { carrySteps, countCarried, listEarlier } from "../../src/session/continue-session.ts";
import { changeStepPlan, readStepPlans } from "../../src/session/step-plans.ts";
import { cellAddress } from "../../src/workshops/address.ts";
import { isCarriedRow, REVIEWS } from "../../src/workshops/carried.ts";
import { clearDevices, startAsPresenter, until } from "./devices.ts";

afterEach(clearDevices);

test("a session goes on with the last one's open steps, marked as such, and done ones stay behind", async () => {
  const { device, session } = await startAsPresenter();
  const north = session.openTableAnswers("t1", "paper-1");
  const write = (action: string, when: string): string => {
    const row = north.edit?.addRow("next-steps", "implement") ?? "";
    north.text(cellAddress("next-steps", "implement", row, "action")).splice?.(0, 0, action);
    north.text(cellAddress("next-steps", "implement", row, "by-when")).splice?.(0, 0, when);
    return row;
  };
  const visit = write("Visit the other school", "2027-03-01");
  write("Ask the board", "after Easter");
  north.edit?.addRow("next-steps", "implement");
  north.close();
  await until(() => session.ground.keeping.value.kind === "kept");

  const startNext = async () => {
    const [earlier] = await listEarlier(device.storage);
    if (!earlier) throw new Error("No earlier session");
    const sessionId = await device.start({
      title: earlier.record.title,
      tables: ["north", "West"],
      workshop: earlier.file,
    });
    const count = countCarried(earlier, earlier.workshop, ["north", "West"]);
    await carrySteps(device.storage, earlier, { sessionId, workshop: earlier.workshop });
    await carrySteps(device.storage, earlier, { sessionId, workshop: earlier.workshop });
    const next = await device.open(sessionId);
    if (typeof next === "string" || next.role !== "presenter") throw new Error("Not the presenter's");
    const answer = next.answer("t1", "next-steps", "implement").value;
    if (answer.kind !== "table") throw new Error("No table");
    return { next, count, answer };
  };
  await until(() => (device.storage.sessions.value?.length ?? 0) === 1);
  const second = await startNext();
  expect(second.count).toBe(2);
  expect(second.answer.rows.map(({ cells }) => [cells.action, cells["by-when"]])).toEqual([
    ["Visit the other school", "2027-03-01"],
    ["Ask the board", "after Easter"],
  ]);
  expect(second.answer.rows.every(({ id }) => isCarriedRow(id))).toBe(true);
  expect(Object.values(second.answer.reviews ?? {})).toEqual(["open", "open"]);

  const again = second.next.openTableAnswers("t1", "paper-1");
  again.edit?.setTableMark("next-steps", "implement", `last-${visit}`, REVIEWS.indexOf("done"));
  again.close();
  await until(() => second.next.ground.keeping.value.kind === "kept");
  await until(() => (device.storage.sessions.value?.length ?? 0) === 2);
  const third = await startNext();
  expect(third.answer.rows.map(({ cells }) => cells.action)).toEqual(["Ask the board"]);
});

test("what is settled about a step is kept, and goes with its session", async () => {
  const { device, session } = await startAsPresenter();
  const { storage } = device;
  const { id } = session.ground;
  await changeStepPlan(storage, id, "t1/a/b/c", { done: true });
  await changeStepPlan(storage, id, "t1/a/b/c", { day: 20_000 });
  expect(await readStepPlans(storage, id)).toEqual({ "t1/a/b/c": { done: true, day: 20_000 } });
  await storage.putPreference(`${id}/steps`, '{"x":{"done":"yes","day":1.5},"y":4,"z":{"done":false}}');
  expect(await readStepPlans(storage, id)).toEqual({ x: {}, z: { done: false } });
  await device.remove(id);
  expect(await readStepPlans(storage, id)).toEqual({});
});
