import { messages } from "../messages/index.ts";
import { markItem } from "../workshops/address.ts";
import type { RatingField, RatingItem } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import { ItemNotes } from "./ItemNotes.tsx";
import { RatingPoints } from "./RatingPoints.tsx";
import "./RatingView.css";

/** One point of a scale per item and person; with moments one for each of them. */
export function RatingView(props: FieldProps<RatingField>) {
  return (
    <div class="rating">
      {props.field.items.map((item) => (
        <RatingRow key={item.id} {...props} item={item} />
      ))}
    </div>
  );
}

type RatingRowProps = FieldProps<RatingField> & { readonly item: RatingItem };

function RatingRow({ item, ...props }: RatingRowProps) {
  const { field } = props;
  const { values, set } = readMarks(props);
  const points = (name: string, mark: string) => (
    <RatingPoints
      label={name}
      points={field.points}
      descriptors={item.descriptors}
      value={values[mark]}
      onChoose={set && ((value) => set(mark, value))}
    />
  );
  return (
    <div class={`rating-row ${item.descriptors ? "rating-row-described" : ""}`}>
      <div class="rating-item">
        {item.label}
        {item.hint && <small class="rating-hint">{item.hint}</small>}
      </div>
      {field.moments ? (
        <div class="rating-moments">
          {field.moments.map((moment) => (
            <div key={moment.id} class="rating-moment">
              <span class="rating-moment-label" title={moment.hint}>
                {moment.label}
              </span>
              {points(messages.fields.cell(item.label, moment.label), markItem(item.id, moment.id))}
            </div>
          ))}
        </div>
      ) : (
        points(item.label, item.id)
      )}
      {field.notes && field.notes.length > 0 && (
        <ItemNotes {...props} notes={field.notes} itemId={item.id} item={item.label} />
      )}
    </div>
  );
}
