//! Whom to thank, thanks tied to what they are for, and the digest.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use common::Place;
use serde_json::{Value, json};
use snapbox::{assert_data_eq, str};

/// Ana facilitates, Budi and Chen contribute, Dewi was thanked lately, Eka long ago, Shy is private.
fn community() -> Place {
    let place = Place::new();
    place.file(
        "charter.yaml",
        "name: Data Guild\npurpose: Better data\ntime_zone: UTC\nawards:\n- {name: First talk, criteria: a first talk}\n\
         - {name: Helping hand, criteria: solves the problems of others}\n- {name: Cup}\n",
    );
    place.run("praktik init --from charter.yaml --lead 'Ana Silva'").assert_ok();
    for line in [
        "praktik member add 'Budi Santoso'",
        "praktik member add 'Chen Wei'",
        "praktik member add 'Dewi Lestari'",
        "praktik member add 'Eka Putri'",
        "praktik member add 'Shy Person' --private",
        "praktik session log 'SQL joins' --on 2026-09-10 --present ana --presenter budi,shy --facilitator ana --kind talk",
        "praktik session log 'Window functions' --on 2026-11-03 --present ana --presenter budi --facilitator ana",
        "praktik session log 'Contracts' --on 2026-11-10 --present ana --presenter dewi,eka --facilitator ana",
        "praktik session log 'Last year' --on 2025-10-10 --present ana --presenter eka",
        "praktik recognize dewi --for 'her talk' --on 2026-03-01",
        "praktik recognize eka --for 'the kick-off' --on 2025-11-24",
    ] {
        place.run(line).assert_ok();
    }
    let file = rusqlite::Connection::open(place.path().join("praktik.db")).unwrap();
    file.execute_batch(
        "INSERT INTO resource (slug, title, kind, added, contributor_id) SELECT 'sql-style-guide', 'SQL style guide', 'guide',
           '2026-10-05', id FROM member WHERE handle = 'budi-santoso';
         INSERT INTO challenge (slug, title, kind, raised, raiser_id) SELECT 'slow-dashboards', 'Slow dashboards', 'problem',
           '2026-10-20', id FROM member WHERE handle = 'ana-silva';
         INSERT INTO challenge_part SELECT challenge.id, 'solved', member.id, '2026-11-02' FROM challenge, member
           WHERE handle = 'chen-wei';",
    )
    .unwrap();
    place
}

