"""Fault: the process is killed while it writes, at a random moment and at each call that writes.

After each kill the next command must find a whole file: what was acknowledged is there, and what was interrupted is there
as a whole or not at all.
"""

import os
import shutil
import signal
import subprocess
import time

import calls
import common
import community
from campaign import run

# What a lead may type next.
NEXT = ("charter show", "member list --json --limit 3", "status --json", "member add 'Somebody Else' --dry-run")



class Undisturbed:
    """What a command does when nothing happens to it, from the same beginning."""

    def __init__(self, campaign, place, start, command, filled):
        self.command, self.line, self.start = command, command.line.format(**filled), start
        self.random = campaign.dice(command.line)
        self.options = {"EDITOR": command.editor}
        self.before = common.content(os.path.join(start, common.FILE))
        runs = []
        for _ in range(2):
            place.reset(start)
            began = time.monotonic()
            self.said = place.must(self.line, **self.options).out
            self.takes = time.monotonic() - began
            self.names = place.names()
            runs.append(common.content(place.at()))
        self.mask = common.chance(*runs)
        self.after = runs[0].without(self.mask)
        common.expect(self.before.without(self.mask) != self.after, f"`praktik {self.line}` changes nothing")


def judge(campaign, place, undisturbed, out):
    """What the next command finds."""
    next_line = undisturbed.random.choice(NEXT)
    done = place.run(next_line)
    closed = "closed" in done.err and done.code == 1
    common.expect(done.code == 0 or closed, f"after `praktik {undisturbed.line}` was killed:", done)
    # What somebody had typed in their editor stays, to be gone on with.
    drafts = [common.DRAFT, common.DRAFT + ".new"] if undisturbed.command.editor != "true" else []
    known = {*undisturbed.names, *os.listdir(undisturbed.start), *drafts}
    common.cleared(place)
    left = [name for name in place.names() if name not in known]
    common.expect(not left, f"after `praktik {undisturbed.line}` was killed and `praktik {next_line}` ran, there is", left)
    common.sound(place.at())
    common.healthy(place)
    found = common.content(place.at()).without(undisturbed.mask)
    if found == undisturbed.after:
        campaign.see("found whole")
        return
    said = out.strip() and out.strip() == undisturbed.said.strip()
    common.expect(not said, f"`praktik {undisturbed.line}` said what it did, and it is lost")
    before = undisturbed.before.without(undisturbed.mask)
    differs = [table for table in before[0] if found[0].get(table) not in (before[0][table], undisturbed.after[0][table])]
    common.expect(found == before, f"`praktik {undisturbed.line}` was killed and is half there: {differs or 'tables'}")
    campaign.see("found undone")


def at_calls(campaign, place, undisturbed, most):
    """Kills at the n-th call of each kind that writes: at most so many, spread over all of them."""
    place.reset(undisturbed.start)
    counts = calls.counted(place, undisturbed.line, calls.WRITING + ("openat", "write"), **undisturbed.options)
    moments = [(kind, number) for kind in calls.WRITING for number in range(1, counts[kind] + 1)]
    # The last few of the others: those before belong to the loading of the program.
    moments += [(kind, counts[kind] - back) for kind in ("openat", "write") for back in range(min(3, counts[kind]))]
    if len(moments) > most:
        moments = undisturbed.random.sample(moments, most)
    for kind, number in moments:
        place.reset(undisturbed.start)
        done = place.run(undisturbed.line, under=calls.injected(kind, number, "signal=KILL"), **undisturbed.options)
        # An editor makes such calls, too.
        editor = done.code == 1 and "the editor" in done.err
        common.expect(done.code in (-signal.SIGKILL, 0) or editor, f"killed at {kind} {number}:", done)
        if done.code:
            campaign.count("kills at a system call")
            judge(campaign, place, undisturbed, done.out)


