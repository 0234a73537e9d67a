import type { ComponentChild } from "preact";
import type { TypeSize } from "../../handout/contract.ts";
import type { Handout, Orientation } from "../../handout/handout.ts";
import { readRoom } from "../../handout/page-room.ts";
import { BLANK_SETTINGS, FILLED_SETTINGS, type Setting } from "../../handout/paginate.ts";
import { messages } from "../../messages/print.ts";
import { HandoutCover, HandoutSources, HandoutStrays } from "./HandoutFront.tsx";
import { HandoutSheet } from "./HandoutSheet.tsx";

/** What is set together and begins a page of its own. */
export interface PageFlow {
  readonly content: ComponentChild;
  readonly orientation: Orientation;
  /** At the foot of its pages; null = a page without a foot. */
  readonly foot: string | null;
  /** Above the text of its pages but the first. */
  readonly running: string;
  readonly settings: readonly Setting[];
  /** Signs by which a page to write on is found again, where it begins with this field (null: the first). */
  readonly nameCode: (fieldId: string | null) => string | null;
}

/** A handout's flows in the order of its pages. */
export function listFlows(handout: Handout, size: TypeSize): PageFlow[] {
  const { cover, sheets, strays, sources, workshopTitle } = handout;
  const words = messages.print;
  const settings = handout.isBlank ? BLANK_SETTINGS : FILLED_SETTINGS;
  const around = { orientation: "portrait", settings: [], nameCode: () => null } as const;
  const footOf = (title: string) => `${workshopTitle} · ${title}`;
  return [
    ...(cover
      ? [
          {
            ...around,
            content: <HandoutCover cover={cover} hasSources={sources.length > 0} />,
            foot: null,
            running: words.contents,
          },
        ]
      : []),
    ...sheets.map((sheet) => ({
      content: <HandoutSheet handout={handout} sheet={sheet} room={readRoom(size, sheet.orientation)} />,
      orientation: sheet.orientation,
      foot: words.footer(workshopTitle, sheet.number),
      running: sheet.title,
      settings,
      nameCode: (fieldId: string | null) => sheet.codes?.[fieldId ?? ""] ?? null,
    })),
    ...(strays.length > 0
      ? [
          {
            ...around,
            content: <HandoutStrays handout={handout} />,
            foot: footOf(words.strays),
            running: words.strays,
          },
        ]
      : []),
    ...(sources.length > 0
      ? [
          {
            ...around,
            content: <HandoutSources handout={handout} />,
            foot: footOf(words.sources),
            running: words.sources,
          },
        ]
      : []),
  ];
}
