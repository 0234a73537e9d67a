import "./Progress.css";

interface ProgressProps {
  /** What is going on; shown above the bar. */
  readonly label: string;
  /** Part done, 0 to 1; absent while nobody can tell. */
  readonly done?: number;
}

export function Progress({ label, done }: ProgressProps) {
  const percent = done === undefined ? undefined : Math.round(Math.min(1, Math.max(0, done)) * 100);
  return (
    <div class="progress">
      <span aria-hidden="true">{label}</span>
      <div
        class={`progress-track ${percent === undefined ? "progress-unknown" : ""}`}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div class="progress-bar" style={percent === undefined ? undefined : { inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
