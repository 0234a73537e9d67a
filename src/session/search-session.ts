import { type FoundAnswer, searchAnswers } from "../answers/search.ts";
import type { ParticipantSession } from "./participant.ts";
import { docOfTable } from "./table-document.ts";

/** Finds words in what the table wrote and in the person's own drafts. */
export function searchSession(
  { ground, tableId, own, person }: ParticipantSession,
  query: string,
): readonly (FoundAnswer & { readonly mine: boolean })[] {
  const table = docOfTable(ground, tableId);
  const { workshop } = ground;
  return [
    ...searchAnswers(table, workshop, query, person.id).map((found) => ({ ...found, mine: false })),
    ...searchAnswers(own.doc, workshop, query, person.id, [own.doc, table]).map((found) => ({
      ...found,
      mine: true,
    })),
  ];
}
