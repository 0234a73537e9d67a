import type { Hello, LinkPolicy } from "../room/contract.ts";

/** What of the session's record decides who links with whom. */
export interface LinkPlan {
  readonly sessionId: string;
  /** Ids in their order. */
  readonly tables: readonly string[];
  /** Who sits at which table, as far as their presence is known: more than those this device is linked with. */
  readonly seated: ReadonlyMap<string, readonly string[]>;
  /** Ids of the devices that may act as presenter, whatever they claim to be. */
  readonly presenters: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/** Up to here everyone at a table links with everyone. */
const LARGEST_MESH = 8;
/** About so many links a presenter's device keeps with the tables. */
const PRESENTER_LINKS = 64;
/** Fewer would leave a table alone when one tablet sleeps. */
const FEWEST_PER_TABLE = 2;
/** So many pairs bridge two neighbouring tables. */
const BRIDGES = 2;

/**
 * Table mates mesh; presenters link with each other and with some of each table; neighbouring tables are bridged, so
 * that the room holds together while no presenter is there.
 */
export function makeLinkPolicy(plan: LinkPlan): LinkPolicy {
  const perTable = Math.max(FEWEST_PER_TABLE, Math.floor(PRESENTER_LINKS / Math.max(1, plan.tables.length)));
  const isPresenter = ({ deviceId }: Hello): boolean => plan.presenters.has(deviceId);

  const allows = (one: Hello, other: Hello): boolean =>
    one.deviceId !== other.deviceId &&
    one.sessionId === plan.sessionId &&
    other.sessionId === plan.sessionId &&
    !plan.removed.has(one.deviceId) &&
    !plan.removed.has(other.deviceId);

  /** The devices of a table, by id; the two asked about are known in any case. */
  const seatsOf = (known: readonly Hello[]): ReadonlyMap<string, readonly string[]> => {
    const seats = new Map([...plan.seated].map(([tableId, devices]) => [tableId, new Set(devices)]));
    for (const { deviceId, sessionId, tableId } of known) {
      // what a device says of itself is newer than its presence at a table
      for (const devices of seats.values()) devices.delete(deviceId);
      if (tableId === null || sessionId !== plan.sessionId || plan.removed.has(deviceId)) continue;
      seats.set(tableId, (seats.get(tableId) ?? new Set()).add(deviceId));
    }
    const taken = [...seats].filter(([, devices]) => devices.size > 0);
    return new Map(taken.map(([tableId, devices]) => [tableId, [...devices].sort()]));
  };

  const wants = (one: Hello, other: Hello, known: readonly Hello[]): boolean => {
    if (!allows(one, other)) return false;
    if (isPresenter(one) && isPresenter(other)) return true;
    const seats = seatsOf([...known, one, other]);
    const rankOf = ({ deviceId, tableId }: Hello): number =>
      seats.get(tableId ?? "")?.indexOf(deviceId) ?? -1;
    if (one.tableId !== null && one.tableId === other.tableId) {
      return areMates(rankOf(one), rankOf(other), seats.get(one.tableId)?.length ?? 0);
    }
    if (isPresenter(one) || isPresenter(other)) {
      const seated = isPresenter(one) ? other : one;
      return seated.tableId === null || rankOf(seated) < perTable;
    }
    return (
      areNeighbours(plan.tables, seats, one, other) &&
      areBridged(rankOf(one), rankOf(other), one, other, seats)
    );
  };

  return { allows, wants };
}

/** A small table is a mesh, a large one a ring with chords of 2, 4 … : few links, few steps. */
function areMates(one: number, other: number, size: number): boolean {
  if (size <= LARGEST_MESH) return true;
  const apart = Math.abs(one - other);
  const distance = Math.min(apart, size - apart);
  return Number.isInteger(Math.log2(distance)) && distance <= LARGEST_MESH;
}

/** Whether their tables follow each other in the ring of the tables at which someone sits. */
function areNeighbours(
  tables: readonly string[],
  seats: ReadonlyMap<string, readonly string[]>,
  one: Hello,
  other: Hello,
): boolean {
  const taken = tables.filter((tableId) => seats.has(tableId));
  const [first, second] = [one, other].map(({ tableId }) => taken.indexOf(tableId ?? ""));
  if (first === undefined || second === undefined || first < 0 || second < 0) return false;
  const apart = Math.abs(first - second);
  return apart === 1 || apart === taken.length - 1;
}

/** The lowest of both tables, and the next ones; at a table with fewer people its last one stands in. */
function areBridged(
  rankOfOne: number,
  rankOfOther: number,
  one: Hello,
  other: Hello,
  seats: ReadonlyMap<string, readonly string[]>,
): boolean {
  const last = ({ tableId }: Hello): number => (seats.get(tableId ?? "")?.length ?? 1) - 1;
  return Array.from({ length: BRIDGES }, (_, rank) => rank).some(
    (rank) => rankOfOne === Math.min(rank, last(one)) && rankOfOther === Math.min(rank, last(other)),
  );
}
