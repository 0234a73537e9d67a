import fc from "fast-check";
import type { AnswerOfTable } from "../../src/summary/table.ts";
import type { ChecklistAnswer, FieldAnswer, RatingAnswer, TableAnswer } from "../../src/workshops/answer.ts";
import type { ChecklistField, RatingField, TableField } from "../../src/workshops/format.ts";

export const ITEMS = ["a", "b", "c"].map((id) => ({ id, label: id.toUpperCase() }));

export const ratingField: RatingField = {
  kind: "rating",
  id: "level",
  label: "Level",
  who: "each",
  items: ITEMS,
  points: [0, 1, 2, 3].map((value) => ({ value, label: String(value) })),
};

export const momentsField: RatingField = {
  ...ratingField,
  moments: [
    { id: "before", label: "Before" },
    { id: "after", label: "After" },
  ],
  notes: [{ id: "why", label: "Why" }],
};

export const checklistField: ChecklistField = {
  kind: "checklist",
  id: "ticks",
  label: "Ticks",
  who: "each",
  items: ITEMS,
  ownEntries: { label: "Others", rowName: "entry" },
  notes: [
    { id: "treat", label: "Treat" },
    { id: "prevent", label: "Prevent" },
  ],
};

export const tableField: TableField = {
  kind: "table",
  id: "table",
  label: "Table",
  who: "table",
  rows: ITEMS,
  columns: [
    { id: "left", label: "Left", share: 1 },
    { id: "right", label: "Right", share: 1 },
  ],
  grows: true,
  rowName: "row",
  lines: 2,
};

/** Also ids that no workshop has, and ones that every object answers to. */
export const itemId = fc.constantFrom("a", "b", "c", "of-another-version", "toString", "__proto__");
export const personId = fc.constantFrom("p1", "p2", "p3", "__proto__");
export const text = fc.constantFrom(
  "",
  "  ",
  "Gossip",
  " gossip ",
  "GOSSIP",
  "No  time",
  "no time",
  "Too many meetings",
);

const rating: fc.Arbitrary<RatingAnswer> = fc.record({
  kind: fc.constant("rating" as const),
  ratings: fc.dictionary(
    personId,
    fc.dictionary(
      fc.oneof(
        itemId,
        itemId.map((id) => `${id}:before`),
        itemId.map((id) => `${id}:after`),
      ),
      fc.integer({ min: -1, max: 4 }),
      { maxKeys: 9 },
    ),
  ),
  notes: fc.dictionary(itemId, fc.dictionary(fc.constantFrom("why", "gone"), text)),
});

const checklist: fc.Arbitrary<ChecklistAnswer> = fc
  .uniqueArray(fc.record({ id: fc.uuid(), text }), { selector: ({ id }) => id, maxLength: 4 })
  .chain((own) => {
    const id = fc.constantFrom("a", "b", "c", "gone", ...own.map((entry) => entry.id));
    return fc.record({
      kind: fc.constant("checklist" as const),
      own: fc.constant(own),
      ticks: fc.dictionary(id, fc.uniqueArray(personId)),
      notes: fc.dictionary(id, fc.dictionary(fc.constantFrom("treat", "prevent", "gone"), text)),
    });
  });

const table: fc.Arbitrary<TableAnswer> = fc.record({
  kind: fc.constant("table" as const),
  rows: fc.uniqueArray(
    fc.record({
      id: fc.oneof(itemId, fc.uuid()),
      cells: fc.dictionary(fc.constantFrom("left", "right", "gone"), text),
    }),
    { selector: ({ id }) => id },
  ),
});

/** Up to ten tables, also none, also ones that hold nothing yet. */
export function tablesOf<A extends FieldAnswer>(answer: fc.Arbitrary<A>): fc.Arbitrary<AnswerOfTable<A>[]> {
  return fc
    .array(answer, { maxLength: 10 })
    .map((answers) =>
      answers.map((one, index) => ({ tableId: `t${index}`, tableName: `Table ${index}`, answer: one })),
    );
}

export const ratingTables = tablesOf(rating);
export const checklistTables = tablesOf(checklist);
export const tableTables = tablesOf(table);

/** The same tables, and the same tables in another order. */
export function inTwoOrders<A extends FieldAnswer>(
  tables: fc.Arbitrary<AnswerOfTable<A>[]>,
): fc.Arbitrary<[AnswerOfTable<A>[], AnswerOfTable<A>[]]> {
  return tables.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length, maxLength: one.length })),
  );
}
