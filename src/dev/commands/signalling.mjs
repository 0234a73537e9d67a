// @ts-check
// y-webrtc's signalling protocol on a server that is there already: who subscribes to a topic gets what is published on it.
import { WebSocketServer } from "ws";

export const SIGNALLING_LIMITS = {
  connections: 200,
  topicsPerConnection: 20,
  topicCharacters: 200,
  messageBytes: 64 * 1024,
  /** A connection that takes its messages more slowly is ended. */
  bufferedBytes: 4 * 1024 * 1024,
};
const ALIVE_EVERY_MS = 30_000;

/**
 * Answers WebSocket connections at a path of an HTTP server.
 * @param {import("node:http").Server} server
 * @param {string} path
 * @returns {() => void} ends every connection
 */
export function startSignalling(server, path) {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: SIGNALLING_LIMITS.messageBytes });
  /** @type {Map<string, Set<import("ws").WebSocket>>} */
  const topics = new Map();

  server.on("upgrade", (request, socket, head) => {
    const asked = (request.url ?? "").split("?", 1)[0];
    if (asked !== path || sockets.clients.size >= SIGNALLING_LIMITS.connections) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, serve);
  });

  /** @param {import("ws").WebSocket} connection */
  function serve(connection) {
    /** @type {Set<string>} */
    const own = new Set();
    let isAlive = true;
    const watch = setInterval(() => {
      if (!isAlive) return connection.terminate();
      isAlive = false;
      connection.ping();
    }, ALIVE_EVERY_MS);
    connection.on("pong", () => {
      isAlive = true;
    });
    connection.on("error", () => connection.terminate());
    connection.on("close", () => {
      clearInterval(watch);
      for (const topic of own) leave(connection, topic);
    });
    connection.on("message", (data) => {
      isAlive = true;
      hear(connection, own, parse(String(data)));
    });
  }

  /**
   * @param {import("ws").WebSocket} connection
   * @param {Set<string>} own topics of this connection
   * @param {Record<string, unknown> | null} message
   */
  function hear(connection, own, message) {
    const named = Array.isArray(message?.topics) ? message.topics.filter(isTopic) : [];
    switch (message?.type) {
      case "subscribe":
        for (const topic of named.slice(0, SIGNALLING_LIMITS.topicsPerConnection - own.size)) {
          own.add(topic);
          topics.set(topic, (topics.get(topic) ?? new Set()).add(connection));
        }
        return;
      case "unsubscribe":
        for (const topic of named) {
          own.delete(topic);
          leave(connection, topic);
        }
        return;
      case "publish": {
        const receivers = isTopic(message.topic) ? topics.get(message.topic) : undefined;
        if (!receivers) return;
        const text = JSON.stringify({ ...message, clients: receivers.size });
        for (const receiver of receivers) send(receiver, text);
        return;
      }
      case "ping":
        return send(connection, JSON.stringify({ type: "pong" }));
    }
  }

  /**
   * @param {import("ws").WebSocket} connection
   * @param {string} topic
   */
  function leave(connection, topic) {
    const members = topics.get(topic);
    members?.delete(connection);
    if (members?.size === 0) topics.delete(topic);
  }

  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

/**
 * @param {import("ws").WebSocket} connection
 * @param {string} text
 */
function send(connection, text) {
  if (connection.readyState !== connection.OPEN) return;
  if (connection.bufferedAmount > SIGNALLING_LIMITS.bufferedBytes) return connection.terminate();
  connection.send(text);
}

/**
 * @param {unknown} topic
 * @returns {topic is string}
 */
const isTopic = (topic) =>
  typeof topic === "string" && topic.length > 0 && topic.length <= SIGNALLING_LIMITS.topicCharacters;

/**
 * @param {string} text
 * @returns {Record<string, unknown> | null}
 */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
