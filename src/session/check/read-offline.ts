import type { OfflineReading } from "./readings.ts";

const ANSWER_MS = 2_000;

/** Whether the app's own files are on this device, all of them. */
export async function readOffline(): Promise<OfflineReading> {
  const none = { stored: 0, missing: 0 };
  // Absent on pages that came over plain http from another machine.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return { worker: "impossible", ...none };
  const registration = await container.getRegistration().catch(() => undefined);
  if (registration?.active) return { worker: "active", ...(await countFiles(registration.active)) };
  return { worker: registration ? "installing" : "none", ...none };
}

/** Asks the service worker itself: it alone knows which files belong to the app. */
async function countFiles(worker: ServiceWorker): Promise<{ stored: number; missing: number }> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<readonly string[] | null>((resolve) => {
    port1.onmessage = ({ data }) => resolve(Array.isArray(data) ? data.map(String) : null);
    setTimeout(() => resolve(null), ANSWER_MS);
  });
  worker.postMessage({ type: "LIST_FILES" }, [port2]);
  const files = await answer;
  port1.close();
  if (!files) return { stored: await countPrecached(), missing: 0 };
  const kept = await Promise.all(files.map((url) => caches.match(url)));
  const stored = kept.filter((response) => response !== undefined).length;
  return { stored, missing: files.length - stored };
}

/** For a service worker from before it could be asked. */
async function countPrecached(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.includes("precache"));
  const counts = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
