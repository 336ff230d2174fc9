"""Reaching into the system calls of a command, by strace."""

import collections
import os
import re
import shutil
import subprocess

import common
from campaign import Skipped

# Calls that change something outside the process, and those that read.
WRITING = ("pwrite64", "fsync", "fdatasync", "unlink", "rename", "link", "linkat", "ftruncate")
READING = ("pread64", "read", "openat", "newfstatat", "fcntl")


def needed():
    """Ends the fault where there is no strace that may trace."""
    if not shutil.which("strace"):
        raise Skipped("there is no strace here")
    words = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=none", "true"]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        raise Skipped("strace may not trace here")


def under(kinds, extra=(), log="/dev/null"):
    return ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join(kinds), *extra]


def counted(place, line, kinds, within=(), **environment):
    """How often a command makes each kind of call, on these paths only where some are given."""
    log = place.folder.rstrip("/") + ".calls"
    paths = [word for path in within for word in ("-P", path)]
    done = place.run(line, under=under(kinds, paths, log), **environment)
    common.expect(done.code == 0, done)
    counts, first = collections.Counter(), None
    with open(log, encoding="utf-8", errors="replace") as file:
        for entry in file:
            made = re.match(r"(\d+) +(\w+)\(", entry)
            # Calls are counted for each thread by itself: the first one is the one that opens and writes.
            first = first or (made and made[1])
            if made and made[1] == first:
                counts[made[2]] += 1
    os.unlink(log)
    return counts


def injected(kind, number, what, within=()):
    """The words that make the n-th call of a kind fail, or the process end at it."""
    paths = [word for path in within for word in ("-P", path)]
    return under([kind], ["-e", f"inject={kind}:{what}:when={number}", *paths])
