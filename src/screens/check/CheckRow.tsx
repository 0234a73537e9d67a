import { CircleAlert, CircleCheck, type IconNode, Info, LoaderCircle } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../../messages/check.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { CheckLine } from "./check-words.ts";

const { signs } = messages.check;
const ICONS: { readonly [V in CheckLine["verdict"]]: IconNode } = {
  good: CircleCheck,
  note: Info,
  look: CircleAlert,
  running: LoaderCircle,
};

interface CheckRowProps {
  readonly line: CheckLine;
  /** A button that helps. */
  readonly action?: ComponentChildren;
}

/** One check: a sign with its word, what was found, and what to do when it is not right. */
export function CheckRow({ line, action }: CheckRowProps) {
  const { verdict, title, said, advice, details } = line;
  return (
    <li class={`check-row check-${verdict}`}>
      <Icon icon={ICONS[verdict]} class="check-sign" />
      <div class="check-found">
        <h2>
          {title}
          <span class="check-verdict">{signs[verdict]}</span>
        </h2>
        {said && (
          <p>
            {said} {details && <span class="check-details">{details}</span>}
          </p>
        )}
        {advice.length > 0 && (
          <ul>
            {advice.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        {action}
      </div>
    </li>
  );
}
