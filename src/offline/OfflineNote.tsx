import { messages } from "../messages/index.ts";
import type { OfflineState } from "./register.ts";
import "./OfflineNote.css";

interface OfflineNoteProps {
  readonly offline: OfflineState;
}

/** One line for Home: whether this device opens Worktable without a network. */
export function OfflineNote({ offline }: OfflineNoteProps) {
  const { stored, storing, notPossible } = messages.offline;
  if (!offline.canStore) return <p class="offline-note">{notPossible}</p>;
  return <p class="offline-note">{offline.storedForOffline.value ? stored : storing}</p>;
}
