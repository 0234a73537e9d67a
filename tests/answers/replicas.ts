import fc from "fast-check";
import * as Y from "yjs";
import {
  addRow,
  addStroke,
  appendText,
  moveRow,
  removeRow,
  removeStroke,
  restoreRow,
  setMark,
  spliceText,
} from "../../src/answers/edits.ts";
import { readInk } from "../../src/answers/read-ink.ts";
import { readRemovedRows, readRows, readText } from "../../src/answers/reads.ts";
import {
  cellAddress,
  personalPromptAddress,
  promptAddress,
  TABLE_PERSON,
} from "../../src/workshops/address.ts";
import { growingFields, inkAddresses, markedItems } from "./sample-workshop.ts";

/** Something a person does at one of the tablets. Numbers choose among what is there, modulo its count. */
export type Act =
  | { kind: "splice"; cell: number; index: number; remove: number; insert: number }
  | { kind: "append"; cell: number; insert: number }
  | { kind: "add" | "remove" | "restore"; field: number; row: number }
  | { kind: "move"; field: number; row: number; to: number }
  | { kind: "mark" | "vote"; item: number; person: number; value: number | null }
  | { kind: "draw" | "erase"; drawing: number; stroke: number };

/** An act at a tablet, or a tablet hearing some of what others did, in any order and more than once. */
export type Happening =
  | { kind: "act"; at: number; act: Act }
  | { kind: "hear"; at: number; updates: number[] }
  | { kind: "meet"; at: number; other: number };

const PEOPLE = ["person-0", "person-1", "person-2", TABLE_PERSON];

const some = fc.nat(50);
export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant("splice" as const),
    cell: some,
    index: fc.nat(12),
    remove: fc.oneof(fc.constant(0), fc.nat(4)),
    insert: fc.nat(4),
  }),
  fc.record({ kind: fc.constant("append" as const), cell: some, insert: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    kind: fc.constantFrom("add" as const, "remove" as const, "restore" as const),
    field: some,
    row: some,
  }),
  fc.record({ kind: fc.constant("move" as const), field: some, row: some, to: fc.nat(6) }),
  fc.record({
    kind: fc.constantFrom("mark" as const, "vote" as const),
    item: some,
    person: fc.nat(3),
    value: fc.option(fc.nat(1), { nil: null }),
  }),
  fc.record({
    kind: fc.constantFrom("draw" as const, "erase" as const),
    drawing: some,
    stroke: some,
  }),
);

export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("act" as const), at: some, act: anyAct }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("hear" as const),
      at: some,
      updates: fc.array(fc.nat(500), { minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("meet" as const), at: some, other: some }) },
);

/** Tablets that hear of each other only when told to, and a ledger of what was typed and erased where. */
export class Replicas {
  readonly docs: readonly Y.Doc[];
  readonly origin = "here";
  readonly typed = new Set<string>();
  readonly erased = new Set<string>();
  readonly rows = new Set<string>();
  readonly strokes = new Set<string>();
  private readonly log: Uint8Array[] = [];
  private characters = 0;

  constructor(count: number) {
    this.docs = Array.from({ length: count }, (_, index) => {
      const doc = new Y.Doc();
      doc.clientID = index + 1; // so that a seed repeats the same run
      doc.on("update", (update: Uint8Array, from: unknown) => {
        if (from !== "heard") this.log.push(update);
      });
      return doc;
    });
  }

  doc(at: number): Y.Doc {
    const doc = this.docs[at % this.docs.length];
    if (!doc) throw new Error("no replicas");
    return doc;
  }

