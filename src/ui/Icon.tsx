import type { IconNode } from "lucide";
import { h } from "preact";
import "./Icon.css";

interface IconProps {
  /** A single icon, e.g. `import { Plus } from "lucide"`. */
  readonly icon: IconNode;
  /** "s" sits in a line of small text, "m" in a button, "l" beside a heading. */
  readonly size?: "s" | "m" | "l";
  readonly class?: string;
}

/** A line drawing, always beside words or in a named control, so hidden from screen readers. */
export function Icon({ icon, size = "m", class: className = "" }: IconProps) {
  return (
    <svg class={`icon icon-${size} ${className}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icon.map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
