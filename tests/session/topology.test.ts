import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Hello } from "../../src/room/contract.ts";
import { makeLinkPolicy } from "../../src/session/topology.ts";

interface SampleRoom {
  readonly tables: readonly string[];
  readonly devices: readonly Hello[];
  readonly presenters: ReadonlySet<string>;
}

const makeRoom = (sizes: readonly number[], presenters: number, seed: readonly number[]): SampleRoom => {
  const idOf = (index: number): string => `${(seed[index % seed.length] ?? 0) % 1000}-${index}`;
  const tables = sizes.map((_, index) => `t${index + 1}`);
  const seated = sizes.flatMap((size, table) => Array.from({ length: size }, () => tables[table] ?? ""));
  const devices = [...Array.from({ length: presenters }, () => null), ...seated].map(
    (tableId, index): Hello => ({
      protocol: 2,
      deviceId: idOf(index),
      role: tableId === null ? "presenter" : "participant",
      sessionId: "s",
      tableId,
    }),
  );
  return { tables, devices, presenters: new Set(devices.slice(0, presenters).map((one) => one.deviceId)) };
};

const rooms = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 14 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.nat(), { minLength: 5, maxLength: 20 }),
  )
  .map(([sizes, presenters, seed]) => makeRoom(sizes, presenters, seed));

const policyOf = ({ tables, presenters }: SampleRoom, removed: readonly string[] = []) =>
  makeLinkPolicy({ sessionId: "s", tables, presenters, removed: new Set(removed), seated: new Map() });

/** Whom each device links with, everyone known to everyone. */
function linksOf(room: SampleRoom): ReadonlyMap<string, ReadonlySet<string>> {
  const { wants } = policyOf(room);
  return new Map(
    room.devices.map((one) => [
      one.deviceId,
      new Set(room.devices.flatMap((other) => (wants(one, other, room.devices) ? other.deviceId : []))),
    ]),
  );
}

function countReached(links: ReadonlyMap<string, ReadonlySet<string>>, among: readonly string[]): number {
  const left = new Set(among);
  const queue = among.slice(0, 1);
  while (queue.length > 0) {
    const id = queue.pop() ?? "";
    if (!left.delete(id)) continue;
    queue.push(...[...(links.get(id) ?? [])].filter((next) => left.has(next)));
  }
  return among.length - left.size;
}

describe("who links with whom", () => {
  test("is the same whichever is asked first, and never oneself", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const links = linksOf(room);
        for (const [one, others] of links) {
          expect(others.has(one)).toBe(false);
          for (const other of others) expect(links.get(other)?.has(one)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a table of up to 8 is a mesh, a larger one holds together with at most 8 links each", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const links = linksOf(room);
        for (const table of room.tables) {
          const mates = room.devices.filter((one) => one.tableId === table).map((one) => one.deviceId);
          for (const mate of mates) {
            const linked = mates.filter((other) => links.get(mate)?.has(other)).length;
            if (mates.length <= 8) expect(linked).toBe(mates.length - 1);
            else expect(linked).toBeLessThanOrEqual(8);
          }
          expect(countReached(links, mates)).toBe(mates.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("each presenter's device has two links to each table, or one where one sits", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const links = linksOf(room);
        for (const presenter of room.presenters) {
          for (const table of room.tables) {
            const mates = room.devices.filter((one) => one.tableId === table);
            const linked = mates.filter((one) => links.get(presenter)?.has(one.deviceId)).length;
            expect(linked).toBeGreaterThanOrEqual(Math.min(2, mates.length));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("without the presenters the room still holds together", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const seated = room.devices.filter((one) => one.tableId !== null).map((one) => one.deviceId);
        expect(countReached(linksOf(room), seated)).toBe(seated.length);
      }),
      { numRuns: 40 },
    );
  });

  test("a tablet keeps at most 8 mates, 4 bridges a side at a small table, and the presenters", () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const links = linksOf(room);
        for (const { deviceId, tableId } of room.devices) {
          if (tableId !== null) expect(links.get(deviceId)?.size).toBeLessThanOrEqual(8 + 4 + 3);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("40 tablets at 10 tables: everyone has a link with the presenter, 120 links in all", () => {
    const room = makeRoom(Array(10).fill(4), 1, [7, 3, 9, 1]);
    const links = linksOf(room);
    const ends = [...links.values()].reduce((sum, others) => sum + others.size, 0);
    expect(links.get([...room.presenters][0] ?? "")?.size).toBe(40);
    // 40 to the presenter, 6 in each of 10 meshes, 2 bridges between each of 10 neighbours
    expect(ends / 2).toBe(40 + 60 + 20);
  });
});

describe("a device", () => {
  const room = makeRoom([2, 2], 1, [1, 2, 3]);
  const [presenter, ana, ben] = room.devices;
  if (!presenter || !ana || !ben) throw new Error("no devices");

  test("that only claims to be a presenter gets a table mate's links and no more", () => {
    const claims = room.devices.map((one) => ({ ...one, role: "presenter" as const }));
    const { wants } = policyOf(room);
    for (const one of room.devices) {
      for (const other of room.devices) {
        const claimed = (device: Hello) =>
          claims.find(({ deviceId }) => deviceId === device.deviceId) ?? device;
        expect(wants(claimed(one), claimed(other), claims)).toBe(wants(one, other, room.devices));
      }
    }
  });

  test("that was removed, or is in another session or in none, is not linked with", () => {
    expect(policyOf(room, [ana.deviceId]).allows(ana, ben)).toBe(false);
    expect(policyOf(room).allows({ ...ana, sessionId: "other" }, ben)).toBe(false);
    expect(policyOf(room).allows({ ...ana, sessionId: null }, { ...ben, sessionId: null })).toBe(false);
    expect(policyOf(room).allows(ana, ben)).toBe(true);
  });
});
