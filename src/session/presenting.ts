import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Photo } from "../workshops/photo.ts";
import { type OpenAnswersView, openAnswersView } from "./answers-view.ts";
import { once } from "./follow.ts";
import type { SessionGround } from "./ground.ts";
import { followPhotos } from "./photos.ts";
import { followResult, type VoteCount } from "./stage/count-votes.ts";
import { isFailing, openedTable, type TableDocument } from "./table-document.ts";

/** Activity of a table is told this often at most, in ms. */
const TELL_EVERY_MS = 1_000;

/** What a presenter's session knows of tables beside their answers. Stop it with the session. */
export function openPresenting(ground: SessionGround, tables: () => ReadonlyMap<string, TableDocument>) {
  const stops: (() => void)[] = [];
  const counted = signal<readonly ReadonlySignal<VoteCount>[]>([]);
  const tableOf = (tableId: string) => openedTable(ground, tableId);

  const photosOf = once((key: string): ReadonlySignal<readonly Photo[]> => {
    const [tableId, worksheetId] = JSON.parse(key) as [string, string];
    return followPhotos(tableOf(tableId).stored.doc, worksheetId, stops);
  });

  return {
    openTableAnswers(tableId: string, personId: string): OpenAnswersView {
      const table = tableOf(tableId);
      return openAnswersView({
        doc: table.stored.doc,
        personId,
        reach: table.reach,
        vectors: table.vectors,
        failing: isFailing(table.stored),
        others: table.presence.others,
        onCaret: (cell) => table.presence.say({ cell }),
      });
    },

    photos: (tableId: string, worksheetId: string): ReadonlySignal<readonly Photo[]> =>
      photosOf(JSON.stringify([tableId, worksheetId])),

    lastEdit: once((tableId: string): ReadonlySignal<number | null> => {
      const at = signal<number | null>(null);
      const { doc } = tableOf(tableId).stored;
      const onUpdate = (): void => {
        const now = ground.clock.now();
        if (at.peek() === null || now - (at.peek() ?? 0) > TELL_EVERY_MS) at.value = now;
      };
      doc.on("update", onUpdate);
      stops.push(() => doc.off("update", onUpdate));
      return at;
    }),

    voteResult: once((voteId: string): ReadonlySignal<VoteCount> => {
      const vote = computed(() => ground.stage.value.votes.find(({ id }) => id === voteId) ?? null);
      const docs = [...tables().values()].map(({ stored }) => stored.doc);
      const result = followResult(docs, ground.id, voteId, () => vote.peek());
      stops.push(result.stop);
      counted.value = [...counted.peek(), result.value];
      return result.value;
    }),

    ballotsIgnored: computed(() => counted.value.reduce((sum, one) => sum + one.value.ignored, 0)),

    stop() {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
