import { afterEach, expect, test } from "vitest";
import { openCheck } from "../../../src/session/check/check.ts";
import { CHECK_IDS, judge } from "../../../src/session/check/judge.ts";
import { readAddresses } from "../../../src/session/check/read-addresses.ts";
import { readLocalNetwork } from "../../../src/session/check/read-permissions.ts";
import { openTrial } from "../../../src/session/check/trial.ts";
import { wishScreenOn } from "../../../src/session/wake-lock.ts";
import { clearDevices, link, makeDevice, until } from "../devices.ts";

afterEach(clearDevices);

test("every check comes to an answer in this browser, and again when asked", async () => {
  const device = makeDevice();
  await until(() => device.storage.sessions.value !== null);
  const check = openCheck(device);
  await check.run();
  const { value } = check.readings;
  expect(CHECK_IDS.filter((id) => value[id] === null)).toEqual([]);
  expect(value.addresses).toMatchObject({ hasWebRtc: true, connected: true });
  expect(value.localNetwork).toBe("local-page");
  expect(value.screen).toBe("works");
  expect(value.devices).toEqual({ kind: "not-tried" });
  // No service worker without a build.
  expect(value.offline?.worker).toBe("none");

  wishScreenOn(device.storage, false);
  check.tell("camera", "busy");
  await check.run();
  expect(check.readings.value.screen).toBe("switched-off");
  expect(check.readings.value.camera).not.toBe("busy");
});

test("a clock set back behind what was written down before is found", async () => {
  const device = makeDevice();
  const id = await device.start({ title: "Later", tables: ["One"], workshop: await shipped() });
  await device.storage.changeSession(id, (stored) => ({ ...stored, lastOpenedAt: Date.now() + 1e9 }));
  await until(() => (device.storage.sessions.value?.[0]?.lastOpenedAt ?? 0) > Date.now());
  const check = openCheck(device);
  await check.run();
  const { clock } = check.readings.value;
  expect(clock && judge("clock", clock).outcome).toBe("implausible");
});

test("a browser without WebRTC, or one that refuses it, is told apart from one without addresses", async () => {
  const { RTCPeerConnection: known } = globalThis;
  try {
    Reflect.set(globalThis, "RTCPeerConnection", function refuse() {
      throw new Error("refused");
    });
    expect((await readAddresses()).hasWebRtc).toBe(false);
    Reflect.deleteProperty(globalThis, "RTCPeerConnection");
    expect((await readAddresses()).hasWebRtc).toBe(false);
    Reflect.set(
      globalThis,
      "RTCPeerConnection",
      class extends known {
        constructor() {
          super({ iceTransportPolicy: "relay" }); // gathers nothing, as on a network that gives no address
        }
      },
    );
    expect(await readAddresses()).toEqual({ hasWebRtc: true, real: 0, names: 0, connected: false });
  } finally {
    Reflect.set(globalThis, "RTCPeerConnection", known);
  }
});

test("the local network: what the browser says of it, and which names it goes by", async () => {
  expect(await readLocalNetwork("192.168.4.1")).toBe("local-page");
  expect(await readLocalNetwork("172.31.0.4")).toBe("local-page");
  const query = navigator.permissions.query.bind(navigator.permissions);
  const answer = (states: Record<string, PermissionState>) => {
    navigator.permissions.query = async ({ name }) => {
      const state = states[name];
      if (!state) throw new TypeError(`unknown ${name}`);
      return { state } as PermissionStatus;
    };
  };
  try {
    answer({ "local-network-access": "denied" });
    expect(await readLocalNetwork("worktable.example")).toBe("denied");
    expect(await readLocalNetwork("worktable.example", false)).toBe("local-page");
    answer({ "local-network": "prompt" });
    expect(await readLocalNetwork("worktable.example")).toBe("ask");
    answer({});
    expect(await readLocalNetwork("172.32.0.4")).toBe("not-asked");
  } finally {
    navigator.permissions.query = query;
  }
});

test("two devices try a link outside any session, learn of it, and part", async () => {
  const [one, other] = [makeDevice(), makeDevice()];
  const [trial, mirror] = [await openTrial(one), await openTrial(other)];
  expect(await trial.read()).toEqual({ kind: "not-tried" });
  await link([trial.makePairing(), mirror.makePairing()]);
  for (const reading of [await trial.read(), await mirror.read()]) {
    expect(reading).toMatchObject({ kind: "linked", count: 1 });
    expect(judge("devices", reading).outcome).toBe("linked");
  }
  const room = await other.room();
  trial.close();
  await until(() => room.links.value.length === 0);
  mirror.close();
});

test("what a pairing failed of is read after it", async () => {
  const trial = await openTrial(makeDevice());
  const pairing = trial.makePairing();
  await until(() => pairing.state.value.kind === "showing");
  const known = globalThis.RTCPeerConnection;
  try {
    Reflect.deleteProperty(globalThis, "RTCPeerConnection");
    const second = trial.makePairing();
    await until(() => second.state.value.kind === "failed");
  } finally {
    Reflect.set(globalThis, "RTCPeerConnection", known);
  }
  expect(await trial.read()).toEqual({ kind: "failed", reason: "no-webrtc" });
  pairing.cancel();
  trial.close();
});

async function shipped() {
  const { shippedWorkshops } = await import("../../../src/workshops/shipped.ts");
  const [workshop] = shippedWorkshops;
  if (!workshop) throw new Error("No workshop is shipped");
  return workshop;
}
