//! `praktik status`, as a lead types it on Monday.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// Ana leads since January. Budi, Chen, Dewi and Shy, who is private, are with her; Eka left in February.
fn community() -> Place {
    let place = Place::new();
    place.file(
        "charter.yaml",
        "name: Data Guild\npurpose: Better data\ntime_zone: UTC\nretention: 6m\nchannels: [{name: Slack}, {name: Wiki pages}]\n\
         roles: [{name: lead, required: true}, {name: facilitator, required: true, count: 2}]\n",
    );
    for line in [
        "praktik init --from charter.yaml --lead 'Ana Silva'",
        "praktik member add 'Budi Santoso' --joined 2026-01-05",
        "praktik member add 'Chen Wei' --joined 2026-01-05",
        "praktik member add 'Dewi Lestari' --joined 2026-01-05",
        "praktik member add 'Eka Putri' --joined 2026-01-05",
        "praktik member add 'Shy Person' --joined 2026-01-05 --private",
        "praktik member leave eka-putri --on 2026-02-01",
    ] {
        let then = format!("PRAKTIK_NOW=2026-02-05T12:00:00Z {line}");
        place.run(&then).assert_ok();
    }
    place
}

fn sql(place: &Place, script: &str) {
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(script).unwrap();
}

/// Something of every kind.
fn busy() -> Place {
    let place = community();
    for line in [
        "praktik member add 'Gita Sari' --joined 2026-11-10",
        "praktik member role add budi facilitator --since 2026-05-01 --until 2026-12-10",
        "praktik session log 'SQL joins' --on 2026-08-10 --present ana,chen,dewi,shy --presenter chen --facilitator ana",
        "praktik session log 'Window functions' --on 2026-11-03 --present ana,dewi --presenter dewi --facilitator ana",
        "praktik session log 'Data contracts' --on 2026-11-17 --facilitator ana",
        "praktik session plan 'Missed one' --on 2026-11-24",
        "praktik session plan 'Async Rust' --on '2026-11-26 16:00' --facilitator ana",
        "praktik session plan 'Year review' --on '2026-12-03 16:00'",
        "praktik session plan 'Far away' --on 2027-01-20",
        "praktik session plan 'Shy leads' --on 2026-12-04 --facilitator shy",
    ] {
        place.run(line).assert_ok();
    }
    sql(
        &place,
        "UPDATE session SET day = '2026-11-20', starts = '2026-11-20' WHERE title = 'Missed one';
         INSERT INTO action (number, title, owner_id, due, added) VALUES
           (1, 'Write the guide', (SELECT id FROM member WHERE handle = 'budi-santoso'), '2026-10-15', '2026-09-01'),
           (2, 'Ask Sales', (SELECT id FROM member WHERE handle = 'shy-person'), '2026-12-01', '2026-09-01'),
           (3, 'Some day', NULL, NULL, '2026-09-01'), (4, 'Next year', NULL, '2027-03-01', '2026-09-01');
         INSERT INTO action (number, title, due, added, status, ended) VALUES
           (5, 'Was done', '2026-10-01', '2026-09-01', 'done', '2026-10-02');
         INSERT INTO goal (number, key, title, baseline, baseline_on, target, unit, due, added, position) VALUES
           (1, 'a', 'Faster reviews', 40, '2026-01-05', 20, 'days', '2026-12-31', '2026-01-05', 0),
           (2, 'b', 'A handbook', NULL, NULL, NULL, NULL, '2026-11-01', '2026-01-05', 1),
           (3, 'c', 'As it should be', NULL, NULL, NULL, NULL, '2026-12-31', '2026-01-05', 2);
         INSERT INTO goal_reading VALUES (1, '2026-10-01', 39, NULL, NULL), (3, '2026-10-01', NULL, 1, NULL);
         INSERT INTO resource (slug, title, kind, added) VALUES ('old', 'Old', 'guide', '2025-01-05'),
           ('older', 'Older', 'guide', '2024-01-05'), ('new', 'New', 'guide', '2026-10-05');
         INSERT INTO challenge (slug, title, kind, raised) VALUES
           ('slow-dashboards', 'Slow dashboards', 'problem', '2026-10-20'), ('young', 'Young', 'idea', '2026-11-20');
         INSERT INTO channel_month (channel_id, month, people) SELECT id, '2026-10', 3 FROM channel WHERE name = 'Slack';",
    );
    place
}

