import { useComputed } from "@preact/signals";
import { messages } from "../../messages/board.ts";
import { BoardEmpty } from "./BoardEmpty.tsx";
import type { BoardSource } from "./contract.ts";
import { isOfTooFew } from "./few-people.ts";
import type { BoardPlace } from "./paging.ts";
import { ViewOf } from "./ViewOf.tsx";
import type { BoardView } from "./views.ts";

interface ShownViewProps {
  readonly view: BoardView;
  readonly source: BoardSource;
  readonly worksheetId: string;
  /** The workshop's, BCP 47. */
  readonly language: string;
  readonly place: BoardPlace;
}

/** A view, unless it would point at someone. */
export function ShownView({ view, source, worksheetId, language, place }: ShownViewProps) {
  const isWithheld = useComputed(() => isOfTooFew(view, source, worksheetId));
  if (isWithheld.value) return <BoardEmpty title={messages.board.tooFew} />;
  return <ViewOf view={view} source={source} worksheetId={worksheetId} language={language} place={place} />;
}
