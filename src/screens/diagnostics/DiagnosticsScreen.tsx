import { ListChecks } from "lucide";
import { useEffect, useMemo, useState } from "preact/hooks";
import { messages } from "../../messages/diagnostics.ts";
import { readDiagnostics } from "../../session/diagnostics.ts";
import { type AnySession, useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { CopyText } from "../../ui/CopyText.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { CHECK_PATH, sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { type ReportPart, writeReport, writeReportText } from "./report.ts";
import "./diagnostics.css";

const words = messages.diagnostics;
const EVERY_MS = 1_000;
/** Characters that fit half the page. */
const LONG = 20;

interface DiagnosticsScreenProps {
  /** null: asked for outside of any session. */
  readonly session: AnySession | null;
}

/** How this device, its links and its storage stand, anew each second, to be copied for whoever helps. */
export function DiagnosticsScreen({ session }: DiagnosticsScreenProps) {
  const worktable = useWorktable();
  const [report, setReport] = useState<readonly ReportPart[] | null>(null);
  const text = useMemo(() => (report ? writeReportText(report) : ""), [report]);

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // One after the other: a busy tablet takes its time.
    const read = async (): Promise<void> => {
      const found = await readDiagnostics(worktable);
      if (gone) return;
      setReport(writeReport(found));
      timer = setTimeout(read, EVERY_MS);
    };
    void read();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [worktable, session]);

  const back = session
    ? { href: `#${sessionPath(session.ground.id)}`, label: messages.session.bar.session }
    : { href: "#/settings", label: messages.common.back };
  return (
    <AppFrame title={words.title} back={back} status={session && <SessionStatus session={session} />}>
      <Sheet title={words.title} intro={words.intro}>
        <div class="diagnostics-tools">
          <LinkButton icon={ListChecks} href={`#${CHECK_PATH}`}>
            {words.check}
          </LinkButton>
          <CopyText
            words={{ copy: words.copy, copied: words.copied, byHand: words.copyByHand }}
            write={() => text}
          />
        </div>
        {report ? (
          report.map((part) => <Part key={part.title} part={part} />)
        ) : (
          <Progress label={words.reading} />
        )}
      </Sheet>
    </AppFrame>
  );
}

function Part({ part }: { readonly part: ReportPart }) {
  const { title, facts, columns, lines } = part;
  return (
    <div class="diagnostics-part">
      <h2>{title}</h2>
      {facts.length > 0 && (
        <dl>
          {facts.map(([name, value]) => (
            <div key={name} class={value.length > LONG ? "diagnostics-long" : ""}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {columns.length > 0 &&
        (lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
          <section class="diagnostics-table" aria-label={title} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((cells, index) => (
                  <tr key={index}>
                    {cells.map((cell, at) => (
                      <td key={columns[at]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  );
}
