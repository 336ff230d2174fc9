//! Files as they lie about: several at once, folders, and those that are none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;

use std::io::Write as _;

use common::Place;
use snapbox::{assert_data_eq, str};

fn community() -> Place {
    let place = Place::new();
    place.run("praktik init --name 'Data Guild' --purpose 'Better data' --tz Asia/Jakarta").assert_ok();
    place.run("praktik member add Ana").assert_ok();
    place.run("praktik member add Budi").assert_ok();
    place
}

fn session(day: &str, title: &str, people: &[&str]) -> String {
    let rows: Vec<String> = people.iter().map(|name| format!("{day},{title},{name}\n")).collect();
    format!("date,title,name\n{}", rows.concat())
}

#[test]
fn a_folder_is_taken_in_file_by_file() {
    let place = community();
    place.file("reports/2026/b.csv", session("2026-11-17", "Rust", &["Ana", "Budi"]));
    place.file("reports/2026/a.csv", session("2026-11-10", "SQL", &["Ana"]));
    place.file("reports/2025.TXT", session("2025-11-11", "Maps", &["Budi"]));
    place.file("reports/readme.md", "what these are");
    place.file("reports/.hidden.csv", "nothing");
    place.file("empty/notes.md", "nothing to import");
    assert_data_eq!(
        place.transcript(
            "
            praktik session import reports --dry-run
            praktik session import reports/2026/a.csv reports
            praktik session import reports
            praktik session import empty
            praktik charter apply reports
            "
        ),
        str![[r#"
$ praktik session import reports --dry-run
session          becomes  matched  added  guests  unmatched  minutes
2025-11-11-maps  new            1      0       0          0        —
2026-11-10-sql   new            1      0       0          0        —
2026-11-17-rust  new            2      0       0          0        —

would: reports/2025.TXT (plain) → 2025-11-11-maps: add 1 session and 1 attendance
would: reports/2026/a.csv (plain) → 2026-11-10-sql: add 1 session and 1 attendance
would: reports/2026/b.csv (plain) → 2026-11-17-rust: add 1 session and 2 attendances
Nothing was written.
! passed over: reports/readme.md
$ praktik session import reports/2026/a.csv reports
✓ reports/2026/a.csv (plain) → 2026-11-10-sql: added 1 session and 1 attendance
✓ reports/2025.TXT (plain) → 2025-11-11-maps: added 1 session and 1 attendance
✓ reports/2026/b.csv (plain) → 2026-11-17-rust: added 1 session and 2 attendances
! passed over: reports/readme.md
$ praktik session import reports
= reports/2025.TXT (plain): nothing new; 1 session and 1 attendance were there already
= reports/2026/a.csv (plain): nothing new; 1 session and 1 attendance were there already
= reports/2026/b.csv (plain): nothing new; 1 session and 2 attendances were there already
! passed over: reports/readme.md
$ praktik session import empty
! error: empty: no file to import is in this folder
! hint: the names of files to import end in .csv, .tsv, .txt, .xls, .ics, .gz
? 1
$ praktik charter apply reports
! error: reports: this is a folder
! hint: name a file in it
? 1

"#]]
    );
}

#[test]
fn what_is_no_attendance_says_so_and_nothing_is_written() {
    let place = community();
    place.file("good.csv", session("2026-11-10", "SQL", &["Ana"]));
    place.file("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0");
    place.file("workbook.csv", b"PK\x03\x04\x14\0\0\0");
    place.file("blank.csv", "\n \n\r\n");
    place.file("cut-in-quotes.csv", "date,title,name\n2026-11-10,SQL,Ana\n2026-11-10,\"SQL and m");
    place.file("cut-in-letter.csv", &"date,title,name\n2026-11-10,SQL,José".as_bytes()[..35]);
    place.file(
        "open-quote.csv",
        format!("date,title,name\n2026-11-10,SQL,\"Ana\n{}", "2026-11-10,SQL,Budi\n".repeat(80_000)),
    );
    place.file("header-only.csv", "date,title,name\n");
    let wide: Vec<u8> = "date\ttitle\tname\r\n2026-11-10\tSQL\tAna".encode_utf16().flat_map(u16::to_le_bytes).collect();
    place.file("cut-in-half.csv", &wide[..wide.len() - 1]);
    assert_data_eq!(
        place.transcript(
            "
            praktik session import good.csv picture.csv
            praktik session import good.csv workbook.csv
            praktik session import good.csv blank.csv
            praktik session import good.csv cut-in-quotes.csv
            praktik session import good.csv cut-in-letter.csv
            praktik session import good.csv open-quote.csv
            praktik session import good.csv header-only.csv
            praktik session import good.csv cut-in-half.csv
            praktik session list
            "
        ),
        str![[r#"
$ praktik session import good.csv picture.csv
! error: picture.csv: this is not a text file
! hint: this is a picture
? 3
$ praktik session import good.csv workbook.csv
! error: workbook.csv: this is not a text file
! hint: this looks like a workbook or an archive: open it and save it as CSV
? 3
$ praktik session import good.csv blank.csv
! error: blank.csv: this file is empty
! hint: export it again, or check that this is the file you mean
? 3
$ praktik session import good.csv cut-in-quotes.csv
! error: cut-in-quotes.csv:3: the file ends within a quoted cell that begins here
! hint: the file is cut off, or a quote is missing: export it again, or close the quote
? 3
$ praktik session import good.csv cut-in-letter.csv
! error: cut-in-letter.csv:2: this file is damaged or cut off: what follows here is not UTF-8 text
! hint: export it again, or save it as UTF-8
? 3
$ praktik session import good.csv open-quote.csv
! error: open-quote.csv:2: this row cannot be read
! because: it is longer than a mebibyte; perhaps a quote is missing
? 3
$ praktik session import good.csv header-only.csv
! error: header-only.csv:1: there is no row below the header
! hint: export it again, or check that this is the file you mean
? 3
$ praktik session import good.csv cut-in-half.csv
! error: cut-in-half.csv: this is not a text file
? 3
$ praktik session list
No session yet. Log one: praktik session log "Kick-off" --present ana,budi

"#]]
    );
}

#[test]
fn a_compressed_file_is_unpacked() {
    let place = community();
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(session("2026-11-10", "SQL", &["Ana", "Budi"]).as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    place.file("reports/november.csv.gz", &packed);
    place.file("cut.csv.gz", &packed[..packed.len() - 9]);
    let mut twice = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    twice.write_all(&packed).unwrap();
    place.file("twice.csv.gz", twice.finish().unwrap());
    assert_data_eq!(
        place.transcript(
            "
            praktik session import reports
            praktik session import cut.csv.gz
            praktik session import twice.csv.gz
            "
        ),
        str![[r#"
$ praktik session import reports
✓ reports/november.csv.gz (plain) → 2026-11-10-sql: added 1 session and 2 attendances
$ praktik session import cut.csv.gz
! error: cut.csv.gz: this compressed file is damaged or cut off
! because: incomplete deflate stream
! hint: fetch or export it again
? 3
$ praktik session import twice.csv.gz
! error: twice.csv.gz: this is not a text file
! hint: it is compressed twice: unpack it first (gunzip)
? 3

"#]]
    );
}
