import { useEffect, useRef, useState } from "preact/hooks";

/** Someone who has not typed for so long does not mind that the page moves, in ms. */
const REST_MS = 3_000;

/** Follows a text, but holds still while someone is typing: what is above the field must not push it away. */
export function useResting(text: string): string {
  const [shown, setShown] = useState(text);
  const lastTyped = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const onInput = (): void => {
      lastTyped.current = performance.now();
    };
    // A pen or a finger that is down draws, drags or scrolls.
    const onMove = ({ buttons }: PointerEvent): void => {
      if (buttons !== 0) onInput();
    };
    document.addEventListener("input", onInput, true);
    document.addEventListener("pointermove", onMove, true);
    return () => {
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("pointermove", onMove, true);
    };
  }, []);
  useEffect(() => {
    if (shown === text) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const wait = lastTyped.current + REST_MS - performance.now();
      if (wait <= 0) setShown(text);
      else timer = setTimeout(look, wait);
    };
    look();
    return () => clearTimeout(timer);
  }, [text, shown]);
  return shown;
}

/** Whether something has been so for a while. */
export function useLasting(is: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    if (!is) return setLasts(false);
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [is, ms]);
  return is && lasts;
}
