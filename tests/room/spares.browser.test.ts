import { expect, onTestFinished, test } from "vitest";
import type { Link } from "../../src/room/contract.ts";
import { openPerson, type Person, pairPeople, shareFresh, until } from "./support/people.ts";

const held = (person: Person, other: Person): number => person.spares.value.get(other.deviceId) ?? 0;
const openLinks = (person: Person): readonly Link[] =>
  person.links.value.filter((link) => link.state.value === "open");

/** Both ends of the connection die at once, and nobody tells the other. */
const killLinks = (...people: readonly Person[]): void => {
  for (const person of people) for (const link of person.links.value) link.close();
};

test("two devices that are linked prepare spares; when every link is lost, waking links them again", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  const [a, b] = [shareFresh(anna), shareFresh(bela)];
  await pairPeople(anna, bela);
  await until(() => held(anna, bela) === 6 && held(bela, anna) === 6);
  killLinks(anna, bela);
  await until(() => openLinks(anna).length === 0 && openLinks(bela).length === 0);
  a.text.insert(0, "while apart ");
  for (const person of [anna, bela]) person.wake();
  await until(() => openLinks(anna).length === 1 && openLinks(bela).length === 1);
  expect(openLinks(anna)[0]?.origin).toBe("spare");
  await until(() => b.text.toString() === "while apart ");
  // what was used is made up for
  await until(() => held(anna, bela) === 6 && held(bela, anna) === 6);
});

test("spares are prepared anew for a device that was opened again, and the old ones are let go", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  await pairPeople(anna, bela);
  await until(() => held(anna, bela) === 6 && held(bela, anna) === 6);
  bela.close();
  const again = openPerson("bela");
  await pairPeople(anna, again);
  await until(() => held(again, anna) === 6 && held(anna, again) === 6);
  killLinks(anna, again);
  for (const person of [anna, again]) person.wake();
  await until(() => openLinks(again).length === 1 && openLinks(anna).length === 1);
});

test("with a device that is not admitted any more no spare is kept", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  await pairPeople(anna, bela);
  await until(() => held(anna, bela) === 6 && held(bela, anna) === 6);
  anna.admit((hello) => hello.deviceId !== bela.deviceId);
  await until(() => anna.links.value.length === 0);
  expect(held(anna, bela)).toBe(0);
  bela.wake();
  await until(() => held(bela, anna) < 3);
  await new Promise((resolve) => setTimeout(resolve, 2_500)); // longer than a spare needs
  expect(openLinks(bela)).toEqual([]);
});

test("who has no room for more spares is left in peace, and asks once there is room", async () => {
  const Real = globalThis.RTCPeerConnection;
  let made = 0;
  globalThis.RTCPeerConnection = class extends Real {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      made++;
    }
  };
  onTestFinished(() => {
    globalThis.RTCPeerConnection = Real;
  });
  const anna = openPerson("anna");
  const mates = ["bela", "cleo", "dora", "emil", "fritz"].map(openPerson);
  for (const mate of mates) await pairPeople(anna, mate);
  const holding = (count: number) =>
    mates.filter((mate) => held(anna, mate) === count && held(mate, anna) === count);
  await until(() => holding(6).length === 4 && holding(3).length === 1);
  const [refused] = holding(3);
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // what is under way comes to its end
  const before = made;
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect(made).toBe(before);

  const [gone] = holding(6);
  anna.admit((hello) => hello.deviceId !== gone?.deviceId);
  await until(() => refused !== undefined && holding(6).includes(refused));
});
