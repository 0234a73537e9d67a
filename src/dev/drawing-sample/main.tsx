import "../../ui/styles.css";
import "./drawing-sample.css";
import { render } from "preact";
import { FigureDrawing } from "../../drawing/FigureDrawing.tsx";
import { FieldSamples } from "./FieldSamples.tsx";
import { sampleDrawings } from "./sample-drawings.ts";

// ?fields: as they are filled in; or the drawings alone:
// ?ems=24 (a phone) … 45; &variant=paper; &rtl; &heat; &theme=dark; &only=nested
const parameters = new URLSearchParams(location.search);
const ems = Number(parameters.get("ems") ?? 45);
const variant = parameters.get("variant") === "paper" ? "paper" : "screen";
const direction = parameters.has("rtl") ? "rtl" : "ltr";
const only = parameters.get("only");
document.documentElement.dataset.theme = parameters.get("theme") ?? "light";
document.documentElement.dir = direction;

const root = document.getElementById("app");
if (root && parameters.has("fields")) render(<FieldSamples />, root);
else if (root) {
  render(
    <main class={`drawing-sample drawing-sample-${variant}`}>
      {Object.entries(sampleDrawings)
        .filter(([id]) => !only || id === only)
        .map(([id, drawing]) => (
          <section key={id} aria-label={id}>
            <FigureDrawing
              drawing={drawing}
              variant={variant}
              ems={ems}
              direction={direction}
              {...(parameters.has("heat") &&
                drawing.shape !== "bars" && {
                  regionFills: Object.fromEntries(
                    drawing.regions.map((region, index, all) => [region.id, 1 - index / all.length]),
                  ),
                })}
            />
          </section>
        ))}
    </main>,
    root,
  );
}
