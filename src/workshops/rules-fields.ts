import { ENTRY_COLUMN } from "./address.ts";
import { faultUnless, findIdFaults, type WorkshopFault } from "./fault.ts";
import type { Field, FieldKind, Who } from "./format.ts";
import { findFigureFaults, findScaleFaults } from "./rules-figure.ts";
import type { FileOf } from "./text.ts";

export type FieldFile = FileOf<Field>;
type FieldFileOf<Kind extends FieldKind> = Extract<FieldFile, { readonly kind: Kind }>;

/** Whom each kind can ask; a figure's depends on its marks. */
const WHO: Readonly<Record<Exclude<FieldKind, "figure">, readonly Who[]>> = {
  prompt: ["each", "mine", "table"],
  table: ["table", "mine"],
  checklist: ["each", "mine"],
  rating: ["each", "mine"],
  list: ["table", "mine"],
  choice: ["each", "mine", "table"],
  votes: ["each", "mine", "table"],
  "two-sided": ["table", "mine"],
  groups: ["table", "mine"],
  quadrants: ["table", "mine"],
  matrix: ["each", "mine"],
};

/** Finds what is wrong within one field; what it says of its neighbours is in rules.ts. */
export function findFieldFaults(path: string, field: FieldFile): WorkshopFault[] {
  if (field.kind === "figure") return findFigureFaults(path, field);
  return [
    ...faultUnless(
      WHO[field.kind].includes(field.who),
      `${path}.who`,
      `must be ${WHO[field.kind].map((who) => `"${who}"`).join(" or ")} for a ${field.kind}`,
    ),
    ...findKindFaults(path, field),
  ];
}

function findKindFaults(path: string, field: Exclude<FieldFile, { kind: "figure" }>): WorkshopFault[] {
  switch (field.kind) {
    case "prompt":
    case "list":
      return [];
    case "table":
      return [
        ...findIdFaults(`${path}.rows`, field.rows),
        ...findIdFaults(`${path}.columns`, field.columns),
        ...faultUnless(
          field.rows.length > 0 || field.grows,
          `${path}.rows`,
          "must hold at least 1, or grows must be true",
        ),
      ];
    case "checklist":
      return [
        ...findIdFaults(`${path}.items`, field.items),
        ...findNoteFaults(path, field.notes),
        ...faultUnless(
          field.items.length > 0 || field.ownEntries !== undefined,
          `${path}.items`,
          "must hold at least 1, or ownEntries must be given",
        ),
      ];
    case "rating":
      return findRatingFaults(path, field);
    case "choice":
      return findIdFaults(`${path}.options`, field.options);
    case "votes":
      return [...findIdFaults(`${path}.items`, field.items), ...findVotesFaults(path, field)];
    case "two-sided":
      return [
        ...findIdFaults(`${path}.sides`, field.sides),
        ...field.sides.flatMap(({ examples }, index) =>
          findIdFaults(`${path}.sides[${index}].examples`, examples),
        ),
      ];
    case "groups":
      return findIdFaults(`${path}.parts`, field.parts);
    case "quadrants":
      return findIdFaults(`${path}.quadrants`, field.quadrants);
    case "matrix":
      return [
        ...findIdFaults(`${path}.rows`, field.rows),
        ...findIdFaults(`${path}.columns`, field.columns),
        ...findNoteFaults(path, field.notes),
      ];
  }
}

// A note of this name would lie where the text of an added entry does.
const findNoteFaults = (path: string, notes: readonly { readonly id: string }[]): WorkshopFault[] =>
  findIdFaults(`${path}.notes`, notes, [ENTRY_COLUMN]);

function findRatingFaults(path: string, field: FieldFileOf<"rating">): WorkshopFault[] {
  const { length } = field.points;
  return [
    ...findIdFaults(`${path}.items`, field.items),
    ...findIdFaults(`${path}.moments`, field.moments ?? []),
    ...findNoteFaults(path, field.notes ?? []),
    ...findScaleFaults(`${path}.points`, field.points),
    ...field.items.flatMap(({ descriptors }, index) =>
      faultUnless(
        descriptors === undefined || descriptors.length === length,
        `${path}.items[${index}].descriptors`,
        `must hold exactly ${length}, one for each point`,
      ),
    ),
  ];
}

function findVotesFaults(path: string, field: FieldFileOf<"votes">): WorkshopFault[] {
  const { length } = field.items;
  if (field.of !== undefined) {
    return faultUnless(length === 0, `${path}.items`, "must be empty when of is given");
  }
  if (length === 0) {
    return [{ path: `${path}.items`, message: "must hold at least 1, or of must be given" }];
  }
  return faultUnless(
    field.limit <= length,
    `${path}.limit`,
    `must be at most ${length}, the number of items`,
  );
}
