import type { ComponentChildren } from "preact";
import "./Switch.css";

interface SwitchProps {
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  /** Plum, for what is private. */
  readonly tone?: "accent" | "private";
  readonly children: ComponentChildren;
}

/** On or off, with its words beside it. */
export function Switch({ on, onToggle, tone = "accent", children }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class={`switch switch-${tone}`}
      aria-checked={on}
      onClick={() => onToggle(!on)}
    >
      <span class="switch-track" aria-hidden="true" />
      <span>{children}</span>
    </button>
  );
}
