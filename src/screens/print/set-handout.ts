import { render } from "preact";
import { messages } from "../../messages/print.ts";
import { breakFlow } from "./break-flow.ts";
import { CONTINUED } from "./cut-unit.ts";
import { fitFlow } from "./fit-flow.ts";
import type { PageFlow } from "./page-flows.tsx";
import { framePage, layOnPaper, pairPapers } from "./page-frame.ts";

/** How far the setting of a handout has got. */
export interface SettingProgress {
  readonly pages: number;
  /** How much is set, from 0 to 1. */
  readonly part: number;
}

export interface SettingPlace {
  /** Where a flow is measured: as wide as a page's text, and out of sight. */
  readonly bench: HTMLElement;
  /** Where the papers go. */
  readonly papers: HTMLElement;
  /** Height of a page's text in px, by how it is turned. */
  readonly heights: Readonly<Record<PageFlow["orientation"], number>>;
}

/** Sets a handout page by page, one worksheet at each step, so that the first can be seen before the last is set. */
export function* setHandout(
  flows: readonly PageFlow[],
  place: SettingPlace,
  twoUp: boolean,
): Generator<SettingProgress, void> {
  const { bench, papers } = place;
  papers.replaceChildren();
  for (const [index, flow] of flows.entries()) {
    papers.append(...setFlow(flow, place));
    if (twoUp) pairPapers(papers);
    if (index + 1 < flows.length) yield { pages: countPages(papers), part: (index + 1) / flows.length };
  }
  bench.replaceChildren();
  yield { pages: numberPages(papers), part: 1 };
}

const countPages = (papers: HTMLElement): number => papers.querySelectorAll(".handout-page").length;

/** Breaks a flow into its pages, each on a paper of its own and without its number. */
export function setFlow(
  flow: PageFlow,
  { bench, heights }: Pick<SettingPlace, "bench" | "heights">,
): HTMLElement[] {
  const pageHeight = heights[flow.orientation];
  const drawn = document.createElement("div");
  render(flow.content, drawn);
  // A copy is broken: what was drawn stays whole for whoever drew it.
  const copy = document.createElement("div");
  copy.append(...[...drawn.childNodes].map((node) => node.cloneNode(true)));
  render(null, drawn);
  bench.replaceChildren(copy);
  fitFlow(copy, flow.settings, pageHeight);
  return breakFlow(copy, pageHeight).map((content, index) => {
    const sheets = [...content.querySelectorAll<HTMLElement>("[data-sheet]")];
    const page = framePage({
      content,
      orientation: flow.orientation,
      foot: flow.nameFoot(sheets.map(({ dataset }) => dataset["sheet"] ?? "")),
      running: index === 0 ? null : flow.nameRunning(sheets[0]?.dataset["sheet"] ?? ""),
      code: sheets
        .map((sheet) => flow.nameCode(sheet.dataset["sheet"] ?? "", readFirstField(sheet)))
        .join(" "),
    });
    return layOnPaper(page, flow.orientation);
  });
}

/** The field that goes on or begins at the top of a page; null where the worksheet itself begins. */
const readFirstField = (sheet: HTMLElement): string | null =>
  sheet.matches(`.${CONTINUED}`)
    ? (sheet.querySelector<HTMLElement>("[data-field]")?.dataset["field"] ?? null)
    : null;

/** Once all pages are there: their numbers, also in the contents, and where the contents lead. */
export function numberPages(papers: HTMLElement): number {
  const pages = [...papers.querySelectorAll<HTMLElement>(".handout-page")];
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    const words = messages.print.pageOf(index + 1, pages.length);
    page.setAttribute("aria-label", words);
    const place = page.querySelector(".handout-foot-number");
    if (place) place.textContent = words;
    for (const { dataset } of page.querySelectorAll<HTMLElement>("[data-anchor]")) {
      if (dataset["anchor"] !== undefined && !numbers.has(dataset["anchor"]))
        numbers.set(dataset["anchor"], index + 1);
    }
  });
  for (const line of papers.querySelectorAll<HTMLElement>("[data-leads-to]")) {
    const place = line.querySelector(".handout-contents-page");
    const number = numbers.get(line.dataset["leadsTo"] ?? "");
    if (place && number !== undefined) place.textContent = String(number);
  }
  return pages.length;
}
