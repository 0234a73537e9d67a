import "./face-to-face.css";

interface Props {
  readonly label: string;
  /** What this tablet does now: it is the one in the foreground. */
  readonly turn: "show" | "read";
}

/** One tablet lies and shows its card; the other is held over it, its rear camera on the card. */
export function ShowThenPoint({ label, turn }: Props) {
  return (
    <svg class="pair-drawing" viewBox="0 0 240 150" role="img" aria-label={label} data-turn={turn}>
      {/* Lying on the desk, its card up. */}
      <path class="pair-drawing-tablet pair-drawing-lying" d="M30 142 L64 92 H196 L214 142z" />
      <path class="pair-drawing-screen" d="M44 136 L71 97 H190 L203 136z" />
      <g class="pair-drawing-card" transform="matrix(1.05 0 -0.34 0.72 114 100)">
        <path d="M0 0h14v14h-14z M4 4v6h6v-6z" fill-rule="evenodd" />
        <path d="M28 0h14v14h-14z M32 4v6h6v-6z" fill-rule="evenodd" />
        <path d="M0 28h14v14h-14z M4 32v6h6v-6z" fill-rule="evenodd" />
        <path d="M18 0h5v9h-5z M19 14h9v5h-5v5h-4z M34 19h8v5h-8z M0 19h9v5h-9z M28 28h5v9h5v5h-10z M37 28h5v5h-5z M18 33h6v9h-6z" />
      </g>
      {/* Held above, seen from its edge; the lens looks down. */}
      <path class="pair-drawing-sight" d="M128 34 L92 130 H172z" />
      <rect class="pair-drawing-tablet pair-drawing-held" x="58" y="20" width="140" height="10" rx="5" />
      <circle class="pair-drawing-lens" cx="128" cy="31" r="3" />
    </svg>
  );
}
