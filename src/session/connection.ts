import type { DevicePresence } from "./presence.ts";

/** What a participant's tablet can say of its connections, before it is put in words. */
export interface Connection {
  /** Devices of this table that are reachable now, this one not counted. */
  readonly mates: number;
  readonly matesLost: number;
  readonly presenter: "linked" | "through-a-mate" | "none";
  /** A link exists but has been quiet for some seconds. */
  readonly faltering: boolean;
}

/** State of the link to a device, as far as there is a direct one. */
export type LinkState = "open" | "silent" | "closed";

/**
 * Folds links and presence into a connection. A device with a link of its own is as present as that link; one that is
 * known through others is present as long as any link is open.
 */
export function readConnection(
  others: readonly DevicePresence[],
  linkStates: ReadonlyMap<string, LinkState>,
): Connection {
  const states = [...linkStates.values()];
  const anyOpen = states.includes("open");
  const isHere = (device: DevicePresence): boolean => {
    const direct = linkStates.get(device.deviceId);
    return direct === "open" || (anyOpen && direct === undefined);
  };
  const mates = others.filter((device) => device.role === "participant");
  const presenters = others.filter((device) => device.role === "presenter");
  const presenter = presenters.some((device) => linkStates.get(device.deviceId) === "open")
    ? "linked"
    : presenters.some(isHere)
      ? "through-a-mate"
      : "none";
  const here = mates.filter(isHere).length;
  return { mates: here, matesLost: mates.length - here, presenter, faltering: states.includes("silent") };
}
