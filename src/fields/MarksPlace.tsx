import { marksAddress } from "../workshops/address.ts";
import { PlaceMark } from "./CellMarks.tsx";
import type { FieldProps } from "./contract.ts";
import "./MarksPlace.css";

/** Where one's ratings or ticks are, once there are any. */
export function MarksPlace({ worksheetId, field, answers }: FieldProps) {
  const hasMarks = Object.keys(answers.marks(worksheetId, field.id).value).length > 0;
  return (
    <div class="marks-place">
      {hasMarks && <PlaceMark place={answers.place(marksAddress(worksheetId, field.id))} />}
    </div>
  );
}
