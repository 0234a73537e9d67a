import type { Hello, LinkPolicy } from "../room/contract.ts";

/** Table mates hold links with each other, and everyone with the presenter. */
export const makeLinkPolicy = (plan: {
  readonly sessionId: string;
  readonly tables: readonly string[];
  readonly presenters: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}): LinkPolicy & ((one: Hello, other: Hello) => boolean) => {
  const wants = (one: Hello, other: Hello): boolean =>
    one.sessionId === plan.sessionId &&
    one.sessionId === other.sessionId &&
    (plan.presenters.has(one.deviceId) ||
      plan.presenters.has(other.deviceId) ||
      one.tableId === other.tableId);
  return Object.assign(wants, { allows: wants, wants });
};
