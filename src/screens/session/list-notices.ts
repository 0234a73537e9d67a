import { listPresenters } from "../../session/record.ts";
import type { OpenSession } from "../../session/worktable.ts";

export type NoticeKind =
  | "removed"
  | "lost"
  | "stranger"
  | "moved"
  | "presenter-away"
  | "deputy"
  | "carrying-on"
  | "keyless"
  | "receiving";

/** What there is to tell now, the most urgent first. `presenterAway`: for a while already. */
export function listNotices(
  session: OpenSession,
  atStart: boolean,
  presenterAway: boolean,
): readonly NoticeKind[] {
  const { ground } = session;
  const isParticipant = session.role === "participant";
  const isRemoved = ground.isRemoved.value;
  const mayCarryOn = isParticipant && ground.isDeputy.value && !isRemoved;
  const told: { readonly [K in NoticeKind]: boolean } = {
    removed: isRemoved,
    lost: !isRemoved && ground.lostEveryLink.value && ground.leading.value,
    stranger: ground.stranger.value !== null,
    moved: isParticipant && session.moved.value !== null,
    "presenter-away": mayCarryOn && presenterAway,
    deputy: mayCarryOn && !presenterAway && atStart,
    "carrying-on": !isParticipant && ground.isDeputy.value,
    keyless: !isParticipant && !isRemoved && !listPresenters(ground.record.value).has(ground.deviceId),
    receiving: ground.receiving.value !== null,
  };
  return ORDER.filter((kind) => told[kind]);
}

const ORDER: readonly NoticeKind[] = [
  "removed",
  "lost",
  "stranger",
  "moved",
  "presenter-away",
  "deputy",
  "carrying-on",
  "keyless",
  "receiving",
];
