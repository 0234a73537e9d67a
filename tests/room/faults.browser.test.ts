import { expect, test } from "vitest";
import * as Y from "yjs";
import { decodeInBand, type InBand } from "../../src/room/in-band.ts";
import { writeUpdate } from "../../src/room/sharing/document-messages.ts";
import { openPerson, shareFresh, until } from "./support/people.ts";
import { connectStranger, type Stranger } from "./support/stranger.ts";

const heard = <K extends InBand["kind"]>(stranger: Stranger, kind: K) =>
  stranger.received
    .filter(({ stream }) => stream === 0)
    .map(({ bytes }) => decodeInBand(bytes))
    .find(
      (message): message is Extract<InBand, { kind: K }> =>
        typeof message === "object" && message?.kind === kind,
    );

test("what can't be read is dropped and counted, and the document goes on", async () => {
  const anna = openPerson("anna");
  const a = shareFresh(anna);
  const stranger = await connectStranger(anna);
  stranger.say({ kind: "tell", message: "before the hello" });
  stranger.say(stranger.greeting);
  stranger.say({ kind: "open", stream: 5, name: a.name, client: 1234 });
  await until(() => heard(stranger, "open") !== undefined);
  const stream = heard(stranger, "open")?.stream ?? 0;
  const doc = new Y.Doc();
  doc.getText("text").insert(0, "still here");
  const good = Y.encodeStateAsUpdate(doc);
  const bad = [
    () => stranger.sendFrame(Uint8Array.of(77, 1, 2)), // no such frame
    () => stranger.sendFrame(Uint8Array.of(4, 1, 2)), // a part of nothing
    () => stranger.sendFrame(Uint8Array.of()),
    () => stranger.send(0, new TextEncoder().encode("{not json")),
    () => stranger.send(0, new TextEncoder().encode('{"kind":"open","stream":-1}')),
    () => stranger.send(999, Uint8Array.of(0, 0, 0)), // a number nobody gave out
    () => stranger.send(stream, writeUpdate(good.subarray(0, good.length - 3))),
    () => stranger.send(stream, Uint8Array.of()),
    () => stranger.send(stream, Uint8Array.of(9, 9)), // no such message: y-webrtc would write to the console
    () => stranger.send(stream, Uint8Array.of(0, 7, 0)),
    () => stranger.send(stream, Uint8Array.of(0, 0, 3, 255, 255, 255)), // a torn state vector
    () => stranger.send(stream, Uint8Array.of(1, 5, 1, 1, 1, 1, 33)), // presence that is no JSON
  ];
  for (const send of bad) send();
  stranger.send(stream, writeUpdate(good));
  await until(() => a.text.toString() === "still here");
  expect(anna.counts.value.dropped).toBe(bad.length + 1);
  expect(anna.links.value.length).toBe(1);
});

test("a device that falls silent is shown as silent, and as open when it is heard again", async () => {
  const anna = openPerson("anna");
  const stranger = await connectStranger(anna);
  stranger.say(stranger.greeting);
  await until(() => anna.links.value.length === 1);
  const [link] = anna.links.value;
  await until(() => link?.state.value === "silent");
  stranger.say({ kind: "tell", message: "awake" });
  await until(() => link?.state.value === "open");
  stranger.leave();
  await until(() => link?.state.value === "closed");
  expect(anna.links.value).toEqual([]);
});

test("a change a listener makes while another's is applied goes back to its sender too", async () => {
  const anna = openPerson("anna");
  const a = shareFresh(anna);
  a.doc.on("update", (_update, origin) => {
    if (origin !== "echo" && a.text.length === 2) a.doc.transact(() => a.text.insert(2, "!"), "echo");
  });
  const stranger = await connectStranger(anna);
  stranger.say(stranger.greeting);
  stranger.say({ kind: "open", stream: 5, name: a.name, client: 1234 });
  await until(() => heard(stranger, "near") !== undefined);
  const doc = new Y.Doc();
  doc.getText("text").insert(0, "hi");
  stranger.send(heard(stranger, "open")?.stream ?? 0, writeUpdate(Y.encodeStateAsUpdate(doc)));
  const updates = () =>
    stranger.received.filter(({ stream, bytes }) => stream === 5 && bytes[0] === 0 && bytes[1] === 2);
  await until(() => updates().length > 0);
  expect(a.text.toString()).toBe("hi!");
  for (const { bytes } of updates()) Y.applyUpdate(doc, bytes.subarray(3));
  expect(doc.getText("text").toString()).toBe("hi!");
});
