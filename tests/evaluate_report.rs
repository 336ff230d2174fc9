//! `praktik evaluate report`: what a sponsor, the members and the lead read, and who is in it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::{Place, Ran};
use snapbox::{assert_data_eq, file, str};

/// A quarter of a community: a private member, a story told in confidence, thanks, goals, an address in a title.
fn guild() -> Place {
    let place = Place::new();
    place
        .run("praktik init --name 'Data Guild' --purpose 'Answers sooner' --lead 'Ana Silva' --topic SQL --tz UTC")
        .assert_ok();
    for (name, unit) in
        [("Budi Santoso", "Sales"), ("Chen Wei", "Sales"), ("Dewi Lestari", "Operations"), ("Eko Putra", "Operations")]
    {
        place.run(&format!("praktik member add '{name}' --unit {unit} --email {}@example.org", &name[..3])).assert_ok();
    }
    place.run("praktik member add 'Hana Shy' --private --email hana@example.org").assert_ok();
    for line in [
        "session log 'Window functions' --kind talk --on 2026-09-08 --minutes 60 --presenter budi --topic SQL --present ana,budi,chen,hana",
        "session log 'Clinic with ana@example.org' --on 2026-10-13 --minutes 90 --facilitator ana --present ana,budi,dewi",
        "session log 'Notebooks of Dewi' --kind workshop --on 2026-11-10 --minutes 60 --presenter dewi,hana --facilitator ana \
         --present ana,budi,chen,dewi,hana",
        "session plan 'Async Rust' --on '2026-12-08 16:00' --place 'Room 4'",
        "session plan 'Later' --on 2027-01-12",
        "goal add 'Answers come sooner' --baseline 40 --target 20 --unit hours --due 2026-12-24",
        "goal update 1 --value 24",
        "goal add 'A glossary'",
        "resource add 'The window cheat sheet' --kind guide --by chen --topic SQL",
        "recognize chen --for 'the cheat sheet, see chen@example.org' --by ana --on 2026-11-11",
        "recognize hana --for 'patience' --by ana --on 2026-11-11",
        "story add --by budi --happened 'The close took two days less' --changed 'We plan ahead' --hours 16 --consent --on 2026-11-12",
        "story add --by eko --happened 'My quiet secret' --hours 4 --no-consent --on 2026-11-12",
        "action add 'Ask Eko how it goes' --owner eko --due 2026-11-30",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    place
}

fn report(place: &Place, flags: &str) -> Ran {
    let ran = place.run(&format!("praktik evaluate report {flags}"));
    ran.assert_ok();
    ran
}

const AUDIENCES: [&str; 3] = ["sponsor", "members", "lead"];

#[test]
fn the_sponsor_reads_one_page() {
    let told = report(&guild(), "--for sponsor --ask 'A room in spring' --format markdown").stdout;
    assert_data_eq!(
        told,
        str![[r#"
## Data Guild · Report to the sponsor

27 Aug – 24 Nov 2026 · as of 24 Nov 2026

**Answers sooner**

### At a glance

- Members: **6** (+6 in this time)
- Members who took part: **100 %**
- Sessions held: **3**
- Goals on track or reached: **100 %**
- Hours saved: **20** (as tellers of stories estimate)

### Were the goals reached?

0 of 2 goals reached, 1 on track, 1 not read yet.

| goal | from | now | target | due | standing |
| --- | ---: | ---: | ---: | --- | --- |
| Answers come sooner | 40 hours | 24 hours | 20 hours | 24 Dec 2026 | on track |
| A glossary | — | — | — | — | not read yet |

### Are members engaged?

6 of 6 members active; 0 of 6 were active before too; 5 of 5 newcomers came back; nobody drifting away.

### What did it bring?

“The close took two days less. We plan ahead.” — Budi Santoso · 12 Nov 2026 · saved 16 hours by their own estimate

1 story was told in confidence.

### What did it cost?

14 hours of working time: presence in sessions, and preparing them as far as it is recorded.

Against it, stories tell of 20 hours saved, by the tellers' own estimates.

### What we ask

- A room in spring

People are named where they were thanked, hold a role, presented, or agreed to share their story; never for being absent.

"#]]
    );
}

#[test]
fn the_members_read_what_they_did_and_the_lead_reads_everything() {
    let place = guild();
    assert_data_eq!(
        report(&place, "--for members --period 2026 --format markdown").stdout,
        file!["snapshots/report_members.md"]
    );
    assert_data_eq!(report(&place, "--format markdown").stdout, file!["snapshots/report_lead.md"]);
}

#[test]
fn people_are_named_only_by_the_rule() {
    let place = guild();
    for audience in AUDIENCES {
        for format in ["html", "markdown"] {
            let told = report(&place, &format!("--for {audience} --format {format} --period 2026")).stdout;
            // Eko holds no role, was thanked for nothing, and told something in confidence; Hana is private.
            for never in ["Eko Putra", "My quiet secret", "Hana", "hana", "@example.org", "Shy"] {
                assert!(!told.contains(never), "{never} in {audience}, {format}:\n{told}");
            }
        }
    }
    let told = report(&place, "--for members --period 2026 --format markdown").stdout;
    for named in ["Chen Wei", "Budi Santoso", "Dewi Lestari", "Ana Silva", "The close took two days less"] {
        assert!(told.contains(named), "{named}:\n{told}");
    }
}

#[test]
fn nobody_is_named_where_nobody_is_to_be() {
    let place = guild();
    for audience in AUDIENCES {
        for format in ["html", "markdown"] {
            let told = report(&place, &format!("--for {audience} --format {format} --period 2026 --anonymous")).stdout;
            for name in ["Ana", "Silva", "Budi", "Santoso", "Chen", "Wei", "Dewi", "Lestari", "Eko", "Hana", "chen"] {
                let whole = told.split(|c: char| !c.is_alphanumeric()).any(|word| word == name);
                assert!(!whole, "{name} in {audience}, {format}:\n{told}");
            }
        }
    }
    assert!(report(&place, "--for members --period 2026 --anonymous").stdout.contains("Notebooks of …"));
}

#[test]
fn a_page_needs_nothing_else_and_is_the_same_each_time() {
    let place = guild();
    for audience in AUDIENCES {
        let page = report(&place, &format!("--for {audience}")).stdout;
        assert_eq!(page, report(&place, &format!("--for {audience}")).stdout);
        assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"), "{page}");
        for part in ["<title>Data Guild", "<main ", "<h1>Data Guild</h1>", "prefers-color-scheme: dark", "@page"] {
            assert!(page.contains(part), "{part} in {audience}");
        }
        for never in ["<script", "<img", "<link", "src=", "url(", "@import", " on"] {
            let tags = page.replace("</style>", "\u{0}").split('\u{0}').nth(1).unwrap_or_default().to_owned();
            let inside = tags
                .split('<')
                .any(|tag| tag.split('>').next().unwrap_or_default().contains(never.trim_start_matches('<')));
            assert!(never == " on" || !page.contains(never), "{never} in {audience}");
            assert!(never != " on" || !inside, "an event in {audience}");
        }
        let drawn = page.matches("<svg").count();
        assert_eq!(
            page.matches("aria-hidden=\"true\"><svg").count() + page.matches("role=\"img\"").count(),
            drawn,
            "each picture is told"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_report_is_a_file_for_its_owner_in_the_format_of_its_name() {
    use std::os::unix::fs::PermissionsExt;
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate report --for sponsor -o sponsor.html
            praktik evaluate report --for sponsor -o sponsor.md
            praktik evaluate report --for nobody
            praktik evaluate report --format pdf
            praktik evaluate report -o nowhere/report.html
            "
        ),
        str![[r#"
$ praktik evaluate report --for sponsor -o sponsor.html
! Wrote sponsor.html
$ praktik evaluate report --for sponsor -o sponsor.md
! Wrote sponsor.md
$ praktik evaluate report --for nobody
! error: invalid value 'nobody' for '--for <AUDIENCE>'
!   [possible values: sponsor, members, lead]
!
! For more information, try '--help'.
? 2
$ praktik evaluate report --format pdf
! error: invalid value 'pdf' for '--format <FORMAT>'
!   [possible values: html, markdown]
!
! For more information, try '--help'.
? 2
$ praktik evaluate report -o nowhere/report.html
! error: could not write nowhere/report.html
! because: there is no folder nowhere
! hint: make it first: mkdir -p nowhere
? 1

"#]]
    );
    assert_eq!(place.path().join("sponsor.html").metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert!(place.read("sponsor.md").starts_with("## Data Guild · Report to the sponsor\n"));
    assert!(place.read("sponsor.html").starts_with("<!doctype html>"));
}

#[test]
fn a_community_that_has_just_begun_has_reports_too() {
    let place = Place::new();
    place.run("praktik init --name 'New Guild' --purpose 'To begin'").assert_ok();
    let mut all = String::new();
    for audience in AUDIENCES {
        report(&place, &format!("--for {audience}"));
        all += &report(&place, &format!("--for {audience} --format markdown")).stdout;
    }
    assert_data_eq!(all, file!["snapshots/report_empty.md"]);
}
