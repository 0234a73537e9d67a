interface Props {
  readonly title: string;
  readonly hint?: string;
}

/** What stands on the board while there is nothing to see. */
export function BoardEmpty({ title, hint }: Props) {
  return (
    <div class="board-empty">
      <p class="board-empty-title">{title}</p>
      {hint && <p>{hint}</p>}
    </div>
  );
}
