//! Names as text: folding for comparison, handles and slugs made from names, short keys.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Invalid;

/// Words that can never be a handle: every verb of the command line and the words with a meaning of their own.
/// The list is fixed from the first version on, so that no later command can make an existing handle ambiguous.
pub const RESERVED: &[&str] = &[
    "action",
    "add",
    "aliases",
    "all",
    "announce",
    "apply",
    "attend",
    "backup",
    "cancel",
    "challenge",
    "channel",
    "charter",
    "close",
    "cohorts",
    "compare",
    "completions",
    "contacted",
    "digest",
    "doctor",
    "done",
    "drop",
    "edit",
    "evaluate",
    "explain",
    "export",
    "feedback",
    "find",
    "forget",
    "goal",
    "handover",
    "help",
    "history",
    "import",
    "init",
    "join",
    "journal",
    "last",
    "leave",
    "list",
    "log",
    "man",
    "match",
    "measures",
    "member",
    "merge",
    "network",
    "next",
    "none",
    "note",
    "pause",
    "plan",
    "query",
    "raise",
    "reach",
    "recap",
    "recognize",
    "redo",
    "rejoin",
    "reopen",
    "report",
    "resource",
    "restore",
    "retire",
    "review",
    "role",
    "session",
    "show",
    "skill",
    "solve",
    "status",
    "story",
    "suggest",
    "survey",
    "template",
    "undo",
    "update",
    "used",
    "welcome",
    "wish",
];

/// Whether a character acts on a terminal or on the reading direction, or is not seen: control characters (C0, C1, DEL),
/// line and paragraph separators, marks that turn the direction, invisible characters. Joiners are no such: scripts and
/// emoji need them.
pub fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e001f}')
}

/// A text for formats that know no escapes: control characters show as pictures or `\u{fffd}`, marks that turn the reading
/// direction for all that follows as `\u{fffd}`; line breaks, tabs and everything else stay.
pub fn inert(text: &str) -> String {
    let harmless = |c: char| match c {
        '\n' | '\t' => c,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ => c,
    };
    text.replace("\r\n", "\n").chars().map(harmless).collect()
}

/// Whether a spreadsheet would take a text for a formula, or for the beginning of one.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// A text as a cell that no spreadsheet reckons with: with `'` before what would be a formula.
pub fn guarded(text: &str) -> Cow<'_, str> {
    // What looks guarded already gets one more, so that it comes back as it was.
    if is_formula(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text in a cell that [`guarded`] made.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

/// The form under which two texts are the same: NFKC, lower case, runs of white space (no-break ones too) as one space.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        // Most texts are, and their normal form is themselves.
        return text.to_ascii_lowercase().split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    }
    let normal: String = text.nfkc().flat_map(char::to_lowercase).nfkc().collect();
    normal.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The form under which two names of people are the same: [`fold`], with `Doe, Jane` read as `Jane Doe`.
pub fn fold_name(name: &str) -> String {
    let folded = fold(name);
    match folded.split_once(',') {
        Some((last, first)) if !first.contains(',') && !first.trim().is_empty() && !last.trim().is_empty() => {
            format!("{} {}", first.trim(), last.trim())
        }
        _ => folded,
    }
}

/// The form under which text is found without its accents: [`fold`] without combining marks on decomposed letters.
pub fn fold_plain(text: &str) -> String {
    fold(text).nfd().filter(|c| !is_combining_mark(*c)).collect()
}

/// Letters, digits and marks of `text` in lower case, everything else as single `-`; at most `longest` characters.
fn hyphenated(text: &str, longest: usize) -> String {
    let mut out = String::new();
    for c in text.nfkc().flat_map(char::to_lowercase).nfc() {
        if c.is_alphanumeric() || (is_combining_mark(c) && !out.is_empty() && !out.ends_with('-')) {
            out.push(c);
        } else if matches!(c, '\'' | '’' | '`') {
            // An apostrophe joins: `O'Brien` is `obrien`.
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let cut: String = out.chars().take(longest).collect();
    cut.trim_end_matches('-').to_owned()
}

/// A handle made from a name (`Citra Dewi` → `citra-dewi`); `member` where the name holds no letter or digit.
/// A reserved word gets `-1`, so that the result is always a legal handle.
pub fn handle_from_name(name: &str) -> String {
    let made = hyphenated(name, 40);
    match made.as_str() {
        "" => "member".to_owned(),
        word if RESERVED.contains(&word) => format!("{word}-1"),
        _ => made,
    }
}

/// The part of a slug that comes from the title: at most 40 characters, `session` where nothing is left.
pub fn slug_from_title(title: &str) -> String {
    let made = hyphenated(title, 40);
    if made.is_empty() { "session".to_owned() } else { made }
}

/// Checks a handle that somebody chose: lower-case letters, digits and `-_.`, not reserved, not a date.
/// A leading `@` is dropped and capitals become small.
///
/// # Errors
/// [`Invalid`] that says which rule the handle breaks.
pub fn handle(given: &str) -> Result<String, Invalid> {
    let handle: String = given.trim().trim_start_matches('@').nfkc().flat_map(char::to_lowercase).nfc().collect();
    let refuse = |why: &str| Err(Invalid::new("a handle", given, why));
    if handle.is_empty() {
        return refuse("a handle has letters, digits, '-', '_' and '.'");
    }
    if handle.chars().count() > 64 {
        return refuse("a handle has at most 64 characters");
    }
    if !handle.chars().all(|c| c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '-' | '_' | '.')) {
        return refuse("a handle has letters, digits, '-', '_' and '.', and no spaces");
    }
    if !handle.chars().next().is_some_and(char::is_alphanumeric) {
        return refuse("a handle begins with a letter or a digit");
    }
    if RESERVED.contains(&handle.as_str()) {
        return refuse("that word is a command or has a meaning of its own; choose another, such as the full name");
    }
    Ok(handle)
}

/// Checks an e-mail address as far as one can without sending: one `@`, something on both sides, no blank.
///
/// # Errors
/// [`Invalid`] where the text cannot be an address.
pub fn email(given: &str) -> Result<String, Invalid> {
    let trimmed = given.trim();
    match trimmed.split_once('@') {
        Some((local, host))
            if !local.is_empty()
                && !host.is_empty()
                && !host.contains('@')
                && !trimmed.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ',' | ';')) =>
        {
            Ok(trimmed.to_owned())
        }
        _ => Err(Invalid::new("an e-mail address", given, "an address looks like name@example.org")),
    }
}

