import { PenLine } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../messages/index.ts";
import { IconButton } from "../ui/Button.tsx";
import { lazyScreen } from "../ui/lazy-screen.tsx";
import { type CellAddress, inkAddress } from "../workshops/address.ts";
import { PlaceMark } from "./CellMarks.tsx";
import type { AnswersView } from "./contract.ts";
import "./InkCorner.css";

const words = messages.fields;
const InkDrawing = lazyScreen(async () => (await import("../drawing/InkDrawing.tsx")).InkDrawing);
const InkPad = lazyScreen(async () => (await import("./InkPad.tsx")).InkPad);

interface InkCornerProps {
  readonly cell: CellAddress;
  readonly answers: AnswersView;
  /** The cell's name. */
  readonly label: string;
  /** The pen is always seen; else while the cell is in use. */
  readonly always: boolean;
}

/** What is drawn in a cell, under its text, and the pen that opens the pad. */
export function InkCorner({ cell, answers, label, always }: InkCornerProps) {
  const address = inkAddress(cell);
  const strokes = answers.ink(address).value;
  const { edit } = answers;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(".ink-corner-pen")?.focus());
  };
  if (open && edit) {
    return (
      <div class="ink-corner" ref={root}>
        <InkPad address={address} answers={answers} edit={edit} label={label} onDone={close} />
      </div>
    );
  }
  return (
    <div class={`ink-corner ${always || strokes.length > 0 ? "ink-corner-always" : ""}`} ref={root}>
      {strokes.length > 0 && (
        <div class="ink-corner-drawing">
          <InkDrawing strokes={strokes} label={words.inkOf(label, strokes.length)} />
          {edit && <PlaceMark place={answers.place(address)} />}
        </div>
      )}
      {edit && (
        <IconButton
          class="ink-corner-pen"
          icon={PenLine}
          label={words.drawIn(label)}
          onClick={() => setOpen(true)}
        />
      )}
    </div>
  );
}
