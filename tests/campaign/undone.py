"""Random commands, one after the other, and then all of them taken back: the file holds what it held at the start.

Made again, it holds what it held at the end. In between, undo and redo come at random, too.
"""

import json
import os

import common
import community
from campaign import Skipped, run

# What cannot be taken back, by its nature.
FOR_GOOD = ("member forget", "journal prune", "restore", "undo", "redo", "backup")
LONG = 50


class Inventor:
    """Commands with random people and things in them; some are refused, as those of people are."""

    def __init__(self, dice, place, filled):
        self.dice, self.place, self.number, self.filled, self.closed = dice, place, 0, filled, False
        self.fixed = [it for it in community.writing() if not it.line.startswith(FOR_GOOD) and it.editor == "true"]
        self.people = ["ana", "budi", "chen", "dewi", "emeka", "farah", "goran", "hana", "ivo", "ines", "putu", "siti", "taro"]

    def who(self):
        return self.dice.choice(self.people)

    def several(self):
        return ",".join(self.dice.sample(self.people, self.dice.randrange(1, 5)))

    def day(self):
        return f"2026-{self.dice.randrange(1, 12):02}-{self.dice.randrange(1, 29):02}"

    def topic(self):
        return self.dice.choice(["SQL", "Rust", "Governance", "'Data quality'", "Dashboards", f"'Topic {self.number}'"])

    def new_member(self):
        handle = f"m{self.number}"
        self.people.append(handle)
        return f"member add 'Person {self.number}' --handle {handle} --joined {self.day()} --skill {self.topic()}:wants"

    def roster(self):
        rows = "".join(f"{self.who().title()},{self.who()},{self.dice.choice(['Sales', 'Health'])},{self.day()}\n" for _ in range(6))
        self.place.write("random.csv", "name,handle,unit,joined\n" + rows)
        return "member import random.csv"

    def attendance(self):
        rows = "".join(f"{self.day()},Evening {self.dice.randrange(9)},{self.who()}\n" for _ in range(12))
        self.place.write("attended.csv", "date,title,handle\n" + rows)
        return "session import attended.csv --unmatched add"

    def back(self):
        """Something is taken back or made again; where that cannot be, nothing is."""
        which = self.dice.randrange(1, self.number + 2)
        return self.dice.choice(["undo", "redo", "undo --steps 3", "redo --steps 2", f"undo {which}", f"redo {which}"])

    def line(self):
        closed, self.closed = self.closed, False
        # A closed community would refuse all that follows.
        line = "charter reopen" if closed else self.any_line()
        self.closed = line.startswith("charter close")
        return line

    def any_line(self):
        self.number += 1
        d = self.dice
        made = [
            self.new_member,
            self.roster,
            self.attendance,
            lambda: f"member edit {self.who()} --unit 'Unit {d.randrange(9)}' --site S{d.randrange(4)} --note 'note {self.number}'",
            lambda: f"member edit {self.who()} --name 'Name {self.number}' --email e{self.number}@example.org --private",
            lambda: f"member leave {self.who()} --on {self.day()}",
            lambda: f"member rejoin {self.who()} --on {self.day()}",
            lambda: f"member merge {self.who()} {self.who()} --yes",
            lambda: f"member handover {self.who()} {self.who()} --actions --sessions --yes",
            lambda: f"member role add {self.who()} {d.choice(['lead', 'facilitator', 'librarian'])} --since {self.day()}",
            lambda: f"member role end {self.who()} {d.choice(['lead', 'facilitator', 'librarian'])}",
            lambda: f"member skill add {self.who()} {self.topic()} --teaches",
            lambda: f"member skill remove {self.who()} {self.topic()}",
            lambda: f"member aliases {self.who()} --add @alias{self.number}",
            lambda: f"member contacted {self.who()} {self.who()} --on {self.day()}",
            lambda: f"member welcome {self.who()} --buddy {self.who()} --again",
            lambda: f"session log 'Evening {self.number}' --on {self.day()} --present {self.several()} --guest 'Guest {self.number}'",
            lambda: f"session log 'Untaken {self.number}' --on {self.day()} --topic {self.topic()} --facilitator {self.several()}",
            lambda: f"session attend last {self.several()} {d.choice(['', '--remove', '--guests 3'])}",
            lambda: f"session edit last --title 'Title {self.number}' --topic {self.topic()} --presenter {self.several()}",
            lambda: f"session note 'noted {self.number}'",
            lambda: f"session plan 'Planned {self.number}' --on 2026-12-{d.randrange(1, 29):02} --facilitator {self.several()}",
            lambda: "session cancel next --reason ill",
            lambda: f"session feedback last --worth {d.randrange(1, 5)} --answers {d.randrange(1, 20)}",
            lambda: f"recognize {self.several().replace(',', ' ')} --for 'reason {self.number}' --by {self.who()}",
            lambda: f"goal add 'Goal {self.number}' --target {d.randrange(1, 99)} --unit talks",
            lambda: f"goal update {d.randrange(1, 6)} --value {d.randrange(99)} --on {self.day()}",
            lambda: f"goal {d.choice(['reach', 'drop', 'reopen'])} {d.randrange(1, 6)}",
            lambda: f"resource add 'Resource {self.number}' --kind guide --topic {self.topic()} --by {self.who()} --slug r{self.number}",
            lambda: f"resource used {d.choice(['checklist', f'r{self.number - 3}'])} --by {self.who()}",
            lambda: f"challenge raise 'Challenge {self.number}' --kind idea --topic {self.topic()} --by {self.who()}",
            lambda: f"challenge join coast {self.who()}",
            lambda: f"challenge leave coast {self.who()}",
            lambda: f"challenge solve coast --how 'how {self.number}' --by {self.several()}",
            lambda: "challenge reopen coast",
            lambda: f"wish add {self.topic()} --by {self.several()} --new",
            lambda: f"wish drop {self.topic()} --by {self.who()}",
            lambda: f"channel log '#data-guild' --month 2026-{d.randrange(1, 11):02} --people {d.randrange(90)}",
            lambda: f"story add --by {self.who()} --happened 'happened {self.number}' --consent",
            lambda: f"action add 'Action {self.number}' --owner {self.who()} --area learning",
            lambda: f"action {d.choice(['done', 'drop', 'reopen'])} {d.randrange(1, 6)}",
            lambda: f"evaluate --record --again --note 'note {self.number}'",
            lambda: f"charter pause 2027-{d.randrange(1, 13):02}-01 2027-12-31",
            lambda: f"charter review --note 'review {self.number}'",
        ]
        if d.random() < 0.35:
            return d.choice(self.fixed).line.format(**self.filled)
        return d.choice(made)()


