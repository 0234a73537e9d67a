import { ArrowLeft } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import "./AppFrame.css";

interface AppFrameProps {
  /** Where one is, in the bar at the top; the sheet's own title is the page's heading. */
  readonly title: string;
  readonly back?: { readonly href: string; readonly label: string };
  /** Connection and keeping, in words. */
  readonly status?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** Uses the full width, for what is projected. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** The desk: a bar with the way back, where one is and how things stand, and below it the sheets. */
export function AppFrame({ title, back, status, actions, wide = false, children }: AppFrameProps) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div class={`frame ${wide ? "frame-wide" : ""}`}>
      <header class="frame-bar">
        <div class="frame-place">
          {back && (
            <a class="frame-back" href={back.href} aria-label={back.label} title={back.label}>
              <Icon icon={ArrowLeft} />
            </a>
          )}
          <p class="frame-title">{title}</p>
        </div>
        {status && <div class="frame-status">{status}</div>}
        {actions && <div class="frame-actions">{actions}</div>}
      </header>
      <main class="frame-main">{children}</main>
    </div>
  );
}

interface SheetProps {
  readonly title: string;
  /** The number in the margin, as on a printed handout. */
  readonly number?: string;
  readonly intro?: ComponentChildren;
  /** Where it comes from, at the foot. */
  readonly source?: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One sheet of paper with its title. */
export function Sheet({ title, number, intro, source, actions, children }: SheetProps) {
  return (
    <article class="sheet">
      <header class="sheet-head">
        {number && <span class="sheet-number">{number}</span>}
        <div class="sheet-heading">
          <h1>{title}</h1>
          {intro && <p class="sheet-intro">{intro}</p>}
        </div>
        {actions && <div class="sheet-actions">{actions}</div>}
      </header>
      <div class="sheet-body">{children}</div>
      {source && <footer class="sheet-source">{source}</footer>}
    </article>
  );
}
