import type { ComponentType } from "preact";
import { messages } from "../messages/index.ts";
import { Banner } from "../ui/Banner.tsx";
import type { Field, FieldKind } from "../workshops/format.ts";
import { ChecklistView } from "./ChecklistView.tsx";
import type { FieldProps } from "./contract.ts";
import { ListView } from "./ListView.tsx";
import { PromptView } from "./PromptView.tsx";
import { RatingView } from "./RatingView.tsx";
import { TableView } from "./TableView.tsx";

type KindViews = { readonly [K in FieldKind]: ComponentType<FieldProps<Extract<Field, { kind: K }>>> };

/** A new field kind is one component and one line here. */
const views: KindViews = {
  prompt: PromptView,
  table: TableView,
  checklist: ChecklistView,
  rating: RatingView,
  list: ListView,
};

/** The component for a kind; one that says so for a kind it doesn't know (a file of a later version). */
export const findFieldView = (kind: string): ComponentType<FieldProps> =>
  Object.hasOwn(views, kind) ? (views[kind as FieldKind] as ComponentType<FieldProps>) : UnknownField;

function UnknownField() {
  return <Banner tone="warn">{messages.fields.unknownKind}</Banner>;
}
