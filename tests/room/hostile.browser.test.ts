import { expect, test } from "vitest";
import { decodeInBand } from "../../src/room/in-band.ts";
import { writeAwareness } from "../../src/room/sharing/document-messages.ts";
import { cutIntoFrames } from "../../src/room/transport/frames.ts";
import { makeHostileFrame, seededRandom } from "./support/hostile.ts";
import { openPerson, pairPeople, presentNames, shareFresh, until } from "./support/people.ts";
import { connectStranger } from "./support/stranger.ts";

const FRAMES = 4_000;
/** Presences a document keeps at most. */
const PEOPLE = 512;

const frameOf = (stream: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(cutIntoFrames({ stream, bytes }).next().value ?? []);

test("thousands of hostile frames from a linked peer: no fault, the others' link stays, typing goes on", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [a, b] = [shareFresh(anna), shareFresh(bela)];
  await pairPeople(anna, bela);
  const stranger = await connectStranger(anna);
  stranger.say(stranger.greeting);
  stranger.say({ kind: "open", stream: 5, name: a.name, client: 1234 });
  const opened = () =>
    stranger.received.flatMap(({ stream, bytes }) => {
      const message = stream === 0 ? decodeInBand(bytes) : null;
      return message && message !== "other-version" && message.kind === "open" ? [message.stream] : [];
    });
  await until(() => opened().length > 0);

  const random = seededRandom(20_261_124);
  let typed = "";
  for (let sent = 0; sent < FRAMES; sent++) {
    const frame = makeHostileFrame(random, opened());
    // a wrong hello ends this link, as it should; the test is of what comes before that
    if (!new TextDecoder().decode(frame).includes('"hello"')) stranger.sendFrame(frame);
    if (sent % 100 !== 0) continue;
    typed += `${sent} `;
    a.text.insert(a.text.length, `${sent} `);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until(() => b.text.toString() === typed);
  // thousands of people who are nobody: what is kept of them has an end
  for (let client = 1; client <= 3 * PEOPLE; client++) {
    const message = writeAwareness([
      { client, clock: 1, state: client % 2 === 0 ? "null" : '{"name":"nobody"}' },
    ]);
    stranger.sendFrame(frameOf(opened()[0] ?? 0, message));
  }
  b.awareness.setLocalStateField("name", "bela is still here");
  await until(() => presentNames(a).includes("bela is still here"));
  expect(a.awareness.meta.size).toBeLessThanOrEqual(PEOPLE);
  expect(anna.counts.value.dropped).toBeGreaterThan(FRAMES / 4);
  const toBela = anna.links.value.find((link) => link.remote.value?.deviceId === bela.deviceId);
  expect(toBela?.state.value).toBe("open");
  // the link with the stranger is of use again: what is right on it is taken
  b.text.insert(0, "and back: ");
  await until(() => a.text.toString() === `and back: ${typed}`);
});
