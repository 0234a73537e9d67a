import type { IconNode } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./StatusLine.css";

interface StatusLineProps {
  readonly icon: IconNode;
  readonly tone?: "calm" | "good" | "warn" | "danger";
  readonly children: ComponentChildren;
}

/** How things stand, in words: "3 at this table, presenter connected". */
export function StatusLine({ icon, tone = "calm", children }: StatusLineProps) {
  return (
    <span class={`status-line status-line-${tone}`} role="status">
      <Icon icon={icon} size="s" />
      <span>{children}</span>
    </span>
  );
}
