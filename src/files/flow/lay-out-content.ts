import type { Content } from "../../handout/handout.ts";
import { messages } from "../../messages/files.ts";
import type { Piece } from "./flow.ts";

/** What stands in a cell or under a question. */
export function layOutContent(content: Content): Piece[] {
  switch (content.kind) {
    case "empty":
      return [];
    case "lines":
      return [{ kind: "lines", lines: content.lines }];
    case "nothing":
      return [{ kind: "text", tone: "hint", text: "–" }];
    case "given":
      return [
        { kind: "text", tone: "plain", text: content.text },
        ...(content.hint ? [{ kind: "text", tone: "hint", text: content.hint } as const] : []),
      ];
    case "voices":
      return content.voices.flatMap(({ from, text, ink }, index): Piece[] => {
        const named = from === content.voices[index - 1]?.from ? null : from;
        const said: Piece[] = text === "" ? [] : [{ kind: "said", from: named, text }];
        if (!ink) return said;
        const words = messages.fields.ink(ink.length);
        const drawn: Piece = {
          kind: "picture",
          from: said.length > 0 ? null : named,
          picture: { kind: "ink", strokes: ink, words },
        };
        return [...said, drawn];
      });
  }
}
