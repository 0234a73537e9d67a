import { computed, type ReadonlySignal } from "@preact/signals";
import type * as Y from "yjs";
import { observeAddresses } from "../answers/changes.ts";
import { readTouched, type Touched } from "../answers/touched.ts";
import { worksheetOfAddress } from "../workshops/address.ts";
import { follow, once } from "./follow.ts";

/** Follows, worksheet by worksheet, whether a person and their table have begun. */
export function followTouched(table: Y.Doc, mine: Y.Doc, personId: string) {
  const stops: (() => void)[] = [];
  const followDoc = (doc: Y.Doc, worksheetId: string): ReadonlySignal<Touched> =>
    follow(
      () => readTouched(doc, worksheetId, personId),
      (changed) =>
        observeAddresses(doc, (addresses) => {
          if ([...addresses].some((name) => worksheetOfAddress(name) === worksheetId)) changed();
        }),
      stops,
    );
  return {
    of: once((worksheetId: string): ReadonlySignal<Touched> => {
      const shared = followDoc(table, worksheetId);
      const own = followDoc(mine, worksheetId);
      return computed(() => ({
        mine: shared.value.mine || own.value.mine || own.value.table,
        table: shared.value.table,
      }));
    }),
    stop: () => {
      for (const stop of stops.splice(0)) stop();
    },
  };
}
