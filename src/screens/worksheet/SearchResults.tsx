import { useMemo } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { searchSession } from "../../session/search-session.ts";
import { listShownWorksheets } from "../../session/stage/agenda.ts";
import { findInWorksheets } from "../../workshops/find.ts";
import { answerPath, worksheetPath } from "../session/paths.ts";

const words = messages.worksheets.search;

interface SearchResultsProps {
  readonly session: ParticipantSession;
  readonly query: string;
}

/** Worksheets that are listed, and answers, that hold what was typed; each leads to its place. */
export function SearchResults({ session, query }: SearchResultsProps) {
  const { ground } = session;
  const { worksheets } = ground.workshop;
  const titles = useMemo(
    () => new Map(worksheets.map(({ id, title }, index) => [id, `${index + 1} ${title}`])),
    [worksheets],
  );
  const shown = listShownWorksheets(
    ground.stage.value,
    worksheets.map(({ id }) => id),
  );
  const listed = worksheets.filter(({ id }) => shown.includes(id));
  const places = [
    ...findInWorksheets(listed, query).map(({ worksheetId, address, excerpt }) => ({
      worksheetId,
      excerpt,
      where: words.inWorksheet,
      href: address ? answerPath(ground.id, worksheetId, address) : worksheetPath(ground.id, worksheetId),
    })),
    ...searchSession(session, query).map(({ worksheetId, address, excerpt, mine }) => ({
      worksheetId,
      excerpt,
      where: mine ? words.inDrafts : words.inAnswers,
      href: answerPath(ground.id, worksheetId, address),
    })),
  ];
  return (
    <section class="found" aria-label={words.results}>
      <p class="found-count" role="status">
        {places.length === 0 ? words.none(query.trim()) : words.count(places.length)}
      </p>
      <ul class="found-places">
        {places.map((place) => (
          <li key={`${place.href} ${place.excerpt}`}>
            <a href={`#${place.href}`}>
              <span class="found-title">{titles.get(place.worksheetId)}</span>
              <span class="found-where">{place.where}</span>
              <bdi class="found-excerpt">{place.excerpt}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
