import "./face-to-face.css";

/** Two tablets face to face, each camera on the other's card. */
export function FaceToFace({ label }: { readonly label: string }) {
  return (
    <svg class="pair-drawing" viewBox="0 0 240 150" role="img" aria-label={label}>
      {/* Left: its screen towards us and the other tablet. */}
      <g class="pair-drawing-tablet">
        <path d="M28 26 L82 14 a6 6 0 0 1 7 6 V120 a7 7 0 0 1 -5 6.6 L30 139 a5 5 0 0 1 -6 -5 V31 a5.500 5.500 0 0 1 4 -5z" />
      </g>
      <path class="pair-drawing-screen" d="M33 37 L81 26 V112 L33 125z" />
      <g class="pair-drawing-card" transform="matrix(0.8 -0.19 0 1 40 52)">
        <path d="M0 0h14v14h-14z M4 4v6h6v-6z" fill-rule="evenodd" />
        <path d="M28 0h14v14h-14z M32 4v6h6v-6z" fill-rule="evenodd" />
        <path d="M0 28h14v14h-14z M4 32v6h6v-6z" fill-rule="evenodd" />
        <path d="M18 0h5v9h-5z M19 14h9v5h-5v5h-4z M34 19h8v5h-8z M0 19h9v5h-9z M28 28h5v9h5v5h-10z M37 28h5v5h-5z M18 33h6v9h-6z" />
      </g>
      <circle class="pair-drawing-lens" cx="57" cy="26.500" r="2.400" />
      {/* Right: seen from behind. */}
      <g class="pair-drawing-tablet">
        <path d="M212 26 L158 14 a6 6 0 0 0 -7 6 V120 a7 7 0 0 0 5 6.600 L210 139 a5 5 0 0 0 6 -5 V31 a5.500 5.500 0 0 0 -4 -5z" />
      </g>
      <path class="pair-drawing-back" d="M206 36 a4 4 0 1 0 0.100 0z" />
      {/* What each camera sees. */}
      <path class="pair-drawing-sight" d="M57 26.500 L151 34 V112z" />
      <path class="pair-drawing-sight" d="M183 26.500 L89 34 V112z" />
    </svg>
  );
}
