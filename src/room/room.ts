import { signal } from "@preact/signals";
import type { Hello, Identity, Link, LinkOrigin, Pairing, Room, RoomCounts } from "./contract.ts";
import { type OpenDoor, openDoor } from "./door.ts";
import { createIntroductions } from "./introductions.ts";
import { type LinkListener, type OpenLink, openLink } from "./link.ts";
import { startPairing } from "./pairing.ts";
import { createSharing } from "./sharing/sharing.ts";
import { createSpares } from "./spares/spares.ts";
import { type Connection, countConnections, createCertificate } from "./transport/connection.ts";
import { watchForWaking } from "./wake.ts";

/** Opens this device's room: no links yet, nothing shared. `firstHello` must carry the identity's id. */
export const openRoom = (identity: Identity, firstHello: Hello): Room => {
  let hello = firstHello;
  let certificate: Promise<RTCCertificate> | null = null;
  let admission: { readonly admits: (hello: Hello) => boolean; readonly farewell: () => unknown } | null =
    null;
  const connected = new Set<OpenLink>(); // also those whose proof has not come yet
  const links = signal<readonly OpenLink[]>([]);
  const counts = signal<RoomCounts>({ dropped: 0, refused: 0 });
  const pairings = new Set<Pairing>();
  const doors = new Set<OpenDoor>();
  const tellListeners = new Set<(message: unknown, link: Link) => void>();

  const count = (what: keyof RoomCounts): void => {
    counts.value = { ...counts.peek(), [what]: counts.peek()[what] + 1 };
  };
  const onDropped = (): void => count("dropped");
  const sharing = createSharing(onDropped);
  const newCertificate = (): Promise<RTCCertificate> => {
    certificate ??= createCertificate();
    return certificate;
  };
  const openAs =
    (origin: LinkOrigin) =>
    (connection: Connection): OpenLink => {
      const link = openLink({ connection, origin, identity, hello: () => hello }, listener);
      connected.add(link);
      return link;
    };
  const introductions = createIntroductions({
    identity,
    certificate: newCertificate,
    hello: () => hello,
    links: () => links.peek(),
    openLink: openAs("introduction"),
    onRefused: () => count("refused"),
    onPrune: (link) => forget(link),
  });
  const spares = createSpares({
    certificate: newCertificate,
    hello: () => hello,
    links: () => links.peek(),
    openLink: openAs("spare"),
  });
  const forget = (link: OpenLink): void => spares.forget(link.remote.peek()?.deviceId ?? "");
  const weigh = (): void => {
    introductions.weigh();
    spares.weigh();
  };
  const wake = (): void => {
    for (const link of links.peek()) link.wake();
    introductions.wake();
    spares.wake();
  };
  const stopWatching = watchForWaking(wake);

  const sameDevice = (link: OpenLink): OpenLink[] =>
    links
      .peek()
      .filter((other) => other !== link && other.remote.peek()?.deviceId === link.remote.peek()?.deviceId);

  /** false when the device is turned away. */
  const isAdmitted = (link: OpenLink, theirs: Hello): boolean => {
    if (!admission || admission.admits(theirs)) return true;
    forget(link);
    link.refuse("not-admitted", admission.farewell());
    return false;
  };

  const leave = (link: OpenLink): void => {
    if (!links.peek().includes(link)) return;
    links.value = links.peek().filter((other) => other !== link);
    sharing.leave(link, sameDevice(link).length === 0);
  };

  const listener: LinkListener = {
    onHello: (link, theirs) => {
      if (theirs.deviceId === hello.deviceId) return link.close();
      if (!isAdmitted(link, theirs)) return;
      if (links.peek().includes(link)) return weigh();
      // one side decides which of two links goes, else each might close the other's choice
      const decides = hello.deviceId < theirs.deviceId;
      const older = sameDevice(link).filter((other) => decides || other.state.peek() !== "open");
      links.value = [...links.peek(), link];
      sharing.meet(link);
      for (const each of older) each.close();
      weigh();
    },
    onInBand: (link, message) => {
      if (message.kind === "roster" || message.kind === "introduction") {
        return introductions.hear(link, message);
      }
      if (message.kind === "open" || message.kind === "close" || message.kind === "near") {
        return sharing.hear(link, message);
      }
      if (message.kind !== "tell") return spares.hear(link, message);
      for (const listen of tellListeners) listen(message.message, link);
    },
    onStream: sharing.receive,
    onState: (link, state) => {
      if (state === "closed") {
        connected.delete(link);
        leave(link);
      } else sharing.weighLinks();
      weigh();
    },
    onDropped,
    onRefused: (link) => {
      count("refused");
      leave(link);
    },
  };

  return {
    links,
    counts,
    countConnections,
    spares: spares.waiting,
    wake,
    openDoor: (address, title) => {
      const door = openDoor({ address, title, hello: () => hello, links, introductions, onDropped });
      doors.add(door);
      return door;
    },
    setHello: (next) => {
      hello = next;
      for (const door of doors) door.announce();
      for (const link of connected) link.greet();
      introductions.weigh();
    },
    pair: () => {
      const pairing = startPairing({
        certificate: newCertificate,
        sessionId: () => hello.sessionId,
        openLink: openAs("card"),
      });
      pairings.add(pairing);
      return pairing;
    },
    share: sharing.share,
    onTold: (listen) => {
      tellListeners.add(listen);
      return () => tellListeners.delete(listen);
    },
    introduce: introductions.setPolicy,
    admit: (admits, farewell = () => undefined) => {
      admission = admits && { admits, farewell };
      for (const link of links.peek()) {
        const theirs = link.remote.peek();
        if (theirs) isAdmitted(link, theirs);
      }
    },
    close: () => {
      stopWatching();
      for (const door of doors) door.close();
      introductions.close();
      spares.close();
      for (const pairing of pairings) pairing.cancel();
      sharing.close();
      for (const link of connected) link.close();
    },
  };
};
