import type { Block, CardPart, OptionsBlock } from "../../handout/handout.ts";
import { messages } from "../../messages/files.ts";
import type { LabelledItem } from "../../workshops/format.ts";
import type { Piece } from "./flow.ts";
import { layOutContent } from "./lay-out-content.ts";
import { layOutFigure } from "./lay-out-figure.ts";
import { layOutGrid, layOutScale } from "./lay-out-tables.ts";
import { writeMark } from "./write-mark.ts";

/** One field under its label. */
export const layOutBlock = (block: Block): Piece[] => [
  { kind: "heading", level: 3, text: block.label },
  ...[block.hint, block.note].flatMap((text): Piece[] =>
    text ? [{ kind: "text", tone: "hint", text }] : [],
  ),
  ...layOutBody(block.body),
  ...(block.sketches.length > 0 ? layOutContent({ kind: "voices", voices: block.sketches }) : []),
];

function layOutBody(body: Block["body"]): Piece[] {
  switch (body.kind) {
    case "text":
      return layOutContent(body.content);
    case "grid":
      return [layOutGrid(body)];
    case "scale":
      return [layOutScale(body), ...body.described.map(layOutTerm)];
    case "options":
      return body.options.length === 0 ? layOutContent({ kind: "nothing" }) : layOutOptions(body);
    case "cards":
      if (body.cards.length === 0) return layOutContent({ kind: "nothing" });
      return body.cards.flatMap(({ title, parts }) => [
        { kind: "heading", level: 4, text: title } as const,
        ...parts.flatMap(layOutPart),
      ]);
    case "quadrants":
      return body.quadrants.flatMap(layOutPart);
    case "figure":
      return layOutFigure(body);
    case "withheld":
      return [{ kind: "text", tone: "hint", text: messages.print.withheld }];
  }
}

const layOutOptions = ({ options, shape }: OptionsBlock): Piece[] =>
  options.map(({ label, hint, mark }) => ({
    kind: "option",
    mark: writeMark(mark, shape),
    label,
    hint: hint ?? "",
  }));

const layOutPart = ({ label, hint, content }: CardPart): Piece[] => [
  { kind: "term", label, text: hint ?? "" },
  ...layOutContent(content),
];

const layOutTerm = ({ label, hint }: LabelledItem): Piece => ({
  kind: "term",
  label,
  text: hint ?? "",
});
