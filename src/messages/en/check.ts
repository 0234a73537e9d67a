import { plural } from "../plural.ts";

/** What the check before people arrive says: each outcome in a sentence, and what to do when it is not right. */
export const check = {
  title: "Check before people arrive",
  intro: "Run it in the room, on the Wi-Fi of the day, on each kind of device that will be used.",
  summary: {
    ready: "Ready",
    readyText: "This device and its network have all that a session needs.",
    toLookText: "Go from the top: the first ones often settle the rest.",
    toLook: (count: number) => plural(count, { one: "# thing to look at", other: "# things to look at" }),
    looking: "Looking …",
  },
  signs: { good: "In order", note: "Good to know", look: "To look at", running: "Looking" },
  again: "Run again",
  copy: "Copy as text",
  copied: "Copied.",
  copyByHand: "Select this text and copy it",
  waysOut: "If this Wi-Fi keeps devices apart",
  ways: [
    "Let the presenter’s device open a hotspot and let every tablet join it: devices on one hotspot reach the one that opened it.",
    "Or let a laptop in the room serve Worktable (npm start -- --host) and open the address that it prints.",
    "Or go without: answers also travel as a file or by animated codes from screen to screen.",
  ],
  try: {
    camera: "Try the camera",
    devices: "Try with a second device",
    devicesAgain: "Try once more",
    storage: "Ask the tablet to keep them",
    screen: "Open Settings",
    whom: "a second device on its check page",
    unkept: "Answers of the open session are not kept yet. Free some space on this tablet first.",
  },
  rows: {
    camera: {
      title: "Camera",
      outcomes: {
        works: { said: "The camera works. It was closed again.", advice: [] },
        allowed: { said: "Worktable may use the camera.", advice: [] },
        ask: {
          said: "The browser has not been asked yet.",
          advice: [
            "Try it now and choose “Allow”. With that permission the browser also tells Worktable this device’s address on the Wi-Fi.",
          ],
        },
        refused: {
          said: "The camera is not allowed for Worktable.",
          advice: [
            "Chrome or Edge: tap the sign left of the address, then Permissions, Camera, Allow.",
            "iPad or iPhone: Settings, Apps, Safari, Camera, Allow.",
            "Without it, cards can be sent as text, but some networks need the permission for linking.",
          ],
        },
        "no-camera": {
          said: "This device has no camera.",
          advice: ["Other devices can read its card; it takes theirs by photo or as text."],
        },
        busy: {
          said: "The camera is taken.",
          advice: ["Close other apps that use it, then try again. On an iPad, switch off Low Power Mode."],
        },
        "not-secure": {
          said: "No camera on this address: it does not begin with https.",
          advice: ["Link as text or by photo, or open Worktable at an https address."],
        },
        missing: {
          said: "This browser can’t use a camera.",
          advice: ["Update the browser, or use Chrome, Edge, Firefox or Safari."],
        },
      },
    },
    localNetwork: {
      title: "Local network",
      outcomes: {
        granted: { said: "The browser may reach devices in this room.", advice: [] },
        "local-page": {
          said: "Worktable was opened from this network; nothing has to be allowed.",
          advice: [],
        },
        "not-asked": { said: "This browser does not ask for it.", advice: [] },
        ask: {
          said: "The browser may ask at the first link whether Worktable may reach the local network.",
          advice: ["Choose “Allow”: that is how the tablets find each other."],
        },
        denied: {
          said: "The browser keeps Worktable from the local network.",
          advice: [
            "Chrome or Edge: tap the sign left of the address, then Site settings, then allow the local network.",
            "On a Mac: System Settings, Privacy & Security, Local Network, and switch the browser on.",
          ],
        },
      },
    },
    addresses: {
      title: "Addresses on the Wi-Fi",
      outcomes: {
        real: { said: "The browser gives out this device’s address, and connections work.", advice: [] },
        names: {
          said: "The browser gives out only a cover name, no address. Many networks don’t pass such names on.",
          advice: [
            "Try the camera above: while it is open, addresses are looked for once more.",
            "One address of the two is enough: a device whose camera is allowed reaches this one too.",
          ],
        },
        none: {
          said: "The browser found no address on a Wi-Fi.",
          advice: [
            "Is this device on the workshop’s Wi-Fi, and flight mode off?",
            "Allow the camera above: on a Wi-Fi without internet the browser needs it to see the network.",
          ],
        },
        blocked: {
          said: "There are addresses, but no connection came about even within this device.",
          advice: ["Switch off VPN, firewall app or ad blocker for this page, then run the check again."],
        },
        "no-webrtc": {
          said: "This browser can’t link devices.",
          advice: [
            "Use Chrome, Edge, Firefox or Safari, up to date.",
            "Lockdown Mode on an iPad and some privacy add-ons switch WebRTC off: allow it for Worktable.",
          ],
        },
      },
    },
    devices: {
      title: "Two devices on this Wi-Fi",
      outcomes: {
        linked: { said: "This network lets devices talk to each other.", advice: [] },
        slow: {
          said: "Devices can talk to each other, but slowly.",
          advice: ["Move closer to the access point, or use a hotspot of your own."],
        },
        "not-tried": {
          said: "Only a second device can tell whether this Wi-Fi lets devices talk to each other.",
          advice: [
            "Open this page on both, choose “Try with a second device” on both, and hold them face to face.",
          ],
        },
        "no-webrtc": {
          said: "This browser can’t link devices.",
          advice: ["Use another browser, up to date."],
        },
        "too-many-connections": {
          said: "This page has made too many connections.",
          advice: ["Reload it, then try once more."],
        },
        "no-addresses": {
          said: "Not one address was found on this device.",
          advice: ["Is it on the Wi-Fi? Is the camera allowed?"],
        },
        "only-names": {
          said: "Both devices gave out only cover names, and this Wi-Fi does not pass them on.",
          advice: ["Allow the camera on at least one of the two, then try once more."],
        },
        "not-allowed": {
          said: "The browser holds back the local network.",
          advice: ["Allow the local network for Worktable on both devices, then try once more."],
        },
        "no-answer": {
          said: "Nothing came back from the other device.",
          advice: [
            "Did both devices read each other’s card, and are both on the same Wi-Fi, not its guest network?",
            "If so, this Wi-Fi keeps devices apart: see below.",
          ],
        },
        "half-open": {
          said: "The other device was heard, but does not hear this one: a firewall is in the way.",
          advice: [
            "Switch off VPN and firewall apps on both. A company’s laptop may not let you: use another.",
          ],
        },
        "other-version": {
          said: "The other device has another version of Worktable.",
          advice: ["Update both, then try once more."],
        },
        unknown: {
          said: "The two devices could not reach each other.",
          advice: ["Are both on the same Wi-Fi, not its guest network? Is every VPN off?"],
        },
      },
    },
    offline: {
      title: "Worktable without internet",
      outcomes: {
        stored: { said: "The whole app is on this device.", advice: [] },
        storing: {
          said: "The app is being stored on this device.",
          advice: ["Wait a moment, then run again."],
        },
        impossible: {
          said: "On this address the browser can’t store the app.",
          advice: ["Stay on this network while it is used, or open Worktable at its https address once."],
        },
        "not-stored": {
          said: "The app is not stored on this device yet.",
          advice: ["Open Worktable once with internet and wait until Home says that it is kept."],
        },
        incomplete: {
          said: "Some files of the app are missing on this device.",
          advice: ["Go online and reload the page, then run the check again."],
        },
      },
    },
    storage: {
      title: "Answers on this device",
      outcomes: {
        kept: { said: "The device keeps them until you delete them.", advice: [] },
        "not-told": { said: "This browser keeps answers, but doesn’t tell how safely.", advice: [] },
        "not-kept": {
          said: "A device short of space might clear them.",
          advice: [
            "Ask the tablet to keep them; if it doesn’t agree, put Worktable on the home screen first.",
          ],
        },
        "little-room": {
          said: "There is little room left on this device.",
          advice: ["Delete pictures, apps or old sessions before the day."],
        },
      },
    },
    screen: {
      title: "Screen stays on",
      outcomes: {
        works: { said: "The screen stays on while a session is open.", advice: [] },
        "switched-off": {
          said: "Switched off in Settings: the screen goes dark as the tablet is set.",
          advice: [],
        },
        refused: {
          said: "The browser did not keep the screen on just now.",
          advice: ["Charge the device, switch battery saving off, then run again."],
        },
        missing: {
          said: "This browser can’t keep the screen on.",
          advice: ["Set the tablet’s own screen lock to its longest time for the day."],
        },
      },
    },
    clock: {
      title: "Clock",
      outcomes: {
        plausible: { said: "Date and time are plausible.", advice: [] },
        implausible: {
          said: "Date or time of this device can’t be right.",
          advice: ["Set them: a wrong clock makes good cards look old."],
        },
      },
    },
  },
  facts: {
    linked: (count: number) => plural(count, { one: "# device linked", other: "# devices linked" }),
    roundTrip: (milliseconds: number) => `${milliseconds} ms there and back`,
    candidates: (local: string, remote: string) => `${local} to ${remote}`,
    usage: (used: string, of: string) => `${used} of ${of} used`,
    files: (count: number) => plural(count, { one: "# file", other: "# files" }),
    missing: (count: number) => `${count} missing`,
    addresses: (real: number, names: number) =>
      `${plural(real, { one: "# address", other: "# addresses" })}, ${plural(names, { one: "# cover name", other: "# cover names" })}`,
    time: (when: string) => `It shows ${when}`,
    join: (parts: readonly string[]) => `${parts.join(", ")}.`,
  },
};
