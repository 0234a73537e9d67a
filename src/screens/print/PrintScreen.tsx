import { useMemo, useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import { buildHandout } from "./build-handout.ts";
import type { HandoutSource, Paper, Whose } from "./contract.ts";
import { HandoutPages } from "./HandoutPages.tsx";
import { PrintControls } from "./PrintControls.tsx";
import { choosePaper } from "./paper.ts";
import { usePrintTitle } from "./use-print-title.ts";
import "./print-screen.css";

interface Props {
  readonly source: HandoutSource;
  /** Where "Back" leads. */
  readonly backHref?: string;
}

/** Chooses what to print, shows it as it will look, and prints it through the browser. */
export function PrintScreen({ source, backHref = "#/" }: Props) {
  const [worksheetIds, setWorksheetIds] = useState<readonly string[]>(() =>
    source.workshop.worksheets.map(({ id }) => id),
  );
  const [whose, setWhose] = useState<Whose>(() => chooseWhose(source));
  const [paper, setPaper] = useState<Paper>(() => choosePaper(navigator.language));
  const handout = useMemo(
    () => buildHandout(source, { worksheetIds, whose, date: writeDate(source.workshop.language) }),
    [source, worksheetIds, whose],
  );
  usePrintTitle(handout.fileTitle);
  const isEmpty = handout.sheets.length === 0;

  return (
    <main class="print-screen">
      <header class="print-screen-head">
        <a class="print-screen-back" href={backHref}>
          {messages.print.back}
        </a>
        <h1 class="print-screen-title">{messages.print.title}</h1>
        <button
          type="button"
          class="print-screen-print"
          disabled={isEmpty}
          aria-describedby="print-screen-hint"
          onClick={() => window.print()}
        >
          {messages.print.print}
        </button>
        <p class="print-screen-hint" id="print-screen-hint">
          {isEmpty ? messages.print.chooseOne : messages.print.printHint}
        </p>
      </header>
      <PrintControls
        source={source}
        choice={{ worksheetIds, whose, paper }}
        onWorksheets={setWorksheetIds}
        onWhose={setWhose}
        onPaper={setPaper}
      />
      <section class="print-screen-preview" aria-label={messages.print.preview}>
        <HandoutPages handout={handout} paper={paper} />
      </section>
    </main>
  );
}

// The fullest handout this device can print.
function chooseWhose({ table, tables, isPresenter }: HandoutSource): Whose {
  if (isPresenter && tables.length > 0) return "all";
  return table ? "table" : "blank";
}

function writeDate(language: string): string {
  // Day and month as the person's own region has them, in the workshop's language.
  const regional = navigator.languages.find((one) => one.startsWith(`${language}-`));
  try {
    return new Intl.DateTimeFormat(regional ?? language, { dateStyle: "long" }).format(new Date());
  } catch {
    return new Date().toLocaleDateString(); // the workshop's language is no language tag
  }
}
