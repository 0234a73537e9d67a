import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { keepWorkshop, listWorkshops, readWorkshopLink } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopReading } from "../../workshops/parse.ts";
import { FaultList } from "./FaultList.tsx";
import "./workshops.css";

const words = messages.workshops;

/** A workshop that came as a link or by codes: look at it first, then keep it. */
export function WorkshopDoorScreen({ payload }: { readonly payload: string }) {
  const [reading, setReading] = useState<WorkshopReading | "torn" | null>(null);
  useEffect(() => {
    let gone = false;
    void readWorkshopLink(payload).then((read) => {
      if (!gone) setReading(read ?? "torn");
    });
    return () => {
      gone = true;
    };
  }, [payload]);
  return (
    <AppFrame title={words.door.title} back={{ href: "#/", label: messages.session.bar.home }}>
      {reading === null ? (
        <Progress label={words.door.opening} />
      ) : reading === "torn" ? (
        <Failure
          title={words.refused}
          retry={{ label: words.door.home, run: () => goTo("/", { replace: true }) }}
        >
          {words.door.torn}
        </Failure>
      ) : reading.ok ? (
        <Offered reading={reading} />
      ) : (
        <Sheet title={words.refused}>
          <FaultList faults={reading.faults} />
        </Sheet>
      )}
    </AppFrame>
  );
}

function Offered({ reading }: { readonly reading: Extract<WorkshopReading, { ok: true }> }) {
  const { storage } = useWorktable();
  const say = useToast();
  const { workshop, file } = reading;
  const [replaces, setReplaces] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void listWorkshops(storage).then((shelf) =>
      setReplaces(shelf.find((one) => one.file.id === file.id)?.workshop.title ?? null),
    );
  }, [storage, file]);
  const keep = async () => {
    try {
      await keepWorkshop(storage, file);
    } catch {
      return setFailed(true);
    }
    say({ text: words.imported(workshop.title) });
    goTo("/start", { replace: true });
  };
  return (
    <Sheet title={workshop.title} intro={workshop.description}>
      <div class="workshop-offered">
        <p>{words.worksheets(workshop.worksheets.length)}</p>
        <ol>
          {workshop.worksheets.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
        {replaces !== null && <Banner tone="info">{words.replaces(replaces)}</Banner>}
        {failed && <Banner tone="danger">{words.door.notKept}</Banner>}
        <div class="workshop-doors">
          <Button tone="primary" onClick={() => void keep()}>
            {words.door.keep}
          </Button>
          <LinkButton href="#/">{messages.common.cancel}</LinkButton>
        </div>
      </div>
    </Sheet>
  );
}
