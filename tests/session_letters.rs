//! `praktik session announce` and `recap`: text to paste.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi, Citra and Shy (who is private), laid out for 80 columns.
fn community() -> Place {
    let place = Place::new().env("COLUMNS", "80");
    ok(
        &place,
        "
        praktik init --name 'Data Guild' --purpose 'Data that people trust' --lead 'Ana Silva' --tz Europe/Berlin
        praktik member add 'Budi Santoso' --email budi@example.org
        praktik member add 'Citra Dewi'
        praktik member add 'Shy Person' --private --email shy@example.org
        ",
    );
    place
}

fn ok(place: &Place, lines: &str) {
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        place.run(line).assert_ok();
    }
}

/// The same with a session to come.
fn planned() -> Place {
    let place = community();
    let plan = "praktik session plan 'Async Rust' --on '2026-11-27 16:00' --minutes 60 --kind talk --facilitator ana \
                --presenter budi,shy --topic Rust,SQL --place 'Room 3' --link 'https://meet.example.org/a_b?x=1&y=2' \
                --agenda 'where we are\n- questions to budi@example.org'";
    place.run(&plan.replace("\\n", "\n")).assert_ok();
    place
}

/// The same with a session that was held, and all that came of it.
fn held() -> Place {
    let place = planned();
    ok(
        &place,
        "
        praktik session log 'Query plans' --on 2026-11-17 --present ana,budi,shy --guests 2 --presenter citra,shy --facilitator ana --link https://meet.example.org/q
        praktik session note 'decision: we review every query plan'
        praktik session note 'Decided: ask the DBAs'
        praktik session note 'Slides will follow, ask shy@example.org'
        praktik resource add 'Slides on query plans' --kind reference --link https://example.org/slides --session last
        praktik recognize budi shy --for 'the demo' --session last
        praktik recognize shy --for 'what nobody should know' --session last
        praktik action add 'Write the guide' --owner budi --due 2026-12-04 --session last
        praktik action add 'Ask around' --owner shy --session last
        praktik action add 'Paint the wall' --session last
        praktik action drop 3 --reason 'no paint'
        ",
    );
    place
}

#[test]
fn an_announcement_says_all_that_is_known() {
    assert_data_eq!(
        planned().transcript(
            "
            praktik session announce
            praktik session announce async-rust --for email
            "
        ),
        str![[r#"
$ praktik session announce
Async Rust

Data Guild invites you to a talk.

When: Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00)
Where: Room 3
Link: https://meet.example.org/a_b?x=1&y=2
Facilitated by: Ana Silva
Presented by: Budi Santoso and 1 more
Topics: Rust, SQL

Agenda
- where we are
- questions to (address left out)

Why come: Data that people trust
$ praktik session announce async-rust --for email
Subject: Async Rust: Fri 27 Nov 2026, 16:00, Data Guild

Data Guild invites you to a talk: Async Rust.

When: Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00)
Where: Room 3
Link: https://meet.example.org/a_b?x=1&y=2
Facilitated by: Ana Silva
Presented by: Budi Santoso and 1 more
Topics: Rust, SQL

Agenda
- where we are
- questions to (address left out)

Why come: Data that people trust

"#]]
    );
}

