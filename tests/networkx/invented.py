"""Invents small communities, tells praktik of them, and compares what it says of each with what it should."""

import os
import random
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

from figures import Challenge, Community, Person, Session, Thanks, Window
from told import Praktik

FIRST = date(2026, 1, 1)
KINDS = ["meeting", "learning", "workshop", "talk", "problem-solving", "social"]
UNITS = ["Engineering", "Sales", "Operations"]


def invent(seed):
    """A community, and what to ask about it."""
    dice = random.Random(seed)
    chance = lambda share: dice.random() < share
    day = lambda first=0, last=120: FIRST + timedelta(days=dice.randint(first, last))
    units = dice.sample(UNITS, dice.randint(1, 3))
    people = []
    for number in range(dice.randint(1, 16)):
        # Strangers are not on the roster: an attendance file brings them.
        stranger = chance(0.1)
        handle = f"stranger-{number:02}" if stranger else f"p{number:02}"
        person = Person(handle, f"Stranger {number:02}" if stranger else f"Person {number:02}")
        if not stranger:
            person.unit = dice.choice(units) if chance(0.7) else None
            person.joined = day(-30) if chance(0.5) else None
            if chance(0.2):
                person.left = max(day(), person.joined or FIRST)
            person.private = chance(0.1)
        people.append(person)
    everyone = [person.handle for person in people]
    crowd = dice.choice([0.15, 0.3, 0.6])
    sessions = []
    for number in range(dice.randint(0, 10)):
        session = Session(day(), f"Session {number}", dice.choice(KINDS), taken=chance(0.85))
        if session.taken:
            session.present = {who for who in everyone if chance(crowd)}
        # Facilitators and presenters are present; where nothing was taken, they are known all the same.
        known = sorted(session.present) if session.taken else [who for who in everyone if who[0] == "p"]
        if known and chance(0.6):
            session.facilitators = set(dice.sample(known, min(len(known), dice.randint(1, 2))))
        if known and chance(0.4):
            session.presenters = set(dice.sample(known, min(len(known), dice.randint(1, 2))))
        sessions.append(session)
    # Whom only the attendance file would have brought is not there without it.
    seen = {who for session in sessions for who in session.present}
    people = [person for person in people if person.handle[0] == "p" or person.handle in seen]
    everyone = [person.handle for person in people]
    community = Community(people or [Person("p99", "Person 99")], sessions, added=date(2030, 1, 1))
    for _ in range(dice.randint(0, 4) if everyone else 0):
        giver = dice.choice(everyone) if chance(0.7) else None
        others = [who for who in everyone if who != giver]
        if others:
            receivers = dice.sample(others, min(len(others), dice.choice([1, 1, 2, 3])))
            community.thanks.append(Thanks(day(), giver, receivers))
    for number in range(dice.randint(0, 3) if everyone else 0):
        raised = day()
        later = lambda: raised + timedelta(days=dice.randint(0, 60))
        challenge = Challenge(f"Challenge {number}", raised, dice.choice(everyone) if chance(0.8) else None)
        joiners = [who for who in everyone if who != challenge.raiser and chance(0.25)][:4]
        challenge.joined = {who: later() for who in joiners}
        if chance(0.5):
            challenge.closed = max([raised, later(), *challenge.joined.values()])
            challenge.outcome = dice.choice(["adopted", "adapted", "dropped"])
            challenge.solvers = {who: challenge.closed for who in everyone if chance(0.15)}
        community.challenges.append(challenge)
    if chance(0.2):
        first = day()
        community.pauses = [(first, first + timedelta(days=dice.randint(0, 40)))]
    asked = []
    for _ in range(2):
        first = day(0, 90)
        asked.append((first, first + timedelta(days=dice.randint(0, 90)), dice.choice([None, 0, 2, 3, 5, 8])))
    if sessions:
        asked.append((None, None, dice.choice([None, 0, 4])))
    return community, asked, dice.choice([None, 0, 4])


