import { batch, signal } from "@preact/signals";
import type { Hello, Identity, Link, LinkOrigin, LinkProgress } from "./contract.ts";
import { type Greeting, isProved, proveLink } from "./handshake.ts";
import { decodeInBand, encodeInBand, type InBand } from "./in-band.ts";
import { readLinkStatistics } from "./statistics.ts";
import { openChannel } from "./transport/channel.ts";
import type { Connection } from "./transport/connection.ts";
import type { Message } from "./transport/frames.ts";

const IN_BAND_STREAM = 0;
/** From the opening of the channel until the other device has proved who it is: a page may be busy for seconds. */
const PROVED_WITHIN_MS = 15_000;
/** What a device may send while its proof is being checked. */
const MOST_WAITING = 256;
const MOST_WAITING_BYTES = 1024 * 1024;
/** What was said last still arrives: our hello at a device of another version, a farewell. */
const PARTING_MS = 500;

/** Why this device closed a link by itself. */
export type LinkRefusal = "not-proved" | "other-version" | "not-admitted";

/** A link as the room itself sees it. */
export interface OpenLink extends Link {
  say(message: InBand): void;
  /** This device was away: see whether the other is still there. */
  wake(): void;
  sendOn(stream: number, bytes: Uint8Array): void;
  /** Says hello, first thing and after each change. */
  greet(): void;
  /** Hears no more, and closes; where there is a farewell, it is told first. */
  refuse(reason: LinkRefusal, farewell?: unknown): void;
  readonly refusal: () => LinkRefusal | null;
}

export interface LinkStart {
  readonly connection: Connection;
  readonly origin: LinkOrigin;
  readonly identity: Identity;
  readonly hello: () => Hello;
}

export interface LinkListener {
  /** The other device has proved who it is, or says something new of itself. */
  onHello(link: OpenLink, hello: Hello): void;
  /** Anything in-band but a hello, and only after the first hello. */
  onInBand(link: OpenLink, message: Exclude<InBand, { kind: "hello" }>): void;
  onStream(link: OpenLink, stream: number, bytes: Uint8Array): void;
  onState(link: OpenLink, state: "open" | "silent" | "closed"): void;
  onDropped(): void;
  onRefused(link: OpenLink): void;
}

let linksMade = 0;

/** Makes a link of a connection whose data channel has just opened: each side says hello and proves it. */
export const openLink = (
  { connection, origin, identity, hello }: LinkStart,
  listener: LinkListener,
): OpenLink => {
  const remote = signal<Hello | null>(null);
  const receiving = signal<LinkProgress | null>(null);
  const state = signal<"open" | "silent" | "closed">("open");
  let first: Greeting | null = null; // the one that was or is being checked
  let waiting: Message[] = [];
  let waitingBytes = 0;
  let refusal: LinkRefusal | null = null;

  const hear = (message: Message): void => {
    if (refusal) return;
    if (remote.peek()) deliver(message);
    else if (first) wait(message);
    else begin(message);
  };

  const begin = (message: Message): void => {
    const read = message.stream === IN_BAND_STREAM ? decodeInBand(message.bytes) : null;
    if (read === "other-version") link.refuse("other-version");
    else if (read?.kind === "hello") void check(read);
    else listener.onDropped();
  };

  const wait = (message: Message): void => {
    waiting.push(message);
    waitingBytes += message.bytes.length;
    if (waiting.length > MOST_WAITING || waitingBytes > MOST_WAITING_BYTES) link.refuse("not-proved");
  };

  const check = async (greeting: Greeting): Promise<void> => {
    first = greeting;
    // nothing may go out before our own hello
    const [isRight] = await Promise.all([isProved(greeting, connection.peer), proof]);
    if (refusal || state.peek() === "closed") return;
    if (!isRight) return link.refuse("not-proved");
    clearTimeout(deadline);
    welcome(greeting.hello);
    for (const message of waiting) hear(message);
    waiting = [];
  };

  // whoever sees the hello also finds the link in the room
  const welcome = (theirs: Hello): void =>
    batch(() => {
      remote.value = theirs;
      listener.onHello(link, theirs);
    });

  const deliver = ({ stream, bytes }: Message): void => {
    if (stream !== IN_BAND_STREAM) {
      listener.onStream(link, stream, bytes);
      return;
    }
    const message = decodeInBand(bytes);
    if (message === null || message === "other-version") listener.onDropped();
    else if (message.kind !== "hello") listener.onInBand(link, message);
    else if (message.key === first?.key && message.hello.deviceId === first.hello.deviceId) {
      welcome(message.hello);
    } else link.refuse("not-proved");
  };

  const channel = openChannel(connection, {
    onMessage: hear,
    onDropped: listener.onDropped,
    onProgress: (progress) => {
      receiving.value = progress;
    },
    onState: (next) => {
      if (next === "closed") {
        clearTimeout(deadline);
        waiting = [];
      }
      state.value = next;
      listener.onState(link, next);
    },
  });
  const say = (message: InBand): void =>
    channel.send({ stream: IN_BAND_STREAM, bytes: encodeInBand(message) });

  const link: OpenLink = {
    id: `link-${++linksMade}`,
    origin,
    openedAt: Date.now(),
    remoteKey: () => (remote.peek() ? (first?.key ?? null) : null),
    remote,
    state,
    receiving,
    statistics: () => readLinkStatistics(connection.peer),
    wake: channel.wake,
    bytesSent: () => channel.counts.bytesSent,
    bytesReceived: () => channel.counts.bytesReceived,
    messagesSent: () => channel.counts.messagesSent,
    tell: (message) => say({ kind: "tell", message }),
    close: channel.close,
    say,
    sendOn: (stream, bytes) => channel.send({ stream, bytes }),
    greet: () =>
      void proof.then(
        (signed) => say({ kind: "hello", hello: hello(), key: identity.publicKey, proof: signed }),
        channel.close,
      ),
    refuse: (reason, farewell) => {
      if (refusal || state.peek() === "closed") return;
      refusal = reason;
      waiting = [];
      listener.onRefused(link);
      if (reason === "not-proved") return channel.close();
      if (farewell !== undefined) link.tell(farewell);
      setTimeout(channel.close, PARTING_MS);
    },
    refusal: () => refusal,
  };
  const proof = proveLink(identity, connection.peer);
  const deadline = setTimeout(() => link.refuse("not-proved"), PROVED_WITHIN_MS);
  link.greet();
  return link;
};
