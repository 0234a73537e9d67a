import type { Cover, Handout } from "../../handout/handout.ts";
import { messages } from "../../messages/print.ts";
import { HandoutWho } from "./HandoutWho.tsx";

interface CoverProps {
  readonly cover: Cover;
  readonly hasSources: boolean;
}

/** The first page: what this is, whose it is, and what is in it. */
export function HandoutCover({ cover, hasSources }: CoverProps) {
  return (
    <article class="handout-sheet handout-portrait handout-cover">
      <div class="handout-cover-head">
        <h2 class="handout-cover-title">{cover.title}</h2>
        {cover.description !== "" && <p class="handout-cover-description">{cover.description}</p>}
        {cover.credit !== null && <p class="handout-cover-credit">{cover.credit}</p>}
      </div>
      <HandoutWho lines={cover.lines} />
      <nav class="handout-contents" aria-label={messages.print.contents}>
        <h3 class="handout-label">{messages.print.contents}</h3>
        <ol>
          {cover.contents.map(({ id, number, title }) => (
            <ContentsLine key={id} anchor={id} number={String(number)} title={title} />
          ))}
          {hasSources && <ContentsLine anchor={SOURCES} number="" title={messages.print.sources} />}
        </ol>
      </nav>
    </article>
  );
}

interface LineProps {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
}

/** A link while it is printed; on screen the lines of the preview are too small for a finger. */
const ContentsLine = ({ anchor, number, title }: LineProps) => (
  <li>
    {/* biome-ignore lint/a11y/useValidAnchor: it is a link while it is printed */}
    <a class="handout-contents-line" data-leads-to={anchor}>
      <span class="handout-contents-number">{number}</span>
      <span class="handout-contents-title">{title}</span>
      <span class="handout-contents-page" />
    </a>
  </li>
);

/** No worksheet's id has a capital. */
const SOURCES = "SOURCES";

/** Every work cited, in full. */
export function HandoutSources({ handout }: { readonly handout: Handout }) {
  return (
    <article class="handout-sheet handout-portrait handout-sources" data-anchor={SOURCES}>
      <header class="handout-head">
        <p class="handout-overline">{handout.overline}</p>
        <h2 class="handout-title">{messages.print.sources}</h2>
      </header>
      <ul class="handout-works">
        {handout.sources.map((work) => (
          <li key={work}>{work}</li>
        ))}
      </ul>
    </article>
  );
}

/** What the person wrote under questions that the workshop no longer has. */
export function HandoutStrays({ handout }: { readonly handout: Handout }) {
  return (
    <article class="handout-sheet handout-portrait">
      <header class="handout-head">
        <p class="handout-overline">{handout.overline}</p>
        <h2 class="handout-title">{messages.print.strays}</h2>
        <p class="handout-intro">{messages.print.straysHint}</p>
      </header>
      {handout.strays.map(({ label, text }, index) => (
        <section key={index} class="handout-block">
          <h3 class="handout-stray-label">{label}</h3>
          <div class="handout-body">
            <p class="handout-words" dir="auto">
              {text}
            </p>
          </div>
        </section>
      ))}
    </article>
  );
}
