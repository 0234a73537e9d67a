import { signal } from "@preact/signals";
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { makeSampleSource } from "../../src/dev/sample/board-source.ts";
import { Board } from "../../src/screens/board/Board.tsx";
import type { BoardSource } from "../../src/screens/board/contract.ts";
import { type BoardSetting, BoardSettingProvider } from "../../src/screens/board/setting.ts";
import { freezeSource, hideNames, narrowSource } from "../../src/screens/board/sources.ts";
import { type Photo, readPhotoImage } from "../../src/workshops/photo.ts";
import { makeEmptyRoom, makeWorkshop, readTexts } from "./board-support.tsx";

afterEach(cleanup);

const workshop = makeWorkshop([{ kind: "prompt", id: "why", label: "Why?", who: "table", lines: 2 }]);

async function takePhoto(id: string, caption: string): Promise<Photo> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [400, 300];
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg"));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  return { id, caption, turns: 0, image: readPhotoImage(bytes) };
}

async function openRoom() {
  const plain = makeSampleSource(workshop, makeEmptyRoom(workshop));
  const [first = "", second = ""] = plain.tables.peek().map(({ tableId }) => tableId);
  const unfit: Photo = { id: "c", caption: "no picture", turns: 0, image: null };
  const byTable = {
    [first]: signal<readonly Photo[]>([await takePhoto("a", "Our flip chart"), unfit]),
    [second]: signal<readonly Photo[]>([await takePhoto("b", "")]),
  };
  const none = signal<readonly Photo[]>([]);
  const source: BoardSource = { ...plain, photos: (tableId) => byTable[tableId] ?? none };
  return { source, plain, byTable, first };
}

function show(source: BoardSource, setting?: Partial<BoardSetting>): HTMLElement {
  const [worksheet] = workshop.worksheets;
  if (!worksheet) throw new Error("no worksheet");
  const board = <Board worksheet={worksheet} source={source} language="en" />;
  const plain: BoardSetting = {
    anonymous: false,
    isLate: () => false,
    isStarred: () => false,
    isTaken: () => false,
    groups: [],
    marks: new Map(),
  };
  const { container } = render(
    <BoardSettingProvider value={{ ...plain, ...setting }}>{board}</BoardSettingProvider>,
  );
  return container as HTMLElement;
}
const nextView = async (): Promise<void> =>
  userEvent.selectOptions(screen.getByRole("combobox", { name: "View" }), "Photos");
const cards = (root: HTMLElement): readonly string[] =>
  readTexts(root, ".board-card").map((text) => text.replace(/\s+/g, " "));

test("a board has a wall of photos where there are some, and loses it with the last", async () => {
  const { source, plain, byTable } = await openRoom();
  show(plain);
  expect(screen.queryByRole("option", { name: "Photos" })).toBeNull();
  cleanup();
  const root = show(source);
  await nextView();
  await expect.poll(() => cards(root)).toHaveLength(2);
  expect(cards(root)[0]).toContain("Our flip chart");
  expect(root.querySelectorAll(".board-card image")).toHaveLength(2);
  for (const photos of Object.values(byTable)) photos.value = [];
  await expect.poll(() => root.querySelectorAll(".board-photos")).toHaveLength(0);
});

test("one photo stands alone, large", async () => {
  const { source } = await openRoom();
  const root = show(source);
  await nextView();
  const small = root.querySelector(".board-card .photo-picture")?.getBoundingClientRect().height ?? 0;
  await userEvent.click(screen.getAllByRole("button", { name: /^Show alone/ })[0] ?? root);
  const alone = root.querySelector('[data-alone="true"] .photo-picture');
  await expect.poll(() => alone?.getBoundingClientRect().height ?? 0).toBeGreaterThanOrEqual(small);
  const columns = root.querySelector(".board-columns");
  expect(columns && getComputedStyle(columns).columnCount).toBe("1");
});

test("what was taken from the board is not there, and without names no name is", async () => {
  const { source, first } = await openRoom();
  const root = show(hideNames(source, "sheet"), {
    anonymous: true,
    isTaken: (key) => key === `sheet//${first}/a/`,
  });
  await nextView();
  await expect.poll(() => cards(root)).toHaveLength(1);
  expect(root.querySelector(".board-card h3")).toBeNull();
});

test("photos stay with narrowed, frozen and nameless answers", async () => {
  const { source, first } = await openRoom();
  for (const derived of [
    narrowSource(source, [first]),
    freezeSource(source, []),
    hideNames(source, "sheet"),
  ]) {
    expect(derived.photos?.(first, "sheet").value).toHaveLength(2);
  }
});
