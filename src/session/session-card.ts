import type { StoredSession } from "../storage/contract.ts";
import { readStoredRecord } from "./record.ts";

/** A stored session as Home lists it. */
export interface SessionCard {
  readonly id: string;
  /** null when its record can't be read. */
  readonly title: string | null;
  /** null for the presenter. */
  readonly tableName: string | null;
  /** Milliseconds since 1970. */
  readonly lastOpenedAt: number;
  readonly left: boolean;
}

export function readSessionCard(stored: StoredSession): SessionCard {
  const record = readStoredRecord(stored.record);
  const table = record?.tables.find((one) => one.id === stored.tableId);
  return {
    id: stored.id,
    title: record?.title ?? null,
    tableName: stored.role === "presenter" ? null : (table?.name ?? ""),
    lastOpenedAt: stored.lastOpenedAt,
    left: stored.left,
  };
}
