import * as bc from "lib0/broadcastchannel";
import { uuidv4 } from "lib0/random";
import { type Awareness, removeAwarenessStates } from "y-protocols/awareness";
import { type AwarenessChanges, WebrtcConn, WebrtcProvider, type YWebrtcRoom } from "y-webrtc";
import type { SharedDocument } from "../contract.ts";
import type { DocumentStream } from "../transport/peer.ts";
import {
  type DocumentMessage,
  isApplicable,
  readDocumentMessage,
  writeQuestion,
} from "./document-messages.ts";
import { createOutbox } from "./outbox.ts";
import { createQuestions } from "./questions.ts";

/** One other device that has the same document open, at the end of one link. */
export interface Partner {
  readonly id: string;
  readonly deviceId: () => string;
  /** The other device's Yjs client, under which its presence is known. */
  readonly client: number;
  /** Something long is arriving over its link. */
  isReceiving(): boolean;
  send(bytes: Uint8Array): void;
}

/** A document in step with one partner. */
export interface Attachment {
  readonly partner: Partner;
  /** Devices the partner shares this document with directly: what it writes they have from itself. */
  near: ReadonlySet<string>;
  receive(bytes: Uint8Array): void;
  /** Asks the partner for what is missing here, after the answer that is still to come. */
  ask(): void;
  /** isGone: the device has left, so its presence goes too. */
  detach(isGone: boolean): void;
}

/** A document that this device shares. */
export interface OpenDocument {
  readonly name: string;
  readonly client: number;
  attach(partner: Partner): Attachment;
  /** Takes this device's presence from the others, but leaves it in the awareness for the next time. */
  close(): Promise<void>;
}

/** Hands the document to y-webrtc, which knows the Yjs protocol, and decides which of its messages go where. */
export const openDocument = async (
  { name, doc, awareness, hears = () => true }: SharedDocument,
  onDropped: () => void,
): Promise<OpenDocument> => {
  const attachments = new Set<Attachment>();
  const questions = createQuestions();
  let source: Attachment | null = null; // whose message is being applied
  let isHandingOn = false; // what y-webrtc sends now came from the source

  // y-webrtc keeps its rooms in a global map and talks to other tabs under their names, so each gets a name of its own.
  const options = { signaling: [], awareness, filterBcConns: true, maxConns: Number.MAX_SAFE_INTEGER };
  const provider = new WebrtcProvider(`${name} ${uuidv4()}`, doc, options);
  doc.off("destroy", provider.destroy);

  await provider.key;
  const room = takeRoom(provider);

  const hasAlready = (target: Attachment): boolean =>
    isHandingOn &&
    source !== null &&
    (target === source ||
      (source.near.has(target.partner.deviceId()) && target.near.has(source.partner.deviceId())));

  // y-webrtc writes and broadcasts each change, also where every partner has it already: it is asked only where one has not.
  const passOn = (broadcast: () => void): void => {
    if (![...attachments].every(hasAlready)) broadcast();
  };
  const passUpdateOn = (update: Uint8Array, origin: unknown): void => {
    isHandingOn = source !== null && origin === room;
    passOn(() => room._docUpdateHandler(update, origin));
  };
  const passPresenceOn = (changes: AwarenessChanges, origin: unknown): void => {
    isHandingOn = source !== null && origin === room && !Object.values(changes).flat().includes(doc.clientID);
    passOn(() => room._awarenessUpdateHandler(changes, origin));
  };
  doc.off("update", room._docUpdateHandler);
  awareness.off("update", room._awarenessUpdateHandler);
  doc.on("update", passUpdateOn);
  awareness.on("update", passPresenceOn);

  const attach = (partner: Partner): Attachment => {
    const outbox = createOutbox(partner.send);
    const question = questions.join({ isReceiving: partner.isReceiving, ask: () => attachment.ask() });
    const stream: DocumentStream = {
      send: (bytes) => {
        const message = readDocumentMessage(bytes);
        if (!message) return;
        if (message.kind === "question" && !question.mayAsk()) return;
        const isBroadcast = message.kind === "update" || message.kind === "awareness";
        if (!isBroadcast || !hasAlready(attachment)) outbox.post(message, bytes);
      },
      onDestroyed: () => {
        attachments.delete(attachment);
        question.leave();
        outbox.close();
      },
    };
    const attachment: Attachment = {
      partner,
      near: new Set(),
      receive: (bytes) => {
        const message = readDocumentMessage(bytes);
        if (!message || !isApplicable(message) || !hasRoomFor(awareness, message)) return onDropped();
        const isWriting = message.kind === "update" || message.kind === "answer";
        if (isWriting && !hears(partner.deviceId())) {
          if (message.kind === "update") onDropped();
          else question.end();
          return;
        }
        source = attachment;
        try {
          conn.peer.emit("data", bytes);
        } catch {
          onDropped();
        } finally {
          source = null;
        }
        if (message.kind === "answer") question.end();
      },
      ask: () => stream.send(writeQuestion(doc)),
      detach: (isGone) => {
        conn.destroy();
        if (isGone) removePresence(attachment);
      },
    };
    // a device that knew us before believes only a newer presence
    if (awareness.getLocalState() !== null) awareness.setLocalState(awareness.getLocalState());
    attachments.add(attachment);
    provider.peerOpts = { stream };
    const conn = new WebrtcConn({ send: () => {} }, false, partner.id, room);
    room.webrtcConns.set(partner.id, conn);
    conn.peer.emit("connect");
    return attachment;
  };

  const removePresence = (gone: Attachment): void => {
    const { client } = gone.partner;
    if (client === doc.clientID || [...attachments].some(({ partner }) => partner.client === client)) return;
    source = gone; // those near to it find out themselves
    removeAwarenessStates(awareness, [client], room);
    source = null;
  };

  const close = async (): Promise<void> => {
    const presence = awareness.getLocalState();
    provider.destroy();
    await provider.key;
    doc.off("update", passUpdateOn);
    awareness.off("update", passPresenceOn);
    if (presence !== null) awareness.setLocalState(presence);
  };

  return { name, client: doc.clientID, attach, close };
};

/** More than any table and its presenters, each after many reloads. */
const MOST_PRESENCES = 512;

/** Whether the people a message tells of can be kept. y-protocols never forgets anyone, so the gone make room first. */
const hasRoomFor = ({ meta, states }: Awareness, message: DocumentMessage): boolean => {
  if (message.kind !== "awareness") return true;
  const unknown = message.states.filter(({ client }) => !meta.has(client)).length;
  if (meta.size + unknown <= MOST_PRESENCES) return true;
  for (const client of meta.keys()) if (!states.has(client)) meta.delete(client);
  return meta.size + unknown <= MOST_PRESENCES;
};

/** The provider's room, without its talk to other tabs and its leaving before a page is really left. */
const takeRoom = ({ room }: WebrtcProvider): YWebrtcRoom => {
  if (!room) throw new Error("y-webrtc has opened no room");
  room.bcconnected = false;
  bc.unsubscribe(room.name, room._bcSubscriber);
  window.removeEventListener("beforeunload", room._beforeUnloadHandler);
  return room;
};
