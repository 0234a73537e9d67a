import type { Room } from "../room/contract.ts";
import type { Storage } from "../storage/contract.ts";
import { openDeviceIdentity } from "./identity.ts";

/** This device's room: opened when it is first wanted, and anew after it was closed. */
export interface DeviceRoom {
  /** Rejects where the device has no identity to open it with; the next call tries again. */
  open(): Promise<Room>;
  /** Ends every link. */
  close(): Promise<void>;
}

export function createDeviceRoom(storage: Storage): DeviceRoom {
  let room: Promise<Room> | null = null;

  const openAnew = async (): Promise<Room> => {
    const [{ openRoom }, identity] = await Promise.all([
      import("../room/room.ts"),
      openDeviceIdentity(storage),
    ]);
    const opened = openRoom(identity, {
      protocol: 2,
      deviceId: identity.deviceId,
      role: "newcomer",
      sessionId: null,
      tableId: null,
    });
    return {
      ...opened,
      close: () => {
        room = null;
        opened.close();
      },
    };
  };

  return {
    open() {
      if (room) return room;
      const opening = openAnew();
      room = opening;
      opening.catch(() => {
        if (room === opening) room = null;
      });
      return opening;
    },
    async close() {
      (await room?.catch(() => null))?.close();
    },
  };
}
