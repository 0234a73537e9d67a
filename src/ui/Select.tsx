import { ChevronDown } from "lucide";
import { useId } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import { LabelledControl } from "./TextInput.tsx";
import "./Select.css";

interface SelectProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

/** The platform's own picker, best under a finger. */
export function Select({ label, hint, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <LabelledControl id={id} label={label} hint={hint}>
      <div class="select">
        <select
          id={id}
          class="labelled-control"
          value={value}
          aria-describedby={hint ? `${id}-note` : undefined}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon icon={ChevronDown} class="select-mark" />
      </div>
    </LabelledControl>
  );
}
