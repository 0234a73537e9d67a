import type { ComponentType } from "preact";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import type { Field, FieldKind } from "../workshops/format.ts";
import { ChecklistView } from "./ChecklistView.tsx";
import type { FieldProps } from "./contract.ts";
import { ListView } from "./ListView.tsx";
import { lazyKind } from "./lazy-kind.tsx";
import { PromptView } from "./PromptView.tsx";
import { TableView } from "./TableView.tsx";

type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;
type KindViews = { readonly [K in FieldKind]: ComponentType<FieldProps<FieldOf<K>>> };

/** A new field kind is one component and one entry here; heights are rough, for the moment while it loads. */
const views: KindViews = {
  prompt: PromptView,
  table: TableView,
  checklist: ChecklistView,
  list: ListView,
  choice: lazyKind<FieldOf<"choice">>(
    async () => (await import("./ChoiceView.tsx")).ChoiceView,
    (field) => 1.5 + 2.25 * field.options.length,
  ),
  rating: lazyKind<FieldOf<"rating">>(
    async () => (await import("./RatingView.tsx")).RatingView,
    (field) => field.items.length * (3.5 + 3.5 * (field.moments?.length ?? 0)),
  ),
  votes: lazyKind<FieldOf<"votes">>(
    async () => (await import("./VotesView.tsx")).VotesView,
    (field) => 8 + 3.25 * field.items.length,
  ),
  "two-sided": lazyKind<FieldOf<"two-sided">>(
    async () => (await import("./TwoSidedView.tsx")).TwoSidedView,
    (field) => 8 + 2.5 * Math.max(...field.sides.map((side) => side.examples.length)),
  ),
  groups: lazyKind<FieldOf<"groups">>(
    async () => (await import("./GroupsView.tsx")).GroupsView,
    () => 6,
  ),
  quadrants: lazyKind<FieldOf<"quadrants">>(
    async () => (await import("./QuadrantsView.tsx")).QuadrantsView,
    (field) => 2 * (4 + 1.6 * field.lines),
  ),
  matrix: lazyKind<FieldOf<"matrix">>(
    async () => (await import("./MatrixView.tsx")).MatrixView,
    (field) => field.rows.length * (5 + field.columns.length + 6 * Math.min(1, field.notes.length)),
  ),
  figure: lazyKind<FieldOf<"figure">>(
    async () => (await import("./FigureView.tsx")).FigureView,
    () => 26,
  ),
};

/** The component for a kind; one that says so for a kind it doesn't know (a file of a later version). */
export const findFieldView = (kind: string): ComponentType<FieldProps> =>
  Object.hasOwn(views, kind) ? (views[kind as FieldKind] as ComponentType<FieldProps>) : UnknownField;

function UnknownField() {
  return <Banner tone="warn">{messages.fields.unknownKind}</Banner>;
}
