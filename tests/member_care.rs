//! People looked after: welcomed, spoken with, and roles handed over.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use rusqlite::Connection;
use serde_json::json;
use snapbox::{assert_data_eq, str};

const CHARTER: &str = "
name: Data Guild
purpose: Decisions rest on data that people understand
scope:
  in: [Data pipelines, Dashboards that people use]
  out: [Licences]
focus_topics: [SQL, Async Rust]
roles:
  - name: Lead
    responsibilities: Keeps the purpose in sight
    required: true
  - name: Scribe
benefits: [Answers within a day, Less work done twice]
cadence: monthly
channels:
  - name: '#data-guild'
    url: https://chat.example.org/data-guild
    purpose: questions and answers
  - name: Wiki
norms: [We ask before we judge, No question is too small]
sponsor: Sana Mirza
time_asked: two hours a month
time_zone: Europe/Berlin
";

fn community() -> Place {
    let place = Place::new();
    place.file("charter.yaml", CHARTER);
    for line in [
        "praktik init --from charter.yaml",
        "praktik member add 'Ana Silva' --handle ana --email ana@example.org --unit Data --joined 2025-01-01",
        "praktik member add 'Budi Santoso' --handle budi --unit Data --site Jakarta --joined 2025-01-01",
        "praktik member add 'Cleo Martin' --handle cleo --unit Sales --joined 2025-01-01",
        "praktik member add 'Shy Person' --handle shy --unit Sales --joined 2025-01-01 --private",
        "praktik member add 'Ines Costa' --handle ines --email ines@example.org --unit Data --joined 2026-11-20",
        "praktik member add 'Noor Ali' --handle noor --unit Legal --joined 2026-11-01",
        "praktik member role add ana lead --since 2025-01-01",
        "praktik member role add cleo scribe --since 2025-01-01",
        "praktik session log 'SQL' --kind talk --on 2026-10-06 --presenter cleo --present ana,budi,cleo,shy",
        "praktik session log 'Rust' --kind talk --on 2026-11-03 --presenter cleo --present budi,cleo",
        "praktik session plan 'Pipelines' --on '2026-12-01 16:00' --place 'Room 4' --link https://meet.example.org/x --facilitator ana",
    ] {
        place.run(line).assert_ok();
    }
    place
}

#[test]
fn a_letter_is_made_from_the_charter_and_recorded() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member welcome ines --buddy budi --dry-run
            PRAKTIK_ME=ana praktik member welcome ines --buddy budi
            praktik member show ines
            praktik member welcome ines --buddy cleo
            "
        ),
        str![[r#"
$ praktik member welcome ines --buddy budi --dry-run
Hello Ines Costa,

Welcome to Data Guild. This is why we are here: Decisions rest on data that people understand.

What we take up
- Data pipelines
- Dashboards that people use
- In focus now: SQL and Async Rust

What you get out of it
- Answers within a day
- Less work done twice

When we meet
- We meet monthly
- Next: Pipelines, Tue 1 Dec 2026, 16:00, Room 4, join here: https://meet.example.org/x
- The time it asks of you: two hours a month

Where we talk between sessions
- #data-guild: https://chat.example.org/data-guild, questions and answers
- Wiki

How we treat each other
- We ask before we judge
- No question is too small

Who to turn to
- Lead: Ana Silva
- Scribe: Cleo Martin

Budi Santoso is your buddy: ask them anything, and let them introduce you.

We look forward to you.
! would: Ines Costa is welcomed on 24 Nov 2026, and Budi Santoso looks after them
! Nothing was written.
$ PRAKTIK_ME=ana praktik member welcome ines --buddy budi
Hello Ines Costa,

Welcome to Data Guild. This is why we are here: Decisions rest on data that people understand.

What we take up
- Data pipelines
- Dashboards that people use
- In focus now: SQL and Async Rust

What you get out of it
- Answers within a day
- Less work done twice

When we meet
- We meet monthly
- Next: Pipelines, Tue 1 Dec 2026, 16:00, Room 4, join here: https://meet.example.org/x
- The time it asks of you: two hours a month

Where we talk between sessions
- #data-guild: https://chat.example.org/data-guild, questions and answers
- Wiki

How we treat each other
- We ask before we judge
- No question is too small

Who to turn to
- Lead: Ana Silva
- Scribe: Cleo Martin

Budi Santoso is your buddy: ask them anything, and let them introduce you.

We look forward to you.

Ana Silva
! ✓ Ines Costa is welcomed on 24 Nov 2026, and Budi Santoso looks after them
$ praktik member show ines
Ines Costa · ines

  e-mail       ines@example.org
  unit         Data
  on the roll  since 20 Nov 2026
  welcomed     on 24 Nov 2026 by ana, buddy budi
  last seen    not seen in a session yet

27 Aug – 24 Nov 2026: 0 sessions · 0 contributions · 0 recognitions · not seen in sessions
$ praktik member welcome ines --buddy cleo
! error: Ines Costa was welcomed on 24 Nov 2026, buddy Budi Santoso
! hint: to welcome them once more, say so with --again
? 1

"#]]
    );
}

