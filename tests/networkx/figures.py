"""What a community's measures are, by their formulas, from plain facts. The tie graph is networkx's."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations
from statistics import median

import networkx as nx


@dataclass
class Person:
    handle: str
    name: str
    unit: str | None = None
    joined: date | None = None
    left: date | None = None
    private: bool = False


@dataclass
class Session:
    day: date
    title: str
    kind: str = "meeting"
    taken: bool = True
    present: set = field(default_factory=set)
    facilitators: set = field(default_factory=set)
    presenters: set = field(default_factory=set)


@dataclass
class Thanks:
    day: date
    giver: str | None
    receivers: list


@dataclass
class Challenge:
    title: str
    raised: date
    raiser: str | None
    joined: dict = field(default_factory=dict)
    solvers: dict = field(default_factory=dict)
    closed: date | None = None
    outcome: str | None = None


@dataclass
class Community:
    people: list
    sessions: list = field(default_factory=list)
    thanks: list = field(default_factory=list)
    challenges: list = field(default_factory=list)
    pauses: list = field(default_factory=list)
    added: date = date.max

    def __post_init__(self):
        self.of = {person.handle: person for person in self.people}

    def contributions(self):
        """One (day, who) for each contribution."""
        for session in self.sessions:
            for who in [*session.facilitators, *session.presenters]:
                yield session.day, who
        for challenge in self.challenges:
            if challenge.raiser:
                yield challenge.raised, challenge.raiser
            for who, day in [*challenge.joined.items(), *challenge.solvers.items()]:
                yield day, who

    def joined(self, who):
        """The first day on the roll: as known, else when first seen, else the day of adding."""
        person = self.of[who]
        if person.joined:
            return person.joined
        seen = [session.day for session in self.sessions if session.taken and who in session.present]
        seen += [day for day, one in self.contributions() if one == who]
        first = min(seen, default=self.added)
        return min(first, person.left) if person.left else first

    def on_roll(self, who, day):
        left = self.of[who].left
        return self.joined(who) <= day and (left is None or day < left)


class Window:
    """A community as a period sees it."""

    def __init__(self, community, first, last, whole=False):
        self.community, self.first, self.last, self.whole = community, first, last, whole
        self.length = timedelta(days=(last - first).days + 1)

    def before(self, times=1):
        back = self.length * times
        return Window(self.community, self.first - back, self.last - back)

    def holds(self, day):
        return self.first <= day <= self.last

    def held(self):
        return [session for session in self.community.sessions if self.holds(session.day)]

    def taken(self):
        return [session for session in self.held() if session.taken]

    def thanks(self):
        return [thanks for thanks in self.community.thanks if self.holds(thanks.day)]

    def members(self):
        return [who for who in self.community.of if self.community.on_roll(who, self.last)]

    def contributed(self):
        counts = dict.fromkeys(self.community.of, 0)
        for day, who in self.community.contributions():
            counts[who] += self.holds(day)
        return counts

    def participation(self):
        counts = self.contributed()
        for session in self.taken():
            for who in session.present:
                counts[who] += 1
        return counts

    def active(self):
        return {who for who, count in self.participation().items() if count}

    def shared(self, cap):
        """The people of each thing that ties: sessions up to the cap, each giver and receiver, each challenge."""
        things = [session.present for session in self.taken() if not cap or len(session.present) <= cap]
        return things + self.otherwise()

    def otherwise(self):
        pairs = [{thanks.giver, who} for thanks in self.thanks() if thanks.giver for who in thanks.receivers]
        return [pair for pair in pairs if len(pair) > 1] + [self.on(one) for one in self.community.challenges]

    def on(self, challenge):
        """Who was active on a challenge in the period."""
        dated = [(challenge.raiser, challenge.raised), *challenge.joined.items(), *challenge.solvers.items()]
        return {who for who, day in dated if who and self.holds(day)}

    def nodes(self):
        thanked = {who for thanks in self.thanks() for who in [thanks.giver, *thanks.receivers] if who}
        return sorted(self.active() | thanked)

    def figures(self, cap=30):
        """Values by key; None where there is none. `ties`, `links` and `between` are what they rest on."""
        return {**self.graph(cap), **self.plain()}

    def graph(self, cap):
        nodes = self.nodes()
        n = len(nodes)
        ties = nx.Graph()
        ties.add_nodes_from(nodes)
        things = [people for people in self.shared(cap) if len(people) > 1]
        for people in things:
            ties.add_edges_from(combinations(people, 2))
        # Each thing is a path of its own: a node between its people.
        both = nx.Graph()
        both.add_nodes_from(nodes)
        for number, people in enumerate(things):
            both.add_edges_from((who, number) for who in people)
        between = nx.betweenness_centrality_subset(both, nodes, nodes, normalized=False)
        pairs = (n - 1) * (n - 2) / 2
        between = {who: between[who] / pairs for who in nodes} if n > 2 else {}
        triples = sum(degree * (degree - 1) // 2 for _, degree in ties.degree)
        links = set(nx.articulation_points(ties))
        parts = [len(part) for part in nx.connected_components(ties)]
        return {
            "ties": ties.number_of_edges() if n > 1 else None,
            "links": links,
            "between": between,
            "largest_component": max(parts) / n if n else None,
            "isolates": nx.number_of_isolates(ties) / n if n else None,
            "density": nx.density(ties) if n > 1 else None,
            "clustering": nx.transitivity(ties) if triples else None,
            "bridges": len(links) if n else None,
            "betweenness": max(between.values()) if between else None,
            "unit_mixing": self.mixing(),
        }

    def mixing(self):
        unit = {who: self.community.of[who].unit for who in self.nodes()}
        strength = nx.Graph()
        met = [session.present for session in self.taken() if len(session.present) > 1]
        things = [(people, 1 / (len(people) - 1)) for people in met] + [(people, 1) for people in self.otherwise()]
        for people, more in things:
            for one, other in combinations(people, 2):
                if unit[one] and unit[other]:
                    known = strength.get_edge_data(one, other, {"weight": 0})["weight"]
                    strength.add_edge(one, other, weight=known + more)
        n = len(strength)
        sizes = {}
        for who in strength:
            sizes[unit[who]] = sizes.get(unit[who], 0) + 1
        if len(sizes) < 2:
            return None
        across = sum(more for one, other, more in strength.edges.data("weight") if unit[one] != unit[other])
        expected = 1 - sum(size * (size - 1) for size in sizes.values()) / (n * (n - 1))
        return across / strength.size("weight") / expected

    def plain(self):
        community, members, active = self.community, self.members(), self.active()
        participation, contributed = self.participation(), self.contributed()
        present = sum(len(session.present) for session in self.taken())
        eligible = sum(
            who in session.present or community.on_roll(who, session.day)
            for session in self.taken()
            for who in community.of
        )
        # Layers: core as long as less than 80 % comes before.
        counts = sorted((participation[who] for who in members), reverse=True)
        core = sum(1 for at, count in enumerate(counts) if count and 5 * sum(counts[:at]) < 4 * sum(counts))
        contributors = {who for who, count in contributed.items() if count}
        lessons = [session for session in self.taken() if session.kind in ("learning", "workshop", "talk")]
        reached = {who for session in lessons for who in session.present}
        thanked = {who for thanks in community.thanks if thanks.day <= self.last for who in thanks.receivers}
        thanked_now = {who for thanks in self.thanks() for who in thanks.receivers}
        givers = {thanks.giver for thanks in self.thanks()}
        members_active = [who for who in members if who in active]
        begun = sum(self.holds(community.joined(who)) for who in community.of)
        ended = sum(bool(person.left and self.holds(person.left)) for person in community.people)
        return {
            "members": len(members),
            "sessions": len(self.held()),
            "attendance_rate": share(present, eligible),
            "active_share": share(len(members_active), len(members)),
            "core_share": share(core, len(members)),
            "participation_gini": gini(counts),
            "absence_factor": fewest(contributed.values()),
            "challenges_solved": self.solved(),
            "first_help_days": self.first_help(),
            "learning_reach": share(len(reached & set(members)), len(members)),
            "unthanked": share(len(contributors - thanked), len(contributors)),
            "recognition_coverage": share(len(contributors & thanked_now), len(contributors)),
            "recognition_givers": share(sum(who in givers for who in members_active), len(members_active)),
            "returning_rate": None if self.whole else share(len(active & self.before().active()), len(active)),
            "newcomer_return": self.newcomers(),
            "net_growth": begun - ended,
            "drifting": self.drifting(),
        }

    def solved(self):
        known = [one for one in self.community.challenges if one.raised <= self.last]
        known = [one for one in known if not one.closed or one.closed >= self.first]
        solved = [one for one in known if one.closed and one.closed <= self.last and one.outcome != "dropped"]
        return share(len(solved), len(known))

    def first_help(self):
        days = []
        for one in self.community.challenges:
            first = min((day for who, day in one.joined.items() if who != one.raiser), default=None)
            if first and self.holds(first):
                days.append((first - one.raised).days)
        return median(days) if days else None

    def newcomers(self):
        could = again = 0
        for who in self.community.of:
            taken = [one for one in self.community.sessions if one.taken and one.day <= self.last]
            seen = [one.day for one in taken if who in one.present]
            if seen and self.holds(min(seen)) and any(session.day > min(seen) for session in self.taken()):
                could += 1
                again += max(seen) > min(seen)
        return share(again, could)

    def drifting(self):
        paused = lambda day: any(first <= day <= last for first, last in self.community.pauses)
        if all(paused(session.day) for session in self.taken()):
            return None
        was = set() if self.whole else self.before(1).active() | self.before(2).active()
        members = self.members()
        return share(len([who for who in members if who in was - self.active()]), len(members))


def share(part, whole):
    return part / whole if whole else None


def gini(counts):
    """Half the mean difference between two members, over the mean."""
    n = len(counts)
    if n < 2 or not sum(counts):
        return None
    return sum(abs(a - b) for a in counts for b in counts) / (2 * (n - 1) * sum(counts))


def fewest(counts):
    counts = sorted(counts, reverse=True)
    return next((n for n in range(1, len(counts) + 1) if sum(counts) and 2 * sum(counts[:n]) >= sum(counts)), None)
