import { useMemo, useState } from "preact/hooks";
import type { FileOrder } from "../../files/contract.ts";
import type { HandoutChoice, HandoutSource, Whose } from "../../handout/contract.ts";
import { chooseLocale, writeToday } from "../../handout/dates.ts";
import { listWhose } from "../../handout/list-whose.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/take-home.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { PrintOption } from "../print/PrintOption.tsx";
import { readPrintHabits } from "../print/print-habits.ts";
import { readSource } from "../print/read-source.ts";
import { WorksheetPicker } from "../print/WorksheetPicker.tsx";
import { BringBack } from "./BringBack.tsx";
import { FileButtons } from "./FileButtons.tsx";
import { FileResult } from "./FileResult.tsx";
import { TakeHomeSection } from "./TakeHomeSection.tsx";
import { useFiles } from "./use-files.ts";
import "../print/print-screen.css";

const words = messages.takeHome.files;

/** The answers as files that other programs open. */
export function FilesSection({ session }: { readonly session: OpenSession }) {
  const { worksheets } = session.ground.workshop;
  const [whose, setWhose] = useState<Whose>(session.role === "presenter" ? "all" : "table");
  const [worksheetIds, setWorksheetIds] = useState<readonly string[]>(() => worksheets.map(({ id }) => id));
  const [withPrivate, setWithPrivate] = useState(true);
  const { state, make } = useFiles();
  const options = useMemo(() => listWhose(readSource(session)), [session]);
  const offered = options.filter(({ problem }) => problem === null);
  const hint = offered.find((option) => option.whose === whose)?.hint;

  return (
    <TakeHomeSection title={words.title} text={words.text}>
      <SegmentedControl
        labelled
        label={messages.print.whose}
        value={whose}
        options={offered.map((option) => ({ value: option.whose, label: option.label }))}
        onChoose={setWhose}
      />
      {hint && <p class="take-home-note">{hint}</p>}
      {whose === "mine" && (
        <PrintOption
          type="checkbox"
          name="take-home-private"
          label={messages.print.withPrivate}
          hint={messages.print.withPrivateHint}
          checked={withPrivate}
          onChoose={() => setWithPrivate(!withPrivate)}
        />
      )}
      <WorksheetPicker worksheets={worksheets} chosen={worksheetIds} onChoose={setWorksheetIds} />
      <FileButtons
        making={state.kind === "making" ? state.of : null}
        blank={whose === "blank"}
        disabled={worksheetIds.length === 0 || state.kind === "making"}
        // Read anew each time: answers go on coming while the screen is open.
        onMake={(kind) =>
          void make(
            kind,
            writeOrder(readSource(session), { whose, withoutPrivate: !withPrivate, worksheetIds }),
          )
        }
      />
      <FileResult state={state} />
      <BringBack session={session} />
    </TakeHomeSection>
  );
}

/** As the person prints: their paper, their type size, a cover where there are several worksheets. */
function writeOrder(
  source: HandoutSource,
  chosen: Pick<HandoutChoice, "whose" | "withoutPrivate" | "worksheetIds">,
): FileOrder {
  const { paper, size } = readPrintHabits({
    paper: choosePaper(navigator.language),
    size: "usual",
    cover: true,
  });
  const locale = chooseLocale(source.workshop.language, navigator.languages);
  return {
    source,
    paper,
    choice: { ...chosen, size, cover: chosen.worksheetIds.length > 1, locale, date: writeToday(locale) },
  };
}
