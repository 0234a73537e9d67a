import { messages } from "../../messages/check.ts";
import { CHECK_IDS } from "../../session/check/judge.ts";
import type { ReadingsSoFar } from "../../session/check/readings.ts";
import { writeLine } from "./check-words.ts";

/** The whole check as plain text, for whoever helps. */
export function writeCheck(readings: ReadingsSoFar, at: Date): string {
  const { title, signs } = messages.check;
  const lines = CHECK_IDS.map((id) => writeLine(id, readings[id])).map((line) =>
    [`[${signs[line.verdict]}] ${line.title}:`, line.said, line.details]
      .filter((part) => part !== "")
      .join(" "),
  );
  return [`Worktable: ${title}, ${at.toISOString()}`, ...lines].join("\n");
}
