import { Circle, CircleDot, Users } from "lucide";
import { useState } from "preact/hooks";
import { messages } from "../../messages/index.ts";
import type { ParticipantSession } from "../../session/participant.ts";
import { listShownItems } from "../../session/stage/agenda.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { lazyScreen } from "../../ui/lazy-screen.tsx";
import { TextInput } from "../../ui/TextInput.tsx";
import type { Worksheet } from "../../workshops/format.ts";
import { sourcesPath, worksheetPath } from "../session/paths.ts";
import { FormerAnswers } from "./FormerAnswers.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ParticipantFrame } from "./ParticipantFrame.tsx";
import "./contents.css";

const words = messages.worksheets;

const SearchResults = lazyScreen(async () => (await import("./SearchResults.tsx")).SearchResults);

/** The worksheets of the session, as a table of contents that can be searched. */
export function WorksheetListScreen({ session }: { readonly session: ParticipantSession }) {
  const [query, setQuery] = useState("");
  const { ground, mates } = session;
  const { worksheets, title, description } = ground.workshop;
  const stage = ground.stage.value;
  const shown = listShownItems(
    stage,
    worksheets.map(({ id }) => id),
  );
  const names = mates.value.map((mate) => mate.name || messages.session.person.unnamed);
  const searching = query.trim() !== "";
  return (
    <ParticipantFrame session={session} atList>
      <Sheet title={title} intro={description}>
        {names.length > 0 && <p class="contents-mates">{words.together(names)}</p>}
        <div class="contents-tools">
          <TextInput
            label={words.search.label}
            placeholder={words.search.placeholder}
            value={query}
            onText={setQuery}
          />
          <LanguageChoice ground={ground} />
        </div>
        {searching ? (
          <SearchResults session={session} query={query} />
        ) : (
          <>
            <ol class="contents">
              {shown.map((item) => {
                const isNow = item.id === stage.current;
                if (item.kind === "break") return <BreakRow key={item.id} title={item.title} isNow={isNow} />;
                const index = worksheets.findIndex(({ id }) => id === item.id);
                const worksheet = worksheets[index];
                return (
                  worksheet && (
                    <ContentsRow
                      key={item.id}
                      session={session}
                      worksheet={worksheet}
                      number={index + 1}
                      isNow={isNow}
                    />
                  )
                );
              })}
            </ol>
            <p class="contents-sources">
              <a href={`#${sourcesPath(ground.id)}`}>{words.sources.link}</a>
            </p>
            <FormerAnswers session={session} worksheetId={null} />
          </>
        )}
      </Sheet>
    </ParticipantFrame>
  );
}

interface ContentsRowProps {
  readonly session: ParticipantSession;
  readonly worksheet: Worksheet;
  /** The handout's, whatever the order of the day. */
  readonly number: number;
  readonly isNow: boolean;
}

function ContentsRow({ session, worksheet, number, isNow }: ContentsRowProps) {
  return (
    <li>
      <a
        href={`#${worksheetPath(session.ground.id, worksheet.id)}`}
        aria-current={isNow ? "step" : undefined}
      >
        <span class="contents-number">{number}</span>
        <span class="contents-title">
          {worksheet.title}
          {isNow && <NowMark />}
        </span>
        <TouchedMarks session={session} worksheetId={worksheet.id} />
        <span class="contents-intro">{worksheet.intro}</span>
      </a>
    </li>
  );
}

interface BreakRowProps {
  readonly title: string;
  readonly isNow: boolean;
}

function BreakRow({ title, isNow }: BreakRowProps) {
  return (
    <li class="contents-break" aria-current={isNow ? "step" : undefined}>
      <span dir="auto">{title || words.pause}</span>
      {isNow && <NowMark />}
    </li>
  );
}

const NowMark = () => (
  <>
    {" "}
    <span class="contents-now">{words.now}</span>
  </>
);

/** Who has been on a worksheet, as two quiet signs: nothing that asks to be completed. */
function TouchedMarks({ session, worksheetId }: { session: ParticipantSession; worksheetId: string }) {
  const { mine, table } = session.touched(worksheetId).value;
  return (
    <span class="contents-touched">
      {table && (
        <span title={words.touched.table}>
          <Icon icon={Users} size="s" />
          <span class="visually-hidden">{words.touched.table}</span>
        </span>
      )}
      <span title={mine ? words.touched.mine : undefined}>
        <Icon icon={mine ? CircleDot : Circle} size="s" />
        {mine && <span class="visually-hidden">{words.touched.mine}</span>}
      </span>
    </span>
  );
}
