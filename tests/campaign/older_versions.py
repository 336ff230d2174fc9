"""Fault: a file of an earlier version is brought up to date, and the process is killed or the disk is full meanwhile.

Then the file is of the newest version or still the older one, to the byte; the next command goes on, nothing is lost, and
the copy that is kept of the older one is whole.
"""

import glob
import os
import shutil
import signal
import sqlite3
import subprocess
import time

import calls
import common
import full_disk
from campaign import run

# One command that reads and one that writes, as the first to meet the file.
FIRST = ("member list --json", "member add 'Zoe Park' --joined 2026-11-01")


class Older:
    """A file of an earlier version, and what becomes of it when nothing happens."""

    def __init__(self, path, folder, line):
        self.line, self.name = line, os.path.basename(path)
        self.start = os.path.join(folder, "start")
        os.makedirs(self.start)
        shutil.copyfile(path, os.path.join(self.start, common.FILE))
        os.chmod(os.path.join(self.start, common.FILE), 0o600)
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.before = common.content(path)
        self.place = common.Place(os.path.join(folder, "place"))
        runs = []
        for first in (line, line, "charter show"):
            self.place.reset(self.start)
            began = time.monotonic()
            self.place.must(first)
            self.takes = time.monotonic() - began
            runs.append(common.content(self.place.at()))
        self.mask = common.chance(*runs[:2]) | common.chance(runs[0], runs[2])
        self.mask = frozenset(column for column in self.mask if column[0] in ("calendar_identity", "content_hash"))
        # What the command makes of the file, and what the upgrade alone does.
        self.after = [run.without(self.mask) for run in runs]
        common.expect(self.after[0] == self.after[1], line, "does something else each time")
        self.newest = runs[0].marks[1]
        self.kept_whole(self.place)

    def kept_whole(self, place):
        """The copies beside the file are the older file, and there is one at most."""
        copies = [name for name in place.names() if name.startswith(f"{common.FILE}.v")]
        for name in copies:
            common.sound(place.at(name))
            common.expect(common.content(place.at(name)).tables == self.before.tables, name, "is not what the file was")
            common.expect(os.stat(place.at(name)).st_mode & 0o777 == 0o600, name, "can be read by others")
        common.expect(len(copies) <= 1, "the older file is kept more than once:", copies)
        left = set(place.names()) - {common.FILE, "filler", *copies}
        common.expect(not left, "is left behind:", left)
        return copies


def judge(campaign, older, place, what):
    """First as it lies there, seen by another SQLite; then as the next command finds it."""
    apart = place.folder.rstrip("/") + ".apart"
    shutil.rmtree(apart, ignore_errors=True)
    shutil.copytree(place.folder, apart, ignore=shutil.ignore_patterns("filler"))
    path = os.path.join(apart, common.FILE)
    file = sqlite3.connect(path)
    version = file.execute("PRAGMA user_version").fetchone()[0]
    file.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    file.close()
    if version == older.newest:
        campaign.see("found up to date")
    else:
        campaign.see("found as it was")
        with open(path, "rb") as file:
            common.expect(file.read() == older.bytes, what, "the file is neither the older one nor up to date")
    shutil.rmtree(apart)
    place.must("charter show")
    common.sound(place.at())
    common.healthy(place)
    found = common.content(place.at()).without(older.mask)
    common.expect(found in (older.after[0], older.after[2]), what, "something is lost or half there")
    copies = older.kept_whole(place)
    common.expect(copies, what, "no copy is kept of the older file")


def killed(campaign, older):
    """At each call that writes, and at random moments."""
    place, dice = older.place, campaign.dice(older.name + older.line)
    place.reset(older.start)
    counts = calls.counted(place, older.line, calls.WRITING + ("openat",))
    moments = [(kind, number) for kind in calls.WRITING for number in range(1, counts[kind] + 1)]
    moments += [("openat", counts["openat"] - back) for back in range(12)]
    for kind, number in dice.sample(moments, min(len(moments), campaign.number(10, 400))):
        place.reset(older.start)
        done = place.run(older.line, under=calls.injected(kind, number, "signal=KILL"))
        if done.code == -signal.SIGKILL:
            campaign.count("kills")
            judge(campaign, older, place, f"{older.name}, `praktik {older.line}` killed at {kind} {number}:")
    for _ in range(campaign.number(3, 60)):
        place.reset(older.start)
        process = subprocess.Popen(
            place.arguments(older.line),
            cwd=place.folder,
            env=place.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(older.takes * dice.uniform(0.1, 1.0))
        process.kill()
        process.wait()
        campaign.count("kills")
        judge(campaign, older, place, f"{older.name}, `praktik {older.line}` killed at a random moment:")


def full(campaign, older, disk):
    """On a disk with less and less room: refused with the file as it was, and nothing beside it but a whole copy."""
    pages = len(older.bytes) // full_disk.PAGE
    for level in range(campaign.number(6, full_disk.LEVELS)):
        disk.begin(older.start, level * 3 * pages // campaign.number(6, full_disk.LEVELS))
        done = disk.place.run(older.line)
        campaign.count("fill levels")
        what = f"{older.name} on a full disk, level {level}:"
        if done.code:
            campaign.see("refused")
            common.expect(done.code == 1 and ("full" in done.err or "No space left" in done.err), what, done)
            common.expect(disk.place.bytes() == older.bytes, what, "the file is not as it was:", done)
            older.kept_whole(disk.place)
        os.unlink(disk.filler)
        judge(campaign, older, disk.place, what)


def main(campaign):
    full_disk.alone()
    calls.needed()
    files = sorted(glob.glob(os.path.join(common.REPOSITORY, "tests", "files", "v*.db")))
    campaign.figures.update({"versions": len(files), "kills": 0, "fill levels": 0})
    disk = full_disk.Disk(campaign.place("disk"))

    for path in files:
        for line in FIRST:
            name = os.path.basename(path) + line.split()[1]
            older = Older(path, campaign.place(name), line)
            killed(campaign, older)
            full(campaign, older, disk)


if __name__ == "__main__":
    run("older versions", main)
