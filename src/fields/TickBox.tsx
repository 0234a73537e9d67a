import { Check } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../messages/index.ts";
import { Icon } from "../ui/Icon.tsx";
import type { FieldProps } from "./contract.ts";
import { readMarks } from "./field-marks.ts";
import "./TickBox.css";

interface TickBoxProps extends Omit<FieldProps, "personId"> {
  readonly itemId: string;
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** A tick on one item: this person's, or the table's where it answers as one. */
export function TickBox({ itemId, label, children, ...props }: TickBoxProps) {
  const { values, set } = readMarks(props);
  const ticked = values[itemId] !== undefined;
  const box = <span class="tick-box-mark">{ticked && <Icon icon={Check} />}</span>;
  if (!set) {
    return (
      <div class={`tick-box ${ticked ? "tick-box-on" : ""}`}>
        {box}
        <span class="tick-box-text">
          <span class="visually-hidden">{ticked ? messages.fields.ticked : messages.fields.notTicked}: </span>
          {children}
        </span>
      </div>
    );
  }
  return (
    <label class={`tick-box ${ticked ? "tick-box-on" : ""}`}>
      <input
        type="checkbox"
        class="visually-hidden"
        aria-label={label}
        checked={ticked}
        onChange={(event) => set(itemId, event.currentTarget.checked ? 1 : null)}
      />
      {box}
      {children && <span class="tick-box-text">{children}</span>}
    </label>
  );
}
