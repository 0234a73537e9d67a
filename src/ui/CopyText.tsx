import { Copy } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "./Button.tsx";
import "./CopyText.css";

interface CopyTextProps {
  readonly words: { readonly copy: string; readonly copied: string; readonly byHand: string };
  /** Called when it is asked for, so that it says how things stand then. */
  readonly write: () => string;
}

/** Copies a text; where the browser has no clipboard, shows it to be selected and copied by hand. */
export function CopyText({ words, write }: CopyTextProps) {
  const [state, setState] = useState<"idle" | "copied" | { readonly text: string }>("idle");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (typeof state === "object") area.current?.select();
  }, [state]);

  const copy = async () => {
    const text = write();
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState({ text });
    }
  };

  return (
    <div class="copy-text">
      <div class="copy-text-line">
        <Button icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span role="status">{state === "copied" && words.copied}</span>
      </div>
      {typeof state === "object" && (
        <label>
          <span>{words.byHand}</span>
          <textarea ref={area} readOnly rows={10} value={state.text} />
        </label>
      )}
    </div>
  );
}
