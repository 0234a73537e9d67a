import type { Cover, Handout, HandoutReading, Sheet, SheetPhoto, WhoLine } from "../../handout/handout.ts";
import { messages } from "../../messages/files.ts";
import { messages as taken } from "../../messages/photos.ts";
import type { Flow, FlowSheet, Piece } from "./flow.ts";
import { layOutBlock } from "./lay-out-block.ts";

const BLANK = "________________";

/** Turns the pages of the handout into what follows one another in a text. */
export const layOutFlow = (handout: Handout): Flow => ({
  title: handout.workshopTitle,
  overline: handout.overline,
  language: handout.language,
  direction: handout.direction,
  cover: handout.cover && layOutCover(handout.cover),
  sheets: handout.sheets.map(layOutSheet),
  strays: handout.strays.flatMap(({ label, text }): Piece[] => [
    { kind: "heading", level: 3, text: label },
    { kind: "said", from: null, text },
  ]),
  sources: handout.sources,
});

const text = (tone: "plain" | "intro" | "hint" | "quiet", words: string): Piece[] =>
  words === "" ? [] : [{ kind: "text", tone, text: words }];

const layOutCover = ({ description, credit, lines }: Cover): Piece[] => [
  ...text("intro", description),
  ...text("quiet", credit ?? ""),
  ...lines.map(layOutLine),
];

const layOutLine = ({ label, value }: WhoLine): Piece => ({ kind: "term", label, text: value ?? BLANK });

const layOutSheet = ({ number, title, orientation, ...sheet }: Sheet): FlowSheet => ({
  number,
  title,
  orientation,
  pieces: [
    ...text("intro", sheet.intro),
    ...text("quiet", sheet.source === null ? "" : messages.print.source(sheet.source)),
    ...sheet.lines.map(layOutLine),
    ...sheet.readings.flatMap(layOutReading),
    ...sheet.blocks.flatMap(layOutBlock),
    ...layOutPhotos(sheet.photos),
  ],
});

const layOutReading = ({ title, paragraphs, items, source }: HandoutReading): Piece[] => [
  ...(title === undefined ? [] : [{ kind: "heading", level: 3, text: title } as const]),
  ...paragraphs.flatMap((paragraph) => text("plain", paragraph)),
  ...items.map(({ label, hint }): Piece => ({ kind: "term", label, text: hint ?? "" })),
  ...text("quiet", source === undefined ? "" : messages.print.source(source)),
];

/** Photos under their title, each with the words that stand under it. */
const layOutPhotos = (photos: readonly SheetPhoto[]): Piece[] => [
  ...(photos.length === 0 ? [] : [{ kind: "heading", level: 3, text: taken.photos.title } as const]),
  ...photos.flatMap(({ from, photo, number }): Piece[] => {
    const words = taken.photos.photo(number, photo.caption);
    const caption: Piece[] = photo.caption === "" ? [] : [{ kind: "said", from: null, text: photo.caption }];
    return [{ kind: "picture", from, picture: { kind: "photo", photo, words } }, ...caption];
  }),
];
