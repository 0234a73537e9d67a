import fc from "fast-check";
import { expect, test } from "vitest";
import { countDevices, groupDevices, planRotation } from "../../src/screens/devices/group-devices.ts";
import type { SessionDevice } from "../../src/session/devices.ts";

const tables = [
  { id: "t1", name: "North" },
  { id: "t2", name: "South" },
];
const names = { presenters: "Presenter", screens: "Screens", elsewhere: "Elsewhere" };
const device = (deviceId: string, change: Partial<SessionDevice> = {}): SessionDevice => ({
  deviceId,
  name: deviceId,
  role: "participant",
  tableId: "t1",
  tableName: "North",
  link: "open",
  isSelf: false,
  ...change,
});

test("every device is in one group, tables keep their order, empty ones stay", () => {
  const any = fc.record({
    tableId: fc.constantFrom(null, "t1", "t2", "gone-table"),
    link: fc.constantFrom("open", "silent", "through-others", "gone"),
  });
  fc.assert(
    fc.property(fc.array(any), (changes) => {
      const devices = changes.map((change, index) => device(`d${index}`, change));
      const groups = groupDevices(devices, tables, names);
      expect(groups.slice(0, 3).map(({ name }) => name)).toEqual(["Presenter", "North", "South"]);
      expect(groups.flatMap((group) => group.devices.map(({ deviceId }) => deviceId)).sort()).toEqual(
        devices.map(({ deviceId }) => deviceId).sort(),
      );
      const lost = changes.some(({ tableId }) => tableId === "gone-table");
      expect(groups.length).toBe(lost ? 4 : 3);
    }),
  );
});

test("this device is not counted, and who is gone is counted apart", () => {
  expect(
    countDevices([
      device("self", { isSelf: true }),
      device("a"),
      device("b", { link: "silent" }),
      device("c", { link: "gone" }),
    ]),
  ).toEqual({ here: 2, gone: 1 });
});

test("moving on visits each table once, and back undoes it", () => {
  expect(planRotation(tables, 1)).toEqual([
    { from: "North", to: "South" },
    { from: "South", to: "North" },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: -40, max: 40 }), (count, steps) => {
      const many = Array.from({ length: count }, (_, index) => ({ id: `t${index}`, name: `Table ${index}` }));
      const on = new Map(planRotation(many, steps).map(({ from, to }) => [from, to]));
      const back = new Map(planRotation(many, -steps).map(({ from, to }) => [from, to]));
      expect(new Set(on.values()).size).toBe(count);
      for (const { name } of many) expect(back.get(on.get(name) ?? "")).toBe(name);
    }),
  );
});
