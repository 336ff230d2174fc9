"""Compares many communities: attaches their files to DuckDB, read-only, and asks compare.sql of all of them together.

    python compare.py FOLDER [--json]

Only the documented views of a file are read (praktik query --views). Needs the package duckdb, and its extension for
SQLite: from the package duckdb-extension-sqlite-scanner where it is installed, else DuckDB fetches it.
"""

import json
import re
import sys
from pathlib import Path

import duckdb

HERE = Path(__file__).parent
VIEWS = ["communities", "memberships", "members", "skills", "sessions", "recognitions", "evaluations",
         "evaluation_areas", "evaluation_values"]
LINES = 12


def connect():
    """A DuckDB that reads SQLite files."""
    engine = duckdb.connect()
    try:
        from duckdb_extensions import import_extension
        import_extension("sqlite_scanner")
    except ImportError:
        engine.execute("INSTALL sqlite_scanner")
    engine.execute("LOAD sqlite_scanner")
    return engine


def gather(engine, files):
    """The views of all files, each row with the file it comes from."""
    for place, path in enumerate(files):
        engine.execute(f"ATTACH '{str(path).replace(chr(39), chr(39) * 2)}' AS community (TYPE sqlite, READ_ONLY)")
        for view in VIEWS:
            rows = f"SELECT ? AS file, * FROM community.{view}"
            # Views of an empty table have the types of its columns all the same.
            engine.execute(f"INSERT INTO {view} {rows}" if place else f"CREATE TABLE {view} AS {rows}", [path.stem])
        engine.execute("DETACH community")


def questions():
    """The questions of compare.sql by name, with their words and their statement."""
    for part in re.split(r"^-- ## ", (HERE / "compare.sql").read_text(encoding="utf-8"), flags=re.M)[1:]:
        name, rest = part.split("\n", 1)
        words = [line[3:] for line in rest.splitlines() if line.startswith("-- ")]
        yield name.strip(), " ".join(words), rest


def table(columns, rows):
    """Rows as aligned text; long answers are cut."""
    def cell(value):
        return "—" if value is None else f"{value:.2f}" if isinstance(value, float) else str(value)[:60]
    cells = [list(columns)] + [[cell(value) for value in row] for row in rows[:LINES]]
    widths = [max(len(row[place]) for row in cells) for place in range(len(columns))]
    numbers = [all(isinstance(row[place], (int, float, type(None))) for row in rows) for place in range(len(columns))]
    for row in cells:
        parts = (text.rjust(width) if number else text.ljust(width) for text, width, number in zip(row, widths, numbers))
        print("  " + "  ".join(parts).rstrip())
    if len(rows) > LINES:
        print(f"  … and {len(rows) - LINES} more")


def main(folder, as_json):
    files = sorted(Path(folder).glob("*.db"))
    if not files:
        sys.exit(f"no community files (*.db) in {folder}")
    engine = connect()
    gather(engine, files)
    answers = {}
    for name, words, sql in questions():
        asked = engine.execute(sql)
        columns = [column[0] for column in asked.description]
        rows = asked.fetchall()
        answers[name] = [dict(zip(columns, row)) for row in rows]
        if not as_json:
            print(f"\n{name}: {words}")
            table(columns, rows)
    if as_json:
        json.dump(answers, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1], "--json" in sys.argv[2:])
