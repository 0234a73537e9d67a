import { signal } from "@preact/signals";
import type { Hello, Link, Pairing, Room } from "./contract.ts";
import { createIntroductions } from "./introductions.ts";
import { type LinkListener, type OpenLink, openLink } from "./link.ts";
import { startPairing } from "./pairing.ts";
import { createSharing } from "./sharing/sharing.ts";
import { createCertificate } from "./transport/connection.ts";

/** Opens this device's room: no links yet, nothing shared. */
export const openRoom = (firstHello: Hello): Room => {
  let hello = firstHello;
  let certificate: Promise<RTCCertificate> | null = null;
  const links = signal<readonly OpenLink[]>([]);
  const dropped = signal(0);
  const pairings = new Set<Pairing>();
  const tellListeners = new Set<(message: unknown, link: Link) => void>();

  const onDropped = (): void => {
    dropped.value++;
  };
  const sharing = createSharing(onDropped);
  const newCertificate = (): Promise<RTCCertificate> => {
    certificate ??= createCertificate();
    return certificate;
  };
  const introductions = createIntroductions({
    certificate: newCertificate,
    hello: () => hello,
    links: () => links.peek(),
    openLink: (connection) => openLink(connection, hello, listener),
  });

  const sameDevice = (link: OpenLink): OpenLink[] =>
    links
      .peek()
      .filter((other) => other !== link && other.remote.peek()?.deviceId === link.remote.peek()?.deviceId);

  const listener: LinkListener = {
    onHello: (link, { deviceId }) => {
      if (deviceId === hello.deviceId) return link.close();
      introductions.weigh();
      if (links.peek().includes(link)) return;
      const older = sameDevice(link);
      links.value = [...links.peek(), link];
      sharing.meet(link);
      for (const each of older) each.close();
    },
    onInBand: (link, message) => {
      if (message.kind === "roster" || message.kind === "introduction") {
        return introductions.hear(link, message);
      }
      if (message.kind !== "tell") return sharing.hear(link, message);
      for (const listen of tellListeners) listen(message.message, link);
    },
    onStream: sharing.receive,
    onState: (link, state) => {
      introductions.weigh();
      if (state !== "closed") return sharing.weighLinks();
      links.value = links.peek().filter((other) => other !== link);
      sharing.leave(link, sameDevice(link).length === 0);
    },
    onDropped,
  };

  return {
    links,
    dropped,
    setHello: (next) => {
      hello = next;
      for (const link of links.peek()) link.say({ kind: "hello", hello });
      introductions.weigh();
    },
    pair: () => {
      const pairing = startPairing({
        certificate: newCertificate,
        openLink: (connection) => openLink(connection, hello, listener),
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
    close: () => {
      introductions.close();
      for (const pairing of pairings) pairing.cancel();
      sharing.close();
      for (const link of links.peek()) link.close();
    },
  };
};
