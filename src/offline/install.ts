import { type ReadonlySignal, signal } from "@preact/signals";

/** Chromium's offer to install, not in TypeScript's DOM types. */
interface InstallEvent extends Event {
  prompt(): Promise<{ outcome: "accepted" | "dismissed" }>;
}

export interface InstallState {
  /** "ask": `install` opens the browser's dialog; "by-hand": Safari, by its share menu; null: nothing to offer. */
  readonly way: ReadonlySignal<"ask" | "by-hand" | null>;
  install(): Promise<void>;
}

/** Safari on iPadOS and iOS alone has `navigator.standalone`; false while the app runs in a browser tab. */
const isSafariTab = (): boolean => "standalone" in navigator && navigator.standalone === false;

/** Keeps the browser's offer to install, which comes once and early, for when a person wants it. */
export function watchInstall(): InstallState {
  const way = signal<"ask" | "by-hand" | null>(isSafariTab() ? "by-hand" : null);
  let offer: InstallEvent | null = null;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    way.value = "ask";
  });
  addEventListener("appinstalled", () => {
    way.value = null;
  });
  return {
    way,
    async install() {
      way.value = null;
      await offer?.prompt();
      offer = null;
    },
  };
}