def at_moments(campaign, place, undisturbed, most):
    """Kills after a random time, spread over what the command takes; one that comes too late does not count."""
    made = 0
    for attempt in range(20 * most):
        if made == most:
            break
        place.reset(undisturbed.start)
        words = {"cwd": place.folder, "env": {**place.environment, **undisturbed.options}, "stdin": subprocess.DEVNULL}
        process = subprocess.Popen(place.arguments(undisturbed.line), stdout=subprocess.PIPE, stderr=subprocess.PIPE, **words)
        # The beginning of a command opens and reads; the later part is where the file changes.
        time.sleep(undisturbed.takes * undisturbed.random.uniform(0.2, 1.0))
        process.kill()
        out, _ = process.communicate()
        if process.returncode == -signal.SIGKILL:
            made += 1
            judge(campaign, place, undisturbed, out.decode())
    campaign.count("kills at a random moment", made)


def init(campaign, place, line, most):
    """Killed while the file is made: there is none, or a whole one, and the same command can be typed again."""
    shutil.rmtree(place.folder)
    os.makedirs(place.folder)
    counts = calls.counted(place, line, calls.WRITING)
    moments = [(kind, number) for kind in calls.WRITING for number in range(1, counts[kind] + 1)]
    for kind, number in campaign.random.sample(moments, min(most, len(moments))):
        shutil.rmtree(place.folder)
        os.makedirs(place.folder)
        done = place.run(line, under=calls.injected(kind, number, "signal=KILL"))
        if done.code == 0:
            continue
        campaign.count("kills at a system call")
        again = place.run(line)
        common.expect(again.code == 0 or "exists already" in again.err, again)
        campaign.see("found undone" if again.code == 0 else "found whole")
        place.must("charter show")
        common.sound(place.at())
        common.expect(place.names() == [common.FILE], f"after `praktik {line}` was killed and typed again, there is", place.names())


def backup(campaign, place, start, most):
    """Killed while a copy is made: the file is as it was, and there is no copy, or a whole one."""
    dice = campaign.dice("backup")
    place.reset(start)
    before = place.bytes()
    counts = calls.counted(place, "backup copy.db", calls.WRITING)
    moments = [(kind, number) for kind in calls.WRITING for number in range(1, counts[kind] + 1)]
    for kind, number in dice.sample(moments, min(most, len(moments))):
        place.reset(start)
        if place.run("backup copy.db", under=calls.injected(kind, number, "signal=KILL")).code == 0:
            continue
        campaign.count("kills at a system call")
        where = f"a backup was killed at {kind} {number}:"
        common.expect(place.bytes() == before, where, "the file is not as it was")
        whole = os.path.exists(place.at("copy.db"))
        campaign.see("found whole" if whole else "found undone")
        if whole:
            common.sound(place.at("copy.db"))
            same = common.content(place.at("copy.db")).tables == common.content(place.at()).tables
            common.expect(same, where, "the copy does not hold what the file holds")
        common.cleared(place)
        left = set(place.names()) - {*os.listdir(start), "copy.db"}
        common.expect(not left, where, "is left behind:", left)


def main(campaign):
    calls.needed()
    base, filled = community.begin(campaign.place("base"))
    commands = campaign.commands(quick=1000)
    campaign.figures.update({"commands": 0, "kills at a system call": 0, "kills at a random moment": 0})

    def one(command, worker):
        start = base.folder
        if command.first:
            start = campaign.place(f"start-{worker}")
            first = common.Place(start)
            first.reset(base.folder)
            for line in command.first:
                first.must(line.format(**filled))
        place = common.Place(campaign.place(f"worker-{worker}"))
        undisturbed = Undisturbed(campaign, place, start, command, filled)
        at_calls(campaign, place, undisturbed, campaign.number(5, 40))
        at_moments(campaign, place, undisturbed, campaign.number(2, 30))
        campaign.count("commands")

    common.spread(commands, one)
    if common.has("backup"):
        backup(campaign, common.Place(campaign.place("backup")), base.folder, campaign.number(8, 200))
        campaign.count("commands")
    place = common.Place(campaign.place("init"))
    for line in ("init --name 'Data Guild' --purpose 'Better data'", "init --demo --seed 3"):
        init(campaign, place, line, campaign.number(6, 60))
        campaign.count("commands")


if __name__ == "__main__":
    run("kill −9 while writing", main)
