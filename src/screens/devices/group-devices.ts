import type { SessionDevice } from "../../session/devices.ts";
import type { SessionTable } from "../../session/record.ts";

export interface DeviceGroup {
  /** null: the presenter's devices; "": those at none of the session's tables. */
  readonly tableId: string | null;
  readonly name: string;
  readonly devices: readonly SessionDevice[];
}

/** Devices by table, in the tables' order; first the presenter's, last those at no table. */
export function groupDevices(
  devices: readonly SessionDevice[],
  tables: readonly SessionTable[],
  names: { readonly presenters: string; readonly screens: string; readonly elsewhere: string },
): readonly DeviceGroup[] {
  const known = new Set(tables.map(({ id }) => id));
  const screens = devices.filter(({ role }) => role === "projector" || role === "remote");
  const others = devices.filter((device) => !screens.includes(device));
  const at = (tableId: string) => others.filter((device) => device.tableId === tableId);
  const isPresenters = ({ tableId, role }: SessionDevice): boolean => tableId === null && role !== "newcomer";
  const lost = others.filter(
    (device) => !isPresenters(device) && (device.tableId === null || !known.has(device.tableId)),
  );
  return [
    { tableId: null, name: names.presenters, devices: others.filter(isPresenters) },
    ...(screens.length > 0 ? [{ tableId: "-screens", name: names.screens, devices: screens }] : []),
    ...tables.map(({ id, name }) => ({ tableId: id, name, devices: at(id) })),
    ...(lost.length > 0 ? [{ tableId: "", name: names.elsewhere, devices: lost }] : []),
  ];
}

/** How many other devices are here, and how many were. */
export function countDevices(devices: readonly SessionDevice[]): {
  readonly here: number;
  readonly gone: number;
} {
  const others = devices.filter(({ isSelf }) => !isSelf);
  const gone = others.filter(({ link }) => link === "gone").length;
  return { here: others.length - gone, gone };
}

/** Who would go where, by table names, if everyone moved on by so many tables. */
export function planRotation(
  tables: readonly SessionTable[],
  steps: number,
): readonly { readonly from: string; readonly to: string }[] {
  const { length } = tables;
  return tables.map(({ name }, index) => ({
    from: name,
    to: tables[(((index + steps) % length) + length) % length]?.name ?? name,
  }));
}
