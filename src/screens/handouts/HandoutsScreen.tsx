import { useEffect, useRef, useState } from "preact/hooks";
import { buildTableHandouts } from "../../handout/build-people.ts";
import { chooseLocale, writeToday } from "../../handout/dates.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/handouts.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { useToast } from "../../ui/Toast.tsx";
import { type PrintHabits, readPrintHabits, rememberPrintHabits } from "../print/print-habits.ts";
import { readSource } from "../print/read-source.ts";
import { usePrintTitle } from "../print/use-print-title.ts";
import { printPath } from "../session/paths.ts";
import { HandoutsChoice, type JobChoice } from "./HandoutsChoice.tsx";
import { JobDesk } from "./JobDesk.tsx";
import { JobProgress } from "./JobProgress.tsx";
import { ReadyJob } from "./ReadyJob.tsx";
import { type HandoutsJob, useHandoutsJob } from "./use-handouts-job.ts";
import { readPeople, useTableLists } from "./use-table-lists.ts";
import "../print/print-screen.css";
import "./handouts.css";

const words = messages.handouts;

/** A handout for each person of the room, in one print job. */
export function HandoutsScreen({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const say = useToast();
  const bench = useRef<HTMLDivElement>(null);
  const job = useHandoutsJob(bench);
  const tables = useTableLists(session);
  const [worksheetIds, setWorksheetIds] = useState<readonly string[]>(() =>
    ground.workshop.worksheets.map(({ id }) => id),
  );
  const [habits, setHabits] = useState<PrintHabits>(() =>
    readPrintHabits({ paper: choosePaper(navigator.language), size: "usual", cover: true }),
  );
  const [twoSided, setTwoSided] = useState(false);
  const title = ground.record.value.title;
  usePrintTitle(words.fileTitle(title));
  const { state } = job;
  useScrollUp(state.kind === "choosing");

  const prepare = (): void => {
    rememberPrintHabits(habits);
    job.prepare(buildJob(session, readPeople(tables.lists), { worksheetIds, twoSided, ...habits }));
  };
  const back = (): void => {
    if (state.kind === "preparing") say({ text: words.cancelled });
    job.drop();
  };

  return (
    <AppFrame
      title={`${words.title} · ${title}`}
      back={{ href: `#${printPath(ground.id)}`, label: words.back }}
    >
      {state.kind === "ready" ? (
        <ReadyJob job={state.job} handouts={state.handouts} onBack={back} />
      ) : (
        <Sheet title={words.title} intro={state.kind === "choosing" ? words.intro : undefined}>
          {state.kind === "choosing" && (
            <HandoutsChoice
              workshop={ground.workshop}
              tables={tables}
              choice={{ worksheetIds, twoSided, ...habits }}
              onWorksheets={setWorksheetIds}
              onTwoSided={setTwoSided}
              onHabits={(change) => setHabits((before) => ({ ...before, ...change }))}
              onPrepare={prepare}
            />
          )}
          {state.kind === "preparing" && <JobProgress done={state.done} of={state.of} onCancel={back} />}
          {state.kind === "failed" && (
            <Failure title={words.failed} retry={{ label: words.change, run: back }}>
              {words.failedHint}
            </Failure>
          )}
        </Sheet>
      )}
      {state.kind === "preparing" && <JobDesk job={state.job} bench={bench} />}
    </AppFrame>
  );
}

function buildJob(
  session: PresenterSession,
  people: ReturnType<typeof readPeople>,
  { worksheetIds, twoSided, paper, size }: JobChoice,
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
  return { tables, paper, size, twoSided };
}

/** The panel and the choice are at the top of the page, wherever one was. */
function useScrollUp(key: boolean): void {
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) scrollTo(0, 0);
    first.current = false;
  }, [key]);
}
