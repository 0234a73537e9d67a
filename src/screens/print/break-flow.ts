import { findBreak } from "../../handout/paginate.ts";
import { CONTINUED, cutBelow } from "./cut-unit.ts";
import { type MeasuredUnit, measureUnits } from "./page-units.ts";

/** Takes a flow apart into what stands on each of its pages; the flow is empty afterwards. */
export function breakFlow(flow: HTMLElement, pageHeight: number): DocumentFragment[] {
  const pages = findPageStarts(flow, pageHeight).map((start) => takeBefore(flow, start));
  const last = document.createDocumentFragment();
  last.append(...flow.childNodes);
  return [...pages, last];
}

/** What each page but the first begins with; a unit that no page can hold is cut. */
function findPageStarts(flow: HTMLElement, pageHeight: number): Element[] {
  const starts: Element[] = [];
  let units = measureUnits(flow, pageHeight);
  let from = 0;
  let pageTop = 0;
  for (;;) {
    const end = findBreak(units, from, pageTop, pageHeight);
    const unit = end && units[end.unit];
    if (!end || !unit) return starts;
    if (end.cut === null) {
      starts.push(unit.element);
      from = end.unit;
    } else {
      const rest = cutUnit(flow, unit, end.cut, end.unit > from);
      if (!rest && end.unit === from && shrink(unit.element, pageHeight)) {
        units = measureUnits(flow, pageHeight);
        continue;
      }
      const next = rest ?? (end.unit > from ? unit.element : units[end.unit + 1]?.element);
      if (!next) return starts;
      starts.push(next);
      units = measureUnits(flow, pageHeight);
      from = units.findIndex(({ element }) => element === next || next.contains(element));
      if (from < 0) return starts;
    }
    const first = units[from];
    pageTop = (first?.top ?? 0) - (first?.repeated ?? 0);
  }
}

/** What goes to the next page, put behind what stays; null where nothing would stay. */
function cutUnit(
  flow: HTMLElement,
  { element }: MeasuredUnit,
  cut: number,
  mayMove: boolean,
): HTMLElement | null {
  const rest = cutBelow(element, flow.getBoundingClientRect().top + cut);
  if (rest) element.after(rest);
  else if (!mayMove) return null;
  return rest;
}

/** Something in one piece, higher than its page: better small than cut off. False where that was done before. */
function shrink(element: HTMLElement, pageHeight: number): boolean {
  if (element.style.zoom !== "") return false;
  element.style.zoom = String((pageHeight / element.getBoundingClientRect().height) * 0.98);
  return true;
}

function takeBefore(flow: HTMLElement, start: Element): DocumentFragment {
  const first = liftStart(flow, start);
  const opened = listAncestors(flow, first);
  // Its head and the widths of its columns go along with a table that is torn.
  const tables = opened
    .filter((each) => each.tagName === "TABLE")
    .map((table) => ({
      table,
      heads: [...table.querySelectorAll(":scope > :is(colgroup, thead)")].map((head) => head.cloneNode(true)),
    }));
  const range = document.createRange();
  range.setStart(flow, 0);
  range.setEndBefore(first);
  const page = range.extractContents();
  for (const { table, heads } of tables) table.prepend(...heads);
  for (const each of opened) {
    each.classList.add(CONTINUED);
    each.removeAttribute("data-anchor");
  }
  return page;
}

/** The outermost element that begins with the start, so that no empty shell of it is left behind. */
function liftStart(flow: HTMLElement, start: Element): Element {
  let first = start;
  while (!first.previousElementSibling && first.parentElement && first.parentElement !== flow) {
    first = first.parentElement;
  }
  return first;
}

function listAncestors(flow: HTMLElement, element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let each = element.parentElement; each && each !== flow; each = each.parentElement)
    ancestors.push(each);
  return ancestors;
}
