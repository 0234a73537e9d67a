import { useEffect, useState } from "preact/hooks";

/**
 * How many of `total` parts to draw now: none at once, then one after each paint, so that a long page answers the tap
 * at once with its head and never holds up a finger for long. Begins anew with another `key`.
 */
export function useGrowing(total: number, key: string): number {
  const [drawn, setDrawn] = useState({ key, count: 0 });
  const count = drawn.key === key ? drawn.count : 0;
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
