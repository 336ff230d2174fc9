"""What every fault needs: a place with a file, commands run in it, and a look at what is left."""

import dataclasses
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import threading

REPOSITORY = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PRAKTIK = os.path.abspath(os.environ.get("PRAKTIK", os.path.join(REPOSITORY, "target", "release", "praktik")))
NOW = "2026-11-24T17:30:00Z"
FILE = "praktik.db"
DRAFT = "praktik.charter-draft.yaml"
# What a command may end in that was not refused by clap and was not told what it does not know.
PANIC = 101


class Violation(AssertionError):
    """A promise that was not kept."""


def expect(holds, *words):
    if not holds:
        raise Violation(" ".join(str(word) for word in words))


@dataclasses.dataclass
class Done:
    """How a command ended; a negative code is the signal that ended it."""

    line: str
    code: int
    out: str
    err: str

    def __str__(self):
        return f"`praktik {self.line}` ended in {self.code}: {(self.err or self.out).strip()[:600]}"


class Place:
    """A folder with a community file in it."""

    def __init__(self, folder, now=NOW, **environment):
        self.folder = os.path.abspath(folder)
        os.makedirs(self.folder, exist_ok=True)
        self.environment = {
            "PRAKTIK_NOW": now,
            "TZ": "UTC",
            "LC_ALL": "C.UTF-8",
            "NO_COLOR": "1",
            "HOME": self.folder,
            "TMPDIR": self.folder,
            "PATH": os.environ["PATH"],
            **environment,
        }

    def at(self, name=FILE):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        with open(self.at(name), "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def bytes(self, name=FILE):
        with open(self.at(name), "rb") as file:
            return file.read()

    def names(self):
        return sorted(os.listdir(self.folder))

    def arguments(self, line):
        return [PRAKTIK, "--no-input", "--db", self.at(), *shlex.split(line)]

    def run(self, line, under=(), within=120, **environment):
        """Runs a command, perhaps under another program; what does not end in time has hung."""
        words = [*under, *self.arguments(line)]
        options = {"cwd": self.folder, "env": {**self.environment, **environment}, "stdin": subprocess.DEVNULL}
        try:
            done = subprocess.run(words, capture_output=True, timeout=within, check=False, **options)
        except subprocess.TimeoutExpired:
            raise Violation(f"`praktik {line}` did not end within {within} seconds") from None
        out, err = (text.decode("utf-8", "replace") for text in (done.stdout, done.stderr))
        return Done(line, done.returncode, out, err)

    def must(self, line, **options):
        done = self.run(line, **options)
        expect(done.code == 0, done)
        return done

    def reset(self, beginning, keep=()):
        """Everything as it was in another folder; `keep` names what need not be copied."""
        wanted = {entry.name for entry in os.scandir(beginning)}
        for name in set(self.names()) - wanted:
            path = self.at(name)
            shutil.rmtree(path) if os.path.isdir(path) else os.unlink(path)
        for name in wanted:
            if name == FILE or not os.path.exists(self.at(name)):
                shutil.copy(os.path.join(beginning, name), self.at(name))


def has(*words):
    """Whether this praktik has a command."""
    return subprocess.run([PRAKTIK, *words, "--help"], capture_output=True, check=False).returncode == 0


# What a file holds -----------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Content:
    """Every table with its columns and rows, the schema, and the marks of the file."""

    tables: dict
    schema: list
    marks: tuple

    def without(self, mask):
        """What can be compared: columns in `mask` are left out, rows are in an order of their own."""
        shown = {}
        for table, (columns, rows) in self.tables.items():
            places = [place for place, column in enumerate(columns) if (table, column) not in mask]
            shown[table] = sorted(repr([row[place] for place in places]) for row in rows)
        return shown, self.schema, self.marks

    def of_the_community(self):
        """The tables without what is written down about the changes themselves."""
        kept = {name: it for name, it in self.tables.items() if not name.startswith("journal") and name != "content_hash"}
        return Content(kept, [], ())


def opened(path):
    """The file through another SQLite than praktik's; nothing beside it is looked at, and nothing is written."""
    file = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    file.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return file


def content(path):
    file = opened(path)
    try:
        schema = sorted(map(repr, file.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")))
        marks = tuple(file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
        tables = {}
        for (name,) in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            rows = file.execute(f'SELECT * FROM "{name}"')
            tables[name] = [it[0] for it in rows.description], rows.fetchall()
        return Content(tables, schema, marks)
    finally:
        file.close()


def chance(one, other):
    """The columns that differ between two runs of the same command: what is drawn by chance there."""
    mask = set()
    for table, (columns, rows) in one.tables.items():
        for place, column in enumerate(columns):
            values = [sorted(repr(row[place]) for row in it) for it in (rows, other.tables[table][1])]
            if values[0] != values[1]:
                mask.add((table, column))
    return frozenset(mask)


def sound(path):
    """The file opens, is whole, and no reference in it leads nowhere."""
    file = opened(path)
    try:
        verdict = file.execute("PRAGMA integrity_check").fetchall()
        expect(verdict == [("ok",)], path, "integrity_check says", verdict[:3])
        dangling = file.execute("PRAGMA foreign_key_check").fetchall()
        expect(not dangling, path, "foreign_key_check says", dangling[:3])
    except sqlite3.Error as error:
        raise Violation(f"{path} does not open: {error}") from None
    finally:
        file.close()


def healthy(place):
    """What praktik itself says of the file, where it has a word on that: other checks look for what is odd, not broken."""
    if DOCTOR:
        done = place.run("doctor --json")
        expect(done.code in (0, 1), done)
        checks = {one["check"]: one for one in json.loads(done.out)["checks"]}
        for check in ("integrity", "references", "content", "facts"):
            expect(check not in checks or checks[check]["verdict"] != "problem", "doctor says", checks.get(check))


DOCTOR = has("doctor")


# A file that got no further: whoever makes the next one takes it away.
GROWING = re.compile(r".*\.[0-9a-f]{16}\.new(-journal)?$")


def cleared(place):
    """What a killed process left half made is gone as soon as something else is made there."""
    if any(GROWING.match(name) for name in place.names()) and has("backup"):
        place.must("backup cleared.db")
        os.unlink(place.at("cleared.db"))
        expect(not any(GROWING.match(name) for name in place.names()), "half-made files stay:", place.names())


# Many at once ----------------------------------------------------------------------------------------------------------


def spread(tasks, work):
    """Runs `work(task, worker)` for all tasks, on as many workers as there are processors; the first violation ends it."""
    tasks, lock, trouble = iter(tasks), threading.Lock(), []

    def worker(number):
        while not trouble:
            with lock:
                task = next(tasks, None)
            if task is None:
                return
            try:
                work(task, number)
            except BaseException as error:  # whatever it is, it belongs to the run
                trouble.append(error)

    workers = [threading.Thread(target=worker, args=(number,)) for number in range(os.cpu_count() or 2)]
    for one in workers:
        one.start()
    for one in workers:
        one.join()
    if trouble:
        raise trouble[0]
