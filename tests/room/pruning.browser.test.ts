import { afterEach, expect, test, vi } from "vitest";
import type { Hello, LinkPolicy } from "../../src/room/contract.ts";
import { nameOf, openPerson, type Person, pairPeople, until } from "./support/people.ts";

afterEach(() => void vi.useRealTimers());

const partners = (person: Person): string =>
  person.links.value
    .filter((link) => link.state.value === "open")
    .map((link) => nameOf(link.remote.value?.deviceId))
    .sort()
    .join();

/** Nobody is wanted but those named. */
const wanting = (...names: readonly string[]): LinkPolicy => ({
  allows: (one: Hello, other: Hello) => one.deviceId !== other.deviceId,
  wants: (one: Hello, other: Hello) =>
    [one, other].every(({ deviceId }) => ["anna", ...names].includes(nameOf(deviceId))),
});

/** Anna, linked with the others. The timeouts are ours, going on by themselves too; links run by the real clock. */
async function linkAnna(...names: readonly string[]): Promise<Person> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], shouldAdvanceTime: true });
  const anna = openPerson("anna");
  for (const name of names) await pairPeople(anna, openPerson(name));
  await until(() => anna.links.value.length === names.length);
  return anna;
}

test("a link that nobody wants is closed after 20 s, the others stay", async () => {
  const anna = await linkAnna("bela", "cleo", "dora");
  anna.introduce(wanting("bela", "cleo"));
  vi.advanceTimersByTime(15_000);
  expect(partners(anna)).toBe("bela,cleo,dora");
  vi.advanceTimersByTime(6_000);
  expect(partners(anna)).toBe("bela,cleo");
});

test("a link that is wanted again in time stays, and the 20 s begin anew", async () => {
  const anna = await linkAnna("bela", "cleo", "dora");
  anna.introduce(wanting("bela", "cleo"));
  vi.advanceTimersByTime(15_000);
  anna.introduce(wanting("bela", "cleo", "dora"));
  vi.advanceTimersByTime(15_000);
  anna.introduce(wanting("bela", "cleo"));
  vi.advanceTimersByTime(15_000);
  expect(partners(anna)).toBe("bela,cleo,dora");
  vi.advanceTimersByTime(10_000);
  expect(partners(anna)).toBe("bela,cleo");
});

test("two links are kept whatever the policy says: whoever has fewer is soon alone", async () => {
  const anna = await linkAnna("bela", "cleo", "dora", "emil");
  anna.introduce(wanting());
  vi.advanceTimersByTime(120_000);
  expect(partners(anna).split(",")).toHaveLength(2);
});

test("nothing is closed where no policy says who should be linked", async () => {
  const anna = await linkAnna("bela", "cleo", "dora");
  anna.introduce(wanting("bela", "cleo"));
  vi.advanceTimersByTime(10_000);
  anna.introduce(null);
  vi.advanceTimersByTime(120_000);
  expect(partners(anna)).toBe("bela,cleo,dora");
});
