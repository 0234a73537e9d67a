import { messages } from "../../messages/board.ts";
import { readDate } from "./Timeline.tsx";

const LEAST_GAP = 9; // percent of the line between two names

/** A line from the first day to the last, a dot per entry, entries of one day on top of each other. */
export function TimelineAxis({ days }: { readonly days: readonly number[] }) {
  const first = Math.min(...days);
  const last = Math.max(...days);
  const placeOf = (day: number): number => (last === first ? 50 : ((day - first) / (last - first)) * 100);
  const stacks = [...new Set(days)].map((day) => ({ day, count: days.filter((one) => one === day).length }));
  const most = Math.max(...stacks.map(({ count }) => count));
  return (
    <div class="board-axis" style={{ "--board-most": most }} aria-hidden="true">
      {stacks.map(({ day, count }) => (
        <span key={day} class="board-axis-stack" style={{ insetInlineStart: `${placeOf(day)}%` }}>
          {Array.from({ length: count }, (_, index) => (
            <i key={index} />
          ))}
        </span>
      ))}
      {listNames(first, last, placeOf).map(({ name, at }) => (
        <span key={at} class="board-axis-name" style={{ insetInlineStart: `${at}%` }} data-end={at > 90}>
          {name}
        </span>
      ))}
    </div>
  );
}

/** The ends as days, and between them the first of each month where there is room for its name. */
function listNames(
  first: number,
  last: number,
  placeOf: (day: number) => number,
): { readonly name: string; readonly at: number }[] {
  const start = { name: messages.board.day(readDate(first)), at: placeOf(first) };
  if (first === last) return [start];
  const end = { name: messages.board.day(readDate(last)), at: placeOf(last) };
  const months: { name: string; at: number }[] = [];
  const [year, month] = [readDate(first).getUTCFullYear(), readDate(first).getUTCMonth()];
  let before = start.at;
  for (let index = 1; index <= 600; index += 1) {
    const date = new Date(Date.UTC(year, month + index, 1));
    const at = placeOf(date.getTime() / 86_400_000);
    if (at > end.at - LEAST_GAP) break;
    if (at - before < LEAST_GAP) continue;
    months.push({ name: messages.board.month(date), at });
    before = at;
  }
  return [start, ...months, end];
}
