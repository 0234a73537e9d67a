import { expect, onTestFinished, test } from "vitest";
import { openPerson, pairPeople, shareFresh } from "./support/people.ts";

const BEAT_BYTES = 1;

/** How many beats and how many other frames this page sends from now on. */
function countFrames() {
  const counts = { beats: 0, others: 0 };
  const { send } = RTCDataChannel.prototype;
  RTCDataChannel.prototype.send = function (this: RTCDataChannel, data: ArrayBufferView<ArrayBuffer>) {
    if (data.byteLength === BEAT_BYTES) counts.beats++;
    else counts.others++;
    return send.call(this, data);
  } as typeof send;
  onTestFinished(() => {
    RTCDataChannel.prototype.send = send;
  });
  return counts;
}

test("a link beats while nothing is said, and not between words", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const texts = [shareFresh(anna).text, shareFresh(bela).text];
  await pairPeople(anna, bela);
  const idle = countFrames();
  await expect.poll(() => idle.beats).toBeGreaterThan(2);
  const busy = countFrames();
  for (let key = 0; key < 40; key++) {
    for (const text of texts) text.insert(text.length, "a");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(busy.others).toBeGreaterThan(40);
  // four seconds of an idle link have ten; a page that was held up may have missed a word
  expect(busy.beats).toBeLessThan(5);
});
