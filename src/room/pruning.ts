import type { OpenLink } from "./link.ts";

/** A link that nobody has wanted for so long is closed. */
const UNWANTED_MS = 20_000;
/** With fewer other links a device keeps what it has. */
const FEWEST_LEFT = 2;

/** Closes links that are of no use any more: those of a table one has left, of a bridge that stands elsewhere now. */
export interface Pruning {
  /** Weighs the open links; milliseconds until it should be asked again, or null when all are wanted. */
  weigh(open: readonly OpenLink[], isWanted: (link: OpenLink) => boolean): number | null;
}

export function createPruning(onPrune: (link: OpenLink) => void): Pruning {
  /** Since when nobody wants a link, and what its device was then. */
  let unwanted = new Map<OpenLink, { readonly since: number; readonly remote: unknown }>();
  return {
    weigh(open, isWanted) {
      const now = Date.now();
      const before = unwanted;
      unwanted = new Map();
      let left = open.length;
      for (const link of open) {
        if (isWanted(link)) continue;
        const remote = link.remote.peek();
        const known = before.get(link);
        const { since } = known?.remote === remote && known !== undefined ? known : { since: now };
        if (now - since >= UNWANTED_MS && left > FEWEST_LEFT) {
          left--;
          onPrune(link);
        } else unwanted.set(link, { since, remote });
      }
      return unwanted.size > 0 ? UNWANTED_MS : null;
    },
  };
}
