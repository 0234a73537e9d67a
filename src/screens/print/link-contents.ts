let handouts = 0;

/** Makes the lines of the contents links, for the PDF file: several handouts may be printed at once. */
export function linkContents(papers: HTMLElement): void {
  const prefix = `handout-${++handouts}-`;
  for (const target of papers.querySelectorAll<HTMLElement>("[data-anchor]")) {
    target.id = `${prefix}${target.dataset["anchor"]}`;
  }
  for (const line of papers.querySelectorAll<HTMLElement>("[data-leads-to]")) {
    line.setAttribute("href", `#${prefix}${line.dataset["leadsTo"]}`);
  }
}

/** On screen they are too small for a finger. */
export function unlinkContents(papers: HTMLElement): void {
  for (const line of papers.querySelectorAll("[data-leads-to]")) line.removeAttribute("href");
}
