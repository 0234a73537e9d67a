import { plural } from "../plural.ts";
import { scanner } from "./scanner.ts";

/** Linking two tablets by their cards. */
export const pair = {
  title: (whom: string) => `Link with ${whom}`,
  cancel: "Cancel",
  done: "Done",
  freshCard: "Fresh card",

  ask: {
    title: "First, the camera",
    reason:
      "The camera reads the other tablet’s card, and lets this tablet find the others on the Wi-Fi. No picture is kept or sent.",
    useCamera: "Use the camera",
    withoutScanning: "Link without scanning",
    answerBrowser: "The browser asks now whether Worktable may use the camera. Choose “Allow”.",
  },

  way: { label: "How to link", face: "Face to face", turns: "In turns", text: "Without a camera" },

  card: {
    image: "Card of this tablet, for the other tablet’s camera",
    preparing: "Preparing your card…",
  },

  steps: {
    label: "How far it is",
    readOther: "This tablet has read the other card",
    otherReads: "The other tablet has read this card",
    waiting: "not yet",
    ready: "done",
    givenOther: "You have pasted the other tablet’s card here",
    otherGiven: "Yours is pasted on the other tablet",
  },

  gesture: {
    faceToFace: "Hold the two tablets face to face, two hands apart, cards towards each other.",
    brightness: "It helps to turn the brightness up, on both.",
    noCamera: "The other tablet can read this card already. This one reads the other by photo, or as text.",
    nowYours: "Read. Now let the other tablet see yours.",
    stillYours: "Still waiting for the other tablet. Let its camera see this card, whole and still.",
    bothRead: "Both cards are read.",
    nowYourText: "Taken. Now the other tablet needs your card.",
    stillYourText: "Taken, but the other tablet does not answer yet.",
    drawing: "Two tablets held face to face, each camera seeing the other’s card",
  },

  /** One after the other, with the camera at the back. */
  turns: {
    drawing:
      "One tablet lies and shows its card; the other is held over it and reads the card with its camera",
    first: "First the one tablet shows its card and the other reads it. Then they change over.",
    pointAt: "Point the back of this tablet at the card on the other one.",
    nowYours: "Read. Now this card is for the other tablet: let it point its camera here.",
    read: "Read the other card",
    show: "Show my card",
  },

  stuck: {
    title: "Nothing read yet?",
    tips: [
      "Turn the brightness up on both, and turn away from lamps that mirror in the screens.",
      "Hold them 20 to 40 cm apart and still for a second; the whole white square must be in the picture.",
      "Wipe the lens.",
    ],
    takeTurns: "Take turns instead",
  },

  readings: {
    "not-a-card": "That is another kind of code. Look for the card on the other tablet.",
    torn: "Only part of a card was read. Hold the tablets still, a little closer.",
    tornText: "Part of the card is missing. Copy the whole of it and paste it again.",
    "newer-version": "The other tablet has a newer Worktable. Update this tablet first, then link.",
    "older-version": "The other tablet has an older Worktable. Update that one first, then link.",
    busy: "This tablet is already linking with another one. Finish that first, or start over with this one.",
    "own-card": "That is this tablet’s own card. Paste the one from the other tablet.",
    "other-session":
      "That tablet is in another session. Look for one of yours; or, on the tablet that is in the wrong one, go Home and tap “Join a session”.",
    "for-another":
      "That card is taken: its tablet is linking with a third one. Wait until it shows a fresh card, or tap “Fresh card” there.",
    startOver: "Start over",
  },

  linked: {
    title: "Linked",
    with: (whom: string) => `This tablet and ${whom} are linked.`,
    soFar: (count: number) => plural(count, { one: "# tablet linked here", other: "# tablets linked here" }),
    next: "Hold the next tablet here.",
    goOn: "Go on",
  },

  /** A card was taken, and nothing came. */
  unanswered: {
    tookOld:
      "The card that was read had been made minutes ago. Ask for a fresh one on the other tablet, then link anew.",
    bothRead: {
      seen: "Both tablets have read each other’s card, and still nothing gets through.",
      means: "So it is the network: this Wi-Fi keeps the two apart, or a VPN or firewall does.",
    },
    reasons: {
      "no-addresses": {
        seen: "This tablet has no address on any Wi-Fi.",
        means: "It is on none, or the browser hides it: allow the camera, then make a fresh card.",
      },
      "only-names": {
        seen: "Both tablets gave only hidden names, no addresses.",
        means:
          "This Wi-Fi does not pass such names on. Allow the camera on one of them, then make a fresh card there.",
      },
      "not-allowed": {
        seen: "The browser has not even tried to reach the other tablet.",
        means:
          "It holds the local network back. Tap the sign left of the address, then Permissions, and allow “Local network”.",
      },
      "no-answer": {
        seen: "This tablet knocks, and nothing comes back.",
        means:
          "Look at the other tablet: if it too says that it has read the card, the Wi-Fi keeps the two apart. If not, let it read this card.",
      },
      "half-open": {
        seen: "The other tablet’s knocking arrives here; the answers do not get through.",
        means: "So it is the network: a VPN, a firewall or the Wi-Fi lets only one direction pass.",
      },
      unknown: {
        seen: "Nothing came from the other tablet.",
        means: "If both say that they have read the card, the network between them is the reason.",
      },
    },
  },

  /** Where the Wi-Fi keeps tablets apart. */
  waysOut: {
    title: "Ways out",
    intro:
      "Many hotels and schools keep the devices on their Wi-Fi apart. No setting on the tablets changes that, but there are ways round it.",
    hotspot: {
      title: "Let the presenter’s device open a Wi-Fi of its own",
      text: "Then all others join that one. It needs no internet. Afterwards link anew.",
      devices: {
        android: {
          name: "Android phone or tablet",
          steps: [
            "Settings, Network & internet, Hotspot & tethering, Wi-Fi hotspot: switch it on.",
            "Read out the name and the password that stand there.",
            "On every tablet: Settings, Wi-Fi, choose that name. “No internet” is fine: stay connected.",
          ],
        },
        ipad: {
          name: "iPhone, or iPad with a SIM",
          steps: [
            "Settings, Personal Hotspot: allow others to join.",
            "Read out the password; stay on this page until all have joined.",
            "On every tablet: Settings, Wi-Fi, choose the name of this device.",
          ],
        },
        windows: {
          name: "Windows laptop",
          steps: [
            "Settings, Network & internet, Mobile hotspot: switch it on. The Wi-Fi it is on may be the one to share.",
            "Read out the name and the password that stand there.",
            "On every tablet: Settings, Wi-Fi, choose that name.",
          ],
        },
        mac: {
          name: "Mac",
          steps: [
            "A Mac can’t share one Wi-Fi as another: take a phone as hotspot, or plug in a network cable.",
            "With a cable: System Settings, General, Sharing, Internet Sharing, from Ethernet to Wi-Fi.",
            "On every tablet: Settings, Wi-Fi, choose the name of the Mac.",
          ],
        },
      },
    },
    door: {
      title: "Open the door on a laptop",
      text: "A laptop with the Worktable folder serves the app to the room: tablets open the address that it prints and link without a scan. It must be reachable: on a cable, or running the hotspot itself.",
      command: "npm start -- --host",
    },
    exchange: {
      title: "Exchange answers without the Wi-Fi",
      text: "As a file, or as a code that moves and is read by the camera. Nothing is lost if it is done twice.",
      go: "Exchange answers",
    },
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
          "Open Home on both: where an update is offered, take it.",
          "Then link anew. Answers stay where they are.",
        ],
      },
      "not-admitted": {
        title: "The session does not admit this link",
        checks: [
          "The presenter has removed one of the two tablets from the session.",
          "If that was a mistake, the presenter can take it back in among the devices.",
        ],
      },
      "too-many-connections": {
        title: "This page has made too many connections",
        checks: [
          "Wait half a minute, then try again: the browser clears the old ones by itself.",
          "Close other tabs that have Worktable open.",
          "If it stays so, reload this page. All answers are kept; afterwards link it once more.",
        ],
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

  scanner,
};
