// A message over one data channel, with the app's send queue or with more standing in the browser's own.
import { createFrameReader } from "../../../room/transport/frames.ts";
import { createSendQueue, MOST_BUFFERED, REFILL_BELOW } from "../../../room/transport/send-queue.ts";

const STREAM = 1;
/** A key that is pressed meanwhile, on the stream of another document. */
const KEY_STREAM = 2;

const makePair = (): readonly [RTCPeerConnection, RTCPeerConnection] => {
  const [from, to] = [new RTCPeerConnection(), new RTCPeerConnection()];
  from.addEventListener("icecandidate", ({ candidate }) => void (candidate && to.addIceCandidate(candidate)));
  to.addEventListener("icecandidate", ({ candidate }) => void (candidate && from.addIceCandidate(candidate)));
  return [from, to];
};

const bench = {
  /** How long so many bytes take, and each key pressed meanwhile, in ms; `buffered` 0 is the app's own limit. */
  async transfer(length: number, buffered: number): Promise<{ tookMs: number; keysMs: number[] }> {
    const [from, to] = makePair();
    const out = from.createDataChannel("bench", { negotiated: true, id: 0 });
    const into = to.createDataChannel("bench", { negotiated: true, id: 0 });
    out.binaryType = into.binaryType = "arraybuffer";
    const opened = new Promise((resolve) => out.addEventListener("open", resolve));
    await from.setLocalDescription();
    await to.setRemoteDescription(from.localDescription ?? { type: "offer" });
    await to.setLocalDescription();
    await from.setRemoteDescription(to.localDescription ?? { type: "answer" });
    await opened;

    const more = buffered === 0 ? 0 : buffered - MOST_BUFFERED;
    const queue = createSendQueue({
      get bufferedAmount() {
        return out.bufferedAmount - more;
      },
      send: (frame) => out.send(frame),
    });
    out.bufferedAmountLowThreshold = buffered === 0 ? REFILL_BELOW : buffered / 4;
    out.addEventListener("bufferedamountlow", queue.refill);

    const reader = createFrameReader();
    const pressedAt: number[] = [];
    const keysMs: number[] = [];
    const begunAt = performance.now();
    const arrived = new Promise<number>((resolve) => {
      into.addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
        const reading = reader.read(new Uint8Array(data));
        if (typeof reading !== "object") return;
        const now = performance.now();
        if (reading.stream === STREAM) resolve(now - begunAt);
        else keysMs.push(now - (pressedAt[keysMs.length] ?? now));
      });
    });
    queue.push({ stream: STREAM, bytes: new Uint8Array(length) });
    const typing = setInterval(() => {
      pressedAt.push(performance.now());
      queue.push({ stream: KEY_STREAM, bytes: new Uint8Array(40) });
    }, 50);
    const tookMs = await arrived;
    clearInterval(typing);
    from.close();
    to.close();
    return { tookMs, keysMs };
  },
};

Object.assign(globalThis, { bench });
