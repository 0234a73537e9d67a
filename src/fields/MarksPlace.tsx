import { marksAddress } from "../workshops/address.ts";
import { PlaceMark } from "./CellMarks.tsx";
import type { FieldProps } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import "./MarksPlace.css";

/** Where one's ratings, ticks or votes are, once there are any. */
export function MarksPlace(props: FieldProps) {
  const { worksheetId, field, answers } = props;
  const hasMarks = answers.edit && Object.keys(readMarks(props).values).length > 0;
  return hasMarks ? (
    <div class="marks-place">
      <PlaceMark place={answers.place(marksAddress(worksheetId, field.id))} />
    </div>
  ) : null;
}
