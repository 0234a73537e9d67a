import { signal } from "@preact/signals";
import * as Y from "yjs";
import { type History, openHistory } from "../../src/answers/history.ts";
import { openReach } from "../../src/answers/reach.ts";
import type { PhotosView } from "../../src/fields/photos/contract.ts";
import { openAnswersView } from "../../src/session/answers-view.ts";
import { LocalEdit } from "../../src/session/local-edit.ts";

/** Answers over a real document, with its history, as a participant has them. */
export function openRealAnswers(): {
  readonly answers: PhotosView;
  readonly history: History;
  readonly doc: Y.Doc;
} {
  const doc = new Y.Doc();
  const answers = openAnswersView({
    doc,
    personId: "me",
    reach: openReach(doc),
    vectors: signal({ kept: new Map(), table: [], presenter: null }),
    failing: signal(false),
    others: signal([]),
    onCaret: () => {},
  });
  return { answers, history: openHistory([doc], LocalEdit), doc };
}
