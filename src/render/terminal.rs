//! Pages on a terminal or in a pipe.

use std::borrow::Cow;

use anstyle::{AnsiColor, Style as Ansi};
use comfy_table::presets::NOTHING;
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, Width};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Look;
use super::page::{Align, Block, Grid, Page, Span, Style};

/// The widest cell of a table, in columns: the table crate reckons in 16 bits.
const WIDEST: usize = 20_000;

/// The blanks between two columns of a table.
const BETWEEN: u16 = 2;

/// The longest words, in columns, that a table keeps whole where it must wrap: as long as there is room for, within this.
const WHOLE: std::ops::RangeInclusive<u16> = 8..=40;

/// The widest that running text gets, in columns: longer lines are hard to read.
const READABLE: usize = 100;

/// A page as text, each line without trailing blanks.
pub(super) fn render(page: &Page, look: &Look) -> String {
    let mut out = String::new();
    for block in &page.blocks {
        match block {
            Block::Title(spans) => {
                wrap_into(&mut out, spans, "", look);
            }
            Block::Heading(text) => line(&mut out, &[Span::new(text, Style::Strong)], look),
            Block::Text(spans) => wrap_into(&mut out, spans, "", look),
            Block::Lines(lines) => lines.iter().for_each(|spans| line(&mut out, spans, look)),
            Block::Fields(fields) => render_fields(&mut out, fields, look),
            Block::Items(items) => {
                for item in items {
                    out.push_str("  · ");
                    wrap_into(&mut out, item, "    ", look);
                }
            }
            Block::Grid(grid) => render_grid(&mut out, grid, look),
            Block::Gap => out.push('\n'),
        }
    }
    out
}

/// A text in its style.
pub(super) fn paint(text: &str, style: Style, colour: bool) -> String {
    let ansi = match style {
        Style::Plain => return text.to_owned(),
        Style::Strong => Ansi::new().bold(),
        Style::Dim => Ansi::new().dimmed(),
        Style::Good => AnsiColor::Green.on_default(),
        Style::Watch => AnsiColor::Yellow.on_default(),
        Style::Care => AnsiColor::Red.on_default().bold(),
        Style::Command => AnsiColor::Cyan.on_default(),
    };
    if colour && !text.is_empty() { format!("{ansi}{text}{ansi:#}") } else { text.to_owned() }
}

fn line(out: &mut String, spans: &[Span], look: &Look) {
    let last = spans.iter().rposition(|span| !span.text.trim_end().is_empty());
    for (i, span) in spans.iter().enumerate().take(last.map_or(0, |last| last + 1)) {
        let text = if Some(i) == last { span.text.trim_end() } else { span.text.as_str() };
        out.push_str(&paint(&text.replace('\u{a0}', " "), span.style, look.colour));
    }
    out.push('\n');
}

/// What stays together when a line breaks, and how it is shown: a no-break space as a space, so that a search finds it.
const KEPT: [(char, char); 2] = [('\u{a0}', ' '), ('\u{2011}', '-')];

/// Text in lines of at most `width` columns. Slugs, handles and keys keep their hyphens on one line.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    let options = textwrap::Options::new(width).word_splitter(textwrap::WordSplitter::NoHyphenation);
    let whole = text.replace('-', "\u{2011}");
    textwrap::wrap(&whole, options).into_iter().map(|line| line.chars().map(shown).collect()).collect()
}

fn shown(c: char) -> char {
    KEPT.iter().find(|(kept, _)| *kept == c).map_or(c, |(_, shown)| *shown)
}

/// Spans wrapped by display width; further lines begin with `indent`. The first line is taken to begin at the same
/// column. A span that breaks is painted on each of its lines.
fn wrap_into(out: &mut String, spans: &[Span], indent: &str, look: &Look) {
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let width = look.width.map_or(usize::MAX, |width| width.min(READABLE)).saturating_sub(indent.width()).max(16);
    let mut styled = spans.iter().flat_map(|span| span.text.chars().map(move |c| (shown(c), span.style))).peekable();
    let mut first = true;
    for paragraph in text.split('\n') {
        for line in wrapped(paragraph, width) {
            if !first {
                out.push_str(indent);
            }
            first = false;
            // Walk along the original characters so that each keeps its style; what wrapping dropped is blank.
            let mut piece = String::new();
            let mut style = Style::Plain;
            for wanted in line.chars() {
                while styled.peek().is_some_and(|(c, _)| *c != wanted) {
                    styled.next();
                }
                let own = styled.next().map_or(Style::Plain, |(_, style)| style);
                if own != style {
                    out.push_str(&paint(&piece, style, look.colour));
                    piece.clear();
                    style = own;
                }
                piece.push(wanted);
            }
            out.push_str(&paint(piece.trim_end(), style, look.colour));
            out.push('\n');
        }
    }
}

