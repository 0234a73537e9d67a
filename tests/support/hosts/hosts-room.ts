import { join as joinPath } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { findForPages } from "../../../src/dev/commands/chromium.mjs";
import type { ConsoleGuard } from "../console-guard.ts";
import { expect } from "../journey.ts";
import { openProfile } from "../profile.ts";
import { join, openWorksheet, startSession } from "../room.ts";
import { type LabHost, makeLab } from "./lan.ts";

export const PRINCIPLES = /Principles of communities/;
export const LINKED = "1 other at this table, presenter connected";
export const WITHOUT_PRESENTER = "1 other at this table, presenter not connected";
const ALONE_LINKED = "Nobody else at this table, presenter connected";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const linked = (page: Page, how: string) => page.getByText(how, { exact: true });

export type HostsRoom = Awaited<ReturnType<typeof openHostsRoom>>;

/**
 * Four hosts with a browser each: the presenter, Ana and Ben at North on a switch of their own, Cleo at South on a cable
 * that can be made poor. `close` takes all of it away.
 */
export async function openHostsRoom(tempFolder: string, guard: ConsoleGuard) {
  const lab = makeLab();
  const contexts = new Map<string, BrowserContext>();
  const close = async (): Promise<void> => {
    for (const context of contexts.values()) await context.close().catch(() => {});
    await lab.remove();
  };

  const open = async (host: LabHost): Promise<Page> => {
    const { executablePath, env } = host.inside;
    const context = await openProfile(joinPath(tempFolder, host.name), {
      executablePath,
      env: { ...env, WORKTABLE_PROGRAM: findForPages() ?? "chromium" },
      permissions: ["camera"],
    });
    guard.watch(context);
    contexts.set(host.name, context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(host.url);
    return page;
  };

  try {
    const hosts = {
      presenter: await lab.add("presenter"),
      ana: await lab.add("ana", { onSecondSwitch: true }),
      ben: await lab.add("ben", { onSecondSwitch: true }),
      cleo: await lab.add("cleo", { hasPoorCable: true }),
    };
    const [presenter, ana, ben, cleo] = await Promise.all([
      open(hosts.presenter),
      open(hosts.ana),
      open(hosts.ben),
      open(hosts.cleo),
    ]);
    await startSession(presenter, "A day in March", ["North", "South"]);
    await join(ana, presenter, "North", "Ana");
    await join(ben, ana, "North", "Ben");
    await join(cleo, presenter, "South", "Cleo");

    const matesLinked = async (): Promise<void> => {
      for (const page of [ana, ben]) await expect(linked(page, LINKED)).toBeVisible({ timeout: 40_000 });
    };
    /** Everyone is linked. */
    const allLinked = async (): Promise<void> => {
      await matesLinked();
      await expect(linked(cleo, ALONE_LINKED)).toBeVisible({ timeout: 40_000 });
    };
    await allLinked();
    for (const page of [ana, ben, cleo]) await openWorksheet(page, PRINCIPLES);
    return {
      lab,
      hosts,
      presenter,
      ana,
      ben,
      cleo,
      open,
      contextOf: (host: LabHost) => contexts.get(host.name),
      matesLinked,
      allLinked,
      /** Gives links the moment that spares need. */
      settle: () => pause(5_000),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
