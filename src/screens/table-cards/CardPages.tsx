import type { Paper } from "../../handout/contract.ts";
import { PAPER_SIZES_MM } from "../../handout/paper.ts";
import type { SessionTable } from "../../session/record.ts";
import type { Venue } from "../../session/venue.ts";
import type { AppAddress } from "./app-address.ts";
import { fitText, splitName } from "./fit-name.ts";
import { JoinSteps } from "./JoinSteps.tsx";
import "../print/handout.css";
import "../print/handout-paper.css";
import "./card-pages.css";

/** A tent stands on the table: the name on one side, the steps on the other. Small ones lie on it. */
export type CardLayout = "tent" | "small";

/** Every length on a card is in em of this many millimetres, so that the preview scales as a whole. */
const EM_MM = 4;
const MARGIN_MM = 12;
export const SMALL_PER_PAGE = 4;

interface CardPagesProps {
  readonly tables: readonly SessionTable[];
  readonly sessionTitle: string;
  readonly venue: Venue;
  readonly address: AppAddress | null;
  readonly layout: CardLayout;
  readonly paper: Paper;
  readonly direction: "ltr" | "rtl";
}

/** The cards as they print: a preview on screen, and the only thing that is printed. */
export function CardPages({ tables, layout, paper, direction, ...card }: CardPagesProps) {
  const { width, height } = PAPER_SIZES_MM[paper];
  const lengths = {
    "--card-em": `${EM_MM}mm`,
    "--card-across": String(width / EM_MM),
    "--card-down": String(height / EM_MM),
    "--card-margin": `${MARGIN_MM / EM_MM}em`,
  };
  return (
    <div class="handout card-pages" dir={direction} style={lengths}>
      <style>{`@page { size: ${paper} portrait; margin: 0; }`}</style>
      {layout === "tent"
        ? tables.map(({ id, name }) => (
            <section key={id} class="card-page card-tent" aria-label={name}>
              <div class="card-side card-side-room" aria-hidden="true">
                <LargeName name={name} width={width - 2 * MARGIN_MM} height={height / 2 - 2 * MARGIN_MM} />
              </div>
              <div class="card-side">
                <CardHead name={name} title={card.sessionTitle} />
                <JoinSteps table={name} {...card} />
              </div>
            </section>
          ))
        : inPages(tables).map((page) => (
            <section key={page[0]?.id} class="card-page card-small-page">
              {page.map(({ id, name }) => (
                <div key={id} class="card-quarter">
                  <CardHead name={name} title={card.sessionTitle} />
                  <JoinSteps table={name} {...card} />
                </div>
              ))}
            </section>
          ))}
    </div>
  );
}

/** The name of the table as large as its side allows; its number above all. Lengths in millimetres. */
function LargeName({ name, width, height }: { name: string; width: number; height: number }) {
  const { lead, number } = splitName(name);
  const leadHeight = number === null ? height : height * 0.26;
  return (
    <>
      <p style={sizeOf(fitText(lead, width, leadHeight))} dir="auto">
        {lead}
      </p>
      {number !== null && <p style={sizeOf(fitText(number, width, height - leadHeight))}>{number}</p>}
    </>
  );
}

const sizeOf = (millimetres: number) => ({ fontSize: `${millimetres / EM_MM}em` });

const CardHead = ({ name, title }: { readonly name: string; readonly title: string }) => (
  <header class="card-head">
    <h2>
      <bdi>{name}</bdi>
    </h2>
    <p class="card-small">
      <bdi>{title}</bdi>
    </p>
  </header>
);

const inPages = (tables: readonly SessionTable[]): (readonly SessionTable[])[] =>
  Array.from({ length: Math.ceil(tables.length / SMALL_PER_PAGE) }, (_, page) =>
    tables.slice(page * SMALL_PER_PAGE, (page + 1) * SMALL_PER_PAGE),
  );
