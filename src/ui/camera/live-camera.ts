import { type ReadonlySignal, signal } from "@preact/signals";
import { readCameraChoice, rememberCameraChoice } from "./camera-choice.ts";
import { type CameraFacing, CameraFailure, type CameraProblem, type Cameras } from "./contract.ts";
import { hasTorch, setTorch } from "./torch.ts";

export type CameraState =
  | { readonly kind: "off" }
  | { readonly kind: "opening" }
  | {
      readonly kind: "on";
      readonly stream: MediaStream;
      readonly facing: CameraFacing;
      /** Cameras this device has. */
      readonly count: number;
      /** "none": this camera has no lamp. */
      readonly torch: "none" | "off" | "on";
    }
  | { readonly kind: "problem"; readonly problem: CameraProblem };

/** One camera picture that can be started, switched and stopped; it rests while the page is hidden. */
export interface LiveCamera {
  readonly state: ReadonlySignal<CameraState>;
  /** Resolves when the person has answered: the state is then "on" or "problem". Call it in a tap. */
  start(): Promise<void>;
  stop(): void;
  /** Stops and opens the same camera again. */
  restart(): Promise<void>;
  /** Opens the next camera of this device and remembers it for this facing. */
  switchCamera(): Promise<void>;
  /** From now on wants a camera that looks this way; changes over if one is running. */
  turn(facing: CameraFacing): Promise<void>;
  switchTorch(): Promise<void>;
  /** Stops for good and lets go of the page. */
  close(): void;
}

/** `facing`: the camera wanted first, as long as this person has chosen no other. */
export function createLiveCamera(cameras: Cameras, facing: CameraFacing = "user"): LiveCamera {
  const state = signal<CameraState>({ kind: "off" });
  let wish = readCameraChoice(facing);
  let attempt = 0; // a later start, stop or close makes an earlier one void
  let opening: Promise<void> | null = null;
  let wanted = false;

  function release(): void {
    attempt += 1;
    opening = null;
    if (state.value.kind === "on") stopTracks(state.value.stream);
  }

  async function open(): Promise<void> {
    const mine = ++attempt;
    state.value = { kind: "opening" };
    try {
      const stream = await cameras.open(wish);
      const ids = await cameras.listIds();
      if (mine !== attempt) {
        stopTracks(stream);
        return;
      }
      // A camera pulled out, or taken by another app or by sleep.
      stream.getVideoTracks()[0]?.addEventListener("ended", () => {
        if (mine === attempt) state.value = { kind: "problem", problem: "busy" };
      });
      const torch = hasTorch(stream) ? "off" : "none";
      state.value = { kind: "on", stream, facing: facingOf(stream), count: ids.length, torch };
    } catch (error) {
      if (mine !== attempt) return;
      const problem = error instanceof CameraFailure ? error.problem : "busy";
      state.value = { kind: "problem", problem };
    } finally {
      if (mine === attempt) opening = null;
    }
  }

  function start(): Promise<void> {
    wanted = true;
    if (state.value.kind === "on") return Promise.resolve();
    opening ??= open();
    return opening;
  }

  function rest(): void {
    release();
    state.value = { kind: "off" };
  }

  function stop(): void {
    wanted = false;
    rest();
  }

  function restart(): Promise<void> {
    rest();
    return start();
  }

  function followVisibility(): void {
    if (document.visibilityState === "visible") {
      if (wanted && state.value.kind === "off") void start();
    } else if (state.value.kind === "on") {
      rest(); // `wanted` stays: it comes back with the page
    }
  }
  document.addEventListener("visibilitychange", followVisibility);

  return {
    state,
    start,
    stop,
    restart,
    async switchCamera() {
      const ids = await cameras.listIds();
      const current = state.value.kind === "on" ? deviceIdOf(state.value.stream) : wish.deviceId;
      const next = ids[(ids.indexOf(current ?? "") + 1) % ids.length];
      if (next) {
        wish = { ...wish, deviceId: next };
        rememberCameraChoice(wish.facing, next);
      }
      await restart();
    },
    async turn(next) {
      if (next === wish.facing) return;
      wish = readCameraChoice(next);
      if (wanted) await restart();
    },
    async switchTorch() {
      const current = state.value;
      if (current.kind !== "on" || current.torch === "none") return;
      const torch = current.torch === "on" ? "off" : "on";
      const obeyed = await setTorch(current.stream, torch === "on");
      if (state.value === current) state.value = { ...current, torch: obeyed ? torch : "none" };
    },
    close() {
      document.removeEventListener("visibilitychange", followVisibility);
      stop();
    },
  };
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function deviceIdOf(stream: MediaStream): string | undefined {
  return stream.getVideoTracks()[0]?.getSettings().deviceId;
}

// Laptop cameras don't say; they look at the person.
function facingOf(stream: MediaStream): CameraFacing {
  const facing = stream.getVideoTracks()[0]?.getSettings().facingMode;
  return facing === "environment" ? "environment" : "user";
}
