import { effect, signal } from "@preact/signals";
import type { Storage } from "../storage/contract.ts";
import { useWorktable } from "./worktable.ts";

/** Colours as the tablet has them, or as chosen here. */
export type Look = "auto" | "light" | "dark";

/** How large everything is: usual, or larger for tired eyes and dim rooms. */
export type TextSize = "usual" | "large" | "largest";

const LOOK = "look";
const TEXT_SIZE = "text-size";
const chosen = signal<Look>("auto");
const textSize = signal<TextSize>("usual");
const isLook = (value: unknown): value is Look => value === "auto" || value === "light" || value === "dark";
const isTextSize = (value: unknown): value is TextSize =>
  value === "usual" || value === "large" || value === "largest";

/** Follows what was chosen here, and the tablet's own look, from now on. The board sets its own theme while it is open. */
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
  effect(() => {
    document.documentElement.dataset.textSize = textSize.value;
  });
  const [look, size] = await Promise.all([storage.preference(LOOK), storage.preference(TEXT_SIZE)]);
  if (isLook(look)) chosen.value = look;
  if (isTextSize(size)) textSize.value = size;
}

/** The look, and how to change it on this device. */
export function useLook(): readonly [Look, (look: Look) => void] {
  const { storage } = useWorktable();
  return [
    chosen.value,
    (look) => {
      chosen.value = look;
      void storage.putPreference(LOOK, look);
    },
  ];
}

/** The size of everything, and how to change it on this device. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const { storage } = useWorktable();
  return [
    textSize.value,
    (size) => {
      textSize.value = size;
      void storage.putPreference(TEXT_SIZE, size);
    },
  ];
}