#[test]
fn each_chat_has_its_own_markup() {
    assert_data_eq!(
        planned().transcript(
            "
            praktik session announce --for slack
            praktik session announce --for teams
            "
        ),
        str![[r#"
$ praktik session announce --for slack
*Async Rust*

Data Guild invites you to a talk.

*When:* Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00)
*Where:* Room 3
*Link:* <https://meet.example.org/a_b?x=1&amp;y=2|https://meet.example.org/a_b?x=1&amp;y=2>
*Facilitated by:* Ana Silva
*Presented by:* Budi Santoso and 1 more
*Topics:* Rust, SQL

*Agenda*
• where we are
• questions to (address left out)

*Why come:* Data that people trust
$ praktik session announce --for teams
**Async Rust**

Data Guild invites you to a talk.

- **When:** Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00)
- **Where:** Room 3
- **Link:** [https://meet.example.org/a/_b?x=1&amp;y=2](https://meet.example.org/a_b?x=1&y=2)
- **Facilitated by:** Ana Silva
- **Presented by:** Budi Santoso and 1 more
- **Topics:** Rust, SQL

**Agenda**

- where we are
- questions to (address left out)

**Why come:** Data that people trust

"#]]
    );
}

#[test]
fn a_bare_plan_is_a_short_letter() {
    let place = community();
    place.run("praktik session plan 'Tea' --on 2026-11-30 --kind social --agenda 'cake?'").assert_ok();
    assert_data_eq!(
        place.transcript("praktik session announce"),
        str![[r#"
$ praktik session announce
Tea

Data Guild invites you to spend time together.

When: Monday 30 November 2026
Agenda: cake?

Why come: Data that people trust

"#]]
    );
}

#[test]
fn only_what_is_to_come_is_announced() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik session announce
            praktik session log 'Kick-off' --on 2026-11-10
            praktik session announce last
            praktik session plan 'Async Rust' --on 2026-12-01
            praktik session plan 'Go' --on 2026-12-08
            praktik session cancel async-rust --reason 'nobody can'
            praktik session announce async-rust
            praktik session announce gopher
            "
        ),
        str![[r#"
$ praktik session announce
! error: no session is planned from today on
! hint: plan one: praktik session plan "Async Rust" --on "friday 16:00"
? 1
$ praktik session log 'Kick-off' --on 2026-11-10
✓ Kick-off was held on Tue 10 Nov 2026: 2026-11-10-kick-off
✓ attendance not taken
  next  praktik session attend 2026-11-10-kick-off ana budi
        praktik session note "…"
$ praktik session announce last
! error: Kick-off was held on Tue 10 Nov 2026
! hint: to tell what came of it: praktik session recap 2026-11-10-kick-off
! hint: none is planned; plan one: praktik session plan "Async Rust" --on "friday 16:00"
? 1
$ praktik session plan 'Async Rust' --on 2026-12-01
✓ Async Rust is planned for Tue 1 Dec 2026: 2026-12-01-async-rust
  next  praktik session log 2026-12-01-async-rust --present …   once it was held
$ praktik session plan 'Go' --on 2026-12-08
✓ Go is planned for Tue 8 Dec 2026: 2026-12-08-go
  next  praktik session log 2026-12-08-go --present …   once it was held
$ praktik session cancel async-rust --reason 'nobody can'
✓ Async Rust on Tue 1 Dec 2026 is cancelled (nobody can)
  next  praktik session edit 2026-12-01-async-rust --on WHEN   plans it again
$ praktik session announce async-rust
! error: Async Rust (Tue 1 Dec 2026) is cancelled
! hint: the next one planned: praktik session announce 2026-12-08-go
? 1
$ praktik session announce gopher
! error: no session 'gopher'
! hint: did you mean 2026-12-08-go?
? 1

"#]]
    );
    let mail = place.run("praktik session announce --for mail");
    mail.assert_code(2);
    assert!(mail.stderr.contains("[possible values: plain, slack, teams, email]"), "{}", mail.stderr);
}

#[test]
fn what_was_planned_and_is_past_is_not_announced() {
    let place = planned().at("2026-11-29T09:00:00Z");
    assert_data_eq!(
        place.transcript(
            "
            praktik session announce async-rust
            praktik session recap async-rust
            "
        ),
        str![[r#"
$ praktik session announce async-rust
! error: Async Rust was planned for Fri 27 Nov 2026, 16:00, which is past
! hint: if it was held: praktik session log 2026-11-27-async-rust --present …
! hint: none is planned; plan one: praktik session plan "Async Rust" --on "friday 16:00"
? 1
$ praktik session recap async-rust
! error: Async Rust (Fri 27 Nov 2026, 16:00) is not logged as held
! hint: if it was held: praktik session log 2026-11-27-async-rust --present …
? 1

"#]]
    );
}

#[test]
fn a_recap_tells_what_came_of_it() {
    assert_data_eq!(
        held().transcript(
            "
            praktik session recap
            praktik session recap query-plans --for slack
            "
        ),
        str![[r#"
$ praktik session recap
Recap: Query plans

Data Guild met on Tuesday 17 November 2026; 6 people were there.

Thank you, Citra Dewi and 1 more for presenting, and Ana Silva for facilitating.

Decided
- we review every query plan
- ask the DBAs

Noted
- Slides will follow, ask (address left out)

To read and watch again
- Slides on query plans (reference): https://example.org/slides
- where we met: https://meet.example.org/q

Recognised
- Budi Santoso and 1 more: the demo

To be done
- Write the guide (Budi Santoso, by 4 Dec 2026)
- Ask around

Next: Async Rust, Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00), Room 3, link: https://meet.example.org/a_b?x=1&y=2
$ praktik session recap query-plans --for slack
*Recap: Query plans*

Data Guild met on Tuesday 17 November 2026; 6 people were there.

Thank you, Citra Dewi and 1 more for presenting, and Ana Silva for facilitating.

*Decided*
• we review every query plan
• ask the DBAs

*Noted*
• Slides will follow, ask (address left out)

*To read and watch again*
• <https://example.org/slides|Slides on query plans (reference)>
• <https://meet.example.org/q|where we met>

*Recognised*
• Budi Santoso and 1 more: the demo

*To be done*
• Write the guide (Budi Santoso, by 4 Dec 2026)
• Ask around

*Next:* Async Rust, Friday 27 November 2026, 16:00 – 17:00 (Europe/Berlin, UTC+01:00), Room 3, <https://meet.example.org/a_b?x=1&amp;y=2|link>

"#]]
    );
}

#[test]
fn a_recap_says_nothing_of_what_nobody_noted() {
    let place = community();
    ok(&place, "praktik session log 'Kick-off' --on 2026-11-10");
    assert_data_eq!(
        place.transcript("praktik session recap --for teams"),
        str![[r#"
$ praktik session recap --for teams
**Recap: Kick-off**

Data Guild met on Tuesday 10 November 2026.

"#]]
    );
}

#[test]
fn only_what_was_held_is_told_of() {
    let place = planned();
    assert_data_eq!(
        place.transcript(
            "
            praktik session recap
            praktik session recap next
            praktik session cancel next --reason 'nobody can'
            praktik session recap async-rust
            praktik session log 'Kick-off' --on 2026-11-10
            praktik session recap async-rust
            "
        ),
        str![[r#"
$ praktik session recap
! error: no session was held yet
! hint: log one: praktik session log "Kick-off"
? 1
$ praktik session recap next
! error: Async Rust is planned for Fri 27 Nov 2026, 16:00
! hint: to tell of it before: praktik session announce 2026-11-27-async-rust
? 1
$ praktik session cancel next --reason 'nobody can'
✓ Async Rust on Fri 27 Nov 2026, 16:00 is cancelled (nobody can)
  next  praktik session edit 2026-11-27-async-rust --on WHEN   plans it again
$ praktik session recap async-rust
! error: Async Rust (Fri 27 Nov 2026, 16:00) is cancelled
! hint: if it was held after all: praktik session log 2026-11-27-async-rust --present …
? 1
$ praktik session log 'Kick-off' --on 2026-11-10
✓ Kick-off was held on Tue 10 Nov 2026: 2026-11-10-kick-off
✓ attendance not taken
  next  praktik session attend 2026-11-10-kick-off ana budi
        praktik session note "…"
$ praktik session recap async-rust
! error: Async Rust (Fri 27 Nov 2026, 16:00) is cancelled
! hint: the last one held: praktik session recap 2026-11-10-kick-off
? 1

"#]]
    );
}

#[test]
fn nobody_private_is_named_and_no_address_told() {
    let place = held();
    for command in ["announce", "recap"] {
        for medium in ["plain", "slack", "teams", "email"] {
            for format in ["table", "json", "markdown", "csv", "yaml"] {
                let ran = place.run(&format!("praktik session {command} --for {medium} --format {format}"));
                let said = ran.assert_ok().stdout.to_lowercase();
                for hidden in ["shy", "budi@", "what nobody should know", "paint"] {
                    assert!(!said.contains(hidden), "{hidden} in {}", ran.transcript());
                }
            }
        }
    }
}

#[test]
fn the_keys_stay() {
    let place = held();
    for (command, slug) in [("announce", "2026-11-27-async-rust"), ("recap", "2026-11-17-query-plans")] {
        let said = place.run(&format!("praktik session {command} --for email --json")).assert_ok().json();
        let keys: Vec<&String> = said.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["schema", "session", "for", "subject", "text"]);
        assert_eq!((said["schema"].as_i64(), said["session"].as_str()), (Some(1), Some(slug)));
        assert_eq!(said["for"], "email");
        assert!(!said["text"].as_str().unwrap().contains("Subject:"));
    }
    let csv = place.run("praktik session announce --format csv").assert_ok().stdout.clone();
    assert!(csv.starts_with("session,for,subject,text\n2026-11-27-async-rust,plain,"), "{csv}");
}

#[test]
fn hostile_text_stays_text() {
    let place = community();
    ok(
        &place,
        "
        praktik session plan '<!channel> *A* & [b](https://evil.example) @here ```' --on 2026-11-30 --place '<https://evil.example|us>' --link 'javascript:alert(1)'
        ",
    );
    assert_data_eq!(
        place.transcript(
            "
            praktik session announce --for slack
            praktik session announce --for teams
            praktik session announce --for email
            "
        ),
        str![[r#"
$ praktik session announce --for slack
*&lt;!channel&gt; ∗A∗ &amp; [b](https://evil.example) ＠here '''*

Data Guild invites you to a meeting.

*When:* Monday 30 November 2026
*Where:* &lt;https://evil.example|us&gt;
*Link:* javascript:alert(1)

*Why come:* Data that people trust
$ praktik session announce --for teams
**&lt;/!channel&gt; /*A/* &amp; /[b/](https://evil.example) ＠here /`/`/`**

Data Guild invites you to a meeting.

- **When:** Monday 30 November 2026
- **Where:** &lt;https://evil.example/|us&gt;
- **Link:** javascript:alert(1)

**Why come:** Data that people trust
$ praktik session announce --for email
Subject: <!channel> *A* & [b](https://evil.example) @here ```: Mon 30 Nov 2026, Data Guild

Data Guild invites you to a meeting: <!channel> *A* & [b](https://evil.example) @here ```.

When: Monday 30 November 2026
Where: <https://evil.example|us>
Link: javascript:alert(1)

Why come: Data that people trust

"#]]
    );
}

#[test]
fn markdown_is_written_out_for_teams() {
    let place = community();
    ok(&place, "praktik session plan '[b](https://evil.example) *A* <i>' --on 2026-11-30 --agenda '1. tea_time'");
    // Compared as it is: a snapshot takes a backslash for a slash.
    let said = place.run("praktik session announce --for teams").assert_ok().stdout.clone();
    assert!(said.starts_with("**\\[b\\](https://evil.example) \\*A\\* &lt;i&gt;**\n"), "{said}");
    assert!(said.contains("- **Agenda:** 1. tea\\_time\n"), "{said}");
}

#[test]
fn lines_are_not_broken_for_a_narrow_terminal() {
    let place = planned();
    let wide = place.run("praktik session announce").assert_ok().stdout.clone();
    assert_eq!(place.run("COLUMNS=40 praktik session announce").assert_ok().stdout, wide);
}
