import { useContext, useLayoutEffect, useRef } from "preact/hooks";
import { messages } from "../messages/index.ts";
import type { CellAddress } from "../workshops/address.ts";
import { bindText } from "./bind-text.ts";
import { CaretMemoryContext, takeCaret } from "./caret-memory.ts";
import type { AnswerEdits, LiveText } from "./contract.ts";
import "./LiveTextArea.css";

/** Where a textarea can be as high as its text, the mirror behind it, and its layout at every key, are not needed. */
const GROWS_BY_ITSELF = CSS.supports("field-sizing", "content");

interface LiveTextAreaProps {
  readonly cell: CellAddress;
  readonly live: LiveText;
  /** Absent: read-only. */
  readonly edit?: AnswerEdits | undefined;
  /** The accessible name. */
  readonly label: string;
  readonly lines: number;
  /** Stands there while nothing is written. */
  readonly placeholder?: string;
  /** The text is of the person's private document. */
  readonly inDrafts: boolean;
}

/** A text that others may be writing too; grows with what it holds. It draws once: typing goes past Preact. */
export function LiveTextArea(props: LiveTextAreaProps) {
  const { cell, live, edit, label, lines, placeholder, inDrafts } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const memory = useContext(CaretMemoryContext);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element || !edit) return;
    const stopBinding = bindText(element, live, (text) => {
      // A line break at the end has no height without something after it.
      if (mirror.current && !GROWS_BY_ITSELF) mirror.current.textContent = `${text}\u200b`;
    });
    const stopReporting = reportCaret(element, cell, edit);
    const caret = takeCaret(memory, cell, inDrafts);
    if (caret) {
      element.focus();
      element.setSelectionRange(caret.start, caret.end);
      element.scrollIntoView({ block: "center" });
    }
    return () => {
      stopReporting();
      stopBinding();
    };
  }, [live, edit, cell, memory, inDrafts]);

  if (!edit) return <StaticText live={live} label={label} />;
  return (
    <div class="live-text" style={{ "--lines": lines }}>
      <div ref={mirror} class="live-text-mirror" aria-hidden="true" />
      <textarea
        ref={area}
        class="live-text-area"
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        data-cell={cell}
        dir="auto"
        autocapitalize="sentences"
      />
    </div>
  );
}

function StaticText({ live, label }: { readonly live: LiveText; readonly label: string }) {
  const text = live.value.value;
  return (
    <p class={`live-text-static ${text ? "" : "live-text-none"}`} dir="auto">
      <span class="visually-hidden">{`${label}: `}</span>
      {text || messages.fields.nothingWritten}
    </p>
  );
}

/** Says where the caret is for as long as it is in this cell, and when it leaves; returns its stop. */
function reportCaret(element: HTMLTextAreaElement, cell: CellAddress, edit: AnswerEdits): () => void {
  let start = -1;
  let end = -1;
  const report = () => {
    if (document.activeElement !== element) return;
    if (element.selectionStart === start && element.selectionEnd === end) return;
    start = element.selectionStart;
    end = element.selectionEnd;
    edit.caretAt(cell, start, end);
  };
  const leave = () => {
    document.removeEventListener("selectionchange", report);
    if (start < 0) return;
    start = end = -1;
    edit.caretAt(null, 0, 0);
  };
  const enter = () => {
    document.addEventListener("selectionchange", report);
    report();
  };
  element.addEventListener("focus", enter);
  element.addEventListener("blur", leave);
  return () => {
    leave();
    element.removeEventListener("focus", enter);
    element.removeEventListener("blur", leave);
  };
}
