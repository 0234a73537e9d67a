import { type ComponentChild, render } from "preact";
import type { TableHandouts } from "../../handout/build-people.ts";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import type { Handout } from "../../handout/handout.ts";
import { readRoom } from "../../handout/page-room.ts";
import { writePageRules } from "../../handout/page-rules.ts";
import { messages } from "../../messages/handouts.ts";
import { HandoutCover, HandoutSources, HandoutStrays } from "../print/HandoutFront.tsx";
import { HandoutSheet } from "../print/HandoutSheet.tsx";
import { readLengths, readPageEms } from "../print/paper-lengths.ts";
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
  const desk = openDesk(first.handout, paper, size);
  root.append(desk);
  try {
    let done = 0;
    for (const { tableName, handout, people } of tables) {
      const pages = document.createDocumentFragment();
      for (const part of listParts(handout, paper, size)) {
        pages.append(drawPart(part, desk));
        await breathe();
      }
      for (const { name, cover } of people) {
        const own = document.createElement("div");
        own.className = "handouts-one";
        own.role = "group";
        own.ariaLabel = name === "" ? messages.handouts.nameless(tableName) : name;
        own.append(
          drawPart(<HandoutCover cover={cover} hasSources={handout.sources.length > 0} />, desk),
          pages.cloneNode(true),
        );
        desk.append(own);
        done += 1;
        onDone(done);
        await breathe();
      }
    }
  } catch (error) {
    desk.remove();
    throw error;
  }
}

/** What the pages lie on, with their rules; all tables answer the same workshop. */
function openDesk(handout: Handout, paper: Paper, size: TypeSize): HTMLElement {
  const desk = document.createElement("div");
  desk.className = `handout handout-type-${size}`;
  desk.lang = handout.language;
  desk.dir = handout.direction;
  for (const [name, value] of Object.entries(readLengths(paper, size))) desk.style.setProperty(name, value);
  const rules = document.createElement("style");
  rules.textContent = writePageRules(handout, paper, size);
  desk.append(rules);
  return desk;
}

/** All that is the same for everyone of a table, piece by piece. */
const listParts = (handout: Handout, paper: Paper, size: TypeSize): ComponentChild[] => [
  ...handout.sheets.map((sheet) => (
    <HandoutSheet
      handout={handout}
      sheet={sheet}
      room={readRoom(size, sheet.orientation)}
      pageEms={readPageEms(paper, size, sheet.orientation)}
    />
  )),
  ...(handout.strays.length > 0 ? [<HandoutStrays handout={handout} />] : []),
  ...(handout.sources.length > 0 ? [<HandoutSources handout={handout} />] : []),
];

/** Draws a part among the others, where it can be measured, and gives what was drawn: nodes that nothing renews. */
function drawPart(part: ComponentChild, desk: HTMLElement): Node {
  const place = document.createElement("div");
  place.className = "handouts-measuring";
  desk.append(place);
  render(part, place);
  const drawn = document.createDocumentFragment();
  for (const node of place.childNodes) drawn.append(node.cloneNode(true));
  render(null, place);
  place.remove();
  return drawn;
}
