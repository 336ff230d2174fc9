"""Fault: the clock is set back, skips or repeats an hour or a day, or stands in a strange year.

In twelve time zones around eight instants each: sessions are taken in, sort and count right, a time that does not exist
is refused in so many words, and every figure is the same wherever the reader sits.
"""

import datetime
import json
import re
import zoneinfo

import common
from campaign import Skipped, run

# An hour, half an hour and two hours of summer time, winter time as the exception, odd offsets, both ends of the day.
ZONES = (
    "UTC",
    "Europe/Berlin",
    "Europe/Dublin",
    "America/New_York",
    "America/St_Johns",
    "Africa/Casablanca",
    "Antarctica/Troll",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Apia",
    "Pacific/Kiritimati",
)
# Where readers sit.
ELSEWHERE = ("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "Europe/Dublin", "no/such_zone")
READ = ("session list --json", "evaluate --json --measures", "status --json", "status", "member list --json", "charter export")
HOUR = datetime.timedelta(hours=1)


def changes_of(zone, year):
    """The instants of a year at which the clocks of a zone change, with the offsets before and after."""
    tz, found = zoneinfo.ZoneInfo(zone), []
    at = datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc)
    while at.year == year:
        before, after = at.astimezone(tz).utcoffset(), (at + HOUR / 2).astimezone(tz).utcoffset()
        if before != after:
            found.append((at + HOUR / 2, after - before))
        at += HOUR / 2
    return found


def instants(zone):
    """Eight instants and what is special about each."""
    utc = datetime.timezone.utc
    found = {
        "year 1": datetime.datetime(1, 1, 2, 12, tzinfo=utc),
        "year 9999": datetime.datetime(9999, 12, 30, 12, tzinfo=utc),
        "leap day": datetime.datetime(2028, 2, 29, 12, tzinfo=utc),
        "no leap day": datetime.datetime(1900, 2, 28, 23, 30, tzinfo=utc),
        "a day that one place skipped": datetime.datetime(2011, 12, 30, 10, tzinfo=utc),
        "new year": datetime.datetime(2026, 12, 31, 23, 59, 59, tzinfo=utc),
    }
    shifts = changes_of(zone, 2026)
    gap = next((at for at, by in shifts if by > datetime.timedelta()), None)
    fold = next((at for at, by in shifts if by < datetime.timedelta()), None)
    found["clocks go forward"] = gap or datetime.datetime(2026, 3, 29, 1, tzinfo=utc)
    found["clocks go back"] = fold or datetime.datetime(2026, 10, 25, 1, tzinfo=utc)
    return found


def rfc3339(at):
    return f"{at.year:04}-{at:%m-%dT%H:%M:%S}Z"


def exists(tz, local):
    """Whether the clocks of a zone ever show this time."""
    back = local.replace(tzinfo=tz).astimezone(datetime.timezone.utc).astimezone(tz)
    return back.replace(tzinfo=None) == local