def compare(said, wanted, before, community):
    """What differs, in words."""
    answer, measures = said
    wrong = []
    same = lambda one, other: (one is None) == (other is None) and (one is None or abs(one - other) <= 1e-6)
    for key, value in wanted.items():
        if key in ("ties", "links", "between"):
            continue
        got = answer[key] if key in answer else measures[key]["value"]
        if not same(got, value):
            wrong.append(f"{key}: praktik says {got}, should be {value}")
        if key in measures and not same(measures[key]["previous"], before.get(key)):
            wrong.append(f"{key} before: praktik says {measures[key]['previous']}, should be {before.get(key)}")
    ties = (measures["density"]["basis"] or {}).get("numerator")
    if not same(ties, wanted["ties"]):
        wrong.append(f"ties: praktik says {ties}, should be {wanted['ties']}")
    shown = lambda people: sorted(who for who in people if not community.of[who].private)
    if measures["bridges"]["people"] != shown(wanted["links"]):
        wrong.append(f"only links: praktik says {measures['bridges']['people']}, should be {wanted['links']}")
    return wrong + connectors(measures["betweenness"]["people"], wanted["between"], shown)


def connectors(said, between, shown):
    """The ten highest, without private people; of equals whoever."""
    wrong = []
    scores = sorted((score for score in between.values() if score > 1e-12), reverse=True)
    least = scores[9] if len(scores) > 9 else 1e-12
    for who in shown(who for who, score in between.items() if score > least + 1e-9):
        if who not in said:
            wrong.append(f"connectors: {who} ({between[who]}) is missing from {said}")
    order = [between[who] for who in said]
    if any(score < least - 1e-9 for score in order) or any(a < b - 1e-9 for a, b in zip(order, order[1:])):
        wrong.append(f"connectors: {said} score {order}")
    return wrong + [f"connectors: {who} is private" for who in said if who not in shown([who])]


def check(place, seed):
    """Everything that is wrong about one community; how many figures were compared; the commands."""
    community, asked, cap_of_charter = invent(seed)
    praktik = Praktik(place / f"community-{seed}", place / f"beginning-{cap_of_charter}.db")
    wrong, figures = [], 0
    try:
        praktik.tell(community)
        for first, last, cap in asked:
            whole = first is None
            words = ["--period", "all"] if whole else ["--from", first, "--until", last]
            words += [] if cap is None else ["--tie-cap", cap]
            said = praktik.evaluate(*words)
            if whole:
                first, last = min(session.day for session in community.sessions), date(2030, 1, 1)
            window = Window(community, first, last, whole)
            used = next(one for one in (cap, cap_of_charter, 30) if one is not None)
            wanted, before = window.figures(used), {} if whole else window.before().figures(used)
            figures += len(wanted) + len(before)
            wrong += [f"{' '.join(map(str, words))}: {one}" for one in compare(said, wanted, before, community)]
    except Exception:
        wrong.append(traceback.format_exc())
    return seed, wrong, figures, praktik.said


def main():
    place = Path(sys.argv[1])
    count = int(os.environ.get("PRAKTIK_COMMUNITIES", "250"))
    first = int(os.environ.get("PRAKTIK_SEED") or random.SystemRandom().randrange(10**6))
    for cap in [None, 0, 4]:
        charter = place / "charter.yaml"
        charter.write_text(f"name: Invented\npurpose: To be counted\ntie_cap: {'' if cap is None else cap}\n")
        beginning = Praktik(place / f"beginning-{cap}")
        beginning.run("init", "--from", charter, "--tz", "UTC")
        (beginning.folder / "praktik.db").rename(place / f"beginning-{cap}.db")
    print(f"{count} communities, seeds {first} to {first + count - 1}", flush=True)
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as workers:
        results = list(workers.map(lambda seed: check(place, seed), range(first, first + count)))
    failed = [result for result in results if result[1]]
    for seed, wrong, _, commands in failed[:3]:
        print(f"FAILED   the community of seed {seed}")
        print("\n".join(f"         {line}" for line in wrong[:20]))
        print("         its commands:\n" + "\n".join(f"           {line}" for line in commands))
        print(f"         repeat: PRAKTIK_SEED={seed} PRAKTIK_COMMUNITIES=1 bash tests/networkx/run")
    figures = sum(figures for _, _, figures, _ in results)
    print(f"{figures} figures compared; {count - len(failed)} communities agree, {len(failed)} do not")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
