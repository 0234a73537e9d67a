import { useComputed } from "@preact/signals";
import { CalendarDays } from "lucide";
import { useRef } from "preact/hooks";
import { messages } from "../messages/index.ts";
import { IconButton } from "../ui/Button.tsx";
import type { LiveText } from "./contract.ts";
import { sayIsoDate } from "./iso-date.ts";
import "./DateTool.css";

interface DateToolProps {
  readonly live: LiveText;
  /** The cell's name. */
  readonly label: string;
}

/** The page's language as the person's country writes it. */
function pickLocale(): string | undefined {
  const { lang } = document.documentElement;
  return navigator.languages.find((one) => one.split("-")[0] === lang) ?? (lang || undefined);
}

/** In the `td` of a cell that may hold a date: the date in words, and the device's own calendar to pick one. */
export function DateTool({ live, label }: DateToolProps) {
  const input = useRef<HTMLInputElement>(null);
  const said = useComputed(() => sayIsoDate(live.value.value, pickLocale()));
  const open = () => {
    if (!input.current) return;
    const now = live.value.peek().trim();
    input.current.value = sayIsoDate(now) ? now : "";
    input.current.showPicker();
  };
  const take = (date: string) => {
    const area = input.current?.closest("td")?.querySelector("textarea");
    if (!date || !area) return;
    // As if typed: what changes past the textarea that is bound to this text, it would not show.
    area.value = date;
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  if (!live.splice) return said.value ? <p class="date-tool">{said.value}</p> : null;
  return (
    <div class="date-tool">
      <div class="date-tool-picker">
        <input
          ref={input}
          class="date-tool-input"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => take(event.currentTarget.value)}
        />
        <IconButton icon={CalendarDays} label={messages.fields.pickDate(label)} onClick={open} />
      </div>
      <span>{said}</span>
    </div>
  );
}
