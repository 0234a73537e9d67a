import { messages } from "../messages/kinds.ts";
import type { ChoiceField, LabelledItem } from "../workshops/format.ts";
import { settleMarked } from "../workshops/settled.ts";
import type { FieldProps } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import { steerRadios } from "./steer-radios.ts";
import { TickBox } from "./TickBox.tsx";
import "./ChoiceView.css";

/** One option of a few, or several of them. */
export function ChoiceView(props: FieldProps<ChoiceField>) {
  const { field } = props;
  return (
    <>
      {field.several ? (
        // biome-ignore lint/a11y/useSemanticElements: the field's own heading is its legend
        <div class="choice" role="group" aria-label={field.label}>
          {field.options.map((option) => (
            <TickBox key={option.id} {...props} itemId={option.id} label={option.label}>
              <OptionText option={option} />
            </TickBox>
          ))}
        </div>
      ) : (
        <OneOfAll {...props} />
      )}
    </>
  );
}

function OneOfAll(props: FieldProps<ChoiceField>) {
  const { options, label } = props.field;
  const { values, set } = readMarks(props);
  const [chosenId] = settleMarked(options, values, 1);
  const chosen = options.findIndex((option) => option.id === chosenId);
  if (!set) {
    return (
      <ul class="choice">
        {options.map((option, index) => (
          <li key={option.id} class={`choice-card ${index === chosen ? "choice-card-on" : ""}`}>
            <span class="choice-mark" />
            <span class="visually-hidden">
              {index === chosen ? messages.kinds.chosen : messages.kinds.notChosen}:{" "}
            </span>
            <OptionText option={option} />
          </li>
        ))}
      </ul>
    );
  }
  const choose = (at: number | null) => {
    // Two mates of a table may have chosen at the same moment: whatever else is marked goes.
    for (const [index, { id }] of options.entries()) if (index !== at && id in values) set(id, null);
    const option = at === null ? undefined : options[at];
    if (option && option.id !== chosenId) set(option.id, 1);
  };
  return (
    <div
      class="choice"
      role="radiogroup"
      aria-label={label}
      onKeyDown={(event) => steerRadios(event, choose)}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio can't be cleared by a second tap
        <button
          key={option.id}
          type="button"
          role="radio"
          class={`choice-card ${index === chosen ? "choice-card-on" : ""}`}
          aria-checked={index === chosen}
          aria-label={option.label}
          aria-description={option.hint}
          tabIndex={index === Math.max(0, chosen) ? 0 : -1}
          onClick={() => choose(index === chosen ? null : index)}
        >
          <span class="choice-mark" />
          <OptionText option={option} />
        </button>
      ))}
    </div>
  );
}

function OptionText({ option }: { readonly option: LabelledItem }) {
  return (
    <span class="choice-text">
      <span class="choice-label">{option.label}</span>
      {option.hint && <small class="choice-hint">{option.hint}</small>}
    </span>
  );
}
