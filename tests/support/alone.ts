import { expect, type Page } from "@playwright/test";

/** Opens a handout to fill without a room; ends on its contents. */
export async function fillAlone(page: Page, workshop?: string): Promise<void> {
  await page.getByRole("link", { name: "Fill a handout alone" }).click();
  const choice = page.getByLabel("Workshop", { exact: true });
  await choice.waitFor();
  if (workshop) await choice.selectOption({ label: workshop });
  await page.getByRole("button", { name: "Open the worksheets" }).click();
  await expect(page.getByRole("list").first()).toBeVisible();
}

/** Goes to a screen of the session that is open: "print", "sources", "worksheet/…", "board/…", or "" for its start. */
export async function goInSession(page: Page, to: string): Promise<void> {
  await page.evaluate((part) => {
    const session = location.hash.match(/^#\/session\/[^/]+/)?.[0];
    if (!session) throw new Error(`Not in a session: ${location.hash}`);
    location.hash = part ? `${session}/${part}` : session;
  }, to);
}
