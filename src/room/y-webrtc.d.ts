// y-webrtc's typings stand where the compiler doesn't look for them; this is the part that is used here.
declare module "y-webrtc" {
  import type { Awareness } from "y-protocols/awareness";
  import type * as Y from "yjs";

  export class WebrtcProvider {
    constructor(
      name: string,
      doc: Y.Doc,
      options: { signaling: string[]; awareness: Awareness; filterBcConns: boolean; maxConns: number },
    );
    peerOpts: unknown;
    /** Resolves just before `room` is there. */
    readonly key: Promise<unknown>;
    readonly room: YWebrtcRoom | null;
    /** Bound to the provider; the room is gone when `key` has called back again. */
    readonly destroy: () => void;
  }

  type AwarenessChanges = Record<"added" | "updated" | "removed", number[]>;

  interface YWebrtcRoom {
    readonly name: string;
    readonly webrtcConns: Map<string, WebrtcConn>;
    bcconnected: boolean;
    readonly _bcSubscriber: (data: ArrayBuffer) => unknown;
    readonly _beforeUnloadHandler: () => void;
    /** Both write a message and broadcast it. */
    readonly _docUpdateHandler: (update: Uint8Array, origin: unknown) => void;
    readonly _awarenessUpdateHandler: (changes: AwarenessChanges, origin: unknown) => void;
  }

  export class WebrtcConn {
    constructor(
      signalling: { send(message: unknown): void },
      initiator: boolean,
      remoteId: string,
      room: YWebrtcRoom,
    );
    /** src/room/transport/peer.ts, made with the provider's peerOpts. */
    readonly peer: { emit(event: "connect" | "data", argument?: Uint8Array): void };
    destroy(): void;
  }
}
