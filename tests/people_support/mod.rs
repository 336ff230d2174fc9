//! A community with a row in every table that can refer to a person, and their name in every text that people write.
#![allow(dead_code, reason = "each test binary uses its own part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

use rusqlite::Connection;

use crate::common::Place;

/// What identifies the person: nothing of it may be left when they are forgotten.
pub(crate) const NAME: &str = "Wilhelmina Örtegren";
pub(crate) const HANDLE: &str = "wilma7";
pub(crate) const EMAIL: &str = "w.ortegren@example.org";
pub(crate) const KEYS: [&str; 3] = ["wilma.old@example.net", "minaoe", "Mina Oertegren"];
pub(crate) const UNIT: &str = "Hydrography";
pub(crate) const SITE: &str = "Visby";
pub(crate) const NOTE: &str = "allergic to peanuts";

/// Columns of text that hold days, words that the schema fixes or keys drawn from facts, by table.
const NOT_WRITTEN: &str = "
    charter cadence retention time_zone
    charter_line section
    charter_review day
    closing closed reopened
    pause first_day last_day
    measure_bound measure
    goal baseline_on due measure added status ended key
    goal_reading day
    member handle name name_key email email_key added
    spell joined ended
    person_key kind value raw
    skill level since ended
    role_term since ended
    welcome day
    contact day
    introduction_round day
    series key rule
    session kind status day starts title_key slug
    session_source dialect starts
    session_uid occurrence
    calendar_identity key
    session_part part
    session_note at
    guest key_kind key_value
    channel_month month
    resource kind added retired slug
    resource_review day
    resource_use day
    wish day
    challenge kind raised solved outcome slug
    challenge_part part day
    recognition key day kind
    story key day reached
    evaluation day period_from period_until stage
    evaluation_value measure status
    evaluation_area area
    action area measure due added status ended
    survey_item kind area key
    survey day slug
    survey_response key
    topic key
    role key
    benefit key
    channel key
    award key
    journal at command
    journal_touched table_name
    journal_row table_name row_key former
    content_hash table_name
";

