import { useEffect } from "preact/hooks";
import type { PresenterSession } from "../../session/presenter.ts";
import { stepAgenda } from "./run.ts";

/** What a key does to the day. */
export type RunKey = "next" | "back" | "blank" | "help";

/** Clickers send these; they work wherever the focus is. */
const CLICKER: Readonly<Record<string, RunKey>> = { PageDown: "next", PageUp: "back" };
/** Only while no field has the focus. A clicker's black screen is a full stop. */
const PLAIN: Readonly<Record<string, RunKey>> = { b: "blank", ".": "blank", "?": "help" };

const FIELDS = "input, textarea, select, [contenteditable], [role=menu]";

/** Reads a key; null when it is none of ours, or when something on the page needs it. */
function readRunKey(event: KeyboardEvent): RunKey | null {
  if (event.defaultPrevented || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return null;
  if (document.querySelector("dialog[open]")) return null;
  if (Object.hasOwn(CLICKER, event.key)) return CLICKER[event.key] ?? null;
  if (event.target instanceof Element && event.target.closest(FIELDS)) return null;
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    return event.key === forward ? "next" : "back";
  }
  return Object.hasOwn(PLAIN, event.key) ? (PLAIN[event.key] ?? null) : null;
}

/** Runs the day by keyboard or clicker while the console is shown. */
export function useRunKeys(session: PresenterSession, onHelp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = readRunKey(event);
      if (key === null) return;
      event.preventDefault();
      if (key === "help") onHelp();
      else if (key === "blank") session.desk.show({ blank: !session.desk.board.peek().blank });
      else stepAgenda(session, key === "next" ? 1 : -1);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [session]);
}
