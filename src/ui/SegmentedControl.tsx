import { useId } from "preact/hooks";
import "./SegmentedControl.css";

interface SegmentedControlProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly onChoose: (value: V) => void;
  /** Shows the label above; otherwise only screen readers hear it. */
  readonly labelled?: boolean;
}

/** A few ways, one of them taken: radios that look like one strip. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { label, value, options, onChoose, labelled = false } = props;
  const name = useId();
  return (
    <fieldset class="segmented">
      <legend class={labelled ? "labelled-label" : "visually-hidden"}>{label}</legend>
      <div class="segmented-strip">
        {options.map((option) => (
          <label key={option.value} class="segmented-option">
            <input
              type="radio"
              class="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
