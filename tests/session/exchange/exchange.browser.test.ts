import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  isNothingNew,
  readAnswers,
  readInvitation,
  readNeeds,
  takeIn,
} from "../../../src/session/exchange/exchange.ts";
import { type Answers, decodeExchange, encodeExchange } from "../../../src/session/exchange/format.ts";
import type { ParticipantSession } from "../../../src/session/participant.ts";
import type { OpenSession } from "../../../src/session/worktable.ts";
import { clearDevices, joinAt, makeDevice, startAsPresenter, until } from "../devices.ts";
import { signAs } from "../forged.ts";

afterEach(clearDevices);

const CELL = "principles/principles/dissent/description";
const write = (session: ParticipantSession, text: string): void =>
  session.answers.text(CELL).splice?.(0, 0, text);
const textOf = (session: ParticipantSession): string => session.answers.text(CELL).value.value;

/** What goes over a file or codes and is read at the other end. */
async function carry(answers: Answers | null): Promise<Answers> {
  if (!answers) throw new Error("nothing to give");
  const read = await decodeExchange(await encodeExchange(answers));
  if (typeof read === "string" || read.kind !== "answers") throw new Error("not answers");
  return read;
}

/** Ana and Ben of one table and the presenter, each cut off from the others from now on. */
async function startApart() {
  const { device, session } = await startAsPresenter();
  const ana = await joinAt(device, "t1", "Ana");
  const ben = await joinAt(device, "t1", "Ben");
  for (const one of [device, ana.device, ben.device]) (await one.room()).close();
  const isAlone = (one: OpenSession) => one.ground.links.value.length === 0;
  await until(() => isAlone(session) && isAlone(ana.session) && isAlone(ben.session));
  return { device, session, ana, ben };
}

describe("answers without a network", () => {
  test("only what is missing goes, both ways merge, and twice changes nothing", async () => {
    const { ana, ben, session } = await startApart();
    write(ana.session, "from Ana ");
    write(ben.session, "from Ben ");
    ana.session.drafts.text(CELL).splice?.(0, 0, "Ana's own");
    const everything = await carry(readAnswers(ana.session.ground, null));
    const difference = await carry(readAnswers(ana.session.ground, readNeeds(ben.session.ground)));
    expect(difference.workshop).toBeNull();
    const sizeOf = async (answers: Answers) => (await encodeExchange(answers)).length;
    expect(await sizeOf(difference)).toBeLessThan((await sizeOf(everything)) / 5);
    expect(new TextDecoder().decode(difference.tables[0]?.update)).not.toContain("own");

    const taken = await takeIn(ben.session.ground, difference);
    expect(taken).toMatchObject({ tables: [{ name: "North" }] });
    expect(textOf(ben.session)).toMatch(/from Ana.*from Ben|from Ben.*from Ana/);
    expect(await takeIn(ben.session.ground, difference)).toEqual({ tables: [{ name: "North", changes: 0 }] });
    expect(await takeIn(ben.session.ground, everything)).toEqual({ tables: [{ name: "North", changes: 0 }] });
    const back = readAnswers(ana.session.ground, readNeeds(ben.session.ground));
    expect(back && isNothingNew(back)).toBe(true);

    await takeIn(session.ground, await carry(readAnswers(ben.session.ground, null)));
    await until(() =>
      JSON.stringify(session.answer("t1", "principles", "principles").value).includes("from Ana"),
    );
    // what was taken in is on the disk
    await until(() => ben.session.ground.keeping.value.kind === "kept");
  });

  test("a newcomer joins from them", async () => {
    const { ana } = await startApart();
    write(ana.session, "for the newcomer");
    const answers = await carry(readAnswers(ana.session.ground, null));
    const invitation = await readInvitation(answers);
    if (!invitation) throw new Error("no invitation");
    const cleo = makeDevice();
    const id = await cleo.join(invitation, { tableId: "t1", person: { id: "cleo", name: "Cleo" } });
    const session = await cleo.open(id);
    if (typeof session === "string" || session.role !== "participant") throw new Error("not a participant's");
    await takeIn(session.ground, answers);
    expect(textOf(session)).toBe("for the newcomer");
    expect(await readInvitation({ ...answers, workshop: null })).toBeNull();
  });

  test("of another session, or with a record that no presenter signed, change nothing", async () => {
    const { ana, ben } = await startApart();
    write(ana.session, "not this way");
    const answers = await carry(readAnswers(ana.session.ground, null));
    const other = await startAsPresenter();
    expect(await takeIn(other.session.ground, answers)).toBe("other-session");
    const record = await signAs(ana.device, ben.session.ground.record.value);
    expect(await takeIn(ben.session.ground, { ...answers, record })).toBe("forged");
    expect(await readInvitation({ ...answers, record })).toBeNull();
    expect(textOf(ben.session)).toBe("");
  });

  test("an update that can't be applied, or builds on what is missing, is left out; the table goes on", async () => {
    const { ana, ben } = await startApart();
    write(ana.session, "first ");
    const before = readNeeds(ana.session.ground);
    write(ana.session, "second ");
    const later = await carry(readAnswers(ana.session.ground, before));
    expect(await takeIn(ben.session.ground, later)).toEqual({
      tables: [{ name: "North", changes: "unfit" }],
    });
    const junk = { ...later, tables: [{ id: "t1", update: Uint8Array.of(9, 9, 9) }] };
    expect(await takeIn(ben.session.ground, junk)).toEqual({ tables: [{ name: "North", changes: "unfit" }] });
    await takeIn(ben.session.ground, await carry(readAnswers(ana.session.ground, null)));
    expect(textOf(ben.session)).toBe("second first ");
  });
});

describe("the bytes of an exchange", () => {
  const answers: Answers = {
    kind: "answers",
    record: { text: "{}", key: "k", signature: "s" },
    tables: [{ id: "t1", update: Uint8Array.from({ length: 300 }, (_, index) => index % 256) }],
    workshop: null,
  };

  test("are read as they were written", async () => {
    expect(await decodeExchange(await encodeExchange(answers))).toEqual(answers);
    const needs = {
      kind: "needs",
      sessionId: "s",
      tables: [{ id: "t1", vector: Uint8Array.of(1, 2) }],
    } as const;
    expect(await decodeExchange(await encodeExchange(needs))).toEqual(needs);
  });

  test("are told apart: foreign, newer, torn anywhere, changed anywhere", async () => {
    const bytes = await encodeExchange(answers);
    expect(await decodeExchange(Uint8Array.of(1, 2, 3))).toBe("foreign");
    expect(await decodeExchange(new Uint8Array())).toBe("foreign");
    expect(await decodeExchange(Uint8Array.from(bytes, (byte, at) => (at === 3 ? 50 : byte)))).toBe("newer");
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          expect(await decodeExchange(bytes.slice(0, at))).toBe("torn");
          const changed = bytes.slice();
          changed[at] = ((changed[at] ?? 0) + by) % 256;
          const read = await decodeExchange(changed);
          // gzip's header has bytes that say nothing of the content
          if (typeof read !== "string") expect(read).toEqual(answers);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("that unpack to more than a session can be are refused before they fill the memory", async () => {
    const long = new Blob([
      "WTX1",
      await new Response(
        new Blob([" ".repeat(100 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream("gzip")),
      ).blob(),
    ]);
    expect(await decodeExchange(new Uint8Array(await long.arrayBuffer()))).toBe("too-large");
  });
});
