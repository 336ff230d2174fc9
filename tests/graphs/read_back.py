"""Reads the exports of `praktik evaluate network` back with networkx and Graphviz.

Called by `run` with the program and the repository, in an empty folder.
"""

import csv
import io
import json
import math
import re
import sqlite3
import subprocess
import sys
import xml.etree.ElementTree as xml

import networkx as nx

PRAKTIK, REPOSITORY = sys.argv[1:3]

# What names may hold: quotation marks, markup, line ends, backslashes, emoji, control characters, marks that turn the
# reading direction, formulas.
HOSTILE = [
    'Ana "the first" Silva',
    "Budi <b>&amp; Co</b> ]]>",
    "Chen\nWei\r\nsecond\ttab",
    "Dewi \\ back \\\\ slash \\",
    'Eko \\" both',
    "👩\u200d🔬 Fay 🏴\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",
    "Gus \u0000\u0001\u001b[31m\u007f\u009b2J\u202elive\ufffe",
    "=HYPERLINK(\"https://evil.example\")",
    "-- }; graph [",
    "山田 太郎 محمد",
]

passed = 0


def same(what, got, wanted):
    global passed
    if isinstance(got, float) and isinstance(wanted, (int, float)):
        equal = math.isclose(got, wanted, rel_tol=1e-9, abs_tol=1e-12)
    else:
        equal = got == wanted
    if not equal:
        sys.exit(f"FAILED   {what}\n         got:    {got!r:.2000}\n         wanted: {wanted!r:.2000}")
    passed += 1


