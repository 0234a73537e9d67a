import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { inkHeight } from "../drawing/ink.ts";
import { messages } from "../messages/drawing.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { INK_LIMITS } from "../workshops/ink.ts";
import type { AnswerEdits, AnswersView } from "./contract.ts";
import { InkSurface } from "./InkSurface.tsx";
import { type InkTool, InkTools } from "./InkTools.tsx";
import { observeSize } from "./observe-size.ts";
import "./InkPad.css";

const words = messages.drawing;

/** Room under what is drawn, in thousandths of the width. */
const SPARE = 220;
const LEAST_HEIGHT_PX = 190;
/** In a narrower cell one writes on a larger sheet, which shrinks into it. */
const NARROW_PX = 330;

interface InkPadProps {
  readonly address: string;
  readonly answers: AnswersView;
  readonly edit: AnswerEdits;
  /** The cell's name. */
  readonly label: string;
  readonly onDone: () => void;
}

/** A pad under a cell's text that grows downwards with what is drawn. */
export function InkPad(props: InkPadProps) {
  const root = useRef<HTMLDivElement>(null);
  const [narrow, setNarrow] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    const width = root.current?.clientWidth ?? 0;
    setNarrow(width < NARROW_PX && document.documentElement.clientWidth > width * 1.3);
  }, []);
  return (
    <div class="ink-pad" ref={root}>
      {narrow === false && <PadSheet {...props} />}
      {narrow && (
        <Dialog
          open={true}
          title={words.pad(props.label)}
          closeLabel={words.done}
          wide={true}
          onClose={props.onDone}
        >
          <PadSheet {...props} />
        </Dialog>
      )}
    </div>
  );
}

function PadSheet({ address, answers, edit, label, onDone }: InkPadProps) {
  const strokes = answers.ink(address).value;
  const root = useRef<HTMLFieldSetElement>(null);
  const [tool, setTool] = useState<InkTool>(0);
  const [least, setLeast] = useState(300);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    element.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
    const measure = () => {
      const width = element.clientWidth;
      if (width > 0) setLeast(Math.ceil((LEAST_HEIGHT_PX / width) * 1000));
    };
    measure();
    // Has no width before the dialog around it is open.
    return observeSize(element, measure);
  }, []);
  const height = Math.min(INK_LIMITS.depth, Math.max(least, inkHeight(strokes) + SPARE));
  return (
    <fieldset
      class="ink-pad-sheet"
      aria-label={words.pad(label)}
      ref={root}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <InkTools tool={tool} onTool={setTool} onDone={onDone}>
        <p class="ink-pad-note" role="status">
          {strokes.length >= INK_LIMITS.strokesPerDrawing && words.full}
        </p>
      </InkTools>
      <InkSurface address={address} strokes={strokes} edit={edit} tool={tool} height={height} label={label} />
    </fieldset>
  );
}
