import { CircleAlert, RotateCcw } from "lucide";
import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { Icon } from "./Icon.tsx";
import "./Failure.css";

interface FailureProps {
  /** What happened. */
  readonly title: string;
  /** What is safe, and what to do. */
  readonly children: ComponentChildren;
  readonly retry?: { readonly label: string; readonly run: () => void };
  /** The machine's own words, folded away under this summary. */
  readonly details?: { readonly label: string; readonly text: string };
}

/** Says plainly that something went wrong, and offers the way on. */
export function Failure({ title, children, retry, details }: FailureProps) {
  return (
    <section class="failure" role="alert">
      <Icon icon={CircleAlert} size="l" class="failure-icon" />
      <h1>{title}</h1>
      <div>{children}</div>
      {retry && (
        <Button icon={RotateCcw} onClick={retry.run}>
          {retry.label}
        </Button>
      )}
      {details && (
        <details class="failure-details">
          <summary>{details.label}</summary>
          <pre>{details.text}</pre>
        </details>
      )}
    </section>
  );
}
