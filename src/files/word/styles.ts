import { type IStylesOptions, LineRuleType } from "docx";
import type { TypeSize } from "../../handout/contract.ts";
import { TYPE_POINTS } from "../../handout/paper.ts";

const TITLE_FONT = "Georgia";
const SOFT = "545C61";

/** The looks of a document: people change a style, and all that has it follows. Sizes are half points. */
export function writeStyles(size: TypeSize, language: string, rightToLeft: boolean): IStylesOptions {
  const half = TYPE_POINTS[size] * 2;
  const scaled = (factor: number): number => Math.round(half * factor);
  const heading = (factor: number, before: number, after: number) => ({
    run: { font: TITLE_FONT, bold: false, color: "1D2327", size: scaled(factor) },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const named = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph,
  });
  return {
    default: {
      document: {
        run: {
          font: "Calibri",
          size: half,
          language: rightToLeft ? { value: language, bidirectional: language } : { value: language },
        },
        // without its rule some programs take the line height for exact, and cut pictures off
        paragraph: { spacing: { after: 80, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: heading(3, 900, 240),
      heading1: heading(1.95, 0, 120),
      heading2: { ...heading(1.25, 280, 80), run: { bold: true, color: "1D2327", size: scaled(1.12) } },
      heading3: { ...heading(1.05, 200, 60), run: { bold: true, color: "12566B", size: scaled(1) } },
    },
    paragraphStyles: [
      named("Intro", "Intro", { size: scaled(1.1) }, { spacing: { after: 120 } }),
      named("Hint", "Hint", { color: SOFT, size: scaled(0.92) }, { spacing: { after: 80 } }),
      named(
        "Quiet",
        "Source",
        { color: SOFT, italics: true, size: scaled(0.88) },
        { spacing: { after: 120 } },
      ),
      named("Said", "Answer", {}, { spacing: { after: 80 } }),
      named("Option", "Option", {}, { indent: { start: 400, hanging: 400 }, spacing: { after: 60 } }),
      named("Contents", "Contents line", {}, { spacing: { after: 20 } }),
      named("Running", "Running title", { color: SOFT, size: scaled(0.8) }, { spacing: { after: 0 } }),
    ],
  };
}
