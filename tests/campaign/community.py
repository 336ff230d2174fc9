"""A community with something of everything in it, and every command that writes, ready to be typed in it."""

import dataclasses
import json
import os
import shutil

import common

EXAMPLES = os.path.join(common.REPOSITORY, "examples", "data-guild")

SURVEY = "survey.csv", """\
Timestamp,Email Address,I feel safe to ask,How likely are you to recommend the community to a colleague?
2026/11/02 9:05:00 AM CET,ana@example.org,5,10
2026/11/02 3:28:24 PM CET,budi@example.org,4,9
2026/11/03 8:00:10 AM CET,chen@example.org,3,6
2026/11/05 1:00:00 PM CET,dewi@example.org,5,9
2026/11/13 7:45:00 PM CET,emeka@example.org,4,7
"""
SECOND_SURVEY = "second.csv", SURVEY[1].replace("2026/11", "2026/10")

CALENDAR = "calendar.ics", """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Example//EN
BEGIN:VEVENT
UID:one@example.org
DTSTART:20261202T150000Z
DTEND:20261202T160000Z
RRULE:FREQ=WEEKLY;COUNT=5
SUMMARY:Open hour
END:VEVENT
END:VCALENDAR
"""

NEW_ATTENDANCE = "new.csv", "date,title,email,name\n" + "".join(
    f"2026-{month:02}-{day:02},Clinic,p{day % 9}@example.org,Person {day % 9}\n"
    for month in range(1, 11)
    for day in range(1, 29)
)

NEW_ROSTER = "people.csv", "name,handle,email,unit,joined,skills\n" + "".join(
    f"New Person {number},new{number},new{number}@example.org,Sales,2026-10-01,sql:wants\n" for number in range(40)
)

CHANGED_CHARTER = "changed.yaml"

# What was told before, so that every later command finds what it speaks of.
BEGINNING = """
init --from charter.yaml
member import roster.csv
session import attendance.csv
session log 'Asking better questions' --kind workshop --minutes 60 --facilitator dewi --presenter siti --topic Governance --present budi,chen,emeka,farah,taro,tomas --guest 'Zoe Park'
session plan 'Quality in one hour' --on '2026-12-08 16:00' --kind workshop --facilitator dewi --topic 'Data quality'
session plan 'To be moved' --on '2026-12-15 16:00'
session note 'decision: we keep the slot'
recognize siti --for 'her first workshop' --kind public --session last
recognize ana budi --for 'two years of it' --by chen
member add 'Inês Duarte' --handle ines --unit Health --joined 2026-11-20 --skill sql:wants
member add 'Ana S.' --handle anas --email asilva@old.example --joined 2026-03-01
member leave tomas --on 2026-11-22 --reason 'moved on'
member role add chen librarian --since 2026-05-01
member aliases budi --add @bsantoso
member welcome ines --buddy ana
member contacted farah --note 'comes again in May'
charter review --on 2026-10-01 --note 'read together'
charter pause 2026-12-21 2027-01-03 --reason holidays
goal add 'Ten guides' --baseline 2 --target 10 --unit guides --due 2027-06-30
goal update 3 --value 4 --on 2026-11-10
goal add 'Given up' --on 2026-02-01
goal drop 4 --reason 'no longer'
resource add 'Checklist for data' --kind guide --by chen --topic 'Data quality' --slug checklist
resource used checklist --by budi
challenge raise 'The wrong coast' --kind problem --by chen --slug coast
challenge join coast budi
challenge raise 'Slow reports' --kind problem --by dewi --slug slow
challenge solve slow --how 'an index' --outcome adopted --by budi
wish add Licensing --by chen,dewi
channel log '#data-guild' --month 2026-09 --people 9 --asked 12 --answered 8
story add --by chen --happened 'I came with no idea of maps' --changed 'The plan' --hours 6 --reached used --consent
action add 'Share facilitation' --area leadership --owner dewi --due 2026-12-31
action add 'Thank everybody' --area recognition --owner ana --on 2026-09-30 --due 2026-10-15
action done 2 --note 'at the last meeting'
survey import survey.csv
session feedback last --worth 4.2 --answers 6
evaluate --record --stage maturing
"""


@dataclasses.dataclass
class Command:
    """A command that writes: what is typed, what was typed right before it, and what its editor does."""

    line: str
    first: tuple = ()
    editor: str = "true"

    @property
    def name(self):
        """Its noun and verb, or what else tells it from the others."""
        return self.line


