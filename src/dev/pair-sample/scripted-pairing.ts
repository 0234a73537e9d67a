import { type Signal, signal } from "@preact/signals";
import type { PanelPairing, PanelPairingState, PanelReading } from "../../screens/pair/contract.ts";

/** 69 bytes as digits, as the room writes a card with one address: QR version 5 at level M. */
export const SAMPLE_CARD = "1234567890".repeat(17).slice(0, 168);
export const OTHER_CARD = "9081726354".repeat(17).slice(0, 168);

/** A pairing whose state is set from outside, and that keeps what it was asked. */
export interface ScriptedPairing extends PanelPairing<string> {
  readonly state: Signal<PanelPairingState<string>>;
  readonly taken: string[];
  readonly calls: string[];
}

/** `read` says what a text is; the other card is accepted if it is left out. */
export function scriptPairing(
  first: PanelPairingState<string> = { kind: "showing", card: SAMPLE_CARD },
  read?: (text: string) => PanelReading,
): ScriptedPairing {
  const state = signal<PanelPairingState<string>>(first);
  const taken: string[] = [];
  const calls: string[] = [];
  return {
    state,
    taken,
    calls,
    take(text) {
      taken.push(text);
      if (read) return read(text);
      if (text === SAMPLE_CARD) return "own-card";
      if (text !== OTHER_CARD) return "not-a-card";
      if (state.value.kind !== "showing") return "busy";
      state.value = { kind: "connecting", card: SAMPLE_CARD };
      return "accepted";
    },
    renew() {
      calls.push("renew");
      state.value = { kind: "showing", card: SAMPLE_CARD };
    },
    cancel() {
      calls.push("cancel");
    },
  };
}
