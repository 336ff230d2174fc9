//! Where a letter is pasted, and how text stays text there.

use crate::domain::text::acts;
use crate::domain::worded::worded;
use crate::render::clean;
use crate::render::markdown;

worded! {
    /// Where a letter is pasted.
    pub enum Medium {
        /// Anywhere: text without markup.
        Plain = "plain",
        /// Slack, in its own markup.
        Slack = "slack",
        /// Microsoft Teams, in Markdown.
        Teams = "teams",
        /// An e-mail: a subject, and text without markup.
        Email = "email",
    }
}

/// Words that call everybody of a channel when they follow an `@`.
const CALLS: [&str; 5] = ["channel", "here", "everyone", "team", "general"];

impl Medium {
    /// A text in which nothing is markup and nothing acts.
    pub(super) fn text(self, text: &str) -> String {
        let text = clean(text);
        match self {
            Self::Plain | Self::Email => text,
            // Slack knows no escape for stars and backticks: two stars would make bold what lies between them, three
            // backticks would take in all that follows.
            Self::Slack => {
                let text = if text.matches('*').count() > 1 { text.replace('*', "∗") } else { text };
                let text = uncalled(&text.replace("```", "'''"));
                text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
            }
            Self::Teams => uncalled(&markdown::escape(&text)),
        }
    }

    /// A text that stands out, where the medium can show that.
    pub(super) fn strong(self, text: &str) -> String {
        let text = self.text(text.trim());
        match self {
            Self::Slack if !text.is_empty() => format!("*{}*", text.replace('*', "∗")),
            Self::Teams if !text.is_empty() => format!("**{text}**"),
            _ => text,
        }
    }

    /// A text that leads to an address; where that is none of the web, both as text.
    pub(super) fn link(self, text: &str, url: &str) -> String {
        let (text, url) = (text.trim(), url.trim());
        let same = text.is_empty() || text == url;
        match self {
            Self::Slack if is_web(url) => {
                let shown = if same { url } else { text };
                // The bar ends the address, and the address has to keep its ends.
                let target = url.replace('&', "&amp;").replace('<', "%3C").replace('>', "%3E").replace('|', "%7C");
                format!("<{target}|{}>", self.text(shown).replace('|', "¦"))
            }
            Self::Teams if is_web(url) => {
                let mut target = String::with_capacity(url.len());
                for c in url.chars() {
                    match c {
                        '(' | ')' | '<' | '>' | '\\' | '"' => target.push_str(&format!("%{:02X}", u32::from(c))),
                        _ => target.push(c),
                    }
                }
                format!("[{}]({target})", self.text(if same { url } else { text }))
            }
            _ if same => self.text(url),
            _ => format!("{}: {}", self.text(text), self.text(url)),
        }
    }

    /// A text at the beginning of a line, where some signs would begin a list.
    pub(super) fn first(self, line: String) -> String {
        if self != Self::Teams {
            return line;
        }
        let digits = line.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = line.split_at(digits);
        if rest.starts_with(['-', '+', '=']) && digits == 0 || digits > 0 && rest.starts_with(['.', ')']) {
            return format!("{number}\\{rest}");
        }
        line
    }

    /// What stands before a point of a list.
    pub(super) fn bullet(self) -> &'static str {
        if self == Self::Slack { "• " } else { "- " }
    }
}

/// Whether it is an address of the web that can stand as one word.
fn is_web(url: &str) -> bool {
    let scheme = |scheme: &str| url.get(..scheme.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(scheme));
    (scheme("https://") || scheme("http://")) && !url.contains(|c: char| c.is_whitespace() || acts(c))
}

/// The text with another sign for the `@` where it would call everybody.
fn uncalled(text: &str) -> String {
    if !text.contains('@') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for (place, c) in text.char_indices() {
        let after = text.get(place + c.len_utf8()..).unwrap_or_default();
        let calls = |word: &&str| after.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word));
        // Within a word it belongs to an address.
        let begins = !out.ends_with(char::is_alphanumeric);
        out.push(if c == '@' && begins && CALLS.iter().any(calls) { '＠' } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_not_markup_in_slack() {
        assert_eq!(Medium::Slack.text("<!channel> A & B"), "&lt;!channel&gt; A &amp; B");
        assert_eq!(Medium::Slack.strong("a *b* c"), "*a ∗b∗ c*");
        assert_eq!(Medium::Slack.text("@Here and ana@here.org ```"), "＠Here and ana@here.org '''");
        assert_eq!(Medium::Slack.text("a\u{1b}[31m\nb"), "a␛[31m b");
    }

    #[test]
    fn text_is_not_markup_in_teams() {
        assert_eq!(Medium::Teams.text("[a](b) *c* <i>"), "\\[a\\](b) \\*c\\* &lt;i&gt;");
        assert_eq!(Medium::Teams.first("- a".to_owned()), "\\- a");
        assert_eq!(Medium::Teams.first("12. a".to_owned()), "12\\. a");
        assert_eq!(Medium::Teams.first("2026 a".to_owned()), "2026 a");
        assert_eq!(Medium::Plain.first("- a".to_owned()), "- a");
    }

    #[test]
    fn only_the_web_is_linked_to() {
        let url = "https://example.org/a?b=1&c=(2)|3";
        assert_eq!(Medium::Slack.link("a|b", url), "<https://example.org/a?b=1&amp;c=(2)%7C3|a¦b>");
        assert_eq!(Medium::Teams.link("a]", url), "[a\\]](https://example.org/a?b=1&c=%282%29|3)");
        assert_eq!(Medium::Email.link("Slides", url), format!("Slides: {url}"));
        assert_eq!(Medium::Email.link(url, url), url);
        assert_eq!(Medium::Slack.link("a", "javascript:alert(1)"), "a: javascript:alert(1)");
        assert_eq!(Medium::Teams.link("", "https://x.org/ b"), "https://x.org/ b");
    }
}
