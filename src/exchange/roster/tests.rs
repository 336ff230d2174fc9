//! Every shape of roster, read.
#![allow(clippy::unwrap_used)]

use super::*;
use crate::exchange::people::KeyKind;

fn taken(text: &str) -> RosterFile {
    read(&Source::of_bytes(text, "f.csv").unwrap(), None, &Options { zone: chrono_tz::UTC }).unwrap()
}

#[test]
fn a_roster_is_read_whole() {
    let file = taken(
        "Name,Handle,Email,Unit,Site,Joined,Left,Role,Skills,Notes,phone\n\
         Ana Silva,@Ana,ana@x,Data,Bandung,2024-01-05,,lead,rust:expert; SQL:learning;git;rust:teaches,\"a\nb\",1\n\
         \"Doe, Jane (EXT)\",,,,,24/11/2023,01/02/2026,,,,\n",
    );
    assert_eq!(file.notes, ["columns ignored: 'phone'"]);
    let [ana, jane] = file.rows.as_slice() else { panic!("{:?}", file.rows) };
    let skill = |topic: &str, level| (topic.to_owned(), level);
    assert_eq!(
        ana.skills,
        [skill("rust", SkillLevel::Teaches), skill("SQL", SkillLevel::Wants), skill("git", SkillLevel::Practises)]
    );
    assert_eq!((ana.notes.as_deref(), ana.role.as_deref()), (Some("a\nb"), Some("lead")));
    assert_eq!(file.people[ana.person].person.label(), "Ana Silva <ana@x>");
    assert_eq!((jane.line, jane.left.map(|day| day.to_string())), (4, Some("2026-02-01".to_owned())));
    assert_eq!(file.people[jane.person].person.name.as_deref(), Some("Doe, Jane"));
}

#[test]
fn rows_that_cannot_be_taken_in_say_why() {
    let file = taken(
        "name,email,joined,left,skills\nA,,2024-01-05,2024-01-04,\nB,,soon,,\nC,,,,rust:guru\n,not,,,\nD,,,,:expert\nE,,,,\n",
    );
    let bad = |line: u64, part: &str| {
        let told = file.bad_rows.told("f.csv");
        let found = told.iter().any(|row| row.starts_with(&format!("f.csv:{line}: ")) && row.contains(part));
        assert!(found, "{line} {part}: {told:?}");
    };
    bad(2, "before");
    bad(3, "not a date");
    bad(4, "a level is wants, practises or teaches");
    bad(5, "not an e-mail address");
    bad(6, "topic");
    assert_eq!(file.rows.len(), 1);
}

#[test]
fn a_roster_needs_people_and_a_settled_order_of_dates() {
    let refused = |text: &str| {
        read(&Source::of_bytes(text, "f.csv").unwrap(), None, &Options { zone: chrono_tz::UTC }).unwrap_err()
    };
    assert_eq!(refused("unit,site\na,b\n").place.as_deref(), Some("f.csv"));
    assert_eq!(refused("name,joined\nA,01/02/2024\n").place.as_deref(), Some("f.csv:2"));
}

fn keys(file: &RosterFile, at: usize) -> Vec<(KeyKind, &str)> {
    file.people[file.rows[at].person].keys.iter().map(|key| (key.kind, key.normal.as_str())).collect()
}

#[test]
fn a_slack_list_knows_people_by_address_name_and_number() {
    // A newer workspace may leave out the columns on billing and sign-in.
    let file = taken(
        "username,email,status,userid,fullname,displayname\n\
         ana,ana@x,Owner,U1,Ana Silva,Ana\nbudi,,Member,U2,,Budi\n,,Member,U3,Chen,\nx,x@x,deactivated,U4,,\nbot,,Bot,B1,,\n",
    );
    assert_eq!((file.dialect, file.own, file.rows.len()), ("slack", false, 3));
    assert_eq!(keys(&file, 0), [(KeyKind::Email, "ana@x"), (KeyKind::Handle, "ana"), (KeyKind::Handle, "u1")]);
    assert_eq!(file.people[1].person.name.as_deref(), Some("Budi"));
    assert_eq!(keys(&file, 2), [(KeyKind::Handle, "u3")]);
    assert_eq!(file.notes, ["passed over: 1 deactivated account, 1 bot"]);
}

