"""Fault: eight processes write at once, two hundred commands each, while others read.

A command ends in 0 or in 11; what ended in 0 is there as a whole, what ended in 11 is not. Readers are always answered,
and what they are told is of one moment: a change is seen whole, and none is seen and then gone.
"""

import collections
import json
import os
import threading

import common
from campaign import run

WRITERS, COMMANDS, READERS = 8, 200, 2
DONE, BUSY = 0, 11
# More than one person in each change, so that half of one could be seen.
KINDS = ("member", "thanks", "session", "wish", "roster")
CIRCLE = ("ana", "budi", "chen", "dewi")


def begin(folder):
    place = common.Place(folder)
    place.must("init --name 'Data Guild' --purpose 'Better data' --lead Ana")
    for name in CIRCLE[1:]:
        place.must(f"member add {name.title()}")
    return place


def line(place, kind, mark):
    """A command whose traces bear a mark of its own."""
    if kind == "member":
        return f"member add 'Person {mark}' --handle {mark} --skill sql:wants --skill rust:teaches"
    if kind == "thanks":
        return f"recognize {' '.join(CIRCLE)} --for 'thanks {mark}' --again"
    if kind == "session":
        return f"session log 'Evening {mark}' --present {','.join(CIRCLE)} --note 'noted {mark}'"
    if kind == "wish":
        return f"wish add 'Topic {mark}' --by {','.join(CIRCLE)} --new"
    place.write(f"{mark}.csv", f"name,handle\nOne {mark},{mark}-a\nTwo {mark},{mark}-b\nThree {mark},{mark}-c\n")
    return f"member import {mark}.csv"


def traces(path):
    """What is there of each command by its mark, counted."""
    found = collections.Counter()
    file = common.opened(path)
    asked = {
        "member": "SELECT handle FROM member JOIN skill ON member_id = member.id WHERE handle LIKE 'p_n%' AND handle NOT LIKE '%-_'",
        "thanks": "SELECT substr(reason, 8) FROM recognition JOIN recognition_receiver ON recognition_id = recognition.id",
        "session": "SELECT substr(title, 9) FROM session JOIN attendance ON session_id = session.id",
        "wish": "SELECT substr(name, 7) FROM topic JOIN wish ON topic_id = topic.id",
        "roster": "SELECT substr(handle, 1, length(handle) - 2) FROM member WHERE handle LIKE 'p_n%-_'",
    }
    for kind, query in asked.items():
        for (mark,) in file.execute(query):
            found[kind, mark] += 1
    file.close()
    return found


WHOLE = {"member": 2, "thanks": 4, "session": 4, "wish": 4, "roster": 3}


def watch(place, ended, trouble, seen):
    """Reads until the writers have ended, each answer held against the one before."""
    members, thanks, sessions = 0, 0, 0
    while not ended.is_set() and not trouble:
        people = json.loads(place.must("member list --json --all").out)
        common.expect(len(people) >= members, f"{members} members were seen, then {len(people)}")
        members = len(people)
        for one in people:
            if one["handle"].startswith("p") and "-" not in one["handle"]:
                common.expect(len(one["skills"]) == 2, "a member is seen by half:", one)
        rosters = collections.Counter(one["handle"][:-2] for one in people if one["handle"][-2] == "-")
        common.expect(set(rosters.values()) <= {3}, "a roster is seen by half:", rosters)
        given = json.loads(place.must("recognize list --json").out)
        common.expect(len(given) >= thanks, f"{thanks} thanks were seen, then {len(given)}")
        common.expect(all(len(one["to"]) == len(CIRCLE) for one in given), "thanks are seen by half")
        thanks = len(given)
        held = json.loads(place.must("session list --json").out)
        common.expect(len(held) >= sessions, f"{sessions} sessions were seen, then {len(held)}")
        common.expect(all(one["present"] == len(CIRCLE) for one in held), "a session is seen by half")
        sessions = len(held)
        seen["answers"] += 3


def main(campaign):
    commands = campaign.number(20, COMMANDS)
    campaign.figures.update({"runs": 0, "commands": 0})
    answers = 0
    for round_ in range(campaign.number(1, 10)):
        place = begin(campaign.place(f"run-{round_}"))
        trouble, ended, codes, seen = [], threading.Event(), {}, collections.Counter()

        def guarded(work, *given, trouble=trouble):
            try:
                work(*given)
            except BaseException as error:  # whatever it is, it belongs to the run
                trouble.append(error)

        def write(writer, kinds, place=place, codes=codes, trouble=trouble):
            for number, kind in enumerate(kinds):
                if trouble:
                    return
                mark = f"p{writer}n{number}"
                done = place.run(line(place, kind, mark))
                common.expect(done.code in (DONE, BUSY), done)
                codes[kind, mark] = done.code

        kinds = [[campaign.random.choice(KINDS) for _ in range(commands)] for _ in range(WRITERS)]
        writers = [threading.Thread(target=guarded, args=(write, number, kinds[number])) for number in range(WRITERS)]
        readers = [threading.Thread(target=guarded, args=(watch, place, ended, trouble, seen)) for _ in range(READERS)]
        for one in writers + readers:
            one.start()
        for one in writers:
            one.join()
        ended.set()
        for one in readers:
            one.join()
        if trouble:
            raise trouble[0]
        common.sound(place.at())
        common.healthy(place)
        common.expect(not [name for name in place.names() if name.startswith(common.FILE + "-")], place.names())
        found = traces(place.at())
        for (kind, mark), code in codes.items():
            wanted = WHOLE[kind] if code == DONE else 0
            common.expect(found[kind, mark] == wanted, f"{kind} {mark} ended in {code}, and {found[kind, mark]} of {WHOLE[kind]} is there")
        common.expect(not set(found) - set(codes), "nobody wrote", set(found) - set(codes))
        campaign.count("runs")
        campaign.count("commands", len(codes))
        campaign.see("kept", sum(code == DONE for code in codes.values()))
        campaign.see("busy", sum(code == BUSY for code in codes.values()))
        answers += seen["answers"]
    campaign.see("answers to readers", answers)
    common.expect(answers, "nobody read meanwhile")


if __name__ == "__main__":
    run("eight processes at once", main)
