import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useWallPages } from "./use-wall-pages.ts";

interface Props {
  readonly page: number;
  readonly onPages: (pages: number) => void;
  /** Something on another page has the focus. */
  readonly onPage?: (page: number) => void;
  readonly children: ComponentChildren;
}

/** Columns that run on sideways where the window is full; a page is what the window shows of them. */
export function PagedColumns({ page, onPages, onPage, children }: Props) {
  const columns = useRef<HTMLDivElement>(null);
  const pages = useWallPages(columns);
  useEffect(() => onPages(pages.value), [pages.value]);

  const followFocus = ({ target }: FocusEvent): void => {
    const element = columns.current;
    if (!onPage || !element || !(target instanceof Element)) return;
    const gap = Number.parseFloat(getComputedStyle(element).columnGap) || 0;
    const [inner, outer] = [target.getBoundingClientRect(), element.getBoundingClientRect()];
    const isRightToLeft = getComputedStyle(element).direction === "rtl";
    const from = isRightToLeft ? outer.right - inner.right : inner.left - outer.left;
    onPage(Math.floor((from + 1) / (outer.width + gap)));
  };

  return (
    <div class="board-window">
      <div ref={columns} class="board-columns" style={{ "--board-page": page }} onFocusIn={followFocus}>
        {children}
      </div>
    </div>
  );
}
