"""Runs every comparison and prints one table of ratios and peaks."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from measure import NOW, beside, floor, fsyncs, run

HERE = Path(__file__).parent
TODAY = NOW[:10]


def statement(name):
    """The SQL of a file, without its comments: the `sqlite3` CLI takes what begins with a dash for an option."""
    lines = (HERE / f"sql/{name}.sql").read_text().splitlines()
    return "\n".join(line for line in lines if not line.startswith("--"))


class Bench:
    def __init__(self, options):
        self.options, self.praktik, self.place = options, options.binary, Path(options.place)
        self.rows, self.seconds = [], {}
        self.least = floor()

    def db(self, size):
        """The demo community of a size, made once."""
        file = self.place / f"{size}.db"
        if not file.exists():
            print(f"making the {size} community", file=sys.stderr)
            unfinished = self.place / f"{size}.new"
            unfinished.unlink(missing_ok=True)
            run([self.praktik, "--db", unfinished, "init", "--demo", "--size", size])
            unfinished.rename(file)
        return file

    def sql(self, file, *statements):
        """Has the `sqlite3` CLI do something that is not measured."""
        done = subprocess.run(["sqlite3", "-bail", file, *statements], capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"sqlite3 {file}: {done.stderr}")
        return done.stdout

    def wants(self, name, slow=False):
        only, quick = self.options.only, self.options.quick
        wanted = (only is None or only in name) and not (slow and quick)
        if wanted:
            print(name, file=sys.stderr)
        return wanted

    def row(self, work, peer, ratio, target, held, peaks):
        def mebi(peak):
            # Less than what this program needs itself cannot be told.
            return "" if peak is None else f"{peak:.0f} MiB" if peak > self.least + 1 else f"≤ {self.least:.0f} MiB"

        verdict = {True: "yes", False: "**no**", None: ""}[held]
        self.rows.append([work, peer, ratio, target, verdict, *map(mebi, peaks)])
        print("  " + " | ".join(filter(None, self.rows[-1])), file=sys.stderr, flush=True)

    def at_most(self, work, peer, found, most, memory=None):
        """A row whose ratio and peak are not to exceed a target."""
        target = f"≤ {most:g} ×" + (f", < {memory} MiB" if memory else "") if most is not None else "–"
        held = None if most is None else found.ratio <= most and (not memory or found.our_peak < memory)
        self.row(work, peer, f"{found.ratio:.2f} ×", target, held, (found.our_peak, found.their_peak))

    # The rows.

    def start(self, size):
        name = f"start, open and list 20 members, {size}"
        if not self.wants(name):
            return
        file = self.db(size)
        members = statement("members").replace(":today", f"'{TODAY}'")
        ours = [self.praktik, "--db", file, "member", "list", "--limit", 20]
        said = json.loads(run([*ours, "--json"], kept=True).said)
        theirs = [line.split("|") for line in self.sql(file, members).splitlines()]
        same = [[one["handle"], one["name"], one["unit"] or "", one["joined"]] for one in said]
        if same != [columns[:4] for columns in theirs]:
            raise SystemExit(f"{name}: the two lists differ: {same} and {theirs}")
        found = beside(ours, ["sqlite3", "-column", "-header", file, members])
        self.at_most(name, "`sqlite3`, the same list", found, 1.5)

    def completion(self):
        """What a shell asks on Tab, at the last of a list of members, beside the shortest list of them."""
        name = "a completion on Tab (`--present ana,b`), medium"
        if not self.wants(name):
            return
        file = self.db("medium")
        line = ["praktik", "--db", file, "session", "log", "x", "--present", "ana,b"]
        ask = ["env", "COMPLETE=fish", self.praktik, "--", *line]
        if not run(ask, kept=True).said.startswith("ana,b"):
            raise SystemExit(f"{name}: nothing is offered")
        found = beside(ask, [self.praktik, "--db", file, "member", "list", "--limit", 20])
        self.at_most(name, "`praktik member list --limit 20`", found, 3)

    def change(self):
        name = "one durable change, medium"
        if not self.wants(name):
            return
        ours, theirs = (self.copy(self.db("medium"), one) for one in ("ours", "theirs"))
        inserts = statement("add").replace("TODAY", TODAY)
        add = lambda turn: [self.praktik, "--db", ours, "member", "add", f"Bench {turn}"]
        insert = lambda turn: ["sqlite3", theirs, inserts.replace("NUMBER", str(turn))]
        self.at_most(f"{name} (`member add`)", "`sqlite3`, the same inserts", beside(add, insert), 2)
        mine, other = fsyncs(add(1000)), fsyncs(insert(1000))
        if mine is not None:
            self.row(f"{name}: fsyncs", f"`sqlite3`: {other}", str(mine), "≤ 5", mine <= 5, (None, None))
        count = "SELECT count(*), (SELECT count(*) FROM spell) FROM member"
        if self.sql(ours, count) != self.sql(theirs, count):
            raise SystemExit(f"{name}: the two files differ")

    def evaluation(self, size, words, most, memory):
        name = f"`evaluate{''.join(' ' + word for word in words)}`, every measure, {size}"
        if not self.wants(name, slow=size == "large"):
            return
        file = self.db(size)
        ours = [self.praktik, "--db", file, "evaluate", "--json", "--measures", *words]
        found = beside(ours, ["sqlite3", file, statement("quarters")])
        self.seconds[size, bool(words)] = found.ours
        self.at_most(name, "`sqlite3`, attendance by member and quarter", found, most, memory)

    def network(self, size, library, least, memory=None):
        """The whole history without a cap, beside a library that projects the same pairs and measures them."""
        name = f"`evaluate --period all --tie-cap 0`, {size}, beside {library}"
        slow = size != "small" and library == "igraph"
        if (slow and self.options.skip_igraph) or not self.wants(name, slow=slow):
            return
        file, pairs = self.db(size), self.place / f"{size}-pairs.csv"
        taken = "FROM attendance JOIN session ON id = session_id WHERE status = 'held' AND attendance_taken = 1"
        self.sql(file, ".mode csv", f".once {pairs}", f"SELECT member_id, session_id {taken}")
        ours = [self.praktik, "--db", file, "evaluate", "--json", "--measures", "--period", "all", "--tie-cap", "0"]
        # The library may take minutes: praktik runs before and after it.
        mine = [run(ours), run(ours)]
        other = run([sys.executable, HERE / "network.py", library, pairs], kept=True)
        mine = sorted([*mine, run(ours)], key=lambda one: one.seconds)
        peak = max(one.peak for one in mine)
        faster = float(other.said) / mine[1].seconds
        what = {"igraph-two-mode": "igraph, two-mode betweenness alone"}
        peer = what.get(library, f"{library}: projection, transitivity, betweenness")
        target = f"≥ {least} × faster" + (f", < {memory} MiB" if memory else "") if least is not None else "–"
        held = None if least is None else faster >= least and (not memory or peak < memory)
        work = f"`evaluate --period all --tie-cap 0`, every measure, {size}"
        self.row(work, peer, f"{faster:.3g} × faster", target, held, (peak, other.peak))

    def copy(self, file, name):
        copy = self.place / f"{name}.db"
        shutil.copyfile(file, copy)
        os.chmod(copy, 0o600)
        return copy

    def pairs_of(self, file):
        return int(self.sql(file, "SELECT count(*) FROM attendance"))

    def imported(self, rows, begin, source, most, slow=False):
        """An import of attendance, beside `.import` of the same attendances, already matched, into the same table."""
        name = f"`session import` of {rows:,} rows"
        if not self.wants(name, slow=slow):
            return
        beginning, start, words = begin()
        file = self.place / "attendance.csv"
        self.sql(source, ".mode csv", ".headers on", f".once {file}", f"""
            SELECT substr(starts, 1, 10) || ' ' || substr(starts, 12, 5) AS date, title || ' again' AS title, email, name
            FROM session JOIN attendance ON session.id = session_id JOIN member ON member.id = member_id
            WHERE status = 'held' ORDER BY starts, session.id, handle""")
        # The peer begins where the sessions are there and only who was present is missing.
        done = self.copy(beginning, "done")
        run([self.praktik, "--db", done, *words, file])
        matched, last = self.place / "matched.csv", self.sql(start, "SELECT coalesce(max(id), 0) FROM session").strip()
        new = f"FROM attendance WHERE session_id > {last}"
        self.sql(done, ".mode csv", f".once {matched}", f"SELECT session_id, member_id {new} ORDER BY 1, 2")
        expected = self.pairs_of(done)
        self.sql(done, f"DELETE {new}", "VACUUM")
        ours, theirs = self.place / "ours.db", self.place / "theirs.db"

        def before():
            self.copy(beginning, "ours")
            self.copy(done, "theirs")
            os.sync()

        take = [self.praktik, "--db", ours, *words, file]
        keyed = ["sqlite3", theirs, "PRAGMA foreign_keys = ON", f".import --csv {matched} attendance"]
        found = beside(take, keyed, before)
        if not self.pairs_of(theirs) == expected:
            raise SystemExit(f"{name}: the peer took in {self.pairs_of(theirs)} and not {expected}")
        name = f"{name}, people matched"
        self.at_most(name, "`sqlite3 .import`, matched already, same table", found, most)
        if not slow:
            text = beside(take, ["sqlite3", theirs, f".import --csv {file} plain"], before)
            self.at_most(name, "`sqlite3 .import`, text without any key", text, None)

    def import_medium(self):
        medium = self.db("medium")
        return medium, medium, ["session", "import"]

    def import_large(self):
        """A community that has its members and nothing else yet."""
        large, roster, file = self.db("large"), self.place / "roster.csv", self.place / "members.db"
        file.unlink(missing_ok=True)
        self.sql(large, ".mode csv", ".headers on", f".once {roster}", "SELECT name, handle, email, unit FROM member")
        run([self.praktik, "--db", file, "init", "--name", "Bench", "--purpose", "To be measured", "--tz", "UTC"])
        run([self.praktik, "--db", file, "member", "import", roster])
        return file, file, ["session", "import"]

    def growth(self, words, most=1.5):
        name = f"`evaluate{words}`: cost per attendance, large ÷ medium"
        key = bool(words)
        if (("medium", key) in self.seconds) and (("large", key) in self.seconds):
            each = {size: self.seconds[size, key] / self.pairs_of(self.db(size)) for size in ("medium", "large")}
            grown = each["large"] / each["medium"]
            self.row(name, "itself", f"{grown:.2f} ×", f"≤ {most:g} ×", grown <= most, (None, None))

    def all(self):
        whole = ["--period", "all", "--tie-cap", "0"]
        for size in ("medium", "large"):
            self.start(size)
        self.completion()
        self.change()
        for size, memory in (("medium", None), ("large", 200)):
            self.evaluation(size, [], 1.5, memory)
        self.growth("")
        self.network("small", "networkx", None)
        self.network("medium", "igraph-two-mode", None)
        self.network("medium", "igraph", 50, 100)
        self.evaluation("medium", whole, None, None)
        self.evaluation("large", whole, 5, 500)
        self.growth(" --period all --tie-cap 0")
        if (self.place / "large.db").exists() or not self.options.quick:
            self.imported(150_000, self.import_medium, self.db("medium"), 1.5)
        if not self.options.quick:
            self.imported(5_000_000, self.import_large, self.db("large"), 0.5, slow=True)

    def table(self):
        head = ["work", "beside", "ratio", "target", "held", "peak", "its peak"]
        return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *self.rows]) + "\n"


def main():
    parser = argparse.ArgumentParser()
    for option in ("binary", "place", "only"):
        parser.add_argument(f"--{option}")
    for option in ("quick", "skip-igraph"):
        parser.add_argument(f"--{option}", action="store_true")
    options = parser.parse_args()
    bench = Bench(options)
    bench.all()
    print(bench.table(), end="")
    if not (options.quick or options.skip_igraph or options.only):
        version = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True).stdout.split()[0]
        about = (HERE / "about.md").read_text().replace("SQLITE", version).replace("FLOOR", f"{bench.least:.0f}")
        (HERE / "RESULTS.md").write_text(about.replace("TABLE\n", bench.table()))


if __name__ == "__main__":
    main()
