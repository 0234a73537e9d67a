import { Check } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../messages/index.ts";
import { Icon } from "../ui/Icon.tsx";
import type { AnswersView } from "./contract.ts";
import "./TickBox.css";

interface TickBoxProps {
  readonly worksheetId: string;
  readonly fieldId: string;
  readonly itemId: string;
  readonly answers: AnswersView;
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** This person's tick on one item. */
export function TickBox({ worksheetId, fieldId, itemId, answers, label, children }: TickBoxProps) {
  const ticked = answers.marks(worksheetId, fieldId).value[itemId] !== undefined;
  const { edit } = answers;
  const box = <span class="tick-box-mark">{ticked && <Icon icon={Check} />}</span>;
  if (!edit) {
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
        onChange={(event) =>
          edit.setMark(worksheetId, fieldId, itemId, event.currentTarget.checked ? 1 : null)
        }
      />
      {box}
      {children && <span class="tick-box-text">{children}</span>}
    </label>
  );
}
