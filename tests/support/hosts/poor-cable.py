"""A cable between two network namespaces that delays and loses frames, for kernels without netem.

Called with: namespace and interface name of one end, the same of the other end. Makes both interfaces (TAP) and carries
every frame from one to the other. Each line on standard input sets delay in ms and loss in per cent, both ways; the end
of standard input ends it. Prints "ready" once the interfaces are there.
"""

import fcntl
import heapq
import os
import random
import select
import struct
import subprocess
import sys
import time

TUNSETIFF = 0x400454CA
TAP_WITHOUT_HEADER = 0x0002 | 0x1000


def make_end(namespace, name):
    end = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    made_as = f"wt{os.getpid()}{name}"[-15:]
    fcntl.ioctl(end, TUNSETIFF, struct.pack("16sH22x", made_as.encode(), TAP_WITHOUT_HEADER))
    subprocess.run(["ip", "link", "set", made_as, "netns", namespace, "name", name], check=True)
    return end


def carry(one, other):
    delay_s, loss = 0.0, 0.0
    waiting = []  # (when it is due, number, end, frame)
    latest = {one: 0.0, other: 0.0}
    count = 0
    while True:
        pause = max(0.0, waiting[0][0] - time.monotonic()) if waiting else None
        readable, _, _ = select.select([sys.stdin, one, other], [], [], pause)
        if sys.stdin in readable:
            line = sys.stdin.readline()
            if not line:
                return
            delay_ms, loss = (float(word) for word in line.split())
            delay_s = delay_ms / 1000
        for end in (one, other):
            if end not in readable:
                continue
            try:
                frame = os.read(end, 65536)
            except OSError:
                continue
            if random.random() * 100 < loss:
                continue
            due = latest[end] = max(latest[end], time.monotonic() + delay_s)  # no frame overtakes another
            count += 1
            heapq.heappush(waiting, (due, count, other if end == one else one, frame))
        while waiting and waiting[0][0] <= time.monotonic():
            _, _, end, frame = heapq.heappop(waiting)
            try:
                os.write(end, frame)
            except OSError:
                pass  # its interface is down


ends = [make_end(*sys.argv[1:3]), make_end(*sys.argv[3:5])]
print("ready", flush=True)
carry(*ends)