class Sitting:
    """One zone around one instant."""

    def __init__(self, campaign, folder, zone, at):
        self.campaign, self.at, self.tz = campaign, at, zoneinfo.ZoneInfo(zone)
        self.place = common.Place(folder, now=rfc3339(at))
        self.place.must(f"init --name Clocks --purpose 'To tell the time' --tz {zone} --lead Ana")
        self.place.must("member add Budi --joined unknown")
        self.told = {}
        self.near = at.astimezone(self.tz).replace(tzinfo=None, second=0, microsecond=0)

    def tell(self, local, plan):
        """A session at a local time, planned or logged: taken in, or refused because there is no such time."""
        title = f"Session {len(self.told)} of {self.near:%j}"
        when = f"{local.year:04}-{local:%m-%d %H:%M}"
        words = "" if plan else "--present ana,budi"
        done = self.place.run(f"session {'plan' if plan else 'log'} '{title}' --on '{when}' {words}")
        if done.code == 2:
            future = "in the future" in done.err or "not yet" in done.err or "is after" in done.err
            common.expect(future or not exists(self.tz, local), done)
            return
        common.expect(done.code == 0, done)
        common.expect(exists(self.tz, local), "a time that does not exist was taken in:", done)
        self.told[title] = (local, plan)
        self.campaign.count("sessions")

    def listed(self):
        return json.loads(self.place.must("session list --json").out)

    def check_sessions(self):
        """Every session is there once, at the local time it was told, the latest first."""
        rows = self.listed()
        common.expect(sorted(row["title"] for row in rows) == sorted(self.told), "sessions are missing:", rows)
        seen = []
        for row in rows:
            local, plan = self.told[row["title"]]
            starts = re.fullmatch(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d)?(.*)", row["starts"])
            common.expect(starts, "a start without time:", row)
            common.expect(f"{starts[1]} {starts[2]}" == f"{local.year:04}-{local:%m-%d %H:%M}", row, "was told as", local)
            common.expect(row["present"] == (None if plan else 2), row)
            offset = starts[3] if starts[3] not in ("Z", "") else "+00:00"
            sign = -1 if offset[0] == "-" else 1
            parts = [int(part) for part in offset[1:].split(":")]
            seconds = sign * sum(part * by for part, by in zip(parts, (3600, 60, 1)))
            seen.append((local - datetime.datetime(1, 1, 1)).total_seconds() - seconds)
        common.expect(seen == sorted(seen, reverse=True), "sessions are not in order:", [row["starts"] for row in rows])

    def check_counts(self):
        """What was held on each day is what an evaluation of that day counts."""
        days = {local.date() for local, plan in self.told.values() if not plan}
        for day in sorted(days):
            held = sum(local.date() == day for local, plan in self.told.values() if not plan)
            text = f"{day.year:04}-{day:%m-%d}"
            answer = json.loads(self.place.must(f"evaluate --json --from {text} --until {text}").out)
            common.expect(answer["sessions"] == held, f"{held} sessions were held on {text}, and counted are", answer["sessions"])

    def check_elsewhere(self):
        """The same answers wherever the reader sits."""
        for line in READ:
            first = self.place.must(line).out
            for zone in ELSEWHERE:
                common.expect(self.place.must(line, TZ=zone).out == first, f"`praktik {line}` differs under TZ={zone}")
                self.campaign.count("answers compared")

    def set_back(self):
        """The clock goes back by a minute, a day, years: nothing fails, nothing is lost."""
        before = len(self.listed())
        for number, back in enumerate((datetime.timedelta(minutes=1), datetime.timedelta(days=1), datetime.timedelta(days=4000))):
            try:
                now = rfc3339(max(self.at - back, datetime.datetime(1, 1, 2, 12, tzinfo=datetime.timezone.utc)))
            except OverflowError:
                now = rfc3339(self.at)
            self.place.must(f"member add 'Late {number}'", PRAKTIK_NOW=now)
            self.place.must(f"session note 'the clock shows {now}' --session {self.listed()[0]['slug']}", PRAKTIK_NOW=now)
            self.place.must(f"recognize budi --for 'help {number}' --by ana --again", PRAKTIK_NOW=now)
            for line in READ:
                self.place.must(line, PRAKTIK_NOW=now)
            self.campaign.count("steps back")
        common.expect(len(self.listed()) == before, "sessions were lost when the clock went back")
        common.expect(len(json.loads(self.place.must("recognize list --json").out)) == number + 1, "thanks were lost")
        common.expect(len(json.loads(self.place.must("member list --all --json").out)) == number + 3, "members were lost")
        common.sound(self.place.at())
        common.healthy(self.place)


def main(campaign):
    if not set(ZONES) <= zoneinfo.available_timezones():
        raise Skipped("there are no time zones here to compare with")
    pairs = [(zone, name, at) for zone in ZONES for name, at in instants(zone).items()]
    if campaign.quick:
        pairs = campaign.random.sample(pairs, 16)

    def one(pair, worker):
        zone, name, at = pair
        sitting = Sitting(campaign, campaign.place(f"{zone} {name}".replace("/", "-")), zone, at)
        try:
            for minutes in (-1500, -120, -61, -31, -1, 0, 1, 29, 59, 90, 1500):
                try:
                    local = sitting.near + datetime.timedelta(minutes=minutes)
                except OverflowError:
                    continue  # the calendar ends here
                sitting.tell(local, plan=minutes > 0)
            sitting.check_sessions()
            sitting.check_counts()
            sitting.check_elsewhere()
            sitting.set_back()
        except common.Violation as violation:
            raise common.Violation(f"{zone}, {name}: {violation}") from None
        campaign.count("zones and instants")

    campaign.figures["zones and instants"] = 0
    common.spread(pairs, one)


if __name__ == "__main__":
    run("clocks", main)
