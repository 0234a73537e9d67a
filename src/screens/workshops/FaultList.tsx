import { messages } from "../../messages/workshops.ts";
import { Banner } from "../../ui/Banner.tsx";
import type { WorkshopFault } from "../../workshops/fault.ts";
import "./workshops.css";

const words = messages.workshops;
const FAULTS_SHOWN = 8;

/** What is wrong with a workshop file, and where. */
export function FaultList({ faults }: { readonly faults: readonly WorkshopFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Banner tone="danger" title={words.refused}>
      <p>{words.refusedHint}</p>
      <ul class="workshop-faults">
        {faults.slice(0, FAULTS_SHOWN).map((fault) => (
          <li key={`${fault.path} ${fault.message}`}>
            <code>{fault.path}</code> {fault.message}
          </li>
        ))}
      </ul>
      {faults.length > FAULTS_SHOWN && <p>{words.moreFaults(faults.length - FAULTS_SHOWN)}</p>}
    </Banner>
  );
}