/// Rows for every table that the commands below leave empty. `1` is Ana, `2` Budi, `3` the person.
const ROWS: &str = "
    INSERT INTO charter_review (day, note, reviewer_id) VALUES ('2026-01-02', 'x', 3);
    INSERT INTO charter_line VALUES ('scope_in', 0, 'x');
    INSERT INTO pause (first_day, last_day, reason) VALUES ('2026-12-20', '2027-01-05', 'x');
    INSERT INTO closing (closed, reason, heirs, reopened) VALUES ('2024-01-01', 'x', 'x', '2024-02-01');
    INSERT INTO award (key, name, criteria, position) VALUES ('first talk', 'First talk', 'x', 0);
    INSERT INTO benefit (key, text, position) VALUES ('less time', 'Less time', 0);
    INSERT INTO channel (key, name, url, purpose, position) VALUES ('chat', 'Chat', 'x', 'x', 0);
    INSERT INTO channel_month (channel_id, month, people) VALUES (1, '2026-09', 4);
    INSERT INTO goal (number, key, title, unit, caution, reason, added, position, status, ended)
        VALUES (1, 'fewer tickets', 'Fewer tickets', 'x', 'x', 'x', '2026-01-01', 0, 'dropped', '2026-02-01');
    INSERT INTO goal_reading (goal_id, day, value, note) VALUES (1, '2026-02-01', 3, 'x');
    INSERT INTO measure_bound (measure, good_low) VALUES ('rhythm', 1);
    INSERT INTO person_key (member_id, kind, value, raw, source, identifies) VALUES
        (3, 'email', 'wilma.old@example.net', 'wilma.old@example.net', 'x', 1), (3, 'handle', 'minaoe', 'minaoe', 'x', 1),
        (3, 'name', 'mina oertegren', 'Mina Oertegren', 'x', 0), (1, 'handle', 'anas', 'anas', 'x', 1);
    UPDATE spell SET reason = 'x' WHERE member_id = 1;
    INSERT INTO role_term (member_id, role_id, deputy, since) VALUES (3, 1, 1, '2026-01-01');
    INSERT INTO session_note (session_id, at, writer_id, text) VALUES (1, '2026-11-10T10:00:00+00:00', 3, 'x');
    INSERT INTO session_source VALUES ('teams', '2026-11-10T10:00:00+00:00', 'x', 1);
    INSERT INTO session_uid VALUES (1, 'x', '', 1);
    INSERT INTO guest (session_id, name, key_kind, key_value) VALUES (1, 'x', 'email', 'wilma.old@example.net');
    INSERT INTO recognition (key, day, kind, giver_id, reason) VALUES
        ('aaaaaa', '2026-11-01', 'informal', 3, 'x'), ('bbbbbb', '2026-11-02', 'informal', 1, 'x'),
        ('cccccc', '2026-11-03', 'informal', 3, 'x');
    INSERT INTO recognition_receiver VALUES (1, 1), (2, 3), (3, 1);
    INSERT INTO welcome VALUES (3, '2026-02-01', 2, 1), (2, '2026-02-01', 3, 3);
    INSERT INTO contact (member_id, day, writer_id, note) VALUES (3, '2026-06-01', 1, 'x'), (2, '2026-06-01', 3, 'x');
    INSERT INTO introduction_round VALUES (1, '2026-05-01');
    INSERT INTO introduction VALUES (1, 0, 3), (1, 0, 2);
    INSERT INTO session_reach (session_id, registered) VALUES (1, 5);
    INSERT INTO session_feedback VALUES (1, 4.5, 6);
    INSERT INTO series (key, rule) VALUES ('ssssss', 'weekly');
    INSERT INTO resource (slug, title, kind, link, note, contributor_id, added, retired, retired_reason)
        VALUES ('guide', 'Guide', 'guide', 'x', 'x', 3, '2026-03-01', '2026-04-01', 'x');
    INSERT INTO resource_topic VALUES (1, 1);
    INSERT INTO resource_review (resource_id, day, reviewer_id, note) VALUES (1, '2026-03-02', 3, 'x');
    INSERT INTO resource_use (resource_id, day, member_id, place, note) VALUES (1, '2026-03-03', 3, 'x', 'x');
    INSERT INTO wish (topic_id, member_id, day, note) VALUES (1, 3, '2026-03-04', 'x');
    INSERT INTO challenge (slug, title, kind, detail, raised, raiser_id, solved, outcome, how, resource_id)
        VALUES ('tickets', 'Tickets', 'problem', 'x', '2026-03-05', 3, '2026-03-06', 'adopted', 'x', 1);
    INSERT INTO challenge_topic VALUES (1, 1);
    INSERT INTO challenge_part VALUES (1, 'joined', 3, '2026-03-05'), (1, 'joined', 1, '2026-03-06');
    INSERT INTO recognition_for VALUES (1, 1, NULL);
    INSERT INTO story (key, day, teller_id, happened, learned, did, changed, hours_saved, benefit_id, consent)
        VALUES ('tttttt', '2026-04-01', 3, 'x', 'x', 'x', 'x', 4, 1, 1);
    INSERT INTO evaluation (day, period_from, period_until, label, members, sessions, coverage, note, recorder_id)
        VALUES ('2026-09-30', '2026-07-01', '2026-09-30', 'x', 3, 1, 0.5, 'x', 3);
    INSERT INTO evaluation_value (evaluation_id, measure, status) VALUES (1, 'rhythm', 'good');
    INSERT INTO evaluation_area (evaluation_id, area) VALUES (1, 'purpose');
    INSERT INTO action (number, title, owner_id, added, status, ended, note)
        VALUES (1, 'Act', 3, '2026-10-01', 'done', '2026-10-02', 'x'), (2, 'Later', 3, '2026-10-01', 'open', NULL, 'x');
    INSERT INTO survey_item (key, text, kind, area) VALUES
        ('i feel safe to ask', 'I feel safe to ask', 'scale', 'connection'), ('what else', 'What else?', 'comment', NULL);
    INSERT INTO survey (slug, title, day) VALUES ('autumn', 'Autumn', '2026-11-02');
    INSERT INTO survey_response (survey_id, key, member_id) VALUES (1, 'k1', 3), (1, 'k2', NULL);
    INSERT INTO survey_answer (response_id, item_id, value, text) VALUES (1, 2, NULL, 'x');
