import { plural } from "../plural.ts";

/** Linking two tablets by their cards. */
export const pair = {
  title: (whom: string) => `Link with ${whom}`,
  cancel: "Cancel",
  done: "Done",

  ask: {
    title: "First, the camera",
    reason:
      "The camera reads the other tablet’s card, and lets this tablet find the others on the Wi-Fi. No picture is kept or sent.",
    useCamera: "Use the camera",
    withoutScanning: "Link without scanning",
    answerBrowser: "The browser asks now whether Worktable may use the camera. Choose “Allow”.",
  },

  way: { label: "How to link", camera: "Camera", text: "Without a camera" },

  card: {
    image: "Card of this tablet, for the other tablet’s camera",
    preparing: "Preparing your card…",
  },

  steps: {
    label: "How far it is",
    readOther: "This tablet reads the other card",
    otherReads: "The other tablet reads this card",
    waiting: "not yet",
    ready: "done",
    givenOther: "You paste the other tablet’s card here",
    otherGiven: "The other tablet pastes yours",
  },

  gesture: {
    faceToFace: "Hold the two tablets face to face, two hands apart, cards towards each other.",
    pointAt: "Point this tablet at the other card. Then let the other tablet read yours.",
    noCamera: "The other tablet can read this card already. This one reads the other by photo, or as text.",
    nowYours: "Read. Now let the other tablet see yours.",
    stillYours: "Still waiting for the other tablet. Let its camera see this card, whole and still.",
    nowYourText: "Taken. Now the other tablet needs your card.",
    drawing: "Two tablets held face to face, each camera seeing the other’s card",
  },

  readings: {
    "not-a-card": "That is another kind of code. Look for the card on the other tablet.",
    torn: "Only part of a card was read. Hold the tablets still, a little closer.",
    tornText: "Part of the card is missing. Copy the whole of it and paste it again.",
    "newer-version": "The other tablet has a newer Worktable. Update this tablet first, then link.",
    busy: "This tablet is already linking with another one. Finish that first.",
    "own-card": "That is this tablet’s own card. Paste the one from the other tablet.",
  },

  linked: {
    title: "Linked",
    with: (whom: string) => `This tablet and ${whom} are linked.`,
    soFar: (count: number) => plural(count, { one: "# tablet linked here", other: "# tablets linked here" }),
    next: "Hold the next tablet here.",
    goOn: "Go on",
  },

  failed: {
    tryAgain: "Try again with a fresh card",
    check: "What to check",
    problems: {
      "no-addresses": {
        title: "This tablet found no way onto the Wi-Fi",
        checks: [
          "Is this tablet on the workshop’s Wi-Fi?",
          "Is the camera allowed for Worktable? Without internet, browsers need that to see the Wi-Fi.",
          "Is flight mode off?",
        ],
      },
      "timed-out": {
        title: "The other tablet did not answer",
        checks: [
          "Did both tablets read each other’s card?",
          "Are both on the same Wi-Fi?",
          "Is every VPN or ad blocker off, on both?",
          "Has the browser been allowed to reach the local network?",
        ],
      },
      failed: {
        title: "The two tablets could not reach each other",
        checks: [
          "Are both on the same Wi-Fi, and not on its guest network?",
          "Is every VPN or ad blocker off, on both?",
          "Has the browser been allowed to reach the local network?",
        ],
      },
      "other-version": {
        title: "The other tablet has another version of Worktable",
        checks: [
          "Bring the older one up to date: open Worktable there with internet, and reload it.",
          "Without internet: open Worktable on both from the same laptop.",
        ],
      },
      "not-admitted": {
        title: "That tablet was removed from this session",
        checks: ["Only the presenter can take a removed tablet back in."],
      },
      "no-webrtc": {
        title: "This browser can’t link tablets",
        checks: [
          "Open Worktable in Chrome, Edge, Firefox or Safari, up to date.",
          "On an iPad, switch Lockdown Mode off for Worktable.",
          "Some privacy add-ons switch WebRTC off. Allow it for Worktable.",
        ],
      },
    },
  },

  text: {
    intro: "Send this card to the other tablet, and paste the other tablet’s card below. Both are needed.",
    mine: "This tablet’s card",
    copy: "Copy",
    copied: "Copied",
    share: "Share…",
    theirs: "The other tablet’s card",
    placeholder: "Paste it here",
    link: "Link",
  },

  scanner: {
    picture: "What the camera sees",
    opening: "Starting the camera…",
    off: "The camera is resting.",
    start: "Start the camera",
    restart: "Restart",
    switchCamera: "Other camera",
    tryAgain: "Try the camera again",
    photo: {
      take: "Take a photo of the card",
      reading: "Reading the photo…",
      nothingFound: "No card found in this photo. Fill the photo with the card and hold still.",
    },
    problems: {
      refused: {
        title: "The camera is not allowed",
        advice: [
          "Chrome or Edge: tap the sign left of the address, then Permissions, then Camera, then Allow.",
          "iPad or iPhone: Settings, Apps, Safari, Camera, then Allow.",
          "Firefox: tap the crossed-out camera left of the address and remove the block.",
        ],
      },
      "no-camera": {
        title: "This device has no camera",
        advice: ["Take a photo of the other card with another device, or link without a camera."],
      },
      busy: {
        title: "The camera is taken",
        advice: [
          "Close other apps that use the camera, then try again.",
          "On an iPad, switch off Low Power Mode.",
        ],
      },
      "not-secure": {
        title: "No camera on this address",
        advice: ["Browsers give the camera only to addresses that begin with https. Open Worktable there."],
      },
      missing: {
        title: "This browser can’t use the camera",
        advice: ["Update the browser, or open Worktable in Chrome, Edge, Firefox or Safari."],
      },
    },
  },
};
