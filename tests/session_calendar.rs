//! `praktik session plan`, `edit` and `cancel`: what is to be, and what became of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

/// A community in Berlin of Ana, Budi, Chen, Citra Dewi and one `Doe, Jane`.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana --tz Europe/Berlin").assert_ok();
    for name in ["Budi", "Chen", "Citra Dewi", "Doe, Jane"] {
        place.run(&format!("praktik member add '{name}'")).assert_ok();
    }
    place
}

fn slugs(place: &Place, flags: &str) -> Vec<String> {
    let rows = place.run(&format!("praktik session list --json {flags}")).assert_ok().json();
    rows.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_series_follows_its_rule_and_its_rota() {
    assert_data_eq!(
        community().transcript(
            "
            praktik session plan 'Data CoP' --every 'first tue 16:00' --count 3 --rota ana,budi --minutes 60
            praktik session plan 'Data CoP' --every 'first tue 16:00' --count 3
            praktik session plan 'Weekly' --every weekly --on 2026-11-26 --count 2
            praktik session show next
            praktik session show data
            praktik session plan X --every 'sometimes'
            praktik session plan X --every 'last sun 02:30' --on 2027-03-01 --count 2
            praktik session plan X --every weekly --rota zoe
            praktik session plan X --rota ana --on friday
            praktik session plan X --every weekly --count 0
            "
        ),
        str![[r#"
$ praktik session plan 'Data CoP' --every 'first tue 16:00' --count 3 --rota ana,budi --minutes 60
✓ Data CoP is planned for Tue 1 Dec 2026, 16:00, with ana: 2026-12-01-data-cop
✓ Data CoP is planned for Tue 5 Jan 2027, 16:00, with budi: 2027-01-05-data-cop
✓ Data CoP is planned for Tue 2 Feb 2027, 16:00, with ana: 2027-02-02-data-cop
  next  praktik session log 2026-12-01-data-cop --present …   once it was held
$ praktik session plan 'Data CoP' --every 'first tue 16:00' --count 3
! error: Data CoP is planned for Tue 1 Dec 2026, 16:00 already
! hint: change it: praktik session edit 2026-12-01-data-cop
! hint: or give this one another title or time
? 1
$ praktik session plan 'Weekly' --every weekly --on 2026-11-26 --count 2
✓ Weekly is planned for Thu 26 Nov 2026: 2026-11-26-weekly
✓ Weekly is planned for Thu 3 Dec 2026: 2026-12-03-weekly
  next  praktik session log 2026-11-26-weekly --present …   once it was held
$ praktik session show next
Weekly · meeting · planned
2026-11-26-weekly

  when    Thu 26 Nov 2026
  series  weekly
$ praktik session show data
! error: no session 'data'
! hint: did you mean 2027-02-02-data-cop?
? 1
$ praktik session plan X --every 'sometimes'
! error: --every: 'sometimes' is not a rule for regular sessions
! hint: a rule is 'first tue 16:00', 'last friday', 'tue 16:00', 'weekly', 'biweekly', 'monthly', 'quarterly' or '10 days'
? 2
$ praktik session plan X --every 'last sun 02:30' --on 2027-03-01 --count 2
! error: --every: '2027-03-28 02:30' is not a time that exists
! hint: the clocks of Europe/Berlin skip that time on that day
? 2
$ praktik session plan X --every weekly --rota zoe
! error: --rota: no member 'zoe'
! hint: see all: praktik member list
! hint: new to the community: praktik member add "zoe"
? 1
$ praktik session plan X --rota ana --on friday
! error: the following required arguments were not provided:
!   --every <RULE>
!
! Usage: praktik session plan --every <RULE> --rota <MEMBERS> --on <WHEN> <TITLE>
!
! For more information, try '--help'.
? 2
$ praktik session plan X --every weekly --count 0
! error: invalid value '0' for '--count <N>': 0 is not in 1..=200
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn days_and_times_are_read_in_the_zone_of_the_community() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session plan Ahead --on friday
            praktik session log Back --on friday
            praktik session log Ahead2 --on tomorrow
            praktik session plan Behind --on yesterday
            praktik session plan Gap --on '2027-03-28 02:30'
            praktik session log Gap --on '2026-03-29 02:30'
            praktik session log Soon --on soon
            praktik session plan Untimed --on friday --until 17:00
            praktik session plan Untold
            PRAKTIK_NOW=2026-11-24T23:30:00Z praktik session log Late
            "
        ),
        str![[r#"
$ praktik session plan Ahead --on friday
✓ Ahead is planned for Fri 27 Nov 2026: 2026-11-27-ahead
  next  praktik session log 2026-11-27-ahead --present …   once it was held
$ praktik session log Back --on friday
✓ Back was held on Fri 20 Nov 2026: 2026-11-20-back
✓ attendance not taken
  next  praktik session attend 2026-11-20-back ana budi   notes who was there
        praktik session note "…"                          keeps what came of it
$ praktik session log Ahead2 --on tomorrow
! error: --on: 25 Nov 2026 has not come yet
! hint: plan it: praktik session plan "Ahead2" --on 2026-11-25
? 2
$ praktik session plan Behind --on yesterday
! error: --on: 23 Nov 2026 is past
! hint: if it was held: praktik session log "Behind" --on 2026-11-23
? 2
$ praktik session plan Gap --on '2027-03-28 02:30'
! error: --on: '2027-03-28 02:30' is not a time that exists
! hint: the clocks of Europe/Berlin skip that time on that day
? 2
$ praktik session log Gap --on '2026-03-29 02:30'
! error: --on: '2026-03-29 02:30' is not a time that exists
! hint: the clocks of Europe/Berlin skip that time on that day
? 2
$ praktik session log Soon --on soon
! error: --on: 'soon' is not a date
! hint: a date is 2026-11-24, today, yesterday, tomorrow, a weekday such as friday, or a distance such as -2w or +10d; a time may follow, as in 2026-11-24 16:00
? 2
$ praktik session plan Untimed --on friday --until 17:00
! error: --until: the session has no time to count from
! hint: give one, as in --on "friday 16:00", or say --minutes 60
? 2
$ praktik session plan Untold
! error: --on: when is it?
! hint: say a day, perhaps with a time: --on "friday 16:00"
! hint: or plan a series: --every "first tue 16:00"
? 2
$ PRAKTIK_NOW=2026-11-24T23:30:00Z praktik session log Late
✓ Late was held on Wed 25 Nov 2026: 2026-11-25-late
✓ attendance not taken
  next  praktik session attend 2026-11-25-late ana budi   notes who was there
        praktik session note "…"                          keeps what came of it

"#]]
    );
    assert_eq!(slugs(&place, ""), ["2026-11-27-ahead", "2026-11-25-late", "2026-11-20-back"]);
}

#[test]
fn what_was_planned_may_turn_out_otherwise() {
    let place = community();
    place.run("praktik session plan 'Data CoP' --on 2026-12-01 --facilitator ana").assert_ok();
    place.run("praktik session plan 'Data CoP' --on '2027-01-05 16:00' --facilitator budi").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik session log next
            praktik session log 'Data CoP' --present ana
            praktik session attend next ana
            PRAKTIK_NOW=2026-12-02T12:00:00Z praktik session log 2026-12-01 --on yesterday --present none
            PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session log 'data cop' --on '2027-01-06 17:00' --present chen
            PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session log 2027-01-05-data-cop --on '2027-01-06 17:00' --present chen
            PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session list --columns slug,starts,status,present,facilitators
            "
        ),
        str![[r#"
$ praktik session log next
! error: Data CoP is planned for 1 Dec 2026, which has not come yet
! hint: if it was held already: praktik session log 2026-12-01-data-cop --on today
? 1
$ praktik session log 'Data CoP' --present ana
✓ Data CoP was held on Tue 24 Nov 2026: 2026-11-24-data-cop
✓ 1 member present
  next  praktik session note "…"   keeps what came of it
! note: Data CoP is still planned for Tue 1 Dec 2026 (2026-12-01-data-cop); it was logged as another session
$ praktik session attend next ana
! error: Data CoP is planned, not yet held
! hint: log it: praktik session log 2026-12-01-data-cop --present …
? 1
$ PRAKTIK_NOW=2026-12-02T12:00:00Z praktik session log 2026-12-01 --on yesterday --present none
✓ Data CoP was held on Tue 1 Dec 2026 as planned: 2026-12-01-data-cop
✓ ana, planned as facilitator, was not there
✓ no member was present
  next  praktik session note "…"   keeps what came of it
$ PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session log 'data cop' --on '2027-01-06 17:00' --present chen
✓ data cop was held on Wed 6 Jan 2027, 17:00: 2027-01-06-data-cop
✓ 1 member present
  next  praktik session note "…"   keeps what came of it
! note: Data CoP is still planned for Tue 5 Jan 2027, 16:00 (2027-01-05-data-cop); it was logged as another session
$ PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session log 2027-01-05-data-cop --on '2027-01-06 17:00' --present chen
✓ Data CoP was held on Wed 6 Jan 2027, 17:00 (planned for Tue 5 Jan 2027, 16:00):
2027-01-05-data-cop
✓ facilitated by budi
✓ 2 members present
  next  praktik session note "…"   keeps what came of it
$ PRAKTIK_NOW=2027-01-07T12:00:00Z praktik session list --columns slug,starts,status,present,facilitators
slug                 when              status  present  facilitators
2027-01-06-data-cop  2027-01-06 17:00  held          1
2027-01-05-data-cop  2027-01-06 17:00  held          2  budi
2026-12-01-data-cop  2026-12-01        held          0
2026-11-24-data-cop  2026-11-24        held          1

"#]]
    );
}

#[test]
fn a_session_is_changed_and_cancelled_and_planned_again() {
    let place = community();
    place.run("praktik session log Old --on yesterday").assert_ok();
    place
        .run("praktik session plan SQL --on 'friday 16:00' --facilitator ana --topic SQL --place 'Room 4'")
        .assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik session edit next
            praktik session edit next --on thursday --title 'SQL in practice' --facilitator budi,chen --topic none --minutes 30 --place none --dry-run
            praktik session edit next --on thursday --title 'SQL in practice' --facilitator budi,chen --topic none --minutes 30 --place none
            praktik session edit next --minutes 30
            praktik session edit next --on yesterday
            praktik session edit last --on tomorrow
            praktik session edit last --slug 2026-11-27-sql
            praktik session edit last --slug 'no slug'
            praktik session edit last --slug kick-off
            praktik session cancel next --reason 'snow'
            praktik session cancel 2026-11-27-sql
            praktik session cancel last
            praktik session show 2026-11-27-sql
            praktik session edit 2026-11-27-sql --on '2026-12-04 10:00'
            praktik session list --columns slug,title,starts,status,minutes,facilitators
            "
        ),
        str![[r#"
$ praktik session edit next
! error: nothing is said to be changed
! hint: give one of --title, --on, --kind, --minutes, --place, --link, --agenda, --facilitator, --presenter, --topic, --slug, --registered, --views, --preparation
? 2
$ praktik session edit next --on thursday --title 'SQL in practice' --facilitator budi,chen --topic none --minutes 30 --place none --dry-run
would: title: SQL → SQL in practice
would: when: Fri 27 Nov 2026, 16:00 → Thu 26 Nov 2026, 16:00
would: minutes: 30
would: place: taken out (was Room 4)
would: facilitator: ana → budi, chen
would: topics: taken out (was SQL)
Nothing was written.
$ praktik session edit next --on thursday --title 'SQL in practice' --facilitator budi,chen --topic none --minutes 30 --place none
✓ title: SQL → SQL in practice
✓ when: Fri 27 Nov 2026, 16:00 → Thu 26 Nov 2026, 16:00
✓ minutes: 30
✓ place: taken out (was Room 4)
✓ facilitator: ana → budi, chen
✓ topics: taken out (was SQL)
$ praktik session edit next --minutes 30
Nothing to change.
$ praktik session edit next --on yesterday
! error: --on: 23 Nov 2026 is past
! hint: if it was held: praktik session log 2026-11-27-sql --on 2026-11-23
? 2
$ praktik session edit last --on tomorrow
! error: --on: Old was held, and 25 Nov 2026 has not come yet
? 2
$ praktik session edit last --slug 2026-11-27-sql
! error: the slug '2026-11-27-sql' belongs to "SQL in practice"
! hint: choose another with --slug
? 1
$ praktik session edit last --slug 'no slug'
! error: --slug: 'no slug' is not a slug
! hint: a slug has letters, digits, '-', '_' and '.', and no spaces
? 2
$ praktik session edit last --slug kick-off
✓ slug: 2026-11-23-old → kick-off
$ praktik session cancel next --reason 'snow'
✓ SQL in practice on Thu 26 Nov 2026, 16:00 is cancelled (snow)
  next  praktik session edit 2026-11-27-sql --on WHEN   plans it again
$ praktik session cancel 2026-11-27-sql
! error: SQL in practice is cancelled already
! hint: plan it again: praktik session edit 2026-11-27-sql --on WHEN
? 1
$ praktik session cancel last
! error: Old was held on 23 Nov 2026
! hint: only what is planned can be cancelled
? 1
$ praktik session show 2026-11-27-sql
SQL in practice · meeting · cancelled
2026-11-27-sql

  when         Thu 26 Nov 2026, 16:00, 30 minutes
  facilitator  Budi, Chen
  cancelled    snow
$ praktik session edit 2026-11-27-sql --on '2026-12-04 10:00'
✓ when: Thu 26 Nov 2026, 16:00 → Fri 4 Dec 2026, 10:00
✓ it was cancelled, and is planned again
$ praktik session list --columns slug,title,starts,status,minutes,facilitators
slug            title            when              status   minutes  facilitators
2026-11-27-sql  SQL in practice  2026-12-04 10:00  planned       30  budi, chen
kick-off        Old              2026-11-23        held           —

"#]]
    );
}
