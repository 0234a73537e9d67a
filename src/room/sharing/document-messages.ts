import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";

// y-webrtc's message types and y-protocols' sync types
const SYNC = 0;
const AWARENESS = 1;
const QUESTION = 0; // "sync step 1"
const ANSWER = 1; // "sync step 2"
const UPDATE = 2;

/** One message of y-webrtc, as far as it matters to who gets it and when. */
export type DocumentMessage =
  | { readonly kind: "question"; readonly stateVector: Uint8Array } // what do I lack?
  | { readonly kind: "answer"; readonly update: Uint8Array }
  | { readonly kind: "update"; readonly update: Uint8Array }
  | { readonly kind: "awareness"; readonly states: readonly ClientState[] };

/** Where one person is, as last said: y-protocols/awareness. */
export interface ClientState {
  readonly client: number;
  readonly clock: number;
  readonly state: string; // JSON
}

/** Reads a message of y-webrtc, without looking into its updates; null when it is none. Never throws. */
export const readDocumentMessage = (bytes: Uint8Array): DocumentMessage | null => {
  try {
    const decoder = decoding.createDecoder(bytes);
    const message = readMessage(decoder);
    return decoding.hasContent(decoder) ? null : message;
  } catch {
    return null;
  }
};

/** Whether what is inside can be read too. y-webrtc and y-protocols throw or write to the console where it can't. */
export const isApplicable = (message: DocumentMessage): boolean => {
  try {
    if (message.kind === "question") Y.decodeStateVector(message.stateVector);
    else if (message.kind === "awareness") return message.states.every(({ state }) => isPresence(state));
    else Y.decodeUpdate(message.update);
    return true;
  } catch {
    return false;
  }
};

/** An object, or null of someone who has left. */
const isPresence = (state: string): boolean => typeof JSON.parse(state) === "object";

export const writeUpdate = (update: Uint8Array): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, UPDATE);
    encoding.writeVarUint8Array(encoder, update);
  });

export const writeQuestion = (doc: Y.Doc): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, SYNC);
    encoding.writeVarUint(encoder, QUESTION);
    encoding.writeVarUint8Array(encoder, Y.encodeStateVector(doc));
  });

export const writeAwareness = (states: readonly ClientState[]): Uint8Array => {
  const content = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const { client, clock, state } of states) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state);
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, AWARENESS);
    encoding.writeVarUint8Array(encoder, content);
  });
};

const readMessage = (decoder: decoding.Decoder): DocumentMessage | null => {
  const type = decoding.readVarUint(decoder);
  if (type === AWARENESS)
    return { kind: "awareness", states: readStates(decoding.readVarUint8Array(decoder)) };
  if (type !== SYNC) return null;
  const syncType = decoding.readVarUint(decoder);
  const content = decoding.readVarUint8Array(decoder);
  if (syncType === QUESTION) return { kind: "question", stateVector: content };
  if (syncType === ANSWER) return { kind: "answer", update: content };
  return syncType === UPDATE ? { kind: "update", update: content } : null;
};

const readStates = (content: Uint8Array): ClientState[] => {
  const decoder = decoding.createDecoder(content);
  return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: decoding.readVarString(decoder),
  }));
};
