import { computed, type ReadonlySignal } from "@preact/signals";
import type { SessionDevice } from "./devices.ts";
import type { SessionGround } from "./ground.ts";
import type { ScreenRole } from "./record.ts";

/** The devices of a session, and what a presenter may do with them: each a change of the record. */
export interface Presiding {
  /** Every device that was here since the session was opened. */
  readonly devices: ReadonlySignal<readonly SessionDevice[]>;
  /** Devices that everyone refuses, with the name they were known by here. */
  readonly removed: ReadonlySignal<readonly { readonly deviceId: string; readonly name: string }[]>;
  /** All other devices drop it and refuse it, until it is restored. */
  removeDevice(deviceId: string): Promise<void>;
  restoreDevice(deviceId: string): Promise<void>;
  /** Lets a linked device act as presenter too. Only the founder's device can; throws elsewhere. */
  nameDeputy(deviceId: string): Promise<void>;
  dismissDeputy(deviceId: string): Promise<void>;
  /** Makes a device the session's projector or remote, or (null) what it was before. */
  nameScreen(deviceId: string, role: ScreenRole | null): Promise<void>;
  /** Moves everyone on by so many tables; below 0 moves back. */
  rotate(steps: number): Promise<void>;
}

export function presideOver(
  ground: SessionGround,
  devices: ReadonlySignal<readonly SessionDevice[]>,
): Presiding {
  const names = new Map<string, string>();
  const { record } = ground;
  const deputies = () => record.peek().warrant?.deputies ?? [];
  return {
    devices,
    removed: computed(() =>
      record.value.removed.map((deviceId) => ({ deviceId, name: names.get(deviceId) ?? "" })),
    ),
    async removeDevice(deviceId: string) {
      names.set(deviceId, devices.peek().find((one) => one.deviceId === deviceId)?.name ?? "");
      await ground.revise({ removed: [...new Set([...record.peek().removed, deviceId])] });
    },
    restoreDevice: (deviceId: string) =>
      ground.revise({ removed: record.peek().removed.filter((one) => one !== deviceId) }),
    nameDeputy: (deviceId: string) => ground.deputise([...deputies().map((one) => one.deviceId), deviceId]),
    dismissDeputy: (deviceId: string) =>
      ground.deputise(deputies().flatMap((one) => (one.deviceId === deviceId ? [] : one.deviceId))),
    nameScreen: (deviceId: string, role: ScreenRole | null) =>
      ground.revise(({ screens }) => ({
        screens: [
          ...screens.filter((one) => one.deviceId !== deviceId),
          ...(role === null ? [] : [{ deviceId, role }]),
        ],
      })),
    rotate: (steps: number) => ground.revise({ moves: record.peek().moves + steps }),
  };
}
