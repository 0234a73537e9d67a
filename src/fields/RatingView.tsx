import { messages } from "../messages/index.ts";
import type { LabelledItem, RatingField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { MarksPlace } from "./MarksPlace.tsx";
import "./RatingView.css";

/** One point of a scale per item and person. */
export function RatingView(props: FieldProps<RatingField>) {
  return (
    <div class="rating">
      <MarksPlace {...props} />
      {props.field.items.map((item) => (
        <RatingRow key={item.id} {...props} item={item} />
      ))}
    </div>
  );
}

type RatingRowProps = FieldProps<RatingField> & { readonly item: LabelledItem };

function RatingRow({ worksheetId, field, answers, item }: RatingRowProps) {
  const mark = answers.marks(worksheetId, field.id).value[item.id];
  const { edit } = answers;
  const chosen = field.points.findIndex((point) => point.value === mark);
  const set = (value: number | null) => edit?.setMark(worksheetId, field.id, item.id, value);

  const steer = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === "rtl";
    const step = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Delete" || event.key === "Backspace") set(null);
    if (step === undefined) return;
    event.preventDefault();
    const radios = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role="radio"]')];
    const at = radios.findIndex((radio) => radio.matches(":focus"));
    const next = (at + step + radios.length) % radios.length;
    radios[next]?.focus();
    set(field.points[next]?.value ?? null);
  };

  return (
    <div class="rating-row">
      <div class="rating-item">
        {item.label}
        {item.hint && <small class="rating-hint">{item.hint}</small>}
      </div>
      {edit ? (
        <div class="rating-points" role="radiogroup" aria-label={item.label} onKeyDown={steer}>
          {field.points.map((point, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a native radio can't be cleared by a second tap
            <button
              key={point.value}
              type="button"
              role="radio"
              class="rating-point"
              aria-checked={index === chosen}
              tabIndex={index === Math.max(0, chosen) ? 0 : -1}
              onClick={() => set(index === chosen ? null : point.value)}
            >
              {point.label}
            </button>
          ))}
        </div>
      ) : (
        <p class="rating-said">{field.points[chosen]?.label ?? messages.fields.notRated}</p>
      )}
    </div>
  );
}
