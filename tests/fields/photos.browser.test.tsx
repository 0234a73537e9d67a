import { cleanup, render, screen, within } from "@testing-library/preact";
import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../src/ui/styles.css";
import type { PhotosView } from "../../src/fields/photos/contract.ts";
import { Photos } from "../../src/fields/photos/Photos.tsx";
import { shrinkPhoto } from "../../src/fields/photos/shrink-photo.ts";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import { photosAddress } from "../../src/workshops/address.ts";
import { readJpegSize } from "../../src/workshops/photo.ts";
import { addExif, holdsMetadata } from "../support/exif.ts";
import { makeJpegHead } from "../support/jpeg-head.ts";
import { openRealAnswers } from "./real-answers.ts";

afterEach(cleanup);

/** A flip chart as a camera sees it: grainy, with words; its top third red. */
async function takePicture(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  pen.fillStyle = "#f4f1ea";
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = "#c03020";
  pen.fillRect(0, 0, width, height / 3);
  pen.fillStyle = "#1d2327";
  pen.font = `${height / 24}px sans-serif`;
  for (let line = 9; line < 24; line++)
    pen.fillText(`What we agreed on, point ${line}`, 40, (line * height) / 24);
  for (let grain = 0; grain < 40_000; grain++) {
    pen.fillStyle = `rgb(0 0 0 / ${(grain % 7) / 60})`;
    pen.fillRect((grain * 7_919) % width, (grain * 104_729) % height, 3, 3);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.95));
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
}

const fileOf = (bytes: BlobPart, name = "chart.jpg", type = "image/jpeg"): File =>
  new File([bytes], name, { type });

async function readPixel(jpeg: BlobPart, x: number, y: number): Promise<readonly number[]> {
  const picture = await createImageBitmap(new Blob([jpeg], { type: "image/jpeg" }));
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  pen?.drawImage(picture, -x * picture.width, -y * picture.height);
  return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
}

describe("a picture on its way in", () => {
  test("is made small, upright, and tells neither place nor camera", async () => {
    const taken = addExif(await takePicture(4_000, 3_000), 6);
    expect(holdsMetadata(taken)).toBe(true);
    const shrunk = await shrinkPhoto(fileOf(taken));
    if (typeof shrunk === "string") throw new Error(shrunk);
    expect(shrunk.length).toBeLessThan(250 * 1024);
    expect(readJpegSize(shrunk)).toEqual({ width: 1_200, height: 1_600 });
    expect(holdsMetadata(shrunk)).toBe(false);
    // Orientation 6: what the sensor saw at the top stands at the right.
    const [[right = 0, rightGreen = 255], [, leftGreen = 0]] = [
      await readPixel(shrunk, 0.95, 0.5),
      await readPixel(shrunk, 0.05, 0.5),
    ];
    expect(right).toBeGreaterThan(150);
    expect(rightGreen).toBeLessThan(100);
    expect(leftGreen).toBeGreaterThan(180);
  });

  test("that is small already is not blown up", async () => {
    const shrunk = await shrinkPhoto(fileOf(await takePicture(300, 200)));
    expect(typeof shrunk === "string" ? shrunk : readJpegSize(shrunk)).toEqual({ width: 300, height: 200 });
  });

  test.each([
    ["of 0 bytes", new Uint8Array(), "empty"],
    ["that is a text", "no picture at all", "no-picture"],
    [
      "that is a drawing with a script",
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      "no-picture",
    ],
    ["that is damaged", makeJpegHead(), "unreadable"],
    ["of a kind that only its maker opens", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"],
    ["of 100 megapixels", makeJpegHead(12_000, 9_000), "too-many-pixels"],
  ])("a file %s is refused", async (_, bytes, fault) => {
    expect(await shrinkPhoto(fileOf(bytes, "x.png", "image/png"))).toBe(fault);
  });
});

const show = (answers: PhotosView): void =>
  void render(
    <ToastRegion dismissLabel="Dismiss">
      <main>
        <Photos worksheetId="sample" answers={answers} />
      </main>
    </ToastRegion>,
  );
const pick = async (...files: File[]): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>("input[type=file]:not([capture])");
  if (!input) throw new Error("nothing to choose a file with");
  await userEvent.upload(input, files);
};
const cards = (): readonly HTMLElement[] => screen.queryAllByRole("listitem");

