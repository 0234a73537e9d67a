import { messages } from "../../messages/board.ts";
import { hasDate } from "../../summary/timeline.ts";
import type {
  ChecklistField,
  ChoiceField,
  Field,
  FigureField,
  GroupsField,
  ListField,
  MatrixField,
  PromptField,
  QuadrantsField,
  RatingField,
  TableField,
  TwoSidedField,
  VotesField,
  Worksheet,
} from "../../workshops/format.ts";

export type WallField =
  | TableField
  | PromptField
  | ListField
  | GroupsField
  | ChecklistField
  | RatingField
  | MatrixField;
export type SplitField = TwoSidedField | QuadrantsField;
export type TallyField = ChecklistField | ChoiceField | VotesField;
export type WordsField = PromptField | ListField;

type ViewOf<Kind, Looked> = Looked & { readonly kind: Kind; readonly id: string; readonly label: string };

/** One way to look at one field of the worksheet, or at several together. */
export type BoardView =
  | ViewOf<"spread" | "means" | "shift" | "profile" | "lines", { readonly field: RatingField }>
  | ViewOf<"tally", { readonly field: TallyField; readonly by: "people" | "tables" }>
  | ViewOf<"heat", { readonly field: MatrixField }>
  /** `check`: the checklist whose ticks stand beside each text. */
  | ViewOf<"wall", { readonly field: WallField; readonly check?: ChecklistField }>
  | ViewOf<"split", { readonly field: SplitField }>
  | ViewOf<"words", { readonly field: WordsField }>
  | ViewOf<"figure", { readonly field: FigureField }>
  /** Rows × tables: what is written and what is empty. */
  | ViewOf<"coverage", { readonly field: TableField }>
  | ViewOf<"timeline", { readonly fields: readonly TableField[] }>
  | ViewOf<"photos", object>;

const RADAR_ITEMS = 3; // fewer make no surface

/**
 * What the worksheet can show, in the order of its fields, then its photos where it has some. What is written privately
 * is never among it.
 */
export function listViews(worksheet: Worksheet, withPhotos = false): BoardView[] {
  const fields = worksheet.fields.filter((field) => field.who !== "mine" || isOnlyRead(field));
  const dated = fields.filter((field) => field.kind === "table").filter(hasDate);
  const covered = fields.filter((field) => field.kind === "table").filter(({ rows }) => rows.length > 1);
  return [
    ...fields.flatMap((field) => listFieldViews(field, worksheet)),
    ...covered.map((field) => ({
      kind: "coverage" as const,
      id: `${field.id}/coverage`,
      label: messages.board.views.coverage(field.label),
      field,
    })),
    ...(dated.length > 0
      ? [{ kind: "timeline" as const, id: "timeline", label: messages.board.views.timeline, fields: dated }]
      : []),
    ...(withPhotos ? [{ kind: "photos" as const, id: "photos", label: messages.board.views.photos }] : []),
  ];
}

const isOnlyRead = (field: Field): boolean => field.kind === "figure" && field.marks.kind === "none";

function listFieldViews(field: Field, worksheet: Worksheet): BoardView[] {
  const { id, label } = field;
  const words = messages.board.views;
  switch (field.kind) {
    case "rating":
      return listRatingViews(field);
    case "checklist":
    case "votes":
    case "choice":
      return listTallyViews(field);
    case "matrix":
      return [
        { kind: "heat", id: `${id}/heat`, label: words.heat(label), field },
        ...(field.notes.length > 0
          ? [{ kind: "wall" as const, id: `${id}/notes`, label: words.notes(label), field }]
          : []),
      ];
    case "prompt": {
      const check = worksheet.fields.find((one) => one.id === field.checkedBy);
      const checked = check?.kind === "checklist" && check.who !== "mine" ? { check } : {};
      return [{ kind: "wall", id: `${id}/wall`, label, field, ...checked }, ...listWords(field)];
    }
    case "list":
      return [{ kind: "wall", id: `${id}/wall`, label, field }, ...listWords(field)];
    case "table":
    case "groups":
      return [{ kind: "wall", id: `${id}/wall`, label, field }];
    case "two-sided":
    case "quadrants":
      return [{ kind: "split", id: `${id}/split`, label, field }];
    case "figure":
      return [{ kind: "figure", id: `${id}/figure`, label, field }];
  }
}

function listRatingViews(field: RatingField): BoardView[] {
  const { id, label } = field;
  const words = messages.board.views;
  const views: BoardView[] = [{ kind: "spread", id: `${id}/spread`, label: words.spread(label), field }];
  if (field.moments) views.unshift({ kind: "shift", id: `${id}/shift`, label: words.shift(label), field });
  if (field.ranked === "mean" && !field.moments) {
    views.unshift({ kind: "means", id: `${id}/means`, label: words.means(label), field });
  }
  if (field.items.length >= RADAR_ITEMS && !field.moments && field.ranked !== "top") {
    const kind = field.items.some(({ descriptors }) => descriptors) ? "lines" : "profile";
    views.push({ kind, id: `${id}/profile`, label: words.profile(label), field });
  }
  if (field.notes && field.notes.length > 0) {
    views.push({ kind: "wall", id: `${id}/notes`, label: words.notes(label), field });
  }
  return views;
}

function listTallyViews(field: TallyField): BoardView[] {
  const { id, label, who } = field;
  const words = messages.board.views;
  const byTables = { kind: "tally" as const, id: `${id}/tables`, field, by: "tables" as const };
  // Where a table marks as one there are no people to count; a table's own rows have votes of that table alone.
  const tallies: BoardView[] =
    who === "table"
      ? [{ ...byTables, label }]
      : [
          { kind: "tally", id: `${id}/people`, label: words.tallyByPeople(label), field, by: "people" },
          ...(field.kind === "votes" && field.of ? [] : [{ ...byTables, label: words.tallyByTables(label) }]),
        ];
  const hasNotes = field.kind === "checklist" && field.notes.length > 0;
  return hasNotes
    ? [...tallies, { kind: "wall", id: `${id}/notes`, label: words.notes(label), field }]
    : tallies;
}

const listWords = (field: WordsField): BoardView[] =>
  field.words
    ? [{ kind: "words", id: `${field.id}/words`, label: messages.board.views.words(field.label), field }]
    : [];
