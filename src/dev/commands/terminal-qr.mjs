// @ts-check
import encodeQR from "qr";

/** The margin that readers need, in modules. */
const MARGIN = 4;
const WHITE = "\x1b[48;5;231m\x1b[38;5;16m";
const RESET = "\x1b[0m";

/**
 * A QR code for a terminal, two modules high per line, black on white whatever the terminal's colours.
 * @param {string} text
 */
export function drawTerminalQr(text) {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: MARGIN });
  const lines = [];
  for (let row = 0; row < modules.length; row += 2) {
    const upper = modules[row] ?? [];
    const lower = modules[row + 1] ?? [];
    const blocks = upper.map((isDark, column) => drawBlock(isDark, lower[column] ?? false));
    lines.push(`${WHITE}${blocks.join("")}${RESET}`);
  }
  return lines.join("\n");
}

/**
 * @param {boolean} upper
 * @param {boolean} lower
 */
function drawBlock(upper, lower) {
  if (upper && lower) return "█";
  if (upper) return "▀";
  return lower ? "▄" : " ";
}
