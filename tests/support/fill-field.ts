import type { Locator } from "@playwright/test";
import type { ListedField } from "../workshops/handout-list.ts";
import { unfold } from "./sheet-controls.ts";

const DAY = "2026-12-01";

/** Answers everything there is in a field: each text says its own name, each scale gets its highest point. */
export async function fillField(field: Locator, listed: ListedField): Promise<void> {
  await unfold(field, listed);
  for (const area of await field.locator("textarea").all()) {
    const name = (await area.getAttribute("aria-label")) ?? "";
    if ((await area.inputValue()) === "") await area.fill(name.endsWith(", By when") ? DAY : name);
  }
  for (const scale of await field.getByRole("radiogroup").all())
    await scale.getByRole("radio").last().click();
  for (const vote of (await field.getByRole("button", { name: /^Vote for / }).all()).slice(0, 3))
    await vote.click();
  for (const place of await field.getByRole("combobox").all()) await place.selectOption({ index: 1 });
  if (listed.kind === "matrix") {
    for (const row of await field.locator(".matrix-row").all()) await row.locator("label").first().click();
  }
}
