// Offers that browsers made, whole: Chromium 156 and Firefox 153, one data channel, no servers.

const lines = (text: string): string => `${text.trim().split("\n").join("\r\n")}\r\n`;

/** Addresses shown, as with the camera allowed. */
export const CHROMIUM_OFFER = lines(`
v=0
o=- 9202956881620897604 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS
m=application 39480 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 192.0.2.2
a=candidate:3326157089 1 udp 2113937151 192.0.2.2 39480 typ host generation 0 network-cost 999
a=candidate:3241364881 1 udp 2113942271 fd00::2 50705 typ host generation 0 network-cost 999
a=ice-ufrag:zVBn
a=ice-pwd:4O3XCC2osWvjNzQG6eeA3/0R
a=ice-options:trickle
a=fingerprint:sha-256 C3:A2:FC:52:26:15:81:6F:1D:84:06:43:6A:F4:B6:29:2C:4F:8D:67:F9:1A:8D:A7:96:3F:34:25:6D:06:68:F8
a=setup:actpass
a=mid:0
a=sctp-port:5000
a=max-message-size:262144`);

/** Addresses hidden behind names, as without the camera. */
export const CHROMIUM_OFFER_MDNS = lines(`
v=0
o=- 1296130285510834088 2 IN IP4 127.0.0.1
s=-
t=0 0
a=group:BUNDLE 0
a=extmap-allow-mixed
a=msid-semantic: WMS
m=application 9 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 0.0.0.0
a=candidate:1039479240 1 udp 2113937151 a320b124-63b2-47eb-b877-2090b00c766e.local 34760 typ host generation 0 network-cost 999
a=candidate:4136890408 1 udp 2113942271 158cea0f-781f-4f86-8b81-3706b9a975a2.local 43301 typ host generation 0 network-cost 999
a=ice-ufrag:ChUb
a=ice-pwd:nhOzMK/MAti9rmgj6GPWhnbZ
a=ice-options:trickle
a=fingerprint:sha-256 88:E3:22:9F:E1:D3:28:62:DB:26:D1:28:F9:E4:CF:F7:E0:0D:0C:D9:1A:4C:56:58:F7:15:37:90:B1:26:C8:26
a=setup:actpass
a=mid:0
a=sctp-port:5000
a=max-message-size:262144`);

/** Addresses shown, TCP ones among them. */
export const FIREFOX_OFFER = lines(`
v=0
o=mozilla...THIS_IS_SDPARTA-99.0 6225918267433154403 0 IN IP4 0.0.0.0
s=-
t=0 0
a=sendrecv
a=fingerprint:sha-256 66:14:CE:B8:41:70:63:C7:97:24:FF:EB:A3:F9:8F:EB:36:E8:BA:CE:DA:E1:EB:48:8C:75:03:A0:F7:39:A3:59
a=group:BUNDLE 0
a=ice-options:trickle
a=msid-semantic:WMS *
m=application 47464 UDP/DTLS/SCTP webrtc-datachannel
c=IN IP4 192.0.2.2
a=candidate:0 1 UDP 2122187007 192.0.2.2 47464 typ host
a=candidate:1 1 UDP 2122252543 fd00::2 47380 typ host
a=candidate:2 1 TCP 2105458943 192.0.2.2 9 typ host tcptype active
a=candidate:3 1 TCP 2105524479 fd00::2 9 typ host tcptype active
a=sendrecv
a=end-of-candidates
a=ice-pwd:7537f315dd7c044f78043a20ab02a806
a=ice-ufrag:d24a8a70
a=mid:0
a=setup:actpass
a=sctp-port:5000
a=max-message-size:1073741823`);
