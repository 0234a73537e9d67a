import type { Orientation } from "../../handout/handout.ts";
import { pageName } from "../../handout/page-rules.ts";

/** A page before its number is known. */
export interface PageParts {
  readonly content: DocumentFragment;
  readonly orientation: Orientation;
  readonly foot: string | null;
  /** Above the text; null on the first page of a flow. */
  readonly running: string | null;
  /** "" on a page that is not to be written on. */
  readonly code: string;
}

/** Builds a page: what runs above, the text, the foot. */
export function framePage({ content, orientation, foot, running, code }: PageParts): HTMLElement {
  const page = make("section", `handout-page handout-page-${orientation}`);
  if (running !== null) page.append(make("p", "handout-running", running));
  const body = make("div", "handout-page-body");
  body.append(content);
  page.append(body);
  if (foot !== null) {
    const line = make("footer", "handout-foot");
    line.append(make("span", "handout-foot-words", foot));
    if (code.trim() !== "") line.append(make("bdi", "handout-foot-code", code));
    line.append(make("span", "handout-foot-number"));
    page.append(line);
  }
  return page;
}

/** Lays a page on a paper of its own. */
export function layOnPaper(page: HTMLElement, orientation: Orientation): HTMLElement {
  const paper = make("div", `handout-paper handout-paper-${orientation}`);
  paper.style.setProperty("page", pageName(orientation));
  paper.append(page);
  return paper;
}

/** Lays two pages that are turned alike on each paper, as far as there are any. */
export function pairPapers(papers: HTMLElement): void {
  for (const paper of [...papers.children]) {
    const page = paper.firstElementChild;
    if (!(paper instanceof HTMLElement) || !page || paper.matches(".handout-pair")) continue;
    const orientation = page.matches(".handout-page-portrait") ? "portrait" : "landscape";
    const before = paper.previousElementSibling;
    if (before?.matches(`.handout-pair-${orientation}`) && before.childElementCount === 1) {
      before.append(page);
      paper.remove();
      continue;
    }
    const turned = orientation === "portrait" ? "landscape" : "portrait";
    paper.className = `handout-paper handout-paper-${turned} handout-pair handout-pair-${orientation}`;
    paper.style.setProperty("page", pageName(turned));
  }
}

function make(name: string, className: string, text?: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
