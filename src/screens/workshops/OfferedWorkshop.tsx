import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { keepWorkshop, listWorkshops } from "../../session/workshop-shelf.ts";
import { useWorktable } from "../../session/worktable.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { goTo } from "../../ui/route.ts";
import { useToast } from "../../ui/Toast.tsx";
import type { WorkshopReading } from "../../workshops/parse.ts";
import "./workshops.css";

const words = messages.workshops;

/** A workshop that came from elsewhere: what it asks, and keeping it. */
export function OfferedWorkshop({ reading }: { readonly reading: Extract<WorkshopReading, { ok: true }> }) {
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
  );
}
