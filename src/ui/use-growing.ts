import { useEffect, useState } from "preact/hooks";

/**
 * How many of `total` parts to draw now: the first at once, each further one after a paint, so that a long page is
 * seen at once and never holds up a finger. Begins anew with another `key`.
 */
export function useGrowing(total: number, key: string): number {
  const [drawn, setDrawn] = useState({ key, count: 1 });
  const count = drawn.key === key ? drawn.count : 1;
  useEffect(() => {
    if (count >= total) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn({ key, count: count + 1 }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [key, count, total]);
  return Math.min(count, total);
}
