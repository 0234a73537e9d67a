import type { PageUnit } from "../../handout/paginate.ts";

/** A unit and what it is on the bench. */
export interface MeasuredUnit extends PageUnit {
  readonly element: HTMLElement;
}

/** What stands whole on a page; of nested ones the outermost that a page can hold. */
const UNITS = [
  ...[".handout-cover-head", ".handout-who", ".handout-contents ol", ".handout-contents li"],
  ...[".handout-head", ".handout-works > li"],
  ...[".handout-reading-title", ".handout-reading > p", ".handout-points > li"],
  ...[".handout-block-open", ".handout-label", ".handout-stray-label", ".handout-hint", ".handout-whole"],
  ...[".handout-grid thead", ".handout-group", ".handout-row"],
  ...[".handout-lines", ".handout-voice", ".handout-words", ".handout-nothing", ".handout-option"],
  ...[".handout-options-short", ".handout-regions", ".handout-regions > div"],
  ...[".handout-quadrant-label", ".handout-quadrant > .handout-item-hint", ".handout-quadrant-space"],
  ...[".handout-figure", ".handout-sketch", ".handout-figure-list"],
].join(", ");
const KEEPS_NEXT = [
  ...[".handout-head", ".handout-reading-title", ".handout-label", ".handout-stray-label", ".handout-hint"],
  ...["thead", ".handout-group", ".handout-quadrant-label", ".handout-quadrant > .handout-item-hint"],
].join(", ");
const KEEPS_PREVIOUS = ".handout-reading-source";
const RUNS = ".handout-voice, .handout-words, .handout-reading > p, .handout-works > li";

/** The units of a flow in the order they stand, none higher than a page where that can be helped. */
export function measureUnits(flow: HTMLElement, pageHeight: number): MeasuredUnit[] {
  const units: MeasuredUnit[] = [];
  const heads = new Map<Element | null, number>();
  const { top: origin } = flow.getBoundingClientRect();
  const add = (element: HTMLElement): void => {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height > pageHeight && element.querySelector(UNITS) && !element.matches(".handout-row")) {
      // What stands side by side goes one below the other before it is broken.
      element.classList.add("handout-loose");
      descend(element);
      return;
    }
    const table = element.closest("table");
    if (element.tagName === "THEAD") heads.set(table, height);
    const before = units.at(-1);
    if (before && element.matches(KEEPS_PREVIOUS)) units[units.length - 1] = { ...before, keepsNext: true };
    units.push({
      element,
      top: top - origin,
      bottom: bottom - origin,
      keepsNext: element.matches(KEEPS_NEXT),
      title: element.matches(".handout-head"),
      repeated: element.tagName === "THEAD" ? 0 : (heads.get(table) ?? 0),
      runs: element.matches(RUNS),
    });
  };
  const descend = (parent: Element): void => {
    for (const child of parent.children) {
      if (!(child instanceof HTMLElement)) continue;
      if (child.matches(UNITS)) add(child);
      else descend(child);
    }
  };
  descend(flow);
  return units;
}
