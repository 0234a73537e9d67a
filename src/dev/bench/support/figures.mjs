// @ts-check
import { availableParallelism, loadavg, totalmem } from "node:os";

/**
 * A percentile by nearest rank; NaN of nothing.
 * @param {readonly number[]} values
 * @param {number} percent 0 to 100
 */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Three digits that matter, whatever the size.
 * @param {number} value
 */
export function readable(value) {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

/**
 * Ours by the baseline: under 1 is less than the baseline.
 * @param {number} ours
 * @param {number} baseline
 */
export function ratio(ours, baseline) {
  return Number.isFinite(ours / baseline) ? `${readable(ours / baseline)} ×` : "–";
}

/**
 * Prints rows as columns: names first, figures after them.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, widths.map((width) => "─".repeat(width)), ...rows]) {
    const cells = row.map((cell, i) =>
      i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0),
    );
    console.log(cells.join("  "));
  }
}

/** Says how busy the machine is, without which a figure means little. */
export function printMachine() {
  const load = loadavg().map((value) => value.toFixed(1));
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${availableParallelism()} cores, ${memory} GiB, load ${load.join(" ")} (1, 5, 15 minutes)`);
}

/**
 * The number given as `--name 5`, or the usual one.
 * @param {string} name
 * @param {number} usual
 */
export function readOption(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

/**
 * Numbers given as "--name 1,2,3", or the usual ones.
 * @param {string} name
 * @param {readonly number[]} usual
 */
export function readListOption(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? "").split(",").map(Number);
}

/**
 * Words given as "--name one,two", or the usual ones.
 * @param {string} name
 * @param {readonly string[]} usual
 */
export function readWordsOption(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : (process.argv[at + 1] ?? "").split(",");
}
