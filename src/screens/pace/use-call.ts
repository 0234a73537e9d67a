import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/pace.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { currentPath, goTo } from "../../ui/route.ts";
import { useToast } from "../../ui/Toast.tsx";
import { worksheetPath } from "../session/paths.ts";
import { useResting } from "../session/use-resting.ts";
import { isAtWorksheet } from "./is-at-worksheet.ts";

const keyOf = (sessionId: string): string => `worktable-call:${sessionId}`;

/** The last call that this device has gone along with or let pass; null = none yet. */
function readSeen(sessionId: string): number | null {
  try {
    const seen = localStorage.getItem(keyOf(sessionId));
    return seen === null ? null : Number(seen);
  } catch {
    return null; // storage is forbidden: a reload asks once more
  }
}

function keepSeen(sessionId: string, call: number): void {
  try {
    localStorage.setItem(keyOf(sessionId), String(call));
  } catch {
    // as above
  }
}

/**
 * Goes along when the presenter calls everyone to a worksheet, but never while someone is typing. `waiting`: the call
 * that has not been followed yet, with the two ways to answer it.
 */
export function useCall(session: ParticipantSession): {
  readonly waiting: boolean;
  go(): void;
  stay(): void;
} {
  const { ground } = session;
  const { call, current, following } = ground.stage.value;
  const [seen, setSeen] = useState(() => readSeen(ground.id) ?? (following ? call - 1 : call));
  const rested = Number(useResting(String(call)));
  const say = useToast();
  const worksheet = ground.workshop.worksheets.find(({ id }) => id === current);
  const isThere = worksheet !== undefined && isAtWorksheet(currentPath.value, ground.id, worksheet.id);

  const settle = (): void => {
    keepSeen(ground.id, call);
    setSeen(call);
  };
  const go = (): void => {
    const before = currentPath.peek();
    settle();
    if (!worksheet || isThere) return;
    goTo(worksheetPath(ground.id, worksheet.id));
    say({
      text: messages.pace.brought(worksheet.title),
      action: { label: messages.pace.back, run: () => goTo(before) },
    });
  };
  useEffect(() => {
    if (rested === call && call > seen) go();
  }, [rested, call, seen]);
  // A call that comes while a screen without the bar is open counts from here; and so does a record that begins anew.
  useEffect(() => {
    if (readSeen(ground.id) === null && call <= seen) keepSeen(ground.id, seen);
    if (call < seen) settle();
  }, [ground.id, call, seen]);
  return { waiting: call > seen && rested !== call && !isThere && worksheet !== undefined, go, stay: settle };
}
