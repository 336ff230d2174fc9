//! `praktik evaluate network`: the tie graph on a screen, around one person, and for other programs.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::collections::BTreeMap;

use common::{Place, Ran};
use serde_json::Value;
use snapbox::{assert_data_eq, file, str};

/// Ana, Budi and Chen met twice, Chen and Dewi once, Fay and Gus once; Eko was only at the large one. Hana, who is
/// private, met Ana. Dewi is thanked by Chen, and Budi and Chen solve a challenge.
fn guild() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    for (name, unit) in [
        ("Ana Silva", "Engineering"),
        ("Budi Santoso", "Engineering"),
        ("Chen Wei", "Sales"),
        ("Dewi Lestari", "Operations"),
        ("Eko Putra", "Operations"),
        ("Fay Doe", "Sales"),
        ("Gus Roe", "Finance"),
    ] {
        place.run(&format!("praktik member add '{name}' --unit {unit} --site Jakarta")).assert_ok();
    }
    place.run("praktik member add 'Hana Shy' --unit Engineering --site Bandung --private").assert_ok();
    for line in [
        "session log One --on 2026-11-02 --present ana,budi,chen",
        "session log Two --on 2026-11-09 --present ana,budi,chen",
        "session log Pair --on 2026-11-10 --present chen,dewi",
        "session log Apart --on 2026-11-11 --present fay,gus",
        "session log Quiet --on 2026-11-12 --present ana,hana",
        "session log Everybody --on 2026-11-16 --present ana,budi,chen,dewi,eko,fay",
        "recognize dewi --for help --by chen --on 2026-11-17",
        "challenge raise Maps --kind problem --by budi --on 2026-11-17",
        "challenge join maps chen --on 2026-11-18",
    ] {
        place.run(&format!("praktik {line}")).assert_ok();
    }
    place
}

fn network(place: &Place, flags: &str) -> Ran {
    let ran = place.run(&format!("praktik evaluate network --tie-cap 5 {flags}"));
    ran.assert_ok();
    ran
}

