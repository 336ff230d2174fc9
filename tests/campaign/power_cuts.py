"""Fault: the power goes while a command writes, and right after it has said what it did.

What a disk may hold then is worked out from the calls that the command makes: everything that was synced, and of the rest
any part: a write or none, half of one, a name or none. Each such state is laid out as files, and the next command must
find what was there before or, if the command had said so, what is there afterwards.
"""

import ast
import os
import re

import calls
import common
import community
from campaign import run

KINDS = ("openat", "pwrite64", "write", "ftruncate", "fsync", "fdatasync", "unlink", "rename", "link", "linkat", "copy_file_range")
SECTOR = 512
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += +(-?\d+)")
TEXT = r'"((?:[^"\\]|\\.)*)"'


def text(quoted):
    return ast.literal_eval(f'b"{quoted}"')


class Disk:
    """A folder as the program sees it, and as it is on the disk: what was not synced is still under way."""

    def __init__(self, names):
        self.content = {number: bytearray(data) for number, data in enumerate(names.values())}
        self.kept = {number: bytes(data) for number, data in self.content.items()}
        self.names = {name: number for number, name in enumerate(names)}
        self.kept_names = dict(self.names)
        self.writes = {number: [] for number in self.content}
        self.renamings = []

    def name(self, *change):
        """A change of names: (name, file) or (name, None) each."""
        for name, number in change:
            if number is None:
                self.names.pop(name, None)
            else:
                self.names[name] = number
        self.renamings.append(change)

    def create(self, name):
        if name not in self.names:
            number = len(self.content)
            self.content[number], self.kept[number], self.writes[number] = bytearray(), b"", []
            self.name((name, number))

    def write(self, name, at, data):
        number = self.names[name]
        put(self.content[number], at, data)
        self.writes[number].append((at, data))

    def truncate(self, name, size):
        number = self.names[name]
        cut(self.content[number], size)
        self.writes[number].append((size, None))

    def sync(self, name):
        if name == "":
            for change in self.renamings:
                rename(self.kept_names, change)
            self.renamings = []
        elif name in self.names:
            number = self.names[name]
            self.kept[number], self.writes[number] = bytes(self.content[number]), []

    def after_the_cut(self, dice):
        """One of the states that the disk may be in."""
        names = dict(self.kept_names)
        # Changes of names reach the disk one after the other, but as late as they like.
        for change in self.renamings[: dice.choice([0, len(self.renamings), dice.randint(0, len(self.renamings))])]:
            rename(names, change)
        left = {}
        for name, number in names.items():
            data, part = bytearray(self.kept[number]), dice.choice([0.0, 1.0, dice.random()])
            for at, written in self.writes[number]:
                if dice.random() >= part:
                    continue
                if written is None:
                    cut(data, at)
                elif dice.random() < 0.2:
                    # A write that was torn: some sectors of it.
                    for begin in range(0, len(written), SECTOR):
                        if dice.random() < 0.5:
                            put(data, at + begin, written[begin : begin + SECTOR])
                else:
                    put(data, at, written)
            left[name] = bytes(data)
        return left


def put(data, at, written):
    data.extend(b"\0" * (at + len(written) - len(data)))
    data[at : at + len(written)] = written


def cut(data, size):
    del data[size:]
    data.extend(b"\0" * (size - len(data)))


def rename(names, change):
    for name, number in change:
        if number is None:
            names.pop(name, None)
        else:
            names[name] = number


