import { afterEach, describe, expect, test } from "vitest";
import { listFormerAnswers } from "../../src/session/former-answers.ts";
import type { ParticipantSession } from "../../src/session/participant.ts";
import type { PresenterSession } from "../../src/session/presenter.ts";
import { searchSession } from "../../src/session/search-session.ts";
import { makeId, type Worktable } from "../../src/session/worktable.ts";
import type { WorkshopFile } from "../../src/workshops/text.ts";
import { clearDevices, joinAt, link, makeDevice, until } from "./devices.ts";

afterEach(clearDevices);

const first: WorkshopFile = {
  format: "worktable-workshop",
  version: 2,
  id: "looking-back",
  title: { en: "Looking back", de: "Rückblick" },
  language: "en",
  description: { en: "A short look back.", de: "Ein kurzer Rückblick." },
  sources: [],
  worksheets: [
    {
      id: "keep",
      title: { en: "Keep", de: "Behalten" },
      intro: "",
      fields: [
        {
          kind: "list",
          id: "things",
          label: { en: "Things", de: "Dinge" },
          who: "table",
          rowName: "thing",
          lines: 1,
        },
        { kind: "prompt", id: "why", label: { en: "Why?", de: "Warum?" }, who: "table", lines: 2 },
        { kind: "prompt", id: "own", label: "You?", who: "each", lines: 2 },
        {
          kind: "rating",
          id: "mood",
          label: "Mood",
          who: "each",
          items: [{ id: "today", label: "Today" }],
          points: [
            { value: 1, label: "low" },
            { value: 2, label: "high" },
          ],
        },
      ],
    },
    {
      id: "drop",
      title: "Drop",
      intro: "",
      fields: [{ kind: "prompt", id: "what", label: "What?", who: "table", lines: 2 }],
    },
  ],
};

/** The same workshop without its first prompts, with a new one. */
const second: WorkshopFile = {
  ...first,
  title: { en: "Looking back, again" },
  worksheets: first.worksheets.map((worksheet) =>
    worksheet.id === "keep"
      ? {
          ...worksheet,
          fields: [
            ...worksheet.fields.filter(({ kind }) => kind !== "prompt"),
            { kind: "prompt", id: "who", label: "Who?", who: "table", lines: 2 },
          ],
        }
      : worksheet,
  ),
};

async function startSession(
  device = makeDevice(),
): Promise<{ device: Worktable; session: PresenterSession }> {
  const id = await device.start({ title: "Back", tables: ["One", "Two"], workshop: first });
  const session = await device.open(id);
  if (typeof session === "string" || session.role !== "presenter") throw new Error("not the presenter's");
  await until(() => session.ground.leading.value);
  return { device, session };
}

const current = (device: Worktable): ParticipantSession => {
  const session = device.current.value;
  if (session?.role !== "participant") throw new Error("not a participant's");
  return session;
};
const strayOf = (device: Worktable) => {
  const { ground, stray } = current(device);
  return listFormerAnswers(ground, stray.value);
};
const editionOf = (device: Worktable): string | undefined => device.current.value?.ground.workshop.title;

describe("a workshop in languages", () => {
  test("is read in the one chosen on the device, from now on, and passed on in all", async () => {
    const presenter = await startSession();
    expect(presenter.session.ground.languages).toEqual(["en", "de"]);
    const ana = await joinAt(presenter.device, "t1", "Ana");
    expect(ana.session.ground.file).toEqual(first);
    await ana.session.ground.chooseLanguage("de");
    expect(ana.session.ground.workshop).toMatchObject({ title: "Rückblick" });
    expect(presenter.session.ground.workshop.title).toBe("Looking back");
    await ana.device.closeCurrent();
    const again = await ana.device.open(presenter.session.ground.id);
    expect(typeof again === "string" ? again : again.ground.workshop.title).toBe("Rückblick");
    await until(() => current(ana.device).ground.leading.value);
    const ben = await joinAt(ana.device, "t1", "Ben");
    expect(ben.session.ground.workshop.title).toBe("Looking back");
  });
});

