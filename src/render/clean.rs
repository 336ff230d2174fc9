//! Text from people, made harmless for a terminal.

use unicode_width::UnicodeWidthChar;

use crate::domain::text::acts;

/// So many marks one after the other belong to a character: no script puts more of them on one, and a flood of them
/// would run over the lines above and below.
const MARKS: usize = 8;

/// One line of text in which nothing acts on a terminal: control characters (C0, C1, DEL) show as pictures or `�`,
/// marks that turn the reading direction and invisible characters as `�`, line breaks and tabs as a space.
/// Joiners stay where scripts and emoji need them: between two characters beyond ASCII. Of the marks on a character, as
/// many stay as a script needs.
pub fn clean(text: &str) -> String {
    clean_with(text, " ")
}

/// The same for text of several lines: line breaks stay.
pub fn clean_lines(text: &str) -> String {
    clean_with(text, "\n")
}

fn clean_with(text: &str, line_break: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    let mut marks = 0;
    while let Some(c) = chars.next() {
        marks = if c.width() == Some(0) { marks + 1 } else { 0 };
        match c {
            _ if marks > MARKS => {}
            '\r' if chars.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push_str(line_break),
            '\t' => out.push(' '),
            '\0'..='\u{1f}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{7f}' => out.push('\u{2421}'),
            '\u{200c}' | '\u{200d}' => {
                let between = out.chars().next_back().is_some_and(|before| !before.is_ascii())
                    && chars.peek().is_some_and(|after| !after.is_ascii());
                if between {
                    out.push(c);
                }
            }
            // The flags of England, Scotland and Wales are spelt with tags after a black flag.
            '\u{e0020}'..='\u{e007f}' => {
                let flag = |before: char| before == '\u{1f3f4}' || ('\u{e0020}'..='\u{e007f}').contains(&before);
                if out.ends_with(flag) {
                    out.push(c);
                }
            }
            c if acts(c) => out.push('\u{fffd}'),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_acts_on_a_terminal_is_left() {
        let hostile = "a\u{1b}[31mred\u{7}\u{9b}2J\u{202e}x\u{200b}\ttab\r\nline\u{7f}";
        let shown = clean(hostile);
        assert_eq!(shown, "a␛[31mred␇\u{fffd}2J\u{fffd}x\u{fffd} tab line␡");
        assert!(!shown.chars().any(char::is_control));
    }

    #[test]
    fn a_flood_of_marks_is_dammed() {
        let flood = format!("Z{}algo", "\u{301}".repeat(2000));
        assert_eq!(clean(&flood), format!("Z{}algo", "\u{301}".repeat(MARKS)));
        assert_eq!(clean(&format!("{}x", "\u{301}".repeat(9))), format!("{}x", "\u{301}".repeat(MARKS)));
    }

    #[test]
    fn names_of_any_script_stay_as_they_are() {
        for name in [
            "Ольга",
            "山田 太郎",
            "محمد",
            "Zoe\u{308}",
            "👩\u{200d}🔬",
            "نمی\u{200c}دانم",
            "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}",
        ] {
            assert_eq!(clean(name), name);
        }
    }
}
