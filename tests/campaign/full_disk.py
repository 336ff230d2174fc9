"""Fault: the disk is full, at twenty levels of fullness for each command that writes.

The command must say so and end in 1, with the file as it was to the byte and nothing beside it; with room again, it works.
"""

import ctypes
import ctypes.util
import os
import subprocess
import sys
import time

import common
import community
from campaign import Skipped, run

PAGE = 4096
LEVELS = 20
FORGOTTEN = "error: the person is forgotten, but"


def alone():
    """Goes on in a mount namespace of its own, as root there: what is mounted is gone with the process."""
    if "PRAKTIK_ALONE" in os.environ:
        return
    words = ["unshare", "-m"] if os.getuid() == 0 else ["unshare", "-rm"]
    try:
        possible = subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        possible = False
    if not possible:
        raise Skipped("a small disk takes root, or user namespaces")
    sys.stdout.flush()
    code = subprocess.run([*words, sys.executable, *sys.argv], env={**os.environ, "PRAKTIK_ALONE": "1"}, check=False)
    raise SystemExit(code.returncode)


def mount(folder, size):
    os.makedirs(folder, exist_ok=True)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(b"tmpfs", folder.encode(), b"tmpfs", 0, f"size={size},mode=700".encode()):
        raise Skipped(f"a small disk cannot be mounted here: {os.strerror(ctypes.get_errno())}")


class Disk:
    """A small disk with the community on it, and a filler that leaves so many pages free."""

    def __init__(self, folder):
        mount(folder, 12 << 20)
        self.place = common.Place(folder)
        self.filler = self.place.at("filler")

    def begin(self, start, free):
        if os.path.exists(self.filler):
            self.make_room()
        self.place.reset(start)
        at = os.statvfs(self.place.folder)
        rest = at.f_bavail - free
        common.expect(rest >= 0, "the disk is too small for the campaign")
        with open(self.filler, "wb") as file:
            os.posix_fallocate(file.fileno(), 0, max(rest, 1) * at.f_bsize)

    def make_room(self):
        """Without the filler. A process that is just being started by another thread may hold it open for a moment."""
        before, held = self.free(), os.stat(self.filler).st_blocks * 512 // PAGE
        os.unlink(self.filler)
        for _ in range(500):
            if self.free() - before >= held:
                return
            time.sleep(0.01)
        common.expect(False, "what the filler held is not free again")

    def free(self):
        """How many pages of the disk are free."""
        at = os.statvfs(self.place.folder)
        return at.f_bavail * at.f_bsize // PAGE

    def works(self, start, line, free, **options):
        self.begin(start, free)
        return self.place.run(line, **options).code == 0


def room_needed(disk, start, line, **options):
    """The least number of free pages with which a command works, within an eighth."""
    low, high = 0, 8
    while not disk.works(start, line, high, **options):
        low, high = high, high * 2
        common.expect(high < 2000, f"`praktik {line}` does not work with {high * PAGE:,} bytes free")
    while high - low > max(1, high // 16):
        middle = (low + high) // 2
        low, high = (low, middle) if disk.works(start, line, middle, **options) else (middle, high)
    return high


def beginnings(campaign):
    """A community is begun on a full disk: there is no file then, and nothing else."""
    empty = campaign.place("nothing")
    os.makedirs(empty)
    disk, line = Disk(campaign.place("disk-init")), "init --name 'Data Guild' --purpose 'Better data'"
    for free in range(0, 200, 200 // campaign.number(5, LEVELS)):
        disk.begin(empty, free)
        done = disk.place.run(line)
        campaign.count("levels")
        if done.code:
            campaign.see("refused")
            common.expect(done.code == 1 and ("full" in done.err or "No space left" in done.err), done)
            common.expect(disk.place.names() == ["filler"], done, "and leaves", disk.place.names())
            disk.make_room()
            disk.place.must(line)
        common.sound(disk.place.at())
    campaign.count("commands")


def copies(campaign, start):
    """A backup on a full disk: there is no copy then, nor half of one, and the file is as it was."""
    disk, before = Disk(campaign.place("disk-backup")), place_bytes(start)
    for level in range(campaign.number(5, LEVELS)):
        disk.begin(start, level * len(before) // PAGE // campaign.number(4, LEVELS - 1))
        names = disk.place.names()
        done = disk.place.run("backup copy.db")
        campaign.count("levels")
        common.expect(disk.place.bytes() == before, "a backup on a full disk changed the file:", done)
        if done.code:
            campaign.see("refused")
            common.expect(done.code == 1 and ("full" in done.err or "No space left" in done.err), done)
            common.expect(disk.place.names() == names, done, "and leaves", disk.place.names())
            disk.make_room()
            disk.place.must("backup copy.db")
        common.sound(disk.place.at("copy.db"))
    campaign.count("commands")


def main(campaign):
    alone()
    base, filled = community.begin(campaign.place("base"))
    commands = campaign.commands(quick=24)
    campaign.figures.update({"commands": 0, "levels": 0})
    disks = {}

    def one(command, worker):
        disk = disks.get(worker) or disks.setdefault(worker, Disk(campaign.place(f"disk-{worker}")))
        place, line, options = disk.place, command.line.format(**filled), {"EDITOR": command.editor}
        start = base.folder
        if command.first:
            first = common.Place(campaign.place(f"start-{worker}"))
            first.reset(base.folder)
            for words in command.first:
                first.must(words.format(**filled))
            start = first.folder
        before = place_bytes(start)
        needed = room_needed(disk, start, line, **options)
        # From no room at all to just enough; where that is less than twenty steps, on to more than enough.
        levels = [round(level * max(needed, LEVELS - 1) / (LEVELS - 1)) for level in range(LEVELS)]
        for free in campaign.dice(line).sample(levels, campaign.number(8, LEVELS)):
            disk.begin(start, free)
            names = place.names()
            done = place.run(line, **options)
            campaign.count("levels")
            where = f"with {free} free pages"
            if done.code == 0:
                common.sound(place.at())
                continue
            place.must("member list --json --limit 1")
            campaign.see("refused")
            common.expect(done.code == 1, where, done)
            common.expect("full" in done.err or "No space left" in done.err, where, done)
            if done.err.startswith(FORGOTTEN):
                # Then the person is gone already; what may be left of them in unused pages is said.
                common.sound(place.at())
            else:
                common.expect(place.bytes() == before, where, "the file is not as it was:", done)
            # What was typed in an editor is kept, and that is said.
            kept = [common.DRAFT] if f"your text is kept in {place.at(common.DRAFT)}" in done.err else []
            left = [name for name in place.names() if name not in names + kept]
            common.expect(not left, where, f"`praktik {line}` leaves", left)
            disk.make_room()
            if place.bytes() == before:
                again = place.run(line, **options)
                common.expect(again.code == 0, "with room again,", again)
        campaign.count("commands")

    common.spread(commands, one)
    beginnings(campaign)
    if common.has("backup"):
        copies(campaign, base.folder)


def place_bytes(folder):
    with open(os.path.join(folder, common.FILE), "rb") as file:
        return file.read()


if __name__ == "__main__":
    run("disk full", main)
