import { batch, signal } from "@preact/signals";
import type { Hello, Link } from "./contract.ts";
import { decodeInBand, encodeInBand, type InBand } from "./in-band.ts";
import { openChannel } from "./transport/channel.ts";
import type { Connection } from "./transport/connection.ts";

const IN_BAND_STREAM = 0;

/** A link as the room itself sees it. */
export interface OpenLink extends Link {
  say(message: InBand): void;
  sendOn(stream: number, bytes: Uint8Array): void;
}

export interface LinkListener {
  onHello(link: OpenLink, hello: Hello): void;
  /** Anything in-band but a hello, and only after the first hello. */
  onInBand(link: OpenLink, message: Exclude<InBand, { kind: "hello" }>): void;
  onStream(link: OpenLink, stream: number, bytes: Uint8Array): void;
  onState(link: OpenLink, state: "open" | "silent" | "closed"): void;
  onDropped(): void;
}

let linksMade = 0;

/** Makes a link of a connection whose data channel has just opened, and says hello. */
export const openLink = (connection: Connection, hello: Hello, listener: LinkListener): OpenLink => {
  const remote = signal<Hello | null>(null);
  const state = signal<"open" | "silent" | "closed">("open");

  const hearInBand = (bytes: Uint8Array): void => {
    const message = decodeInBand(bytes);
    if (message?.kind === "hello") {
      // whoever sees the hello also finds the link in the room
      batch(() => {
        remote.value = message.hello;
        listener.onHello(link, message.hello);
      });
    } else if (message && remote.value) {
      listener.onInBand(link, message);
    } else {
      listener.onDropped();
    }
  };

  const channel = openChannel(connection, {
    onMessage: ({ stream, bytes }) => {
      if (stream === IN_BAND_STREAM) hearInBand(bytes);
      else listener.onStream(link, stream, bytes);
    },
    onDropped: listener.onDropped,
    onState: (next) => {
      state.value = next;
      listener.onState(link, next);
    },
  });
  const say = (message: InBand): void =>
    channel.send({ stream: IN_BAND_STREAM, bytes: encodeInBand(message) });

  const link: OpenLink = {
    id: `link-${++linksMade}`,
    remote,
    state,
    bytesSent: () => channel.counts.bytesSent,
    bytesReceived: () => channel.counts.bytesReceived,
    messagesSent: () => channel.counts.messagesSent,
    tell: (message) => say({ kind: "tell", message }),
    close: channel.close,
    say,
    sendOn: (stream, bytes) => channel.send({ stream, bytes }),
  };
  say({ kind: "hello", hello });
  return link;
};