#[test]
fn the_network_on_one_screen() {
    let place = guild();
    assert_data_eq!(
        network(&place, "").transcript(),
        str![[r#"
$ praktik evaluate network --tie-cap 5
Data Guild · network · 27 Aug – 24 Nov 2026 · 8 people · 6 ties
5 of 8 hang together · a group of 2 apart from them · 1 not yet connected
21 % of all pairs tied · clustering 0.43 · mixing across units 0.93 · sessions of up to 5 tie

Not yet connected  eko-putra · introduce them: praktik member match

Only links  unit         without them
ana-silva   Engineering  1 person loses touch with the other 3
chen-wei    Sales        1 person of Operations loses touch with the other 3

Connectors  unit         of paths  ties  reaches
ana-silva   Engineering      14 %     3  2 units
chen-wei    Sales            14 %     3  2 units

Strongest ties            strength  from
budi-santoso – chen-wei       2.20  3 sessions · 1 challenge
chen-wei – dewi-lestari       2.20  2 sessions · 1 thank-you
ana-silva – budi-santoso      1.20  3 sessions
ana-silva – chen-wei          1.20  3 sessions
fay-doe – gus-roe             1.00  1 session

Mixing across units  people     1     2     3     4
1 Engineering             3  1.87  0.34  1.61  0.00
2 Operations              2  0.34  0.51  1.78  0.00
3 Sales                   2  1.61  1.78  0.51  1.27
4 Finance                 1  0.00  0.00  1.27     —
strength of ties ÷ what chance would have · 1 is as by chance

Who connects units   ÷ chance  most of it through
Engineering – Sales      1.61  chen-wei 89 %, budi-santoso 63 %, ana-silva 37 %
Operations – Sales       1.78  chen-wei 86 %, dewi-lestari 86 %, eko-putra 14 %
Finance – Sales          1.27  fay-doe 100 %, gus-roe 100 %

1 private member is counted here, and not named
  around one person   praktik evaluate network --around ana-silva
  as a graph          praktik evaluate network --format graphml -o network.graphml

"#]]
    );
    let narrow = place.run("COLUMNS=60 praktik evaluate network --tie-cap 5");
    // Commands to be copied stay whole.
    let mut lines = narrow.stdout.lines().filter(|line| !line.contains("praktik evaluate network"));
    assert!(lines.all(|line| line.chars().count() <= 60), "{}", narrow.stdout);
    assert_data_eq!(
        narrow.transcript(),
        str![[r#"
$ COLUMNS=60 praktik evaluate network --tie-cap 5
Data Guild · network · 27 Aug – 24 Nov 2026 · 8 people ·
6 ties
5 of 8 hang together · a group of 2 apart from them ·
1 not yet connected
21 % of all pairs tied · clustering 0.43 ·
mixing across units 0.93 · sessions of up to 5 tie

Not yet connected  eko-putra · introduce them:
praktik member match

Only links  unit         without them
ana-silva   Engineering  1 person loses touch with the
                         other 3
chen-wei    Sales        1 person of Operations loses
                         touch with the other 3

Connectors  unit         of paths  ties  reaches
ana-silva   Engineering      14 %     3  2 units
chen-wei    Sales            14 %     3  2 units

Strongest ties            strength  from
budi-santoso – chen-wei       2.20  3 sessions ·
                                    1 challenge
chen-wei – dewi-lestari       2.20  2 sessions ·
                                    1 thank-you
ana-silva – budi-santoso      1.20  3 sessions
ana-silva – chen-wei          1.20  3 sessions
fay-doe – gus-roe             1.00  1 session

Mixing across units  people     1     2     3     4
1 Engineering             3  1.87  0.34  1.61  0.00
2 Operations              2  0.34  0.51  1.78  0.00
3 Sales                   2  1.61  1.78  0.51  1.27
4 Finance                 1  0.00  0.00  1.27     —
strength of ties ÷ what chance would have ·
1 is as by chance

Who connects units   ÷ chance  most of it through
Engineering – Sales      1.61  chen-wei 89 %,
                               budi-santoso 63 %,
                               ana-silva 37 %
Operations – Sales       1.78  chen-wei 86 %,
                               dewi-lestari 86 %,
                               eko-putra 14 %
Finance – Sales          1.27  fay-doe 100 %,
                               gus-roe 100 %

1 private member is counted here, and not named
  around one person   praktik evaluate network --around ana-silva
  as a graph          praktik evaluate network --format graphml -o network.graphml

"#]]
    );
    assert_data_eq!(
        network(&place, "--limit 1 --format markdown").transcript(),
        str![[r#"
$ praktik evaluate network --tie-cap 5 --limit 1 --format markdown
## **Data Guild** · network · 27 Aug – 24 Nov 2026 · 8 people · 6 ties

5 of 8 hang together · a group of 2 apart from them · 1 not yet connected

21 % of all pairs tied · clustering 0.43 · mixing across units 0.93 · sessions of up to 5 tie

**Not yet connected**  eko-putra · introduce them: `praktik member match`

| Only links | unit | without them (1 more only link) |
| --- | --- | --- |
| ana-silva | Engineering | 1 person loses touch with the other 3 |

| Connectors | unit | of paths | ties | reaches |
| --- | --- | ---: | ---: | --- |
| ana-silva | Engineering | 14 % | 3 | 2 units |

| Strongest ties | strength | from |
| --- | ---: | --- |
| budi-santoso – chen-wei | 2.20 | 3 sessions · 1 challenge |

| Mixing across units | people | 1 | 2 | 3 | 4 |
| --- | ---: | ---: | ---: | ---: | ---: |
| 1 Engineering | 3 | 1.87 | 0.34 | 1.61 | 0.00 |
| 2 Operations | 2 | 0.34 | 0.51 | 1.78 | 0.00 |
| 3 Sales | 2 | 1.61 | 1.78 | 0.51 | 1.27 |
| 4 Finance | 1 | 0.00 | 0.00 | 1.27 | — |

strength of ties ÷ what chance would have · 1 is as by chance

| Who connects units | ÷ chance | most of it through |
| --- | ---: | --- |
| Engineering – Sales | 1.61 | chen-wei 89 %, budi-santoso 63 %, ana-silva 37 % |

1 private member is counted here, and not named

- around one person `praktik evaluate network --around ana-silva`
- as a graph `praktik evaluate network --format graphml -o network.graphml`

"#]]
    );
}

#[test]
fn the_network_around_somebody() {
    let place = guild();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate network --around chen --tie-cap 5
            COLUMNS=60 praktik evaluate network --around chen --tie-cap 5
            praktik evaluate network --around ana --tie-cap 5 --limit 1
            praktik evaluate network --around hana --tie-cap 5
            praktik evaluate network --around eko --tie-cap 5
            praktik evaluate network --around gus --period 2026-10
            praktik evaluate network --around nobody
            praktik evaluate network --around ana --anonymous
            "
        ),
        str![[r#"
$ praktik evaluate network --around chen --tie-cap 5
Chen Wei · chen-wei · Sales · network · 27 Aug – 24 Nov 2026
ties to 3 of 7 others · strength 5.60 · in the largest group, of 5
1 of the 3 pairs around them have a tie too (33 %)
only link: without them 1 person of Operations loses touch with the other 3

who           unit         strength  from                      also knows
budi-santoso  Engineering      2.20  3 sessions · 1 challenge  ana-silva
dewi-lestari  Operations       2.20  2 sessions · 1 thank-you  —
ana-silva     Engineering      1.20  3 sessions                budi-santoso
$ COLUMNS=60 praktik evaluate network --around chen --tie-cap 5
Chen Wei · chen-wei · Sales · network · 27 Aug – 24 Nov 2026
ties to 3 of 7 others · strength 5.60 ·
in the largest group, of 5
1 of the 3 pairs around them have a tie too (33 %)
only link: without them 1 person of Operations loses touch
with the other 3

who           unit         strength  from           knows
budi-santoso  Engineering      2.20  3 sessions ·   1 of 2
                                     1 challenge
dewi-lestari  Operations       2.20  2 sessions ·   0 of 2
                                     1 thank-you
ana-silva     Engineering      1.20  3 sessions     1 of 2
$ praktik evaluate network --around ana --tie-cap 5 --limit 1
Ana Silva · ana-silva · Engineering · network · 27 Aug – 24 Nov 2026
ties to 3 of 7 others · strength 3.40 · in the largest group, of 5
1 of the 3 pairs around them have a tie too (33 %)
only link: without them 1 person loses touch with the other 3

who           unit         strength  from        also knows
budi-santoso  Engineering      1.20  3 sessions  —
1 more, weaker: --limit 2 · 1 private member is counted here, and not named
$ praktik evaluate network --around hana --tie-cap 5
Hana Shy · hana-shy · Engineering · network · 27 Aug – 24 Nov 2026 · private: counted, never listed
or suggested
ties to 1 of 7 others · strength 1.00 · in the largest group, of 5

who        unit         strength  from       also knows
ana-silva  Engineering      1.00  1 session  —
$ praktik evaluate network --around eko --tie-cap 5
Eko Putra · eko-putra · Operations · network · 27 Aug – 24 Nov 2026

Not yet connected to anybody: sessions of up to 5 tie. Introduce them:
praktik member match --with eko-putra
$ praktik evaluate network --around gus --period 2026-10
Gus Roe · gus-roe · Finance · network · 1 Oct – 31 Oct 2026

Took part in nothing in this time, so there is nobody around. Look at the whole time:
praktik evaluate network --around gus-roe --period all
$ praktik evaluate network --around nobody
! error: no member 'nobody'
! hint: see all: praktik member list
? 1
$ praktik evaluate network --around ana --anonymous
! error: the argument '--around <MEMBER>' cannot be used with '--anonymous'
!
! Usage: praktik evaluate network --around <MEMBER>
!
! For more information, try '--help'.
? 2

"#]]
    );
    assert_data_eq!(network(&place, "--around chen --json").stdout, file!["snapshots/network-around.json"]);
}

/// A value whose numbers do not depend on how their last digit was read.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) => format!("{:.9}", number.as_f64().unwrap()).into(),
        Value::Array(items) => items.iter().map(rounded).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), rounded(value))).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_network_as_data() {
    let place = guild();
    assert_data_eq!(network(&place, "--json").stdout, file!["snapshots/network.json"]);
    assert_data_eq!(network(&place, "--format graphml").stdout, file!["snapshots/network.graphml"]);
    assert_data_eq!(network(&place, "--format dot").stdout, file!["snapshots/network.dot"]);
    assert_data_eq!(
        network(&place, "--format csv").stdout,
        str![[r#"
source,target,strength,sessions,thanks,challenges,source_unit,target_unit
ana-silva,budi-santoso,1.2,3,0,0,Engineering,Engineering
ana-silva,chen-wei,1.2,3,0,0,Engineering,Sales
ana-silva,_private-1,1,1,0,0,Engineering,
budi-santoso,chen-wei,2.2,3,0,1,Engineering,Sales
chen-wei,dewi-lestari,2.2,2,1,0,Sales,Operations
fay-doe,gus-roe,1,1,0,0,Sales,Finance

"#]]
    );
    let (json, yaml) = (network(&place, "--json").json(), network(&place, "--format yaml").stdout);
    assert_eq!(rounded(&serde_yaml::from_str(&yaml).unwrap()), rounded(&json));
    assert!(yaml.starts_with("schema: 1\ncommunity: Data Guild\n"), "{yaml}");
}

#[test]
fn around_somebody_the_export_holds_whom_they_know() {
    let place = guild();
    let csv = network(&place, "--around dewi --format csv").stdout;
    assert_eq!(csv.lines().nth(1), Some("chen-wei,dewi-lestari,2.2,2,1,0,Sales,Operations"), "{csv}");
    assert_eq!(csv.lines().count(), 2);
    let json = network(&place, "--around ana --json").json();
    let ids: Vec<&str> = json["nodes"].as_array().unwrap().iter().filter_map(|node| node["id"].as_str()).collect();
    assert_eq!(ids, ["ana-silva", "budi-santoso", "chen-wei", "_private-1"]);
    assert_eq!(json["ties"].as_array().unwrap().len(), 4, "three of hers, and Budi with Chen");
}

#[test]
fn without_anybody_there_is_a_beginning_and_an_empty_graph() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    assert_data_eq!(
        place.transcript(
            "
            praktik evaluate network
            praktik evaluate network --format csv
            praktik evaluate network --format dot
            praktik evaluate network --period 2027
            praktik evaluate network --format graphml --raw
            praktik evaluate network --period all
            praktik member add Ana
            praktik evaluate network --around ana --period all
            praktik session log Old --on 2026-02-02 --present ana
            praktik evaluate network
            "
        ),
        str![[r#"
$ praktik evaluate network
Data Guild · network · 27 Aug – 24 Nov 2026 · 0 people · 0 ties

Nobody took part in anything in this time, so there is no network yet. A beginning:
praktik session log "Kick-off" --present ana,budi
$ praktik evaluate network --format csv
source,target,strength,sessions,thanks,challenges,source_unit,target_unit
$ praktik evaluate network --format dot
graph network {
  graph [community="Data Guild", from="2026-08-27", until="2026-11-24", tie_cap=30];
}
$ praktik evaluate network --period 2027
! error: --period: '2027' is not a period with days in it
! hint: it begins on 2027-01-01, and today is 2026-11-24
? 2
$ praktik evaluate network --format graphml --raw
! error: --raw is for csv, and graphml needs none
! hint: leave it out
? 2
$ praktik evaluate network --period all
Data Guild · network · 24 Nov – 24 Nov 2026 · 0 people · 0 ties

Nobody took part in anything in this time, so there is no network yet. A beginning:
praktik session log "Kick-off" --present ana,budi
$ praktik member add Ana
✓ Ana is a member, as ana
$ praktik evaluate network --around ana --period all
Ana · ana · network · 24 Nov – 24 Nov 2026

Took part in nothing so far, so there is nobody around. A beginning, with others:
praktik session log "Kick-off" --present ana
$ praktik session log Old --on 2026-02-02 --present ana
✓ Old was held on Mon 2 Feb 2026: 2026-02-02-old
✓ 1 member present
  next  praktik session note "…"   keeps what came of it
$ praktik evaluate network
Data Guild · network · 27 Aug – 24 Nov 2026 · 0 people · 0 ties

Nobody took part in anything in this time, so there is no network yet. A beginning:
praktik session log "Kick-off" --present ana,budi · or look at the whole time:
praktik evaluate network --period all

"#]]
    );
    let json = place.run("praktik evaluate network --json").json();
    for key in ["density", "clustering", "unit_mixing", "connectors_sampling"] {
        assert_eq!(json[key], Value::Null, "{key}");
    }
    assert_eq!((&json["nodes"], &json["ties"]), (&Value::Array(Vec::new()), &Value::Array(Vec::new())));
    let graphml = place.run("praktik evaluate network --format graphml").stdout;
    assert!(graphml.contains("<graph id=\"network\" edgedefault=\"undirected\">"), "{graphml}");
    place.run("praktik session log Alone --present ana").assert_ok();
    assert_data_eq!(
        place.run("praktik evaluate network").transcript(),
        str![[r#"
$ praktik evaluate network
Data Guild · network · 27 Aug – 24 Nov 2026 · 1 person · 0 ties
nobody has a tie to anybody yet
sessions of up to 30 tie

Not yet connected  ana · introduce them: praktik member match

  around one person   praktik evaluate network --around ana
  as a graph          praktik evaluate network --format graphml -o network.graphml

"#]]
    );
}

/// Of each node of an export, without its id: what anybody can read of it. Who are equal in size or in taking part are
/// put in order by their numbers, and so differ from run to run.
fn readable(json: &Value) -> BTreeMap<String, String> {
    let nodes = json["nodes"].as_array().unwrap().iter().map(|node| {
        let mut node = node.clone();
        let id = node["id"].take().as_str().unwrap().to_owned();
        for key in ["component", "layer"] {
            node[key].take();
        }
        (id, rounded(&node).to_string())
    });
    nodes.collect()
}

#[test]
fn anonymous_means_that_nothing_names_anybody() {
    let place = guild();
    let names = ["ana", "budi", "chen", "dewi", "eko", "fay", "gus", "hana", "Silva", "Jakarta", "Bandung"];
    for format in ["table", "json", "yaml", "markdown", "csv", "graphml", "dot"] {
        let said = network(&place, &format!("--anonymous --format {format}")).stdout;
        for name in names {
            assert!(!said.contains(name), "{name} in {format}: {said}");
        }
        // No unit has five people here.
        for unit in ["Engineering", "Sales", "Operations", "Finance"] {
            assert!(!said.contains(unit), "{unit} in {format}: {said}");
        }
    }
    // Another number each time: who knows the handles learns nothing from the order.
    let runs: Vec<Value> = (0..8).map(|_| network(&place, "--anonymous --json").json()).collect();
    let orders: Vec<BTreeMap<String, String>> = runs.iter().map(readable).collect();
    assert!(orders.iter().any(|order| *order != orders[0]), "the same order each time: {orders:?}");
    let mut sorted: Vec<Vec<&String>> = orders.iter().map(|order| order.values().collect()).collect();
    sorted.iter_mut().for_each(|values| values.sort());
    assert!(sorted.iter().all(|values| *values == sorted[0]), "the graph stays the same");
    assert_eq!(
        orders[0].keys().map(String::as_str).collect::<Vec<_>>(),
        ["n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8"]
    );
}

#[test]
fn private_members_are_counted_and_not_named() {
    let place = guild();
    for format in ["table", "json", "yaml", "markdown", "csv", "graphml", "dot"] {
        let said = network(&place, &format!("--format {format} --limit 100")).stdout;
        for name in ["hana", "Hana", "Bandung"] {
            assert!(!said.contains(name), "{name} in {format}: {said}");
        }
    }
    let json = network(&place, "--json").json();
    assert_eq!((&json["totals"]["people"], &json["totals"]["private"]), (&8.into(), &1.into()));
    let hana = json["nodes"].as_array().unwrap().iter().find(|node| node["id"] == "_private-1").unwrap();
    assert_eq!((&hana["degree"], &hana["unit"], &hana["layer"]), (&1.into(), &Value::Null, &Value::Null));
}

#[cfg(unix)]
#[test]
fn a_file_is_for_its_owner_and_whole_or_not_there() {
    use std::os::unix::fs::PermissionsExt;
    let place = guild();
    let ran = network(&place, "--format graphml -o guild.graphml");
    assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("", "Wrote guild.graphml\n"));
    let file = place.path().join("guild.graphml");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(place.read("guild.graphml"), network(&place, "--format graphml").stdout);
    for (line, said) in [
        ("--format dot -o praktik.db", "that is the community file itself"),
        (
            "--format csv -o nowhere/ties.csv",
            "because: there is no folder nowhere\nhint: make it first: mkdir -p nowhere\n",
        ),
    ] {
        let ran = place.run(&format!("praktik evaluate network {line}"));
        assert!(ran.code != Some(0) && ran.stderr.contains(said), "{}", ran.transcript());
    }
    if std::path::Path::new("/dev/full").exists() {
        let ran = place.run("praktik evaluate network --format csv -o /dev/full");
        assert!(ran.code == Some(1) && ran.stderr.contains("/dev/full"), "{}", ran.transcript());
    }
}

#[test]
fn with_a_unit_each_only_pairs_that_met_are_told() {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data'").assert_ok();
    for at in 0..30 {
        place
            .run(&format!("praktik member add 'P{at:02}' --unit 'Cost centre {at:02} of the northern region'"))
            .assert_ok();
    }
    for at in (0..30).step_by(2) {
        place.run(&format!("praktik session log S{at} --on 2026-11-02 --present p{at:02},p{:02}", at + 1)).assert_ok();
    }
    let json = network(&place, "--json").json();
    let mixing = json["mixing"].as_array().unwrap();
    let own = mixing.iter().filter(|row| row["units"][0] == row["units"][1]).count();
    assert_eq!((mixing.len(), own), (45, 30), "of 435 pairs fifteen met");
    assert!(mixing.iter().all(|row| row["strength"].as_f64().unwrap() > 0.0 || row["units"][0] == row["units"][1]));
    let narrow = place.run("COLUMNS=60 praktik evaluate network");
    assert_data_eq!(
        narrow.stdout.split("Mixing").nth(1).unwrap().to_owned(),
        str![[r#"
 across units         people      1      2     3
1 Cost centre 00 of the n…       1      —  29.00  0.00
2 Cost centre 01 of the n…       1  29.00      —  0.00
3 Cost centre 02 of the n…       1   0.00   0.00     —
strength of ties ÷ what chance would have ·
1 is as by chance · 27 smaller units: --json

Who connects units          ÷ chance  most of it through
Cost centre 00 of the n… –     29.00  p00 100 %, p01 100 %
Cost centre 01 of the n…
Cost centre 02 of the n… –     29.00  p02 100 %, p03 100 %
Cost centre 03 of the n…
Cost centre 04 of the n… –     29.00  p04 100 %, p05 100 %
Cost centre 05 of the n…

  around one person   praktik evaluate network --around p00
  as a graph          praktik evaluate network --format graphml -o network.graphml

"#]]
    );
    assert_data_eq!(
        place.run("praktik evaluate network --around p00").stdout,
        str![[r#"
P00 · p00 · Cost centre 00 of the n… · network · 27 Aug – 24 Nov 2026
ties to 1 of 29 others · strength 1.00 · in the largest group, of 2

who  unit                      strength  from       also knows
p01  Cost centre 01 of the n…      1.00  1 session  —

"#]]
    );
}

#[test]
fn a_cell_that_looks_like_a_formula_is_guarded_unless_it_is_to_be_raw() {
    let place = guild();
    place.run("praktik member edit ana --unit '=1+1'").assert_ok();
    let cell =
        |flags: &str| network(&place, flags).stdout.lines().nth(1).unwrap().rsplit(',').nth(1).map(str::to_owned);
    assert_eq!(cell("--format csv").as_deref(), Some("'=1+1"));
    assert_eq!(cell("--format csv --raw").as_deref(), Some("=1+1"));
}