describe("photos on a worksheet", () => {
  test("are added, described, turned, enlarged, removed and brought back", async () => {
    const { answers } = openRealAnswers();
    show(answers);
    screen.getByText(/Everyone at your table and the presenter will see it/);
    await pick(fileOf(await takePicture(1_200, 800)));
    await screen.findByText("Photo added");
    await userEvent.fill(screen.getByRole("textbox", { name: "What photo 1 shows" }), "Our agreement");
    await screen.findByRole("button", { name: "See it large: Photo 1: Our agreement" });
    await userEvent.click(screen.getByRole("button", { name: /^Turn it/ }));
    await expect.poll(() => answers.photos("sample").value[0]?.turns).toBe(1);
    const picture = screen.getByRole("img", { name: "Photo 1: Our agreement" });
    const { width, height } = picture.getBoundingClientRect();
    expect(picture.getAttribute("viewBox")).toBe("0 0 800 1200");
    expect(height).toBeGreaterThan(100);
    expect(width).toBeGreaterThan(100);

    await userEvent.click(screen.getByRole("button", { name: /^See it large/ }));
    const large = within(await screen.findByRole("dialog"));
    await userEvent.click(large.getByRole("button", { name: "Larger" }));
    await userEvent.click(large.getByRole("button", { name: "Close" }));

    expect((await axe.run(document.body)).violations).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /^Remove it/ }));
    await expect.poll(cards).toHaveLength(0);
    await userEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await expect.poll(cards).toHaveLength(1);
    expect(answers.photos("sample").value[0]).toMatchObject({ caption: "Our agreement", turns: 1 });
  });

  test("what can't be added is said in words, file by file; what can is added", async () => {
    const { answers } = openRealAnswers();
    show(answers);
    await pick(
      fileOf("words", "notes.jpg"),
      fileOf(await takePicture(400, 300)),
      fileOf("", "nothing.jpg"),
      fileOf("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "IMG_1.HEIC"),
    );
    await screen.findByText(/^notes.jpg is no photo/);
    await screen.findByText(/^nothing.jpg is empty/);
    await screen.findByText(/^IMG_1.HEIC is a HEIC picture/);
    expect(cards()).toHaveLength(1);
    await userEvent.click(screen.getAllByRole("button", { name: "Dismiss" })[0] ?? document.body);
    expect(screen.queryByText(/is no photo/)).toBeNull();
  });

  test("pasted and dropped pictures are taken in; a text that brings a picture along is not", async () => {
    const { answers } = openRealAnswers();
    show(answers);
    const picture = fileOf(await takePicture(400, 300));
    const carry = (withText: boolean): DataTransfer => {
      const carried = new DataTransfer();
      carried.items.add(picture);
      if (withText) carried.setData("text/plain", "a text with a picture");
      return carried;
    };
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: carry(true) }));
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: carry(false) }));
    await expect.poll(cards).toHaveLength(1);
    const drop = new DragEvent("drop", { dataTransfer: carry(false), cancelable: true });
    document.dispatchEvent(new DragEvent("dragover", { dataTransfer: carry(false), cancelable: true }));
    await screen.findByText("Let go to add it to this worksheet");
    document.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await expect.poll(cards).toHaveLength(2);
    expect(screen.queryByText("Let go to add it to this worksheet")).toBeNull();
  });

  test("what a stranger put there is shown as what can't be shown, and can be removed", async () => {
    const { answers, doc } = openRealAnswers();
    const map = doc.getMap(photosAddress("sample"));
    map.set("a", new TextEncoder().encode("<svg onload='alert(1)'/>"));
    map.set("b", makeJpegHead());
    show(answers);
    await expect.poll(() => screen.getAllByText("This photo can't be shown")).toHaveLength(2);
    expect(document.querySelectorAll("svg.photo-picture")).toHaveLength(0);
    for (const button of screen.getAllByRole("button", { name: /^Remove it/ })) await userEvent.click(button);
    await expect.poll(cards).toHaveLength(0);
  });

  test("without edits they are to look at, and nothing is there where there are none", async () => {
    const { answers } = openRealAnswers();
    const { edit, ...closed } = answers;
    const empty = render(<Photos worksheetId="sample" answers={closed} />);
    expect(empty.container.textContent).toBe("");
    const jpeg = await shrinkPhoto(fileOf(await takePicture(400, 300)));
    if (typeof jpeg !== "string") edit?.addPhoto("sample", jpeg);
    await expect.poll(cards).toHaveLength(1);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });
});
