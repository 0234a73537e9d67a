import { buildHandout } from "./build-handout.ts";
import type { HandoutChoice, HandoutSource, TypeSize } from "./contract.ts";
import type { Block, BlockBody, Handout } from "./handout.ts";

/** What is chosen for a poster; the rest follows from its being one. */
export interface PosterChoice extends Pick<HandoutChoice, "locale" | "date"> {
  readonly worksheetId: string;
  readonly size: TypeSize;
}

/**
 * One worksheet with a table's answers, to hang on a wall: whose it is stands above all, and what only tells how to fill
 * it is left out, as is everything private.
 */
export function buildPoster(source: HandoutSource, choice: PosterChoice): Handout {
  const { worksheetId, ...rest } = choice;
  const handout = buildHandout(source, {
    ...rest,
    worksheetIds: [worksheetId],
    whose: "table",
    cover: false,
  });
  const [sheet] = handout.sheets;
  const table = source.table?.tableName ?? "";
  return {
    ...handout,
    fileTitle: [handout.fileTitle, sheet?.title].filter(Boolean).join(" - "),
    overline: [table, source.sessionTitle].filter(Boolean).join(" · "),
    strays: [],
    sheets: handout.sheets.map((one) => ({
      ...one,
      intro: "",
      lines: [],
      readings: [],
      blocks: one.blocks.filter(({ body }) => body.kind !== "withheld").map(fitForWall),
    })),
  };
}

/** A row's name needs more of the width when letters are large. */
const NAME_SHARE = 1.6;

/** Explanations take the room of answers; a figure's explain what is drawn. */
function fitForWall({ hint: _, body, ...block }: Block): Block {
  if (body.kind === "figure") return { ...block, body };
  const text = JSON.stringify(body, (key, value: unknown) => (key === "hint" ? undefined : value));
  const plain = JSON.parse(text) as BlockBody;
  if (
    plain.kind !== "grid" ||
    plain.groups.every(({ rows }) => rows.every(({ label }) => label === undefined))
  ) {
    return { ...block, body: plain };
  }
  const [first, ...columns] = plain.columns;
  if (!first) return { ...block, body: plain };
  return {
    ...block,
    body: { ...plain, columns: [{ ...first, share: first.share * NAME_SHARE }, ...columns] },
  };
}
