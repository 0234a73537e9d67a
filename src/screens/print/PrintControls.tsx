import { messages } from "../../messages/index.ts";
import type { HandoutSource, Paper, Whose } from "./contract.ts";
import { listWhose } from "./list-whose.ts";
import { PrintOption } from "./PrintOption.tsx";

interface Props {
  readonly source: HandoutSource;
  readonly choice: {
    readonly worksheetIds: readonly string[];
    readonly whose: Whose;
    readonly paper: Paper;
  };
  readonly onWorksheets: (ids: readonly string[]) => void;
  readonly onWhose: (whose: Whose) => void;
  readonly onPaper: (paper: Paper) => void;
}

const PAPERS: readonly { readonly paper: Paper; readonly label: string }[] = [
  { paper: "a4", label: messages.print.a4 },
  { paper: "letter", label: messages.print.letter },
];

/** Which worksheets, whose answers, which paper. */
export function PrintControls({ source, choice, onWorksheets, onWhose, onPaper }: Props) {
  const { worksheetIds } = choice;
  const toggle = (id: string) =>
    onWorksheets(
      worksheetIds.includes(id) ? worksheetIds.filter((other) => other !== id) : [...worksheetIds, id],
    );

  return (
    <div class="print-controls">
      <fieldset class="print-controls-group">
        <legend>{messages.print.whose}</legend>
        {listWhose(source).map(({ whose, label, hint, problem }) => (
          <PrintOption
            key={whose}
            type="radio"
            name="print-whose"
            label={label}
            checked={choice.whose === whose}
            disabled={problem !== null}
            onChoose={() => onWhose(whose)}
            {...describe(problem ?? hint)}
          />
        ))}
      </fieldset>
      <fieldset class="print-controls-group">
        <legend>{messages.print.worksheets}</legend>
        {source.workshop.worksheets.map(({ id, title }, index) => (
          <PrintOption
            key={id}
            type="checkbox"
            name="print-worksheet"
            label={messages.print.worksheetNumbered(index + 1, title)}
            checked={worksheetIds.includes(id)}
            onChoose={() => toggle(id)}
          />
        ))}
      </fieldset>
      <fieldset class="print-controls-group">
        <legend>{messages.print.paper}</legend>
        {PAPERS.map(({ paper, label }) => (
          <PrintOption
            key={paper}
            type="radio"
            name="print-paper"
            label={label}
            checked={choice.paper === paper}
            onChoose={() => onPaper(paper)}
          />
        ))}
      </fieldset>
    </div>
  );
}

const describe = (hint: string | undefined) => (hint === undefined ? {} : { hint });
