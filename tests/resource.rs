//! `praktik resource`, as a lead types it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// A community of Ana, Budi and Shy (who is private), with two sessions that were held and one that is planned.
fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva'").assert_ok();
    place.run("praktik member add 'Budi Santoso'").assert_ok();
    place.run("praktik member add Shy --private").assert_ok();
    place
        .run("praktik session log 'SQL clinic' --on 2026-11-10 --topic SQL --link https://meet.example.org/room")
        .assert_ok();
    place.run("praktik session log 'Data CoP' --on 2026-11-17 --link https://meet.example.org/room").assert_ok();
    place.run("praktik session plan 'Data CoP' --on 2026-12-01").assert_ok();
    place
}

fn slugs(place: &Place, flags: &str) -> Vec<String> {
    let rows = place.run(&format!("praktik resource list --json {flags}")).assert_ok().json();
    rows.as_array().unwrap().iter().map(|row| row["slug"].as_str().unwrap().to_owned()).collect()
}

/// Adds a guide with that title, and flags.
fn guide(place: &Place, title: &str, flags: &str) {
    place.run(&format!("praktik resource add '{title}' --kind guide {flags}")).assert_ok();
}

#[test]
fn an_empty_community_says_what_to_do_first() {
    assert_data_eq!(
        community().transcript(
            "
            praktik resource list
            praktik resource list --json
            praktik resource list --retired
            praktik resource list --not-reviewed 12m
            praktik resource show guide
            praktik resource add
            praktik resource add 'Migration guide'
            "
        ),
        str![[r#"
$ praktik resource list
There is nothing to learn from yet: praktik resource add "Migration guide" --kind guide --link URL
$ praktik resource list --json
[]
$ praktik resource list --retired
There is nothing to learn from yet: praktik resource add "Migration guide" --kind guide --link URL
$ praktik resource list --not-reviewed 12m
There is nothing to learn from yet: praktik resource add "Migration guide" --kind guide --link URL
$ praktik resource show guide
! error: no resource 'guide'
! hint: see all: praktik resource list
? 1
$ praktik resource add
! error: TITLE: what is to be added?
! hint: give its title: praktik resource add "Migration guide" --kind guide
! hint: or the session that it came of: --from-session last
? 2
$ praktik resource add 'Migration guide'
! error: --kind: the kind is not given
! hint: one of guide, practice, template, recording, course, reference, code, other
? 2

"#]]
    );
}

#[test]
fn a_resource_is_added_used_reviewed_and_shown() {
    let place = community().env("PRAKTIK_ME", "ana");
    assert_data_eq!(
        place.transcript(
            "
            praktik resource add 'Migration guide' --kind guide --link https://example.org/guide --topic SQL,Migration --on 2026-11-02 --note 'for the move to the new warehouse'
            praktik resource used migration --by budi --in 'SQL clinic' --note 'step by step'
            praktik resource used migration --by none --at 'Sales team' --on yesterday
            praktik resource used migration
            praktik resource review migration --by shy --on 2026-11-20
            praktik resource review migration --note 'chapter 3 is new'
            praktik resource show migration-guide
            praktik resource list
            COLUMNS=60 praktik resource list
            "
        ),
        str![[r#"
$ praktik resource add 'Migration guide' --kind guide --link https://example.org/guide --topic SQL,Migration --on 2026-11-02 --note 'for the move to the new warehouse'
✓ Migration guide is added (guide, from Ana Silva): migration-guide
  next  praktik resource used migration-guide --by MEMBER   when somebody used it
$ praktik resource used migration --by budi --in 'SQL clinic' --note 'step by step'
✓ Budi Santoso used Migration guide on 10 Nov 2026, in SQL clinic (2026-11-10-sql-clinic): step by
step
$ praktik resource used migration --by none --at 'Sales team' --on yesterday
✓ Migration guide was used on 23 Nov 2026, at Sales team
$ praktik resource used migration
✓ Ana Silva used Migration guide on 24 Nov 2026
$ praktik resource review migration --by shy --on 2026-11-20
✓ Migration guide was reviewed by Shy on 20 Nov 2026
$ praktik resource review migration --note 'chapter 3 is new'
✓ Migration guide was reviewed by Ana Silva on 24 Nov 2026: chapter 3 is new
$ praktik resource show migration-guide
Migration guide · guide
migration-guide

  link      https://example.org/guide
  topics    Migration, SQL
  by        Ana Silva
  added     2 Nov 2026
  reviewed  24 Nov 2026
  note      for the move to the new warehouse
  used      3 times

Last used
  · 2026-11-24  Ana Silva
  · 2026-11-23  Sales team
  · 2026-11-10  Budi Santoso · in 2026-11-10-sql-clinic: step by step

Reviews
  · 2026-11-24  Ana Silva: chapter 3 is new
  · 2026-11-20  a private member

to note that it still holds: praktik resource review migration-guide
$ praktik resource list
title            kind   used  last used   topics          by         added
Migration guide  guide     3  2026-11-24  Migration, SQL  ana-silva  2026-11-02
$ COLUMNS=60 praktik resource list
title            kind   used  last used
Migration guide  guide     3  2026-11-24

"#]]
    );
}

#[test]
fn keys_that_scripts_rely_on() {
    let place = community();
    guide(&place, "Migration guide", "--link /srv/guide --topic SQL --by budi --session 2026-11-10 --on 2026-11-02");
    place.run("praktik resource used migration --by shy --in 2026-11-10 --note 'all of it'").assert_ok();
    place.run("praktik resource review migration --by ana --on 2026-11-20").assert_ok();
    let row = json!({
        "slug": "migration-guide", "title": "Migration guide", "kind": "guide", "link": "/srv/guide",
        "topics": ["SQL"], "by": "budi-santoso", "session": "2026-11-10-sql-clinic", "added": "2026-11-02",
        "reviewed": "2026-11-20", "used": 1, "last_used": "2026-11-10", "retired": null
    });
    assert_eq!(place.run("praktik resource list --json").json(), json!([row]));
    let shown = place.run("praktik resource show migration --json").json();
    for (key, value) in row.as_object().unwrap() {
        assert_eq!(&shown[key], value, "{key}");
    }
    assert_eq!(shown["schema"], 1);
    assert_eq!(
        (&shown["note"], &shown["retired_reason"], &shown["challenges"]),
        (&Value::Null, &Value::Null, &json!([]))
    );
    let review = json!([{"date": "2026-11-20", "by": "ana-silva", "note": null}]);
    assert_eq!(shown["reviews"], review);
    let session = "2026-11-10-sql-clinic";
    let used = json!([{"date": "2026-11-10", "by": null, "session": session, "place": null, "note": "all of it"}]);
    assert_eq!(shown["uses"], used, "private members are not named");
    let answer = place.run("praktik resource add Template --kind template --dry-run --json").json();
    assert_eq!(answer["key"], "template");
    assert_eq!(slugs(&place, ""), ["migration-guide"], "a dry run leaves nothing");
}

#[test]
fn what_is_there_already_is_named() {
    let place = community();
    guide(&place, "Migration guide", "--link https://example.org/guide");
    guide(&place, "Old guide", "");
    place.run("praktik resource retire old").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik resource add 'migration guide' --kind code
            praktik resource add 'Migration guides' --kind guide
            praktik resource add 'Something else' --kind guide --link http://www.example.org/guide/
            praktik resource add 'Old guide' --kind guide
            praktik resource add 'Migration guide' --kind code --again
            praktik resource add 'Migration course' --kind course
            "
        ),
        str![[r#"
$ praktik resource add 'migration guide' --kind code
! error: Migration guide (migration-guide) is there already
! hint: look at it: praktik resource show migration-guide
! hint: if it is another one, say so with --again
? 1
$ praktik resource add 'Migration guides' --kind guide
! error: Migration guide (migration-guide) has a similar title
! hint: look at it: praktik resource show migration-guide
! hint: if it is another one, say so with --again
? 1
$ praktik resource add 'Something else' --kind guide --link http://www.example.org/guide/
! error: Migration guide (migration-guide) has the same link
! hint: look at it: praktik resource show migration-guide
! hint: if it is another one, say so with --again
? 1
$ praktik resource add 'Old guide' --kind guide
! error: Old guide (old-guide) is there already
! hint: retired on 2026-11-24; bring it back: praktik resource retire old-guide --undo
! hint: if it is another one, say so with --again
? 1
$ praktik resource add 'Migration guide' --kind code --again
✓ Migration guide is added (code): migration-guide-2
  next  praktik resource used migration-guide-2 --by MEMBER   when somebody used it
$ praktik resource add 'Migration course' --kind course
✓ Migration course is added (course): migration-course
  next  praktik resource used migration-course --by MEMBER   when somebody used it

"#]]
    );
}

#[test]
fn notes_and_recordings_of_a_session_become_resources() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik resource add --from-session 2026-11-10 --link https://example.org/recording --by ana
            praktik resource add --from-session 2026-11-10
            praktik resource add --from-session 2026-11-10
            praktik resource add 'What we decided' --from-session 2026-11-17 --kind reference --topic Governance
            praktik resource add --from-session 2026-12-01
            praktik session show 2026-11-10
            "
        ),
        str![[r#"
$ praktik resource add --from-session 2026-11-10 --link https://example.org/recording --by ana
✓ SQL clinic is added (recording, from Ana Silva): sql-clinic
✓ It came of SQL clinic (2026-11-10-sql-clinic)
  next  praktik resource used sql-clinic --by MEMBER   when somebody used it
$ praktik resource add --from-session 2026-11-10
✓ SQL clinic is added (guide): sql-clinic-guide
✓ It came of SQL clinic (2026-11-10-sql-clinic)
  next  praktik resource used sql-clinic-guide --by MEMBER   when somebody used it
$ praktik resource add --from-session 2026-11-10
! error: SQL clinic (sql-clinic-guide) is there already
! hint: look at it: praktik resource show sql-clinic-guide
! hint: if it is another one, say so with --again
? 1
$ praktik resource add 'What we decided' --from-session 2026-11-17 --kind reference --topic Governance
✓ What we decided is added (reference): what-we-decided
✓ It came of Data CoP (2026-11-17-data-cop)
  next  praktik resource used what-we-decided --by MEMBER   when somebody used it
$ praktik resource add --from-session 2026-12-01
! error: --from-session: Data CoP is planned, and was not held yet
! hint: if it was held: praktik session log 2026-12-01-data-cop
! hint: what it is to begin from belongs to it with --session
? 1
$ praktik session show 2026-11-10
SQL clinic · meeting · held
2026-11-10-sql-clinic

  when     Tue 10 Nov 2026
  link     https://meet.example.org/room
  topics   SQL
  present  attendance not taken

What came of it
  · SQL clinic, recording  (sql-clinic)
  · SQL clinic, guide  (sql-clinic-guide)

to note who was there: praktik session attend 2026-11-10-sql-clinic …

"#]]
    );
    let of = |slug: &str| {
        let shown = place.run(&format!("praktik resource show {slug} --json")).json();
        json!([shown["kind"], shown["link"], shown["topics"], shown["session"]])
    };
    let (room, session) = ("https://meet.example.org/room", "2026-11-10-sql-clinic");
    assert_eq!(of("sql-clinic"), json!(["recording", "https://example.org/recording", ["SQL"], session]));
    assert_eq!(of("sql-clinic-guide"), json!(["guide", room, ["SQL"], session]));
    assert_eq!(of("what-we-decided"), json!(["reference", room, ["Governance"], "2026-11-17-data-cop"]));
    let shown = place.run("praktik session show 2026-11-10 --json").json();
    assert_eq!(shown["resources"], json!(["sql-clinic", "sql-clinic-guide"]));
    assert_eq!(place.run("praktik session show 2026-12-01 --json").json()["resources"], json!([]));
}

#[test]
fn recordings_of_a_series_are_told_apart() {
    let place = community();
    place.run("praktik session log 'Data CoP' --on 2026-11-03").assert_ok();
    place.run("praktik resource add --from-session 2026-11-03 --link https://example.org/1").assert_ok();
    place.run("praktik resource add --from-session 2026-11-17 --link https://example.org/2").assert_ok();
    assert_eq!(slugs(&place, ""), ["2026-11-17-data-cop", "data-cop"]);
}

#[test]
fn what_nobody_looked_at_or_used_for_long_is_found() {
    let place = community();
    guide(&place, "Old and used", "--on 2025-03-01");
    guide(&place, "Old and reviewed", "--on 2025-03-02");
    guide(&place, "Added a year ago", "--on 2025-11-24");
    guide(&place, "New", "--topic SQL --by shy");
    guide(&place, "Retired", "--on 2025-01-01");
    assert_data_eq!(
        place.transcript("praktik resource list --unused 12m --columns slug"),
        str![[r#"
$ praktik resource list --unused 12m --columns slug
slug
added-a-year-ago
old-and-reviewed
old-and-used
retired
! note: no use of any resource is noted yet, so unused says nothing: praktik resource used RESOURCE

"#]]
    );
    place.run("praktik resource used 'Old and used' --by ana --on 2026-10-01").assert_ok();
    place.run("praktik resource review 'Old and reviewed' --on 2026-01-10").assert_ok();
    place.run("praktik resource retire retired --on 2026-01-01 --reason 'nobody needs it'").assert_ok();
    assert_eq!(slugs(&place, "--not-reviewed 12m"), ["old-and-used"]);
    assert_eq!(slugs(&place, "--not-reviewed 364d"), ["added-a-year-ago", "old-and-used"]);
    assert_eq!(slugs(&place, "--unused 12m"), ["added-a-year-ago", "old-and-reviewed"]);
    assert_eq!(slugs(&place, "--unused 1m"), ["added-a-year-ago", "old-and-reviewed", "old-and-used"]);
    assert_eq!(slugs(&place, "--retired"), ["retired"]);
    assert_eq!(
        (slugs(&place, "--topic sql"), slugs(&place, "--by shy")),
        (vec!["new".to_owned()], vec!["new".to_owned()])
    );
    assert_eq!(slugs(&place, "--kind code"), [""; 0]);
    assert_eq!(slugs(&place, "--sort used --reverse --limit 1"), ["old-and-used"]);
    assert_data_eq!(
        place.transcript(
            "
            praktik resource list --not-reviewed 12m
            praktik resource list --retired
            praktik resource list --kind code
            praktik resource list --not-reviewed 3y
            praktik resource list --columns slug,by,reviewed --limit 1
            "
        ),
        str![[r#"
$ praktik resource list --not-reviewed 12m
title         reviewed  kind   used  last used   topics  by  added
Old and used  —         guide     1  2026-10-01              2025-03-01
$ praktik resource list --retired
title    retired     kind   used  last used  topics  by  added
Retired  2026-01-01  guide     0  —                      2025-01-01
$ praktik resource list --kind code
No resource is like that.
$ praktik resource list --not-reviewed 3y
Every resource was added or reviewed since 24 Nov 2023.
$ praktik resource list --columns slug,by,reviewed --limit 1
slug  by  reviewed
new       —

"#]]
    );
}

#[test]
fn a_retired_resource_is_kept_and_comes_back() {
    let place = community();
    guide(&place, "Migration guide", "--on 2026-11-02");
    place.run("praktik resource used migration --by ana --on 2026-11-10").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik resource retire migration --on 2026-11-05
            praktik resource retire migration --on 2026-11-15 --reason 'the old system is gone'
            praktik resource retire migration
            praktik resource used migration --by ana
            praktik resource review migration
            praktik resource list
            praktik resource show migration
            praktik resource used migration --by budi --on 2026-11-14
            praktik resource retire migration --undo
            praktik resource retire migration --undo
            "
        ),
        str![[r#"
$ praktik resource retire migration --on 2026-11-05
! error: --on: Migration guide was used on 2026-11-10, after 2026-11-05
? 2
$ praktik resource retire migration --on 2026-11-15 --reason 'the old system is gone'
✓ Migration guide is retired from 15 Nov 2026 on: the old system is gone
$ praktik resource retire migration
! error: Migration guide is retired since 2026-11-15
! hint: bring it back: praktik resource retire migration-guide --undo
? 1
$ praktik resource used migration --by ana
! error: Migration guide is retired since 2026-11-15
! hint: if it is in use again: praktik resource retire migration-guide --undo
? 1
$ praktik resource review migration
! error: Migration guide is retired since 2026-11-15
! hint: if it is in use again: praktik resource retire migration-guide --undo
? 1
$ praktik resource list
All resources are retired: praktik resource list --retired
$ praktik resource show migration
Migration guide · guide · retired
migration-guide

  added    2 Nov 2026
  retired  15 Nov 2026: the old system is gone
  used     once

Last used
  · 2026-11-10  Ana Silva

to bring it back: praktik resource retire migration-guide --undo
$ praktik resource used migration --by budi --on 2026-11-14
✓ Budi Santoso used Migration guide on 14 Nov 2026
$ praktik resource retire migration --undo
✓ Migration guide is in use again (it was retired on 15 Nov 2026)
$ praktik resource retire migration --undo
! error: Migration guide is not retired
? 1

"#]]
    );
}

#[test]
fn an_edit_says_what_it_changed() {
    let place = community();
    guide(&place, "Migration guide", "--link /srv/guide --topic SQL --by ana --on 2026-11-02");
    assert_data_eq!(
        place.transcript(
            "
            praktik resource edit migration --title 'Guide to the move' --kind practice --topic sql,Migration --by none
            praktik resource edit migration --link none --note 'ask Budi' --session last --on 2026-11-01 --slug the-move
            praktik resource edit the-move --topic none --session none
            praktik resource edit the-move --title 'Guide to the move'
            praktik resource edit the-move
            praktik resource edit the-move --by shy --dry-run
            praktik resource show the-move --format csv
            "
        ),
        str![[r#"
$ praktik resource edit migration --title 'Guide to the move' --kind practice --topic sql,Migration --by none
✓ title: Migration guide → Guide to the move
✓ kind: guide → practice
✓ by: taken out (was Ana Silva)
✓ topics: SQL → Migration, SQL
$ praktik resource edit migration --link none --note 'ask Budi' --session last --on 2026-11-01 --slug the-move
✓ link: taken out (was /srv/guide)
✓ note: ask Budi
✓ session: 2026-11-17-data-cop
✓ added: 2 Nov 2026 → 1 Nov 2026
✓ slug: migration-guide → the-move
$ praktik resource edit the-move --topic none --session none
✓ session: taken out (was 2026-11-17-data-cop)
✓ topics: taken out (was Migration, SQL)
$ praktik resource edit the-move --title 'Guide to the move'
Nothing to change.
$ praktik resource edit the-move
! error: nothing is said to be changed
! hint: give one of --title, --kind, --link, --topic, --by, --session, --note, --on, --slug
? 2
$ praktik resource edit the-move --by shy --dry-run
would: by: Shy
Nothing was written.
$ praktik resource show the-move --format csv
field,value
slug,the-move
title,Guide to the move
kind,practice
link,
topics,
by,
session,
added,2026-11-01
reviewed,
used,0
last_used,
retired,
note,ask Budi
retired_reason,
reviews,
uses,
challenges,

"#]]
    );
}

#[test]
fn noting_the_same_twice_changes_nothing() {
    let place = community();
    guide(&place, "Migration guide", "");
    for line in ["used migration --at 'Sales team'", "review migration --by ana --note 'still right'"] {
        place.run(&format!("praktik resource {line}")).assert_ok();
        let again = place.run(&format!("praktik resource {line}"));
        assert!(again.assert_ok().stderr.starts_with("this is noted already: "), "{}", again.transcript());
        assert_eq!(again.stdout, "Nothing to change.\n");
    }
    let shown = place.run("praktik resource show migration --json").json();
    assert_eq!((&shown["used"], shown["reviews"].as_array().unwrap().len()), (&json!(1), 1));
}

#[test]
fn a_page_shows_the_last_uses_and_says_how_many_more_there_are() {
    let place = community();
    guide(&place, "Migration guide", "");
    for day in 1..=12 {
        place.run(&format!("praktik resource used migration --at 'team {day}' --on 2026-11-{day:02}")).assert_ok();
    }
    let page = place.run("praktik resource show migration").stdout;
    assert!(page.contains("used      12 times") && page.contains("and 2 more"), "{page}");
    assert!(page.contains("2026-11-03  team 3\n") && !page.contains("team 2\n"), "{page}");
    let uses = place.run("praktik resource show migration --json").json()["uses"].as_array().unwrap().len();
    assert_eq!(uses, 12);
}

#[test]
fn a_resource_points_at_what_it_may_answer() {
    let place = community();
    place.run("praktik challenge raise 'Slow queries' --kind problem --topic SQL").assert_ok();
    place.run("praktik wish add SQL --by budi").assert_ok();
    assert_data_eq!(
        place
            .transcript("praktik resource add 'Index guide' --kind guide --topic sql --link https://example.org/index"),
        str![[r#"
$ praktik resource add 'Index guide' --kind guide --topic sql --link https://example.org/index
✓ Index guide is added (guide): index-guide
✓ The wish for SQL is met
  next  praktik challenge solve slow-queries --how "…" --resource index-guide
        praktik resource used index-guide --by MEMBER

"#]]
    );
}

#[test]
fn mistakes_are_named() {
    let place = community();
    guide(&place, "Migration guide", "");
    guide(&place, "Migration course", "--again");
    assert_data_eq!(
        place.transcript(
            "
            praktik resource add ' ' --kind guide
            praktik resource add x --kind book
            praktik resource add x --kind guide --on tomorrow
            praktik resource add x --kind guide --by nobody-here
            PRAKTIK_ME=who praktik resource add x --kind guide
            praktik resource add x --kind guide --slug 'two words'
            praktik resource add x --kind guide --slug migration-guide
            praktik resource add x --kind guide --session last --from-session last
            praktik resource show migration
            praktik resource show migratoin-guide
            praktik resource used migration-guide
            praktik resource used migration-guide --in next
            praktik resource used migration-guide --by ana --on 2026-12-01
            praktik resource list --not-reviewed soon
            praktik resource list --unused 0d
            praktik resource list --topic governance
            praktik resource list --sort size
            praktik resource retire migration-guide --undo --reason x
            "
        ),
        str![[r#"
$ praktik resource add ' ' --kind guide
! error: the title is empty
! hint: say what it is: praktik resource add "Migration guide" --kind guide
? 2
$ praktik resource add x --kind book
! error: invalid value 'book' for '--kind <KIND>'
!   [possible values: guide, practice, template, recording, course, reference, code, other]
!
! For more information, try '--help'.
? 2
$ praktik resource add x --kind guide --on tomorrow
! error: --on: 2026-11-25 has not come yet
! hint: note it when it has
? 2
$ praktik resource add x --kind guide --by nobody-here
! error: --by: no member 'nobody-here'
! hint: see all: praktik member list
? 1
$ PRAKTIK_ME=who praktik resource add x --kind guide
! error: PRAKTIK_ME: no member 'who'
! hint: see all: praktik member list
? 1
$ praktik resource add x --kind guide --slug 'two words'
! error: --slug: 'two words' is not a slug
! hint: a slug has letters, digits, '-', '_' and '.', and no spaces
? 2
$ praktik resource add x --kind guide --slug migration-guide
! error: the slug 'migration-guide' belongs to "Migration guide"
! hint: choose another with --slug
? 1
$ praktik resource add x --kind guide --session last --from-session last
! error: the argument '--session <SESSION>' cannot be used with '--from-session <SESSION>'
!
! Usage: praktik resource add --kind <KIND> --session <SESSION> <TITLE>
!
! For more information, try '--help'.
? 2
$ praktik resource show migration
! error: 'migration' could be more than one resource
!   migration-course (Migration course)
!   migration-guide (Migration guide)
! hint: write more of it
? 1
$ praktik resource show migratoin-guide
! error: no resource 'migratoin-guide'
! hint: did you mean migration-guide or migration-course?
? 1
$ praktik resource used migration-guide
! error: by whom or where it was used is not said
! hint: name at least one: --by MEMBER, --in SESSION, --at "Sales team"
! hint: or say who you are: PRAKTIK_ME=ana
? 2
$ praktik resource used migration-guide --in next
! error: --in: Data CoP is still to come
? 1
$ praktik resource used migration-guide --by ana --on 2026-12-01
! error: --on: 2026-12-01 has not come yet
! hint: note it when it has
? 2
$ praktik resource list --not-reviewed soon
! error: --not-reviewed: 'soon' is not a length of time
! hint: a length of time is 90d, 2w, 12m or 1y
? 2
$ praktik resource list --unused 0d
! error: --unused: that length of time holds no day
! hint: a length of time is 90d, 2w, 12m or 1y
? 2
$ praktik resource list --topic governance
! error: --topic: no topic 'governance'
! hint: known topics: SQL
? 1
$ praktik resource list --sort size
! error: --sort: no column 'size'
! hint: there are slug, title, kind, link, topics, by, session, added, reviewed, used, last_used, retired
? 2
$ praktik resource retire migration-guide --undo --reason x
! error: the argument '--undo' cannot be used with '--reason <REASON>'
!
! Usage: praktik resource retire --undo <RESOURCE>
!
! For more information, try '--help'.
? 2

"#]]
    );
    place.run(&format!("praktik resource add {} --kind guide", "x".repeat(201))).assert_code(2);
    place.run("praktik resource add \"a\u{7}b\" --kind guide").assert_code(2);
    place.run("praktik resource add x --kind guide --note \"a\u{1b}[31mb\"").assert_code(2);
}

#[cfg(unix)]
#[test]
fn title_and_kind_are_asked_for_on_a_terminal() {
    let place = community();
    let mut terminal = place.on_terminal("praktik resource add");
    terminal.exp_string("What is it called?").unwrap();
    terminal.send_line("Migration guide").unwrap();
    terminal.exp_string("What kind is it?").unwrap();
    terminal.send_line("").unwrap();
    terminal.exp_string("Migration guide is added (guide): migration-guide").unwrap();
    terminal.exp_eof().unwrap();
}
