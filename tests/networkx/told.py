"""Tells praktik of a community through its commands, and reads what it makes of it."""

import csv
import json
import os
import shutil
import subprocess

PRAKTIK = os.environ["PRAKTIK"]
# Long after everything that is told.
NOW = "2030-01-01T12:00:00Z"


class Praktik:
    """A community file, and every command that was run on it."""

    def __init__(self, folder, beginning=None):
        self.folder, self.said = folder, []
        folder.mkdir(parents=True, exist_ok=True)
        if beginning:
            shutil.copyfile(beginning, folder / "praktik.db")
            os.chmod(folder / "praktik.db", 0o600)

    def run(self, *words):
        words = [str(word) for word in words]
        self.said.append(" ".join(f"'{word}'" if " " in word else word for word in ["praktik", *words]))
        environment = {"PRAKTIK_NOW": NOW, "TZ": "UTC", "HOME": str(self.folder), "PATH": os.environ["PATH"]}
        words = [PRAKTIK, "--no-input", *words]
        done = subprocess.run(words, cwd=self.folder, env=environment, capture_output=True, text=True)
        if done.returncode:
            raise AssertionError(f"{self.said[-1]}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def write(self, name, header, rows):
        with open(self.folder / name, "w", newline="") as file:
            csv.writer(file).writerows([header, *rows])

    def tell(self, community):
        """Members and attendance by import, everything else by hand."""
        day = lambda day: day.isoformat() if day else ""
        known = [person for person in community.people if person.handle[0] == "p"]
        rows = [[one.name, one.handle, one.unit or "", day(one.joined), day(one.left)] for one in known]
        if rows:
            self.write("roster.csv", ["name", "handle", "unit", "joined", "left"], rows)
            self.run("member", "import", "roster.csv")
        rows = []
        for session in community.sessions:
            for who in sorted(session.present if session.taken else []):
                parts = [("facilitator", session.facilitators), ("presenter", session.presenters)]
                role = "+".join(part for part, people in parts if who in people)
                person = community.of[who]
                handle = person.handle if person in known else ""
                rows.append([session.day.isoformat(), session.title, handle, person.name, role, session.kind])
        if rows:
            self.write("attendance.csv", ["date", "title", "handle", "name", "role", "kind"], rows)
            self.run("session", "import", "attendance.csv", "--unmatched", "add")
        for person in community.people:
            if person.private:
                self.run("member", "edit", person.handle, "--private")
        for session in community.sessions:
            if not session.taken or not session.present:
                words = ["session", "log", session.title, "--on", session.day, "--kind", session.kind]
                words += ["--present", "none"] if session.taken else []
                for part, people in [("--facilitator", session.facilitators), ("--presenter", session.presenters)]:
                    words += [part, ",".join(sorted(people))] if people else []
                self.run(*words)
        for thanks in community.thanks:
            giver = ["--by", thanks.giver] if thanks.giver else []
            self.run("recognize", *thanks.receivers, "--for", "help", "--on", thanks.day, "--again", *giver)
        for number, challenge in enumerate(community.challenges):
            slug = f"c{number}"
            words = ["--kind", "problem", "--slug", slug, "--by", challenge.raiser or "none", "--on", challenge.raised]
            self.run("challenge", "raise", challenge.title, *words)
            for who, day_joined in challenge.joined.items():
                self.run("challenge", "join", slug, who, "--on", day_joined)
            if challenge.closed:
                by = ",".join(challenge.solvers) or "none"
                words = ["--how", "somehow", "--outcome", challenge.outcome, "--by", by, "--on", challenge.closed]
                self.run("challenge", "solve", slug, *words)
        for first, last in community.pauses:
            self.run("charter", "pause", first, last)

    def evaluate(self, *words):
        """An evaluation, and its measures by key."""
        answer = json.loads(self.run("evaluate", "--json", "--measures", *words))
        return answer, {one["measure"]: one for area in answer["areas"] for one in area["measures"]}
