import * as v from "valibot";
import { INK_LIMITS } from "./ink.ts";

/** The shape of answers in a file (docs/answers-format.md), as far as a JSON Schema can say it. */

/** More than any tablet holds, and little enough to be read at once. */
export const ANSWERS_LIMITS = {
  fileBytes: 40_000_000,
  textCharacters: 1_000_000,
  rows: 5_000,
  people: 2_000,
  entries: 5_000,
  tables: 60,
} as const;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,64}$/));
const Key = v.pipe(v.string(), v.regex(/^[a-z0-9:-]{1,140}$/));
const Place = v.pipe(v.string(), v.regex(/^[a-z0-9/-]{0,200}$/));
const Text = v.pipe(v.string(), v.maxLength(ANSWERS_LIMITS.textCharacters));
const Name = v.pipe(v.string(), v.maxLength(400));
const Value = v.pipe(v.number(), v.integer(), v.minValue(-1000), v.maxValue(1000));
const Coordinate = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));

const listOf = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.readonly(), v.maxLength(most));
const recordOf = <const Of extends v.GenericSchema<string, string>, const One extends v.GenericSchema>(
  key: Of,
  one: One,
) => v.pipe(v.record(key, one), v.maxEntries(ANSWERS_LIMITS.entries), v.readonly());

const People = listOf(Id, ANSWERS_LIMITS.people);
const Cells = recordOf(Id, Text);
const Row = v.object({ id: Id, cells: Cells });
const Entry = v.object({ id: Id, text: Text });
const Notes = recordOf(Id, Cells);
const Values = recordOf(Id, recordOf(Key, Value));
const Stroke = v.object({
  id: Id,
  pen: v.picklist([0, 1, 2]),
  points: listOf(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(INK_LIMITS.depth)),
    3 * INK_LIMITS.pointsPerStroke,
  ),
});
const ink = v.exactOptional(recordOf(Place, listOf(Stroke, INK_LIMITS.strokesPerDrawing)));
const Rows = listOf(Row, ANSWERS_LIMITS.rows);
const Entries = listOf(Entry, ANSWERS_LIMITS.rows);
const Ticks = recordOf(Id, People);

const Answer = v.variant("kind", [
  v.object({
    kind: v.literal("prompt"),
    text: Text,
    texts: recordOf(Id, Text),
    names: v.exactOptional(recordOf(Id, Name)),
    ink,
  }),
  v.object({ kind: v.literal("table"), rows: Rows, ink }),
  v.object({ kind: v.literal("checklist"), ticks: Ticks, own: Entries, notes: Notes, ink }),
  v.object({ kind: v.literal("rating"), ratings: Values, notes: Notes, ink }),
  v.object({ kind: v.literal("list"), entries: Entries, ink }),
  v.object({ kind: v.literal("choice"), chosen: Ticks, ink }),
  v.object({ kind: v.literal("votes"), items: Entries, votes: Ticks, ink }),
  v.object({ kind: v.literal("two-sided"), sides: recordOf(Id, Entries), ink }),
  v.object({ kind: v.literal("groups"), groups: Rows, ink }),
  v.object({ kind: v.literal("quadrants"), texts: recordOf(Id, Text), ink }),
  v.object({ kind: v.literal("matrix"), ticks: recordOf(Id, Ticks), notes: Notes, ink }),
  v.object({
    kind: v.literal("figure"),
    points: listOf(
      v.object({ personId: Id, itemId: Id, x: Coordinate, y: Coordinate }),
      ANSWERS_LIMITS.entries,
    ),
    levels: Values,
    tokens: listOf(
      v.object({ id: Id, text: Text, place: v.nullable(v.object({ x: Coordinate, y: Coordinate })) }),
      ANSWERS_LIMITS.rows,
    ),
    ink,
  }),
]);

const Answers = recordOf(Id, recordOf(Id, Answer));
const Photos = listOf(v.object({ worksheet: Id, caption: Text }), ANSWERS_LIMITS.entries);

export const answersSchema = v.object({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  format: v.literal("worktable-answers"),
  version: v.literal(1),
  session: v.object({ title: Name, saved: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)) }),
  /** A workshop file of its own (workshop.schema.json); its parser reads it. */
  workshop: v.looseObject({ format: v.literal("worktable-workshop"), id: Id, title: Text }),
  tables: listOf(
    v.object({ id: Id, name: Name, answers: Answers, photos: v.exactOptional(Photos) }),
    ANSWERS_LIMITS.tables,
  ),
  /** Private answers and drafts of one person. */
  mine: v.exactOptional(v.object({ name: Name, answers: Answers })),
});
