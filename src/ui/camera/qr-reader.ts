import type { ReadReply, ReadRequest } from "./qr-worker.ts";

/** Reads QR codes off the main thread. */
export interface QrReader {
  /** The text, or null where none could be read. Takes the picture over. */
  read(picture: ImageBitmap): Promise<string | null>;
  close(): void;
}

export function openQrReader(): QrReader {
  const worker = new Worker(new URL("./qr-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, (text: string | null) => void>();
  let lastId = 0;

  function settleAll(): void {
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  }

  worker.addEventListener("message", (event: MessageEvent<ReadReply>) => {
    waiting.get(event.data.id)?.(event.data.text);
    waiting.delete(event.data.id);
  });
  worker.addEventListener("error", settleAll);

  return {
    read(picture) {
      const id = ++lastId;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        const request: ReadRequest = { id, picture };
        worker.postMessage(request, [picture]);
      });
    },
    close() {
      worker.terminate();
      settleAll();
    },
  };
}
