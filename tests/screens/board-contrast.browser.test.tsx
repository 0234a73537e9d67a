import { signal } from "@preact/signals";
import { cleanup, render } from "@testing-library/preact";
import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeSampleAnswers } from "../../src/dev/sample/answers.ts";
import { makeSampleSource } from "../../src/dev/sample/board-source.ts";
import { Board } from "../../src/screens/board/Board.tsx";
import { listViews } from "../../src/screens/board/views.ts";
import { FIRST_BOARD } from "../../src/session/desk/contract.ts";
import { shippedWorkshops } from "../../src/workshops/shipped.ts";
import "../../src/ui/styles.css";

/** Axe's names of what stands below contrast AAA (WCAG 2.2, 1.4.6), with the text's colours. */
async function findPale(): Promise<readonly string[]> {
  // The second rule looks only at what the first lets pass.
  const rules = ["color-contrast", "color-contrast-enhanced"];
  const { violations } = await axe.run(document.body, { runOnly: { type: "rule", values: rules } });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary ?? ""}`),
  );
}

test("every view of the shipped workshop's board has contrast AAA, and the rule finds what has not", async () => {
  await page.viewport(1920, 1080);
  const workshop = shippedWorkshops[0];
  if (!workshop) throw new Error("No workshop is shipped");
  const source = makeSampleSource(workshop, makeSampleAnswers(workshop));
  for (const worksheet of workshop.worksheets) {
    for (const { id, label } of listViews(worksheet)) {
      const board = signal({ ...FIRST_BOARD, worksheetId: worksheet.id, view: id });
      render(
        <Board
          worksheet={worksheet}
          source={source}
          language={workshop.language}
          desk={{ board, show: () => {} }}
          follows={true}
        />,
      );
      await document.fonts.ready;
      expect.soft(await findPale(), `${worksheet.title}: ${label}`).toEqual([]);
      cleanup();
    }
  }
  document.body.innerHTML = '<p style="color: #888; background: #fff; font-size: 20px">pale</p>';
  expect(await findPale()).not.toEqual([]);
  document.body.innerHTML = "";
}, 120_000);
