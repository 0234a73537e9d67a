import {
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from "docx";
import { buildHandout } from "../../handout/build-handout.ts";
import type { Paper } from "../../handout/contract.ts";
import type { Orientation } from "../../handout/handout.ts";
import { messages } from "../../messages/files.ts";
import type { FileOrder } from "../contract.ts";
import { cleanText } from "../flow/clean-text.ts";
import type { Flow, FlowSheet } from "../flow/flow.ts";
import { layOutFlow } from "../flow/lay-out-flow.ts";
import type { DrawPicture, OnProgress } from "./contract.ts";
import { drawAll } from "./draw-all.ts";
import { measurePage, toTwips } from "./measures.ts";
import { writeStyles } from "./styles.ts";
import { type Surroundings, writePieces } from "./write-pieces.ts";
import { endMark, readsRightToLeft, writeRuns } from "./write-runs.ts";

/** The handout as a Word document to be edited: the same pages as on paper, each worksheet on a new one. */
export async function writeWord(
  { source, choice, paper }: FileOrder,
  drawPicture: DrawPicture,
  onProgress: OnProgress,
): Promise<Blob> {
  const flow = layOutFlow(buildHandout(source, choice));
  const drawn = await drawAll(flow, drawPicture, onProgress);
  const rightToLeft = flow.direction === "rtl";
  const around = (orientation: Orientation): Surroundings => ({
    rightToLeft,
    drawn,
    widthMm: measurePage(paper, orientation).roomMm,
  });
  const section = (orientation: Orientation, footer: string, children: ISectionOptions["children"]) =>
    writeSection(flow, paper, orientation, footer, children);
  const back = [...writeStrays(flow, around("portrait")), ...writeSources(flow)];
  const document = new Document({
    title: cleanText(flow.title),
    description: cleanText(flow.overline),
    creator: "Worktable",
    styles: writeStyles(choice.size, flow.language, rightToLeft),
    sections: [
      ...(flow.cover === null ? [] : [section("portrait", "", writeCover(flow, around("portrait")))]),
      ...flow.sheets.map((sheet) =>
        section(
          sheet.orientation,
          messages.print.worksheet(sheet.number),
          writeSheet(sheet, around(sheet.orientation)),
        ),
      ),
      ...(back.length === 0 ? [] : [section("portrait", "", back)]),
    ],
  });
  return Packer.toBlob(document);
}

function writeCover(flow: Flow, around: Surroundings): ISectionOptions["children"] {
  const { rightToLeft } = around;
  return [
    writeTitle(flow.title, HeadingLevel.TITLE, rightToLeft),
    ...writePieces(flow.cover ?? [], around),
    writeTitle(messages.print.contents, HeadingLevel.HEADING_2, rightToLeft),
    ...flow.sheets.map(
      ({ number, title }) =>
        new Paragraph({
          style: "Contents",
          bidirectional: rightToLeft,
          children: [
            new InternalHyperlink({
              anchor: anchorOf(number),
              children: writeRuns(`${number}. ${title}`, rightToLeft),
            }),
          ],
        }),
    ),
  ];
}

const writeSheet = (
  { number, title, pieces }: FlowSheet,
  around: Surroundings,
): ISectionOptions["children"] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: around.rightToLeft,
    children: [
      new Bookmark({
        id: anchorOf(number),
        children: writeRuns(title, around.rightToLeft),
      }),
    ],
  }),
  ...writePieces(pieces, around),
];

const anchorOf = (number: number): string => `worksheet-${number}`;

function writeStrays({ strays }: Flow, around: Surroundings): ISectionOptions["children"] {
  if (strays.length === 0) return [];
  return [
    writeTitle(messages.print.strays, HeadingLevel.HEADING_1, around.rightToLeft),
    ...writePieces([{ kind: "text", tone: "hint", text: messages.print.straysHint }, ...strays], around),
  ];
}

function writeSources({ sources, direction }: Flow): ISectionOptions["children"] {
  const usual = direction === "rtl";
  if (sources.length === 0) return [];
  return [
    writeTitle(messages.print.sources, HeadingLevel.HEADING_1, usual),
    ...sources.map((text) => new Paragraph({ bidirectional: usual, children: writeRuns(text, usual) })),
  ];
}

const writeTitle = (
  text: string,
  heading: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  usual: boolean,
): Paragraph => new Paragraph({ heading, bidirectional: usual, children: writeRuns(text, usual) });

function writeSection(
  { overline, title, direction }: Flow,
  paper: Paper,
  orientation: Orientation,
  footer: string,
  children: ISectionOptions["children"],
): ISectionOptions {
  const page = measurePage(paper, orientation);
  const rightToLeft = direction === "rtl";
  const common = { style: "Running", bidirectional: rightToLeft };
  const { pageBefore, pageBetween } = messages.files.flow;
  const counted = readsRightToLeft(pageBefore, rightToLeft);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: page.top,
          left: page.margin,
          right: page.margin,
          bottom: page.foot,
          header: page.running,
          footer: page.running,
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            ...common,
            children: writeRuns(overline, rightToLeft),
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            ...common,
            tabStops: [{ type: TabStopType.END, position: toTwips(page.roomMm) }],
            children: [
              ...writeRuns(footer === "" ? title : `${title} · ${footer}`, rightToLeft),
              new TextRun({
                rightToLeft: counted,
                children: [
                  ...["\t", pageBefore, PageNumber.CURRENT, pageBetween, PageNumber.TOTAL_PAGES],
                  endMark(counted, rightToLeft),
                ],
              }),
            ],
          }),
        ],
      }),
    },
    children,
  };
}
