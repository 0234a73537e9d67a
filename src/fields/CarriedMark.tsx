import { messages } from "../messages/index.ts";
import { Select } from "../ui/Select.tsx";
import { markItem } from "../workshops/address.ts";
import { REVIEWS, type Review } from "../workshops/carried.ts";
import type { AnswersView } from "./contract.ts";
import "./CarriedMark.css";

const words = messages.fields.carried;

interface CarriedMarkProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly rowId: string;
  readonly answers: AnswersView;
}

/** On a row from an earlier session: that it is one, and what became of it. */
export function CarriedMark({ worksheetId, fieldId, rowId, answers }: CarriedMarkProps) {
  const item = markItem(rowId);
  const review = REVIEWS[answers.tableMarks(worksheetId, fieldId).value[item] ?? 0] ?? "open";
  const { edit } = answers;
  if (!edit) return <p class="carried">{words.closed(words.reviews[review])}</p>;
  return (
    <div class={`carried carried-${review}`}>
      <Select
        label={words.from}
        value={review}
        options={REVIEWS.map((value) => ({ value, label: words.reviews[value] }))}
        onChoose={(next) => {
          const value = REVIEWS.indexOf(next as Review);
          edit.setTableMark(worksheetId, fieldId, item, value > 0 ? value : null);
        }}
      />
    </div>
  );
}
