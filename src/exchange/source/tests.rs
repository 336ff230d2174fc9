#![allow(clippy::unwrap_used)]
use super::*;

fn text(bytes: &[u8]) -> (String, &'static str) {
    let source = Source::of_bytes(bytes, "f.csv").unwrap();
    (source.whole(u64::MAX - 1).unwrap(), source.encoding.name())
}

fn wide(text: &str, big: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
}

#[test]
fn every_encoding_gives_the_same_text() {
    let given = "name,unit\r\nJosé Müller,Büro\r\n";
    let wanted = "name,unit\nJosé Müller,Büro\n";
    assert_eq!(text(given.as_bytes()), (wanted.to_owned(), "UTF-8"));
    assert_eq!(text(&[b"\xEF\xBB\xBF", given.as_bytes()].concat()), (wanted.to_owned(), "UTF-8"));
    for (big, mark, name) in [(false, b"\xFF\xFE", "UTF-16LE"), (true, b"\xFE\xFF", "UTF-16BE")] {
        assert_eq!(text(&wide(given, big)), (wanted.to_owned(), name));
        assert_eq!(text(&[&mark[..], &wide(given, big)].concat()), (wanted.to_owned(), name));
    }
    let latin = b"name,unit\rJos\xE9 M\xFCller,B\xFCro\r";
    assert_eq!(text(latin), (wanted.to_owned(), "windows-1252"));
    let cyrillic = wide("name\nОльга Петрова\n", false);
    assert_eq!(text(&cyrillic), ("name\nОльга Петрова\n".to_owned(), "UTF-16LE"));
}

#[test]
fn what_is_no_text_is_refused() {
    let refusal = |bytes: &[u8]| {
        let error = Source::of_bytes(bytes, "f.csv").unwrap_err();
        (error.place.unwrap_or_default(), error.message)
    };
    let no_text = ("f.csv".to_owned(), "this is not a text file".to_owned());
    assert_eq!(refusal(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), no_text);
    assert_eq!(refusal(b"a,b\n\0\0\0\0\x01\x02"), no_text);
    assert_eq!(refusal(b"\x01\x02\x03\x04\x05\x90\x81"), no_text);
    for empty in [&b""[..], b"\xEF\xBB\xBF", b"\xFF\xFE", b" \r\n\n"] {
        assert_eq!(refusal(empty), ("f.csv".to_owned(), "this file is empty".to_owned()));
    }
}

#[test]
fn a_damaged_file_is_refused_with_its_line() {
    let place = |bytes: &[u8]| Source::of_bytes(bytes, "f.csv").unwrap_err().place.unwrap_or_default();
    assert_eq!(place("name\nJosé\nMüller\nÅs".as_bytes().split_last().unwrap().1.split_last().unwrap().1), "f.csv:4");
    assert_eq!(place(&[b"\xFF\xFE", &wide("a\nb\nc", false)[..9]].concat()), "f.csv:3");
}

#[test]
fn much_or_little_reads_the_same_again_and_again() {
    let line = "2026-11-24,Büro,Ana\r\n";
    let much = line.repeat(1 + (IN_MEMORY as usize) / line.len());
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(much.as_bytes()).unwrap();
    for source in [
        Source::of_reader(much.as_bytes(), "-").unwrap(),
        Source::of_bytes(packed.finish().unwrap(), "f.csv.gz").unwrap(),
    ] {
        assert!(matches!(source.input, Input::Disk(..)));
        for _ in 0..2 {
            assert!(source.whole(2 * IN_MEMORY).unwrap() == much.replace("\r\n", "\n"));
        }
        assert!(source.whole(100).is_err_and(|error| error.message.contains("larger")));
    }
}

#[test]
fn every_mix_of_line_ends_gives_the_same_lines() {
    for number in 0..3_usize.pow(8) {
        let text: String = (0..8).map(|place| ['a', '\r', '\n'][number / 3_usize.pow(place) % 3]).collect();
        let wanted = text.replace("\r\n", "\n").replace('\r', "\n");
        // Pieces of any size, as they come from a disk.
        for size in [1, 3, 64] {
            let mut raw = BufReader::with_capacity(size, text.as_bytes());
            let seen = scan(&mut raw, UTF_8, 0).unwrap();
            assert_eq!(seen.carriage_returns, text.contains('\r'));
            let mut read = String::new();
            let raw = BufReader::with_capacity(size, text.as_bytes());
            TextReader::new(Box::new(raw), UTF_8).read_to_string(&mut read).unwrap();
            assert_eq!(read, wanted, "{text:?} in pieces of {size}");
        }
    }
}

#[test]
fn a_fault_is_found_on_its_line_and_control_characters_are_counted() {
    for (lines, line) in [("a\nb\n", 3), ("a\r\nb\r\n", 3), ("a\rb\rc\r", 4), ("é\u{a9}\n\n", 3), ("\r\n\r\r\n", 4)] {
        for size in [1, 2, 64] {
            let bytes = [lines.as_bytes(), b"\xff\nz"].concat();
            let seen = scan(&mut BufReader::with_capacity(size, &bytes[..]), UTF_8, 0).unwrap();
            assert_eq!((seen.first_fault, seen.faults), (Some(line), 1), "{lines:?} in pieces of {size}");
        }
    }
    let binary = |text: &str| scan(&mut text.as_bytes(), UTF_8, 0).unwrap().looks_binary();
    let fifty = "a".repeat(50);
    for (control, is) in
        [("\0", true), ("\u{1}\u{1}", true), ("\u{85}\u{85}", true), ("\u{7f}\u{7f}", true), ("©©", false)]
    {
        assert_eq!(binary(&format!("{fifty}{control}")), is, "{control:?}");
    }
    assert!(!binary(&format!("{fifty}\t\r\n\u{1}")) && !binary(&format!("{fifty}{fifty}\u{1}\u{85}")));
}
