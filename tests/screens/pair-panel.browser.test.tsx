import "../../src/ui/styles.css";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import {
  OTHER_CARD,
  SAMPLE_CARD,
  type ScriptedPairing,
  scriptPairing,
} from "../../src/dev/pair-sample/scripted-pairing.ts";
import { messages } from "../../src/messages/pair.ts";
import type { PanelProblem, PanelReading, PanelReason } from "../../src/screens/pair/contract.ts";
import { PairPanel } from "../../src/screens/pair/PairPanel.tsx";
import {
  CameraFailure,
  type CameraProblem,
  type Cameras,
  type CameraWish,
} from "../../src/ui/camera/contract.ts";
import { paintFrame } from "../ui/qr-frames.ts";

const words = messages.pair;

/** A camera that looks at a canvas. */
interface PaintedCamera extends Cameras {
  readonly streams: MediaStream[];
  readonly wishes: CameraWish[];
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
  const wishes: CameraWish[] = [];
  let frame: OffscreenCanvas | null = null;
  // a canvas that stands still sends no frames
  const timer = setInterval(() => {
    if (frame) context?.drawImage(frame, 0, 0);
    else context?.fillRect(0, 0, 1280, 720);
  }, 60);
  stopPainting = () => clearInterval(timer);
  return {
    streams,
    wishes,
    look(text) {
      frame = paintFrame(text);
    },
    unplug() {
      streams.at(-1)?.getVideoTracks()[0]?.dispatchEvent(new Event("ended"));
    },
    isAllowed: async () => allowed,
    async open(wish) {
      wishes.push(wish);
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
    <PairPanel
      makePairing={makePairing}
      whom="the presenter"
      exchangeHref="#/exchange"
      {...{ cameras, repeat, onLinked, onCancel }}
    />,
  );
  const pairing = () => {
    const last = pairings.at(-1);
    if (!last) throw new Error("no pairing made yet");
    return last;
  };
  return { pairings, onLinked, onCancel, unmount, pairing };
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const answer = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole("radio", { name }));
const readSteps = () =>
  within(screen.getByRole("list", { name: words.steps.label }))
    .getAllByRole("listitem")
    .map((step) => step.dataset.ready);
const ownCard = () => screen.findByRole("img", { name: words.card.image });
const isLive = (stream: MediaStream | undefined) =>
  stream?.getTracks().some((track) => track.readyState === "live") ?? false;

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  stopPainting();
});

test("says why before it asks, and makes no card before the answer", async () => {
  const { pairings } = show(paintCamera());
  await screen.findByText(words.ask.reason);
  expect(pairings).toHaveLength(0);
});

test("does not ask where the camera was allowed before", async () => {
  const { pairings } = show(paintCamera(true));
  const seen = new Set<string>();
  const watch = new MutationObserver(() => seen.add(document.body.textContent ?? ""));
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  await ownCard();
  watch.disconnect();
  expect([...seen].filter((text) => text.includes(words.ask.title))).toEqual([]);
  expect(pairings).toHaveLength(1);
});

test("reads the other card with the camera, says so, and passes by its own mirror image", async () => {
  const camera = paintCamera();
  const { pairing } = show(camera);
  await answer(words.ask.useCamera);
  await ownCard();
  camera.look(SAMPLE_CARD);
  await waitFor(() => expect(pairing().taken).toContain(SAMPLE_CARD), { timeout: 5000 });
  expect(screen.queryByText(words.readings["own-card"])).toBeNull();
  camera.look(OTHER_CARD);
  await screen.findByText(words.gesture.nowYours, {}, { timeout: 5000 });
  expect(readSteps()).toEqual(["true", "false"]);
  await ownCard(); // the other tablet still needs it
});

test("a card that is seen again after it was taken is not called busy", async () => {
  const camera = paintCamera(true);
  const { pairing } = show(camera);
  camera.look(OTHER_CARD);
  await waitFor(() => expect(pairing().taken.length).toBeGreaterThan(3), { timeout: 5000 });
  expect(screen.queryByText(words.readings.busy)).toBeNull();
});

