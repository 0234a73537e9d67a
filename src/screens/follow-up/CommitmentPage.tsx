import { useLayoutEffect, useRef } from "preact/hooks";
import { chooseLocale, writeDay, writeToday } from "../../handout/dates.ts";
import { PAPER_SIZES_MM } from "../../handout/paper.ts";
import { messages } from "../../messages/follow-up.ts";
import { readDirection } from "../../workshops/direction.ts";
import { usePrintTitle } from "../print/use-print-title.ts";
import type { Commitment } from "./commitment.ts";
import type { CommitmentPaper } from "./commitment-paper.ts";

const words = messages.followUp.commitment;
const SMALLEST = 0.6;
const STEP = 0.04;
/** More than an empty page has room for. */
const MOST_LINES = 30;
const MS_PER_DAY = 86_400_000;

interface CommitmentPageProps {
  readonly paper: CommitmentPaper;
  readonly name: string;
  readonly session: string;
  /** BCP 47, the workshop's. */
  readonly language: string;
  readonly commitment: Commitment;
}

/** The page; what is long is set smaller until all of it has room. */
export function CommitmentPage({ paper, name, session, language, commitment }: CommitmentPageProps) {
  const page = useRef<HTMLElement>(null);
  const locale = chooseLocale(language, navigator.languages);
  const { width, height } = PAPER_SIZES_MM[paper];
  usePrintTitle([words.title, name].filter(Boolean).join(" – "));
  useLayoutEffect(() => {
    const shrink = () => {
      const sheet = page.current;
      if (!sheet) return;
      for (let scale = 1; scale >= SMALLEST; scale -= STEP) {
        sheet.style.setProperty("--commitment-scale", String(scale));
        if (sheet.scrollHeight <= sheet.clientHeight) return;
      }
    };
    shrink();
    void document.fonts.ready.then(shrink);
  }, [commitment]);
  return (
    <article
      ref={page}
      class="commitment"
      lang={language}
      dir={readDirection(language)}
      style={{ "--commitment-width": `${width}mm`, "--commitment-height": `${height}mm` }}
    >
      <style>{`@page { size: ${paper} portrait; margin: 0; }`}</style>
      <header class="commitment-head">
        <p>{words.head(session, writeToday(locale))}</p>
        <h1>{words.title}</h1>
        <p class="commitment-name">
          <span>{words.name}</span>
          <strong>{name}</strong>
        </p>
      </header>
      <section>
        <h2>{words.promise}</h2>
        {commitment.promises.length > 0 ? (
          commitment.promises.map((promise) => (
            <p key={promise} class="commitment-promise">
              {promise}
            </p>
          ))
        ) : (
          <Lines count={3} />
        )}
      </section>
      <section>
        <h2>{words.steps}</h2>
        {commitment.steps.length > 0 ? (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.step}</th>
                <th scope="col">{words.byWhen}</th>
              </tr>
            </thead>
            <tbody>
              {commitment.steps.map(({ key, texts: [first, ...others], day, dateText }) => (
                <tr key={key}>
                  <td>
                    <strong>{first}</strong>
                    {others.map((text) => (
                      <span key={text}>{text}</span>
                    ))}
                  </td>
                  <td>
                    {day === null
                      ? dateText
                      : writeDay(new Date(day * MS_PER_DAY).toISOString().slice(0, 10), locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <Lines count={4} />
        )}
        {commitment.more > 0 && <p class="commitment-more">{words.more(commitment.more)}</p>}
      </section>
      <section class="commitment-sign">
        {[words.helper, words.signed, words.date, words.witness].map((label) => (
          <p key={label}>
            <span>{label}</span>
          </p>
        ))}
      </section>
      <section class="commitment-letter">
        <h2>{words.letter}</h2>
        <p>{words.letterHint}</p>
        <Lines count={MOST_LINES} />
      </section>
    </article>
  );
}

/** Lines to write on; those that have no room are not seen. */
const Lines = ({ count }: { readonly count: number }) => (
  <div class="commitment-lines" style={{ maxBlockSize: `${count * 2}em` }}>
    {Array.from({ length: count }, (_, index) => (
      <span key={index} />
    ))}
  </div>
);
