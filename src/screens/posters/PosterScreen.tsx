import { Printer } from "lucide";
import { useEffect, useMemo, useState } from "preact/hooks";
import { buildPoster } from "../../handout/build-poster.ts";
import type { Paper, TypeSize } from "../../handout/contract.ts";
import { chooseLocale, writeToday } from "../../handout/dates.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/posters.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { HandoutPages } from "../print/HandoutPages.tsx";
import { usePrintTitle } from "../print/use-print-title.ts";
import { tableSheetPath, worksheetPath } from "../session/paths.ts";
import { readPosterSource } from "./read-poster-source.ts";
import "./poster.css";

const words = messages.posters;
const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: "a3", label: words.a3 },
  { value: "ledger", label: words.ledger },
];
const SIZES: readonly { readonly value: TypeSize; readonly label: string }[] = [
  { value: "poster", label: words.farType },
  { value: "large", label: words.nearType },
];

interface PosterScreenProps {
  readonly session: OpenSession;
  readonly tableId: string;
  readonly worksheetId: string;
}

/** One table's worksheet as a poster, to look at and to print. */
export function PosterScreen({ session, tableId, worksheetId }: PosterScreenProps) {
  const { ground } = session;
  const [paper, setPaper] = useState<Paper>(() =>
    choosePaper(navigator.language) === "letter" ? "ledger" : "a3",
  );
  const [size, setSize] = useState<TypeSize>("poster");
  const source = useMemo(() => readPosterSource(session, tableId), [session, ground.workshop, tableId]);
  const poster = useMemo(() => {
    const locale = chooseLocale(source.workshop.language, navigator.languages);
    return buildPoster(source, { worksheetId, size, locale, date: writeToday(locale) });
  }, [source, worksheetId, size]);
  usePrintTitle(poster.fileTitle);
  useEffect(() => scrollTo(0, 0), []);
  const isEmpty = poster.sheets.every(({ blocks }) => blocks.length === 0);
  return (
    <AppFrame
      wide
      title={`${words.title} · ${poster.overline}`}
      back={
        session.role === "presenter"
          ? { href: `#${tableSheetPath(ground.id, tableId, worksheetId)}`, label: words.toSheet }
          : { href: `#${worksheetPath(ground.id, worksheetId)}`, label: words.toSheet }
      }
      actions={
        <Button tone="primary" icon={Printer} disabled={isEmpty} onClick={() => print()}>
          {words.print}
        </Button>
      }
    >
      <Sheet title={words.title} intro={words.intro}>
        <div class="poster-choice">
          <SegmentedControl labelled label={words.paper} value={paper} options={PAPERS} onChoose={setPaper} />
          <SegmentedControl labelled label={words.type} value={size} options={SIZES} onChoose={setSize} />
        </div>
        <p class="poster-hint">{words.printHint}</p>
      </Sheet>
      {isEmpty ? (
        <Banner>{words.nothing}</Banner>
      ) : (
        <section class="poster-preview" aria-label={words.preview}>
          <HandoutPages handout={poster} paper={paper} size={size} />
        </section>
      )}
    </AppFrame>
  );
}
