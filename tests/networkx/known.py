"""Communities of which the figures are known: praktik's, networkx's and the published ones have to be the same."""

import csv
import sys
from datetime import date
from pathlib import Path

from figures import Community, Person, Session, Window
from invented import compare
from told import Praktik

DAVIS = {
    ("1936-01-01", "1936-12-31"): {
        "members": 18, "sessions": 14, "attendance_rate": 0.404545, "active_share": 1, "core_share": 0.666667,
        "participation_gini": 0.247852, "ties": 139, "density": 0.908497, "clustering": 0.928396, "isolates": 0,
        "largest_component": 1, "bridges": 0, "betweenness": 0.021372, "returning_rate": 0, "newcomer_return": 1,
        "drifting": 0,
    },
}
CPC = {
    ("2020-07-01", "2020-09-30"): {
        "members": 158, "sessions": 13, "attendance_rate": 0.100556, "active_share": 0.240506, "core_share": 0.120253,
        "participation_gini": 0.862881, "ties": 496, "density": 0.705548, "clustering": 0.812679, "isolates": 0,
        "largest_component": 1, "bridges": 0, "betweenness": 0.038335, "returning_rate": 0.710526,
        "newcomer_return": 0.1, "drifting": 0.177215,
    },
    ("2020-01-01", "2020-12-31"): {
        "members": 161, "sessions": 49, "attendance_rate": 0.096865, "active_share": 0.447205, "core_share": 0.130435,
        "participation_gini": 0.840602, "ties": 963, "density": 0.376761, "clustering": 0.650037, "isolates": 0,
        "largest_component": 1, "bridges": 0, "betweenness": 0.103548, "returning_rate": 0.430556,
        "newcomer_return": 0.414634, "drifting": 0.552795,
    },
}


def read(file):
    """A community from an attendance file: people join when first seen, told apart by handle or else by name."""
    handles, sessions = {}, {}
    with open(file, newline="") as rows:
        for row in csv.DictReader(rows):
            who = (row.get("handle") or "").strip().lower() or row["name"].strip()
            session = sessions.setdefault((row["date"], row["title"]), Session(date.fromisoformat(row["date"]), row["title"]))
            session.present.add(who)
            handles[who] = Person(who, row["name"])
    return Community(list(handles.values()), list(sessions.values()), added=date(2030, 1, 1))


def check(name, file, known, place):
    community = read(file)
    praktik = Praktik(place / name)
    praktik.run("init", "--name", name, "--purpose", "To be counted", "--tz", "UTC")
    praktik.run("session", "import", Path(file).resolve(), "--unmatched", "add")
    wrong = []
    for (first, last), published in known.items():
        answer, measures = praktik.evaluate("--from", first, "--until", last)
        window = Window(community, date.fromisoformat(first), date.fromisoformat(last))
        wanted, before = window.figures(), window.before().figures()
        # Names are not compared here: praktik makes handles of its own where the file has none.
        for one in (wanted, before):
            one.update(links=set(), between={})
        measures["bridges"]["people"] = measures["betweenness"]["people"] = []
        wrong += [f"{first} to {last}: {one}" for one in compare((answer, measures), wanted, before, community)]
        for key, value in published.items():
            if abs(wanted[key] - value) > 1e-6:
                wrong.append(f"{first} to {last}: {key} is published as {value}, and {wanted[key]} here")
    print(f"{name}: " + ("agrees with networkx and with what is published" if not wrong else "DIFFERS"))
    print("".join(f"  {line}\n" for line in wrong), end="")
    return wrong


def main():
    place, davis, *cpc = sys.argv[1:]
    wrong = check("davis", davis, DAVIS, Path(place))
    for file in cpc:
        wrong += check("cpc", file, CPC, Path(place))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