describe("a workshop that is changed in a running session", () => {
  test("reaches every device, also behind a table mate, and loses no answer", async () => {
    const presenter = await startSession();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    ana.session.answers.text("keep/why/text").splice?.(0, 0, "because");
    ana.session.drafts.text("keep/why/text").splice?.(0, 0, "not sure");
    const own = `keep/own/by/${ana.session.person.id}`;
    ana.session.answers.text(own).splice?.(0, 0, "I will");
    const ben = await joinAt(ana.device, "t1", "Ben");
    await until(() => ben.session.answers.text("keep/why/text").value.value === "because");
    expect(ben.session.stray.value).toEqual([]);

    await presenter.session.ground.reviseWorkshop(second);
    expect(editionOf(presenter.device)).toBe("Looking back, again");
    for (const { device } of [ana, ben]) await until(() => editionOf(device) === "Looking back, again");
    const former = { worksheetId: "keep", address: "keep/why/text", label: "Why?" };
    const said = { worksheetId: "keep", address: own, label: "You?" };
    expect(strayOf(ana.device)).toEqual([
      { ...said, text: "I will", mine: false },
      { ...former, text: "because", mine: false },
      { ...former, text: "not sure", mine: true },
    ]);
    expect(strayOf(ben.device)).toEqual([{ ...former, text: "because", mine: false }]);

    await until(() => current(ana.device).ground.leading.value);
    current(ana.device).answers.text("keep/who/text").splice?.(0, 0, "all of us");
    const session = presenter.device.current.value;
    if (session?.role !== "presenter") throw new Error("not the presenter's");
    const seen = session.answer("t1", "keep", "who");
    await until(() => seen.value.kind === "prompt" && seen.value.text === "all of us");
    expect(session.readStray()).toEqual([
      { ...said, text: "I will", mine: false, tableName: "One" },
      { ...former, text: "because", mine: false, tableName: "One" },
    ]);
  });

  test("reaches the second tab of the device it was changed on", async () => {
    const name = `device-${makeId()}`;
    const presenter = await startSession(makeDevice(name));
    const tab = makeDevice(name);
    await tab.open(presenter.session.ground.id);
    await presenter.session.ground.reviseWorkshop(second);
    await until(() => editionOf(tab) === "Looking back, again");
  });

  test("reaches a device that was away, and newcomers at once", async () => {
    const presenter = await startSession();
    const id = presenter.session.ground.id;
    const ana = await joinAt(presenter.device, "t1", "Ana");
    await ana.device.closeCurrent();
    await presenter.session.ground.reviseWorkshop(second);
    await until(() => presenter.device.current.value?.ground.leading.value === true);
    const ben = await joinAt(presenter.device, "t2", "Ben");
    expect(ben.session.ground.file).toEqual(second);
    await ana.device.open(id);
    await until(() => current(ana.device).ground.leading.value);
    expect(editionOf(ana.device)).toBe("Looking back");
    await link([(await ana.device.room()).pair(), (await presenter.device.room()).pair()]);
    await until(() => editionOf(ana.device) === "Looking back, again");
    expect(current(ana.device).ground.record.value.workshopEdition).toBe(1);
  });

  test("is changed by the presenter's device alone, and only into its own later self", async () => {
    const presenter = await startSession();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    await expect(ana.session.ground.reviseWorkshop(second)).rejects.toThrow("presenter");
    await expect(presenter.session.ground.reviseWorkshop({ ...second, id: "else" })).rejects.toThrow("else");
    // A mate that pretends to have a later one is not believed: the record knows of none.
    (await ana.device.room()).links.value[0]?.tell({ kind: "workshop", workshop: second, edition: 1 });
    await presenter.session.revise({ title: "Back again" });
    await until(() => ana.session.ground.record.value.title === "Back again");
    expect(editionOf(presenter.device)).toBe("Looking back");
  });
});

describe("what a participant has begun", () => {
  test("shows per worksheet, for oneself and for the table, and can be searched", async () => {
    const presenter = await startSession();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(presenter.device, "t1", "Ben");
    const [keep, drop] = [ana.session.touched("keep"), ana.session.touched("drop")];
    expect([keep.value, drop.value]).toEqual([
      { mine: false, table: false },
      { mine: false, table: false },
    ]);
    ana.session.answers.edit?.setMark("keep", "mood", "today", 2);
    expect(keep.value).toEqual({ mine: true, table: false });
    ben.session.answers.edit?.addStroke("drop/what/text#ink", { pen: 0, points: [1, 2, 3] });
    await until(() => drop.value.table);
    ana.session.drafts.text("drop/what/text").splice?.(0, 0, "Long minutes");
    expect(drop.value).toEqual({ mine: true, table: true });

    ben.session.answers.text("keep/why/text").splice?.(0, 0, "Minutes nobody reads");
    await until(() => ana.session.answers.text("keep/why/text").value.value.endsWith("reads"));
    expect(searchSession(ana.session, "minut")).toMatchObject([
      { worksheetId: "keep", fieldId: "why", address: "keep/why/text", mine: false },
      { worksheetId: "drop", fieldId: "what", address: "drop/what/text", mine: true },
    ]);
    expect(searchSession(ben.session, "long")).toEqual([]);
  });

  test("draws together: strokes and marks of the table reach the mates, undo takes back one's own", async () => {
    const presenter = await startSession();
    const ana = await joinAt(presenter.device, "t1", "Ana");
    const ben = await joinAt(presenter.device, "t1", "Ben");
    const drawing = "keep/why/text#ink";
    ana.session.answers.edit?.addStroke(drawing, { pen: 1, points: [1, 2, 3] });
    const seen = ben.session.answers.ink(drawing);
    await until(() => seen.value.length === 1);
    ben.session.answers.edit?.addStroke(drawing, { pen: 2, points: [4, 5, 6] });
    ben.session.answers.edit?.setTableMark("keep", "mood", "today", 1);
    await until(() => ana.session.answers.tableMarks("keep", "mood").value.today === 1);
    expect(ana.session.answers.marks("keep", "mood").value).toEqual({});
    ana.session.history.undo();
    expect(ana.session.answers.ink(drawing).value).toMatchObject([{ pen: 2 }]);
    await until(() => seen.value.length === 1);
  });
});
