/** Origin of every change made by this device's person; undo follows this class and nothing else. */
export class LocalEdit {
  /** The LiveText it came through, which has the change already. */
  readonly through: object | null;
  constructor(through: object | null = null) {
    this.through = through;
  }
}
