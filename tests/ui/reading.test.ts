import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createReading, type Engine } from "../../src/ui/camera/reading.ts";

type Picture = "clear" | "hard" | "empty";

const seeing =
  (...seen: Picture[]): Engine<Picture> =>
  async (picture) =>
    seen.includes(picture) ? picture : null;
const never: Engine<Picture> = () => new Promise(() => {});
const broken: Engine<Picture> = async () => {
  throw new Error("broken");
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open({
  native = null,
  strong = seeing("clear", "hard"),
}: {
  native?: Engine<Picture> | null;
  strong?: Engine<Picture> | null;
}) {
  const loadStrong = vi.fn(async () => strong);
  const read = createReading<Picture>({
    native: Promise.resolve(native),
    loadStrong,
    light: seeing("clear"),
  });
  return { read, loadStrong };
}

test("without the browser's own: the light one at once, the strong one as soon as it is there", async () => {
  const { read, loadStrong } = open({});
  expect(await read("clear")).toBe("clear");
  await vi.waitFor(async () => expect(await read("hard")).toBe("hard"));
  expect(loadStrong).toHaveBeenCalledTimes(1);
});

test("where the strong one can't be loaded, or breaks, the light one reads on", async () => {
  for (const strong of [null, broken]) {
    const { read } = open({ strong });
    await read("empty");
    expect(await read("clear")).toBe("clear");
    expect(await read("hard")).toBeNull();
    expect(await read("clear")).toBe("clear");
  }
});

test("the browser's own reads alone as long as it reads", async () => {
  const { read, loadStrong } = open({ native: seeing("clear") });
  for (let i = 0; i < 5; i++) {
    expect(await read("clear")).toBe("clear");
    vi.advanceTimersByTime(2000);
    expect(await read("empty")).toBeNull();
  }
  expect(loadStrong).not.toHaveBeenCalled();
});

test("the browser's own has found nothing for 3 s: ours read beside it", async () => {
  const { read } = open({ native: seeing("clear") });
  expect(await read("hard")).toBeNull();
  vi.advanceTimersByTime(3000);
  await vi.waitFor(async () => expect(await read("hard")).toBe("hard"));
});

test("a browser's own that breaks is never asked again", async () => {
  const native = vi.fn(broken);
  const { read } = open({ native });
  expect(await read("clear")).toBe("clear");
  expect(await read("clear")).toBe("clear");
  expect(native).toHaveBeenCalledTimes(1);
});

test("a browser's own that never answers is given up", async () => {
  const native = vi.fn(never);
  const { read } = open({ native });
  const answer = read("clear");
  await vi.advanceTimersByTimeAsync(1000);
  expect(await answer).toBe("clear");
  expect(await read("clear")).toBe("clear");
  expect(native).toHaveBeenCalledTimes(1);
});
