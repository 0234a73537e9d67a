import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addRow, addStroke, removeStroke, setMark, spliceText } from "../../src/answers/edits.ts";
import { openHistory } from "../../src/answers/history.ts";
import { readWorksheetAnswers } from "../../src/answers/read-field.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { readMarks, readRemovedRows, readRows, readText } from "../../src/answers/reads.ts";
import { TABLE_PERSON } from "../../src/workshops/address.ts";
import { anyAct, Replicas } from "./replicas.ts";
import { sampleWorkshop } from "./sample-workshop.ts";

const cell = "sheet/why/text";
const exchange = (a: Y.Doc, b: Y.Doc): void => {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b), "heard");
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a), "heard");
};

describe("undo", () => {
  test("takes back one's own edits alone, whatever others do meanwhile, and redo brings them again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), anyAct, fc.boolean()), { minLength: 1, maxLength: 40 }),
        (turns) => {
          const replicas = new Replicas(2);
          const [mine, theirs] = [replicas.doc(0), replicas.doc(1)];
          const history = openHistory([mine], replicas.origin);
          const others = new Set<string>();
          const own = new Set<string>();
          for (const [isMine, act, meet] of turns) {
            history.breakCapture();
            const before = new Set(replicas.typed);
            replicas.act(isMine ? mine : theirs, act);
            for (const character of replicas.typed) {
              if (!before.has(character)) (isMine ? own : others).add(character);
            }
            if (meet) exchange(mine, theirs);
          }
          exchange(mine, theirs);
          const text = (): string =>
            replicas
              .cells(mine)
              .map((address) => readText(mine, address))
              .join("");
          const before = text();
          while (history.undo()) {}
          const undone = text();
          for (const character of own) expect(undone).not.toContain(character);
          for (const character of others) {
            if (before.includes(character)) expect(undone).toContain(character);
          }
          exchange(mine, theirs);
          expect(readWorksheetAnswers(theirs, sampleWorkshop)).toEqual(
            readWorksheetAnswers(mine, sampleWorkshop),
          );
          while (history.redo()) {}
          expect([...text()].sort()).toEqual([...before].sort());
          history.close();
        },
      ),
      { numRuns: 200 },
    );
  });

  test("goes back through several documents in the order of writing and says where it was", () => {
    const [table, mine] = [new Y.Doc(), new Y.Doc()];
    class Local {}
    const history = openHistory([table, mine], Local);
    expect(history.canUndo.value).toBe(false);
    spliceText(table, cell, 0, 0, "one", new Local());
    spliceText(mine, cell, 0, 0, "two", new Local());
    spliceText(table, "sheet/steps/first/what", 0, 0, "three", new Local());
    expect(history.undo()).toEqual({ doc: table, addresses: ["sheet/steps/first/what"] });
    expect(readText(table, cell)).toBe("one");
    expect(history.undo()).toEqual({ doc: mine, addresses: [cell] });
    expect(history.undo()).toEqual({ doc: table, addresses: [cell] });
    expect([history.canUndo.value, history.canRedo.value]).toEqual([false, true]);
    expect(history.undo()).toBeNull();
    expect(history.redo()?.doc).toBe(table);
    expect(history.redo()?.doc).toBe(mine);
    spliceText(mine, cell, 0, 0, "new ", new Local());
    expect(history.canRedo.value).toBe(false);
    history.close();
  });

  test("merges quick typing until capture is broken", () => {
    const doc = new Y.Doc();
    const history = openHistory([doc], "here");
    spliceText(doc, cell, 0, 0, "a", "here");
    spliceText(doc, cell, 1, 0, "b", "here");
    history.breakCapture();
    spliceText(doc, cell, 2, 0, "c", "here");
    history.undo();
    expect(readText(doc, cell)).toBe("ab");
    history.undo();
    expect(readText(doc, cell)).toBe("");
    history.close();
  });

  test("moves the state vector although it erases", () => {
    const doc = new Y.Doc();
    const history = openHistory([doc], "here");
    spliceText(doc, cell, 0, 0, "a", "here");
    const before = Y.encodeStateVector(doc);
    history.undo();
    expect(Y.encodeStateVector(doc)).not.toEqual(before);
    history.close();
  });

  test("of adding a row keeps what a table mate wrote in it", () => {
    const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
    const history = openHistory([mine], "here");
    const id = addRow(mine, "sheet", "ideas", "here");
    exchange(mine, theirs);
    spliceText(theirs, `sheet/ideas/${id}/text`, 0, 0, "theirs", "there");
    exchange(mine, theirs);
    history.undo();
    exchange(mine, theirs);
    for (const doc of [mine, theirs, cloned(mine)]) {
      expect(readRows(doc, "sheet", "ideas")).toEqual([]);
      expect(readRemovedRows(doc, "sheet", "ideas")).toEqual([id]);
    }
    history.close();
  });

  test("takes back a stroke, gives back one that was rubbed out, and does so with marks of the table", () => {
    const doc = new Y.Doc();
    const history = openHistory([doc], "here");
    const drawing = "sheet/curve#ink";
    const ids = (): string[] => readInk(doc, drawing).map(({ id }) => id);
    const marks = () => readMarks(doc, "sheet", "days", TABLE_PERSON);
    addStroke(doc, drawing, { pen: 0, points: [1, 2, 3] }, "here");
    const [first] = ids();
    history.breakCapture();
    removeStroke(doc, drawing, first ?? "", "here");
    history.breakCapture();
    setMark(doc, "sheet", "days", TABLE_PERSON, "friday", 1, "here");
    expect(history.undo()?.addresses).toEqual(["sheet/days#marks"]);
    expect(marks()).toEqual({});
    expect(history.undo()?.addresses).toEqual([drawing]);
    expect(ids()).toEqual([first]);
    history.undo();
    expect(ids()).toEqual([]);
    while (history.redo()) {}
    expect(ids()).toEqual([]);
    expect(marks()).toEqual({ friday: 1 });
    history.close();
  });
});

function cloned(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