#[test]
fn the_week_stands_on_one_screen() {
    let place = busy();
    assert_data_eq!(
        place.transcript("praktik status --check"),
        str![[r#"
$ praktik status --check
Data Guild · Tue 24 Nov 2026 · week of 23 Nov · 4 overdue

Overdue
  Missed one, planned for 20 Nov, is not logged    praktik session log 2026-11-24-missed-one
  action 1, Write the guide: due on 15 Oct, Budi Santoso   praktik action done 1
  goal 2, A handbook: was to be reached by 1 Nov   praktik goal reach 2
  left longer ago than data is to be kept (6m): Eka Putri   praktik member forget eka-putri

Coming up
  Thu 26 Nov, 16:00 · Async Rust · Ana Silva facilitates
      praktik session show 2026-11-26-async-rust
  Thu 3 Dec, 16:00 · Year review · nobody facilitates yet
      praktik session edit 2026-12-03-year-review --facilitator …
  Fri 4 Dec · Shy leads                            praktik session show 2026-12-04-shy-leads
  action 2, Ask Sales: due on 1 Dec                praktik action done 2
  Budi Santoso is facilitator until 10 Dec
      praktik member role add budi-santoso facilitator --since 2026-12-10

People
  new and not yet welcomed: Gita Sari              praktik member welcome gita-sari
  were there before, but not in the last 90 days: Chen Wei and 1 private member
      praktik member contacted chen-wei
  contributed, but never thanked: Ana Silva and Dewi Lestari   praktik recognize suggest

To look after
  Data contracts, 17 Nov: who was there is not noted
      praktik session attend 2026-11-17-data-contracts …
  facilitator: 1 of 2 holders                      praktik member role add … facilitator
  goal 1, Faster reviews: off track                praktik action add "Bring goal 1 back on track"
  Slow dashboards: raised on 20 Oct, and nobody joined yet   praktik challenge join slow-dashboards
  no evaluation is recorded yet                    praktik evaluate --record
  Wiki pages: not recorded for October   praktik channel log "Wiki pages" --month 2026-10 --people …
  2 resources not reviewed for 12 months           praktik resource list --not-reviewed 12m
! 4 things are overdue
? 1

"#]]
    );
}

#[test]
fn on_a_narrow_terminal_the_command_stands_below_its_line() {
    let place = busy().env("COLUMNS", "60");
    assert_data_eq!(
        place.transcript("praktik status"),
        str![[r#"
$ praktik status
Data Guild · Tue 24 Nov 2026 · week of 23 Nov · 4 overdue

Overdue
  Missed one, planned for 20 Nov, is not logged
      praktik session log 2026-11-24-missed-one
  action 1, Write the guide: due on 15 Oct, Budi Santoso
      praktik action done 1
  goal 2, A handbook: was to be reached by 1 Nov
      praktik goal reach 2
  left longer ago than data is to be kept (6m): Eka Putri
      praktik member forget eka-putri

Coming up
  Thu 26 Nov, 16:00 · Async Rust · Ana Silva facilitates
      praktik session show 2026-11-26-async-rust
  Thu 3 Dec, 16:00 · Year review · nobody facilitates yet
      praktik session edit 2026-12-03-year-review --facilitator …
  Fri 4 Dec · Shy leads
      praktik session show 2026-12-04-shy-leads
  action 2, Ask Sales: due on 1 Dec   praktik action done 2
  Budi Santoso is facilitator until 10 Dec
      praktik member role add budi-santoso facilitator --since 2026-12-10

People
  new and not yet welcomed: Gita Sari
      praktik member welcome gita-sari
  were there before, but not in the last 90 days: Chen Wei
    and 1 private member
      praktik member contacted chen-wei
  contributed, but never thanked: Ana Silva and Dewi
    Lestari
      praktik recognize suggest

To look after
  Data contracts, 17 Nov: who was there is not noted
      praktik session attend 2026-11-17-data-contracts …
  facilitator: 1 of 2 holders
      praktik member role add … facilitator
  goal 1, Faster reviews: off track
      praktik action add "Bring goal 1 back on track"
  Slow dashboards: raised on 20 Oct, and nobody joined yet
      praktik challenge join slow-dashboards
  no evaluation is recorded yet   praktik evaluate --record
  Wiki pages: not recorded for October
      praktik channel log "Wiki pages" --month 2026-10 --people …
  2 resources not reviewed for 12 months
      praktik resource list --not-reviewed 12m

"#]]
    );
    let said = place.run("praktik status").stdout;
    assert!(said.lines().filter(|line| !line.contains("praktik ")).all(|line| line.chars().count() <= 60), "{said}");
}

#[test]
fn every_command_is_one_that_praktik_takes() {
    let place = busy();
    let status = place.run("praktik status --json").json();
    let items = status["items"].as_array().unwrap();
    assert!(items.len() >= 17, "{status:#}");
    let mut tried = 0;
    for item in items {
        let command = item["command"].as_str().unwrap();
        // What only the lead can fill in may have to be a number.
        let filled = if command.contains("channel") { command.replace('…', "41") } else { command.to_owned() };
        let parsed = praktik::cli::command(None).try_get_matches_from(shlex::split(&filled).unwrap());
        assert!(parsed.is_ok(), "{command}: {}", parsed.err().map(|error| error.to_string()).unwrap_or_default());
        // What needs nothing that only its lead knows is tried.
        if !filled.contains('…') {
            let reads = [" show ", " list", " suggest"].iter().any(|reads| command.contains(reads));
            let dry = if reads { "" } else { " --dry-run" };
            place.run(&format!("PRAKTIK_ME=ana-silva {filled}{dry}")).assert_ok();
            tried += 1;
        }
    }
    assert!(tried >= 11, "{tried} of {}", items.len());
}

#[test]
fn the_week_has_the_shape_that_scripts_rely_on() {
    let place = busy();
    let status = place.run("praktik status --json").json();
    let keys: Vec<&String> = status.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["schema", "community", "as_of", "closed", "pause", "overdue", "items"]);
    assert_eq!((&status["closed"], &status["pause"], &status["overdue"]), (&json!(null), &json!(null), &json!(4)));
    let items = status["items"].as_array().unwrap();
    assert_eq!(
        items[1],
        json!({
            "kind": "action_overdue", "overdue": true,
            "text": "action 1, Write the guide: due on 15 Oct, Budi Santoso", "people": ["budi-santoso"], "things": [1],
            "due": "2026-10-15", "command": "praktik action done 1"
        })
    );
    let mut kinds: Vec<&str> = items.iter().map(|item| item["kind"].as_str().unwrap()).collect();
    kinds.dedup();
    assert_eq!(
        kinds,
        [
            "session_unlogged",
            "action_overdue",
            "goal_overdue",
            "forgetting_due",
            "session_coming",
            "action_due",
            "role_ending",
            "newcomers",
            "drifting",
            "unthanked",
            "attendance_not_taken",
            "role_vacant",
            "goal_off_track",
            "challenge_waiting",
            "evaluation_due",
            "channel_not_recorded",
            "resource_review"
        ]
    );
    assert!(!status.to_string().contains("hy Person") && !status.to_string().contains("shy-person"), "{status:#}");
    let drifting = items.iter().find(|item| item["kind"] == "drifting").unwrap();
    assert_eq!(drifting["people"], json!(["chen-wei"]));
    assert!(drifting["text"].as_str().unwrap().ends_with("Chen Wei and 1 private member"));
    let csv = place.run("praktik status --format csv").stdout;
    assert!(csv.starts_with("kind,overdue,text,people,things,due,command\nsession_unlogged,true,"), "{csv}");
    assert_eq!(csv.lines().count(), items.len() + 1);
}

fn kinds(place: &Place) -> Vec<String> {
    let status: Value = place.run("praktik status --json").json();
    status["items"].as_array().unwrap().iter().map(|item| item["kind"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_settled_is_said_no_more() {
    let place = busy();
    sql(
        &place,
        "INSERT INTO welcome (member_id, day) SELECT id, '2026-11-20' FROM member WHERE handle = 'gita-sari';
         INSERT INTO contact (member_id, day) SELECT id, '2026-10-20' FROM member WHERE handle IN ('chen-wei', 'shy-person');
         UPDATE action SET status = 'done', ended = '2026-11-24' WHERE number IN (1, 2);
         UPDATE goal SET status = 'reached', ended = '2026-11-24';
         INSERT INTO resource_review (resource_id, day) SELECT id, '2026-11-24' FROM resource;
         INSERT INTO challenge_part SELECT id, 'joined', 1, '2026-11-24' FROM challenge;
         INSERT INTO channel_month (channel_id, month, people) SELECT id, '2026-10', 3 FROM channel WHERE name <> 'Slack';
         INSERT INTO evaluation (day, period_from, period_until, members, sessions, coverage)
           VALUES ('2026-09-30', '2026-07-01', '2026-09-30', 6, 1, 0.5);
         DELETE FROM role_term WHERE ended IS NOT NULL;",
    );
    for line in [
        "praktik session log 2026-11-24-missed-one --on 2026-11-20 --present ana,budi",
        "praktik session attend 2026-11-17 ana budi",
        "praktik session edit 2026-12-03 --facilitator budi",
        "praktik recognize ana dewi --for 'the year'",
        "praktik member role add budi facilitator",
        "praktik member role add chen facilitator",
    ] {
        place.run(line).assert_ok();
    }
    assert_eq!(kinds(&place), ["forgetting_due", "session_coming", "session_coming", "session_coming"]);
}

#[test]
fn three_of_a_kind_are_shown_and_three_people_are_named() {
    let place = community();
    for (number, name) in ["Gita", "Hadi", "Intan", "Joko", "Kirana"].iter().enumerate() {
        place.run(&format!("praktik member add {name} --joined 2026-11-10")).assert_ok();
        sql(
            &place,
            &format!(
                "INSERT INTO action (number, title, due, added) VALUES ({0}, 'Task {0}', '2026-10-0{0}', '2026-09-01')",
                number + 1
            ),
        );
    }
    assert_data_eq!(
        place.transcript("praktik status"),
        str![[r#"
$ praktik status
Data Guild · Tue 24 Nov 2026 · week of 23 Nov · 6 overdue

Overdue
  action 1, Task 1: due on 1 Oct         praktik action done 1
  action 2, Task 2: due on 2 Oct         praktik action done 2
  action 3, Task 3: due on 3 Oct         praktik action done 3
  and 2 more actions                     praktik action list
  left longer ago than data is to be kept (6m): Eka Putri   praktik member forget eka-putri

People
  new and not yet welcomed: Gita, Hadi, Intan and 2 more   praktik member list --not-welcomed

To look after
  facilitator: nobody holds this role    praktik member role add … facilitator
  no evaluation is recorded yet          praktik evaluate --record
  Slack: not recorded for October        praktik channel log Slack --month 2026-10 --people …
  Wiki pages: not recorded for October   praktik channel log "Wiki pages" --month 2026-10 --people …

"#]]
    );
}

#[test]
fn a_quiet_week_says_so_and_when_the_next_session_is() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead Ana").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik status
            praktik session plan 'Kick-off' --on '2027-01-12 16:00'
            praktik status
            praktik session plan 'Before' --on 2026-11-27 --facilitator ana
            praktik status --check
            praktik session log 'Was' --on 2026-11-20 --present ana
            praktik session cancel 2026-11-27
            praktik session cancel next
            praktik status
            "
        ),
        str![[r#"
$ praktik status
Data Guild · Tue 24 Nov 2026 · week of 23 Nov

A beginning
  add the members          praktik member add "Budi Santoso"
  plan the first session   praktik session plan "Kick-off" --on "friday 16:00"
  say what it is for       praktik charter edit
$ praktik session plan 'Kick-off' --on '2027-01-12 16:00'
✓ Kick-off is planned for Tue 12 Jan 2027, 16:00: 2027-01-12-kick-off
  next  praktik session log 2027-01-12-kick-off --present …   once it was held
$ praktik status
Data Guild · Tue 24 Nov 2026 · week of 23 Nov
Nothing needs you this week.
The next session is Kick-off, Tue 12 Jan 2027, 16:00.
$ praktik session plan 'Before' --on 2026-11-27 --facilitator ana
✓ Before is planned for Fri 27 Nov 2026, with ana: 2026-11-27-before
  next  praktik session log 2026-11-27-before --present …   once it was held
$ praktik status --check
Data Guild · Tue 24 Nov 2026 · week of 23 Nov
Nothing needs you this week.

Coming up
  Fri 27 Nov · Before · Ana facilitates   praktik session show 2026-11-27-before
$ praktik session log 'Was' --on 2026-11-20 --present ana
✓ Was was held on Fri 20 Nov 2026: 2026-11-20-was
✓ 1 member present
  next  praktik session note "…"   keeps what came of it
$ praktik session cancel 2026-11-27
✓ Before on Fri 27 Nov 2026 is cancelled
  next  praktik session edit 2026-11-27-before --on WHEN   plans it again
$ praktik session cancel next
✓ Kick-off on Tue 12 Jan 2027, 16:00 is cancelled
  next  praktik session edit 2027-01-12-kick-off --on WHEN   plans it again
$ praktik status
Data Guild · Tue 24 Nov 2026 · week of 23 Nov
Nothing needs you this week.
No session is planned. Plan one: praktik session plan "Kick-off" --on "friday 16:00"

"#]]
    );
}

#[test]
fn in_a_pause_only_overdue_actions_nag() {
    let place = busy();
    sql(&place, "INSERT INTO pause (first_day, last_day, reason) VALUES ('2026-11-20', '2026-12-06', 'year end')");
    assert_data_eq!(
        place.transcript("praktik status --check"),
        str![[r#"
$ praktik status --check
Data Guild · Tue 24 Nov 2026 · week of 23 Nov · 1 overdue
pause until 6 Dec: year end

Overdue
  action 1, Write the guide: due on 15 Oct, Budi Santoso   praktik action done 1
! 1 thing is overdue
? 1

"#]]
    );
    let status = place.run("praktik status --json").json();
    assert_eq!(status["pause"], json!({"from": "2026-11-20", "until": "2026-12-06", "reason": "year end"}));
    assert_eq!(kinds(&place), ["action_overdue"]);
    // The last day belongs to it, the day after does not.
    let later = place.run("PRAKTIK_NOW=2026-12-06T12:00:00Z praktik status --json").json();
    assert_eq!(later["items"].as_array().unwrap().len(), 2);
    assert_eq!(place.run("PRAKTIK_NOW=2026-12-07T12:00:00Z praktik status --json").json()["pause"], json!(null));
}

#[test]
fn a_closed_community_is_left_in_peace() {
    let place = busy();
    sql(&place, "INSERT INTO closing (closed, reason) VALUES ('2026-11-01', 'it did what it was for')");
    assert_data_eq!(
        place.transcript("praktik status --check"),
        str![[r#"
$ praktik status --check
Data Guild · Tue 24 Nov 2026 · week of 23 Nov
The community closed on 1 Nov 2026: it did what it was for

"#]]
    );
    let status = place.run("praktik status --json").json();
    assert_eq!(status["closed"], json!({"date": "2026-11-01", "reason": "it did what it was for"}));
    assert_eq!((&status["items"], &status["overdue"]), (&json!([]), &json!(0)));
    sql(&place, "UPDATE closing SET reopened = '2026-11-20'");
    assert_eq!(place.run("praktik status --json").json()["closed"], json!(null));
}

#[test]
fn without_a_community_there_is_no_week() {
    Place::new().run("praktik status").assert_code(10);
}
