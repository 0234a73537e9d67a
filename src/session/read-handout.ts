import { readWorksheetAnswers } from "../answers/read-field.ts";
import { readAllPhotos } from "../answers/read-photos.ts";
import type { TableAnswers, WorksheetAnswers } from "../workshops/answer.ts";
import type { ParticipantSession } from "./participant.ts";
import { docOfTable } from "./table-document.ts";

/** What a participant's handout holds, as it stands now: their own answers and their table's. */
export function readHandout({ ground, tableId, own }: ParticipantSession): {
  readonly mine: WorksheetAnswers;
  readonly table: TableAnswers;
} {
  const doc = docOfTable(ground, tableId);
  return {
    mine: readWorksheetAnswers(own.doc, ground.workshop),
    table: {
      tableId,
      tableName: ground.record.peek().tables.find(({ id }) => id === tableId)?.name ?? "",
      answers: readWorksheetAnswers(doc, ground.workshop),
      photos: readAllPhotos(doc),
    },
  };
}
