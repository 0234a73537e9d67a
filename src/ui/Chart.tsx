import type { ChartConfiguration, Chart as ChartInstance } from "chart.js";
import { useEffect, useRef } from "preact/hooks";
import "./Chart.css";

type ChartKind = "bar" | "radar";

interface ChartProps<Kind extends ChartKind> {
  /** Type, data, options and plugins as Chart.js takes them; a new object is a new picture, without animation. */
  readonly config: ChartConfiguration<Kind, number[], string>;
  /** What the picture shows, in words. */
  readonly label: string;
  /** The same numbers as a table, for those who don't see the picture. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly label: string; readonly values: readonly string[] }[];
  };
}

/** A chart that fills its parent. It is drawn at most once per frame, however often its data change. */
export function Chart<Kind extends ChartKind>({ config, label, table }: ChartProps<Kind>) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const draw = useRef<(config: ChartConfiguration<Kind, number[], string>) => void>(() => {});

  useEffect(() => {
    if (!canvas.current) return;
    const drawing = startDrawing<Kind>(canvas.current);
    draw.current = drawing.draw;
    return drawing.stop;
  }, []);
  useEffect(() => draw.current(config), [config]);

  return (
    <div class="chart">
      <canvas ref={canvas} role="img" aria-label={label} />
      <table class="visually-hidden">
        <caption>{label}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.values.map((value, index) => (
                <td key={table.columns[index + 1]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Keeps the newest picture asked for, and paints it in the next frame once the engine and the fonts are there. */
function startDrawing<Kind extends ChartKind>(canvas: HTMLCanvasElement) {
  type Config = ChartConfiguration<Kind, number[], string>;
  let chart: ChartInstance<Kind, number[], string> | undefined;
  let newest: Config | undefined;
  let frame = 0;
  let stopped = false;

  const paint = async (): Promise<void> => {
    const { ChartEngine } = await loadEngine();
    frame = 0;
    if (stopped || !newest) return;
    if (chart) {
      chart.data = newest.data;
      if (newest.options) chart.options = newest.options;
      chart.update("none");
    } else {
      chart = new ChartEngine(canvas, newest);
    }
    canvas.dataset.drawn = String(Number(canvas.dataset.drawn ?? 0) + 1);
  };

  return {
    draw(config: Config): void {
      newest = config;
      if (frame === 0) frame = requestAnimationFrame(() => void paint());
    },
    stop(): void {
      stopped = true;
      cancelAnimationFrame(frame);
      chart?.destroy();
    },
  };
}

async function loadEngine() {
  const [engine] = await Promise.all([import("./chart-engine.ts"), document.fonts.ready]);
  return engine;
}
