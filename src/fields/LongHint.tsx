import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { messages } from "../messages/index.ts";
import { Button } from "../ui/Button.tsx";
import "./LongHint.css";

interface LongHintProps {
  readonly text: string;
  /** What the hint is about. */
  readonly about: string;
}

/** A hint of any length: three lines of it, and the rest on request. */
export function LongHint({ text, about }: LongHintProps) {
  const words = messages.fields;
  const paragraph = useRef<HTMLParagraphElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useLayoutEffect(() => {
    const element = paragraph.current;
    if (!element || isOpen) return;
    const watcher = new ResizeObserver(() => setIsLong(element.scrollHeight > element.clientHeight + 1));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [text, isOpen]);
  return (
    <div class="long-hint">
      <p ref={paragraph} class={`long-hint-text ${isOpen ? "" : "long-hint-short"}`}>
        {text}
      </p>
      {isLong && (
        <Button
          tone="quiet"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.lessAbout(about) : words.moreAbout(about)}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.less : words.more}
        </Button>
      )}
    </div>
  );
}
