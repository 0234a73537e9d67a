import type { ReadReply, ReadRequest } from "./qr-worker.ts";

/** Reads QR codes off the main thread. */
export interface QrReader {
  /** The text, or null where none could be read. Takes the picture over. */
  read(picture: ImageBitmap): Promise<string | null>;
  close(): void;
}

export function openQrReader(): QrReader {
  const waiting = new Map<number, (text: string | null) => void>();
  let lastId = 0;
  let worker: Worker | null = null;

  function settleAll(): void {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  }

  function stop(): void {
    worker?.terminate();
    worker = null;
    settleAll();
  }

  function start(): Worker {
    const started = new Worker(new URL("./qr-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", (event: MessageEvent<ReadReply>) => {
      waiting.get(event.data.id)?.(event.data.text);
      waiting.delete(event.data.id);
    });
    started.addEventListener("error", stop); // the next picture starts a fresh one
    return started;
  }

  return {
    read(picture) {
      const id = ++lastId;
      worker ??= start();
      const request: ReadRequest = { id, picture };
      worker.postMessage(request, [picture]);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    close: stop,
  };
}
