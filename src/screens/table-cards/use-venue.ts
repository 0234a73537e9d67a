import { useEffect, useRef, useState } from "preact/hooks";
import { findDoor } from "../../session/door.ts";
import { keepVenue, readVenue, type Venue } from "../../session/venue.ts";
import { useWorktable } from "../../session/worktable.ts";
import { type AppAddress, findOwnAddress, judgeAddress, readAddress } from "./app-address.ts";

/** The Wi-Fi and the address of a session's room, as they are typed and kept here. */
export interface Place {
  readonly venue: Venue;
  /** What stands in the field of the address: what was typed, else the likeliest. */
  readonly typedAddress: string;
  /** null where what was typed is no address. */
  readonly address: AppAddress | null;
  /** The last change could not be kept. */
  readonly failed: boolean;
  change(part: Partial<Venue>): void;
}

const EMPTY: Venue = { wifi: "", password: "", address: "" };

/** Reads what was typed for this session before, and keeps each change at once. */
export function useVenue(sessionId: string): Place {
  const { storage } = useWorktable();
  const [venue, setVenue] = useState<Venue>(EMPTY);
  const [doors, setDoors] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState(false);
  const typed = useRef<Venue | null>(null);

  useEffect(() => {
    void findDoor().then((door) => setDoors(door?.addresses ?? []));
    void readVenue(storage, sessionId).then((kept) => {
      // Whoever was quicker than the disk keeps what they typed.
      if (typed.current === null) setVenue(kept);
    });
  }, [storage, sessionId]);

  const change = (part: Partial<Venue>): void => {
    const next = { ...(typed.current ?? venue), ...part };
    typed.current = next;
    setVenue(next);
    keepVenue(storage, sessionId, next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };

  const typedAddress = venue.address || (doors[0] ?? findOwnAddress(location.href));
  const url = readAddress(typedAddress);
  return { venue, typedAddress, address: url && judgeAddress(url, doors), failed, change };
}
