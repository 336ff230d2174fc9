//! Files as they are, made worse by chance.

use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, RngExt};
use rand_chacha::ChaCha8Rng;

/// Pieces that mean something to some reader, or break one.
const TOKENS: &[&str] = &[
    "",
    " ",
    ",",
    ";",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\"",
    "\"\"",
    "'",
    "\0",
    "\u{a0}",
    "\u{202f}",
    "\u{feff}",
    "\u{2028}",
    "\u{202e}",
    "\x1b[31m",
    "sep=;\n",
    "sep=\t\n",
    "=1+1",
    "@",
    "@ana",
    "#",
    "-",
    "--",
    "- ",
    ": ",
    "?",
    "|\n",
    ">\n",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "<<: ",
    "!!binary ",
    "---\n",
    "...\n",
    "~",
    "null",
    "true",
    "no",
    "NaN",
    "inf",
    "-0",
    "0",
    "1",
    "-1",
    "65536",
    "4294967296",
    "9223372036854775808",
    "1e400",
    "0.1",
    "1,5",
    "12:60",
    "24:00:00",
    "25:61",
    "1h 2m 3s",
    "99h 99m",
    "00:00:32",
    "2026-11-24",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31T23:59-14:00",
    "0001-01-01",
    "03/04/2026",
    "31/12/9999",
    "24.11.2026",
    "9/22/26, 2:48:05\u{202f}PM",
    "Mar 22, 2026 19:13:27",
    "20261201T150000Z",
    "99991231T235959",
    "ana@example.org",
    "Ana Silva",
    "Doe, Jane (External)",
    "(Guest)",
    "José",
    "山田 太郎",
    "👩\u{200d}🔬",
    "e\u{301}",
    "date",
    "title",
    "name",
    "email",
    "handle",
    "minutes",
    "role",
    "kind",
    "joined",
    "left",
    "skills",
    "attendee",
    "presenter",
    "talk",
    "rust:teaches;sql",
    "1. Summary\n",
    "2. Participants\n",
    "3. In-Meeting Activities\n",
    "Attended,",
    "Attendee Details,\n",
    "Panelist Details,\n",
    "Yes",
    "checked_in_at",
    "Timestamp",
    "Agree",
    "5",
    "BEGIN:VEVENT\n",
    "END:VEVENT\n",
    "BEGIN:VALARM\n",
    "BEGIN:VTIMEZONE\n",
    "TZID:Ours\n",
    "TZID=Ours:",
    "RRULE:FREQ=DAILY;INTERVAL=0\n",
    "RRULE:FREQ=SECONDLY\n",
    "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2\n",
    "COUNT=2147483647",
    "BYSETPOS=-366",
    "BYDAY=53MO",
    "DTSTART:99991231\n",
    "EXDATE:20261201T150000Z\n",
    "DURATION:P9999W\n",
    "SUMMARY;X=\"",
    "\\n",
    "\\,",
    "{\"contributors\": [",
    "\"login\":",
    "\\ud800",
    "name: A\n",
    "purpose: B\n",
    "goals:\n",
    "measures:\n",
    "pauses:\n",
];

/// One of several, or `""` where there is none.
fn one_of<'t>(dice: &mut ChaCha8Rng, all: &[&'t str]) -> &'t str {
    all.choose(dice).copied().unwrap_or_default()
}

/// A part of the bytes, short more often than long.
fn part(dice: &mut ChaCha8Rng, bytes: &[u8]) -> std::ops::Range<usize> {
    let begin = dice.random_range(0..=bytes.len());
    let most = (bytes.len() - begin).min(1 << dice.random_range(0..11));
    begin..begin + dice.random_range(0..=most)
}

/// Where a cell or a line begins and ends, around a place.
fn cell(dice: &mut ChaCha8Rng, bytes: &[u8]) -> std::ops::Range<usize> {
    let at = dice.random_range(0..=bytes.len());
    let ends = |byte: &u8| b",;\t\n:".contains(byte);
    let begin = bytes[..at].iter().rposition(ends).map_or(0, |it| it + 1);
    let end = bytes[at..].iter().position(ends).map_or(bytes.len(), |it| at + it);
    begin..end
}

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect()
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut made = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.windows(from.len()).position(|it| it == from) {
        made.extend_from_slice(&rest[..at]);
        made.extend_from_slice(to);
        rest = &rest[at + from.len()..];
    }
    made.extend_from_slice(rest);
    made
}

