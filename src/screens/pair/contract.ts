import type { ReadonlySignal } from "@preact/signals";

/** The room's `Pairing`, as this screen needs it: screens don't import the room. */
export interface PanelPairing<L> {
  readonly state: ReadonlySignal<PanelPairingState<L>>;
  take(text: string): PanelReading;
  renew(): void;
  cancel(): void;
}

export type PanelPairingState<L> =
  | { readonly kind: "preparing" }
  | { readonly kind: "showing"; readonly card: string }
  | { readonly kind: "connecting"; readonly card: string; readonly slow?: boolean }
  | { readonly kind: "linked"; readonly link: L }
  | { readonly kind: "failed"; readonly problem: PanelProblem };

export type PanelProblem = "no-webrtc" | "no-addresses" | "timed-out" | "failed";

export type PanelReading = "accepted" | "own-card" | "not-a-card" | "torn" | "newer-version" | "busy";
