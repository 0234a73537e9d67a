import { useEffect, useRef } from "preact/hooks";
import { messages } from "../../messages/handouts.ts";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";

const words = messages.handouts;

interface Props {
  readonly done: number;
  readonly of: number;
  readonly onCancel: () => void;
}

/** Which handout is being prepared, and the way back. */
export function JobProgress({ done, of, onCancel }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} class="handouts-job" tabIndex={-1} aria-label={words.title}>
      <Progress label={words.preparing(Math.min(done + 1, of), of)} done={done / of} />
      <Button onClick={onCancel}>{words.cancel}</Button>
    </section>
  );
}
