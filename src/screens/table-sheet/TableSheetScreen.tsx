import { ChevronRight, Eye, Keyboard, Pencil, Printer } from "lucide";
import { useEffect, useMemo, useState } from "preact/hooks";
import { FieldView } from "../../fields/FieldView.tsx";
import { Photos } from "../../fields/photos/lazy-photos.ts";
import { messages } from "../../messages/oversight.ts";
import { PEOPLE_ON_PAPER, paperPersonId } from "../../session/paper.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { goTo } from "../../ui/route.ts";
import { Select } from "../../ui/Select.tsx";
import { readDirection } from "../../workshops/direction.ts";
import { fromPaperPath, overviewPath, posterPath, tableSheetPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";

const words = messages.oversight.sheet;

interface TableSheetScreenProps {
  readonly session: PresenterSession;
  readonly tableId: string;
  readonly worksheetId: string;
}

/** One table's sheet at the presenter's device: to read, to help, to type for a table that works on paper. */
export function TableSheetScreen({ session, tableId, worksheetId }: TableSheetScreenProps) {
  const { ground } = session;
  const [typing, setTyping] = useState(false);
  const [person, setPerson] = useState(1);
  const worksheet = ground.workshop.worksheets.find(({ id }) => id === worksheetId);
  const tables = session.tables.value;
  const at = tables.findIndex((one) => one.tableId === tableId);
  const table = tables[at];
  const next = tables[(at + 1) % tables.length];
  const personId = paperPersonId(tableId, person);
  const answers = useMemo(
    () => (table ? session.openTableAnswers(tableId, personId) : null),
    [session, tableId, personId, table !== undefined],
  );
  useEffect(() => () => answers?.close(), [answers]);
  const shown = useMemo(() => (answers && !typing ? readOnly(answers) : answers), [answers, typing]);

  if (!worksheet || !table || !shown) {
    return (
      <Failure
        title={messages.worksheets.unknown}
        retry={{
          label: messages.oversight.overview.title,
          run: () => goTo(overviewPath(ground.id), { replace: true }),
        }}
      >
        {messages.common.yourAnswersAreSafe}
      </Failure>
    );
  }
  const { language } = ground.workshop;
  const fields = worksheet.fields.filter(({ who }) => who !== "mine");
  return (
    <AppFrame
      title={words.of(table.tableName, worksheet.title)}
      back={{ href: `#${overviewPath(ground.id)}`, label: messages.oversight.overview.title }}
      status={<SessionStatus session={session} />}
      actions={
        <>
          <LinkButton tone="quiet" icon={Keyboard} href={`#${fromPaperPath(ground.id, tableId)}`}>
            {words.fromPaper}
          </LinkButton>
          <LinkButton tone="quiet" icon={Printer} href={`#${posterPath(ground.id, tableId, worksheetId)}`}>
            {words.poster}
          </LinkButton>
        </>
      }
    >
      <Banner
        tone={typing ? "warn" : "info"}
        action={
          <Button icon={typing ? Eye : Pencil} onClick={() => setTyping(!typing)}>
            {typing ? words.stop : words.type}
          </Button>
        }
      >
        {typing ? words.typing : words.reading}
      </Banner>
      <div lang={language} dir={readDirection(language)}>
        <Sheet title={worksheet.title} intro={table.tableName}>
          {typing && fields.some(({ who }) => who === "each") && (
            <Select
              label={words.person}
              value={String(person)}
              options={Array.from({ length: PEOPLE_ON_PAPER }, (_, index) => ({
                value: String(index + 1),
                label: words.paper(index + 1),
              }))}
              onChoose={(value) => setPerson(Number(value))}
            />
          )}
          {fields.map((field) => (
            <FieldView
              key={`${field.id}/${typing}/${personId}`}
              worksheetId={worksheet.id}
              field={field}
              answers={shown}
              personId={personId}
            />
          ))}
          <Photos
            key={`photos/${tableId}/${worksheet.id}`}
            worksheetId={worksheet.id}
            answers={shown}
            by="presenter"
          />
        </Sheet>
      </div>
      {next && next !== table && (
        <LinkButton icon={ChevronRight} href={`#${tableSheetPath(ground.id, next.tableId, worksheet.id)}`}>
          {words.nextTable(next.tableName)}
        </LinkButton>
      )}
    </AppFrame>
  );
}

type TableAnswersView = ReturnType<PresenterSession["openTableAnswers"]>;

/** The same answers without the ways to change them. */
function readOnly({ edit: _, text, ...answers }: TableAnswersView): Omit<TableAnswersView, "edit"> {
  return {
    ...answers,
    text: (cell) => {
      const { splice: _splice, ...live } = text(cell);
      return live;
    },
  };
}
