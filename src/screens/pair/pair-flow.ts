import { effect, type ReadonlySignal, type Signal, signal, untracked } from "@preact/signals";
import type { Cameras } from "../../ui/camera/contract.ts";
import { createLiveCamera, type LiveCamera } from "../../ui/camera/live-camera.ts";
import type { PanelPairing } from "./contract.ts";
import { createReadingNotice, type ReadingNotice } from "./reading-notice.ts";
import { prepareSound, signalLinked } from "./signal-linked.ts";

const TICK_MS = 1600; // long enough to be seen by two people

export type PairWay = "camera" | "text";

/** What happens while two tablets link, from the camera question to the tick. */
export interface PairFlow<L> {
  /** "asking": the camera question is open; "answering": the browser asks it. */
  readonly phase: ReadonlySignal<"asking" | "answering" | "pairing">;
  readonly way: Signal<PairWay>;
  /** null until the camera question is settled. */
  readonly pairing: ReadonlySignal<PanelPairing<L> | null>;
  readonly camera: LiveCamera;
  readonly notice: ReadingNotice;
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
  const way = signal<PairWay>("camera");
  const pairing = signal<PanelPairing<L> | null>(null);
  const linkedCount = signal(0);
  const camera = createLiveCamera(cameras);
  const notice = createReadingNotice();
  let takenText: string | null = null;
  let tick: ReturnType<typeof setTimeout>;
  let closed = false;

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

  function goOn(): void {
    clearTimeout(tick);
    const state = pairing.value?.state.value;
    if (state?.kind !== "linked") return;
    takenText = null;
    notice.clear();
    if (repeat) pairing.value = makePairing();
    onLinked(state.link);
  }

  const stopFollowing = effect(() => {
    const state = pairing.value?.state.value;
    const cameraIsDone = way.value === "text" && state?.kind !== "preparing";
    untracked(() => {
      if (state?.kind === "linked") {
        linkedCount.value += 1;
        signalLinked();
        clearTimeout(tick);
        tick = setTimeout(goOn, TICK_MS);
      }
      if (state && (cameraIsDone || (state.kind === "linked" && !repeat))) camera.stop();
    });
  });

  return {
    phase,
    way,
    pairing,
    camera,
    notice,
    linkedCount,
    begin,
    chooseWay(chosen) {
      if (way.value === chosen) return;
      notice.clear();
      way.value = chosen;
      if (chosen === "camera") void camera.start();
    },
    take(text) {
      const current = pairing.value;
      if (!current) return;
      const reading = current.take(text);
      if (reading === "accepted") {
        takenText = text;
        notice.clear();
        return;
      }
      // The camera goes on seeing the card it has read, and its own mirror image.
      const isEcho = reading === "busy" ? text === takenText : reading === "own-card";
      if (way.value === "text" || !isEcho) notice.note(reading);
    },
    async tryAgain() {
      takenText = null;
      notice.clear();
      await camera.start();
      if (!closed) pairing.value?.renew();
    },
    goOn,
    close() {
      closed = true;
      stopFollowing();
      clearTimeout(tick);
      notice.clear();
      camera.close();
      const current = pairing.value;
      if (current && current.state.value.kind !== "linked") current.cancel();
    },
  };
}
