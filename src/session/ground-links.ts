import { computed, type ReadonlySignal } from "@preact/signals";
import type { LinkProgress, Room } from "../room/contract.ts";
import type { SessionGround } from "./ground.ts";
import { listPresenters, type SessionRecord } from "./record.ts";

type GroundLinks = Pick<
  SessionGround,
  "leading" | "linkStates" | "links" | "spares" | "receiving" | "presenterHere" | "countConnections"
>;

/** A session's view of the room that this tab has; of none while another tab has it. */
export function linksOf(
  room: ReadonlySignal<Room | null>,
  record: ReadonlySignal<SessionRecord>,
): GroundLinks {
  const links = computed(() => room.value?.links.value ?? []);
  return {
    leading: computed(() => room.value !== null),
    links,
    linkStates: computed(
      () =>
        new Map(
          links.value.flatMap((link) => {
            const remote = link.remote.value;
            return remote ? [[remote.deviceId, link.state.value] as const] : [];
          }),
        ),
    ),
    spares: computed(() => room.value?.spares.value ?? new Map()),
    receiving: computed(() => {
      const arriving = links.value.flatMap((link) => link.receiving.value ?? []);
      return arriving.sort((a, b) => toCome(b) - toCome(a))[0] ?? null;
    }),
    presenterHere: computed(() => {
      const presenters = listPresenters(record.value);
      return links.value.some((link) => {
        const remote = link.remote.value;
        if (!remote || link.state.value !== "open") return false;
        return remote.role === "presenter" && presenters.has(remote.deviceId);
      });
    }),
    countConnections: () => room.peek()?.countConnections() ?? { open: 0, closed: 0 },
  };
}

const toCome = ({ bytes, of }: LinkProgress): number => of - bytes;
