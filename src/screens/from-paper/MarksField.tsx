import type { EntryOption, MarksEntry } from "./entry.ts";
import { listChosen, type Marks } from "./entry-values.ts";

interface MarksFieldProps {
  readonly entry: MarksEntry;
  readonly marks: Marks;
  /** Chooses an option or takes it away; whether that could be done. */
  readonly onSet: (option: EntryOption, isOn: boolean) => boolean;
  /** What was pressed has answered it. */
  readonly onAnswered: () => void;
}

/** Options of which digits choose; a single one is ticked by x or space. One stop of the Tab key. */
export function MarksField({ entry, marks, onSet, onAnswered }: MarksFieldProps) {
  const { options, several, label } = entry;
  const chosen = listChosen(entry, marks);
  const isTick = several && options.length === 1 && options[0]?.digit === null;
  const toggle = (option: EntryOption) => onSet(option, several ? !chosen.includes(option.id) : true);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [first] = options;
    const option = options.find(({ digit }) => digit === event.key);
    if (event.key === "Backspace" || event.key === "Delete") {
      for (const one of options) if (chosen.includes(one.id)) onSet(one, false);
    } else if (isTick && first && /^[x ]$/i.test(event.key)) {
      if (event.key === " " ? toggle(first) : onSet(first, true)) onAnswered();
    } else if (option) {
      if (toggle(option) && !several) onAnswered();
    } else return;
    event.preventDefault();
  };

  const stop = options.find(({ id }) => chosen.includes(id)) ?? options[0];
  return (
    <fieldset class="paper-marks" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.id}
          type="button"
          class="paper-option"
          aria-pressed={chosen.includes(option.id)}
          {...(isTick && { "aria-label": label })}
          tabIndex={option === stop ? 0 : -1}
          data-stop={option === stop ? "" : undefined}
          onKeyDown={press}
          onClick={() => onSet(option, !chosen.includes(option.id))}
        >
          <kbd>{option.digit}</kbd>
          {!isTick && <span>{option.label}</span>}
        </button>
      ))}
    </fieldset>
  );
}
