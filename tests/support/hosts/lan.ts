import { type ChildProcessByStdio, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** A host of its own in the lab's network: a network namespace. */
export interface LabHost {
  readonly name: string;
  readonly namespace: string;
  /** Launch options that start a browser in it. */
  readonly inside: { readonly executablePath: string; readonly env: Record<string, string> };
  /** Address of the app, which this host serves to itself. */
  readonly url: string;
  /** Takes its cable out, or puts it back in. */
  unplug(): void;
  plug(): void;
  /** Another address, as when it roams to another access point. */
  move(address: string): void;
  /** Only where it was added with a poor cable. */
  worsen(cable: { readonly delayMs: number; readonly lossPercent: number }): void;
}

/** A network of hosts on one switch, without any way out. All of it lives in namespaces that `remove` takes away. */
export interface Lab {
  add(
    name: string,
    options?: { readonly hasPoorCable?: boolean; readonly onSecondSwitch?: boolean },
  ): Promise<LabHost>;
  /** Parts the hosts on the second switch from the others, or joins them again. */
  part(): void;
  join(): void;
  remove(): Promise<void>;
}

const at = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const ip = (line: string): string =>
  execFileSync("ip", line.split(" "), { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Why no lab can be made on this machine; null when it can. */
export function reasonAgainstLab(): string | null {
  const probe = `wt-probe-${process.pid}`;
  try {
    ip(`netns add ${probe}`);
    ip(`netns del ${probe}`);
  } catch {
    return "Network namespaces can't be made here (they need root and iproute2): the hosts' journeys were not tried";
  }
  return existsSync("/dev/net/tun")
    ? null
    : "There is no /dev/net/tun here: the hosts' journeys were not tried";
}

/** Makes two switches joined by a cable. Names carry the process id, so that two runs don't meet. */
export function makeLab(): Lab {
  const prefix = `wt${process.pid}`;
  const hub = `${prefix}-hub`;
  const namespaces = [hub];
  const children: ChildProcessByStdio<Writable, Readable, null>[] = [];
  let count = 0;

  ip(`netns add ${hub}`);
  for (const bridge of ["first", "second"]) {
    ip(`-n ${hub} link add ${bridge} type bridge mcast_snooping 0`);
    ip(`-n ${hub} link set ${bridge} up`);
  }
  ip(`-n ${hub} link add trunk1 type veth peer name trunk2`);
  ip(`-n ${hub} link set trunk1 master first up`);
  ip(`-n ${hub} link set trunk2 master second up`);

  const start = async (command: string, args: readonly string[], ready: RegExp) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    children.push(child);
    const [first] = await once(child.stdout, "data");
    if (!ready.test(String(first))) throw new Error(`${command} did not start: ${first}`);
    return child;
  };

  return {
    async add(name, { hasPoorCable = false, onSecondSwitch = false } = {}) {
      const namespace = `${prefix}-${name}`;
      const port = `port${++count}`;
      let address = `10.91.0.${count}`;
      ip(`netns add ${namespace}`);
      namespaces.push(namespace);
      const cable = hasPoorCable
        ? await start("python3", [at("poor-cable.py"), hub, port, namespace, "eth0"], /ready/)
        : null;
      if (!cable) ip(`-n ${hub} link add ${port} type veth peer name eth0 netns ${namespace}`);
      const plug = (): void => {
        ip(`-n ${namespace} link set eth0 up`);
        // there is no default route; names are looked up by multicast
        ip(`-n ${namespace} route replace 224.0.0.0/4 dev eth0`);
      };
      ip(`-n ${hub} link set ${port} master ${onSecondSwitch ? "second" : "first"} up`);
      ip(`-n ${namespace} link set lo up`);
      ip(`-n ${namespace} addr add ${address}/24 dev eth0`);
      plug();
      await whenAddressed(namespace);
      const node = ["netns", "exec", namespace, process.execPath, at("serve-dist.mjs")];
      await start("ip", node, /^http/);
      return {
        name,
        namespace,
        url: "http://localhost:8080/",
        inside: {
          executablePath: at("run-in-host.sh"),
          env: { ...readEnvironment(), WORKTABLE_HOST: namespace },
        },
        unplug: () => void ip(`-n ${namespace} link set eth0 down`),
        plug,
        move(next) {
          ip(`-n ${namespace} addr del ${address}/24 dev eth0`);
          ip(`-n ${namespace} addr add ${next}/24 dev eth0`);
          address = next;
          plug();
        },
        worsen({ delayMs, lossPercent }) {
          if (!cable) throw new Error(`${name} has no poor cable`);
          cable.stdin.write(`${delayMs} ${lossPercent}\n`);
        },
      };
    },
    part: () => void ip(`-n ${hub} link set trunk1 down`),
    join: () => void ip(`-n ${hub} link set trunk1 up`),
    async remove() {
      for (const child of children) {
        if (child.exitCode !== null) continue;
        const gone = once(child, "exit");
        child.kill();
        await gone;
      }
      for (const namespace of namespaces) ip(`netns del ${namespace}`);
    },
  };
}

/** An address counts a second or two after it is given; a browser breaks off what it loads at that moment. */
async function whenAddressed(namespace: string): Promise<void> {
  while (ip(`-n ${namespace} addr show dev eth0 tentative`) !== "") await pause(100);
}

const readEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
