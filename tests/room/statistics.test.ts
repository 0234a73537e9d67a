import { expect, test } from "vitest";
import { type ConnectionTraces, judgeNoAnswer } from "../../src/room/statistics.ts";

const checking: ConnectionTraces = {
  isNew: false,
  localAddresses: ["192.168.43.7"],
  remoteAddresses: ["192.168.43.9"],
  requestsSent: 12,
  responsesReceived: 0,
  requestsReceived: 0,
};

test.each([
  ["no local address was found", { localAddresses: [] }, "no-addresses"],
  ["ICE never began", { isNew: true }, "not-allowed"],
  ["both have names only", { localAddresses: ["a-1.local"], remoteAddresses: ["b-2.local"] }, "only-names"],
  ["one has a name", { localAddresses: ["a-1.local"] }, "no-answer"],
  ["checks went out, none came in", {}, "no-answer"],
  ["checks came in, no answer to ours", { requestsReceived: 3 }, "half-open"],
  ["both were answered", { requestsReceived: 3, responsesReceived: 2 }, "unknown"],
  ["the browser counts nothing", { requestsSent: undefined }, "unknown"],
] as const)("where %s, that is said", (_, change, reason) => {
  expect(judgeNoAnswer({ ...checking, ...change })).toBe(reason);
});
