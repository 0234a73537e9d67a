import { effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Storage } from "../storage/contract.ts";

const KEEP_ON = "keep-screen-on";
const held = signal(false);
const wishes = new WeakMap<Storage, Signal<boolean | null>>();

/** Whether the screen is kept on now; false also where the browser can't do it. */
export const screenIsHeld: ReadonlySignal<boolean> = held;

/** What this device was told about its screen, on unless it was switched off; null until the disk has answered. */
export function readScreenWish(storage: Storage): ReadonlySignal<boolean | null> {
  return wishOf(storage);
}

/** Switches the keeping on or off for this device, from now on and in later sessions. */
export function wishScreenOn(storage: Storage, on: boolean): void {
  wishOf(storage).value = on;
  void storage.putPreference(KEEP_ON, on ? "yes" : "no").catch(() => {});
}

/** Keeps the screen on while the page is in view and the device is not told otherwise; returns its stop. */
export function keepScreenOn(storage: Storage): () => void {
  if (!("wakeLock" in navigator)) return () => {};
  const isVisible = signal(document.visibilityState === "visible");
  // The browser lets go when the page goes out of view, and doesn't take it up again by itself.
  const look = (): void => {
    isVisible.value = document.visibilityState === "visible";
  };
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
  const wish = wishOf(storage);
  const stop = effect(() => (isVisible.value && wish.value === true ? holdScreen() : undefined));
  return () => {
    stop();
    document.removeEventListener("visibilitychange", look);
    removeEventListener("pageshow", look);
  };
}

/** Whether this browser keeps a screen on when it is asked to. */
export async function tryScreen(): Promise<"works" | "refused" | "missing"> {
  if (!("wakeLock" in navigator)) return "missing";
  try {
    const lock = await navigator.wakeLock.request("screen");
    await lock.release();
    return "works";
  } catch {
    return "refused";
  }
}

/** Takes the lock; returns what lets it go, also while it is still being given. */
function holdScreen(): () => void {
  let lock: WakeLockSentinel | null = null;
  let letGo = false;
  const release = (): void => {
    held.value = false;
    void lock?.release();
  };
  navigator.wakeLock.request("screen").then(
    (given) => {
      lock = given;
      if (letGo) return release();
      held.value = !given.released;
      given.addEventListener("release", () => {
        held.value = false;
      });
    },
    () => {}, // a flat battery, or out of view again: asked anew when the page comes back
  );
  return () => {
    letGo = true;
    release();
  };
}

function wishOf(storage: Storage): Signal<boolean | null> {
  const known = wishes.get(storage);
  if (known) return known;
  const wish = signal<boolean | null>(null);
  wishes.set(storage, wish);
  const settle = (kept: string | null): void => {
    wish.value ??= kept !== "no";
  };
  storage.preference(KEEP_ON).then(settle, () => settle(null));
  return wish;
}
