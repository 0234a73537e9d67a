import type { SharedDocument } from "../contract.ts";
import type { InBand } from "../in-band.ts";
import type { OpenLink } from "../link.ts";
import { type Attachment, type OpenDocument, openDocument } from "./open-document.ts";

/** Which documents are open here and at the other ends, and which of them are in step over which link. */
export interface Sharing {
  share(document: SharedDocument): () => void;
  /** A link whose hello has come. */
  meet(link: OpenLink): void;
  leave(link: OpenLink, isGone: boolean): void;
  hear(link: OpenLink, message: Extract<InBand, { kind: "open" | "close" | "near" }>): void;
  receive(link: OpenLink, stream: number, bytes: Uint8Array): void;
  /** A link has fallen silent or come back. */
  weighLinks(): void;
  close(): void;
}

/** One document of ours, from share() to its stop. */
interface Shared {
  readonly name: string;
  readonly admits: (deviceId: string) => boolean;
  /** What the others put before their messages for it. */
  readonly stream: number;
  readonly attachments: Map<OpenLink, Attachment>;
  /** null until y-webrtc is ready. */
  document: OpenDocument | null;
  /** What the others were told last. */
  near: readonly string[];
  readonly stop: () => void;
}

interface TheirDocument {
  readonly stream: number;
  readonly client: number;
}

const isAdmitted = ({ admits }: Shared, link: OpenLink): boolean =>
  admits(link.remote.peek()?.deviceId ?? "");

export const createSharing = (onDropped: () => void): Sharing => {
  const shares = new Map<string, Shared>(); // by name
  const theirs = new Map<OpenLink, Map<string, TheirDocument>>(); // by link and name
  let streamsGiven = 0;

  const attach = (shared: Shared, link: OpenLink): void => {
    const their = theirs.get(link)?.get(shared.name);
    if (!shared.document || !their || !isAdmitted(shared, link)) return;
    const attachment = shared.document.attach({
      id: link.id,
      deviceId: () => link.remote.peek()?.deviceId ?? "",
      client: their.client,
      isReceiving: () => link.receiving.peek() !== null,
      send: (bytes) => link.sendOn(their.stream, bytes),
    });
    shared.attachments.set(link, attachment);
    tellNear(shared, link);
  };

  const detach = (shared: Shared, link: OpenLink, isGone: boolean): void => {
    const attachment = shared.attachments.get(link);
    if (!attachment) return;
    shared.attachments.delete(link);
    attachment.detach(isGone);
    tellNear(shared);
  };

  /** Says whom we share the document with directly; asks the others for what a lost partner may have kept from us. */
  const tellNear = (shared: Shared, newcomer?: OpenLink): void => {
    const before = shared.near;
    const open = [...shared.attachments].filter(([link]) => link.state.peek() === "open");
    shared.near = [...new Set(open.map(([, { partner }]) => partner.deviceId()))].sort();
    const hasChanged = before.join() !== shared.near.join();
    const hasLost = before.some((device) => !shared.near.includes(device));
    for (const [link, attachment] of shared.attachments) {
      if (hasChanged || link === newcomer) {
        link.say({ kind: "near", stream: shared.stream, devices: shared.near });
      }
      if (hasLost) attachment.ask();
    }
  };

  const announce = (shared: Shared, link: OpenLink): void => {
    if (!shared.document || !isAdmitted(shared, link)) return;
    link.say({ kind: "open", stream: shared.stream, name: shared.name, client: shared.document.client });
    attach(shared, link);
  };

  const share = (document: SharedDocument): (() => void) => {
    const { name, doc, admits = () => true } = document;
    if (shares.has(name)) throw new Error(`"${name}" is shared already`);
    const stop = (): void => {
      if (shares.get(name) !== shared) return;
      shares.delete(name);
      doc.off("destroy", stop);
      void opening
        .then((opened) => opened.close())
        .then(() => {
          for (const link of theirs.keys()) link.say({ kind: "close", stream: shared.stream });
        });
    };
    const shared: Shared = {
      name,
      admits,
      stream: ++streamsGiven,
      attachments: new Map(),
      document: null,
      near: [],
      stop,
    };
    shares.set(name, shared);

    const opening = openDocument(document, onDropped).then((opened) => {
      if (shares.get(name) !== shared) return opened;
      shared.document = opened;
      for (const link of theirs.keys()) announce(shared, link);
      return opened;
    });
    doc.on("destroy", stop);
    return stop;
  };

  const hearOpen = (link: OpenLink, { name, stream, client }: Extract<InBand, { kind: "open" }>): void => {
    const shared = shares.get(name);
    if (shared) detach(shared, link, false);
    theirs.get(link)?.set(name, { stream, client });
    if (shared) attach(shared, link);
  };

  const hearAboutStream = (link: OpenLink, message: Extract<InBand, { kind: "close" | "near" }>): void => {
    const found = [...(theirs.get(link) ?? [])].find(([, { stream }]) => stream === message.stream);
    if (!found) return;
    const [name] = found;
    const shared = shares.get(name);
    if (message.kind === "close") {
      theirs.get(link)?.delete(name);
      if (shared) detach(shared, link, true);
    } else {
      const attachment = shared?.attachments.get(link);
      if (attachment) attachment.near = new Set(message.devices);
    }
  };

  return {
    share,
    meet: (link) => {
      theirs.set(link, new Map());
      for (const shared of shares.values()) announce(shared, link);
    },
    leave: (link, isGone) => {
      theirs.delete(link);
      for (const shared of shares.values()) detach(shared, link, isGone);
    },
    hear: (link, message) => {
      if (message.kind === "open") hearOpen(link, message);
      else hearAboutStream(link, message);
    },
    receive: (link, stream, bytes) => {
      const shared = [...shares.values()].find((each) => each.stream === stream);
      const attachment = shared?.attachments.get(link);
      if (attachment) attachment.receive(bytes);
      // what was on its way to a document closed meanwhile is no fault
      else if (stream > streamsGiven) onDropped();
    },
    weighLinks: () => {
      for (const shared of shares.values()) tellNear(shared);
    },
    close: () => {
      for (const { stop } of [...shares.values()]) stop();
    },
  };
};
