"""How long whole processes take, and how much memory they use."""

import os
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from statistics import median

NOW = "2026-11-30T12:00:00Z"
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "TZ": "UTC", "PRAKTIK_NOW": NOW, "NO_COLOR": "1"}

# So long may the counted runs of one pair of commands take together, in seconds.
PATIENCE = 12


@dataclass
class Run:
    seconds: float
    peak: float
    said: str


def run(words, kept=False):
    """One process, from its start until it is gone, by the system's own accounting. What it prints is kept or lost."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as output:
        nothing = os.open(os.devnull, os.O_RDWR)
        actions = [
            (os.POSIX_SPAWN_DUP2, nothing, 0),
            (os.POSIX_SPAWN_DUP2, output.fileno() if kept else nothing, 1),
            (os.POSIX_SPAWN_DUP2, errors.fileno(), 2),
        ]
        words = [str(word) for word in words]
        program = shutil.which(words[0])
        began = time.perf_counter()
        process = os.posix_spawn(program, words, ENVIRONMENT, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        seconds = time.perf_counter() - began
        os.close(nothing)
        if status:
            errors.seek(0)
            said = errors.read().decode()
            raise SystemExit(f"{' '.join(words)[:300]}: exit {os.waitstatus_to_exitcode(status)}: {said}")
        output.seek(0)
        return Run(seconds, usage.ru_maxrss / 1024, output.read().decode() if kept else "")


@dataclass
class Beside:
    """Two commands that ran in turns: the median of the ratio in each turn, and of what each needed."""

    ratio: float
    ours: float
    theirs: float
    our_peak: float
    their_peak: float


def beside(ours, theirs, before=lambda: None):
    """Runs two commands in turns. Each is a list of words, or makes one for the number of a turn."""
    words = lambda command, turn: command(turn) if callable(command) else command

    def pair(turn):
        before()
        mine = run(words(ours, turn))
        before()
        return mine, run(words(theirs, turn))

    # The first turn warms up, and counts only where turns are long.
    pairs = [pair(0)]
    turns = min(41, int(PATIENCE / sum(one.seconds for one in pairs[0])) | 1)
    if turns >= 3:
        pairs.clear()
    pairs += [pair(turn) for turn in range(1, 1 + max(turns, 3) - len(pairs))]
    return Beside(
        median(mine.seconds / other.seconds for mine, other in pairs),
        median(mine.seconds for mine, _ in pairs),
        median(other.seconds for _, other in pairs),
        max(mine.peak for mine, _ in pairs),
        max(other.peak for _, other in pairs),
    )


def fsyncs(words):
    """How often a process asks for its data to be on the disk; None where nothing can count it."""
    if not shutil.which("strace"):
        return None
    words = [str(word) for word in words]
    tracer = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,sync_file_range,msync", *words]
    done = subprocess.run(tracer, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode:
        return None
    return sum("sync(" in line for line in done.stderr.splitlines())


def floor():
    """The least peak that can be read: a process begins as a part of this one."""
    return max(run(["true"]).peak for _ in range(3))
