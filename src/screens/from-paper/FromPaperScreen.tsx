import { useEffect, useRef, useState } from "preact/hooks";
import { decodePageCode } from "../../handout/page-code.ts";
import { messages } from "../../messages/from-paper.ts";
import { type PaperEntry, PEOPLE_ON_PAPER, paperDeskOf, paperPersonId } from "../../session/paper.ts";
import { readAnswering } from "../../session/stage/agenda.ts";
import type { OpenSession } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { readDirection } from "../../workshops/direction.ts";
import type { Worksheet } from "../../workshops/format.ts";
import { overviewPath, sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { CodeLine } from "./CodeLine.tsx";
import { EntryForm, listAllEntries } from "./EntryForm.tsx";
import { readValue } from "./entry-values.ts";
import { TypedSheets } from "./TypedSheets.tsx";
import "./from-paper.css";

const words = messages.fromPaper;

/** A sheet of paper while it is typed in. */
interface OpenSheet {
  readonly worksheet: Worksheet;
  readonly fieldId: string | null;
  readonly tableId: string;
  readonly personId: string;
  readonly person: string;
  readonly entry: PaperEntry;
  /** What stood in each entry before. */
  readonly before: ReadonlyMap<string, string>;
  /** This person's sheet was typed in before. */
  readonly isAgain: boolean;
}

/** A sheet that was typed in. */
export interface TypedSheet {
  readonly id: number;
  readonly said: string;
  /** It was taken back. */
  readonly isBack: boolean;
}

interface FromPaperScreenProps {
  readonly session: OpenSession;
  /** The table to begin with. */
  readonly tableId?: string;
}

/** Typing in a stack of paper: code, answers, next code, without a mouse. */
export function FromPaperScreen({ session, tableId: first }: FromPaperScreenProps) {
  const { ground } = session;
  const paper = paperDeskOf(ground);
  const tables = listTables(session);
  const [tableId, setTableId] = useState(first ?? tables[0]?.id ?? "");
  const [person, setPerson] = useState(1);
  const [problem, setProblem] = useState<string | null>(null);
  const [open, setOpen] = useState<OpenSheet | null>(null);
  const [typed, setTyped] = useState<readonly TypedSheet[]>([]);
  // The sheet on the screen or, until the next one is opened, the last: it can be taken back as a whole.
  const latest = useRef<OpenSheet | null>(null);
  useEffect(() => () => latest.current?.entry.close(), []);
  const { workshop } = ground;
  const table = tables.find(({ id }) => id === tableId) ?? tables[0];
  if (!table) return null;
  const pages = paper.pages(table.id).value;
  const sheetsOf = (number: number) =>
    pages.filter(({ personId }) => personId === paperPersonId(table.id, number)).length;

  const openSheet = (code: string): boolean => {
    const found = decodePageCode(code, workshop);
    if (found.kind === "fault") {
      setProblem(words.faults[found.fault]);
      return false;
    }
    const worksheet = workshop.worksheets.find(({ id }) => id === found.worksheetId);
    if (!worksheet) return false;
    const fault = findFault(session, worksheet);
    setProblem(fault);
    if (fault !== null) return false;
    const personId = paperPersonId(table.id, person);
    latest.current?.entry.close();
    const entry = paper.open(table.id, personId);
    latest.current = {
      worksheet,
      fieldId: found.fieldId,
      tableId: table.id,
      personId,
      person: words.personShort(person),
      entry,
      before: readSheet(worksheet, entry, personId),
      isAgain: pages.some((page) => page.personId === personId && page.worksheetId === worksheet.id),
    };
    setOpen(latest.current);
    return true;
  };

  const finish = () => {
    if (!open) return;
    const { worksheet, entry, personId, before } = open;
    const after = readSheet(worksheet, entry, personId);
    const answers = [...after].filter(([key, value]) => value !== "" && value !== before.get(key)).length;
    if (answers > 0) paper.notePage(open.tableId, { personId, worksheetId: worksheet.id }, true);
    const said = words.said(table.name, open.person, worksheet.title, answers);
    setTyped((all) => [{ id: all.length, said, isBack: false }, ...all]);
    setOpen(null);
  };

  const turn = () => {
    const [last, ...earlier] = typed;
    const sheet = latest.current;
    if (!last || !sheet) return;
    const { entry, personId, worksheet, isAgain } = sheet;
    const step = entry.history[last.isBack ? "redo" : "undo"];
    while (step()) {
      // every step of this sheet
    }
    if (!isAgain) paper.notePage(sheet.tableId, { personId, worksheetId: worksheet.id }, last.isBack);
    setTyped([{ ...last, isBack: !last.isBack }, ...earlier]);
  };

  const isPresenter = session.role === "presenter";
  const back = isPresenter
    ? { href: `#${overviewPath(ground.id)}`, label: words.overview }
    : { href: `#${sessionPath(ground.id)}`, label: messages.session.bar.session };
  const frame = { title: `${words.title} · ${ground.record.value.title}`, back };
  if (open) {
    return (
      <AppFrame {...frame} status={<SessionStatus session={session} />}>
        <Sheet title={open.worksheet.title} intro={words.now(table.name, open.person)}>
          <p class="paper-keys">{words.keys}</p>
          {open.isAgain && <Banner tone="warn">{words.already(open.person)}</Banner>}
          <div lang={workshop.language} dir={readDirection(workshop.language)}>
            <EntryForm
              worksheet={open.worksheet}
              fieldId={open.fieldId}
              personId={open.personId}
              entry={open.entry}
              onDone={finish}
            />
          </div>
        </Sheet>
      </AppFrame>
    );
  }
  const move = (step: number) => {
    const at = tables.findIndex(({ id }) => id === table.id);
    const next = tables[(at + step + tables.length) % tables.length];
    if (next && next.id !== table.id) {
      setTableId(next.id);
      setPerson(1);
    }
  };
  return (
    <AppFrame {...frame} status={<SessionStatus session={session} />}>
      <Sheet title={words.title} intro={words.intro}>
        <CodeLine
          tables={tables}
          tableId={table.id}
          onTable={(id) => {
            setTableId(id);
            setPerson(1);
          }}
          person={person}
          people={Array.from({ length: PEOPLE_ON_PAPER }, (_, index) =>
            words.personOf(index + 1, sheetsOf(index + 1)),
          )}
          onPerson={(number) => setPerson(Math.min(PEOPLE_ON_PAPER, Math.max(1, number)))}
          onMove={move}
          problem={problem}
          onCode={openSheet}
        />
        <TypedSheets typed={typed} onTurn={turn} />
      </Sheet>
    </AppFrame>
  );
}

/** The tables whose answers can be typed in here: all of them, or the one this tablet sits at. */
function listTables(session: OpenSession): readonly { readonly id: string; readonly name: string }[] {
  const { tables } = session.ground.record.value;
  if (session.role === "presenter") {
    const open = session.tables.value;
    return open.map(({ tableId, tableName }) => ({ id: tableId, name: tableName }));
  }
  return tables.filter(({ id }) => id === session.tableId);
}

/** Why a sheet can't be typed in now; null when it can. */
function findFault({ role, ground }: OpenSession, { id, title, fields }: Worksheet): string | null {
  if (role === "participant" && readAnswering(ground.stage.peek(), id) !== "open") return words.closed(title);
  return fields.every(({ who }) => who === "mine") ? words.onlyPrivate(title) : null;
}

/** What stands in each entry of a sheet now. */
const readSheet = (
  worksheet: Worksheet,
  { answers }: PaperEntry,
  personId: string,
): ReadonlyMap<string, string> =>
  new Map(
    listAllEntries(worksheet, answers, personId).map(({ fieldId, entry }) => [
      `${fieldId}/${entry.key}`,
      readValue(answers, worksheet.id, fieldId, entry),
    ]),
  );
