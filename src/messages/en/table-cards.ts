import { plural } from "../plural.ts";

/** A card for each table: its name, the Wi-Fi, how a tablet gets in. */
export const tableCards = {
  title: "Table cards",
  intro: "One for each table: its name for the room, and three steps by which its tablets get in.",
  console: "To the console",
  print: "Print",
  printHint: "To keep it as a file, choose “Save as PDF” in the print window.",
  preview: "Preview",

  wifi: "Name of the Wi-Fi",
  wifiHint: "Left empty, the cards have a line to write it on.",
  password: "Password of the Wi-Fi",
  passwordHint: "Left empty, it is not printed. Everyone in the room can read what is.",
  passwordShort: "A Wi-Fi password has 8 characters at least. Look at it again.",
  address: "Where tablets open Worktable",
  addressHint: "This is where it was opened here. Type another one if your tablets use it.",
  addressFaulty: "This is no address. Type it as in a browser, such as worktable.example.org.",
  addressOwn:
    "Only this machine can open that address. Start Worktable with “npm start -- --host 0.0.0.0”, or type the address your tablets use.",
  doorHint:
    "This laptop serves Worktable to the room’s Wi-Fi: tablets that open this address join without a scan.",
  kept: "Kept on this device with the session, and deleted with it. It is not sent to the tablets.",
  notKept: "This could not be kept on this device. The cards print all the same.",

  layout: "Cards",
  tent: "To stand on the table, one a page",
  small: "To lie on it, four a page",
  paper: "Paper",
  a4: "A4",
  letter: "US Letter",
  foldHint: "Fold along the line: the name looks into the room, the steps look to the table.",
  cutHint: "Cut along the lines.",
  pages: (pages: number) => plural(pages, { one: "# page", other: "# pages" }),

  joinWifi: "Join the Wi-Fi",
  passwordIs: "Password",
  wifiCode: (name: string) => `A QR code that joins the Wi-Fi ${name}`,
  openApp: "Open Worktable",
  openAppHint:
    "Scan this with the camera, or type the address. Is it on your home screen already? Open it there.",
  addressCode: (address: string) => `A QR code that opens ${address}`,
  comeIn: "Hold your tablet in front of one that is in already",
  comeInHow: (join: string, link: string) =>
    `On yours tap “${join}”. On the other open the menu ⋮ and tap “${link}”. The presenter’s screen does it too.`,
  comeInDoor: (join: string) => `Tap “${join}”, then this session`,
  comeInDoorHint: "There is nothing to scan.",
  sitDown: (table: string) => `Then sit down at ${table}.`,
};
