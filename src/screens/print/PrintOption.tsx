import { useId } from "preact/hooks";

interface Props {
  readonly type: "checkbox" | "radio";
  readonly name: string;
  readonly label: string;
  /** What it prints, or why it can't be chosen. */
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

/** One choice on the print screen; the whole line is the target. */
export function PrintOption({ type, name, label, hint, checked, disabled = false, onChoose }: Props) {
  const hintId = useId();
  return (
    <label class={disabled ? "print-option print-option-disabled" : "print-option"}>
      <input
        type={type}
        name={name}
        aria-label={label}
        aria-describedby={hint === undefined ? undefined : hintId}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
      />
      <span class="print-option-words">
        <span>{label}</span>
        {hint !== undefined && (
          <span class="print-option-hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
