//! One line of the text: a mapping in braces that holds nothing but plain values. What is nested, named or referred to is
//! none, so that a line is never more than it looks.

use std::borrow::Cow;

use super::write::is_plain;

/// What stands behind a field.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'l> {
    /// Without quotes, as it stands; empty where nothing does.
    Bare(&'l str),
    /// In quotes: the text itself.
    Quoted(Cow<'l, str>),
}

impl<'l> Token<'l> {
    /// The text that it means, where it means one; nothing where it says so.
    pub(super) fn text(self) -> Result<Option<Cow<'l, str>>, String> {
        match self {
            Self::Quoted(text) => Ok(Some(text)),
            Self::Bare("" | "~" | "null") => Ok(None),
            Self::Bare(text) if is_plain(text) => Ok(Some(Cow::Borrowed(text))),
            Self::Bare(text) => match serde_yaml::from_str(text) {
                Ok(serde_yaml::Value::String(said)) => Ok(Some(Cow::Owned(said))),
                _ => Err(format!("{text} is no text: put it in quotes")),
            },
        }
    }
}

/// Fields and what stands behind them, in the order of the line.
pub(super) fn fields(line: &str) -> Result<Vec<(&str, Token<'_>)>, String> {
    let inner = line.trim_start().strip_prefix('{').ok_or("a fact is written - {field: value, field: value}")?;
    let mut rest = inner.trim_start();
    let mut fields = Vec::new();
    if let Some(after) = rest.strip_prefix('}') {
        return closed(after).map(|()| fields);
    }
    loop {
        let (name, after) = rest.split_once(':').ok_or("the closing } is missing")?;
        let name = name.trim();
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
            return Err(format!("'{}' is no name of a field", name.chars().take(40).collect::<String>()));
        }
        if !after.starts_with([' ', ',', '}']) {
            return Err(format!("a space is missing after {name}:"));
        }
        let (token, after) = token(after.trim_start_matches(' '))?;
        fields.push((name, token));
        let after = after.trim_start();
        if let Some(after) = after.strip_prefix('}') {
            return closed(after).map(|()| fields);
        }
        rest = after.strip_prefix(',').ok_or("the closing } is missing")?.trim_start();
    }
}

/// Behind a fact there may be a remark.
fn closed(after: &str) -> Result<(), String> {
    let rest = after.trim_start();
    if rest.is_empty() || (rest.starts_with('#') && rest.len() < after.len()) {
        return Ok(());
    }
    Err("something stands behind the closing }".to_owned())
}

fn token(text: &str) -> Result<(Token<'_>, &str), String> {
    let unclosed = || "a quote is not closed on this line".to_owned();
    let whole = |end: usize| {
        let (inside, after) = (&text[..end + 1], &text[end + 1..]);
        let read = serde_yaml::from_str::<String>(inside).map_err(|error| format!("{inside} is no text: {error}"));
        Ok::<_, String>((Token::Quoted(Cow::Owned(read?)), after))
    };
    match text.as_bytes().first() {
        Some(b'"') => {
            let mut bytes = text.bytes().enumerate().skip(1);
            let mut escapes = false;
            while let Some((at, byte)) = bytes.next() {
                match byte {
                    b'\\' => {
                        escapes = true;
                        bytes.next();
                    }
                    b'"' if escapes => return whole(at),
                    b'"' => return Ok((Token::Quoted(Cow::Borrowed(&text[1..at])), &text[at + 1..])),
                    _ => {}
                }
            }
            Err(unclosed())
        }
        Some(b'\'') => {
            let mut bytes = text.bytes().enumerate().skip(1).peekable();
            while let Some((at, byte)) = bytes.next() {
                if byte == b'\'' && bytes.next_if(|(_, byte)| *byte == b'\'').is_none() {
                    return whole(at);
                }
            }
            Err(unclosed())
        }
        Some(b'{' | b'[') => Err("a value cannot hold others: put it in quotes if it is a text".to_owned()),
        Some(b'&' | b'*' | b'!' | b'|' | b'>' | b'%' | b'@' | b'`' | b'?' | b'#') => {
            Err("a text that begins so has to stand in quotes".to_owned())
        }
        _ => {
            let end = text.find([',', '}', '{', '[', ']']).unwrap_or(text.len());
            let (bare, after) = text.split_at(end);
            let bare = bare.trim_end();
            if after.starts_with(['{', '[', ']']) || bare.contains(": ") || bare.contains(" #") || bare.ends_with(':') {
                return Err("a text with such signs has to stand in quotes".to_owned());
            }
            Ok((Token::Bare(bare), after))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_taken_apart() {
        let line = r#"{a: plain text, b: "x, \"y\" \u00e9}", c: 'it''s', d: 12, e: , f: ~} # remark"#;
        let said: Vec<(&str, Option<String>)> = fields(line)
            .unwrap()
            .into_iter()
            .map(|(name, token)| (name, token.text().map_or(Some("?".into()), |text| text.map(Cow::into_owned))))
            .collect();
        let text = |text: &str| Some(text.to_owned());
        let wanted = [("a", text("plain text")), ("b", text("x, \"y\" é}")), ("c", text("it's")), ("d", text("?"))];
        assert_eq!(said[..4], wanted);
        assert_eq!(said[4..], [("e", None), ("f", None)]);
        assert_eq!(fields(" { } ").unwrap(), []);
    }

    #[test]
    fn what_is_more_than_it_looks_is_refused() {
        for line in [
            "a: 1",
            "{a: 1",
            "{a: {b: 1}}",
            "{a: [1]}",
            "{a: &x 1}",
            "{a: *x}",
            "{a: !!int 1}",
            "{<<: 1}",
            "{a: \"open}",
            "{a: 1} b",
            "{a: 1}#b",
            "{a: b: c}",
            "{a:1}",
            "{\"a\": 1}",
            "{a: 1,}",
            "{a: x #y}",
        ] {
            assert!(fields(line).is_err(), "{line}");
        }
    }
}
