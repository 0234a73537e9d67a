/** How Worktable looks on this tablet, and what it keeps. */
export const settings = {
  title: "Settings",
  look: "Look",
  looks: { auto: "As the tablet", light: "Light", dark: "Dark" },
  textSize: "Size of everything",
  textSizes: { usual: "Usual", large: "Large", largest: "Largest" },
  storage: "Storage on this tablet",
  persisted: "Safe: this tablet keeps Worktable's answers until you delete them.",
  notPersisted:
    "Not yet protected: a tablet short of space might clear them. Installing Worktable on the home screen helps.",
  ask: "Ask the tablet to keep them",
  refused: "The tablet did not agree. Install Worktable on the home screen, then ask again.",
  usage: (used: string, of: string) => `${used} of ${of} used`,
  screen: "Screen",
  screenOn: "Keep the screen on while a session is open",
  screenHint: "A tablet that sleeps loses its links for that time. On battery alone it may be worth it.",
  screenMissing: "This browser can’t keep the screen on: set the tablet’s screen lock to its longest time.",
  help: "When something does not work",
  check: "Check this device and the Wi-Fi",
  diagnostics: "Diagnostics, for whoever helps",
  version: (version: string) => `Worktable ${version}`,
};