test.each([
  "not-a-card",
  "torn",
  "newer-version",
  "older-version",
  "busy",
  "other-session",
  "for-another",
] as const)("says calmly when a text is %s", async (reading) => {
  const camera = paintCamera(true);
  show(camera, { read: () => reading });
  await ownCard();
  camera.look("42");
  await screen.findByText(words.readings[reading], {}, { timeout: 5000 });
});

test.each(["refused", "no-camera", "busy", "not-secure", "missing"] as const)(
  "a camera that is %s still gives a card, words and a photo",
  async (problem) => {
    show(refusing(problem));
    await answer(words.ask.useCamera);
    await ownCard();
    screen.getByRole("heading", { name: words.scanner.problems[problem].title });
    screen.getByRole("button", { name: words.scanner.tryAgain });
    screen.getByRole("button", { name: words.scanner.photo.take });
  },
);

test("a refused camera: how to allow it in this browser, in the others on demand", async () => {
  show(refusing("refused"));
  await answer(words.ask.useCamera);
  await ownCard();
  const here = words.scanner.allowing["laptop-chrome"]; // what the tests run in
  expect(screen.getByText(here.name).checkVisibility()).toBe(true);
  const other = screen.getByText(words.scanner.allowing.ipad.name);
  expect(other.checkVisibility()).toBe(false);
  fireEvent.click(screen.getByText(words.scanner.otherBrowsers));
  expect(other.checkVisibility()).toBe(true);
});

test("a busy tablet can start over with the card it sees", async () => {
  const camera = paintCamera(true);
  const { pairing } = show(camera, { read: () => "busy" });
  await ownCard();
  camera.look("42");
  fireEvent.click(await screen.findByRole("button", { name: words.readings.startOver }, { timeout: 5000 }));
  await waitFor(() => expect(pairing().calls).toEqual(["renew"]));
});

test("in turns: the rear camera, the card first, and the card again once the other one is read", async () => {
  const camera = paintCamera(true);
  const { pairing } = show(camera);
  await ownCard();
  choose(words.way.turns);
  await screen.findByText(words.turns.first);
  await ownCard();
  expect(screen.queryByLabelText(words.scanner.picture)).toBeNull();
  press(words.turns.read);
  await screen.findByText(words.turns.pointAt);
  await screen.findByLabelText(words.scanner.picture);
  expect(camera.wishes.at(-1)?.facing).toBe("environment");
  expect(screen.queryByRole("img", { name: words.card.image })).toBeNull();
  camera.look(OTHER_CARD);
  await screen.findByText(words.turns.nowYours, {}, { timeout: 5000 });
  await ownCard();
  expect(pairing().taken.at(-1)).toBe(OTHER_CARD);
});

test("remembers which camera was chosen, for each way by itself", async () => {
  const camera = paintCamera(true);
  show(camera);
  await ownCard();
  fireEvent.click(await screen.findByRole("button", { name: words.scanner.switchCamera }));
  await waitFor(() => expect(camera.wishes.at(-1)).toEqual({ facing: "user", deviceId: "front" }));
  choose(words.way.turns);
  await waitFor(() => expect(camera.wishes.at(-1)).toEqual({ facing: "environment", deviceId: null }));
  choose(words.way.face);
  await waitFor(() => expect(camera.wishes.at(-1)).toEqual({ facing: "user", deviceId: "front" }));
});

test("a camera with a lamp has a switch for it, another one has none", async () => {
  const camera = paintCamera(true);
  show(camera);
  await screen.findByRole("button", { name: words.scanner.restart });
  expect(screen.queryByRole("button", { name: words.scanner.torchOn })).toBeNull();
  cleanup();

  const capabilities = vi
    .spyOn(MediaStreamTrack.prototype, "getCapabilities")
    .mockReturnValue({ torch: true } as MediaTrackCapabilities);
  const apply = vi.spyOn(MediaStreamTrack.prototype, "applyConstraints").mockResolvedValue();
  show(camera);
  fireEvent.click(await screen.findByRole("button", { name: words.scanner.torchOn }));
  fireEvent.click(await screen.findByRole("button", { name: words.scanner.torchOff }));
  await screen.findByRole("button", { name: words.scanner.torchOn });
  expect(apply.mock.calls).toEqual([[{ advanced: [{ torch: true }] }], [{ advanced: [{ torch: false }] }]]);
  capabilities.mockRestore();
  apply.mockRestore();
});

