import type { ListField } from "../workshops/format.ts";
import type { FieldProps } from "./contract.ts";
import { EntryList } from "./EntryList.tsx";

/** A growing list of short texts, numbered. */
export function ListView({ worksheetId, field, answers, drafts }: FieldProps<ListField>) {
  return (
    <EntryList
      worksheetId={worksheetId}
      fieldId={field.id}
      rowName={field.rowName}
      answers={answers}
      drafts={drafts}
      mine={field.who === "mine"}
      saysNone={true}
    />
  );
}
