import type { FieldAnswer, Notes } from "../workshops/answer.ts";
import type { LabelledItem } from "../workshops/format.ts";
import { type Documents, fillContent, readVoice } from "./documents.ts";
import type { Content } from "./handout.ts";

/** Lines of a note when printed blank. */
export const NOTE_LINES = 2;

interface NotedAnswer {
  readonly from: string | null;
  readonly answer: Pick<FieldAnswer, "ink"> & { readonly notes: Notes };
}

/** The notes beside one item, a cell each. */
export const fillNotes = (
  written: readonly NotedAnswer[],
  notes: readonly LabelledItem[],
  itemId: string,
  { whose }: Documents,
): Content[] =>
  notes.map((note) => {
    const voices = written.map((owned) =>
      readVoice(owned, owned.answer.notes[itemId]?.[note.id] ?? "", `${itemId}/${note.id}`),
    );
    return fillContent(voices, NOTE_LINES, whose);
  });
