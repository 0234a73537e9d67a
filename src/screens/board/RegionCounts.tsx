interface Props {
  readonly note: string;
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    /** Length of its bar, from 0 to 1. */
    readonly share: number;
  }[];
}

/** The regions of a figure with a number and a bar each. */
export function RegionCounts({ note, rows }: Props) {
  return (
    <div class="board-regions">
      <p>{note}</p>
      <ol>
        {rows.map(({ id, label, value, share }, index) => (
          <li key={id} style={{ "--board-share": share }}>
            <span class="board-regions-number">{index + 1}</span>
            <span class="board-regions-label">{label}</span>
            <span class="board-regions-value">{value}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
