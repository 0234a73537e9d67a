import { effect } from "@preact/signals";
import type { SessionGround } from "../../session/ground.ts";

/**
 * Asks before a presenter's page is left or loaded anew while devices are linked to it: they would have to be linked
 * again. Gives its stop.
 */
export function guardReload(ground: Pick<SessionGround, "linkStates">): () => void {
  const ask = (event: Event): void => event.preventDefault();
  const stop = effect(() => {
    const isLinked = [...ground.linkStates.value.values()].includes("open");
    // Listening only while it matters: a page that listens can't be kept for going back.
    if (isLinked) addEventListener("beforeunload", ask);
    else removeEventListener("beforeunload", ask);
  });
  return () => {
    stop();
    removeEventListener("beforeunload", ask);
  };
}
