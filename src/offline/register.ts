import { type ReadonlySignal, signal } from "@preact/signals";
import { type InstallState, watchInstall } from "./install.ts";
import { isSessionOpen } from "./open-sessions.ts";

/** How often a waiting version looks whether the last session was closed; a lock's release tells nobody. */
const LOOK_AGAIN_MS = 2_000;

export interface OfflineState {
  /** False on plain http from another machine: no service worker there, the rest of the app works. */
  readonly canStore: boolean;
  /** The whole app is on this device and opens without a network. */
  readonly storedForOffline: ReadonlySignal<boolean>;
  /** A new version is here and no session is open in any tab. */
  readonly updateWaiting: ReadonlySignal<boolean>;
  /** A part of the app could not be loaded, because another tab took a new version or the network went. */
  readonly partMissing: ReadonlySignal<boolean>;
  readonly install: InstallState;
  /** Takes the new version and reloads once; does nothing while a session is open. */
  applyUpdate(): Promise<void>;
}

/** Starts the service worker where there can be one; call once, at boot. */
export function startOffline(): OfflineState {
  const storedForOffline = signal(false);
  const updateWaiting = signal(false);
  const partMissing = signal(false);
  const canStore = import.meta.env.PROD && "serviceWorker" in navigator;
  addEventListener("vite:preloadError", () => {
    partMissing.value = true;
  });
  const state = { canStore, storedForOffline, updateWaiting, partMissing, install: watchInstall() };
  if (!canStore) return { ...state, applyUpdate: async () => {} };

  const look = async () => {
    updateWaiting.value = !(await isSessionOpen());
  };
  const worker = import("workbox-window").then(({ Workbox }) => {
    const found = new Workbox(`${import.meta.env.BASE_URL}service-worker.js`);
    found.addEventListener("waiting", () => {
      void look();
      setInterval(() => void look(), LOOK_AGAIN_MS);
    });
    return found;
  });
  navigator.serviceWorker.ready.then(() => {
    storedForOffline.value = true;
  });
  // A server that can't be reached, or refuses: the app of last time goes on.
  worker.then((found) => found.register()).catch(() => {});
  return {
    ...state,
    async applyUpdate() {
      await look();
      if (!updateWaiting.value) return;
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      (await worker).messageSkipWaiting();
    },
  };
}
