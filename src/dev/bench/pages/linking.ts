// A device that links again and again by card, on a page that is busy with other things.
import { effect } from "@preact/signals";
import type { Pairing, PairingState, Room } from "../../../room/contract.ts";
import { makeIdentity, openIdentity, type StoredKeys } from "../../../room/identity/identity.ts";
import { openRoom } from "../../../room/room.ts";
import { createRandom } from "./typing.ts";

/** How one linking ended: milliseconds from the card that was taken, or why there was none. */
type Outcome = { readonly ms: number } | { readonly problem: string };

let kept: StoredKeys | null = null;
let room: Room | null = null;
let pairing: Pairing | null = null;
let random = createRandom(1);
let stalling: ReturnType<typeof setTimeout> | undefined;

const whenState = <Kind extends PairingState["kind"]>(
  { state }: Pairing,
  kinds: readonly Kind[],
): Promise<Extract<PairingState, { kind: Kind }>> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      const { value } = state;
      if (!(kinds as readonly string[]).includes(value.kind)) return;
      resolve(value as Extract<PairingState, { kind: Kind }>);
      queueMicrotask(() => stop());
    });
  });

/** Holds the page's thread for up to so many milliseconds, again and again, as drawing on a slow tablet does. */
function stall(atMostMs: number): void {
  clearTimeout(stalling);
  if (atMostMs === 0) return;
  for (const end = performance.now() + random() * atMostMs; performance.now() < end; );
  stalling = setTimeout(stall, random() * atMostMs, atMostMs);
}

const bench = {
  /** `newcomer`: with a room of its own for this linking; the other keeps its room and its session. */
  async showCard(role: "newcomer" | "presenter", stallMs: number, seed: number): Promise<string> {
    random = createRandom(seed);
    kept ??= await makeIdentity();
    const identity = await openIdentity(kept);
    const sessionId = role === "newcomer" ? null : "bench";
    const { deviceId } = identity;
    room ??= openRoom(identity, { protocol: 2, deviceId, role, sessionId, tableId: null });
    pairing = room.pair();
    stall(stallMs);
    const state = await whenState(pairing, ["showing", "failed"]);
    return state.kind === "showing" ? state.card : `failed: ${state.problem}`;
  },
  async takeCard(card: string): Promise<Outcome> {
    if (!pairing) throw new Error("no card shown");
    const begunAt = performance.now();
    const reading = pairing.take(card);
    if (reading !== "accepted") return { problem: reading };
    const state = await whenState(pairing, ["linked", "failed"]);
    if (state.kind === "linked") return { ms: performance.now() - begunAt };
    return { problem: [state.problem, state.reason].filter(Boolean).join(" ") };
  },
  end(): void {
    stall(0);
    pairing?.cancel();
    room?.close();
    room = null;
  },
};

Object.assign(globalThis, { bench });
