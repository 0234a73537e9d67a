import type { Link, LinkStatistics } from "../../room/contract.ts";
import type { DevicesReading } from "./readings.ts";

/** A link that has just opened doesn't know its round trip yet. */
const ASK_AGAIN_MS = 400;
const ASK_TIMES = 8;

/** What the links that are there tell of this network; null when none is open. */
export async function readLinks(links: readonly Link[]): Promise<DevicesReading | null> {
  const open = links.filter((link) => link.state.peek() === "open");
  const [first] = open;
  return first ? { kind: "linked", count: open.length, statistics: await askStatistics(first) } : null;
}

async function askStatistics(link: Link): Promise<LinkStatistics | null> {
  for (let asked = 1; ; asked++) {
    const statistics = await link.statistics().catch(() => null);
    if (statistics === null || statistics.roundTripMs !== null || asked === ASK_TIMES) return statistics;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