fn render_fields(out: &mut String, fields: &[(String, Vec<Span>)], look: &Look) {
    let widest = fields.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
    let indent = " ".repeat(widest + 4);
    for (label, spans) in fields {
        let padding = " ".repeat(widest - label.width() + 2);
        out.push_str("  ");
        out.push_str(&paint(label, Style::Dim, look.colour));
        out.push_str(&padding);
        wrap_into(out, spans, &indent, look);
    }
}

/// How wide each column must be for its words, dates and handles to stay whole; nothing where they cannot.
fn least_widths(grid: &Grid, width: usize) -> Vec<u16> {
    let longest = |text: &str| text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or(0);
    let mut words: Vec<usize> = grid.columns.iter().map(|(heading, _)| longest(heading)).collect();
    for row in &grid.rows {
        for (word, span) in words.iter_mut().zip(row) {
            *word = longest(&span.text).max(*word);
        }
    }
    let within = |most: u16| {
        let least = words.iter().map(|word| u16::try_from(*word).unwrap_or(most).min(most) + BETWEEN);
        let least: Vec<u16> = least.collect();
        (least.iter().copied().map(usize::from).sum::<usize>() <= width).then_some(least)
    };
    WHOLE.rev().find_map(within).unwrap_or_default()
}

/// A text that is no wider than a cell gets; the rest of a longer one is left out.
fn cut(text: &str) -> Cow<'_, str> {
    // No character takes more columns than bytes.
    if text.len() <= WIDEST {
        return Cow::Borrowed(text);
    }
    let mut wide = 0;
    let mut fits = |c: char| {
        wide += UnicodeWidthChar::width(c).unwrap_or_default();
        wide < WIDEST
    };
    match text.char_indices().map(|(at, c)| (at, fits(c))).find(|(_, fits)| !fits) {
        Some((at, _)) => Cow::Owned(format!("{}…", &text[..at])),
        None => Cow::Borrowed(text),
    }
}

/// The table crate lays out plain text; colour goes in afterwards, so that no escape is measured or broken.
fn render_grid(out: &mut String, grid: &Grid, look: &Look) {
    let mut table = Table::new();
    table.load_style(NOTHING);
    match look.width {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic);
            table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
        }
        None => {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    table.set_header(grid.columns.iter().map(|(heading, _)| heading));
    for row in &grid.rows {
        table.add_row(row.iter().map(|span| cut(&span.text)));
    }
    for (column, (_, align)) in table.column_iter_mut().zip(&grid.columns) {
        column.set_padding((0, BETWEEN));
        column.set_cell_alignment(match align {
            Align::Left => CellAlignment::Left,
            Align::Right => CellAlignment::Right,
        });
    }
    if let Some(width) = look.width {
        for (column, least) in table.column_iter_mut().zip(least_widths(grid, width)) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
        }
    }
    let lines: Vec<String> = table.lines().map(|text| text.trim_end().replace('\u{a0}', " ")).collect();
    // Where a cell broke, nobody can tell what of a line belongs to it.
    let whole = lines.len() == grid.rows.len() + 1;
    for (i, text) in lines.iter().enumerate() {
        match i.checked_sub(1).and_then(|row| grid.rows.get(row)).filter(|_| whole && look.colour) {
            Some(row) => paint_cells(out, text, row),
            None => out.push_str(&paint(text, if i == 0 { Style::Strong } else { Style::Plain }, look.colour)),
        }
        out.push('\n');
    }
}

/// A line of a table, each cell in its style.
fn paint_cells(out: &mut String, line: &str, row: &[Span]) {
    let mut rest = line;
    for span in row {
        let shown = cut(&span.text).trim().replace('\u{a0}', " ");
        let Some((before, after)) = rest.split_once(shown.as_str()) else { continue };
        if shown.is_empty() || !before.trim().is_empty() {
            continue;
        }
        out.push_str(before);
        out.push_str(&paint(&shown, span.style, true));
        rest = after;
    }
    out.push_str(rest);
}
