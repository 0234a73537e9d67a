import type { IconNode } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./EmptyState.css";

interface EmptyStateProps {
  readonly icon?: IconNode;
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && <Icon icon={icon} size="l" class="empty-state-icon" />}
      <h2>{title}</h2>
      {children && <div class="empty-state-text">{children}</div>}
      {action}
    </div>
  );
}
