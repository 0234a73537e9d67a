import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from "chart.js";

// Only what is drawn; this module is loaded when the first chart is.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
);

/** @public Loaded when the first chart is drawn, by name, which the dead-code check cannot follow. */
export const ChartEngine = Chart;
