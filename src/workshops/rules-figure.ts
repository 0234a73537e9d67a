import { faultUnless, findIdFaults, type WorkshopFault } from "./fault.ts";
import type { Field, FigureMarks, Who } from "./format.ts";
import type { FileOf } from "./text.ts";

type FigureFile = Extract<FileOf<Field>, { readonly kind: "figure" }>;

/** Whom each kind of marks can ask. */
const WHO: Readonly<Record<FigureMarks["kind"], readonly Who[]>> = {
  none: ["table"],
  points: ["each", "mine", "table"],
  levels: ["each", "mine"],
  tokens: ["table", "mine"],
};

/** Finds what is wrong within a figure: its drawing, its marks, and whether they go together. */
export function findFigureFaults(path: string, { drawing, marks, who }: FigureFile): WorkshopFault[] {
  return [
    ...faultUnless(
      WHO[marks.kind].includes(who),
      `${path}.who`,
      `must be ${WHO[marks.kind].map((one) => `"${one}"`).join(" or ")} for a figure with marks "${marks.kind}"`,
    ),
    ...(drawing.shape === "bars"
      ? [
          ...findIdFaults(`${path}.drawing.bars`, drawing.bars),
          ...faultUnless(marks.kind === "none", `${path}.marks.kind`, 'must be "none" on bars'),
        ]
      : findIdFaults(`${path}.drawing.regions`, drawing.regions)),
    ...(drawing.shape === "curve" ? findLineFaults(`${path}.drawing.line`, drawing.line) : []),
    ...(marks.kind === "points" ? findIdFaults(`${path}.marks.items`, marks.items) : []),
    ...(marks.kind === "levels" ? findScaleFaults(`${path}.marks.points`, marks.points) : []),
    ...(marks.kind === "tokens" ? findIdFaults(`${path}.marks.suggestions`, marks.suggestions) : []),
  ];
}

/** The values of a scale follow each other without a gap. */
export function findScaleFaults(
  path: string,
  points: readonly { readonly value: number }[],
): WorkshopFault[] {
  return points.flatMap(({ value }, index) => {
    const before = points[index - 1]?.value ?? value - 1;
    return faultUnless(
      value === before + 1,
      `${path}[${index}].value`,
      `must be ${before + 1}, one more than before`,
    );
  });
}

function findLineFaults(path: string, line: readonly (readonly [number, number])[]): WorkshopFault[] {
  return line.flatMap(([x], index) => {
    const before = line[index - 1]?.[0];
    return faultUnless(
      before === undefined || x > before,
      `${path}[${index}][0]`,
      `must be more than ${before}, the x before`,
    );
  });
}
