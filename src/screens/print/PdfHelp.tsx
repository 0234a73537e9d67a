import { messages } from "../../messages/print.ts";

/** How a printer or a PDF file is chosen where people print. */
export function PdfHelp() {
  return (
    <details class="print-help">
      <summary>{messages.print.pdfTitle}</summary>
      <dl>
        {messages.print.pdfSteps.map(({ where, how }) => (
          <div key={where}>
            <dt>{where}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
