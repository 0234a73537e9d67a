import { buildHandout } from "../../handout/build-handout.ts";
import { messages } from "../../messages/files.ts";
import type { FileOrder } from "../contract.ts";
import type { Flow, FlowSheet, Piece } from "../flow/flow.ts";
import { layOutFlow } from "../flow/lay-out-flow.ts";
import { escapeInline, escapeText } from "./escape-markdown.ts";
import { writeTable } from "./write-table.ts";

/** The handout as Markdown: what people wrote stands as they wrote it, whatever signs are in it. */
export const writeMarkdown = ({
  source,
  choice,
}: Pick<FileOrder, "source" | "choice">): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${writeFlow(layOutFlow(buildHandout(source, choice)))}\n`);

const writeFlow = ({ title, overline, cover, sheets, strays, sources }: Flow): string =>
  [
    ...(cover === null ? [] : [`# ${escapeInline(title)}`, escapeInline(overline), ...cover.map(writePiece)]),
    ...sheets.flatMap(writeSheet),
    ...(strays.length === 0 ? [] : [`## ${messages.print.strays}`, ...strays.map(writePiece)]),
    ...(sources.length === 0
      ? []
      : [`## ${messages.print.sources}`, sources.map((one) => `- ${escapeInline(one)}`).join("\n")]),
  ]
    .filter((block) => block !== "")
    .join("\n\n")
    // options follow each other as one list
    .replace(/^(- .*)\n\n(?=- )/gm, "$1\n");

const writeSheet = ({ number, title, pieces }: FlowSheet): string[] => [
  `## ${number}. ${escapeInline(title)}`,
  ...pieces.map(writePiece),
];

/** One piece as a block, without the empty line after it. */
function writePiece(piece: Piece): string {
  switch (piece.kind) {
    case "heading":
      return `${"#".repeat(piece.level)} ${escapeInline(piece.text)}`;
    case "text":
      return piece.tone === "hint" ? `*${escapeInline(piece.text)}*` : escapeText(piece.text);
    case "said":
      return writeFrom(piece.from) + escapeText(piece.text);
    case "picture":
      return `${writeFrom(piece.from)}*${escapeInline(messages.files.flow.drawn(piece.picture.words))}*`;
    case "lines":
      return "\\_\\_\\_\\_\\_\\_\\_\\_";
    case "option":
      return `- ${[piece.mark, escapeInline(piece.label ?? "…"), writeHint(piece.hint)].filter(Boolean).join(" ")}`;
    case "term":
      return `**${escapeInline(piece.label)}** ${escapeInline(piece.text)}`.trim();
    case "table":
      return writeTable(piece, writePiece);
  }
}

const writeFrom = (from: string | null): string => (from === null ? "" : `**${escapeInline(from)}:** `);
const writeHint = (hint: string): string => (hint === "" ? "" : `*${escapeInline(hint)}*`);
