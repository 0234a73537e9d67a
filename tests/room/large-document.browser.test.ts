import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import type { LinkProgress } from "../../src/room/contract.ts";
import { openPerson, pairPeople, shareFresh, until } from "./support/people.ts";

const LARGE = 5_000_000;

test("a newcomer gets a document of 5 MB and sees how far it is; others' typing arrives meanwhile", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [a, b] = [shareFresh(anna), shareFresh(bela)];
  // ink and pictures don't compress, nor does this
  const noise = Uint8Array.from({ length: LARGE }, () => Math.floor(Math.random() * 256));
  a.doc.getMap("pictures").set("one", noise);
  await pairPeople(anna, bela);
  await until(() => b.doc.getMap("pictures").get("one") !== undefined);

  const { linkB } = await pairPeople(anna, cleo);
  const seen: LinkProgress[] = [];
  const stop = effect(() => {
    const progress = linkB.receiving.value;
    if (progress) seen.push(progress);
  });
  const c = shareFresh(cleo);
  let typedMeanwhile = 0;
  while (c.doc.getMap("pictures").get("one") === undefined) {
    b.text.insert(b.text.length, "k");
    const length = b.text.length;
    await until(() => a.text.length === length || c.doc.getMap("pictures").get("one") !== undefined);
    if (linkB.receiving.peek() !== null && a.text.length === length) typedMeanwhile++;
  }
  stop();
  expect(linkB.receiving.value).toBeNull();
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.every(({ of }) => of >= LARGE)).toBe(true);
  expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((x, y) => x - y));
  expect(typedMeanwhile).toBeGreaterThan(0);
  await until(() => c.text.toString() === b.text.toString());
});
