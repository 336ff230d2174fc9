//! A report as Markdown: pictures are told, and given as the table behind them.

use super::{Cell, Item, Part, Report, Table, Tile, Tone};
use crate::render::markdown;
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};

/// A report as Markdown.
pub fn markdown(report: &Report) -> String {
    let mut page = Page::new().with(Block::Title(vec![plain(format!("{} · {}", report.community, report.kind))]));
    page = page.with(Block::Text(vec![plain(&report.dates)]));
    for said in &report.lead {
        page = page.with(Block::Text(vec![Span::new(said, Style::Strong)]));
    }
    for section in &report.sections {
        page = page.with(Block::Heading(section.heading.clone()));
        for part in &section.parts {
            put(&mut page, part);
        }
    }
    for note in &report.notes {
        page = page.with(Block::Text(vec![plain(note)]));
    }
    markdown::render(&page)
}

fn put(page: &mut Page, part: &Part) {
    match part {
        Part::Text { text } | Part::Note { text } => page.blocks.push(Block::Text(vec![plain(text)])),
        Part::Heading { text } => page.blocks.push(Block::Text(vec![Span::new(text, Style::Strong)])),
        Part::Tiles { tiles } => page.blocks.push(Block::Items(tiles.iter().map(tile).collect())),
        Part::Items { items } => page.blocks.push(Block::Items(items.iter().map(item).collect())),
        Part::Quote { told, by } => {
            page.blocks.push(Block::Text(vec![plain(format!("“{told}” — {by}"))]));
        }
        Part::Table(table) => put_table(page, table),
        Part::Picture(picture) => {
            let told = format!("{}: {}", picture.title, picture.described);
            page.blocks.push(Block::Text(vec![plain(told)]));
            if let Some(table) = &picture.table {
                put_table(page, table);
            }
        }
    }
}

fn put_table(page: &mut Page, table: &Table) {
    if !table.caption.is_empty() {
        page.blocks.push(Block::Text(vec![plain(&table.caption)]));
    }
    let columns = table
        .columns
        .iter()
        .map(|(heading, number)| (heading.clone(), if *number { Align::Right } else { Align::Left }));
    let cell = |cell: &Cell| Span::new(&cell.text, style(cell.tone));
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    page.blocks.push(Block::Grid(Grid { columns: columns.collect(), rows: rows.collect() }));
}

fn tile(tile: &Tile) -> Vec<Span> {
    let mut said = vec![plain(format!("{}: ", tile.label)), Span::new(&tile.value, Style::Strong)];
    if !tile.note.is_empty() {
        said.push(plain(format!(" ({})", tile.note)));
    }
    said
}

fn item(item: &Item) -> Vec<Span> {
    let mut said = Vec::new();
    if !item.strong.is_empty() {
        said.push(Span::new(&item.strong, Style::Strong));
        said.push(plain(if item.text.is_empty() { "" } else { ": " }));
    }
    said.push(plain(&item.text));
    if !item.beside.is_empty() {
        said.push(plain(format!(" · {}", item.beside)));
    }
    said
}

fn style(tone: Tone) -> Style {
    match tone {
        Tone::Plain => Style::Plain,
        Tone::Good => Style::Good,
        Tone::Watch => Style::Watch,
        Tone::Care => Style::Care,
        Tone::Dim => Style::Dim,
    }
}
