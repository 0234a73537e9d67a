import type { LinkStatistics, NoAnswerReason, PairingProblem } from "../../room/contract.ts";

/** What was seen of the camera: its permission, and what came of opening it. */
export type CameraReading =
  | "works"
  | "allowed"
  | "ask" // the browser will ask, or doesn't tell
  | "refused"
  | "no-camera"
  | "busy"
  | "not-secure"
  | "missing";

/** Chrome's permission to reach the local network. */
export type LocalNetworkReading =
  | "granted"
  | "ask"
  | "denied"
  | "not-asked" // this browser knows no such permission
  | "local-page"; // the page itself comes from the local network, so nothing is asked

/** What a connection of this page with itself brought to light. */
export interface AddressesReading {
  readonly hasWebRtc: boolean;
  /** How many addresses a card could carry, and how many of them are mere names. */
  readonly real: number;
  readonly names: number;
  readonly connected: boolean;
}

/** Whether two devices here could link. */
export type DevicesReading =
  | { readonly kind: "not-tried" }
  | { readonly kind: "linked"; readonly count: number; readonly statistics: LinkStatistics | null }
  | { readonly kind: "failed"; readonly reason: NoAnswerReason | PairingProblem };

export interface StorageReading {
  /** false where the browser keeps storage but tells nothing of it. */
  readonly tells: boolean;
  readonly persisted: boolean;
  /** Bytes. */
  readonly usage: number;
  readonly quota: number;
}

export type ScreenReading = "works" | "refused" | "missing" | "switched-off";

/** The app's own files on this device. */
export interface OfflineReading {
  readonly worker: "impossible" | "none" | "installing" | "active";
  /** Files of the app that are stored, and that should be but aren't. */
  readonly stored: number;
  readonly missing: number;
}

export interface ClockReading {
  /** Milliseconds since 1970, by this device's clock. */
  readonly now: number;
  /** The latest moment that this device has written down before; 0 = none. */
  readonly latestKnown: number;
}

/** Everything that is looked at before people arrive. */
export interface Readings {
  readonly camera: CameraReading;
  readonly localNetwork: LocalNetworkReading;
  readonly addresses: AddressesReading;
  readonly devices: DevicesReading;
  readonly storage: StorageReading;
  readonly screen: ScreenReading;
  readonly offline: OfflineReading;
  readonly clock: ClockReading;
}

export type CheckId = keyof Readings;

/** What has been seen so far; null while it is being looked at. */
export type ReadingsSoFar = { readonly [K in CheckId]: Readings[K] | null };
