import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Storage } from "../storage/contract.ts";
import type { Workshop } from "../workshops/format.ts";
import { listLanguages, localise } from "../workshops/localise.ts";
import type { WorkshopFile } from "../workshops/text.ts";

const PREFERENCE = "worksheet-language";

/** A workshop in a language that the person at this device reads. */
export interface Wording {
  readonly workshop: ReadonlySignal<Workshop>;
  /** BCP 47 tags of the languages that the workshop has. */
  readonly languages: readonly string[];
  /** Words the workshop in another language, here and in every session opened later on this device. */
  choose(language: string): Promise<void>;
}

/** Words a workshop in the language chosen on this device, else in those of the browser. */
export async function openWording(storage: Storage, file: WorkshopFile): Promise<Wording> {
  const chosen = signal(await storage.preference(PREFERENCE).catch(() => null));
  return {
    workshop: computed(() =>
      localise(file, chosen.value === null ? navigator.languages : [chosen.value, ...navigator.languages]),
    ),
    languages: listLanguages(file),
    async choose(language) {
      chosen.value = language;
      await storage.putPreference(PREFERENCE, language);
    },
  };
}
