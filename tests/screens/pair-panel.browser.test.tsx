import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  OTHER_CARD,
  SAMPLE_CARD,
  type ScriptedPairing,
  scriptPairing,
} from "../../src/dev/pair-sample/scripted-pairing.ts";
import { messages } from "../../src/messages/pair.ts";
import type { PanelProblem, PanelReading } from "../../src/screens/pair/contract.ts";
import { PairPanel } from "../../src/screens/pair/PairPanel.tsx";
import { CameraFailure, type CameraProblem, type Cameras } from "../../src/ui/camera/contract.ts";
import { paintFrame } from "../ui/qr-frames.ts";

const words = messages.pair;

/** A camera that looks at a canvas. */
interface PaintedCamera extends Cameras {
  readonly streams: MediaStream[];
  look(text: string): void;
  unplug(): void;
}

let stopPainting: () => void = () => {};

function paintCamera(allowed = false): PaintedCamera {
  const canvas = document.createElement("canvas");
  canvas.width = 1280;
  canvas.height = 720;
  const context = canvas.getContext("2d");
  const streams: MediaStream[] = [];
  let frame: OffscreenCanvas | null = null;
  // a canvas that stands still sends no frames
  const timer = setInterval(() => {
    if (frame) context?.drawImage(frame, 0, 0);
    else context?.fillRect(0, 0, 1280, 720);
  }, 60);
  stopPainting = () => clearInterval(timer);
  return {
    streams,
    look(text) {
      frame = paintFrame(text);
    },
    unplug() {
      streams.at(-1)?.getVideoTracks()[0]?.dispatchEvent(new Event("ended"));
    },
    isAllowed: async () => allowed,
    async open() {
      const stream = canvas.captureStream(15);
      streams.push(stream);
      return stream;
    },
    listIds: async () => ["front", "back"],
  };
}

const refusing = (problem: CameraProblem): Cameras => ({
  isAllowed: async () => false,
  open: async () => {
    throw new CameraFailure(problem);
  },
  listIds: async () => [],
});

interface Shown {
  readonly pairings: ScriptedPairing[];
  readonly onLinked: ReturnType<typeof vi.fn<(link: string) => void>>;
  readonly onCancel: ReturnType<typeof vi.fn<() => void>>;
  readonly unmount: () => void;
  pairing(): ScriptedPairing;
}

function show(
  cameras: Cameras,
  { repeat = false, read }: { repeat?: boolean; read?: (text: string) => PanelReading } = {},
): Shown {
  const pairings: ScriptedPairing[] = [];
  const onLinked = vi.fn<(link: string) => void>();
  const onCancel = vi.fn<() => void>();
  const makePairing = () => {
    const pairing = scriptPairing(undefined, read);
    pairings.push(pairing);
    return pairing;
  };
  const { unmount } = render(
    <PairPanel makePairing={makePairing} whom="the presenter" {...{ cameras, repeat, onLinked, onCancel }} />,
  );
  const pairing = () => {
    const last = pairings.at(-1);
    if (!last) throw new Error("no pairing made yet");
    return last;
  };
  return { pairings, onLinked, onCancel, unmount, pairing };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const ownCard = () => screen.findByRole("img", { name: words.card.image });
const isLive = (stream: MediaStream | undefined) =>
  stream?.getTracks().some((track) => track.readyState === "live") ?? false;

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  stopPainting();
});

test("says why before it asks, and makes no card before the answer", () => {
  const { pairings } = show(paintCamera());
  screen.getByText(words.ask.reason);
  expect(pairings).toHaveLength(0);
});

test("does not ask where the camera was allowed before", async () => {
  const { pairings } = show(paintCamera(true));
  await ownCard();
  expect(pairings).toHaveLength(1);
});

test("reads the other card with the camera, says so, and passes by its own mirror image", async () => {
  const camera = paintCamera();
  const { pairing } = show(camera);
  press(words.ask.useCamera);
  await ownCard();
  camera.look(SAMPLE_CARD);
  await waitFor(() => expect(pairing().taken).toContain(SAMPLE_CARD), { timeout: 5000 });
  expect(screen.queryByText(words.readings["own-card"])).toBeNull();
  camera.look(OTHER_CARD);
  await screen.findByText(words.gesture.nowYours, {}, { timeout: 5000 });
  const steps = within(screen.getByRole("list", { name: words.steps.label })).getAllByRole("listitem");
  expect(steps.map((step) => step.dataset.ready)).toEqual(["true", "false"]);
  await ownCard(); // the other tablet still needs it
});

test("a card that is seen again after it was taken is not called busy", async () => {
  const camera = paintCamera(true);
  const { pairing } = show(camera);
  camera.look(OTHER_CARD);
  await waitFor(() => expect(pairing().taken.length).toBeGreaterThan(3), { timeout: 5000 });
  expect(screen.queryByText(words.readings.busy)).toBeNull();
});

test.each(["not-a-card", "torn", "newer-version", "busy"] as const)(
  "says calmly when a text is %s",
  async (reading) => {
    const camera = paintCamera(true);
    show(camera, { read: () => reading });
    await ownCard();
    camera.look("42");
    await screen.findByText(words.readings[reading], {}, { timeout: 5000 });
  },
);