def writing():
    """Every command that writes, each changing something; those that this praktik does not have yet are left out."""
    new = [
        Command("member add 'Zoe Park' --email zoe@example.org --unit Health --role facilitator --skill sql:wants"),
        Command("member edit budi --unit Research --site Lisbon --handle budi-s"),
        Command("member leave goran hana ivo --reason 'moved on'"),
        Command("member rejoin tomas"),
        Command("member role add goran facilitator --deputy"),
        Command("member role end chen librarian"),
        Command("member skill add farah governance:teaches 'data quality'"),
        Command("member skill remove ana sql"),
        Command("member aliases ana --add asilva@example.net --add @asilva"),
        Command("member aliases budi --remove @bsantoso"),
        Command("member welcome ines --buddy budi --again"),
        Command("member contacted goran hana"),
        Command("member match --seed 1 --record"),
        Command("member handover ana budi --actions --sessions --yes"),
        Command("member merge ana anas --yes"),
        Command("member forget budi --yes"),
        Command("member import people.csv"),
        Command("session plan 'One more' --on '2026-12-10 16:00' --until 17:30 --presenter chen --topic Rust"),
        Command("session plan 'Data CoP' --every 'first tue 16:00' --count 12 --rota ana,budi"),
        Command("session log 'Retro' --on 2026-11-20 --present ana,budi,chen --guests 2 --note 'we keep the slot'"),
        Command("session edit 2026-12-15-to-be-moved --on '2026-12-16 15:00' --place 'Room 4' --registered 40"),
        Command("session cancel 2026-12-15-to-be-moved --reason ill"),
        Command("session attend last ana,putu --guest 'Yan'"),
        Command("session attend last budi --remove"),
        Command("session note 'budi shares his slides'"),
        Command("session feedback 2026-11-17-show-and-tell --worth 3.8 --answers 7"),
        Command("session import new.csv --unmatched add"),
        Command("session import calendar.ics"),
        Command("recognize putu rafael --for 'the long table' --kind award --award 'Data Detective'"),
        Command("evaluate --record --again --note 'once more' --action 1 --owner ana --due 2027-01-31"),
        Command("charter apply changed.yaml"),
        Command("charter edit", editor="sed -i s/better/much_better/"),
        Command("charter review --note 'all still true'"),
        Command("charter pause 2027-08-01 2027-08-20"),
        Command("charter close --reason 'we reached it' --heirs 'the wiki' --yes"),
        Command("charter reopen", first=("charter close --reason 'too early' --yes",)),
        Command("goal add 'Five talks' --target 5 --unit talks --due 2027-03-31"),
        Command("goal update 1 --value 38 --note 'counted by hand'"),
        Command("goal edit 3 --title 'Twelve guides' --target 12"),
        Command("goal reach 3 --reason 'before time'"),
        Command("goal drop 3"),
        Command("goal reopen 4"),
        Command("resource add 'SQL by heart' --kind guide --link https://example.org/sql --by ana --topic SQL"),
        Command("resource edit checklist --title 'The checklist' --topic SQL"),
        Command("resource used checklist --by farah --in last"),
        Command("resource review checklist --by dewi --note 'still right'"),
        Command("resource retire checklist --reason 'in the wiki now'"),
        Command("challenge raise 'Two truths' --kind idea --by ana --topic Governance"),
        Command("challenge edit coast --detail 'on every map'"),
        Command("challenge join coast dewi emeka"),
        Command("challenge leave coast budi"),
        Command("challenge solve coast --how 'the projection' --outcome adapted --by chen,budi --resource checklist"),
        Command("challenge reopen slow"),
        Command("wish add Forecasting --by farah,ana --note 'for beginners'"),
        Command("wish drop Licensing --by chen"),
        Command("channel log '#data-guild' --month 2026-10 --people 11 --asked 9 --answered 9"),
        Command("channel remove '#data-guild' --month 2026-09"),
        Command("story add --by budi --happened 'The numbers agreed' --hours 2 --no-consent"),
        Command("story edit {story} --hours 8 --learned 'to ask'"),
        Command("story remove {story} --yes"),
        Command("survey import second.csv"),
        Command("survey remove {survey} --yes"),
        Command("action add 'Introduce the units' --area connection --owner budi --due 2027-01-15 --session last"),
        Command("action edit 1 --owner chen --due 2027-02-01"),
        Command("action done 1"),
        Command("action drop 1 --reason 'not needed'"),
        Command("action reopen 2"),
    ]
    later = [
        Command("undo"),
        Command("undo --steps 5"),
        Command("redo", first=("undo",)),
        Command("journal prune --all --yes"),
        Command("apply older.yaml --yes"),
        Command("apply older.yaml --prune --yes"),
        Command("restore older.db --yes"),
    ]
    return new + [command for command in later if common.has(command.line.split()[0])]


def keep(place):
    """The community as it is half way, for what goes back to it."""
    if common.has("backup"):
        place.must("backup older.db")
    if common.has("apply"):
        place.must("export -o older.yaml")


def begin(folder):
    """Makes the community in a folder, with the files that later commands read; says what stands for `{…}`."""
    place = common.Place(folder)
    for name in ("charter.yaml", "roster.csv", "attendance.csv"):
        shutil.copyfile(os.path.join(EXAMPLES, name), place.at(name))
    for name, text in (SURVEY, SECOND_SURVEY, CALENDAR, NEW_ATTENDANCE, NEW_ROSTER):
        place.write(name, text)
    with open(place.at("charter.yaml")) as file:
        place.write(CHANGED_CHARTER, file.read().replace("makes better decisions", "decides better"))
    for line in BEGINNING.strip().splitlines():
        place.must(line)
        if line.startswith("session note"):
            keep(place)
    story = json.loads(place.must("story list --json").out)[0]["id"]
    survey = json.loads(place.must("survey list --json").out)[0]["slug"]
    return place, {"story": story, "survey": survey}
