import { effect, signal } from "@preact/signals";
import type { Storage } from "../storage/contract.ts";
import { useWorktable } from "./worktable.ts";

/** Colours as the tablet has them, or as chosen here. */
export type Look = "auto" | "light" | "dark";

const PREFERENCE = "look";
const chosen = signal<Look>("auto");
const isLook = (value: unknown): value is Look => value === "auto" || value === "light" || value === "dark";

/** Follows the chosen look and the tablet's own from now on. The board sets its own theme while it is open. */
export async function startLook(storage: Storage): Promise<void> {
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  const tabletIsDark = signal(systemDark.matches);
  systemDark.addEventListener("change", () => {
    tabletIsDark.value = systemDark.matches;
  });
  effect(() => {
    const dark = chosen.value === "dark" || (chosen.value === "auto" && tabletIsDark.value);
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  });
  const stored = await storage.preference(PREFERENCE);
  if (isLook(stored)) chosen.value = stored;
}

/** The look, and how to change it on this device. */
export function useLook(): readonly [Look, (look: Look) => void] {
  const { storage } = useWorktable();
  return [
    chosen.value,
    (look) => {
      chosen.value = look;
      void storage.putPreference(PREFERENCE, look);
    },
  ];
}
