import * as Y from "yjs";
import { type ClientState, type DocumentMessage, writeAwareness, writeUpdate } from "./document-messages.ts";

/** Messages closer together than this travel as one. */
const TOGETHER_MS = 40;

/** Sends y-webrtc's messages for one document over one link, and gathers those that come fast. */
export interface Outbox {
  post(message: DocumentMessage, bytes: Uint8Array): void;
  /** Sends what waits, as the last. */
  close(): void;
}

/** The first message after a pause goes at once; what follows within TOGETHER_MS goes merged. */
export const createOutbox = (send: (bytes: Uint8Array) => void): Outbox => {
  let updates: Uint8Array[] = [];
  const states = new Map<number, ClientState>();
  let pause: ReturnType<typeof setTimeout> | null = null;

  const flush = (): void => {
    const [first, ...others] = updates;
    updates = [];
    if (first) send(writeUpdate(others.length > 0 ? Y.mergeUpdates([first, ...others]) : first));
    if (states.size > 0) send(writeAwareness([...states.values()]));
    states.clear();
  };

  const endPause = (): void => {
    pause = null;
    if (updates.length === 0 && states.size === 0) return;
    flush();
    pause = setTimeout(endPause, TOGETHER_MS);
  };

  return {
    post: (message, bytes) => {
      if (message.kind === "update") updates.push(message.update);
      if (message.kind === "awareness") {
        for (const state of message.states) states.set(state.client, state);
      }
      if (message.kind === "question" || message.kind === "answer") {
        flush();
        send(bytes);
      } else if (pause === null) {
        flush();
        pause = setTimeout(endPause, TOGETHER_MS);
      }
    },
    close: () => {
      if (pause !== null) clearTimeout(pause);
      flush();
    },
  };
};
