import { messages } from "../../messages/pair.ts";
import type { PairWay } from "./pair-flow.ts";
import type { ReadingNotice } from "./reading-notice.ts";

const words = messages.pair.readings;

interface Props {
  readonly notice: ReadingNotice;
  readonly way: PairWay;
}

/** A line about what was read; its place stays when it goes, so that nothing jumps. */
export function PairNotice({ notice, way }: Props) {
  const reading = notice.shown.value;
  const text =
    reading === null || reading === "accepted"
      ? ""
      : reading === "torn" && way === "text"
        ? words.tornText
        : words[reading];
  return (
    <p class="pair-notice" role="status">
      {text && <span>{text}</span>}
    </p>
  );
}
