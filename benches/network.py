"""The network measures as people are used to compute them: project who was where onto people, then measure.

    network.py igraph|networkx|igraph-two-mode PAIRS.csv

Prints the seconds that projection and measures take together, without reading the file.
"""

import csv
import sys
import time


def pairs(file):
    with open(file, newline="") as rows:
        return [(int(member), int(session)) for member, session in csv.reader(rows)]


def numbered(pairs):
    """Members from 0, sessions after them."""
    members = {member: at for at, member in enumerate(sorted({member for member, _ in pairs}))}
    sessions = {one: len(members) + at for at, one in enumerate(sorted({one for _, one in pairs}))}
    return len(members), len(sessions), [(members[member], sessions[one]) for member, one in pairs]


def with_igraph(pairs, project):
    import igraph

    members, sessions, edges = numbered(pairs)
    both = igraph.Graph(members + sessions, edges)
    began = time.perf_counter()
    if project:
        people = both.bipartite_projection(types=[False] * members + [True] * sessions, which=0)
        people.transitivity_undirected()
        people.betweenness(directed=False)
    else:
        both.betweenness(vertices=range(members), directed=False)
    return time.perf_counter() - began


def with_networkx(pairs):
    import networkx

    members, sessions, edges = numbered(pairs)
    both = networkx.Graph(edges)
    began = time.perf_counter()
    people = networkx.bipartite.projected_graph(both, range(members))
    networkx.transitivity(people)
    networkx.betweenness_centrality(people)
    return time.perf_counter() - began


if __name__ == "__main__":
    _, library, file = sys.argv
    told = pairs(file)
    print(with_networkx(told) if library == "networkx" else with_igraph(told, library == "igraph"))
