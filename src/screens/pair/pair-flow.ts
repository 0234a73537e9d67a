import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { CameraFacing, Cameras } from "../../ui/camera/contract.ts";
import { createLiveCamera, type LiveCamera } from "../../ui/camera/live-camera.ts";
import type { PanelPairing } from "./contract.ts";
import { createReadingNotice, type ReadingNotice } from "./reading-notice.ts";
import { prepareSound, restSound, signalLinked, signalRead } from "./signal-linked.ts";

const TICK_MS = 1600; // long enough to be seen by two people
const STUCK_AFTER_MS = 12_000; // two people who know the gesture need under 5 s

/** Face to face, one after the other with the rear camera, or without one. */
export type PairWay = "face" | "turns" | "text";

const FACING: Readonly<Record<PairWay, CameraFacing | null>> = {
  face: "user",
  turns: "environment",
  text: null,
};

/** What happens while two tablets link, from the camera question to the tick. */
export interface PairFlow<L> {
  /** "asking": the camera question is open; "answering": the browser asks it. */
  readonly phase: ReadonlySignal<"asking" | "answering" | "pairing">;
  readonly way: Signal<PairWay>;
  /** Where cards are read in turns: whether this tablet shows its card now or reads the other's. */
  readonly turn: Signal<"show" | "read">;
  /** null until the camera question is settled. */
  readonly pairing: ReadonlySignal<PanelPairing<L> | null>;
  readonly camera: LiveCamera;
  readonly notice: ReadingNotice;
  /** A card has been shown for a while, and none was read. */
  readonly stuck: ReadonlySignal<boolean>;
  /** The card that was taken had been made minutes ago. */
  readonly tookOld: ReadonlySignal<boolean>;
  readonly linkedCount: ReadonlySignal<number>;
  /** Asks for the camera, then has a card made, whatever the answer. Call it in a tap. */
  begin(way: PairWay): Promise<void>;
  chooseWay(way: PairWay): void;
  take(text: string): void;
  tryAgain(): Promise<void>;
  /** Ends the tick early. */
  goOn(): void;
  close(): void;
}

interface FlowOptions<L> {
  readonly cameras: Cameras;
  readonly makePairing: () => PanelPairing<L>;
  readonly onLinked: (link: L) => void;
  /** After one link comes the next card. */
  readonly repeat: boolean;
}

export function createPairFlow<L>({ cameras, makePairing, onLinked, repeat }: FlowOptions<L>): PairFlow<L> {
  const phase = signal<"asking" | "answering" | "pairing">("asking");
  const way = signal<PairWay>("face");
  const turn = signal<"show" | "read">("show");
  const pairing = signal<PanelPairing<L> | null>(null);
  const linkedCount = signal(0);
  const stuck = signal(false);
  const tookOld = signal(false);
  const camera = createLiveCamera(cameras);
  const notice = createReadingNotice();
  let following: PanelPairing<L> | null = null; // the next card, made while the tick is seen
  let takenText: string | null = null;
  let tick: ReturnType<typeof setTimeout>;
  let stuckTimer: ReturnType<typeof setTimeout>;
  let closed = false;

  function forgetCard(): void {
    takenText = null;
    tookOld.value = false;
    notice.clear();
  }

  async function begin(chosen: PairWay): Promise<void> {
    prepareSound();
    way.value = chosen;
    phase.value = "answering";
    // Browsers hand out addresses of a Wi-Fi without internet only where the camera is allowed,
    // Safari only while it runs: so it comes before the card, also for the text way.
    await camera.start();
    if (closed) return;
    pairing.value = makePairing();
    phase.value = "pairing";
  }

  async function turnTo(facing: CameraFacing, chosen: PairWay): Promise<void> {
    await camera.turn(facing);
    if (way.value === chosen) await camera.start();
  }

  function goOn(): void {
    clearTimeout(tick);
    const state = pairing.value?.state.value;
    if (state?.kind !== "linked") return;
    forgetCard();
    turn.value = "show";
    if (repeat) pairing.value = following ?? makePairing();
    following = null;
    onLinked(state.link);
  }

  const stopFollowing = effect(() => {
    const state = pairing.value?.state.value;
    const cameraIsDone = way.value === "text" && state?.kind !== "preparing";
    untracked(() => {
      if (state?.kind === "linked") {
        linkedCount.value += 1;
        signalLinked();
        if (repeat) following ??= makePairing();
        clearTimeout(tick);
        tick = setTimeout(goOn, TICK_MS);
      }
      if (state && (cameraIsDone || (state.kind === "linked" && !repeat))) camera.stop();
    });
  });

  const stopWatching = effect(() => {
    const isReading = pairing.value?.state.value.kind === "showing" && camera.state.value.kind === "on";
    clearTimeout(stuckTimer);
    stuck.value = false;
    if (!isReading || way.value === "text") return;
    stuckTimer = setTimeout(() => {
      stuck.value = true;
    }, STUCK_AFTER_MS);
  });

  return {
    phase,
    way,
    turn,
    pairing,
    camera,
    notice,
    stuck,
    tookOld,
    linkedCount,
    begin,
    chooseWay(chosen) {
      if (way.value === chosen) return;
      notice.clear();
      way.value = chosen;
      turn.value = "show";
      const facing = FACING[chosen];
      if (facing) void turnTo(facing, chosen);
    },
    take(text) {
      const current = pairing.value;
      if (!current) return;
      const reading = current.take(text);
      if (reading === "accepted" || reading === "accepted-old") {
        if (takenText === null) signalRead();
        takenText = text; // the same card again, if it says now that it answers ours
        tookOld.value = reading === "accepted-old";
        turn.value = "show"; // the other tablet needs this card now
        notice.clear();
        return;
      }
      // The camera goes on seeing the card it has read, and its own mirror image.
      const isEcho = text === takenText || reading === "own-card";
      if (way.value === "text" || !isEcho) notice.note(reading);
    },
    async tryAgain() {
      forgetCard();
      await camera.start();
      if (!closed) pairing.value?.renew();
    },
    goOn,
    close() {
      closed = true;
      stopFollowing();
      stopWatching();
      clearTimeout(tick);
      clearTimeout(stuckTimer);
      notice.clear();
      camera.close();
      restSound();
      following?.cancel();
      const current = pairing.value;
      if (current && current.state.value.kind !== "linked") current.cancel();
    },
  };
}
