import { once } from "node:events";
import { createServer } from "node:http";
import { PNG } from "pngjs";
import decodeQR from "qr/decode.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { listAddresses } from "../../src/dev/commands/addresses.mjs";
import { SIGNALLING_LIMITS, startSignalling } from "../../src/dev/commands/signalling.mjs";
import { drawTerminalQr } from "../../src/dev/commands/terminal-qr.mjs";

let server: ReturnType<typeof createServer>;
let stop = (): void => {};
let url = "";
beforeEach(async () => {
  server = createServer();
  stop = startSignalling(server, "/signal");
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  url = `ws://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/signal`;
});
afterEach(() => {
  stop();
  server.close();
});

interface Client {
  readonly socket: WebSocket;
  readonly heard: unknown[];
  say(message: unknown): void;
}

const connect = async (): Promise<Client> => {
  const socket = new WebSocket(url);
  const heard: unknown[] = [];
  socket.on("message", (data) => heard.push(JSON.parse(String(data))));
  await once(socket, "open");
  return {
    socket,
    heard,
    say: (message) => socket.send(typeof message === "string" ? message : JSON.stringify(message)),
  };
};
/** What was said before has been heard once the answer to a ping is there. */
const settle = async (client: Client): Promise<void> => {
  client.say({ type: "ping" });
  await expect.poll(() => client.heard.at(-1)).toEqual({ type: "pong" });
  client.heard.pop();
};

describe("signalling", () => {
  test("brings what is published to those who subscribed, and to nobody else", async () => {
    const [one, other, third] = [await connect(), await connect(), await connect()];
    one.say({ type: "subscribe", topics: ["worktable"] });
    other.say({ type: "subscribe", topics: ["worktable", "more"] });
    third.say({ type: "subscribe", topics: ["else"] });
    for (const client of [one, other, third]) await settle(client);
    one.say({ type: "publish", topic: "worktable", data: 7 });
    await expect
      .poll(() => other.heard)
      .toEqual([{ type: "publish", topic: "worktable", data: 7, clients: 2 }]);
    other.say({ type: "unsubscribe", topics: ["worktable"] });
    await settle(other);
    one.say({ type: "publish", topic: "worktable", data: 8 });
    await settle(one);
    await settle(other);
    expect(other.heard).toHaveLength(1);
    expect(third.heard).toEqual([]);
  });

  test("takes no harm from junk, too long a message or too many topics", async () => {
    const one = await connect();
    for (const junk of [
      "",
      "{",
      "7",
      "null",
      "[]",
      '{"type":"publish"}',
      '{"type":"subscribe","topics":"x"}',
    ]) {
      one.say(junk);
    }
    one.say({ type: "subscribe", topics: Array.from({ length: 50 }, (_, index) => `t${index}`) });
    await settle(one);
    one.say({ type: "publish", topic: "t49", data: "beyond the limit" });
    one.say({ type: "publish", topic: "t1", data: "within" });
    await expect.poll(() => one.heard).toMatchObject([{ data: "within" }]);
    const long = await connect();
    long.socket.on("error", () => {});
    long.say("x".repeat(SIGNALLING_LIMITS.messageBytes + 1));
    await once(long.socket, "close");
    await settle(one);
  });

  test("is at its own path alone", async () => {
    const socket = new WebSocket(url.replace("/signal", "/else"));
    const [error] = await once(socket, "error");
    expect(error).toBeInstanceOf(Error);
  });
});

test("the addresses of home and hotspot networks come first, the machine's own and makeshift ones not at all", () => {
  const of = (address: string, internal = false) => ({
    address,
    internal,
    family: "IPv4" as const,
    netmask: "",
    mac: "",
    cidr: null,
  });
  expect(
    listAddresses({
      lo: [of("127.0.0.1", true)],
      docker: [of("172.17.0.1")],
      wlan: [of("169.254.3.4"), of("192.168.43.1")],
      eth: [of("10.0.0.8"), of("203.0.113.5")],
    }),
  ).toEqual(["192.168.43.1", "10.0.0.8", "172.17.0.1", "203.0.113.5"]);
});

test("the terminal's code can be read, white margin included", () => {
  const escapeSign = String.fromCharCode(27);
  const lines = drawTerminalQr("http://192.168.43.1:4173/")
    .split("\n")
    .map((line) => line.replace(new RegExp(`${escapeSign}\\[[\\d;]*m`, "g"), ""));
  const scale = 6;
  const width = (lines[0] ?? "").length * scale;
  const image = new PNG({ width, height: lines.length * 2 * scale, fill: true });
  image.data.fill(255);
  lines.forEach((line, row) => {
    [...line].forEach((sign, column) => {
      for (const half of [0, 1]) {
        const isDark = sign === "█" || sign === (half === 0 ? "▀" : "▄");
        for (let y = 0; isDark && y < scale; y++) {
          for (let x = 0; x < scale; x++) {
            const at = ((row * 2 + half) * scale + y) * width + column * scale + x;
            image.data.fill(0, at * 4, at * 4 + 3);
          }
        }
      }
    });
  });
  expect(decodeQR({ width, height: image.height, data: Uint8Array.from(image.data) })).toBe(
    "http://192.168.43.1:4173/",
  );
});
