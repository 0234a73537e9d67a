import { afterEach, describe, expect, test } from "vitest";
import { importWorkshop, listWorkshops } from "../../src/session/workshop-shelf.ts";
import { makeId } from "../../src/session/worktable.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Workshop } from "../../src/workshops/format.ts";
import { clearDevices, joinAt, link, makeDevice, startAsPresenter, until } from "./devices.ts";

const DISSENT = "principles/principles/dissent/description";
const textOf = (answer: FieldAnswer, rowId: string, columnId: string): string | undefined =>
  answer.kind === "table" ? answer.rows.find((row) => row.id === rowId)?.cells[columnId] : undefined;

afterEach(clearDevices);

describe("a session over several devices", () => {
  test("what a participant types reaches the presenter, and the participant is told so", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const live = ana.session.answers.text(DISSENT);
    live.splice?.(0, 0, "Say no early");
    const seen = presenter.session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value, "dissent", "description") === "Say no early");
    await until(() => ana.session.answers.place(DISSENT).value === "presenter");
    expect(ana.session.connection.value.presenter).toBe("linked");
    const other = presenter.session.answer("t2", "principles", "principles");
    expect(textOf(other.value, "dissent", "description")).toBe("");
  });

  test("a table mate who was let in by a participant writes in the same cell and is introduced to the presenter", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    ana.session.answers.text(DISSENT).splice?.(0, 0, "one ");
    await until(() => ben.session.answers.text(DISSENT).value.value === "one ");
    ben.session.answers.text(DISSENT).splice?.(4, 0, "two");
    const seen = presenter.session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value, "dissent", "description") === "one two");
    await until(() => ben.session.connection.value.presenter === "linked");
    expect(ben.session.connection.value.mates).toBe(1);
    await ana.device.closeCurrent();
    ben.session.answers.text(DISSENT).splice?.(7, 0, " three");
    await until(() => textOf(seen.value, "dissent", "description") === "one two three");
  });

  test("whoever lets someone in from another table brings them to the presenter and to their own table", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const cleo = await joinAt(presenter.device, "t2", "Cleo");
    const dan = await joinAt(ana.device, "t2", "Dan");
    cleo.session.answers.text(DISSENT).splice?.(0, 0, "from the South");
    await until(() => dan.session.answers.text(DISSENT).value.value === "from the South");
    expect(ana.session.answers.text(DISSENT).value.value).toBe("");
  });

  test("a person's private drafts stay hidden from the next person, and come back with their owner", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    ana.session.drafts.text(DISSENT).splice?.(0, 0, "only mine");
    const anaPerson = ana.session.person;
    await ana.device.sitDown({ person: { id: makeId(), name: "Zoe" } });
    const zoe = ana.device.current.value;
    if (zoe?.role !== "participant") throw new Error("not open");
    expect(zoe.person.name).toBe("Zoe");
    expect(zoe.drafts.text(DISSENT).value.value).toBe("");
    await until(() => zoe.connection.value.presenter === "linked");
    await ana.device.sitDown({ person: anaPerson });
    const again = ana.device.current.value;
    if (again?.role !== "participant") throw new Error("not open");
    expect(again.drafts.text(DISSENT).value.value).toBe("only mine");
  });

  test("undo takes back one's own words only", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    ana.session.answers.text(DISSENT).splice?.(0, 0, "Ana. ");
    await until(() => ben.session.answers.text(DISSENT).value.value === "Ana. ");
    ben.session.answers.text(DISSENT).splice?.(5, 0, "Ben.");
    await until(() => ana.session.answers.text(DISSENT).value.value === "Ana. Ben.");
    ana.session.history.undo();
    expect(ana.session.answers.text(DISSENT).value.value).toBe("Ben.");
    await until(() => ben.session.answers.text(DISSENT).value.value === "Ben.");
  });

  test("ratings and ticks are one per person and reach the presenter", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    ana.session.answers.edit?.setMark("principles", "level", "dissent", 3);
    ben.session.answers.edit?.setMark("principles", "level", "dissent", 1);
    ben.session.answers.edit?.setMark("principles", "level", "dissent", 2);
    const seen = presenter.session.answer("t1", "principles", "level");
    await until(() => {
      const answer = seen.value;
      return answer.kind === "rating" && Object.keys(answer.ratings).length === 2;
    });
    await until(() => {
      const answer = seen.value;
      if (answer.kind !== "rating") return false;
      const values = Object.values(answer.ratings).map((items) => items.dissent);
      return values.sort().join() === "2,3";
    });
  });

  test("a tablet that was away writes on alone and merges when it is linked again", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    ana.session.answers.text(DISSENT).splice?.(0, 0, "before");
    await ana.device.closeCurrent();
    const id = presenter.session.ground.id;
    const again = await ana.device.open(id);
    if (typeof again === "string" || again.role !== "participant") throw new Error("not open");
    await until(() => again.ground.leading.value);
    expect(again.answers.text(DISSENT).value.value).toBe("before");
    again.answers.text(DISSENT).splice?.(6, 0, " and after");
    await link([(await ana.device.room()).pair(), (await presenter.device.room()).pair()]);
    const seen = presenter.session.answer("t1", "principles", "principles");
    await until(() => textOf(seen.value, "dissent", "description") === "before and after");
  });

  test("a workshop that only the presenter has comes with the invitation", async () => {
    const device = makeDevice();
    const own: Workshop = {
      format: "worktable-workshop",
      version: 2,
      id: "looking-back",
      title: "Looking back",
      language: "en",
      description: "A short look back.",
      sources: [],
      worksheets: [
        {
          id: "keep",
          title: "Keep",
          intro: "What to keep.",
          fields: [{ kind: "list", id: "things", label: "Things", who: "table", rowName: "thing", lines: 1 }],
        },
      ],
    };
    const reading = await importWorkshop(device.storage, JSON.stringify(own));
    expect(reading.ok).toBe(true);
    const shelf = await listWorkshops(device.storage);
    const file = shelf.find((one) => one.file.id === "looking-back")?.file;
    if (!file) throw new Error("the file is not on the shelf");
    await device.open(await device.start({ title: "Back", tables: ["One"], workshop: file }));
    const ana = await joinAt(device, "t1", "Ana");
    expect(ana.session.ground.workshop).toEqual(own);
    const rowId = ana.session.answers.edit?.addRow("keep", "things") ?? "";
    ana.session.answers.text(`keep/things/${rowId}/text`).splice?.(0, 0, "The minutes");
    const presenter = device.current.value;
    if (presenter?.role !== "presenter") throw new Error("not the presenter's");
    const seen = presenter.answer("t1", "keep", "things");
    await until(() => {
      const answer = seen.value;
      return answer.kind === "list" && answer.entries.some(({ text }) => text === "The minutes");
    });
  });

  test("a renamed table is renamed everywhere, also behind a table mate", async () => {
    const presenter = await startAsPresenter();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(ana.device, "t1", "Ben");
    const tables = presenter.session.ground.record.value.tables;
    await presenter.session.revise({
      tables: tables.map((table) => (table.id === "t1" ? { ...table, name: "Oak" } : table)),
    });
    await until(() => ben.session.ground.record.value.tables[0]?.name === "Oak");
    expect(ana.session.ground.record.value.sequence).toBe(1);
  });

  test("a card of another session is told apart before anything is linked", async () => {
    const one = await startAsPresenter();
    const other = await startAsPresenter();
    const pairing = (await one.device.room()).pair();
    const stranger = (await other.device.room()).pair();
    const showing = () => (stranger.state.value.kind === "showing" ? stranger.state.value.card : "");
    await until(() => showing() !== "");
    expect(pairing.take(showing())).toBe("other-session");
    pairing.cancel();
    stranger.cancel();
  });

  test("a device that links as a newcomer and then opens another session is turned away", async () => {
    const one = await startAsPresenter();
    const other = await startAsPresenter();
    const id = other.session.ground.id;
    await other.device.closeCurrent();
    await link([(await one.device.room()).pair(), (await other.device.openJoining()).makePairing()]);
    const again = await other.device.open(id);
    if (typeof again === "string") throw new Error(again);
    await until(() => one.session.ground.stranger.value === "A day in March");
    await until(() => again.ground.stranger.value === "A day in March");
    await until(() => [...one.session.ground.linkStates.value].length === 0);
  });

  test("a deleted session leaves nothing on the device", async () => {
    const presenter = await startAsPresenter();
    const name = `device-${makeId()}`;
    const ana = await joinAt(presenter.device, "t1", "Ana", makeDevice(name));
    ana.session.answers.text(DISSENT).splice?.(0, 0, "soon gone");
    ana.session.drafts.text(DISSENT).splice?.(0, 0, "this too");
    await ana.device.remove(ana.session.ground.id);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const sizes = await Promise.all(
      [...database.objectStoreNames].map(
        (store) =>
          new Promise<readonly [string, number]>((resolve) => {
            const request = database.transaction(store).objectStore(store).count();
            request.onsuccess = () => resolve([store, request.result]);
          }),
      ),
    );
    database.close();
    expect(Object.fromEntries(sizes.filter(([store]) => store !== "device"))).toEqual(
      Object.fromEntries(sizes.filter(([store]) => store !== "device").map(([store]) => [store, 0])),
    );
  });
});
