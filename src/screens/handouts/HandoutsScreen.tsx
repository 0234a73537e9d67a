import { useEffect, useRef, useState } from "preact/hooks";
import { buildTableHandouts } from "../../handout/build-people.ts";
import { chooseLocale, writeToday } from "../../handout/dates.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/handouts.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type PrintHabits, readPrintHabits, rememberPrintHabits } from "../print/print-habits.ts";
import { readSource } from "../print/read-source.ts";
import { usePrintTitle } from "../print/use-print-title.ts";
import { printPath } from "../session/paths.ts";
import type { HandoutsJob } from "./draw-handouts.tsx";
import { HandoutsChoice } from "./HandoutsChoice.tsx";
import { JobPanel } from "./JobPanel.tsx";
import { useHandoutsJob } from "./use-handouts-job.ts";
import { readPeople, useTableLists } from "./use-table-lists.ts";
import "../print/handout.css";
import "../print/handout-front.css";
import "../print/handout-fields.css";
import "../print/handout-tables.css";
import "../print/print-screen.css";
import "./handouts.css";

const words = messages.handouts;

/** A handout for each person of the room, in one print job. */
export function HandoutsScreen({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const say = useToast();
  const stage = useRef<HTMLDivElement>(null);
  const job = useHandoutsJob(stage);
  const tables = useTableLists(session);
  const [worksheetIds, setWorksheetIds] = useState<readonly string[]>(() =>
    ground.workshop.worksheets.map(({ id }) => id),
  );
  const [habits, setHabits] = useState<PrintHabits>(() =>
    readPrintHabits({ paper: choosePaper(navigator.language), size: "usual", cover: true }),
  );
  const title = ground.record.value.title;
  usePrintTitle(words.fileTitle(title));
  const isChoosing = job.state.kind === "choosing";
  useScrollUp(isChoosing);

  const prepare = (): void => {
    rememberPrintHabits(habits);
    job.prepare(buildJob(session, readPeople(tables.lists), worksheetIds, habits));
  };
  const back = (): void => {
    if (job.state.kind === "preparing") say({ text: words.cancelled });
    job.drop();
  };

  return (
    <AppFrame
      title={`${words.title} · ${title}`}
      back={{ href: `#${printPath(ground.id)}`, label: words.back }}
    >
      <Sheet title={words.title} intro={isChoosing ? words.intro : undefined}>
        {isChoosing ? (
          <HandoutsChoice
            workshop={ground.workshop}
            tables={tables}
            worksheetIds={worksheetIds}
            habits={habits}
            onWorksheets={setWorksheetIds}
            onHabits={(change) => setHabits((before) => ({ ...before, ...change }))}
            onPrepare={prepare}
          />
        ) : (
          <JobPanel state={job.state} stage={stage} onRetry={prepare} onBack={back} />
        )}
      </Sheet>
      <div ref={stage} class="handouts-stage" />
    </AppFrame>
  );
}

function buildJob(
  session: PresenterSession,
  people: ReturnType<typeof readPeople>,
  worksheetIds: readonly string[],
  { paper, size }: PrintHabits,
): HandoutsJob {
  const source = readSource(session);
  const locale = chooseLocale(source.workshop.language, navigator.languages);
  const choice = { worksheetIds, size, locale, date: writeToday(locale) };
  const tables = people.flatMap((one) => {
    const table = source.tables.find(({ tableId }) => tableId === one.tableId);
    return table && one.names.length + one.unnamed > 0
      ? [buildTableHandouts(source, choice, table, one)]
      : [];
  });
  return { tables, paper, size };
}

/** The panel and the choice are at the top of the page, wherever one was. */
function useScrollUp(key: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [key]);
}
