/** The app itself on this device: kept, updated, installed. */
export const offline = {
  stored: "Worktable is kept on this device and opens without a network.",
  storing: "Keeping Worktable on this device …",
  notPossible:
    "Opened from an address without https, so the browser can’t keep Worktable for later: stay on this network to open it again. Your answers are kept as usual.",

  updateTitle: "A new version of Worktable is here",
  updateText: "It is already on this device. Your sessions and answers stay as they are.",
  updateNow: "Use the new version",

  partMissingTitle: "A part of Worktable could not be loaded",
  partMissingText:
    "It may have been updated in another tab. Reload to go on; your answers are kept on this device.",
  reload: "Reload",

  installTitle: "Put Worktable among your apps",
  installText: "It then opens from the home screen, on the whole screen, without a network.",
  installNow: "Install",
  installByHand:
    "Tap the share button beside Safari’s address, then “Add to Home Screen”. Open Worktable from there before you join a session: Safari and the home screen don’t share what they keep.",
};
