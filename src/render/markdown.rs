//! Pages as Markdown, to paste into a wiki or a chat.

use super::clean::clean;
use super::page::{Align, Block, Grid, Page, Span, Style};

/// A page as Markdown.
pub(super) fn render(page: &Page) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        if !out.is_empty() && !matches!(block, Block::Gap) {
            out.push('\n');
        }
        match block {
            Block::Title(spans) => out.push_str(&format!("## {}\n", inline(spans))),
            Block::Heading(text) => out.push_str(&format!("### {}\n", escape(&clean(text)))),
            Block::Text(spans) => out.push_str(&format!("{}\n", begun(inline(spans).trim()))),
            Block::Lines(lines) => lines.iter().for_each(|spans| listed(&mut out, spans)),
            Block::Fields(fields) => {
                for (label, spans) in fields {
                    out.push_str(&format!("- **{}**: {}\n", escape(label), inline(spans).replace('\n', "; ")));
                }
            }
            Block::Items(items) => {
                items.iter().for_each(|item| out.push_str(&format!("- {}\n", begun(inline(item).trim()))))
            }
            Block::Grid(grid) => table(&mut out, grid),
            Block::Gap => {}
        }
    }
    out
}

/// The blanks from which on a line belongs to the one above it.
const BELOW: usize = 4;

/// A line as an item of a list: with its number where it has one, below the one before where it belongs to it.
fn listed(out: &mut String, spans: &[Span]) {
    let all: String = spans.iter().map(|span| span.text.as_str()).collect();
    let words = inline(spans).split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return;
    }
    let blanks = all.chars().take_while(|c| matches!(c, ' ' | '\u{a0}')).count();
    let numbered = words.split_once(' ').filter(|(number, _)| {
        blanks < BELOW && number.parse::<u32>().is_ok() && all.trim_start().starts_with(&format!("{number}  "))
    });
    match numbered {
        Some((number, rest)) => out.push_str(&format!("{number}. {rest}\n")),
        // Three blanks are below an item of either sort.
        None if blanks >= BELOW && out.ends_with('\n') && !out.ends_with("\n\n") => {
            out.push_str(&format!("   - {}\n", begun(&words)));
        }
        None => out.push_str(&format!("- {}\n", begun(&words))),
    }
}

/// Text whose beginning is no sign of a list or a line.
fn begun(text: &str) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    match text.chars().nth(digits) {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        Some('-' | '+' | '=') if digits == 0 => format!("\\{text}"),
        _ => text.to_owned(),
    }
}

fn table(out: &mut String, grid: &Grid) {
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    out.push_str(&row(grid.columns.iter().map(|(heading, _)| escape(heading).replace('\u{a0}', " ")).collect()));
    out.push_str(&row(grid
        .columns
        .iter()
        .map(|(_, align)| if *align == Align::Right { "---:".to_owned() } else { "---".to_owned() })
        .collect()));
    for cells in &grid.rows {
        out.push_str(&row(cells.iter().map(|span| cell(span).replace('\u{a0}', " ")).collect()));
    }
}

/// A cell of a table: what is typed as code, anything else as plain text.
fn cell(span: &Span) -> String {
    match (span.style, span.text.trim()) {
        // The border of a cell is one in code too.
        (Style::Command, text) if !text.is_empty() => format!("`{}`", text.replace('`', "'").replace('|', "\\|")),
        (_, text) => escape(text),
    }
}

fn inline(spans: &[Span]) -> String {
    let shown = |span: &Span| Span { text: span.text.replace('\u{a0}', " "), style: span.style };
    let spans = spans.iter().map(shown);
    spans
        .map(|span| match span.style {
            Style::Command if !span.text.trim().is_empty() => format!("`{}`", span.text.trim().replace('`', "'")),
            Style::Strong if !span.text.trim().is_empty() => {
                let text = span.text.trim();
                let (before, after) = span.text.split_once(text).unwrap_or(("", ""));
                format!("{before}**{}**{after}", escape(text))
            }
            _ => escape(&span.text),
        })
        .collect()
}

/// Text in which nothing is markup: HTML, links, images, emphasis, code and table borders are written out.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '!' | '~' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("<img src=x> [a](b) a|b"), "&lt;img src=x&gt; \\[a\\](b) a\\|b");
        assert_eq!(begun("- a"), "\\- a");
        assert_eq!(begun("12. a"), "12\\. a");
        assert_eq!(begun("12 of 13"), "12 of 13");
    }

    #[test]
    fn lines_keep_their_numbers_and_what_stands_below_them() {
        let line = |text: &str| vec![Span { text: text.to_owned(), style: Style::Plain }];
        let lines =
            vec![line("  1  Thank ana"), line("     praktik recognize"), line("  ▲ better"), line("      6 of 7")];
        let page = Page { blocks: vec![Block::Lines(lines)] };
        assert_eq!(render(&page), "1. Thank ana\n   - praktik recognize\n- ▲ better\n   - 6 of 7\n");
    }
}
