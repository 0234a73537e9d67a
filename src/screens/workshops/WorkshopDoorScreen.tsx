import { useEffect, useState } from "preact/hooks";
import { messages } from "../../messages/workshops.ts";
import { readWorkshopLink } from "../../session/workshop-shelf.ts";
import { AppFrame, Sheet } from "../../ui/AppFrame.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { goTo } from "../../ui/route.ts";
import type { WorkshopReading } from "../../workshops/parse.ts";
import { FaultList } from "./FaultList.tsx";
import { OfferedWorkshop } from "./OfferedWorkshop.tsx";
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
        <Sheet title={reading.workshop.title} intro={reading.workshop.description}>
          <OfferedWorkshop reading={reading} />
        </Sheet>
      ) : (
        <Sheet title={words.refused}>
          <FaultList faults={reading.faults} />
        </Sheet>
      )}
    </AppFrame>
  );
}