class Recording:
    """What a command did to the files of its folder, call by call."""

    def __init__(self, place, line):
        self.folder = place.folder
        self.before = {name: place.bytes(name) for name in place.names()}
        log = place.folder.rstrip("/") + ".calls"
        done = place.run(line, under=calls.under(KINDS, ("-y", "-x", "-s", "1000000"), log))
        common.expect(done.code == 0, done)
        self.steps, self.said, self.copied = [], None, {}
        with open(log, encoding="utf-8", errors="replace") as file:
            for entry in file:
                made = CALL.match(entry)
                if made and int(made[3]) >= 0:
                    self.step(made[1], made[2], int(made[3]))
        os.unlink(log)

    def within(self, path):
        """The name of a file of the folder, `""` for the folder itself."""
        if path == self.folder:
            return ""
        return path[len(self.folder) + 1 :] if path.startswith(self.folder + "/") else None

    def step(self, kind, words, answer):
        of = re.match(r"\d+<([^>]*)>", words)
        name = self.within(of[1]) if of else None
        if kind == "write" and words.startswith("1<"):
            # From here on, the lead was told.
            self.said = len(self.steps) if self.said is None else self.said
        elif kind == "openat" and "O_CREAT" in words:
            name = self.within(os.path.join(self.folder, text(re.search(TEXT, words)[1]).decode()))
            if name:
                self.steps.append((Disk.create, name))
        elif kind == "pwrite64" and name:
            data, at = re.search(TEXT + r", \d+, (\d+)$", words).groups()
            self.steps.append((Disk.write, name, int(at), text(data)))
        elif kind == "copy_file_range":
            one, other = (self.within(path) for path in re.findall(r"\d+<([^>]*)>", words))
            at = self.copied.get(other, 0)
            if other and answer:
                self.steps.append(("copy", one, other, at, answer))
                self.copied[other] = at + answer
        elif kind == "ftruncate" and name:
            self.steps.append((Disk.truncate, name, int(words.rsplit(", ", 1)[1])))
        elif kind in ("fsync", "fdatasync") and name is not None:
            self.steps.append((Disk.sync, name))
        elif kind in ("unlink", "rename", "link", "linkat"):
            paths = [self.within(text(path).decode()) for path in re.findall(TEXT, words)]
            if all(paths):
                self.steps.append((kind, *paths))

    def until(self, many):
        """The disk after so many steps."""
        disk = Disk(self.before)
        for step, *given in self.steps[:many]:
            if step == "unlink":
                disk.name((given[0], None))
            elif step == "rename":
                disk.name((given[1], disk.names[given[0]]), (given[0], None))
            elif step == "copy":
                one, other, at, many = given
                disk.write(other, at, bytes(disk.content[disk.names[one]][at : at + many]))
            elif step in ("link", "linkat"):
                disk.name((given[1], disk.names[given[0]]))
            else:
                step(disk, *given)
        return disk


def lay_out(place, files):
    for name in place.names():
        os.unlink(place.at(name))
    for name, data in files.items():
        with open(place.at(name), "wb") as file:
            file.write(data)
        os.chmod(place.at(name), 0o600)


def cuts(campaign, place, start, line, most, dice):
    """The power goes at moments spread over a command, most of them late: that is where it counts."""
    place.reset(start)
    before = common.content(place.at()) if os.path.exists(place.at()) else None
    recording = Recording(place, line)
    after = common.content(place.at())
    place.reset(start)
    place.must(line)
    mask = common.chance(after, common.content(place.at()))
    names = set(place.names())
    common.expect(recording.said is not None, f"`praktik {line}` says nothing")
    told = len(recording.steps)
    common.expect(recording.said == told, f"`praktik {line}` goes on writing after it has said that it is done")
    moments = [told] * (most // 4) + [dice.randint(0, told) for _ in range(most - most // 4)]
    for many in moments:
        lay_out(place, recording.until(many).after_the_cut(dice))
        campaign.count("power cuts")
        where = f"the power goes in `praktik {line}` after {many} of {told} steps:"
        if before is None and not os.path.exists(place.at()):
            common.expect(many < told, where, "it was told, and is lost")
            campaign.see("found undone")
            continue
        done = place.run("charter show")
        common.expect(done.code == 0 or "closed" in done.err, where, done)
        common.sound(place.at())
        found = common.content(place.at()).without(mask)
        if found == after.without(mask):
            campaign.see("found whole")
        else:
            common.expect(many < told, where, "it was told, and is lost")
            common.expect(before and found == before.without(mask), where, "half of it is there")
            campaign.see("found undone")
        common.cleared(place)
        left = set(place.names()) - names - set(recording.before)
        common.expect(not left or before is None, where, "is left behind:", left)


def main(campaign):
    calls.needed()
    base, filled = community.begin(campaign.place("base"))
    # What an editor does to files of its own is not of interest here.
    commands = [command for command in campaign.commands(quick=12) if command.editor == "true"]
    campaign.figures.update({"commands": 0, "power cuts": 0})

    def one(command, worker):
        start, line = base.folder, command.line.format(**filled)
        if command.first:
            first = common.Place(campaign.place(f"start-{worker}"))
            first.reset(base.folder)
            for words in command.first:
                first.must(words.format(**filled))
            start = first.folder
        place = common.Place(campaign.place(f"worker-{worker}"))
        cuts(campaign, place, start, line, campaign.number(12, 60), campaign.dice(line))
        campaign.count("commands")

    common.spread(commands, one)
    nothing = common.Place(campaign.place("nothing"))
    place = common.Place(campaign.place("init"))
    line = "init --name 'Data Guild' --purpose 'Better data'"
    cuts(campaign, place, nothing.folder, line, campaign.number(12, 60), campaign.dice(line))
    campaign.count("commands")


if __name__ == "__main__":
    run("power cuts", main)