#[test]
fn a_forum_tells_the_day_of_the_account_and_further_addresses() {
    let file = taken(
        "id,name,username,email,created_at,last_seen_at,secondary_emails,group_names\n\
         -1,system,system,no_email,2024-01-01 00:00:00 UTC,,,\n\
         5,,ana,ana@x,2024-02-03 04:05:06 UTC,,b@x;c@x,staff;team\n6,Budi,budi,c@x,,,,\n7,C,c,c@c,yesterday,,,\n",
    );
    assert_eq!(file.dialect, "discourse");
    assert_eq!(file.rows[0].joined.map(|day| day.to_string()).as_deref(), Some("2024-02-03"));
    let own = [(KeyKind::Email, "ana@x"), (KeyKind::Handle, "ana"), (KeyKind::Email, "b@x")];
    assert_eq!(keys(&file, 0), own, "an address that somebody else has too tells nobody");
    assert_eq!(file.bad_rows.told("f.csv").len(), 1);
    assert_eq!(file.notes.len(), 3);
}

#[test]
fn meetup_writes_the_month_first_and_blanks_before_cells() {
    let file = taken(
        "Name\tUser ID\tTitle\tMember ID\tLocation\tJoined Group on\tLast Attended\n\
         Ana\t user 7\t Organizer\t 7\t Bandung\t 03/04/2025\t\nBudi\t \t\t 8\t\t 12/24/2025\n\t\t\t\t\t01/01/2026\n",
    );
    assert_eq!(file.dialect, "meetup");
    let days: Vec<String> = file.rows.iter().filter_map(|row| Some(row.joined?.to_string())).collect();
    assert_eq!(days, ["2025-03-04", "2025-12-24"]);
    assert_eq!((keys(&file, 0)[0].1, keys(&file, 1)[0].1), ("user 7", "user 8"));
    assert_eq!((file.rows[0].site.as_deref(), file.rows[0].role.as_deref()), (Some("Bandung"), None));
    assert_eq!(file.bad_rows.told("f.xls"), ["f.xls:4: nothing says who it is"]);
}

#[test]
fn contributors_come_with_what_they_did() {
    let file = taken(
        "{\n \"files\": [],\n \"contributors\": [\n  {\"login\": \"Ana\", \"name\": \"Ana Silva\",\n   \"contributions\": \
         [\"doc\", {\"type\": \"code\", \"url\": \"x\"}, \"doc\", \"juggling\"]},\n  {\"profile\": \"x\"}\n ]\n}\n",
    );
    assert_eq!(file.dialect, "all-contributors");
    assert_eq!(file.rows[0].recognised, ["documentation", "code", "juggling"]);
    assert_eq!((file.rows[0].line, keys(&file, 0)), (4, vec![(KeyKind::Handle, "ana")]));
    assert_eq!(file.bad_rows.told("f"), ["f:6: nothing says who it is"]);
    let refused = |text: &str, dialect: Option<&str>| {
        let error = read(&Source::of_bytes(text, "f.json").unwrap(), dialect, &Options { zone: chrono_tz::UTC });
        let error = error.unwrap_err();
        (error.place.unwrap_or_default(), error.message)
    };
    assert_eq!(refused("{\"contributors\": [\n  {\"login\": 5}]}", None).0, "f.json:2:13");
    assert_eq!(refused("{\"contributors\": [\n  {\"login\": \"a\"", None).0, "f.json:2:15");
    assert!(refused("{\"people\": []}", Some("all-contributors")).1.contains("contributors"));
    assert_eq!(refused("a,b\n1,2\n", Some("slack")).0, "f.json");
}
