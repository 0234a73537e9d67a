import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly title: string;
  /** What it is good for. */
  readonly text: string;
  readonly children: ComponentChildren;
}

/** One way to keep something of a session. */
export function TakeHomeSection({ title, text, children }: Props) {
  const id = useId();
  return (
    <section class="take-home-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="take-home-text">{text}</p>
      {children}
    </section>
  );
}
