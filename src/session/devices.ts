import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { SessionGround } from "./ground.ts";
import type { DevicePresence } from "./presence.ts";
import type { ScreenRole } from "./record.ts";
import type { TableDocument } from "./table-document.ts";

/** A device of the session as a presenter's device knows it. */
export interface SessionDevice {
  readonly deviceId: string;
  /** Who holds it; "" when unknown. */
  readonly name: string;
  /** "newcomer": linked, and not seated yet. */
  readonly role: "presenter" | "deputy" | "participant" | "newcomer" | ScreenRole;
  /** null for a presenter's device. */
  readonly tableId: string | null;
  readonly tableName: string;
  /** "through-others": no link of its own with this device, but known to be there; "gone": was here before. */
  readonly link: "open" | "silent" | "through-others" | "gone";
  readonly isSelf: boolean;
}

type Seen = Pick<SessionDevice, "deviceId" | "name" | "tableId">;

/** Every device that was here since the session was opened, by table and name. */
export function followDevices(
  ground: SessionGround,
  tables: ReadonlySignal<ReadonlyMap<string, TableDocument>>,
): { readonly devices: ReadonlySignal<readonly SessionDevice[]>; readonly stop: () => void } {
  const here = computed(() => listPresent(ground, tables.value));
  const seen = signal<ReadonlyMap<string, Seen>>(new Map());
  const stop = effect(() => {
    const now = here.value;
    const before = seen.peek();
    const isKnown = [...now].every(([id, device]) => isSame(before.get(id), device));
    if (!isKnown) seen.value = new Map([...before, ...now]);
  });

  const newcomers = computed(() => listNewcomers(ground));
  const devices = computed(() => {
    const record = ground.record.value;
    const deputies = new Set(record.warrant?.deputies.map(({ deviceId }) => deviceId));
    const states = ground.linkStates.value;
    const removed = new Set(record.removed);
    const screens = new Map(record.screens.map((screen) => [screen.deviceId, screen.role]));
    const fresh = newcomers.value.filter(({ deviceId }) => !here.value.has(deviceId));
    const known = new Map([...seen.value.values(), ...fresh].map((device) => [device.deviceId, device]));
    // A screen that was named before this page was opened is listed too.
    for (const deviceId of screens.keys()) {
      if (!known.has(deviceId)) known.set(deviceId, { deviceId, name: "", tableId: null });
    }
    const roleOf = (deviceId: string): SessionDevice["role"] => {
      if (deviceId === record.presenterId) return "presenter";
      if (deputies.has(deviceId)) return "deputy";
      return (
        screens.get(deviceId) ?? (fresh.some((one) => one.deviceId === deviceId) ? "newcomer" : "participant")
      );
    };
    const linkOf = (deviceId: string): SessionDevice["link"] => {
      const direct = states.get(deviceId);
      if (deviceId === ground.deviceId || direct === "open") return "open";
      if (direct === "silent") return "silent";
      return here.value.has(deviceId) ? "through-others" : "gone";
    };
    return [...known.values()]
      .filter(({ deviceId }) => !removed.has(deviceId))
      .map(
        (device): SessionDevice => ({
          ...device,
          role: roleOf(device.deviceId),
          tableName: record.tables.find(({ id }) => id === device.tableId)?.name ?? "",
          link: linkOf(device.deviceId),
          isSelf: device.deviceId === ground.deviceId,
        }),
      )
      .sort((a, b) => a.tableName.localeCompare(b.tableName) || a.name.localeCompare(b.name));
  });
  return { devices, stop };
}

/** Devices that are linked and have not joined yet. */
const listNewcomers = (ground: SessionGround): readonly Seen[] =>
  ground.links.value.flatMap((link) => {
    const remote = link.remote.value;
    if (!remote || remote.sessionId !== null || link.state.value === "closed") return [];
    return [{ deviceId: remote.deviceId, name: "", tableId: null }];
  });

function listPresent(
  ground: SessionGround,
  tables: ReadonlyMap<string, TableDocument>,
): ReadonlyMap<string, Seen> {
  const present = new Map<string, Seen>([
    [ground.deviceId, { deviceId: ground.deviceId, name: "", tableId: null }],
  ]);
  const isAnyOpen = [...ground.linkStates.value.values()].includes("open");
  for (const link of ground.links.value) {
    const remote = link.remote.value;
    if (remote?.sessionId !== ground.id || link.state.value === "closed") continue;
    present.set(remote.deviceId, { deviceId: remote.deviceId, name: "", tableId: remote.tableId });
  }
  for (const [tableId, { presence }] of tables) {
    for (const other of presence.others.value) {
      if (isAnyOpen) present.set(other.deviceId, readSeen(other, tableId));
    }
  }
  return present;
}

const readSeen = ({ deviceId, name, role }: DevicePresence, tableId: string): Seen => ({
  deviceId,
  name,
  tableId: role === "participant" ? tableId : null,
});

const isSame = (one: Seen | undefined, other: Seen): boolean =>
  one?.name === other.name && one.tableId === other.tableId;