#[test]
fn a_letter_fits_where_it_is_sent() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member welcome ines --buddy budi --for slack --dry-run
            praktik member welcome ines --buddy budi --for teams --dry-run
            praktik member welcome ines --buddy budi --for email --dry-run
            "
        ),
        str![[r#"
$ praktik member welcome ines --buddy budi --for slack --dry-run
Hello Ines Costa,

Welcome to Data Guild. This is why we are here: Decisions rest on data that people understand.

*What we take up*
• Data pipelines
• Dashboards that people use
• In focus now: SQL and Async Rust

*What you get out of it*
• Answers within a day
• Less work done twice

*When we meet*
• We meet monthly
• Next: Pipelines, Tue 1 Dec 2026, 16:00, Room 4, <https://meet.example.org/x|join here>
• The time it asks of you: two hours a month

*Where we talk between sessions*
• <https://chat.example.org/data-guild|#data-guild>, questions and answers
• Wiki

*How we treat each other*
• We ask before we judge
• No question is too small

*Who to turn to*
• Lead: Ana Silva
• Scribe: Cleo Martin

Budi Santoso is your buddy: ask them anything, and let them introduce you.

We look forward to you.
! would: Ines Costa is welcomed on 24 Nov 2026, and Budi Santoso looks after them
! Nothing was written.
$ praktik member welcome ines --buddy budi --for teams --dry-run
Hello Ines Costa,

Welcome to Data Guild. This is why we are here: Decisions rest on data that people understand.

**What we take up**

- Data pipelines
- Dashboards that people use
- In focus now: SQL and Async Rust

**What you get out of it**

- Answers within a day
- Less work done twice

**When we meet**

- We meet monthly
- Next: Pipelines, Tue 1 Dec 2026, 16:00, Room 4, [join here](https://meet.example.org/x)
- The time it asks of you: two hours a month

**Where we talk between sessions**

- [/#data-guild](https://chat.example.org/data-guild), questions and answers
- Wiki

**How we treat each other**

- We ask before we judge
- No question is too small

**Who to turn to**

- Lead: Ana Silva
- Scribe: Cleo Martin

Budi Santoso is your buddy: ask them anything, and let them introduce you.

We look forward to you.
! would: Ines Costa is welcomed on 24 Nov 2026, and Budi Santoso looks after them
! Nothing was written.
$ praktik member welcome ines --buddy budi --for email --dry-run
Subject: Welcome to Data Guild

Hello Ines Costa,

Welcome to Data Guild. This is why we are here: Decisions rest on data that people understand.

What we take up
- Data pipelines
- Dashboards that people use
- In focus now: SQL and Async Rust

What you get out of it
- Answers within a day
- Less work done twice

When we meet
- We meet monthly
- Next: Pipelines, Tue 1 Dec 2026, 16:00, Room 4, join here: https://meet.example.org/x
- The time it asks of you: two hours a month

Where we talk between sessions
- #data-guild: https://chat.example.org/data-guild, questions and answers
- Wiki

How we treat each other
- We ask before we judge
- No question is too small

Who to turn to
- Lead: Ana Silva
- Scribe: Cleo Martin

Budi Santoso is your buddy: ask them anything, and let them introduce you.

We look forward to you.
! would: Ines Costa is welcomed on 24 Nov 2026, and Budi Santoso looks after them
! Nothing was written.

"#]]
    );
}

#[test]
fn nothing_in_a_charter_acts_in_a_letter() {
    let place = Place::new();
    place.file(
        "charter.yaml",
        "name: '<!channel> & <b>'\npurpose: x\nnorms: [\"a\\nb\", \"\\e[31mred\"]\nchannels:\n  - name: 'a|b>c'\n    url: 'https://x.example/)|>'\n  - name: d\n    url: 'javascript:alert(1)'\n",
    );
    place.run("praktik init --from charter.yaml").assert_ok();
    place.run("praktik member add Ines").assert_ok();
    let slack = place.run("praktik member welcome ines --for slack --dry-run").stdout;
    assert!(slack.contains("Welcome to &lt;!channel&gt; &amp; &lt;b&gt;."), "{slack}");
    assert!(slack.contains("<https://x.example/)%7C%3E|a¦b&gt;c>"), "{slack}");
    assert!(slack.contains("d: javascript:alert(1)"), "{slack}");
    assert!(slack.contains("\n• a b\n") && !slack.contains('\u{1b}'), "{slack}");
    let teams = place.run("praktik member welcome ines --for teams --dry-run").stdout;
    assert!(teams.contains("[a\\|b&gt;c](https://x.example/%29|%3E)"), "{teams}");
}

#[test]
fn a_letter_of_a_bare_charter_says_what_there_is() {
    let place = Place::new();
    place.run("praktik init --name Guild --purpose ''").assert_code(2);
    place.run("praktik init --name Guild --purpose 'Better data' --no-input").assert_ok();
    place.run("praktik member add Ines").assert_ok();
    assert_data_eq!(
        place.transcript("praktik member welcome ines"),
        str![[r#"
$ praktik member welcome ines
Hello Ines,

Welcome to Guild. This is why we are here: Better data.

We look forward to you.
! ✓ Ines is welcomed on 24 Nov 2026
! note: no buddy is named, and there is nobody to propose

"#]]
    );
}

#[test]
fn a_letter_is_data_too() {
    let place = community();
    let answer = place.run("praktik member welcome ines --buddy budi --json --on yesterday").json();
    let keys: Vec<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["schema", "dry_run", "member", "buddy", "proposed_buddy", "subject", "text", "changes"]);
    assert_eq!(answer["subject"], json!("Welcome to Data Guild"));
    assert_eq!(answer["buddy"], json!("budi"));
    assert!(!answer["text"].as_str().unwrap().contains('@'), "a letter carries no address");
    let shown = place.run("praktik member show ines --json").json();
    assert_eq!(shown["welcome"], json!({"date": "2026-11-23", "buddy": "budi", "by": null}));
}

#[test]
fn a_buddy_is_proposed_and_not_recorded() {
    let place = community();
    let proposed = |line: &str| place.run(line).json()["proposed_buddy"].clone();
    assert_eq!(proposed("praktik member welcome ines --json --dry-run"), json!("budi"), "of the same unit, seen most");
    assert_eq!(proposed("praktik member welcome noor --json --dry-run"), json!("cleo"), "who holds a role");
    place.run("praktik member welcome noor --buddy budi").assert_ok();
    assert_eq!(proposed("praktik member welcome ines --json --dry-run"), json!("ana"), "who was no buddy lately");
    assert_data_eq!(
        place.run("praktik member welcome ines --for slack").stderr,
        str![[r#"
✓ Ines Costa is welcomed on 24 Nov 2026
note: no buddy is named. Ana Silva could be one (active, of the same unit, and no buddy lately):
  praktik member welcome ines --buddy ana --again

"#]]
    );
    assert_eq!(place.run("praktik member show ines --json").json()["welcome"]["buddy"], json!(null));
}

#[test]
fn nobody_private_is_named_in_a_letter() {
    let place = community();
    place.run("praktik member role add shy lead --since 2025-01-01").assert_ok();
    let letter = place.run("praktik member welcome ines --buddy budi");
    assert!(!letter.assert_ok().stdout.contains("Shy"), "{}", letter.stdout);
    assert_data_eq!(
        place.transcript(
            "
            praktik member welcome noor --buddy shy
            praktik member welcome noor --buddy noor
            praktik member welcome noor --on 2026-11-25
            praktik member welcome
            "
        ),
        str![[r#"
$ praktik member welcome noor --buddy shy
! error: --buddy: shy is private, and a letter would name them
! hint: name somebody else
? 2
$ praktik member welcome noor --buddy noor
! error: --buddy: Noor Ali would be their own buddy
? 2
$ praktik member welcome noor --on 2026-11-25
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik member welcome
! error: the following required arguments were not provided:
!   <MEMBER>
!
! Usage: praktik member welcome <MEMBER>
!
! For more information, try '--help'.
? 2

"#]]
    );
}

#[test]
fn newcomers_without_a_welcome_are_listed() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member welcome --list
            praktik member list --not-welcomed --columns handle,joined
            "
        ),
        str![[r#"
$ praktik member welcome --list
handle  name        unit   joined      roles
ines    Ines Costa  Data   2026-11-20
noor    Noor Ali    Legal  2026-11-01
$ praktik member list --not-welcomed --columns handle,joined
handle  joined
ines    2026-11-20
noor    2026-11-01

"#]]
    );
    place.run("praktik member welcome ines").assert_ok();
    assert_eq!(place.run("praktik member welcome --list --json").json().as_array().unwrap().len(), 1);
    place.run("praktik member welcome noor").assert_ok();
    assert_data_eq!(
        place.transcript("praktik member welcome --list"),
        str![[r#"
$ praktik member welcome --list
Nobody is new and not welcomed yet.

"#]]
    );
}

#[test]
fn a_word_with_somebody_is_noted() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member contacted budi --dry-run
            PRAKTIK_ME=ana praktik member contacted budi cleo --note 'both come again after the release'
            praktik member contacted budi --on 2026-10-01
            praktik member show budi
            praktik member contacted budi --on tomorrow
            praktik member contacted nobody
            praktik member contacted
            "
        ),
        str![[r#"
$ praktik member contacted budi --dry-run
would: Somebody had a word with Budi Santoso on 24 Nov 2026
Nothing was written.
$ PRAKTIK_ME=ana praktik member contacted budi cleo --note 'both come again after the release'
✓ Ana Silva had a word with Budi Santoso on 24 Nov 2026: both come again after the release
✓ Ana Silva had a word with Cleo Martin on 24 Nov 2026: both come again after the release
$ praktik member contacted budi --on 2026-10-01
✓ Somebody had a word with Budi Santoso on 1 Oct 2026
$ praktik member show budi
Budi Santoso · budi

  unit         Data
  site         Jakarta
  on the roll  since 1 Jan 2025
  last seen    3 Nov 2026

27 Aug – 24 Nov 2026: 2 sessions · 0 contributions · 0 recognitions · core layer

Last sessions
  · 2026-11-03  Rust
  · 2026-10-06  SQL

Words with them
  · 2026-11-24  by ana: both come again after the release
  · 2026-10-01
$ praktik member contacted budi --on tomorrow
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik member contacted nobody
! error: no member 'nobody'
! hint: did you mean noor?
? 1
$ praktik member contacted
! error: the following required arguments were not provided:
!   <MEMBER>...
!
! Usage: praktik member contacted <MEMBER>...
!
! For more information, try '--help'.
? 2

"#]]
    );
    assert_eq!(
        place.run("praktik member show budi --json").json()["contacts"][0],
        json!({"date": "2026-11-24", "by": "ana", "note": "both come again after the release"})
    );
}

/// Open promises, as other commands enter them.
fn promises(place: &Place) {
    let file = Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(
        "INSERT INTO action (number, title, owner_id, due, added) VALUES (3, 'Write the guide', 1, '2026-12-10', '2026-11-01');
         INSERT INTO goal (number, key, title, due, added, position) VALUES (1, 'tickets', 'Fewer tickets', '2027-03-31', '2026-01-01', 0);
         INSERT INTO challenge (slug, title, kind, raised, raiser_id) VALUES ('slow-joins', 'Slow joins', 'problem', '2026-09-01', 1);",
    )
    .unwrap();
}

#[test]
fn roles_are_handed_over_with_what_is_open() {
    let place = community();
    promises(&place);
    place.run("praktik member role add budi lead --deputy --since 2026-01-01").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik member handover ana budi --dry-run
            praktik member handover ana budi
            praktik member handover ana budi --yes
            praktik member role list
            praktik member handover ana budi --actions --sessions --yes
            praktik session show next
            praktik member handover ana budi --yes
            "
        ),
        str![[r#"
$ praktik member handover ana budi --dry-run
Lead · from Ana Silva to Budi Santoso · 24 Nov 2026

would: Ana Silva is no longer Lead from 24 Nov 2026 on
would: Budi Santoso is no longer deputy for Lead
would: Budi Santoso is Lead from 24 Nov 2026
Nothing was written.

What it answers for
  · Lead: Keeps the purpose in sight

Open promises
  · action 3: Write the guide, due 10 Dec 2026, still Ana Silva's
  · goal 1: Fewer tickets, due 31 Mar 2027
  · challenge slow-joins: Slow joins, raised by Ana Silva

Sessions to facilitate
  · Tue 1 Dec 2026, 16:00  Pipelines, still with Ana Silva

Places
  · #data-guild · https://chat.example.org/data-guild · questions and answers
  · Wiki

Whom to know
  · Cleo Martin: Scribe, presented 2 times in the last 12 months
  · Sana Mirza: sponsor
$ praktik member handover ana budi
! Ana Silva is no longer Lead from 24 Nov 2026 on
! Budi Santoso is no longer deputy for Lead
! Budi Santoso is Lead from 24 Nov 2026
! error: Does Budi Santoso take over from Ana Silva? Nobody is here to answer
! hint: say so with --yes
? 2
$ praktik member handover ana budi --yes
Lead · from Ana Silva to Budi Santoso · 24 Nov 2026

✓ Ana Silva is no longer Lead from 24 Nov 2026 on
✓ Budi Santoso is no longer deputy for Lead
✓ Budi Santoso is Lead from 24 Nov 2026

What it answers for
  · Lead: Keeps the purpose in sight

Open promises
  · action 3: Write the guide, due 10 Dec 2026, still Ana Silva's
  · goal 1: Fewer tickets, due 31 Mar 2027
  · challenge slow-joins: Slow joins, raised by Ana Silva

Sessions to facilitate
  · Tue 1 Dec 2026, 16:00  Pipelines, still with Ana Silva

Places
  · #data-guild · https://chat.example.org/data-guild · questions and answers
  · Wiki

Whom to know
  · Cleo Martin: Scribe, presented 2 times in the last 12 months
  · Sana Mirza: sponsor

  next  praktik member handover ana budi --actions --sessions
$ praktik member role list
role    member  name          deputy  since       until
Lead    budi    Budi Santoso          2026-11-24  —
Scribe  cleo    Cleo Martin           2025-01-01  —
$ praktik member handover ana budi --actions --sessions --yes
Handover · from Ana Silva to Budi Santoso · 24 Nov 2026

✓ Budi Santoso owns 1 action more
✓ Budi Santoso facilitates Pipelines on Tue 1 Dec 2026, 16:00

Open promises
  · action 3: Write the guide, due 10 Dec 2026
  · goal 1: Fewer tickets, due 31 Mar 2027
  · challenge slow-joins: Slow joins, raised by Ana Silva

Sessions to facilitate
  · Tue 1 Dec 2026, 16:00  Pipelines

Places
  · #data-guild · https://chat.example.org/data-guild · questions and answers
  · Wiki

Whom to know
  · Cleo Martin: Scribe, presented 2 times in the last 12 months
  · Sana Mirza: sponsor
$ praktik session show next
Pipelines · meeting · planned
2026-12-01-pipelines

  when         Tue 1 Dec 2026, 16:00
  place        Room 4
  link         https://meet.example.org/x
  facilitator  Budi Santoso
$ praktik member handover ana budi --yes
! error: Ana Silva holds no role to hand over
! hint: open actions and planned sessions move with --actions and --sessions
? 1

"#]]
    );
}

#[test]
fn a_handover_is_data_too() {
    let place = community();
    promises(&place);
    let answer = place.run("praktik member handover ana budi --on 2027-01-01 --roles lead --yes --json").json();
    let keys: Vec<&str> = answer.as_object().unwrap().keys().map(String::as_str).collect();
    let expected =
        ["schema", "dry_run", "from", "to", "date", "roles", "changes", "promises", "sessions", "places", "people"];
    assert_eq!(keys, expected);
    assert_eq!(answer["roles"], json!([{"role": "Lead", "responsibilities": "Keeps the purpose in sight"}]));
    assert_eq!(
        answer["promises"][0],
        json!({"kind": "action", "id": "3", "title": "Write the guide", "due": "2026-12-10", "moved": false})
    );
    let roles = place.run("praktik member role list --all --json").json();
    let lead = |handle: &str| roles.as_array().unwrap().iter().find(|row| row["member"] == handle).cloned().unwrap();
    assert_eq!(
        (lead("ana")["until"].clone(), lead("budi")["since"].clone()),
        (json!("2027-01-01"), json!("2027-01-01"))
    );
}

#[test]
fn a_handover_that_cannot_be_is_refused_whole() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik member handover ana ana --yes
            praktik member handover budi cleo --yes
            praktik member handover ana budi --roles scribe --yes
            praktik member handover ana budi --roles lead --on 2024-01-01 --yes
            praktik member handover ana nobody --yes
            "
        ),
        str![[r#"
$ praktik member handover ana ana --yes
! error: Ana Silva would hand over to themselves
? 2
$ praktik member handover budi cleo --yes
! error: Budi Santoso holds no role to hand over
! hint: open actions and planned sessions move with --actions and --sessions
? 1
$ praktik member handover ana budi --roles scribe --yes
! error: --roles: Ana Silva does not hold Scribe
! hint: see who does: praktik member role list
? 1
$ praktik member handover ana budi --roles lead --on 2024-01-01 --yes
! error: --on: 2024-01-01 is before Lead began for Ana Silva, on 2025-01-01
? 2
$ praktik member handover ana nobody --yes
! error: no member 'nobody'
! hint: did you mean noor?
? 1

"#]]
    );
    place.run("praktik member leave budi --on 2026-11-01").assert_ok();
    assert_data_eq!(
        place.transcript("praktik member handover ana budi --yes"),
        str![[r#"
$ praktik member handover ana budi --yes
! error: Budi Santoso left on 2026-11-01, and Lead would begin on 2026-11-24
! hint: if they are back: praktik member rejoin budi
? 1

"#]]
    );
    assert_eq!(place.run("praktik member role list --json").json()[0]["member"], json!("ana"));
}

#[cfg(unix)]
#[test]
fn a_handover_asks() {
    let place = community();
    let mut terminal = place.on_terminal("praktik member handover ana budi");
    terminal.exp_string("Does Budi Santoso take over from Ana Silva?").unwrap();
    terminal.send_line("y").unwrap();
    terminal.exp_string("Whom to know").unwrap();
    terminal.exp_eof().unwrap();
}
