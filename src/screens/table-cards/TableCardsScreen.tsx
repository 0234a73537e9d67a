import { Printer } from "lucide";
import { useEffect, useState } from "preact/hooks";
import type { Paper } from "../../handout/contract.ts";
import { choosePaper } from "../../handout/paper.ts";
import { messages } from "../../messages/table-cards.ts";
import type { PresenterSession } from "../../session/presenter.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { readDirection } from "../../workshops/direction.ts";
import { sessionPath } from "../session/paths.ts";
import { SessionStatus } from "../session/SessionStatus.tsx";
import { type CardLayout, CardPages, SMALL_PER_PAGE } from "./CardPages.tsx";
import { useVenue } from "./use-venue.ts";
import { VenueForm } from "./VenueForm.tsx";
import "./table-cards.css";

const words = messages.tableCards;
const PAPERS: readonly { readonly value: Paper; readonly label: string }[] = [
  { value: "a4", label: words.a4 },
  { value: "letter", label: words.letter },
];
const LAYOUTS: readonly { readonly value: CardLayout; readonly label: string }[] = [
  { value: "tent", label: words.tent },
  { value: "small", label: words.small },
];

/** A card for each table, to print before people come. */
export function TableCardsScreen({ session }: { readonly session: PresenterSession }) {
  const { ground } = session;
  const { title, tables } = ground.record.value;
  const [layout, setLayout] = useState<CardLayout>("tent");
  const [paper, setPaper] = useState<Paper>(() => choosePaper(navigator.language));
  const place = useVenue(ground.id);
  const pages = layout === "tent" ? tables.length : Math.ceil(tables.length / SMALL_PER_PAGE);
  useEffect(() => scrollTo(0, 0), []);
  return (
    <AppFrame
      title={`${words.title} · ${title}`}
      back={{ href: `#${sessionPath(ground.id)}`, label: words.console }}
      status={<SessionStatus session={session} />}
      actions={
        <Button tone="primary" icon={Printer} onClick={() => print()}>
          {words.print}
        </Button>
      }
    >
      <Sheet title={words.title} intro={words.intro}>
        <div class="table-cards">
          <VenueForm place={place} />
          <div class="table-cards-choice">
            <SegmentedControl
              labelled
              label={words.layout}
              value={layout}
              options={LAYOUTS}
              onChoose={setLayout}
            />
            <SegmentedControl
              labelled
              label={words.paper}
              value={paper}
              options={PAPERS}
              onChoose={setPaper}
            />
          </div>
          <p class="table-cards-hint">
            {`${words.pages(pages)}. ${layout === "tent" ? words.foldHint : words.cutHint} ${words.printHint}`}
          </p>
        </div>
      </Sheet>
      <section class="table-cards-preview" aria-label={words.preview}>
        <CardPages
          tables={tables}
          sessionTitle={title}
          venue={place.venue}
          address={place.address}
          layout={layout}
          paper={paper}
          direction={readDirection(ground.workshop.language)}
        />
      </section>
    </AppFrame>
  );
}
