import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Direction } from "../drawing/parts.ts";
import { observeSize } from "./observe-size.ts";

/** The text of a figure by the text around it. */
const TEXT_PART = 0.88;
const MOST_EMS = 52;

/** How wide an element is by the text of the figure in it, and which way its script runs. */
export function useFigureSize(element: RefObject<HTMLElement | null>): {
  readonly ems: number;
  readonly direction: Direction;
} {
  const [size, setSize] = useState<{ ems: number; direction: Direction }>({ ems: 40, direction: "ltr" });
  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    const measure = () => {
      const { fontSize, direction } = getComputedStyle(root);
      const wide = root.clientWidth / (Number.parseFloat(fontSize) * TEXT_PART);
      const ems = Math.min(MOST_EMS, Math.max(16, Math.round(wide * 2) / 2));
      const next: Direction = direction === "rtl" ? "rtl" : "ltr";
      setSize((old) => (old.ems === ems && old.direction === next ? old : { ems, direction: next }));
    };
    measure();
    return observeSize(root, measure);
  }, [element]);
  return size;
}