test("where nothing is read for a while: what helps, and the other ways", async () => {
  show(paintCamera(true));
  await ownCard();
  expect(screen.queryByRole("region", { name: words.stuck.title })).toBeNull();
  const help = within(await screen.findByRole("region", { name: words.stuck.title }, { timeout: 20_000 }));
  help.getByRole("button", { name: words.scanner.photo.take });
  help.getByRole("button", { name: words.freshCard });
  fireEvent.click(help.getByRole("button", { name: words.stuck.takeTurns }));
  await screen.findByText(words.turns.first);
});

// Widths in CSS pixels of tablets, laptops and phones; a tablet has about 5 of them a millimetre.
test.each([
  [820, 1180, 340],
  [1180, 820, 340],
  [1440, 900, 340],
  [768, 1024, 340],
  [390, 844, 300],
])("the card fills a screen of %i × %i, white margin and all", async (width, height, least) => {
  await page.viewport(width, height);
  show(paintCamera(true));
  const card = (await ownCard()).getBoundingClientRect();
  expect(Math.min(card.width, card.height)).toBeGreaterThanOrEqual(least);
  expect(card.left).toBeGreaterThanOrEqual(0);
  expect(card.right).toBeLessThanOrEqual(width);
  expect(card.bottom).toBeLessThanOrEqual(height);
});

test("a photo does what the camera can't", async () => {
  const { pairing } = show(refusing("no-camera"));
  await answer(words.ask.useCamera);
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
  await answer(words.ask.withoutScanning);
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
  await answer(words.ask.withoutScanning);
  await screen.findByRole("textbox", { name: words.text.theirs });
});

test("one's own card pasted is named as such", async () => {
  show(refusing("refused"));
  await answer(words.ask.withoutScanning);
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

test("a card made for the next tablet is given up with the screen", async () => {
  const { pairing, pairings, unmount } = show(paintCamera(true), { repeat: true });
  await ownCard();
  pairing().state.value = { kind: "linked", link: "link 1" };
  await screen.findByRole("heading", { name: words.linked.title });
  unmount();
  await waitFor(() => expect(pairings.map(({ calls }) => calls)).toEqual([[], ["cancel"]]));
});

test("both halves can be felt: the other card read, and linked", async () => {
  vi.spyOn(navigator, "userActivation", "get").mockReturnValue({ hasBeenActive: true, isActive: true });
  const vibrate = vi.spyOn(navigator, "vibrate").mockReturnValue(true);
  const camera = paintCamera(true);
  const { pairing } = show(camera);
  await ownCard();
  camera.look(OTHER_CARD);
  await waitFor(() => expect(vibrate).toHaveBeenCalledTimes(1), { timeout: 5000 });
  pairing().state.value = { kind: "linked", link: "link 1" };
  await waitFor(() => expect(vibrate).toHaveBeenCalledTimes(2));
  vi.restoreAllMocks();
});

test("who links several tablets gets a fresh card after each, and the camera stays on", async () => {
  const camera = paintCamera(true);
  const { pairing, pairings, onLinked } = show(camera, { repeat: true });
  await ownCard();
  pairing().state.value = { kind: "linked", link: "link 1" };
  const goOn = await screen.findByRole("button", { name: words.linked.goOn });
  expect(pairings).toHaveLength(2); // made while the tick is seen
  fireEvent.click(goOn);
  await ownCard();
  expect(onLinked).toHaveBeenCalledWith("link 1");
  expect(pairings).toHaveLength(2);
  expect(isLive(camera.streams[0])).toBe(true);
  screen.getByRole("button", { name: words.done });
});

const PROBLEMS = [
  "no-webrtc",
  "too-many-connections",
  "no-addresses",
  "timed-out",
  "failed",
  "other-version",
  "not-admitted",
] as const satisfies readonly PanelProblem[];

test.each(PROBLEMS)("%s: says what to check, and a fresh card is one tap away", async (problem) => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "failed", problem };
  await screen.findByRole("heading", { name: words.failed.problems[problem].title });
  press(words.failed.tryAgain);
  await ownCard();
  expect(pairing().calls).toEqual(["renew"]);
});

