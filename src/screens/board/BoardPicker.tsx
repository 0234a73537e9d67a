interface Props {
  readonly label: string;
  readonly labels: readonly string[];
  readonly index: number;
  readonly onPick: (index: number) => void;
}

/** A plain line of text that opens the platform's list. */
export function BoardPicker({ label, labels, index, onPick }: Props) {
  return (
    <select
      class="board-picker"
      aria-label={label}
      value={String(index)}
      onChange={(event) => {
        onPick(Number(event.currentTarget.value));
        event.currentTarget.blur(); // the arrow keys go back to the board
      }}
    >
      {labels.map((text, at) => (
        <option key={at} value={String(at)}>
          {text}
        </option>
      ))}
    </select>
  );
}
