import { Eraser, Highlighter, type IconNode, Pen, PenLine } from "lucide";
import type { ComponentChildren } from "preact";
import { messages } from "../messages/drawing.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import type { InkStroke } from "../workshops/ink.ts";
import { steerRadios } from "./steer-radios.ts";
import "./InkTools.css";

const words = messages.drawing;

export type InkTool = InkStroke["pen"] | "eraser";
const TOOLS: readonly InkTool[] = [0, 1, 2, "eraser"];
const ICONS: Readonly<Record<InkTool, IconNode>> = { 0: Pen, 1: PenLine, 2: Highlighter, eraser: Eraser };

interface InkToolsProps {
  readonly tool: InkTool;
  readonly onTool: (tool: InkTool) => void;
  readonly onDone: () => void;
  /** Something to say beside the pens. */
  readonly children?: ComponentChildren;
}

/** Three pens, an eraser, and the way out. */
export function InkTools({ tool, onTool, onDone, children }: InkToolsProps) {
  return (
    <div class="ink-tools">
      <div
        class="ink-tools-pens"
        role="radiogroup"
        aria-label={words.tool}
        onKeyDown={(event) => steerRadios(event, (index) => onTool(TOOLS[index ?? 0] ?? 0))}
      >
        {TOOLS.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: steered like the app's other groups of radios
          <button
            key={one}
            type="button"
            role="radio"
            class={`ink-tool ink-tool-${one}`}
            aria-checked={one === tool}
            aria-label={words.tools[one]}
            title={words.tools[one]}
            tabIndex={one === tool ? 0 : -1}
            onClick={() => onTool(one)}
          >
            <Icon icon={ICONS[one]} />
          </button>
        ))}
      </div>
      {children}
      <Button tone="primary" onClick={onDone}>
        {words.done}
      </Button>
    </div>
  );
}