test.each(["refused", "no-camera", "busy", "not-secure", "missing"] as const)(
  "a camera that is %s still gives a card, words and a photo",
  async (problem) => {
    show(refusing(problem));
    press(words.ask.useCamera);
    await ownCard();
    screen.getByRole("heading", { name: words.scanner.problems[problem].title });
    screen.getByRole("button", { name: words.scanner.tryAgain });
    screen.getByRole("button", { name: words.scanner.photo.take });
  },
);

test("a photo does what the camera can't", async () => {
  const { pairing } = show(refusing("no-camera"));
  press(words.ask.useCamera);
  await ownCard();
  const photo = await paintFrame(OTHER_CARD).convertToBlob({ type: "image/png" });
  const files = new DataTransfer();
  files.items.add(new File([photo], "card.png", { type: "image/png" }));
  const input = document.querySelector<HTMLInputElement>(".qr-photo-input");
  if (!input) throw new Error("no place for a photo");
  input.files = files.files;
  fireEvent.change(input);
  await waitFor(() => expect(pairing().taken).toEqual([OTHER_CARD]));
});

test("asks for the camera before the text way too, and lets it go once the card is there", async () => {
  const camera = paintCamera();
  const { pairing } = show(camera);
  press(words.ask.withoutScanning);
  const box = await screen.findByRole("textbox", { name: words.text.theirs });
  expect(camera.streams).toHaveLength(1);
  expect(isLive(camera.streams[0])).toBe(false);
  fireEvent.input(box, { target: { value: `${OTHER_CARD.slice(0, 70)}\n${OTHER_CARD.slice(70)} ` } });
  press(words.text.link);
  expect(pairing().taken).toEqual([OTHER_CARD]);
  await screen.findByText(words.gesture.nowYourText);
});

test("a refusal does not close the text way", async () => {
  show(refusing("refused"));
  press(words.ask.withoutScanning);
  await screen.findByRole("textbox", { name: words.text.theirs });
});

test("one's own card pasted is named as such", async () => {
  show(refusing("refused"));
  press(words.ask.withoutScanning);
  fireEvent.input(await screen.findByRole("textbox"), { target: { value: SAMPLE_CARD } });
  await waitFor(() =>
    expect(screen.getByRole("button", { name: words.text.link })).toHaveProperty("disabled", false),
  );
  press(words.text.link);
  await screen.findByText(words.readings["own-card"]);
});

test("shows the tick, stops the camera, then moves on once", async () => {
  const camera = paintCamera(true);
  const { pairing, onLinked } = show(camera);
  await ownCard();
  pairing().state.value = { kind: "linked", link: "link 1" };
  await screen.findByRole("heading", { name: words.linked.title });
  expect(isLive(camera.streams[0])).toBe(false);
  await waitFor(() => expect(onLinked).toHaveBeenCalledWith("link 1"), { timeout: 5000 });
  expect(onLinked).toHaveBeenCalledTimes(1);
});

test("who links several tablets gets a fresh card after each, and the camera stays on", async () => {
  const camera = paintCamera(true);
  const { pairing, pairings, onLinked } = show(camera, { repeat: true });
  await ownCard();
  pairing().state.value = { kind: "linked", link: "link 1" };
  fireEvent.click(await screen.findByRole("button", { name: words.linked.goOn }));
  await ownCard();
  expect(onLinked).toHaveBeenCalledWith("link 1");
  expect(pairings).toHaveLength(2);
  expect(isLive(camera.streams[0])).toBe(true);
  screen.getByRole("button", { name: words.done });
});

test.each(["no-webrtc", "no-addresses", "timed-out", "failed"] as const satisfies readonly PanelProblem[])(
  "%s: says what to check, and a fresh card is one tap away",
  async (problem) => {
    const { pairing } = show(paintCamera(true));
    await ownCard();
    pairing().state.value = { kind: "failed", problem };
    await screen.findByRole("heading", { name: words.failed.problems[problem].title });
    press(words.failed.tryAgain);
    await ownCard();
    expect(pairing().calls).toEqual(["renew"]);
  },
);

test("a slow link keeps the card in view and offers a fresh one", async () => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: true };
  await screen.findByText(words.gesture.stillYours);
  await ownCard();
  press(words.failed.tryAgain);
  await waitFor(() => expect(pairing().calls).toEqual(["renew"]));
});

test("the camera rests while the page is hidden and comes back with it", async () => {
  const camera = paintCamera(true);
  show(camera);
  await ownCard();
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  expect(isLive(camera.streams[0])).toBe(false);
  visibility.mockRestore();
  document.dispatchEvent(new Event("visibilitychange"));
  await waitFor(() => expect(isLive(camera.streams[1])).toBe(true));
});

test("a camera that is taken away says so and can be started again", async () => {
  const camera = paintCamera(true);
  show(camera);
  await ownCard();
  camera.unplug();
  await screen.findByRole("heading", { name: words.scanner.problems.busy.title });
  press(words.scanner.tryAgain);
  await screen.findByRole("button", { name: words.scanner.restart });
});

test("leaving stops the camera and gives the card up", async () => {
  const camera = paintCamera(true);
  const { pairing, unmount } = show(camera);
  await ownCard();
  choose(words.way.text);
  choose(words.way.camera);
  await waitFor(() => expect(isLive(camera.streams.at(-1))).toBe(true));
  unmount();
  await waitFor(() => expect(camera.streams.some(isLive)).toBe(false));
  expect(pairing().calls).toEqual(["cancel"]);
});
