import { expect, test } from "vitest";
import type { Hello, LinkPolicy } from "../../src/room/contract.ts";
import { nameOf, openPerson, type Person, pairPeople, shareFresh, until } from "./support/people.ts";

const partners = (person: Person): string[] =>
  person.links.value
    .filter((link) => link.state.value === "open")
    .map((link) => nameOf(link.remote.value?.deviceId))
    .sort();
const linking = (wants: LinkPolicy["wants"]): LinkPolicy => ({ allows: wantsAnyone, wants });
const wantsAnyone = (one: Hello, other: Hello): boolean => one.deviceId !== other.deviceId;
const everyone: LinkPolicy = linking(wantsAnyone);

test("two devices that a third is linked to find each other without a scan", async () => {
  const people = ["anna", "bela", "cleo"].map(openPerson);
  const [anna, bela, cleo] = people;
  if (!anna || !bela || !cleo) throw new Error("three are opened above");
  for (const person of people) person.introduce(everyone);
  await pairPeople(anna, bela);
  await pairPeople(bela, cleo);
  await until(() => people.every((person) => partners(person).length === 2));
  expect(partners(anna)).toEqual(["bela", "cleo"]);
});

test("a chain of five becomes a full mesh", async () => {
  const people = ["a", "b", "c", "d", "e"].map(openPerson);
  for (const person of people) person.introduce(everyone);
  for (const [index, person] of people.entries()) {
    const next = people[index + 1];
    if (next) await pairPeople(person, next);
  }
  await until(() => people.every((person) => partners(person).length === 4));
});

test("when the one who introduced them goes, the others stay in step", async () => {
  const [anna, bela, cleo] = [openPerson("anna"), openPerson("bela"), openPerson("cleo")];
  const [a, c] = [shareFresh(anna), shareFresh(cleo)];
  for (const person of [anna, bela, cleo]) person.introduce(everyone);
  await pairPeople(anna, bela);
  await pairPeople(bela, cleo);
  await until(() => partners(anna).includes("cleo") && partners(cleo).includes("anna"));
  bela.close();
  a.text.insert(0, "still here");
  await until(() => c.text.toString() === "still here");
});

test("a lost link comes back through a third device", async () => {
  const people = ["anna", "bela", "cleo"].map(openPerson);
  const [anna, bela, cleo] = people;
  if (!anna || !bela || !cleo) throw new Error("three are opened above");
  for (const person of people) person.introduce(everyone);
  await pairPeople(anna, bela);
  await pairPeople(bela, cleo);
  await until(() => people.every((person) => partners(person).length === 2));
  anna.links.value.find((link) => link.remote.value?.deviceId === cleo.deviceId)?.close();
  await until(() => !partners(anna).includes("cleo"));
  await until(() => people.every((person) => partners(person).length === 2));
});

test("devices that the policy keeps apart are not introduced, nor named to each other", async () => {
  const people = ["anna", "bela", "cleo"].map(openPerson);
  const [anna, bela, cleo] = people;
  if (!anna || !bela || !cleo) throw new Error("three are opened above");
  for (const person of people) {
    person.introduce(
      linking((one, other) => [one, other].some(({ deviceId }) => deviceId === bela.deviceId)),
    );
  }
  await pairPeople(anna, bela);
  await pairPeople(bela, cleo);
  const { linkA } = await pairPeople(cleo, openPerson("dora"));
  await until(() => linkA.state.value === "open");
  await new Promise((resolve) => setTimeout(resolve, 1_000)); // an introduction takes a third of that
  expect(partners(anna)).toEqual(["bela"]);
});

test("a card for another pair, of a stranger or garbage changes nothing", async () => {
  const [anna, bela] = [openPerson("anna"), openPerson("bela")];
  anna.introduce(everyone);
  bela.introduce(everyone);
  await pairPeople(anna, bela);
  const link = bela.links.value[0];
  if (!link || !("say" in link) || typeof link.say !== "function") throw new Error("no link");
  const before = anna.counts.value.dropped;
  const [key, proof] = ["k".repeat(43), "p".repeat(86)];
  const toAnna = { kind: "introduction", to: anna.deviceId, card: "1234", key, proof };
  link.say({ ...toAnna, from: "nobody", isReply: false });
  link.say({ ...toAnna, from: bela.deviceId, to: "nobody", isReply: true });
  link.say({ ...toAnna, from: bela.deviceId, card: 7, isReply: "yes" });
  link.say({ kind: "roster", devices: [{ deviceId: "x" }] });
  await until(() => anna.counts.value.dropped === before + 2);
  expect(partners(anna)).toEqual(["bela"]);
});