def run(*args, data=None):
    done = subprocess.run(args, input=data, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"FAILED   {' '.join(args)}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout.decode()


def praktik(db, *args):
    return run(PRAKTIK, "--db", db, *args)


def exported(db, *args):
    return praktik(db, "evaluate", "network", *args)


def escaped_controls(text, allowed=""):
    """Control characters as their pictures, as formats have them that cannot write them."""
    return "".join(chr(0x2400 + ord(c)) if ord(c) < 32 and c not in allowed else c for c in text)


def in_graphml(text):
    """XML can write all but most control characters, and two that are none."""
    return re.sub("[\ufffe\uffff]", "\ufffd", escaped_controls(text, "\t\n\r"))


def said(label):
    """What Graphviz draws for a label: it has escapes, and entities."""
    escapes = {"n": "\n"}
    drawn = re.sub(r"\\(.)", lambda found: escapes.get(found[1], found[1]), label, flags=re.DOTALL)
    return drawn.replace("&amp;", "&")


def in_dot(text, label=False):
    text = escaped_controls(text.replace("\r\n", "\n"), "\t\n").replace("\x7f", "\u2421")
    text = re.sub("[\x80-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]", "\ufffd", text)
    if label:
        return text
    # A backslash that would escape what comes after it is written wide.
    odd = lambda found: found[0][:-1] + "\uff3c" if len(found[0]) % 2 else found[0]
    return re.sub(r'\\+(?=["\n]|\Z)', odd, text)


def graph_of(told):
    """The graph that JSON tells."""
    graph = nx.Graph()
    for node in told["nodes"]:
        graph.add_node(node["id"], **{key: value for key, value in node.items() if key != "id" and value is not None})
    for tie in told["ties"]:
        figures = {key: tie[key] for key in ("strength", "sessions", "thanks", "challenges")}
        graph.add_edge(tie["source"], tie["target"], **figures)
    return graph


def graphviz(dot):
    """The graph as Graphviz reads it, laid out in no time: nodes and edges with their attributes, all of them text."""
    read = json.loads(run("dot", "-Kosage", "-Tdot_json", data=dot.encode()), strict=False)
    own = ("_gvid", "name", "tail", "head", "nodes", "edges", "pos", "width", "height", "bb")
    graph, at = nx.Graph(), {}
    for node in read.get("objects", []):
        at[node["_gvid"]] = node["name"]
        graph.add_node(node["name"], **{key: value for key, value in node.items() if key not in own})
    for edge in read.get("edges", []):
        ends = at[edge["tail"]], at[edge["head"]]
        graph.add_edge(*ends, **{key: value for key, value in edge.items() if key not in own})
    return graph


def edges(graph):
    return {frozenset(pair) for pair in graph.edges}


def read_back(name, db, *flags):
    told = json.loads(exported(db, "--json", *flags))
    wanted = graph_of(told)
    same(f"{name}: each node once", len(wanted), len(told["nodes"]))
    same(f"{name}: each tie once", wanted.number_of_edges(), len(told["ties"]))

    text = exported(db, "--format", "graphml", *flags)
    got = nx.read_graphml(io.BytesIO(text.encode()))
    same(f"{name}: GraphML is no directed graph, nor one of many edges", type(got), nx.Graph)
    same(f"{name}: the people in GraphML", sorted(got), sorted(wanted))
    same(f"{name}: the ties in GraphML", edges(got), edges(wanted))
    same(f"{name}: the community in GraphML", got.graph["community"], in_graphml(told["community"]))
    for node, figures in wanted.nodes(data=True):
        texts = {key: in_graphml(value) if isinstance(value, str) else value for key, value in figures.items()}
        same(f"{name}: {node} in GraphML", got.nodes[node], texts)
    for one, other, figures in wanted.edges(data=True):
        edge = {key: value for key, value in got.edges[one, other].items() if key != "id"}
        same(f"{name}: {one} and {other} in GraphML", edge, figures)

    dot = exported(db, "--format", "dot", *flags)
    got = graphviz(dot)
    same(f"{name}: the people in DOT", sorted(got), sorted(wanted))
    same(f"{name}: the ties in DOT", edges(got), edges(wanted))
    for node, figures in wanted.nodes(data=True):
        for key, value in figures.items():
            shown = in_dot(value) if isinstance(value, str) else value
            read = got.nodes[node]["label" if key == "name" else key]
            if key == "name":
                shown, read = in_dot(value, label=True), said(read)
            same(f"{name}: {key} of {node} in DOT", read if isinstance(value, str) else float(read), shown)
    for one, other, figures in wanted.edges(data=True):
        read = {key: float(value) for key, value in got.edges[one, other].items()}
        same(f"{name}: {one} and {other} in DOT", read, {key: float(value) for key, value in figures.items()})
    counted = run("gvpr", "BEGIN{int n=0,e=0} N{n++} E{e++} END{printf(\"%d %d\", n, e)}", data=dot.encode())
    same(f"{name}: what gvpr counts", counted, f"{len(wanted)} {wanted.number_of_edges()}")
    read = run("gvpr", 'N{print($.name, " ", $.unit)}', data=dot.encode())
    for node, figures in wanted.nodes(data=True):
        line = f"{node} {in_dot(figures.get('unit', ''))}"
        same(f"{name}: what gvpr reads of {node}", line in read, True)
    if wanted.number_of_edges() <= 150:
        drawn = xml.fromstring(run("dot", "-Tsvg", data=dot.encode()))
        shapes = [group.get("class") for group in drawn.iter("{http://www.w3.org/2000/svg}g")]
        same(f"{name}: what is drawn", (shapes.count("node"), shapes.count("edge")), (len(wanted), len(wanted.edges)))

    rows = list(csv.DictReader(io.StringIO(exported(db, "--format", "csv", *flags))))
    same(f"{name}: the ties in CSV", {frozenset((row["source"], row["target"])) for row in rows}, edges(wanted))
    for row in rows:
        figures = wanted.edges[row["source"], row["target"]]
        read = {key: float(row[key]) for key in figures}
        same(f"{name}: a row of CSV", read, {key: float(value) for key, value in figures.items()})
        for end in ("source", "target"):
            first = row[f"{end}_unit"][:1]
            same(f"{name}: no formula in CSV", first in ("=", "+", "-", "@", "\t"), False)
    return told, wanted


def whole(name, db, *flags):
    """A whole network: its figures are those that networkx finds in it, and those of the measures."""
    told, graph = read_back(name, db, *flags)
    for node, degree in graph.degree:
        same(f"{name}: ties of {node}", graph.nodes[node]["degree"], degree)
        strength = sum(figures["strength"] for figures in graph.adj[node].values())
        same(f"{name}: strength of the ties of {node}", float(graph.nodes[node]["strength"]), float(strength))
    parts = sorted(map(len, nx.connected_components(graph)), reverse=True)
    same(f"{name}: components", told["components"], [size for size in parts if size > 1])
    for part in nx.connected_components(graph):
        same(f"{name}: one number a component", len({graph.nodes[node]["component"] for node in part}), 1)
    links = set(nx.articulation_points(graph))
    hidden = {node for node in graph if node.startswith("_private-")}
    same(f"{name}: only links", {link["member"] for link in told["only_links"]}, links - hidden)
    for link in told["only_links"]:
        without = graph.subgraph(nx.node_connected_component(graph, link["member"]) - {link["member"]})
        groups = sorted(map(len, nx.connected_components(without)), reverse=True)
        same(f"{name}: what {link['member']} holds together", link["groups"], groups)
    strongest = sorted((figures["strength"] for *pair, figures in graph.edges(data=True) if not hidden & set(pair)))
    same(f"{name}: the strongest ties", [row["strength"] for row in told["strongest"]], strongest[::-1][:10])
    health = json.loads(praktik(db, "evaluate", "--json", "--measures", *flags))
    value = {row["measure"]: row["value"] for area in health["areas"] for row in area["measures"]}
    same(f"{name}: density", float(value["density"]), nx.density(graph))
    same(f"{name}: density, told twice", told["density"], value["density"])
    same(f"{name}: largest component", float(value["largest_component"]), parts[0] / len(graph))
    same(f"{name}: not yet connected", float(value["isolates"]), nx.number_of_isolates(graph) / len(graph))
    same(f"{name}: number of only links", value["bridges"], len(links))
    same(f"{name}: clustering", float(value["clustering"]), nx.transitivity(graph))
    if told["tie_cap"] == 0 and not hidden:
        same(f"{name}: mixing", float(value["unit_mixing"]), mixing(graph))
    middle = max((node for node in graph if node not in hidden), key=graph.degree)
    _, around = read_back(f"{name}, around {middle}", db, "--around", middle, *flags)
    same(f"{name}: around {middle}", edges(around), edges(nx.ego_graph(graph, middle)))
    anonymous(name, db, graph, *flags)


def mixing(graph):
    """Share of strength across units against chance, from the graph alone: it holds where every session ties."""
    unit = {node: figures.get("unit") for node, figures in graph.nodes(data=True)}
    pairs = [(one, other, strength) for one, other, strength in graph.edges(data="strength") if unit[one] and unit[other]]
    people = {node for one, other, _ in pairs for node in (one, other)}
    sizes = [sum(unit[node] == each for node in people) for each in {unit[node] for node in people}]
    across = sum(strength for one, other, strength in pairs if unit[one] != unit[other])
    n = len(people)
    expected = 1 - sum(size * (size - 1) for size in sizes) / (n * (n - 1))
    return across / sum(strength for *_, strength in pairs) / expected


def anonymous(name, db, graph, *flags):
    text = exported(db, "--anonymous", "--format", "graphml", *flags)
    hidden = nx.read_graphml(io.BytesIO(text.encode()))
    same(f"{name}: nobody has a name", {key for *_, all in hidden.nodes(data=True) for key in all} & {"name", "site"}, set())
    same(f"{name}: numbers", sorted(hidden), sorted(f"n{at + 1}" for at in range(len(graph))))
    # Components of one size, and people who take part as much as each other, are in the order of their numbers.
    figures = lambda of: sorted((all["degree"], round(all["strength"], 9)) for *_, all in of.nodes(data=True))
    same(f"{name}: the same figures", figures(hidden), figures(graph))
    strengths = lambda of: sorted(strength for *_, strength in of.edges(data="strength"))
    same(f"{name}: the same ties", strengths(hidden), strengths(graph))
    small = [list(all.get("unit") for *_, all in hidden.nodes(data=True)).count(unit) for unit in
             {all["unit"] for *_, all in hidden.nodes(data=True) if "unit" in all}]
    same(f"{name}: no small unit", [size for size in small if size < 5], [])


def hostile(db):
    """A community of hostile names, in a chain of pairs and a triangle."""
    praktik(db, "init", "--name", "Guild", "--purpose", "x")
    for at, _ in enumerate(HOSTILE):
        private = ["--private"] if at == 8 else []
        praktik(db, "member", "add", f"Member {at}", "--handle", f"m{at}", *private)
    for at in range(len(HOSTILE) - 2):
        praktik(db, "session", "log", f"Pair {at}", "--on", "2026-11-10", "--present", f"m{at},m{at + 1}")
    praktik(db, "session", "log", "Three", "--on", "2026-11-11", "--present", "m0,m1,m2")
    praktik(db, "recognize", "m1", "--for", "help", "--by", "m0")
    file = sqlite3.connect(db)
    for at, text in enumerate(HOSTILE):
        file.execute("UPDATE member SET name = ?1, unit = ?1, site = ?1 WHERE handle = ?2", (text, f"m{at}"))
    file.execute("UPDATE charter SET name = ?", ("".join(HOSTILE),))
    file.commit()
    file.close()


hostile("hostile.db")
whole("hostile names", "hostile.db")
praktik("davis.db", "init", "--name", "Davis", "--purpose", "x")
praktik("davis.db", "session", "import", f"{REPOSITORY}/examples/davis/attendance.csv", "--unmatched", "add")
whole("Davis", "davis.db", "--period", "all")
whole("Davis, small sessions", "davis.db", "--period", "all", "--tie-cap", "5")
praktik("demo.db", "init", "--demo", "--size", "small")
# Who is private has another number in each export, so that only one of them can be told apart.
demo = sqlite3.connect("demo.db")
demo.execute("UPDATE member SET private = 0 WHERE id <> (SELECT min(id) FROM member WHERE private = 1)")
demo.commit()
demo.close()
whole("demo", "demo.db")
whole("demo, no cap", "demo.db", "--period", "all", "--tie-cap", "0")
whole("demo, small sessions", "demo.db", "--period", "all", "--tie-cap", "6")
print(f"{passed} comparisons held")