const REASONS = [
  "no-addresses",
  "only-names",
  "not-allowed",
  "no-answer",
  "half-open",
  "unknown",
] as const satisfies readonly PanelReason[];

test.each(REASONS)(
  "slow, %s: says what was seen and what it means, the card stays in view",
  async (reason) => {
    const { pairing } = show(paintCamera(true));
    await ownCard();
    pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: reason };
    const { seen, means } = words.unanswered.reasons[reason];
    await screen.findByText(seen);
    screen.getByText(means, { exact: false });
    await ownCard();
    press(words.freshCard);
    await waitFor(() => expect(pairing().calls).toEqual(["renew"]));
  },
);

test("what comes in shows that the other tablet has read this card", async () => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: "half-open" };
  await waitFor(() => expect(readSteps()).toEqual(["true", "true"]));
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: "no-answer" };
  await waitFor(() => expect(readSteps()).toEqual(["true", "false"]));
});

test("both have read each other and nothing comes: it is the network, and said so", async () => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, isRead: true };
  await waitFor(() => expect(readSteps()).toEqual(["true", "true"]));
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, isRead: true, slow: "no-answer" };
  await screen.findByText(words.unanswered.bothRead.seen);
  pairing().state.value = { kind: "failed", problem: "timed-out", reason: "no-answer", isRead: true };
  await screen.findByRole("heading", { name: words.failed.problems["timed-out"].title });
  screen.getByText(words.unanswered.bothRead.seen);
});

test("a card made minutes ago is taken, and blamed only if nothing comes", async () => {
  const camera = paintCamera(true);
  const { pairing } = show(camera, {
    read: () => {
      pairing().state.value = { kind: "connecting", card: SAMPLE_CARD };
      return "accepted-old";
    },
  });
  await ownCard();
  camera.look(OTHER_CARD);
  await screen.findByText(words.gesture.nowYours, {}, { timeout: 5000 });
  expect(screen.queryByText(words.unanswered.tookOld)).toBeNull();
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: "no-answer" };
  await screen.findByText(words.unanswered.tookOld);
});

test("slow: the ways out are one tap away, the exchange without the Wi-Fi among them", async () => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "connecting", card: SAMPLE_CARD, slow: "no-answer" };
  fireEvent.click(await screen.findByRole("button", { name: words.waysOut.title }));
  const ways = within(screen.getByRole("dialog", { name: words.waysOut.title }));
  for (const { title } of [words.waysOut.hotspot, words.waysOut.door, words.waysOut.exchange]) {
    ways.getByRole("heading", { name: title });
  }
  expect(ways.getByRole("link", { name: words.waysOut.exchange.go }).getAttribute("href")).toBe("#/exchange");
});

test("given up: the reason, and the ways out on the same screen", async () => {
  const { pairing } = show(paintCamera(true));
  await ownCard();
  pairing().state.value = { kind: "failed", problem: "timed-out", reason: "half-open" };
  await screen.findByText(words.unanswered.reasons["half-open"].seen);
  screen.getByRole("link", { name: words.waysOut.exchange.go });
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
  choose(words.way.face);
  await waitFor(() => expect(isLive(camera.streams.at(-1))).toBe(true));
  unmount();
  await waitFor(() => expect(camera.streams.some(isLive)).toBe(false));
  expect(pairing().calls).toEqual(["cancel"]);
});