#[test]
fn whoever_contributed_and_was_not_thanked_is_suggested() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik recognize suggest
            praktik recognize suggest --period 2026-10 --columns member,for,command
            praktik recognize suggest --period 2026-02
            "
        ),
        str![[r#"
$ praktik recognize suggest
member        last thanked  for                                                       award
ana-silva     never         facilitated 3 sessions and raised "Slow dashboards"
budi-santoso  never         presented "SQL joins" on 10 Sep and "Window functions"    First talk
                            on 3 Nov and added the resource "SQL style guide"
chen-wei      never         solved "Slow dashboards"                                  Helping hand
eka-putri     24 Nov 2025   presented "Contracts" on 10 Nov
$ praktik recognize suggest --period 2026-10 --columns member,for,command
member        for                                   command
ana-silva     raised "Slow dashboards"              praktik recognize ana-silva --for "…"
budi-santoso  added the resource "SQL style guide"  praktik recognize budi-santoso --for "…"
$ praktik recognize suggest --period 2026-02
Nobody is left to thank for 1 Feb – 28 Feb 2026. Who was thanked: praktik recognize list

"#]]
    );
    let rows = place.run("praktik recognize suggest --json").json();
    assert_eq!(
        rows[2],
        json!({
            "member": "chen-wei", "name": "Chen Wei", "last_thanked": null, "contributions": 1,
            "for": "solved \"Slow dashboards\"", "award": "Helping hand",
            "command": "praktik recognize chen-wei --for \"…\""
        })
    );
    let members = |line: &str| {
        let rows = place.run(line).json();
        rows.as_array().unwrap().iter().map(|row| row["member"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(members("praktik recognize suggest --json"), ["ana-silva", "budi-santoso", "chen-wei", "eka-putri"]);
    assert_eq!(members("praktik recognize suggest --json --limit 1"), ["ana-silva"]);
    // A day earlier Eka had been thanked within twelve months.
    let earlier = members("praktik recognize suggest --json --as-of 2026-11-23");
    assert!(!earlier.contains(&"eka-putri".to_owned()), "{earlier:?}");
    place.run("praktik recognize ana budi chen eka --for 'the autumn'").assert_ok();
    let thanked = place.run("praktik recognize suggest");
    assert!(thanked.assert_ok().stdout.starts_with("Nobody is left to thank"), "{}", thanked.stdout);
    assert_eq!(place.run("praktik recognize suggest --json").json(), json!([]));
}

#[test]
fn thanks_are_tied_to_what_they_are_for() {
    let place = community();
    place.run("praktik recognize budi --for 'the guide' --resource sql-style --by ana").assert_ok();
    place.run("praktik recognize chen --for 'the fix' --challenge 'slow dash' --award helping").assert_ok();
    let rows = |line: &str| {
        let rows: Value = place.run(line).json();
        let rows = rows.as_array().unwrap().iter();
        rows.map(|row| json!([row["reason"], row["resource"], row["challenge"]])).collect::<Vec<_>>()
    };
    let guide = json!(["the guide", "sql-style-guide", null]);
    let fix = json!(["the fix", null, "slow-dashboards"]);
    assert_eq!(rows("praktik recognize list --json --from today"), [fix.clone(), guide.clone()]);
    assert_eq!(rows("praktik recognize list --json --resource sql"), [guide]);
    assert_eq!(rows("praktik recognize list --json --challenge slow-dashboards"), [fix]);
    place.run("praktik recognize budi --for 'another' --resource sql --dry-run").assert_ok();
    let refused = place.run("praktik recognize budi --for 'another' --resource sql-stile-guide");
    assert_data_eq!(
        refused.transcript(),
        str![[r#"
$ praktik recognize budi --for 'another' --resource sql-stile-guide
! error: no resource 'sql-stile-guide'
! hint: did you mean sql-style-guide?
? 1

"#]]
    );
    assert_eq!(rows("praktik recognize list --json --from today").len(), 2);
}

#[test]
fn a_digest_is_ready_to_post() {
    let place = community();
    for line in [
        "praktik recognize budi shy --for 'the *migration* guide' --by ana --on 2026-11-20",
        "praktik recognize chen --award 'helping hand' --for 'asking, at chen@example.org' --by shy",
        "praktik recognize shy --for 'quiet help'",
    ] {
        place.run(line).assert_ok();
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik recognize digest
            praktik recognize digest --by-person
            praktik recognize digest --format markdown
            praktik recognize digest --period 2026-02
            "
        ),
        str![[r#"
$ praktik recognize digest
Thank you · Data Guild · 27 Aug – 24 Nov 2026

Awards
  · Chen Wei, Helping hand: asking, at …

Thanks
  · Budi Santoso and 1 more who stays unnamed: the *migration* guide (from Ana Silva)
  · and 1 more who stays unnamed
$ praktik recognize digest --by-person
Thank you · Data Guild · 27 Aug – 24 Nov 2026

Budi Santoso
  · the *migration* guide (from Ana Silva)

Chen Wei
  · Helping hand: asking, at …

and 1 more who stays unnamed
$ praktik recognize digest --format markdown
## **Thank you** · Data Guild · 27 Aug – 24 Nov 2026

### Awards

- **Chen Wei**, Helping hand: asking, at …

### Thanks

- **Budi Santoso and 1 more who stays unnamed**: the /*migration/* guide (from Ana Silva)
- and 1 more who stays unnamed
$ praktik recognize digest --period 2026-02
No thanks are recorded for 1 Feb – 28 Feb 2026.

"#]]
    );
    let digest = place.run("praktik recognize digest --json").json();
    assert_eq!((&digest["schema"], &digest["recognitions"], &digest["unnamed"]), (&json!(1), &json!(3), &json!(1)));
    assert_eq!(
        digest["thanks"][1],
        json!({
            "date": "2026-11-20", "kind": "informal", "award": null,
            "to": [{"handle": "budi-santoso", "name": "Budi Santoso"}], "unnamed": 1,
            "by": {"handle": "ana-silva", "name": "Ana Silva"}, "reason": "the *migration* guide",
            "session": null, "resource": null, "challenge": null
        })
    );
    assert_eq!(digest["thanks"][0]["by"], json!(null), "a private giver stays unnamed");
    for format in ["text", "markdown", "json", "csv", "yaml"] {
        let said = place.run(&format!("praktik recognize digest --format {format}")).assert_ok().stdout.clone();
        assert!(!said.contains("hy Person") && !said.contains("quiet help") && !said.contains('@'), "{said}");
    }
}

#[test]
fn mistakes_are_named() {
    let place = community();
    assert_data_eq!(
        place.transcript(
            "
            praktik recognize suggest --period soon
            praktik recognize digest --from 2026-11-20 --until 2026-11-10
            praktik recognize digest --format html
            praktik recognize ana suggest --for x
            praktik recognize suggest --sort points
            "
        ),
        str![[r#"
$ praktik recognize suggest --period soon
! error: --period: 'soon' is not a period
! hint: a period is 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d
? 2
$ praktik recognize digest --from 2026-11-20 --until 2026-11-10
! error: --from: '2026-11-20 to 2026-11-10' is not a period with days in it
! hint: it would end on 2026-11-10, before it begins on 2026-11-20
? 2
$ praktik recognize digest --format html
! error: invalid value 'html' for '--format <FORMAT>'
!   [possible values: text, markdown, json, csv, yaml]
!
! For more information, try '--help'.
? 2
$ praktik recognize ana suggest --for x
! error: 'suggest' is not the handle of a member
! hint: a verb comes before all flags: praktik recognize list --to MEMBER
? 2
$ praktik recognize suggest --sort points
! error: --sort: no column 'points'
! hint: there are member, name, last_thanked, contributions, for, award, command
? 2

"#]]
    );
}
