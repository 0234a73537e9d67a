/** Bytes as people read them, e.g. "12.3 MB". */
export function writeBytes(count: number): string {
  const [unit, of] = count < 1e6 ? ["kilobyte", 1e3] : count < 1e9 ? ["megabyte", 1e6] : ["gigabyte", 1e9];
  return new Intl.NumberFormat(undefined, {
    style: "unit",
    unit: String(unit),
    maximumFractionDigits: 1,
  }).format(count / Number(of));
}