def held(place):
    return common.content(place.at()).of_the_community()


def same(one, other, what):
    differing = [name for name in one.tables if one.without(frozenset())[0][name] != other.without(frozenset())[0].get(name)]
    common.expect(one.without(frozenset()) == other.without(frozenset()), what, "these differ:", ", ".join(differing))


def done_so_far(place):
    """Every change of the journal that is no taking back or making again, and whether it stands; the newest first."""
    return json.loads(place.must("journal --json").out)


def everything_back(place, verb, most):
    """Takes back, or makes again, as long as there is something; how often."""
    for times in range(most + 1):
        done = place.run(verb)
        if done.code:
            common.expect(done.code == 1, done)
            return times, done.err
    raise common.Violation(f"`praktik {verb}` finds no end after {most} times")


def main(campaign):
    if not common.has("undo"):
        raise Skipped("this praktik has no undo")
    base, filled = community.begin(campaign.place("base"))
    base.must("journal prune --all --yes")
    campaign.figures.update({"sequences": 0, "commands": 0, "changes undone and made again": 0})

    def one(number, worker):
        dice = campaign.dice(number)
        place = common.Place(campaign.place(f"worker-{worker}"))
        place.reset(base.folder)
        start, inventor, said = held(place), Inventor(dice, place, filled), []

        def story():
            path = os.path.join("/tmp" if not os.environ.get("TMPDIR") else os.environ["TMPDIR"], f"praktik-undone-{campaign.seed}-{number}.txt")
            with open(path, "w", encoding="utf-8") as file:
                file.write("\n".join(said) + "\n")
            return f"sequence {number} (all of it in {path}):"

        try:
            for _ in range(LONG):
                # In every other sequence, something is taken back on the way.
                back = number % 2 and dice.random() < 0.15
                line = inventor.back() if back else inventor.line()
                done = place.run(line)
                said.append(f"{done.code} praktik {line}")
                common.expect(done.code in (0, 1, 2, 3), done)
                campaign.count("commands")
                campaign.see("refused", done.code != 0)
            common.sound(place.at())
            end = held(place)
            back, why = everything_back(place, "undo", 2 * LONG)
            same(start, held(place), f"after everything was undone ({back} changes, then: {why.strip()})")
            common.healthy(place)
            again, why = everything_back(place, "redo", 2 * LONG)
            common.expect(again >= back, f"{back} changes were undone, {again} made again: {why.strip()}")
            common.sound(place.at())
            common.healthy(place)
            if number % 2 == 0:
                same(end, held(place), "after everything was made again")
            campaign.count("changes undone and made again", back)
            # All at once comes to the same.
            end = held(place)
            place.must(f"undo --steps {again}")
            same(start, held(place), "after everything was undone at once")
            place.must(f"redo --steps {again}")
            same(end, held(place), "after everything was made again at once")
        except common.Violation as violation:
            raise common.Violation(f"{story()} {violation}") from None
        campaign.count("sequences")

    common.spread(range(campaign.number(4, 220)), one)


if __name__ == "__main__":
    run("random commands, then undo", main)
