/** A laptop in the room serves the app to its network: joining without a scan. */
export const door = {
  /** On Home and on the presenter's screens. */
  address: {
    title: "Tablets on this network",
    lead: "Open this address on the tablets. They join without scanning.",
    code: (address: string) => `A QR code that opens ${address}`,
    others: (addresses: string) => `If it does not open: ${addresses}`,
    none: "This machine is in no network yet. Join the room's Wi-Fi or open a hotspot, then load this page again.",
  },
  plain: {
    title: "This page came over the local network",
    text: "Here the browser allows no camera and keeps nothing for offline use, so leave the page open. Your answers are kept on this tablet all the same.",
  },
  join: {
    title: "Sessions on this network",
    lead: "Tap yours. No scan is needed.",
    go: (title: string) => `Join “${title}”`,
    joining: (title: string) => `Joining “${title}” …`,
    failed:
      "It did not answer. See that its presenter's page is open, then tap again. If that does not help, this network may keep devices apart: link by cards instead.",
    cards: "Link by cards instead",
  },
};
