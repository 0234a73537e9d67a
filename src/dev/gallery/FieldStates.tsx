import { CaretMemoryContext } from "../../fields/caret-memory.ts";
import type { AnswersView } from "../../fields/contract.ts";
import { FieldView } from "../../fields/FieldView.tsx";
import { Sheet } from "../../ui/AppFrame.tsx";
import type { Field } from "../../workshops/format.ts";
import { sampleFields, samplePrivatePrompt } from "../sample/sample-fields.ts";
import { makeBusy, makeDrafts, makeEmpty, makeFilled, makeReadOnly } from "../sample/sample-states.ts";

interface FieldState {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly answers: AnswersView;
  readonly drafts?: AnswersView;
}

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
];

const mine = makeFilled("tablet");
// A field of a file that a later version wrote.
const unknown = {
  ...samplePrivatePrompt,
  id: "unknown",
  kind: "hologram",
  label: "A later kind",
} as unknown as Field;

export function FieldStates({ only }: { readonly only: string | null }) {
  return STATES.filter(({ id }) => !only || id === only).map(
    ({ id, title, intro, answers, drafts }, index) => (
      <CaretMemoryContext.Provider key={id} value={null}>
        <Sheet
          number={String(index + 1)}
          title={title}
          intro={intro}
          source="after Wenger, McDermott & Snyder, 2002, p. 69"
        >
          {sampleFields.map((field) => (
            <FieldView
              key={field.id}
              worksheetId="sample"
              field={field}
              answers={answers}
              {...(drafts && field.who === "table" && { drafts })}
              personId="me"
            />
          ))}
          {id === "busy" && (
            <FieldView worksheetId="sample" field={samplePrivatePrompt} answers={mine} personId="me" />
          )}
          {id === "busy" && <FieldView worksheetId="sample" field={unknown} answers={mine} personId="me" />}
        </Sheet>
      </CaretMemoryContext.Provider>
    ),
  );
}
