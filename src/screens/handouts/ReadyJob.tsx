import { Check, Printer } from "lucide";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type JobPart, splitJob } from "../../handout/people.ts";
import { messages } from "../../messages/handouts.ts";
import { Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { HandoutPager } from "./HandoutPager.tsx";
import { JobDesk } from "./JobDesk.tsx";
import { readMostPages } from "./most-pages.ts";
import { countPrinted, type SetHandout } from "./set-handouts.ts";
import { useDrawnPart } from "./use-drawn-part.ts";
import type { HandoutsJob } from "./use-handouts-job.ts";

const words = messages.handouts;

/** From so many pages on the browser's print window is slow to show them. */
const MANY_PAGES = 150;

interface Props {
  readonly job: HandoutsJob;
  readonly handouts: readonly SetHandout[];
  readonly onBack: () => void;
}

/** The way to the printer, in as many parts as this device needs; one handout to look at. */
export function ReadyJob({ job, handouts, onBack }: Props) {
  const panel = useRef<HTMLElement>(null);
  const papers = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(0);
  const [printed, setPrinted] = useState<readonly number[]>([]);
  const parts = useMemo(
    () =>
      splitJob(
        handouts.map((one) => countPrinted(one, job.twoSided)),
        readMostPages(),
      ),
    [handouts, job],
  );
  const part = parts.find(({ from, to }) => shown >= from && shown < to) ?? null;
  useDrawnPart(papers, { job, handouts, part, shown });
  useEffect(() => panel.current?.focus(), []);
  // When the part has been drawn.
  useEffect(() => {
    if (printed.length > 0) print();
  }, [printed]);

  const printPart = ({ from, to }: JobPart): void => {
    if (shown < from || shown >= to) setShown(from);
    setPrinted((before) => [...before, from]);
  };
  const count = handouts.length;
  const pages = parts.reduce((sum, one) => sum + one.pages, 0);
  return (
    <>
      <Sheet title={words.title}>
        <section ref={panel} class="handouts-job" tabIndex={-1} aria-label={words.ready(count, pages)}>
          <h2>{words.ready(count, pages)}</h2>
          {parts.length > 1 && <p>{words.inParts(parts.length)}</p>}
          <div class="handouts-ways">
            {parts.map((one) => (
              <Button
                key={one.from}
                tone={printed.includes(one.from) ? "plain" : "primary"}
                icon={printed.includes(one.from) ? Check : Printer}
                onClick={() => printPart(one)}
              >
                {parts.length === 1 ? words.print(count) : words.printPart(one.from + 1, one.to)}
              </Button>
            ))}
            <Button tone="quiet" onClick={onBack}>
              {words.change}
            </Button>
          </div>
          <p class="handouts-hint">
            {messages.print.printHint} {pages >= MANY_PAGES && words.large}
          </p>
          <HandoutPager owner={handouts[shown]?.owner ?? ""} shown={shown} count={count} onShow={setShown} />
        </section>
      </Sheet>
      <JobDesk job={job} papers={papers} />
    </>
  );
}
