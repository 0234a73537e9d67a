import { CaretMemoryContext } from "../../fields/caret-memory.ts";
import type { AnswersView } from "../../fields/contract.ts";
import { FieldView } from "../../fields/FieldView.tsx";
import { Sheet } from "../../ui/AppFrame.tsx";
import { markItem } from "../../workshops/address.ts";
import type { Field } from "../../workshops/format.ts";
import { makeSampleAnswers } from "../sample/sample-answers.ts";
import { sampleFields, samplePrivatePrompt } from "../sample/sample-fields.ts";
import { makeBusy, makeDrafts, makeEmpty, makeFilled, makeReadOnly } from "../sample/sample-states.ts";
import { largeFields } from "./large-fields.ts";

interface FieldState {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly answers: AnswersView;
  readonly drafts?: AnswersView;
  readonly fields?: readonly Field[];
}

const large = {
  texts: {
    "sample/dates/refine/what": "Visit a lesson of each other",
    "sample/dates/refine/when": "2027-03-01",
  },
  marks: {
    "sample/continuum": { gifts: 3 },
    "sample/wide": { [markItem("questions", "core")]: 1, [markItem("questions", "leverage")]: 1 },
  },
  tableMarks: { "sample/closest-table": { groups: 1 }, "sample/top": { "item-1": 1, "item-3": 1 } },
};

const STATES: readonly FieldState[] = [
  {
    id: "busy",
    title: "Principles of communities of practice",
    intro: "Say how each principle shows where you work, then rate how far it has come.",
    answers: makeBusy(),
    drafts: makeDrafts(),
  },
  { id: "empty", title: "Empty", intro: "Before anybody wrote.", answers: makeEmpty(), drafts: makeDrafts() },
  { id: "filled", title: "Filled", intro: "With the presenter.", answers: makeFilled() },
  { id: "read-only", title: "Read-only", intro: "No edits given.", answers: makeReadOnly() },
  {
    id: "large",
    title: "As large as they come",
    intro: "Dates, descriptors, long hints, many columns, answers of the whole table.",
    answers: makeSampleAnswers(large),
    fields: largeFields,
  },
  {
    id: "large-read-only",
    title: "As large as they come, read-only",
    intro: "No edits given.",
    answers: makeSampleAnswers({ ...large, readOnly: true }),
    fields: largeFields,
  },
];

const mine = makeFilled("tablet");
// A field of a file that a later version wrote.
const unknown = {
  ...samplePrivatePrompt,
  id: "unknown",
  kind: "hologram",
  label: "A later kind",
} as unknown as Field;

interface FieldStatesProps {
  /** The one state to show, or all. */
  readonly only: string | null;
  /** The one kind of field to show, or all. */
  readonly kind: string | null;
}

export function FieldStates({ only, kind }: FieldStatesProps) {
  return STATES.filter(({ id }) => !only || id === only).map(
    ({ id, title, intro, answers, drafts, fields = sampleFields }, index) => (
      <CaretMemoryContext.Provider key={id} value={null}>
        <Sheet
          number={String(index + 1)}
          title={title}
          intro={intro}
          source="after Wenger, McDermott & Snyder, 2002, p. 69"
        >
          {fields
            .filter((field) => !kind || field.kind === kind)
            .map((field) => (
              <FieldView
                key={field.id}
                worksheetId="sample"
                field={field}
                answers={answers}
                {...(drafts && field.who === "table" && { drafts })}
                personId="me"
              />
            ))}
          {id === "busy" && !kind && (
            <FieldView worksheetId="sample" field={samplePrivatePrompt} answers={mine} personId="me" />
          )}
          {id === "busy" && !kind && (
            <FieldView worksheetId="sample" field={unknown} answers={mine} personId="me" />
          )}
        </Sheet>
      </CaretMemoryContext.Provider>
    ),
  );
}
