import { buildHandout } from "../../src/handout/build-handout.ts";
import type { HandoutSource, Whose } from "../../src/handout/contract.ts";
import type { Block, Mark } from "../../src/handout/handout.ts";
import type { FieldAnswer } from "../../src/workshops/answer.ts";
import type { Field, Workshop } from "../../src/workshops/format.ts";

export const item = (id: string) => ({ id, label: `Item ${id}` });
export const base = { id: "field", label: "Field", who: "each" } as const;
export const scale = [
  { value: 0, label: "low" },
  { value: 1, label: "high" },
];
export const stroke = { id: "s", pen: 0, points: [0, 0, 128, 500, 500, 128] } as const;

/** Builds one field for a table whose person p1 prints, beside a second table. */
export function build(
  field: Field,
  whose: Whose,
  answer?: FieldAnswer,
  other?: FieldAnswer,
  mine?: FieldAnswer,
): Block {
  const workshop: Workshop = {
    format: "worktable-workshop",
    version: 2,
    id: "w",
    title: "Workshop",
    language: "en",
    description: "",
    sources: [],
    worksheets: [{ id: "sheet", title: "Sheet", intro: "", fields: [field] }],
  };
  const answers = (one: FieldAnswer | undefined) => (one ? { sheet: { field: one } } : {});
  const table = { tableId: "oak", tableName: "Oak", answers: answers(answer) };
  const source: HandoutSource = {
    workshop,
    sessionTitle: "",
    personName: "",
    personId: "p1",
    mine: answers(mine),
    table,
    tables: [table, { tableId: "elm", tableName: "Elm", answers: answers(other) }],
    isPresenter: true,
  };
  const choice = {
    worksheetIds: ["sheet"],
    whose,
    size: "usual",
    cover: false,
    locale: "en-GB",
    date: "",
  } as const;
  const block = buildHandout(source, choice).sheets[0]?.blocks[0];
  if (!block) throw new Error("no block");
  return block;
}

/** What can be told apart of marks: "–" empty, "x" set, or the number. */
export const read = (marks: readonly Mark[]) =>
  marks.map((mark) => (mark.kind === "count" ? mark.people : mark.kind === "set" ? "x" : "–"));
export const optionsOf = ({ body }: Block) => (body.kind === "options" ? body.options : []);
export const scaleOf = ({ body }: Block) => (body.kind === "scale" ? body.rows : []);
export const said = (text: string, from: string | null = null) => ({
  kind: "voices",
  voices: [{ from, text }],
});
