"""Holds what DuckDB read from the views of many files against what praktik says of each of them through its commands."""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import duckdb
from duckdb_extensions import import_extension

PRAKTIK, FOLDER, ANSWERS, TABLES = sys.argv[1:]


def told(file, *words):
    """What a command of praktik says of a file."""
    line = [PRAKTIK, "--db", str(file), *words, "--json"]
    return json.loads(subprocess.run(line, check=True, capture_output=True, encoding="utf-8").stdout)


def same(what, told, read):
    both_known = told is not None and read is not None
    if not (abs(told - read) < 1e-9 if both_known and isinstance(told, float) else told == read):
        sys.exit(f"{what}: praktik says {told!r}, DuckDB reads {read!r}")


def figures(files, answers):
    """The figures of each community, one by one."""
    rows = {row["file"]: row for row in answers["communities"]}
    areas = defaultdict(dict)
    for row in answers["areas"]:
        areas[row["file"]][row["area"]] = row["score"]
    care = {row["file"]: set(row["measures"].split(", ")) for row in answers["help"]}
    same("communities", len(files), len(rows))
    for file in files:
        row, said = rows[file.stem], told(file, "evaluate")
        period = ["--from", said["period"]["from"], "--until", said["period"]["until"]]
        held = [session for session in told(file, "session", "list", *period) if session["status"] == "held"]
        measures = {it["measure"]: it for area in said["areas"] for it in area["measures"]}
        for what, figure in {
            "name": said["community"], "date": said["as_of"], "members": said["members"], "sessions": said["sessions"],
            "score": said["score"], "attendance_rate": measures["attendance_rate"]["value"],
            "present": sum(session["present"] or 0 for session in held),
            "recognitions": len(told(file, "recognize", "list", "--private", *period)),
        }.items():
            same(f"{file.stem} {what}", figure, row[what])
        same(f"{file.stem} sessions listed", len(held), row["sessions"])
        same(f"{file.stem} areas", {area["area"] for area in said["areas"]}, set(areas[file.stem]))
        for area in said["areas"]:
            same(f"{file.stem} {area['area']}", area["score"], areas[file.stem][area["area"]])
        named = {key for key, it in measures.items() if it["status"] == "care"}
        same(f"{file.stem} care", named, care.get(file.stem, set()))


def people(files, answers):
    """Who is in several communities: by what member list says of each."""
    found = defaultdict(set)
    for file in files:
        for member in told(file, "member", "list"):
            if member["email"]:
                found[member["email"].lower()].add(file.stem)
    several = {email: sorted(stems) for email, stems in found.items() if len(stems) > 1}
    same("people in several communities", several,
         {row["email"]: row["files"].split(", ") for row in answers["people"]})
    if not several:
        sys.exit("nobody is in several communities: this shows nothing")


def every_view(file):
    """All views of a file, as DuckDB reads them and as praktik does: the same columns and the same rows."""
    engine = duckdb.connect()
    import_extension("sqlite_scanner")
    engine.execute("LOAD sqlite_scanner")
    engine.execute(f"ATTACH '{file}' AS community (TYPE sqlite, READ_ONLY)")

    def plain(rows):
        as_number = lambda cell: round(float(cell), 9) if isinstance(cell, (int, float)) else cell
        return sorted(repr([as_number(cell) for cell in row]) for row in rows)

    views, read_rows = told(file, "query", "--views"), 0
    for view in views:
        name = view["view"]
        read = engine.execute(f"SELECT * FROM community.{name}")
        same(f"columns of {name}", view["columns"], [column[0] for column in read.description])
        rows = read.fetchall()
        same(f"rows of {name}", plain(row.values() for row in told(file, "query", f"SELECT * FROM {name}")), plain(rows))
        read_rows += len(rows)
    return len(views), read_rows


files = sorted(Path(FOLDER).glob("*.db"))
answers = json.loads(Path(ANSWERS).read_text(encoding="utf-8"))
tables = Path(TABLES).read_text(encoding="utf-8")
for name, rows in answers.items():
    if f"\n{name}: " not in tables or not rows:
        sys.exit(f"{name}: nothing is answered")
figures(files, answers)
people(files, answers)
views, rows = every_view(files[0])
print(f"{len(files)} communities: DuckDB reads what praktik says; {views} views, {rows} rows of one read the same")
