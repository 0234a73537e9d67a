import { useMemo, useState } from "preact/hooks";
import { buildHandout } from "../../handout/build-handout.ts";
import type { HandoutSource, Whose } from "../../handout/contract.ts";
import { chooseLocale, writeToday } from "../../handout/dates.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/print.ts";
import { HandoutPages } from "./HandoutPages.tsx";
import { PdfHelp } from "./PdfHelp.tsx";
import { PreviewProgress } from "./PreviewProgress.tsx";
import { PrintControls } from "./PrintControls.tsx";
import { type PrintHabits, readPrintHabits, rememberPrintHabits } from "./print-habits.ts";
import type { SettingProgress } from "./set-handout.ts";
import { usePrintTitle } from "./use-print-title.ts";
import "./print-screen.css";

interface Props {
  readonly source: HandoutSource;
  /** Where "Back" leads. */
  readonly backHref?: string;
  /** Where each person's handout is printed; absent on a device that prints its own alone. */
  readonly handoutsHref?: string;
}

const NOTHING_SET: SettingProgress = { pages: 0, part: 0 };

/** Chooses what to print, shows it as it will look, and prints it through the browser. */
export function PrintScreen({ source, backHref = "#/", handoutsHref }: Props) {
  const [worksheetIds, setWorksheetIds] = useState<readonly string[]>(() =>
    source.workshop.worksheets.map(({ id }) => id),
  );
  const [whose, setWhose] = useState<Whose>(() => chooseWhose(source));
  const [withPrivate, setWithPrivate] = useState(true);
  const [habits, setHabits] = useState<PrintHabits>(() =>
    readPrintHabits({ paper: choosePaper(navigator.language), size: "usual", cover: true }),
  );
  const { paper, size, cover, tone, twoUp, compact } = habits;
  const handout = useMemo(() => {
    const locale = chooseLocale(source.workshop.language, navigator.languages);
    // A single worksheet goes without a cover.
    const covered = cover && worksheetIds.length > 1;
    return buildHandout(source, {
      worksheetIds,
      whose,
      withoutPrivate: !withPrivate,
      size,
      cover: covered,
      locale,
      date: writeToday(locale),
    });
  }, [source, worksheetIds, whose, withPrivate, size, cover]);
  const order = useMemo(
    () => ({ handout, paper, size, twoUp, compact }),
    [handout, paper, size, twoUp, compact],
  );
  const [latest, setLatest] = useState({ order, progress: NOTHING_SET });
  const progress = latest.order === order ? latest.progress : NOTHING_SET;
  usePrintTitle(handout.fileTitle);
  const isEmpty = handout.sheets.length === 0;
  const changeHabits = (change: Partial<PrintHabits>) => {
    const next = { ...habits, ...change };
    setHabits(next);
    rememberPrintHabits(next);
  };

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
          {handoutsHref && (
            <>
              {" "}
              <a href={handoutsHref}>{messages.print.forEachPerson}</a>
            </>
          )}
        </p>
      </header>
      <PrintControls
        source={source}
        choice={{ worksheetIds, whose, withPrivate, ...habits }}
        onWorksheets={setWorksheetIds}
        onWhose={setWhose}
        onPrivate={setWithPrivate}
        onHabits={changeHabits}
      />
      <section
        class="print-screen-preview"
        aria-label={messages.print.preview}
        aria-busy={!isEmpty && progress.part < 1}
      >
        <PdfHelp />
        {!isEmpty && <PreviewProgress progress={progress} />}
        <HandoutPages {...order} tone={tone} onProgress={(progress) => setLatest({ order, progress })} />
      </section>
    </main>
  );
}

// The fullest handout this device can print.
function chooseWhose({ table, tables, isPresenter }: HandoutSource): Whose {
  if (isPresenter && tables.length > 0) return "all";
  return table ? "table" : "blank";
}