/// Digits and small letters that cannot be taken for each other (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What `parts` say, told apart, as one number: FNV-1a, 64 bit (Fowler, Noll and Vo 1991).
fn hashed(parts: &[&str], attempt: u32) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |byte: u8| {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    };
    for part in parts {
        part.bytes().for_each(&mut eat);
        eat(0x1f);
    }
    attempt.to_le_bytes().into_iter().for_each(&mut eat);
    hash
}

/// A name for outside use that stays the same: six letters and digits drawn from what `parts` say.
///
/// The same facts entered in two copies of a file get the same key, so that copies merge; `attempt` moves on where a
/// file already holds the key for another fact.
pub fn short_key(parts: &[&str], attempt: u32) -> String {
    let hash = hashed(parts, attempt);
    let mixed = hash ^ (hash >> 31);
    (0..6).map(|place| char::from(ALPHABET[(mixed >> (5 * place) & 31) as usize])).collect()
}

/// What tells facts apart without saying what they are: thirteen letters and digits drawn from `parts`. `number` sets
/// apart those that say the same.
pub fn digest(parts: &[&str], number: u32) -> String {
    let hash = hashed(parts, number);
    (0..13).map(|place| char::from(ALPHABET[(hash >> (5 * place) & 31) as usize])).collect()
}

/// The candidates that look most like `given`, best first: at most three, and only those that a typing slip explains.
/// Jaro–Winkler similarity of the folded texts, at least 0.75.
pub fn nearest<'a>(given: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = fold_plain(given);
    let mut scored: Vec<(f64, &str)> = candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &fold_plain(candidate)), candidate))
        .filter(|(score, _)| *score >= 0.75)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    scored.dedup_by(|a, b| a.1 == b.1);
    scored.truncate(3);
    scored.into_iter().map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fold_across_case_width_space_and_order() {
        assert_eq!(fold("  Ａna\u{a0} SILVA "), "ana silva");
        assert_eq!(fold_name("Doe, Jane"), fold_name("jane  doe"));
        assert_ne!(fold_name("Jane Doe"), fold_name("Jané Doe"), "an accent makes another name");
        assert_eq!(fold_plain("Jané"), "jane");
    }

    #[test]
    fn a_guarded_cell_is_no_formula_and_comes_back_as_it_was() {
        for text in ["=1+1", "+62 812", "-1", "@SUM(A1)", "\tx", "\r", "'=1", "''-", "plain", "'quoted'", "a=b", ""] {
            let cell = guarded(text);
            assert!(!is_formula(&cell), "{text:?}");
            assert_eq!(unguarded(&cell), text);
        }
        assert_eq!(guarded("=1+1"), "'=1+1");
    }

    #[test]
    fn handles_come_from_names_of_any_script() {
        assert_eq!(handle_from_name("Citra Dewi"), "citra-dewi");
        assert_eq!(handle_from_name("Seán O'Brien (he)"), "seán-obrien-he");
        assert_eq!(handle_from_name("Ольга Петрова"), "ольга-петрова");
        assert_eq!(handle_from_name("山田 太郎"), "山田-太郎");
        assert_eq!(handle_from_name("🦀"), "member");
        assert_eq!(handle_from_name("Match"), "match-1");
    }

    #[test]
    fn a_handle_is_checked_and_lowered() {
        assert_eq!(handle("@MylesBorins").as_deref(), Ok("mylesborins"));
        assert!(handle("last").is_err());
        assert!(handle("two words").is_err());
        assert!(handle("-x").is_err());
        assert!(handle("").is_err());
    }

    #[test]
    fn the_reserved_list_is_sorted_and_lower_case() {
        assert!(RESERVED.is_sorted());
        assert!(RESERVED.iter().all(|word| handle_from_name(word) == format!("{word}-1")));
    }

    #[test]
    fn nearest_finds_a_slip_and_not_a_stranger() {
        assert_eq!(nearest("citra-dwei", ["citra-dewi", "budi"]), ["citra-dewi"]);
        assert!(nearest("zzz", ["citra-dewi", "budi"]).is_empty());
    }

    #[test]
    fn short_keys_depend_on_the_facts_and_the_attempt() {
        assert_eq!(short_key(&["a", "b"], 0), short_key(&["a", "b"], 0));
        assert_ne!(short_key(&["a", "b"], 0), short_key(&["ab", ""], 0));
        assert_ne!(short_key(&["a", "b"], 0), short_key(&["a", "b"], 1));
        assert_eq!(short_key(&[], 0).len(), 6);
    }
}
