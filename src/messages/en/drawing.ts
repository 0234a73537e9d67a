/** Figures and what is drawn by hand. */
export const drawing = {
  /** The figure's description, to be opened. */
  inWords: "The picture in words",
  /** A mark's accessible name, and what is announced when it has moved. */
  markAt: (item: string, region: string) => `${item}, ${region}`,
  outside: "outside",
  notPlaced: "Not placed",
  /** How to move a mark that has the focus. */
  moveByKeys: "Arrow keys move it, Delete takes it away.",
  tapToPlace: (item: string) => `Tap the figure to place “${item}”, or choose below.`,
  dragToMove: "Drag a mark to move it, or choose below.",
  tapToRate: "Tap a part of the figure to say how much, or choose below.",
  /** What the group of regions of an item is for. */
  whereIs: (item: string) => `Where is “${item}”?`,
  suggestions: "Place one of these:",
  addSuggestion: (label: string) => `Add ${label}`,
  /** The region of a token, as a list to choose from. */
  regionOf: (token: string) => `${token}, place`,
  sketch: "Sketch on the figure",
  sketchOf: (field: string) => `Sketch on the figure: ${field}`,
  draw: "Draw",
  pad: (cell: string) => `Drawing: ${cell}`,
  tool: "Pen",
  tools: { 0: "Ink", 1: "Colour", 2: "Marker", eraser: "Eraser" },
  full: "This drawing is full. Erase something, or write on.",
  done: "Done",
};
