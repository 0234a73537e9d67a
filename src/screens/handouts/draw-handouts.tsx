import { createRef, render } from "preact";
import type { TableHandouts } from "../../handout/build-people.ts";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import { messages } from "../../messages/handouts.ts";
import { HandoutDesk } from "../print/HandoutDesk.tsx";
import { listFlows } from "../print/page-flows.tsx";
import { measureHeights } from "../print/page-heights.ts";
import { numberPages, setFlow } from "../print/set-handout.ts";
import { openBreathing } from "./breathe.ts";

export interface HandoutsJob {
  readonly tables: readonly TableHandouts[];
  readonly paper: Paper;
  readonly size: TypeSize;
}

/**
 * Draws everyone's handout into `root`, a table's pages once and then again for each of its people. Gives way to the
 * page as it goes. `signal` ends it with its reason; then `root` is empty.
 */
export async function drawHandouts(
  root: HTMLElement,
  { tables, paper, size }: HandoutsJob,
  { signal, onDone }: { readonly signal: AbortSignal; readonly onDone: (handouts: number) => void },
): Promise<void> {
  const breathe = openBreathing(signal);
  const [first] = tables;
  if (!first) return;
  const { language, direction } = first.handout;
  const bench = createRef<HTMLDivElement>();
  const papers = createRef<HTMLDivElement>();
  const desk = document.createElement("div");
  root.append(desk);
  render(<HandoutDesk {...{ language, direction, paper, size }} bench={bench} papers={papers} />, desk);
  if (!bench.current || !papers.current) return;
  const place = { bench: bench.current, heights: measureHeights(paper) };
  try {
    let done = 0;
    for (const { tableName, handout, people } of tables) {
      const pages = document.createDocumentFragment();
      for (const flow of listFlows(handout, size)) {
        pages.append(...setFlow(flow, place));
        await breathe();
      }
      for (const { name, cover } of people) {
        const [front] = listFlows({ ...handout, cover, sheets: [], strays: [] }, size);
        const own = document.createElement("div");
        own.className = "handouts-one";
        own.role = "group";
        own.ariaLabel = name === "" ? messages.handouts.nameless(tableName) : name;
        own.append(...(front ? setFlow(front, place) : []), pages.cloneNode(true));
        numberPages(own);
        papers.current.append(own);
        done += 1;
        onDone(done);
        await breathe();
      }
    }
  } catch (error) {
    render(null, desk);
    desk.remove();
    throw error;
  }
}
