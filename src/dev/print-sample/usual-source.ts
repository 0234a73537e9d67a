import type { HandoutSource } from "../../handout/contract.ts";
import type { WorksheetAnswers } from "../../workshops/answer.ts";
import type { Workshop } from "../../workshops/format.ts";
import { shippedWorkshops } from "../../workshops/shipped.ts";
import { makeSampleAnswers } from "../sample/answers.ts";

const [shipped] = shippedWorkshops;
if (!shipped) throw new Error("No shipped workshop to print.");
export const workshop: Workshop = shipped;

const tables = makeSampleAnswers(workshop);
const [own, neighbours] = tables;

/** A table's answers as a workshop usually leaves them: most cells filled, some still empty. */
export const usualAnswers: WorksheetAnswers = own?.answers ?? {};

export const usualSource: HandoutSource = {
  workshop,
  sessionTitle: "Communities of practice, spring meeting",
  place: "Amman",
  personName: "Ana Haddad",
  personId: "person-0",
  mine: neighbours?.answers ?? null,
  stray: [
    {
      label: "Warm-up, What brought you here",
      text: "A colleague’s question I could not answer.",
      mine: true,
    },
    {
      label: "Principles of communities of practice, Patience, Description",
      text: "Things take a year.",
      mine: true,
    },
  ],
  table: own ?? null,
  tables,
  isPresenter: true,
};
