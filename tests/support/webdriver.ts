/** How long a press or a script may take, in milliseconds. */
const SLOWEST_MS = 20_000;

/** The wire's name for a reference to an element (W3C WebDriver). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** A session of a W3C WebDriver server, spoken to over HTTP. */
export interface WebDriver {
  /** Any command of the session; rejects with the server's words. */
  command<R>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<R>;
  /** The first element of a CSS selector, once there is one. */
  find(css: string): Promise<string>;
  /** Runs a function in the page with JSON data; waits for its promise. */
  run<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  end(): Promise<void>;
}

/** Waits until the server takes sessions. */
export async function waitForServer(server: string): Promise<void> {
  const end = Date.now() + SLOWEST_MS;
  while (Date.now() < end) {
    const isReady = await send<{ ready: boolean }>(server, "GET", "/status").catch(() => null);
    if (isReady?.ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No WebDriver at ${server}`);
}

/** Opens a session. `capabilities`: those that the browser must have. */
export async function openSession(server: string, capabilities: object): Promise<WebDriver> {
  const { sessionId } = await send<{ sessionId: string }>(server, "POST", "/session", {
    capabilities: { alwaysMatch: capabilities },
  });
  const command: WebDriver["command"] = (method, path, body) =>
    send(server, method, `/session/${sessionId}${path}`, body);
  await command("POST", "/timeouts", { script: SLOWEST_MS, implicit: SLOWEST_MS, pageLoad: SLOWEST_MS });
  return {
    command,
    async find(css) {
      const found = await command<Record<string, string>>("POST", "/element", {
        using: "css selector",
        value: css,
      });
      return found[ELEMENT] ?? "";
    },
    async run<A, R>(work: (argument: A) => R | Promise<R>, argument: A) {
      const script = `const end = arguments[1];
        Promise.resolve(arguments[0]).then(${work})
          .then((value) => end({ value }), (fault) => end({ fault: String(fault) }));`;
      const said = await command<{ value: R; fault?: string }>("POST", "/execute/async", {
        script,
        args: [argument ?? null],
      });
      if (said.fault !== undefined) throw new Error(said.fault);
      return said.value;
    },
    end: () => command("DELETE", ""),
  };
}

async function send<R>(server: string, method: string, path: string, body?: object): Promise<R> {
  const response = await fetch(server + path, {
    method,
    body: method === "POST" ? JSON.stringify(body ?? {}) : null,
    signal: AbortSignal.timeout(2 * SLOWEST_MS),
  });
  const { value } = (await response.json()) as { value: R & { error?: string; message?: string } };
  if (response.ok) return value;
  throw new Error(`${method} ${path}: ${value.error}: ${value.message} ${JSON.stringify(body ?? "")}`);
}
