"""Fault: the file, its folder or both may not be written, or not even be read, by whoever types.

Commands that write end in 1 with the reason, the file as it was and nothing beside it; commands that read answer as ever
wherever the file may be read.
"""

import os
import shutil
import subprocess

import common
import community
from campaign import Skipped, run

NOBODY = 65534
# Who may what: the file's mode, the folder's, and whether the file can be read.
STATES = {
    "read-only file": (0o400, 0o700, True),
    "read-only folder": (0o600, 0o500, True),
    "read-only file and folder": (0o400, 0o500, True),
    "file without permission": (0o000, 0o700, False),
    "folder without permission": (0o600, 0o000, False),
}
READING = (
    "member list --json",
    "member show ana --json",
    "member show ana --everything",
    "member export",
    "session list --json",
    "session show last",
    "session export",
    "session suggest",
    "recognize list --json",
    "recognize suggest",
    "evaluate --json",
    "evaluate history",
    "charter show",
    "charter export",
    "goal list --json",
    "resource list --json",
    "challenge list --json",
    "wish list --json",
    "channel list --json",
    "story list --json",
    "survey show",
    "action list --json",
    "status --json",
    "find data",
    "journal --json",
    "doctor --json",
    "export",
)


def as_nobody():
    """The words that make a command run as somebody for whom permissions count."""
    if os.getuid() != 0:
        return []
    words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    if not shutil.which("setpriv") or subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        raise Skipped("permissions mean nothing to root, and there is no setpriv")
    return words


def belongs_to_nobody(folder):
    if os.getuid() == 0:
        for name in (".", *os.listdir(folder)):
            os.chown(os.path.join(folder, name), NOBODY, NOBODY)


class Kept:
    """The community in a state; entering it takes the permissions, leaving it gives them back."""

    def __init__(self, place, start, state):
        self.place, self.start, self.modes = place, start, STATES[state][:2]

    def __enter__(self):
        self.place.reset(self.start)
        belongs_to_nobody(self.place.folder)
        self.before, self.names = self.place.bytes(), self.place.names()
        os.chmod(self.place.at(), self.modes[0])
        os.chmod(self.place.folder, self.modes[1])
        return self

    def __exit__(self, *_):
        os.chmod(self.place.folder, 0o700)
        os.chmod(self.place.at(), 0o600)


def main(campaign):
    under = as_nobody()
    os.chmod(campaign.folder, 0o755)
    # The program itself may lie where only its builder gets to.
    common.PRAKTIK = shutil.copy(common.PRAKTIK, campaign.place("praktik"))
    os.chmod(common.PRAKTIK, 0o755)
    base, filled = community.begin(campaign.place("base"))
    answers = {line: base.must(line) for line in READING if common.has(line.split()[0])}
    writing = [command for command in campaign.commands(quick=12) if not command.first]
    campaign.figures.update({"states": len(STATES), "writing commands refused": 0, "reading commands": 0})

    def one(task, worker):
        state, command = task
        place = common.Place(campaign.place(f"worker-{worker}"))
        reads, line = isinstance(command, str), None
        with Kept(place, base.folder, state) as kept:
            line = command if reads else command.line.format(**filled)
            done = place.run(line, under=under, EDITOR="true" if reads else command.editor)
        where = f"{state}:"
        common.expect(place.bytes() == kept.before, where, "the file was changed:", done)
        drafts = [common.DRAFT] if f"your text is kept in {place.at(common.DRAFT)}" in done.err else []
        left = set(place.names()) - {*kept.names, *drafts}
        common.expect(not left, where, f"`praktik {line}` leaves", left)
        if reads and STATES[state][2]:
            # What doctor has to say of permissions is another thing than before.
            same = done.out == answers[line].out or line.startswith("doctor")
            common.expect(done.code == 0 and same, where, done)
            campaign.count("reading commands")
            return
        common.expect(done.code == 1 and "error:" in done.err, where, done)
        reason = ("permission", "Permission", "cannot be written", "read-only", "readonly")
        common.expect(any(word in done.err for word in reason), where, "the reason is not said:", done)
        campaign.count("reading commands" if reads else "writing commands refused")

    common.spread([(state, command) for state in STATES for command in [*answers, *writing]], one)
    begun_elsewhere(campaign, under)


def begun_elsewhere(campaign, under):
    """What opening a file may have to write: a community to begin, an older file, a change that was broken off."""
    place = common.Place(campaign.place("elsewhere"))
    belongs_to_nobody(place.folder)
    os.chmod(place.folder, 0o500)
    done = place.run("init --name 'Data Guild' --purpose 'Better data'", under=under)
    common.expect(done.code == 1 and "ermission" in done.err and not place.names(), "a read-only folder:", done)
    os.chmod(place.folder, 0o700)
    shutil.copyfile(os.path.join(common.REPOSITORY, "tests", "files", "v1.db"), place.at())
    belongs_to_nobody(place.folder)
    before = place.bytes()
    os.chmod(place.folder, 0o500)
    done = place.run("member list", under=under)
    common.expect(done.code == 1 and "ermission" in done.err, "an older file in a read-only folder:", done)
    common.expect(place.bytes() == before and place.names() == [common.FILE], "an older file in a read-only folder:", place.names())
    os.chmod(place.folder, 0o700)


if __name__ == "__main__":
    run("no permission", main)
