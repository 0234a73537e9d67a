/** What is never cut in two. */
const ATOMS = "svg, .handout-mark, .handout-ink, .handout-line, .handout-lines, .handout-figure";

/** Marks the part of something that goes on from the page before. */
export const CONTINUED = "handout-continued";

/**
 * Cuts an element at a height of the window and returns what lies below it, in a shell like the element's own, not
 * yet in the page. Null where nothing lies below, or nothing would be left above.
 */
export function cutBelow(element: HTMLElement, limit: number): HTMLElement | null {
  if (element.matches(ATOMS)) return null;
  return element.tagName === "TR" ? cutCells(element, limit) : cutContent(element, limit);
}

/** The cells of a row are cut each for itself. */
function cutCells(row: HTMLElement, limit: number): HTMLElement | null {
  const rest = copyShell(row);
  let isCut = false;
  let isLeft = false;
  for (const cell of row.children) {
    if (!(cell instanceof HTMLElement)) continue;
    const part = cell.tagName === "TD" ? cutContent(cell, limit, true) : null;
    isCut ||= part !== null;
    isLeft ||= cell.tagName === "TD" && hasContent(cell);
    rest.append(part ?? copyShell(cell));
  }
  if (isCut && isLeft) return rest;
  // Nothing would stay: put back what was taken.
  for (const [index, part] of [...rest.children].entries()) row.children[index]?.append(...part.childNodes);
  return null;
}

function cutContent(element: HTMLElement, limit: number, mayEmpty = false): HTMLElement | null {
  const first = [...element.childNodes].find((node) => bottomOf(node) > limit);
  if (!first) return null;
  const rest = copyShell(element);
  const from = first instanceof Text ? cutText(first, limit) : cutChild(first, limit);
  if (!from) return null;
  while (from.nextSibling) rest.prepend(element.lastChild ?? from);
  rest.prepend(from);
  if (mayEmpty || hasContent(element)) return rest;
  element.append(...rest.childNodes);
  return null;
}

/** The node that the next page goes on with. */
function cutChild(child: Node, limit: number): Node {
  const part = child instanceof HTMLElement ? cutBelow(child, limit) : null;
  if (!part || !(child instanceof HTMLElement)) return child;
  child.after(part);
  return part;
}

/** Breaks a text between two lines, two of them at least on each side. */
function cutText(text: Text, limit: number): Node {
  const lineHeight = Number.parseFloat(getComputedStyle(text.parentElement ?? document.body).lineHeight);
  const left = bottomOf(text) - limit;
  const offset = findLineEnd(text, left < lineHeight ? limit - lineHeight : limit);
  const isStart = offset > 0 && findLineEnd(text, limit - lineHeight) === 0;
  return offset === 0 || isStart ? text : text.splitText(offset);
}

/** How many letters stand above a height. */
function findLineEnd(text: Text, limit: number): number {
  const range = document.createRange();
  range.setStart(text, 0);
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    range.setEnd(text, middle);
    if (range.getBoundingClientRect().bottom <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function bottomOf(node: Node): number {
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect().bottom;
}

const hasContent = (element: HTMLElement): boolean =>
  element.textContent?.trim() !== "" || element.querySelector("svg, .handout-line") !== null;

function copyShell(element: HTMLElement): HTMLElement {
  const shell = element.cloneNode(false) as HTMLElement;
  shell.classList.add(CONTINUED);
  return shell;
}
