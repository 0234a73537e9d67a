import type { OptionsBlock } from "../../handout/handout.ts";
import { HandoutMark } from "./HandoutMark.tsx";

/** Short options stand in two columns. */
const SHORT_LABEL = 36;

/** So many options stand whole on one page. */
const WHOLE_OPTIONS = 8;

/** Choices and votes: a box or circle before each. */
export function HandoutOptions({ block }: { readonly block: OptionsBlock }) {
  const isShort = block.options.every(
    ({ label, hint }) => label !== null && label.length <= SHORT_LABEL && hint === undefined,
  );
  const columns = isShort && block.options.length > 3 ? "handout-options-short" : "";
  return (
    <ul class={`handout-options ${columns} ${block.options.length <= WHOLE_OPTIONS ? "handout-whole" : ""}`}>
      {block.options.map(({ id, label, hint, mark }) => (
        <li key={id} class="handout-option">
          <HandoutMark mark={mark} shape={block.shape} />
          {label === null ? (
            <div class="handout-line" />
          ) : (
            <div>
              <bdi>{label}</bdi>
              {hint && <span class="handout-item-hint">{hint}</span>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
