/** A camera that looks for QR codes, and what to do where there is no picture. */
export const scanner = {
  picture: "What the camera sees",
  opening: "Starting the camera…",
  off: "The camera is resting.",
  start: "Start the camera",
  restart: "Restart the camera",
  switchCamera: "Other camera",
  torchOn: "Light on",
  torchOff: "Light off",
  tryAgain: "Try the camera again",
  otherBrowsers: "Another browser or tablet",
  photo: {
    take: "Take a photo of the card",
    reading: "Reading the photo…",
    nothingFound: "No card found in this photo. Fill the photo with the card and hold still.",
  },
  problems: {
    refused: { title: "The camera is not allowed", advice: [] },
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
  allowing: {
    "android-chrome": {
      name: "Chrome, Edge or Samsung Internet on Android",
      steps: [
        "Tap the sign left of the address, then Permissions, then Camera: Allow.",
        "No address to be seen? Hold a finger on Worktable’s icon, then App info, Permissions, Camera.",
        "Still refused: Android’s Settings, Apps, the browser, Permissions, Camera.",
      ],
    },
    "android-firefox": {
      name: "Firefox on Android",
      steps: [
        "Tap the sign left of the address, then “Camera: Blocked”, so that it says “Allowed”.",
        "Still refused: Android’s Settings, Apps, Firefox, Permissions, Camera.",
      ],
    },
    ipad: {
      name: "Safari on an iPad or iPhone",
      steps: [
        "Tap the sign beside the address, then the three dots and Website Settings, then Camera: Allow.",
        "Opened from the Home Screen: push Worktable up and away, open it again, and choose “Allow”.",
        "Still refused: Settings, Apps, Safari, Camera: Ask.",
      ],
    },
    "laptop-chrome": {
      name: "Chrome or Edge on a laptop",
      steps: [
        "Click the sign left of the address and switch the camera on.",
        "Still refused: the laptop’s own settings, Privacy, Camera: allow the browser.",
      ],
    },
    "laptop-firefox": {
      name: "Firefox on a laptop",
      steps: [
        "Click the crossed-out camera left of the address and take the block away.",
        "Still refused: the laptop’s own settings, Privacy, Camera: allow Firefox.",
      ],
    },
    "laptop-safari": {
      name: "Safari on a Mac",
      steps: [
        "In the Safari menu, Settings for This Website, Camera: Allow.",
        "Still refused: System Settings, Privacy & Security, Camera: allow Safari.",
      ],
    },
  },
};
