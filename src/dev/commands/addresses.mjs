// @ts-check
import { networkInterfaces } from "node:os";

/**
 * The addresses under which other devices may reach this machine, the likeliest first: private IPv4, then other IPv4.
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function listAddresses(interfaces = networkInterfaces()) {
  const found = Object.values(interfaces).flatMap((each) => each ?? []);
  return found
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    )
    .map(({ address }) => address)
    .sort((one, other) => rank(one) - rank(other));
}

/** @param {string} address home and hotspot networks first; 172.16/12 is often a virtual one */
function rank(address) {
  if (address.startsWith("192.168.")) return 0;
  if (address.startsWith("10.")) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}
