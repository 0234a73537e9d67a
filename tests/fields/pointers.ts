import { cdp } from "vitest/browser";

/** A point of an element, as shares of its width and height. */
export type Share = readonly [number, number];

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Where a point of an element is in the browser's own window: the test runs in a frame of it. */
function pointOf(element: Element, [across, down]: Share): { x: number; y: number } {
  const rect = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame ? frame.width / window.innerWidth : 1;
  return {
    x: (frame?.x ?? 0) + (rect.x + rect.width * across) * scale,
    y: (frame?.y ?? 0) + (rect.y + rect.height * down) * scale,
  };
}

async function drag(pointerType: "mouse" | "pen", element: Element, path: readonly Share[]): Promise<void> {
  const session = cdp() as Session;
  const points = path.map((share) => pointOf(element, share));
  const send = (type: string, point: object | undefined) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      ...point,
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
      pointerType,
      force: 0.8,
    });
  await send("mousePressed", points[0]);
  for (const point of points.slice(1)) await send("mouseMoved", point);
  await send("mouseReleased", points.at(-1));
}

/** A mouse that is pressed at the first point, moved over the others and let go at the last. */
export const dragMouse = (element: Element, ...path: readonly Share[]): Promise<void> =>
  drag("mouse", element, path);

/** The same with a pen that presses hard. */
export const dragPen = (element: Element, ...path: readonly Share[]): Promise<void> =>
  drag("pen", element, path);

/** A finger that comes down at the first point and lifts at the last. */
export async function dragFinger(element: Element, ...path: readonly Share[]): Promise<void> {
  const session = cdp() as Session;
  const points = path.map((share) => pointOf(element, share));
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 2 });
  for (const [index, point] of points.entries()) {
    await session.send("Input.dispatchTouchEvent", {
      type: index === 0 ? "touchStart" : "touchMove",
      touchPoints: [point],
    });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
