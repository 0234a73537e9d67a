/** Words that every screen uses. */
export const common = {
  back: "Back",
  cancel: "Cancel",
  close: "Close",
  delete: "Delete",
  details: "Details",
  dismiss: "Dismiss",
  done: "Done",
  retry: "Try again",
  save: "Save",
  undo: "Undo",
  somethingWentWrong: "Something went wrong here",
  yourAnswersAreSafe:
    "Your answers are still on this tablet. Try again; if it stays like this, close the app and open it anew.",
};