  happen(happening: Happening): void {
    const doc = this.doc(happening.at);
    if (happening.kind === "act") this.act(doc, happening.act);
    else if (happening.kind === "hear") {
      for (const which of happening.updates) {
        const update = this.log[which % Math.max(this.log.length, 1)];
        if (update) Y.applyUpdate(doc, update, "heard");
      }
    } else {
      const other = this.doc(happening.other);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)), "heard");
    }
  }

  /** Everything reaches everyone, in an order of each tablet's own. */
  reunite(order: (at: number, count: number) => readonly number[]): void {
    const log = [...this.log];
    this.docs.forEach((doc, at) => {
      for (const which of order(at, log.length)) {
        const update = log[which];
        if (update) Y.applyUpdate(doc, update, "heard");
      }
    });
  }

  act(doc: Y.Doc, act: Act): void {
    const field = "field" in act ? growingFields[act.field % growingFields.length] : undefined;
    switch (act.kind) {
      case "splice":
      case "append": {
        const cells = this.cells(doc);
        const cell = cells[act.cell % cells.length];
        if (cell !== undefined) this.write(doc, cell, act);
        return;
      }
      case "add":
        if (field) this.rows.add(addRow(doc, "sheet", field.fieldId, this.origin));
        return;
      case "mark": {
        const { fieldId, itemId, values } = markedItems[act.item % markedItems.length] ?? markedItems[0];
        const value = act.value === null ? null : (values[act.value % values.length] ?? null);
        setMark(doc, "sheet", fieldId, PEOPLE[act.person] ?? "", itemId, value, this.origin);
        return;
      }
      case "vote": {
        const ids = readRows(doc, "sheet", "ideas");
        const id = ids[act.item % Math.max(ids.length, 1)];
        const value = act.value === null ? null : 1;
        if (id) setMark(doc, "sheet", "best", PEOPLE[act.person] ?? "", id, value, this.origin);
        return;
      }
      case "draw":
      case "erase":
        this.draw(doc, inkAddresses[act.drawing % inkAddresses.length] ?? inkAddresses[0], act);
        return;
      default: {
        if (!field) return;
        const read = act.kind === "restore" ? readRemovedRows : readRows;
        const ids = read(doc, "sheet", field.fieldId);
        const id = ids[act.row % Math.max(ids.length, 1)];
        if (id === undefined) return;
        if (act.kind === "remove") removeRow(doc, "sheet", field.fieldId, id, this.origin);
        else if (act.kind === "restore") restoreRow(doc, "sheet", field.fieldId, id, this.origin);
        else if (act.kind === "move") moveRow(doc, "sheet", field.fieldId, id, act.to, this.origin);
      }
    }
  }

  /** Characters that are not there exactly once, or are although they were erased. */
  findMiscounted(found: string): string[] {
    const times = new Map<string, number>();
    for (const character of found) times.set(character, (times.get(character) ?? 0) + 1);
    return [...this.typed].filter(
      (character) => (times.get(character) ?? 0) !== (this.erased.has(character) ? 0 : 1),
    );
  }

  private draw(doc: Y.Doc, address: string, act: Act & { kind: "draw" | "erase" }): void {
    const before = readInk(doc, address).map(({ id }) => id);
    const chosen = before[act.stroke % Math.max(before.length, 1)];
    if (act.kind === "draw") {
      addStroke(doc, address, { pen: 0, points: [act.stroke, 1, 2, 3, act.stroke, 5] }, this.origin);
      for (const { id } of readInk(doc, address)) if (!before.includes(id)) this.strokes.add(id);
    } else if (chosen !== undefined) {
      removeStroke(doc, address, chosen, this.origin);
      this.strokes.delete(chosen);
    }
  }

  /** Cells one can write in, those of removed rows included: their writer may not know yet. */
  cells(doc: Y.Doc): string[] {
    const rows = growingFields.flatMap(({ fieldId, columnId }) =>
      [...readRows(doc, "sheet", fieldId), ...readRemovedRows(doc, "sheet", fieldId)].map((id) =>
        cellAddress("sheet", fieldId, id, columnId),
      ),
    );
    return [
      promptAddress("sheet", "why"),
      personalPromptAddress("sheet", "own", "person-1"),
      cellAddress("sheet", "steps", "first", "what"),
      cellAddress("sheet", "ills", "cold", "cure"),
      cellAddress("sheet", "skill", "knots", "how"),
      cellAddress("sheet", "plan", "three", "text"),
      cellAddress("sheet", "fits", "left", "why"),
      ...rows,
    ];
  }

  private write(doc: Y.Doc, cell: string, act: Act & { kind: "splice" | "append" }): void {
    const fresh = Array.from({ length: act.insert }, () => this.freshCharacter());
    const before = [...readText(doc, cell)];
    if (act.kind === "append") appendText(doc, cell, fresh.join(""), this.origin);
    else spliceText(doc, cell, act.index, act.remove, fresh.join(""), this.origin);
    const after = new Set(readText(doc, cell));
    for (const character of fresh) this.typed.add(character);
    for (const character of before) if (!after.has(character)) this.erased.add(character);
  }

  /** A character never typed before; every other one takes two code units. */
  private freshCharacter(): string {
    this.characters += 1;
    return String.fromCodePoint((this.characters % 2 === 0 ? 0x4e00 : 0x20000) + this.characters);
  }
}
