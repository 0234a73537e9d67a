import { readdirSync, readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";
import { readProcessId } from "../profile.ts";

/** Stops every process of a browser, as a tablet that is put down, and lets them go on. */
export async function watchSleep(context: BrowserContext | undefined): Promise<{ stop(): void; go(): void }> {
  if (!context) throw new Error("no such browser");
  const processes = listTree(await readProcessId(context));
  const signal = (name: "SIGSTOP" | "SIGCONT"): void => {
    for (const id of processes) process.kill(id, name);
  };
  return { stop: () => signal("SIGSTOP"), go: () => signal("SIGCONT") };
}

/** A process and all that it started. */
function listTree(root: number): readonly number[] {
  const parents = new Map(
    readdirSync("/proc")
      .map(Number)
      .filter((id) => id > 0)
      .map((id) => [id, readParent(id)]),
  );
  const tree = [root];
  for (const member of tree) {
    for (const [id, parent] of parents) if (parent === member) tree.push(id);
  }
  return tree;
}

function readParent(id: number): number {
  try {
    // pid (name) state parent …; a name may hold blanks and brackets
    return Number(readFileSync(`/proc/${id}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return 0; // gone meanwhile
  }
}
