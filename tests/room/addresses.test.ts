import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { waitForAddresses } from "../../src/room/transport/connection.ts";

/** A connection of which only the gathering matters here: it finds what a test gives it. */
class Gathering extends EventTarget {
  iceGatheringState: RTCIceGatheringState = "gathering";
  localDescription = { sdp: "v=0\r\n" };
  find(): void {
    this.localDescription = { sdp: "v=0\r\na=candidate:1 1 udp 1 192.168.1.2 9 typ host\r\n" };
    this.dispatchEvent(new Event("icecandidate"));
  }
  complete(): void {
    this.iceGatheringState = "complete";
    this.dispatchEvent(new Event("icegatheringstatechange"));
  }
}

const begin = () => {
  const gathering = new Gathering();
  const done = vi.fn();
  void waitForAddresses(gathering as unknown as RTCPeerConnection, 2_000, 12_000).then(done);
  return { gathering, done };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("ends with the gathering, found anything or not", async () => {
  const { gathering, done } = begin();
  gathering.complete();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});

test("after the usual time goes with what is there", async () => {
  const { gathering, done } = begin();
  gathering.find();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
});

test("a busy tablet that has found nothing by then waits for its first address", async () => {
  const { gathering, done } = begin();
  await vi.advanceTimersByTimeAsync(8_000);
  expect(done).not.toHaveBeenCalled();
  gathering.find();
  await vi.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalledOnce();
});

test("gives up where there is none at all", async () => {
  const { done } = begin();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(done).toHaveBeenCalledOnce();
});