";

/// Opens the file as it is, to look into it or to fill it.
pub(crate) fn open(place: &Place) -> Connection {
    Connection::open(place.path().join("praktik.db")).unwrap()
}

/// The tables of the file.
pub(crate) fn tables(file: &Connection) -> Vec<String> {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
    let mut statement = file.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

/// Every column that refers to a member, as SQLite itself tells.
pub(crate) fn member_columns(file: &Connection) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for table in tables(file) {
        let mut statement = file.prepare(&format!("PRAGMA foreign_key_list(\"{table}\")")).unwrap();
        let ties = statement.query_map([], |row| Ok((row.get::<_, String>(2)?, row.get::<_, String>(3)?))).unwrap();
        found.extend(ties.map(Result::unwrap).filter(|(to, _)| to == "member").map(|(_, from)| (table.clone(), from)));
    }
    found
}

/// How many rows refer to a member in a column.
pub(crate) fn rows(file: &Connection, (table, column): &(String, String), member: i64) -> i64 {
    let sql = format!("SELECT count(*) FROM \"{table}\" WHERE \"{column}\" = {member}");
    file.query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// A community in which everything that can refer to the person does.
pub(crate) fn community() -> Place {
    let place = Place::new();
    let person = format!(
        "praktik member add '{NAME}' --handle {HANDLE} --email {EMAIL} --unit {UNIT} --site {SITE} --note '{NOTE}' \
         --joined 2025-05-01 --skill SQL:teaches"
    );
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --topic SQL --lead Ana --cadence weekly",
        "praktik member add Budi --handle budi",
        &person,
        "praktik session log 'Kick-off' --on 2026-11-10 --presenter wilma7 --present budi --topic SQL",
        "praktik session plan 'Later on' --on '2026-12-01 16:00' --facilitator wilma7",
    ] {
        place.run(line).assert_ok();
    }
    let file = open(&place);
    file.execute_batch(ROWS).unwrap();
    for column in member_columns(&file) {
        assert!(rows(&file, &column, 3) > 0, "{column:?} refers to a member: give it a row here");
    }
    drop(file);
    place
}

/// Puts a text into every column in which people write: `say` makes it, given the number of the row.
pub(crate) fn write_everywhere(place: &Place, say: impl Fn(i64) -> String) {
    let file = open(place);
    for table in tables(&file) {
        let fixed = NOT_WRITTEN.lines().map(str::trim).find(|line| line.split(' ').next() == Some(table.as_str()));
        let mut statement = file.prepare(&format!("PRAGMA table_info(\"{table}\")")).unwrap();
        let columns = statement.query_map([], |row| Ok((row.get::<_, String>(1)?, row.get::<_, String>(2)?))).unwrap();
        let written: Vec<String> = columns
            .map(Result::unwrap)
            .filter(|(name, kind)| {
                kind == "TEXT" && !fixed.is_some_and(|line| line.split(' ').skip(1).any(|it| it == name))
            })
            .map(|(name, _)| name)
            .collect();
        if written.is_empty() {
            continue;
        }
        let count: i64 = file.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0)).unwrap();
        assert!(count > 0, "{table} holds texts: give it a row here");
        for column in written {
            // A table without row ids has one row here.
            let number = if file.prepare(&format!("SELECT rowid FROM \"{table}\"")).is_ok() { "rowid" } else { "1" };
            let sql = format!("SELECT {number} FROM \"{table}\"");
            let mut statement = file.prepare(&sql).unwrap();
            let numbers: Vec<i64> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            for row in numbers {
                let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ? WHERE {number} = {row}");
                file.execute(&sql, [say(row)]).unwrap_or_else(|error| panic!("{table}.{column}: {error}"));
            }
        }
    }
}
