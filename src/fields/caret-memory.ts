import { createContext } from "preact";
import type { CaretMemory } from "./contract.ts";

/** Where the caret was when the app was last open; null when nothing is to be restored. */
export const CaretMemoryContext = createContext<CaretMemory | null>(null);

const restored = new WeakSet<CaretMemory>();

/** Says, once per memory, that this is the cell to go back to. */
export function takeCaret(memory: CaretMemory | null, cell: string, inDrafts: boolean): CaretMemory | null {
  if (!memory || memory.cell !== cell || memory.inDrafts !== inDrafts || restored.has(memory)) return null;
  restored.add(memory);
  return memory;
}
