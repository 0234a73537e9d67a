import { chooseSetting, countPages, type PageUnit, type Setting } from "../../handout/paginate.ts";

/** What stands whole on a page; of nested ones the outermost counts. */
const UNITS = [
  ".handout-head",
  ".handout-reading-title",
  ".handout-reading > p",
  ".handout-points > li",
  ".handout-label",
  ".handout-hint",
  ".handout-whole",
  ".handout-grid thead",
  ".handout-group",
  ".handout-row",
  ".handout-lines",
  ".handout-option",
  ".handout-figure",
  ".handout-sketch",
  ".handout-figure-list",
  ".handout-regions",
].join(", ");
const KEEPS_NEXT =
  ".handout-head, .handout-reading-title, .handout-label, .handout-hint, thead, .handout-group";
const WHOLE = ".handout-whole, .handout-row, .handout-head";

/** A line may break differently on paper than in the preview, so the last one is left free. In em. */
const SLACK = 1.6;

/** Sets a sheet so that it fills its pages well; `pageEms` is a page's height by that of the type. */
export function fitSheet(sheet: HTMLElement, settings: readonly Setting[], pageEms: number): void {
  sheet.classList.add("handout-measuring");
  const typePx = Number.parseFloat(getComputedStyle(sheet).fontSize);
  const chosen = chooseSetting(settings, (setting) => {
    applySetting(sheet, setting);
    return countPages(measureUnits(sheet), (pageEms - SLACK) * typePx);
  });
  if (chosen) applySetting(sheet, chosen);
  sheet.classList.remove("handout-measuring");
}

function applySetting(sheet: HTMLElement, { lines, air }: Setting): void {
  sheet.style.setProperty("--handout-density", String(lines));
  sheet.style.setProperty("--handout-air", String(air));
}

function measureUnits(sheet: HTMLElement): PageUnit[] {
  const heads = new Map<Element | null, number>();
  return [...sheet.querySelectorAll<HTMLElement>(UNITS)]
    .filter((element) => !element.parentElement?.closest(WHOLE))
    .map((element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      const table = element.closest("table");
      if (element.tagName === "THEAD") heads.set(table, height);
      return { top, bottom, keepsNext: element.matches(KEEPS_NEXT), repeated: heads.get(table) ?? 0 };
    });
}
