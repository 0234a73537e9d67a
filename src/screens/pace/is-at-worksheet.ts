import { worksheetPath } from "../session/paths.ts";

/** Whether a path shows a worksheet, or an answer on it. */
export function isAtWorksheet(path: string, sessionId: string, worksheetId: string): boolean {
  const own = worksheetPath(sessionId, worksheetId);
  return path === own || path.startsWith(`${own}/`);
}
