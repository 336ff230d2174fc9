"""Fault: one bit of the file is not what it was, or its end is missing.

Reading commands answer or say that the file is damaged; none panics or hangs. Of the flips that changed what the file
holds of people, `doctor` finds all but one in a thousand.
"""

import os

import common
import community
from campaign import run

READING = (
    "member list --json --all",
    "status --json",
    "evaluate --json",
    "find data --json",
    "member show chen --everything",
    "session list --json",
    "session show last",
    "recognize list --json",
    "charter export",
    "evaluate history",
    "survey show",
    "story list --json",
)
# Done, failed, damaged. A name that is no longer there is a failure, too.
MAY_END_IN = {0, 1, 12}
FOUND_AT_LEAST = 0.999


def held(path):
    """What the file holds of the community, in a form to compare; nothing where another SQLite cannot read it either."""
    try:
        return common.content(path).of_the_community().without(frozenset())
    except (common.sqlite3.Error, UnicodeError, OverflowError):
        return None


class Patient:
    """A copy of the file to be damaged again and again."""

    def __init__(self, folder, whole):
        self.place, self.whole = common.Place(folder), whole
        self.place.write("x", "")
        os.unlink(self.place.at("x"))

    def damaged(self, data):
        with open(self.place.at(), "wb") as file:
            file.write(data)
        os.chmod(self.place.at(), 0o600)

    def read(self, line, what):
        done = self.place.run(line, within=60)
        common.expect(done.code in MAY_END_IN, what, done)
        common.expect("panicked" not in done.err, what, done)
        common.expect(done.code == 0 or "error:" in done.err or line.startswith("doctor"), what, done)
        common.expect(self.place.names() == [common.FILE], what, "something lies beside the file:", self.place.names())
        return done


def flips(campaign, patients, whole, original):
    """Single bits: anywhere in the file, and, every other time, where something is written."""
    size, dice = len(whole), campaign.random
    written = [place for place, byte in enumerate(whole) if byte]

    def bit(number):
        return dice.randrange(size * 8) if number % 2 else dice.choice(written) * 8 + dice.randrange(8)

    tasks = [(bit(number), number) for number in range(campaign.number(400, 10_000))]

    def one(task, worker):
        bit, number = task
        data = bytearray(whole)
        data[bit // 8] ^= 1 << bit % 8
        patient, what = patients[worker], f"bit {bit} is flipped:"
        patient.damaged(data)
        patient.read(READING[number % len(READING)], what)
        campaign.count("bits flipped")
        if not common.DOCTOR:
            return
        changed = held(patient.place.at()) != original
        found = patient.read("doctor --json", what).code != 0
        if changed:
            campaign.count("flips that changed what is held")
            campaign.count("of these found by doctor", found)
            if not found:
                print(f"         bit {bit} (page {bit // 8 // 4096 + 1}) was not found by doctor", flush=True)

    common.spread(tasks, one)


def cuts(campaign, patients, whole):
    """The end of the file is missing, at any length, and at whole pages more often than chance would have it."""
    size = len(whole)

    def length(number):
        return campaign.random.randrange(size // 4096) * 4096 if number % 4 == 0 else campaign.random.randrange(size)

    def one(task, worker):
        left, number = task
        patient, what = patients[worker], f"cut to {left:,} bytes:"
        patient.damaged(whole[:left])
        done = patient.read(READING[number % len(READING)], what)
        common.expect(done.code != 0, what, "nothing was noticed:", done)
        campaign.count("truncations")

    common.spread([(length(number), number) for number in range(campaign.number(120, 2_000))], one)


def main(campaign):
    base, _ = community.begin(campaign.place("base"))
    whole = base.bytes()
    original = held(base.at())
    campaign.figures.update({"bits flipped": 0, "truncations": 0})
    patients = [Patient(campaign.place(f"worker-{number}"), whole) for number in range(os.cpu_count() or 2)]
    if common.DOCTOR:
        campaign.figures.update({"flips that changed what is held": 0, "of these found by doctor": 0})
        common.expect(base.run("doctor --json").code == 0, "doctor is not content with the whole file")
    flips(campaign, patients, whole, original)
    cuts(campaign, patients, whole)
    if common.DOCTOR:
        changed = campaign.figures["flips that changed what is held"]
        found = campaign.figures["of these found by doctor"]
        common.expect(found >= FOUND_AT_LEAST * changed, f"doctor found {found} of {changed} flips")


if __name__ == "__main__":
    run("damaged file", main)
