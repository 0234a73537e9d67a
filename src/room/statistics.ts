import type { LinkStatistics, NoAnswerReason } from "./contract.ts";

/** What of a connection tells why nothing came; a browser that doesn't count something leaves it undefined. */
export interface ConnectionTraces {
  readonly isNew: boolean;
  /** Local and remote addresses as their descriptions name them. */
  readonly localAddresses: readonly string[];
  readonly remoteAddresses: readonly string[];
  readonly requestsSent: number | undefined;
  readonly responsesReceived: number | undefined;
  readonly requestsReceived: number | undefined;
}

/** Judges the traces of a connection over which nothing came. */
export function judgeNoAnswer(traces: ConnectionTraces): NoAnswerReason {
  const {
    localAddresses,
    remoteAddresses,
    requestsSent,
    responsesReceived = 0,
    requestsReceived = 0,
  } = traces;
  if (localAddresses.length === 0) return "no-addresses";
  if (traces.isNew) return "not-allowed";
  if (requestsReceived > 0 && responsesReceived === 0) return "half-open";
  if (responsesReceived > 0 || requestsReceived > 0) return "unknown";
  if ([...localAddresses, ...remoteAddresses].every(isName)) return "only-names";
  return requestsSent === undefined ? "unknown" : "no-answer";
}

const isName = (address: string): boolean => address.endsWith(".local");

/** Says why nothing comes over a connection whose card was taken. Never rejects. */
export async function explainNoAnswer(peer: RTCPeerConnection): Promise<NoAnswerReason> {
  try {
    const pairs = (await readReports(peer)).filter(({ type }) => type === "candidate-pair");
    const sum = (key: string): number | undefined => {
      const counts = pairs.map((pair) => pair[key]).filter((count) => typeof count === "number");
      return counts.length > 0 ? counts.reduce((total, count) => total + count, 0) : undefined;
    };
    return judgeNoAnswer({
      isNew: peer.iceConnectionState === "new",
      localAddresses: readAddresses(peer.localDescription),
      remoteAddresses: readAddresses(peer.remoteDescription),
      requestsSent: sum("requestsSent") ?? (pairs.length > 0 ? 0 : undefined),
      responsesReceived: sum("responsesReceived"),
      requestsReceived: sum("requestsReceived"),
    });
  } catch {
    return "unknown";
  }
}

/** The chosen pair of a link's connection. */
export async function readLinkStatistics(peer: RTCPeerConnection): Promise<LinkStatistics> {
  const reports = await readReports(peer);
  const byId = (id: unknown): Report | undefined => reports.find((report) => report.id === id);
  const transport = reports.find(({ type }) => type === "transport");
  const pair =
    byId(transport?.selectedCandidatePairId) ??
    reports.find(({ type, selected, nominated }) => type === "candidate-pair" && (selected || nominated));
  if (!pair) return { roundTripMs: null, local: null, remote: null };
  const seconds = pair.currentRoundTripTime;
  return {
    roundTripMs: typeof seconds === "number" ? seconds * 1000 : null,
    local: describeCandidate(byId(pair.localCandidateId)),
    remote: describeCandidate(byId(pair.remoteCandidateId)),
  };
}

type Report = Readonly<Record<string, unknown>>;

const readReports = async (peer: RTCPeerConnection): Promise<readonly Report[]> => {
  const reports: Report[] = [];
  const found = await peer.getStats();
  found.forEach((report: Report) => {
    reports.push(report);
  });
  return reports;
};

/** "host", "prflx (name)" … : the kind, and whether the address hides behind a name. */
const describeCandidate = (candidate: Report | undefined): string | null => {
  if (typeof candidate?.candidateType !== "string") return null;
  const { address, candidateType } = candidate;
  return typeof address === "string" && isName(address) ? `${candidateType} (name)` : candidateType;
};

const readAddresses = (description: RTCSessionDescription | null): readonly string[] =>
  (description?.sdp ?? "").split(/\r?\n/).flatMap((line) => {
    const [, , transport, , address] = line.split(" ");
    return line.startsWith("a=candidate:") && transport?.toLowerCase() === "udp" && address ? [address] : [];
  });
