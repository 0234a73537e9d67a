import type { ComponentChild } from "preact";
import type { TypeSize } from "../../handout/contract.ts";
import type { Handout, Orientation, Sheet } from "../../handout/handout.ts";
import { readRoom } from "../../handout/page-room.ts";
import { BLANK_SETTINGS, FILLED_SETTINGS, type Setting } from "../../handout/paginate.ts";
import { messages } from "../../messages/print.ts";
import { HandoutCover, HandoutSources, HandoutStrays } from "./HandoutFront.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";

/** What is set together and begins a page of its own. A page's worksheets are given by their ids. */
export interface PageFlow {
  readonly content: ComponentChild;
  readonly orientation: Orientation;
  readonly settings: readonly Setting[];
  /** At the foot of a page; null = a page without a foot. */
  readonly nameFoot: (sheetIds: readonly string[]) => string | null;
  /** Above the text of a page that goes on with a worksheet. */
  readonly nameRunning: (sheetId: string) => string;
  /** The signs by which a page to write on is found again; "" on others. `fieldId` is where it goes on. */
  readonly nameCode: (sheetId: string, fieldId: string | null) => string;
}

/** A handout's flows in the order of its pages; `compact`: worksheets that are turned alike follow each other. */
export function listFlows(handout: Handout, size: TypeSize, compact = false): PageFlow[] {
  const { cover, sheets, strays, sources } = handout;
  const words = messages.print;
  const hasSources = sources.length > 0;
  const runs = compact ? joinAlike(sheets) : sheets.map((sheet) => [sheet]);
  return [
    ...(cover
      ? [{ ...surround(words.contents, null, <HandoutCover cover={cover} hasSources={hasSources} />) }]
      : []),
    ...runs.map((run) => flowOf(run, handout, size)),
    ...(strays.length > 0
      ? [surround(words.strays, handout.workshopTitle, <HandoutStrays handout={handout} />)]
      : []),
    ...(hasSources
      ? [surround(words.sources, handout.workshopTitle, <HandoutSources handout={handout} />)]
      : []),
  ];
}

function joinAlike(sheets: readonly Sheet[]): Sheet[][] {
  const runs: Sheet[][] = [];
  for (const sheet of sheets) {
    const last = runs.at(-1);
    if (last?.[0]?.orientation === sheet.orientation) last.push(sheet);
    else runs.push([sheet]);
  }
  return runs;
}

function flowOf(run: readonly Sheet[], handout: Handout, size: TypeSize): PageFlow {
  const orientation = run[0]?.orientation ?? "portrait";
  const find = (sheetId: string) => run.find(({ id }) => id === sheetId);
  return {
    content: run.map((sheet) => (
      <HandoutSheet key={sheet.id} handout={handout} sheet={sheet} room={readRoom(size, orientation)} />
    )),
    orientation,
    settings: handout.isBlank ? BLANK_SETTINGS : FILLED_SETTINGS,
    nameFoot: (ids) =>
      messages.print.footer(
        handout.workshopTitle,
        ids.map((id) => find(id)?.number ?? 0),
      ),
    nameRunning: (id) => find(id)?.title ?? "",
    nameCode: (id, fieldId) => find(id)?.codes?.[fieldId ?? ""] ?? "",
  };
}

/** What stands before and after the worksheets. */
const surround = (title: string, workshopTitle: string | null, content: ComponentChild): PageFlow => ({
  content,
  orientation: "portrait",
  settings: [],
  nameFoot: () => (workshopTitle === null ? null : `${workshopTitle} · ${title}`),
  nameRunning: () => title,
  nameCode: () => "",
});
