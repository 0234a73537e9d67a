import { render } from "@testing-library/preact";
import type { ComponentChildren } from "preact";
import { expect } from "vitest";
import "../../src/ui/styles.css";
import type { AnswersView } from "../../src/fields/contract.ts";
import { FieldView } from "../../src/fields/FieldView.tsx";
import { ToastRegion } from "../../src/ui/Toast.tsx";
import type { Field } from "../../src/workshops/format.ts";

/** Draws a field as a worksheet would, and waits until its kind has loaded. */
export async function showField(field: Field, answers: AnswersView, drafts?: AnswersView): Promise<void> {
  render(
    <Room>
      <FieldView
        worksheetId="sample"
        field={field}
        answers={answers}
        {...(drafts && { drafts })}
        personId="me"
      />
    </Room>,
  );
  await expect.poll(() => document.querySelector(".lazy-kind")).toBeNull();
}

const Room = ({ children }: { children: ComponentChildren }) => (
  <ToastRegion dismissLabel="Dismiss">
    <main>{children}</main>
  </ToastRegion>
);
