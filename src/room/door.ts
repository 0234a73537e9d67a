import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Door, DoorDevice, Hello, Link, PairingState } from "./contract.ts";
import { type DoorMessage, readDoorMessage } from "./in-band.ts";
import type { Introductions, Via } from "./introductions.ts";

const TOPIC = "worktable";
const ANNOUNCE_EVERY_MS = 10_000;
/** Who was not heard for so long has gone. */
const GONE_AFTER_MS = 25_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
const MEET_WITHIN_MS = 20_000;
const MOST_DEVICES = 200;

interface DoorHost {
  /** ws: or wss: address of the signalling server. */
  readonly address: string;
  readonly hello: () => Hello;
  readonly title: () => string | null;
  readonly links: ReadonlySignal<readonly Link[]>;
  readonly introductions: Introductions;
  /** Something that can't be read came. */
  onDropped(): void;
}

/** A door, as the room itself sees it. */
export interface OpenDoor extends Door {
  /** Says again who is here: the hello has changed. */
  announce(): void;
}

interface Heard extends DoorDevice {
  readonly at: number;
}

/** Stands at a signalling server of the local network: says who is here, hears who else is, hands on cards. */
export function openDoor({ address, hello, title, links, introductions, onDropped }: DoorHost): OpenDoor {
  const state = signal<"opening" | "open" | "closed">("opening");
  const heard = signal<ReadonlyMap<string, Heard>>(new Map());
  const found = signal<readonly DoorDevice[]>([]);
  const met = new Set<string>();
  let socket: WebSocket | null = null;
  let pause = FIRST_PAUSE_MS;
  let reopening: ReturnType<typeof setTimeout> | undefined;

  const publish = (data: DoorMessage): void => {
    if (socket?.readyState === WebSocket.OPEN) {
      socket.send(JSON.stringify({ type: "publish", topic: TOPIC, data }));
    }
  };
  const announce = (): void => publish({ kind: "here", hello: hello(), title: title() });
  const via: Via = { isOpen: () => state.peek() === "open", send: publish };

  const tellIntroductions = (): void =>
    introductions.setRoster(
      via,
      [...heard.peek().values()].map((one) => one.hello),
      met,
    );

  function show(next: ReadonlyMap<string, Heard>): void {
    heard.value = next;
    found.value = [...next.values()]
      .filter((one) => one.hello.sessionId !== null)
      .sort(
        (one, other) => Number(other.hello.role === "presenter") - Number(one.hello.role === "presenter"),
      );
    tellIntroductions();
  }

  function hear(message: DoorMessage): void {
    const own = hello().deviceId;
    if (message.kind === "who") {
      announce();
      return;
    }
    if (message.kind === "introduction") {
      if (message.to === own && message.from !== own) introductions.take(via, message);
      return;
    }
    const { deviceId } = message.hello;
    if (deviceId === own) return;
    const before = heard.peek();
    if (!before.has(deviceId) && before.size >= MOST_DEVICES) return;
    const now = { hello: message.hello, title: message.title, at: Date.now() };
    show(new Map([...before, [deviceId, now]]));
  }

  function receive(text: unknown): void {
    try {
      const envelope: unknown = JSON.parse(String(text));
      if (typeof envelope !== "object" || envelope === null || !("data" in envelope)) return;
      const message = readDoorMessage(envelope.data);
      if (message) hear(message);
      else onDropped();
    } catch {
      onDropped();
    }
  }

  function connect(): void {
    try {
      socket = new WebSocket(address);
    } catch {
      // a page that came over https may not open it
      state.value = "closed";
      return;
    }
    const current = socket;
    current.addEventListener("open", () => {
      pause = FIRST_PAUSE_MS;
      state.value = "open";
      current.send(JSON.stringify({ type: "subscribe", topics: [TOPIC] }));
      announce();
      publish({ kind: "who" });
    });
    current.addEventListener("message", ({ data }) => receive(data));
    current.addEventListener("close", () => {
      if (state.peek() === "closed") return;
      state.value = "opening";
      reopening = setTimeout(connect, pause);
      pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
    });
  }

  const announcing = setInterval(() => {
    announce();
    const since = Date.now() - GONE_AFTER_MS;
    const left = [...heard.peek()].filter(([, { at }]) => at >= since);
    if (left.length < heard.peek().size) show(new Map(left));
  }, ANNOUNCE_EVERY_MS);
  connect();

  return {
    state,
    found,
    announce,
    meet(deviceId) {
      met.add(deviceId);
      const meeting = signal<PairingState>({ kind: "connecting", card: "" });
      const end = (): void => {
        clearTimeout(giveUp);
        queueMicrotask(() => stop());
      };
      const giveUp = setTimeout(() => {
        met.delete(deviceId);
        meeting.value = { kind: "failed", problem: "timed-out" };
        end();
      }, MEET_WITHIN_MS);
      const stop = effect(() => {
        const link = links.value.find((one) => one.remote.value?.deviceId === deviceId);
        if (!link || meeting.peek().kind !== "connecting") return;
        meeting.value = { kind: "linked", link };
        met.delete(deviceId);
        end();
      });
      tellIntroductions();
      return meeting;
    },
    close() {
      state.value = "closed";
      clearInterval(announcing);
      clearTimeout(reopening);
      introductions.dropVia(via);
      socket?.close();
    },
  };
}
