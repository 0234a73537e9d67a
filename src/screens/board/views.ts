import { messages } from "../../messages/index.ts";
import type {
  ChecklistField,
  Field,
  ListField,
  PromptField,
  RatingField,
  TableField,
  Worksheet,
} from "../../workshops/format.ts";

export type WallField = TableField | PromptField | ListField | ChecklistField;

/** One way to look at one field of the worksheet. */
export type BoardView =
  | {
      readonly kind: "spread" | "profile";
      readonly id: string;
      readonly label: string;
      readonly field: RatingField;
    }
  | {
      readonly kind: "tally";
      readonly id: string;
      readonly label: string;
      readonly field: ChecklistField;
      readonly by: "people" | "tables";
    }
  | { readonly kind: "wall"; readonly id: string; readonly label: string; readonly field: WallField };

/** What the worksheet can show, in the order of its fields. Private fields are never among it. */
export function listViews(worksheet: Worksheet): BoardView[] {
  return worksheet.fields.filter(({ who }) => who !== "mine").flatMap(listFieldViews);
}

function listFieldViews(field: Field): BoardView[] {
  const { id, label } = field;
  const words = messages.board.views;
  switch (field.kind) {
    case "rating":
      return [
        { kind: "spread", id: `${id}/spread`, label: words.spread(label), field },
        { kind: "profile", id: `${id}/profile`, label: words.profile(label), field },
      ];
    case "checklist":
      return [
        { kind: "tally", id: `${id}/people`, label: words.tallyByPeople(label), field, by: "people" },
        { kind: "tally", id: `${id}/tables`, label: words.tallyByTables(label), field, by: "tables" },
        ...(field.notes.length > 0
          ? [{ kind: "wall" as const, id: `${id}/notes`, label: words.notes(label), field }]
          : []),
      ];
    case "table":
    case "prompt":
    case "list":
      return [{ kind: "wall", id: `${id}/wall`, label, field }];
  }
}
