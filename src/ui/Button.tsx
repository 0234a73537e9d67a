import type { IconNode } from "lucide";
import { LoaderCircle } from "lucide";
import type { ButtonHTMLAttributes, ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import "./Button.css";

type Tone = "primary" | "plain" | "quiet" | "danger";

interface ButtonProps extends Omit<ButtonHTMLAttributes, "icon" | "class" | "disabled" | "children"> {
  /** One primary action a screen; plain has a border, quiet is words alone. */
  readonly tone?: Tone;
  readonly icon?: IconNode;
  /** Shows that the press is being worked on, and takes no second one. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Button({
  tone = "plain",
  icon,
  busy = false,
  disabled = false,
  class: className = "",
  children,
  ...rest
}: ButtonProps) {
  const shown = busy ? LoaderCircle : icon;
  return (
    <button
      type="button"
      {...rest}
      class={`button button-${tone} ${busy ? "button-busy" : ""} ${className}`}
      disabled={disabled || busy}
      aria-busy={busy}
    >
      {shown && <Icon icon={shown} />}
      <span>{children}</span>
    </button>
  );
}

interface LinkButtonProps {
  readonly href: string;
  readonly tone?: Tone;
  readonly icon?: IconNode;
  readonly children: ComponentChildren;
}

/** A link that leads on like a button. */
export function LinkButton({ href, tone = "plain", icon, children }: LinkButtonProps) {
  return (
    <a class={`button button-${tone}`} href={href}>
      {icon && <Icon icon={icon} />}
      <span>{children}</span>
    </a>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes, "icon" | "class" | "children"> {
  readonly icon: IconNode;
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
  readonly class?: string;
}

export function IconButton({ icon, label, class: className = "", ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class={`icon-button ${className}`} aria-label={label} title={label}>
      <Icon icon={icon} />
    </button>
  );
}

interface IconLinkProps {
  readonly icon: IconNode;
  /** Where it leads: its accessible name and its tooltip. */
  readonly label: string;
  readonly href: string;
  readonly class?: string;
  /** What going there does besides. */
  readonly onClick?: () => void;
}

export function IconLink({ icon, label, href, class: className = "", onClick }: IconLinkProps) {
  return (
    <a class={`icon-button ${className}`} href={href} aria-label={label} title={label} onClick={onClick}>
      <Icon icon={icon} />
    </a>
  );
}
