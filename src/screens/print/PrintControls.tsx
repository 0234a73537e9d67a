import type { HandoutSource, Paper, Tone, TypeSize, Whose } from "../../handout/contract.ts";
import { explainNoPrivate, listWhose } from "../../handout/list-whose.ts";
import { messages } from "../../messages/print.ts";
import { PrintOption } from "./PrintOption.tsx";
import type { PrintHabits } from "./print-habits.ts";
import { WorksheetPicker } from "./WorksheetPicker.tsx";

interface Props {
  readonly source: HandoutSource;
  readonly choice: PrintHabits & {
    readonly worksheetIds: readonly string[];
    readonly whose: Whose;
    readonly withPrivate: boolean;
  };
  readonly onWorksheets: (ids: readonly string[]) => void;
  readonly onWhose: (whose: Whose) => void;
  readonly onPrivate: (withPrivate: boolean) => void;
  readonly onHabits: (change: Partial<PrintHabits>) => void;
}

const PAPERS: readonly { readonly paper: Paper; readonly label: string }[] = [
  { paper: "a4", label: messages.print.a4 },
  { paper: "letter", label: messages.print.letter },
];

const SIZES: readonly { readonly size: TypeSize; readonly label: string; readonly hint?: string }[] = [
  { size: "usual", label: messages.print.usualType },
  { size: "large", label: messages.print.largeType, hint: messages.print.largeTypeHint },
];

const SAVINGS = [
  { habit: "compact", label: messages.print.compact, hint: messages.print.compactHint },
  { habit: "twoUp", label: messages.print.twoUp, hint: messages.print.twoUpHint },
] as const;

const TONES: readonly { readonly tone: Tone; readonly label: string; readonly hint: string }[] = [
  { tone: "mono", label: messages.print.mono, hint: messages.print.monoHint },
  { tone: "colour", label: messages.print.colour, hint: messages.print.colourHint },
];

/** Which worksheets, whose answers, how large, on which paper. */
export function PrintControls({ source, choice, onWorksheets, onWhose, onPrivate, onHabits }: Props) {
  const noPrivate = explainNoPrivate(source, choice.whose);
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
        <PrintOption
          type="checkbox"
          name="print-private"
          label={messages.print.withPrivate}
          checked={choice.withPrivate && noPrivate === null}
          disabled={noPrivate !== null}
          onChoose={() => onPrivate(!choice.withPrivate)}
          hint={noPrivate ?? messages.print.withPrivateHint}
        />
        <WorksheetPicker
          worksheets={source.workshop.worksheets}
          chosen={choice.worksheetIds}
          onChoose={onWorksheets}
        />
      </fieldset>
      <fieldset class="print-controls-group">
        <legend>{messages.print.around}</legend>
        <PrintOption
          type="checkbox"
          name="print-cover"
          label={messages.print.withCover}
          checked={choice.cover && choice.worksheetIds.length > 1}
          disabled={choice.worksheetIds.length < 2}
          onChoose={() => onHabits({ cover: !choice.cover })}
          {...describe(choice.worksheetIds.length < 2 ? messages.print.coverForSeveral : undefined)}
        />
      </fieldset>
      <fieldset class="print-controls-group">
        <legend>{messages.print.type}</legend>
        {SIZES.map(({ size, label, hint }) => (
          <PrintOption
            key={size}
            type="radio"
            name="print-type"
            label={label}
            checked={choice.size === size}
            onChoose={() => onHabits({ size })}
            {...describe(hint)}
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
            onChoose={() => onHabits({ paper })}
          />
        ))}
        {SAVINGS.map(({ habit, label, hint }) => (
          <PrintOption
            key={habit}
            type="checkbox"
            name={`print-${habit}`}
            label={label}
            hint={hint}
            checked={choice[habit]}
            onChoose={() => onHabits({ [habit]: !choice[habit] })}
          />
        ))}
      </fieldset>
      <fieldset class="print-controls-group">
        <legend>{messages.print.tone}</legend>
        {TONES.map(({ tone, label, hint }) => (
          <PrintOption
            key={tone}
            type="radio"
            name="print-tone"
            label={label}
            hint={hint}
            checked={choice.tone === tone}
            onChoose={() => onHabits({ tone })}
          />
        ))}
      </fieldset>
    </div>
  );
}

const describe = (hint: string | undefined) => (hint === undefined ? {} : { hint });