/// In another encoding, if it is text.
fn encoded(dice: &mut ChaCha8Rng, bytes: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(bytes);
    match dice.random_range(0..6) {
        0 => [b"\xEF\xBB\xBF", bytes].concat(),
        1 => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        2 => std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        3 => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        4 => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        _ => text.chars().map(|it| u8::try_from(u32::from(it)).unwrap_or(b'?')).collect(),
    }
}

/// One change to a file.
fn worse(dice: &mut ChaCha8Rng, mut bytes: Vec<u8>, others: &[Vec<u8>]) -> Vec<u8> {
    match dice.random_range(0..18) {
        0 if !bytes.is_empty() => {
            let at = dice.random_range(0..bytes.len());
            bytes[at] ^= 1 << dice.random_range(0..8);
        }
        1 if !bytes.is_empty() => {
            let at = dice.random_range(0..bytes.len());
            bytes[at] = dice.random();
        }
        2 => bytes.truncate(dice.random_range(0..=bytes.len())),
        3 => drop(bytes.drain(part(dice, &bytes))),
        4 => {
            let twice = bytes[part(dice, &bytes)].to_vec();
            let at = dice.random_range(0..=bytes.len());
            drop(bytes.splice(at..at, twice));
        }
        // A cell says what another one says.
        5 | 6 => {
            let said = bytes[cell(dice, &bytes)].to_vec();
            let place = cell(dice, &bytes);
            drop(bytes.splice(place, said));
        }
        7..=9 => {
            let token = one_of(dice, TOKENS).bytes();
            let place = cell(dice, &bytes);
            drop(bytes.splice(place, token));
        }
        10 => {
            let token = one_of(dice, TOKENS).bytes();
            let at = dice.random_range(0..=bytes.len());
            drop(bytes.splice(at..at, token));
        }
        11 => {
            let other = others.choose(dice).cloned().unwrap_or_default();
            let (place, piece) = (part(dice, &bytes), part(dice, &other));
            drop(bytes.splice(place, other[piece].iter().copied()));
        }
        // A huge cell; a token over and over.
        12 if dice.random_range(0..20) == 0 => {
            let token = one_of(dice, TOKENS);
            let times = dice.random_range(1..4000);
            let place = cell(dice, &bytes);
            drop(bytes.splice(place, token.repeat(times).into_bytes()));
        }
        13 => {
            let mut all = lines(&bytes);
            all.shuffle(dice);
            bytes = all.concat();
        }
        14 => {
            let mut all = lines(&bytes);
            if !all.is_empty() {
                let line = all.remove(dice.random_range(0..all.len()));
                let times = dice.random_range(0..4);
                let at = dice.random_range(0..=all.len());
                drop(all.splice(at..at, std::iter::repeat_n(line, times)));
            }
            bytes = all.concat();
        }
        15 => {
            let ends = ["\n", "\r\n", "\r", "\n\n"];
            bytes = replaced(&bytes, one_of(dice, &ends[..2]).as_bytes(), one_of(dice, &ends).as_bytes());
        }
        16 => {
            let apart = [",", ";", "\t", "|", ":"];
            bytes = replaced(&bytes, one_of(dice, &apart).as_bytes(), one_of(dice, &apart).as_bytes());
        }
        17 if dice.random_range(0..4) == 0 => bytes = encoded(dice, &bytes),
        _ => {}
    }
    bytes
}

/// A file made worse a few times; now and then, bytes that no file ever had.
pub fn made_worse(dice: &mut ChaCha8Rng, samples: &[Vec<u8>]) -> Vec<u8> {
    if samples.is_empty() || dice.random_range(0..200) == 0 {
        let mut bytes = vec![0; dice.random_range(0..300)];
        dice.fill_bytes(&mut bytes);
        return bytes;
    }
    let sample = samples.choose(dice).cloned().unwrap_or_default();
    let times = 1 << dice.random_range(0..4);
    (0..times).fold(sample, |bytes, _| worse(dice, bytes, samples))
}
