import type { Worktable } from "../../session/worktable.ts";

/** This device's links, as the session hands them out. */
export type DeviceRoom = Awaited<ReturnType<Worktable["room"]>>;

export type DeviceLink = DeviceRoom["links"]["value"][number];
