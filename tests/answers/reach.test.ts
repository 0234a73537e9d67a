import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { observeAddresses, observeFields } from "../../src/answers/changes.ts";
import { addRow, setMark, spliceText } from "../../src/answers/edits.ts";
import { openReach, type ReachVectors, reachOfVector } from "../../src/answers/reach.ts";
import { decodeVector, encodeVector, readStateVector, type StateVector } from "../../src/answers/vector.ts";

const cell = "sheet/why/text";
const other = "sheet/steps/first/what";
const nobody: ReachVectors = { kept: new Map(), table: [], presenter: null };

describe("reach", () => {
  test("follows the last edit of a cell from nowhere to the presenter", () => {
    const doc = new Y.Doc();
    const reach = openReach(doc);
    expect(reach.reachOf(cell, nobody)).toBe("nowhere");
    spliceText(doc, cell, 0, 0, "text", "here");
    const now = readStateVector(doc);
    expect(reach.reachOf(cell, nobody)).toBe("saving");
    expect(reach.reachOf(cell, { ...nobody, kept: now })).toBe("tablet");
    expect(reach.reachOf(cell, { kept: now, table: [new Map(), now], presenter: null })).toBe("table");
    expect(reach.reachOf(cell, { kept: now, table: [], presenter: now })).toBe("presenter");
    expect(reach.reachOf(cell, { kept: now, table: [], presenter: new Map() })).toBe("tablet");
    expect(reach.reachOf(other, nobody)).toBe("nowhere");
  });

  test("never claims more than the vectors show", () => {
    const anyVector = fc
      .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 })))
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(anyVector, anyVector, anyVector, anyVector, (needed, kept, mate, presenter) => {
        const has = (vector: StateVector): boolean =>
          [...needed].every(([client, clock]) => (vector.get(client) ?? 0) >= clock);
        const reached = reachOfVector(needed, { kept, table: [mate], presenter });
        expect(reached === "nowhere").toBe(needed.size === 0);
        if (reached === "saving") expect(has(kept)).toBe(false);
        if (reached === "tablet")
          expect([has(kept), has(mate), has(presenter)]).toEqual([true, false, false]);
        if (reached === "table") expect([has(kept), has(mate), has(presenter)]).toEqual([true, true, false]);
        if (reached === "presenter") expect([has(kept), has(presenter)]).toEqual([true, true]);
      }),
    );
  });

  test("is that of the cell, not of the document", () => {
    const doc = new Y.Doc();
    const reach = openReach(doc);
    spliceText(doc, cell, 0, 0, "early", "here");
    const early = readStateVector(doc);
    spliceText(doc, other, 0, 0, "late", "here");
    const vectors = { kept: readStateVector(doc), table: [], presenter: early };
    expect(reach.reachOf(cell, vectors)).toBe("presenter");
    expect(reach.reachOf(other, vectors)).toBe("tablet");
  });

  test("notices that an erasure has not arrived", () => {
    const doc = new Y.Doc();
    const reach = openReach(doc);
    spliceText(doc, cell, 0, 0, "text", "here");
    const before = readStateVector(doc);
    spliceText(doc, cell, 0, 2, "", "here");
    expect(reach.reachOf(cell, { ...nobody, kept: before })).toBe("saving");
  });

  test("takes what was there at opening for as new as the document", () => {
    const source = new Y.Doc();
    spliceText(source, cell, 0, 0, "text", "there");
    const early = readStateVector(source);
    spliceText(source, other, 0, 0, "text", "there");
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(source));
    const reach = openReach(doc);
    expect(reach.reachOf(cell, { ...nobody, kept: early })).toBe("saving");
    expect(reach.reachOf(cell, { ...nobody, kept: readStateVector(doc) })).toBe("tablet");
    expect(reach.reachOf("sheet/never/text", { ...nobody, kept: early })).toBe("nowhere");
  });

  test("follows what comes from others, before anybody read that cell here", () => {
    const [doc, source] = [new Y.Doc(), new Y.Doc()];
    const reach = openReach(doc);
    spliceText(source, cell, 0, 0, "text", "there");
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(source));
    expect(reach.reachOf(cell, nobody)).toBe("saving");
    expect(reach.reachOf(cell, { ...nobody, kept: readStateVector(source) })).toBe("tablet");
    reach.close();
    spliceText(doc, cell, 0, 0, "more", "here");
    expect(reach.reachOf(cell, { ...nobody, kept: readStateVector(source) })).toBe("tablet");
  });
});

describe("a state vector as text", () => {
  const anyVector: fc.Arbitrary<StateVector> = fc
    .array(fc.tuple(fc.nat(0xffff_ffff), fc.nat()))
    .map((entries) => new Map(entries));

  test("comes back the same", () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const text = encodeVector(vector);
        expect(text).toMatch(/^[\w-]*$/);
        expect(decodeVector(text)).toEqual(vector);
      }),
    );
  });

  test("is empty when it can't be read", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.base64String()), (text) => {
        expect(decodeVector(text)).toBeInstanceOf(Map);
      }),
    );
    expect(decodeVector("!!")).toEqual(new Map());
    expect(decodeVector("_____w")).toEqual(new Map());
  });
});

test("observers hear of changed addresses and fields, and no more after stopping", () => {
  const [doc, source] = [new Y.Doc(), new Y.Doc()];
  const heard: unknown[] = [];
  const stops = [
    observeAddresses(doc, (addresses, origin) => heard.push([origin, ...addresses])),
    observeFields(doc, "sheet", ["steps"], (origin) => heard.push(`steps ${String(origin)}`)),
  ];
  spliceText(source, cell, 0, 0, "text", "there");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(source), "heard");
  spliceText(doc, other, 0, 0, "text", "here");
  addRow(doc, "sheet", "steps", "here");
  setMark(doc, "sheet", "mood", "ada", "today", 1, "here");
  for (const stop of stops) stop();
  spliceText(doc, cell, 0, 0, "text", "here");
  expect(heard).toEqual([
    ["heard", cell],
    ["here", other],
    "steps here",
    ["here", "sheet/steps#rows"],
    "steps here",
    ["here", "sheet/mood#marks"],
  ]);
});
