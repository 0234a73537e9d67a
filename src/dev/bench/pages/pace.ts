// A presenter's device and two tablets, linked as in the room, and a bare data channel beside them.
import { clearDevices, joinAt, startAsPresenter, until } from "../../../../tests/session/devices.ts";
import type { ParticipantSession } from "../../../session/participant.ts";
import type { PresenterSession } from "../../../session/presenter.ts";
import { worksheetStage } from "../../../session/stage/agenda.ts";
import { setShowing } from "../../../session/stage/set-agenda.ts";

const WORKSHEET = "principles";

/** Two ends of a data channel as the app opens them: ordered, no servers. */
async function openChannel(): Promise<readonly [RTCDataChannel, RTCDataChannel]> {
  const [one, other] = [new RTCPeerConnection(), new RTCPeerConnection()];
  one.onicecandidate = ({ candidate }) => void other.addIceCandidate(candidate ?? undefined);
  other.onicecandidate = ({ candidate }) => void one.addIceCandidate(candidate ?? undefined);
  const settings = { negotiated: true, id: 0, ordered: true };
  const ends = [one.createDataChannel("raw", settings), other.createDataChannel("raw", settings)] as const;
  await one.setLocalDescription();
  if (one.localDescription) await other.setRemoteDescription(one.localDescription);
  await other.setLocalDescription();
  if (other.localDescription) await one.setRemoteDescription(other.localDescription);
  await Promise.all(
    ends.map(
      (end) =>
        new Promise((resolve) => {
          if (end.readyState === "open") resolve(null);
          end.onopen = resolve;
        }),
    ),
  );
  return ends;
}

let presenter: PresenterSession | null = null;
let tablets: readonly ParticipantSession[] = [];
let channel: readonly [RTCDataChannel, RTCDataChannel] | null = null;

const bench = {
  async open(): Promise<void> {
    const { device, session } = await startAsPresenter();
    const [north, south] = [await joinAt(device, "t1", "Ada"), await joinAt(device, "t2", "Bo")];
    presenter = session;
    tablets = [north.session, south.session];
    channel = await openChannel();
  },
  /** From the presenter's press until both tablets have it, in ms. */
  async reveal(isShown: boolean): Promise<number> {
    const showing = isShown ? "revealed" : "counted";
    const began = performance.now();
    void presenter?.changeStage((stage, now) => setShowing(stage, WORKSHEET, showing, now));
    await until(() =>
      tablets.every(({ ground }) => worksheetStage(ground.stage.value, WORKSHEET).showing === showing),
    );
    return performance.now() - began;
  },
  /** From sending until received, over the bare channel, in ms. */
  async send(text: string): Promise<number> {
    const [from, to] = channel ?? [];
    const began = performance.now();
    return new Promise((resolve) => {
      if (!from || !to) return;
      to.onmessage = () => resolve(performance.now() - began);
      from.send(text);
    });
  },
  close: clearDevices,
};

Object.assign(globalThis, { bench });
