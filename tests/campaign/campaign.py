"""How a fault is run: its seed, its numbers, and what it says at the end."""

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import threading
import time
import traceback

import common
import community


class Skipped(Exception):
    """The fault cannot be made here, for a reason that is said."""


class Campaign:
    """One run of one fault."""

    def __init__(self, fault, said, seed, folder):
        self.fault, self.quick, self.only, self.seed, self.folder = fault, said.quick, said.only, seed, folder
        self.random, self.lock = self.dice(), threading.Lock()
        self.figures, self.seen = {}, {}

    def dice(self, part=""):
        """Chance for a part of the run: the same for the same seed, whichever part comes first."""
        return random.Random(f"{self.fault} {self.seed} {part}")

    def number(self, quick, full):
        """How many, in a quick run and in a full one."""
        return quick if self.quick else full

    def commands(self, quick):
        """The commands that write: all of them, or so many in a quick run."""
        commands = [command for command in community.writing() if self.only in command.line]
        return self.random.sample(commands, min(quick, len(commands))) if self.quick else commands

    def count(self, what, by=1):
        with self.lock:
            self.figures[what] = self.figures.get(what, 0) + by

    def see(self, what, by=1):
        """Counts what depends on the machine and the moment: it is said, and goes into no table."""
        with self.lock:
            self.seen[what] = self.seen.get(what, 0) + by

    def place(self, name):
        return os.path.join(self.folder, name)


def memory():
    """A folder in memory, where there is one with room: the faults are about the program and not about a disk."""
    shared = "/dev/shm"
    if os.access(shared, os.W_OK) and shutil.disk_usage(shared).free > 1 << 30:
        return shared
    return None


def run(fault, main):
    """Runs a fault's `main` and ends the process: 0, or 1 with the seed where a promise was not kept."""
    said = argparse.ArgumentParser(description=sys.modules["__main__"].__doc__)
    said.add_argument("--quick", action="store_true", help="small numbers, for every day")
    said.add_argument("--seed", type=int, help="what chance begins with [default: drawn]")
    said.add_argument("--only", default="", metavar="TEXT", help="only commands that hold this, where a fault has a list of them")
    said.add_argument("--figures", metavar="FILE", help="append the figures as one line of JSON")
    said = said.parse_args()
    seed = random.SystemRandom().randrange(1 << 31) if said.seed is None else said.seed
    folder = tempfile.mkdtemp(prefix="praktik-campaign-", dir=memory())
    campaign, began = Campaign(fault, said, seed, folder), time.monotonic()
    code, result = 0, "passed"
    try:
        main(campaign)
    except Skipped as why:
        result = f"skipped: {why}"
    except common.Violation as violation:
        code, result = 1, f"FAILED with --seed {seed}: {violation}"
    except Exception:
        code, result = 1, f"FAILED with --seed {seed}\n{traceback.format_exc()}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    figures = " · ".join(f"{number:,} {what}" for what, number in {**campaign.figures, **campaign.seen}.items())
    print(f"{fault}: {result}{' · ' if figures else ''}{figures} (seed {seed}, {time.monotonic() - began:.0f} s)", flush=True)
    if said.figures:
        with open(said.figures, "a", encoding="utf-8") as file:
            line = {"fault": fault, "result": result.split(":")[0].split()[0], "figures": campaign.figures}
            file.write(json.dumps(line) + "\n")
    sys.exit(code)
