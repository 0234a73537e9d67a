/** Someone who has not typed or drawn for so long does not mind that the page changes, in ms. */
const REST_MS = 3_000;

/** Notices typing and drawing anywhere on this page from now on; one per page. */
export function watchTyping(): { whenRested(run: () => void): () => void } {
  let lastTyped = Number.NEGATIVE_INFINITY;
  const notice = (): void => {
    lastTyped = performance.now();
  };
  document.addEventListener("input", notice, true);
  // a pen or a finger that is down draws, drags or scrolls
  document.addEventListener("pointermove", ({ buttons }) => buttons !== 0 && notice(), true);
  return {
    /** Runs at the next pause, at once if there is one; returns what calls it off. */
    whenRested(run) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const look = (): void => {
        const wait = lastTyped + REST_MS - performance.now();
        if (wait <= 0) run();
        else timer = setTimeout(look, wait);
      };
      look();
      return () => clearTimeout(timer);
    },
  };
}
