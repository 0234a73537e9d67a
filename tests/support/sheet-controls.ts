import type { Locator, Page } from "@playwright/test";
import type { ListedField } from "../workshops/handout-list.ts";

/** The one column of the handout's matrices that is written in, not ticked. */
const WRITTEN_COLUMN = "Why";

/** A field as it stands on a participant's screen. */
export interface ShownField {
  readonly label: string;
  /** What it is filled with, in the order of the page: "role name", and what can be chosen. */
  readonly controls: readonly string[];
  /** Everything that can be seen of it, without spaces and in small letters. */
  readonly text: string;
}

/** Texts compare without spaces, hyphens and case: lines break anywhere, and headings may stand in capitals. */
export const squash = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u00ad\u2010-]/g, "")
    .toLowerCase();

export const fieldOf = (page: Page, worksheetId: string, fieldId: string): Locator =>
  page.locator(`[data-field="${worksheetId}/${fieldId}"]`);

/** Opens what a field keeps closed: a first row, the notes under its ticks, a first token. */
export async function unfold(field: Locator, { kind, rows = [], marks = [], grows }: ListedField) {
  // The code of the rarer kinds loads when they are first drawn.
  await field.locator(".lazy-kind").waitFor({ state: "detached" });
  if (kind === "checklist") {
    for (const item of rows) await tick(field, item);
    if (grows) await field.getByRole("button", { name: /^Add / }).click();
  } else if (kind === "figure" && marks[0] !== undefined && grows) {
    await field.getByRole("button", { name: `Add ${marks[0]}`, exact: true }).click();
  } else if (grows) {
    for (const add of await field.getByRole("button", { name: /^Add / }).all()) await add.click();
  }
}

/** Ticks a box as a finger does: on its label, for the box itself is drawn. */
async function tick(within: Locator, name: string): Promise<void> {
  await within
    .locator("label", { has: within.page().getByRole("checkbox", { name, exact: true }) })
    .click({ position: { x: 20, y: 20 } });
}

export const readField = (field: Locator): Promise<ShownField> =>
  field.evaluate((section: HTMLElement) => {
    const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
    const nameOf = (element: Element) =>
      clean(element.getAttribute("aria-label") ?? (element as HTMLSelectElement).labels?.[0]?.textContent);
    const namesIn = (parent: Element, selector: string) =>
      [...parent.querySelectorAll(selector)].map((one) => nameOf(one) || clean(one.textContent)).join(" | ");
    const describe = (element: Element): string => {
      const name = nameOf(element);
      if (element.matches("textarea")) return `textbox ${name}`;
      if (element.matches("select")) return `list ${name}: ${namesIn(element, "option")}`;
      if (element.matches('[role="radiogroup"]'))
        return `one of ${name}: ${namesIn(element, "[role=radio]")}`;
      if (element.matches("section, fieldset")) return `part ${name}`;
      return `tick ${name}`;
    };
    const found = section.querySelectorAll(
      'textarea, select, [role="radiogroup"], input[type="checkbox"], [aria-pressed], .two-sided-side, fieldset',
    );
    const drawn = [...section.querySelectorAll("svg")].map((svg) => svg.textContent).join("");
    return {
      label: clean(section.querySelector("h2")?.textContent),
      controls: [...found].map(describe),
      text: (section.innerText + drawn)
        .normalize("NFKC")
        .replace(/[\s\u00ad\u2010-]/g, "")
        .toLowerCase(),
    };
  });

/** The controls that an unfolded field must have, by the list. An added row is called whatever it is, and 1. */
export function listControls(field: ListedField, label: string): readonly string[] {
  const { kind, rows = [], columns = [], points = [], moments = [], marks = [] } = field;
  const scale = points.join(" | ");
  const notesOf = (row: string) => columns.map((column) => `textbox ${row}, ${column}`);
  switch (kind) {
    case "prompt":
      return [`textbox ${label}`];
    case "list":
      return ["textbox # 1"];
    case "table":
      return (rows.length > 0 ? rows : ["# 1"]).flatMap(notesOf);
    case "groups":
      return rows.map((part) => `textbox # 1, ${part}`);
    case "quadrants":
      return rows.map((quadrant) => `textbox ${quadrant}`);
    case "two-sided":
      return rows.flatMap((side) => [`part ${side}`, `textbox # 1, ${side}`]);
    case "checklist":
      return [
        ...rows.flatMap((row) => [`tick ${row}`, ...notesOf(row)]),
        ...(field.grows ? ["tick # 1", "textbox # 1"] : []),
      ];
    case "choice":
      return [`one of ${label}: ${rows.join(" | ")}`];
    case "votes":
      // Where no row is named, the votes are of a row that the table before them has just got.
      return rows.length > 0 ? rows.map((row) => `tick Vote for ${row}`) : ["tick # 1, nothing written yet"];
    case "rating":
      return rows.flatMap((row) => [
        ...(moments.length > 0 ? moments.map((moment) => `${row}, ${moment}`) : [row]).map(
          (name) => `one of ${name}: ${scale}`,
        ),
        ...notesOf(row),
      ]);
    case "matrix": {
      const ticks = columns.filter((column) => column !== WRITTEN_COLUMN);
      return rows.flatMap((row) => [
        ...ticks.map((column) => `tick ${row}, ${column}`),
        ...(ticks.length < columns.length ? [`textbox ${row}, ${WRITTEN_COLUMN}`] : []),
      ]);
    }
    case "figure":
      if (points.length > 0) return rows.map((row) => `one of ${row}: ${scale}`);
      if (field.grows) {
        return [
          "part Place one of these:",
          "textbox # 1",
          `list ${marks[0]}, place: Not placed | ${rows.join(" | ")}`,
        ];
      }
      return marks.map((mark) => `one of Where is “${mark}”?: ${rows.join(" | ")}`);
  }
}

/** An added row's name without what the workshop calls such rows: "step 1, Action" becomes "# 1, Action". */
export const namelessRow = (control: string): string =>
  control.replace(/^(textbox|tick) [^,]+ 1(?=,|$)/, "$1 # 1");
