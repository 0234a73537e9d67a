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
  | {
      readonly kind: "connecting";
      readonly card: string;
      readonly slow?: PanelReason;
      readonly isRead?: true;
    }
  | { readonly kind: "linked"; readonly link: L }
  | {
      readonly kind: "failed";
      readonly problem: PanelProblem;
      readonly reason?: PanelReason;
      readonly isRead?: true;
    };

/** The states in which a card is on the screen. */
export type CardState<L> = Extract<PanelPairingState<L>, { kind: "preparing" | "showing" | "connecting" }>;

export type PanelProblem =
  | "no-webrtc"
  | "too-many-connections"
  | "no-addresses"
  | "timed-out"
  | "failed"
  | "other-version"
  | "not-admitted";

/** Why nothing came after a card was taken. */
export type PanelReason =
  | "no-addresses"
  | "only-names"
  | "not-allowed"
  | "no-answer"
  | "half-open"
  | "unknown";

export type PanelReading =
  | "accepted"
  | "accepted-old"
  | "other-session"
  | "for-another"
  | "own-card"
  | "not-a-card"
  | "torn"
  | "newer-version"
  | "older-version"
  | "busy";
