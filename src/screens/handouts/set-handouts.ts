import type { TableHandouts } from "../../handout/build-people.ts";
import type { TypeSize } from "../../handout/contract.ts";
import { pageName } from "../../handout/page-rules.ts";
import { messages } from "../../messages/handouts.ts";
import { listFlows } from "../print/page-flows.tsx";
import { numberPages, type SettingPlace, setFlow } from "../print/set-handout.ts";
import { openBreathing } from "./breathe.ts";

/** One person's handout, ready to be drawn. */
export interface SetHandout {
  /** Whose it is, in words. */
  readonly owner: string;
  readonly pages: number;
  readonly cover: readonly HTMLElement[];
  /** Their table's pages, the very same for all its people. */
  readonly table: readonly HTMLElement[];
}

/**
 * Sets everyone's handout: a table's pages once, and a cover for each person. Gives way to the page as it goes; `signal`
 * ends it with its reason.
 */
export async function setHandouts(
  tables: readonly TableHandouts[],
  size: TypeSize,
  place: Pick<SettingPlace, "bench" | "heights">,
  { signal, onDone }: { readonly signal: AbortSignal; readonly onDone: (handouts: number) => void },
): Promise<readonly SetHandout[]> {
  const breathe = openBreathing(signal);
  const handouts: SetHandout[] = [];
  await loadLetters(place.bench, tables);
  try {
    for (const { tableName, handout, people } of tables) {
      const table: HTMLElement[] = [];
      for (const flow of listFlows(handout, size)) {
        table.push(...setFlow(flow, place));
        await breathe();
      }
      for (const { name, cover } of people) {
        const [front] = listFlows({ ...handout, cover, sheets: [], strays: [] }, size);
        const covers = front ? setFlow(front, place) : [];
        const owner = name === "" ? messages.handouts.nameless(tableName) : name;
        handouts.push({ owner, pages: covers.length + table.length, cover: covers, table });
        onDone(handouts.length);
        await breathe();
      }
    }
  } finally {
    place.bench.replaceChildren();
  }
  return handouts;
}

/** Letters that come late are wider or narrower than those measured. */
async function loadLetters(bench: HTMLElement, tables: readonly TableHandouts[]): Promise<void> {
  const style = getComputedStyle(bench);
  const letters = [...new Set(JSON.stringify(tables))].join("");
  const families = ["--font-text", "--font-title"].map((name) => style.getPropertyValue(name));
  // Offline and not kept: the pages are set in what there is.
  const load = (font: string) => document.fonts.load(font, letters).catch(() => []);
  await Promise.all(families.flatMap((family) => [load(`1em ${family}`), load(`italic 1em ${family}`)]));
}

/** Pages that a handout takes of the printer's count. */
export const countPrinted = ({ pages }: SetHandout, fillsSheet: boolean): number =>
  pages + (fillsSheet ? pages % 2 : 0);

/** Draws one handout with page numbers of its own. `fillsSheet`: with an empty last page where it would end on a front. */
export function drawHandout({ owner, cover, table, pages }: SetHandout, fillsSheet: boolean): HTMLElement {
  const drawn = document.createElement("div");
  drawn.className = "handouts-one";
  drawn.role = "group";
  drawn.ariaLabel = owner;
  drawn.append(...[...cover, ...table].map((page) => page.cloneNode(true)));
  numberPages(drawn);
  if (fillsSheet && pages % 2 === 1) drawn.append(drawEmptyPage());
  return drawn;
}

function drawEmptyPage(): HTMLElement {
  const page = document.createElement("div");
  page.className = "handout-paper handout-paper-portrait handouts-back";
  page.style.setProperty("page", pageName("portrait"));
  return page;
}
