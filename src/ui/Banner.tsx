import { CircleAlert, Info, TriangleAlert } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./Banner.css";

const ICONS = { info: Info, warn: TriangleAlert, danger: CircleAlert };

interface BannerProps {
  readonly tone?: "info" | "warn" | "danger";
  readonly title?: string;
  readonly children: ComponentChildren;
  /** A button or link that helps. */
  readonly action?: ComponentChildren;
}

/** Something to know that stays until it is over. */
export function Banner({ tone = "info", title, children, action }: BannerProps) {
  return (
    <div class={`banner banner-${tone}`} role={tone === "danger" ? "alert" : "status"}>
      <Icon icon={ICONS[tone]} class="banner-icon" />
      <div class="banner-text">
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action && <div class="banner-action">{action}</div>}
    </div>
  );
}
