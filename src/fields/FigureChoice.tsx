import type { LabelledItem } from "../workshops/format.ts";
import { steerRadios } from "./steer-radios.ts";
import "./FigureChoice.css";

interface FigureChoiceProps {
  /** The id that the picture finds these controls by. */
  readonly item: string;
  readonly label: string;
  readonly options: readonly LabelledItem[];
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** One of a figure's regions, chosen by its name; a second tap takes it back. */
export function FigureChoice({ item, label, options, value, onChoose }: FigureChoiceProps) {
  const chosen = options.findIndex(({ id }) => id === value);
  const choose = (index: number | null) => onChoose(index === null ? null : (options[index]?.id ?? null));
  return (
    <div
      class="figure-choice"
      role="radiogroup"
      aria-label={label}
      data-figure-item={item}
      onKeyDown={(event) => steerRadios(event, choose)}
    >
      {options.map(({ id, label: name }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio can't be cleared by a second tap
        <button
          key={id}
          type="button"
          role="radio"
          class="figure-option"
          aria-checked={index === chosen}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={() => choose(index === chosen ? null : index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
