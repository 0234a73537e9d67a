import { EllipsisVertical, type IconNode } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import "./Menu.css";

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconNode;
  readonly tone?: "danger";
  readonly disabled?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon?: IconNode;
  readonly items: readonly MenuItem[];
}

/** A button that opens a list of actions; arrows, Home, End and Esc as in any menu. */
export function Menu({ label, icon = EllipsisVertical, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    itemsOf(root.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("focusin", closeOutside);
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("focusin", closeOutside);
    };
  }, [open]);

  const closeToOpener = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const steer = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      return closeToOpener();
    }
    const all = itemsOf(root.current);
    const at = all.findIndex((item) => item.matches(":focus"));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all.at(next % all.length)?.focus();
  };

  return (
    <div class="menu" ref={root}>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon icon={icon} />
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label} tabIndex={-1} onKeyDown={steer}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              class={`menu-item ${item.tone ? `menu-item-${item.tone}` : ""}`}
              disabled={item.disabled}
              onClick={() => {
                closeToOpener();
                item.onSelect();
              }}
            >
              {item.icon && <Icon icon={item.icon} />}
              <span>{item.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const itemsOf = (root: HTMLElement | null): HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? []),
];
