import type { Mark } from "../../handout/handout.ts";
import { messages } from "../../messages/print.ts";

interface Props {
  readonly mark: Mark;
  readonly shape: "box" | "circle";
}

/** A tick box or a rating circle, all strokes and letters: prints in grey and without background graphics. */
export function HandoutMark({ mark, shape }: Props) {
  return (
    <svg class="handout-mark" viewBox="0 0 20 20" role="img" aria-label={describeMark(mark)}>
      {shape === "box" ? (
        <rect x="2" y="2" width="16" height="16" rx="2" />
      ) : (
        <circle cx="10" cy="10" r={mark.kind === "count" ? 9 : 7} />
      )}
      {mark.kind === "set" && shape === "box" && <path d="M5.5 10.5l3.2 3.5 6-8.5" />}
      {mark.kind === "set" && shape === "circle" && <circle class="handout-mark-dot" cx="10" cy="10" r="4" />}
      {mark.kind === "count" && (
        <text x="10" y="14" text-anchor="middle">
          {mark.people}
        </text>
      )}
    </svg>
  );
}

function describeMark(mark: Mark): string {
  const { markEmpty, markSet, markCount } = messages.print;
  if (mark.kind === "count") return markCount(mark.people);
  return mark.kind === "set" ? markSet : markEmpty;
}
