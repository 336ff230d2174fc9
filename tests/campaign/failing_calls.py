"""Fault: the n-th read, write, sync, open or removal fails, for every n of a typical change, an import and an upgrade.

The command says so and ends in 1 with the file as it was, or it does without the call and the change is there as a whole.
"""

import os
import shutil

import calls
import common
import community
from campaign import run

# What can fail, and how. The network and the heart of the process are left alone.
FAILING = {
    "pread64": "EIO",
    "read": "EIO",
    "write": "EIO",
    "pwrite64": "EIO",
    "fsync": "EIO",
    "fdatasync": "EIO",
    "ftruncate": "EIO",
    "openat": "EMFILE",
    "unlink": "EIO",
    "rename": "EIO",
    "newfstatat": "EIO",
    "fcntl": "EIO",
    "fchmod": "EIO",
    "fchown": "EPERM",
    "lseek": "EIO",
    "close": "EIO",
    "getdents64": "EIO",
}
# Where closing a folder fails, which no system does, Rust's standard library ends the process. The file is whole even so.
GIVES_UP = "unexpected error during closedir"
# Codes that a failing call may end in: failed, bad data in a file that could not be read, busy, not ours.
REFUSALS = {1, 3, 11, 12}


class Typical:
    """A command from a beginning, and what it makes of it when nothing fails."""

    def __init__(self, name, start, line, folder, upgrades=False):
        self.name, self.start, self.line, self.upgrades = name, start, line, upgrades
        self.place = common.Place(folder)
        self.before = common.content(os.path.join(start, common.FILE))
        runs = []
        for _ in range(2):
            self.place.reset(start)
            self.place.must(line)
            runs.append(common.content(self.place.at()))
        self.names = set(self.place.names())
        self.mask = common.chance(*runs)
        self.after = runs[0].without(self.mask)


def judge(campaign, typical, where, done):
    """What is left: first as it lies there, then as the next command finds it."""
    place, gave_up = typical.place, GIVES_UP in done.err
    common.expect(done.code == 0 or done.code in REFUSALS or gave_up, where, done)
    common.expect(done.code == 0 or "error:" in done.err or gave_up, where, "says nothing clear:", done)
    place.must("member list --json --limit 1")
    common.sound(place.at())
    found = common.content(place.at())
    shown = found.without(typical.mask)
    if typical.upgrades and done.code and found.marks[1] == typical.after[2][1]:
        # The look at the file has brought it up to date by now; the change itself is not in it.
        whole = typical.upgraded
    else:
        whole = typical.before.without(typical.mask)
    changed = shown == typical.after
    common.expect(changed or shown == whole, where, "half a change is left:", done)
    common.expect(changed or done.code, where, "the change is lost:", done)
    if changed and done.code and not typical.upgrades:
        # Then the change was kept, and what failed is the telling of it.
        campaign.see("kept, though telling it failed")
        common.expect("nothing was changed" not in done.err, where, "the change is there:", done)
    left = set(place.names()) - typical.names - set(os.listdir(typical.start))
    common.expect(not left, where, "is left behind:", sorted(left))
    campaign.see("given up" if gave_up else "refused" if done.code else "harmless")


def fail_each(campaign, typical, most):
    """Every call of every kind on the files of the place, and every line of what is printed."""
    place = typical.place
    place.reset(typical.start)
    near = [place.folder, *(place.at(name) for name in sorted({*place.names(), *typical.names}))]
    near += [place.at(common.FILE + "-journal")]
    counts = calls.counted(place, typical.line, tuple(FAILING), within=near)
    moments = [(kind, number, near) for kind in FAILING for number in range(1, counts[kind] + 1)]
    place.reset(typical.start)
    printed = calls.counted(place, typical.line, ("write",))["write"]
    moments += [("write", number, ()) for number in range(1, printed + 1)]
    if most and len(moments) > most:
        moments = campaign.dice(typical.name).sample(moments, most)
    for kind, number, within in moments:
        place.reset(typical.start)
        done = place.run(typical.line, under=calls.injected(kind, number, f"error={FAILING[kind]}", within))
        campaign.count("failing calls")
        judge(campaign, typical, f"{typical.name}, {kind} {number} fails:", done)


def main(campaign):
    calls.needed()
    base, _ = community.begin(campaign.place("base"))
    old = campaign.place("old")
    os.makedirs(old)
    shutil.copyfile(os.path.join(common.REPOSITORY, "tests", "files", "v1.db"), os.path.join(old, common.FILE))
    os.chmod(os.path.join(old, common.FILE), 0o600)
    typical = [
        ("an addition", base.folder, "member add 'Zoe Park' --email zoe@example.org --skill sql:wants", False),
        ("an import", base.folder, "session import new.csv --unmatched add", False),
        ("an upgrade", old, "member add 'Zoe Park'", True),
        ("a look that upgrades", old, "member list --json", True),
    ]

    def one(given, worker):
        name, start, line, upgrades = given
        it = Typical(name, start, line, campaign.place(f"worker-{worker}"), upgrades)
        if upgrades:
            it.place.reset(start)
            it.place.must("member list")
            it.upgraded = common.content(it.place.at()).without(it.mask)
        fail_each(campaign, it, campaign.number(60, None))
        campaign.count("commands")

    common.spread(typical, one)


if __name__ == "__main__":
    run("a system call fails", main)
