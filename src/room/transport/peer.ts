/** Carries y-webrtc's messages for one document to one device, over a link that is open already. */
export interface DocumentStream {
  send(bytes: Uint8Array): void;
  /** y-webrtc lets go of the stream. */
  onDestroyed(): void;
}

type PeerEvent = "signal" | "connect" | "data" | "close" | "error";

/**
 * Takes simple-peer's place in y-webrtc (by the alias in vite.config.ts). It connects nothing: the link exists before it.
 * y-webrtc makes it with the provider's peerOpts, so the stream must stand there.
 */
class DocumentPeer {
  private readonly listeners = new Map<PeerEvent, (argument?: unknown) => void>();
  private readonly stream: DocumentStream;
  private isDestroyed = false;

  constructor({ stream }: { readonly stream: DocumentStream }) {
    this.stream = stream;
  }

  on(event: PeerEvent, listener: (argument?: unknown) => void): void {
    this.listeners.set(event, listener);
  }

  /** Lets y-webrtc hear an event. */
  emit(event: PeerEvent, argument?: unknown): void {
    this.listeners.get(event)?.(argument);
  }

  /** y-webrtc would hand on the other side's offer or answer here; links are made elsewhere. */
  signal(): void {}

  send(bytes: Uint8Array): void {
    if (!this.isDestroyed) this.stream.send(bytes);
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.stream.onDestroyed();
    this.emit("close");
  }
}

export default DocumentPeer;
