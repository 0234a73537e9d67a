import { ArchiveRestore, ListChecks, Minus, Plus, Presentation } from "lucide";
import { useRef, useState } from "preact/hooks";
import { messages } from "../../messages/presenting.ts";
import { carrySteps, countCarried, type EarlierSession } from "../../session/continue-session.ts";
import { keepWorkshop, listWorkshops, type ShelvedWorkshop } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button, IconButton, LinkButton } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { TextInput } from "../../ui/TextInput.tsx";
import { NetworkDoor } from "../door/NetworkDoor.tsx";
import { CHECK_PATH, OPEN_FILE_PATH, sessionPath } from "../session/paths.ts";
import { WorkshopChoice } from "../workshops/WorkshopChoice.tsx";
import { ContinueFrom } from "./ContinueFrom.tsx";
import "./start.css";

const words = messages.presenting.start;
/** As many as a room holds, and fewer than a session record may have. */
export const MAX_TABLES = 30;
const firstTables = (): readonly string[] => [1, 2, 3, 4].map(words.tableName);

/** What is missing before a session can start; null when nothing is. */
export function findMissing(title: string, tables: readonly string[]): string | null {
  if (title.trim() === "") return words.needsTitle;
  const names = tables.map((name) => name.trim().toLocaleLowerCase());
  return names.includes("") || new Set(names).size < names.length ? words.needsTables : null;
}

/** The presenter's first screen: title, workshop, tables. */
export function StartScreen() {
  const worktable = useWorktable();
  const [title, setTitle] = useState("");
  const [tables, setTables] = useState(firstTables);
  const [chosen, setChosen] = useState<ShelvedWorkshop | null>(null);
  const [earlier, setEarlier] = useState<EarlierSession | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  // A second tap may come before the button is drawn busy.
  const isStarting = useRef(false);

  const onStart = async (event: Event) => {
    event.preventDefault();
    const missing = findMissing(title, tables);
    setProblem(missing);
    if (missing || !chosen || isStarting.current) return;
    isStarting.current = true;
    setBusy(true);
    try {
      const id = await worktable.start({
        title: title.trim(),
        tables: tables.map((name) => name.trim()),
        workshop: chosen.file,
      });
      if (earlier) await carrySteps(worktable.storage, earlier, { sessionId: id, workshop: chosen.workshop });
      goTo(sessionPath(id), { replace: true });
    } catch {
      isStarting.current = false;
      setProblem(words.failed);
      setBusy(false);
    }
  };

  const continueFrom = async (next: EarlierSession | null): Promise<void> => {
    setEarlier(next);
    if (!next) return;
    setTitle(next.record.title);
    setTables(next.record.tables.map(({ name }) => name));
    const shelf = await listWorkshops(worktable.storage);
    const shelved = shelf.find(({ file }) => file.id === next.file.id);
    if (!shelved) await keepWorkshop(worktable.storage, next.file).catch(() => {});
    setChosen(shelved ?? next);
  };

  return (
    <AppFrame title={words.title} back={{ href: "#/", label: messages.session.bar.home }}>
      <Sheet
        title={words.title}
        actions={
          <LinkButton tone="quiet" icon={ListChecks} href={`#${CHECK_PATH}`}>
            {messages.presenting.console.check}
          </LinkButton>
        }
      >
        <form class="start" onSubmit={onStart}>
          <ContinueFrom chosen={earlier} onChoose={(next) => void continueFrom(next)} />
          <TextInput
            label={words.name}
            hint={words.nameHint}
            placeholder={words.namePlaceholder}
            value={title}
            maxLength={120}
            onText={setTitle}
          />
          <WorkshopChoice key={earlier?.sessionId ?? ""} chosen={chosen} onChoose={setChosen} />
          <fieldset class="start-tables">
            <legend>{words.tables}</legend>
            <ol>
              {tables.map((name, index) => (
                <li key={index}>
                  <TextInput
                    label={words.tableNameLabel(index + 1)}
                    value={name}
                    maxLength={60}
                    onText={(text) => setTables(tables.with(index, text))}
                  />
                  <IconButton
                    icon={Minus}
                    label={words.removeTable(name)}
                    disabled={tables.length === 1}
                    onClick={() => setTables(tables.toSpliced(index, 1))}
                  />
                </li>
              ))}
            </ol>
            <Button
              icon={Plus}
              disabled={tables.length >= MAX_TABLES}
              onClick={() => setTables([...tables, words.tableName(tables.length + 1)])}
            >
              {words.addTable}
            </Button>
          </fieldset>
          {earlier && chosen && (
            <p role="status">{words.continue.carried(countCarried(earlier, chosen.workshop, tables))}</p>
          )}
          {problem && <Banner tone="danger">{problem}</Banner>}
          <Button type="submit" tone="primary" icon={Presentation} busy={busy} disabled={!chosen}>
            {words.go}
          </Button>
        </form>
        <p class="start-backup">
          <LinkButton tone="quiet" icon={ArchiveRestore} href={`#${OPEN_FILE_PATH}`}>
            {words.backup}
          </LinkButton>
        </p>
        {location.protocol === "http:" && <NetworkDoor />}
      </Sheet>
    </AppFrame>
  );
}
