//! The tie graph on one screen.

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use super::{COLUMNS, ConnectingRow, NetworkView, PersonView, SamplingView};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::words;
use crate::render::words::network::{against_chance, components, cut_off, fine_share, private_counted, tie, tying};
use crate::render::{Look, Sheet};

/// The columns of a figure in the table of units, with the blanks before it.
const FIGURE: usize = 6;

/// The widest that a unit's name gets in a table, in columns.
const NAME: usize = 24;

impl Sheet for NetworkView {
    fn page(&self, look: &Look) -> Page {
        let mut page = Page::new().with(self.title());
        if self.totals.people == 0 {
            let mut said = vec![
                plain("Nobody took part in anything in this time, so there is no network yet. A beginning: "),
                command("praktik session log \"Kick-off\" --present ana,budi"),
            ];
            if self.beyond {
                said.extend([
                    plain(" · or look at the whole time: "),
                    command("praktik evaluate network --period all"),
                ]);
            }
            page.blocks.extend([Block::Gap, Block::Text(said)]);
            return page;
        }
        let parts = components(&self.components, self.totals.not_yet_connected, self.totals.people);
        page.blocks.push(pieces(&parts, Style::Plain));
        page.blocks.push(pieces(&self.figures(), Style::Dim));
        if let Some(sampling) = &self.clustering_sampling {
            page.blocks.push(sampled("clustering", sampling));
        }
        self.unconnected(&mut page);
        self.links(&mut page);
        self.connecting_people(&mut page);
        self.strong_ties(&mut page);
        self.unit_table(&mut page, look.width.unwrap_or(usize::MAX));
        self.unit_links(&mut page);
        self.closing(&mut page);
        page
    }
}

fn heading(text: &str) -> (String, Align) {
    (text.to_owned(), Align::Left)
}

fn figure(text: &str) -> (String, Align) {
    (text.to_owned(), Align::Right)
}

/// A text that stays on one line.
fn kept(text: &str) -> Span {
    let mut span = plain(text);
    span.text = span.text.replace(' ', "\u{a0}");
    span
}

/// A command that stays on one line, to be copied.
pub(super) fn command(text: &str) -> Span {
    Span { style: Style::Command, ..kept(text) }
}

/// Texts one after another, each of which stays on one line.
pub(super) fn together(texts: &[String]) -> Span {
    let whole: Vec<String> = texts.iter().map(|text| kept(text).text).collect();
    plain(whole.join(" · "))
}

/// A paragraph of such texts.
pub(super) fn pieces(texts: &[String], style: Style) -> Block {
    Block::Text(vec![Span { style, ..together(texts) }])
}

/// How a sampled figure was come by.
fn sampled(measure: &str, sampling: &SamplingView) -> Block {
    let what = if measure == "betweenness" { "connectors" } else { measure };
    Block::Text(vec![Span::new(format!("{what}: {}", sampling.words(measure)), Style::Dim)])
}

/// A text as long as there is room for in a table.
pub(super) fn short(text: &str) -> String {
    let text = plain(text).text;
    if text.width() <= NAME {
        return text;
    }
    let mut cut = String::new();
    for c in text.chars() {
        if cut.width() + 2 > NAME {
            break;
        }
        cut.push(c);
    }
    format!("{}…", cut.trim_end())
}

fn decimals(value: &Value) -> String {
    against_chance(value.as_f64())
}

impl NetworkView {
    fn title(&self) -> Block {
        Block::Title(vec![
            Span::new(&self.community, Style::Strong),
            plain(" · "),
            together(&[
                "network".to_owned(),
                words::days(self.period.from, self.period.until),
                words::counted(self.totals.people, "person", "people"),
                words::counted(usize::try_from(self.totals.ties).unwrap_or(usize::MAX), "tie", "ties"),
            ]),
        ])
    }

    fn figures(&self) -> Vec<String> {
        let mut said = Vec::new();
        said.extend(self.density.as_f64().map(|value| format!("{} of all pairs tied", fine_share(value))));
        said.extend(self.clustering.as_f64().map(|value| format!("clustering {value:.2}")));
        said.extend(self.unit_mixing.as_f64().map(|value| format!("mixing across units {value:.2}")));
        said.push(tying(self.tie_cap));
        said
    }

    fn unconnected(&self, page: &mut Page) {
        let all = self.totals.not_yet_connected;
        if all == 0 || self.not_yet_connected.is_empty() {
            return;
        }
        let more = all - self.not_yet_connected.len();
        let mut line = vec![
            Span::new("Not yet connected", Style::Strong),
            plain(format!("  {}", self.not_yet_connected.join(", "))),
        ];
        if more > 0 {
            line.push(plain(format!(" and {more} more")));
        }
        line.push(Span::new(" · introduce them: ", Style::Dim));
        line.push(command("praktik member match"));
        page.blocks.extend([Block::Gap, Block::Text(line)]);
    }

    /// Whether anybody's unit is known: without that there is no column for it.
    fn has_units(&self) -> bool {
        !self.units.is_empty()
    }

    fn unit_column(&self) -> Vec<(String, Align)> {
        if self.has_units() { vec![heading("unit")] } else { Vec::new() }
    }

    fn of_unit(&self, person: &PersonView) -> Vec<Span> {
        if self.has_units() { vec![plain(short(person.unit()))] } else { Vec::new() }
    }

    fn links(&self, page: &mut Page) {
        if self.only_links.is_empty() {
            return;
        }
        let more = self.totals.only_links - self.only_links.len();
        let rows = self.only_links.iter().map(|link| {
            let units: Vec<String> = link.units.iter().map(|unit| short(unit)).collect();
            let largest = link.groups.first().copied().unwrap_or_default();
            [
                vec![kept(&link.person.member)],
                self.of_unit(&link.person),
                vec![plain(cut_off(link.cut_off, &units, largest))],
            ]
            .concat()
        });
        let last = match more {
            0 => "without them".to_owned(),
            more => format!("without them ({})", words::counted(more, "more only link", "more only links")),
        };
        let columns = [vec![heading("Only links")], self.unit_column(), vec![heading(&last)]].concat();
        page.blocks.extend([Block::Gap, Block::Grid(Grid { columns, rows: rows.collect() })]);
    }

    fn connecting_people(&self, page: &mut Page) {
        if self.connectors.is_empty() {
            return;
        }
        let rows = self.connectors.iter().map(|row| {
            let share = row.betweenness.as_f64().map(fine_share).unwrap_or_default();
            let mut cells = vec![kept(&row.person.member)];
            cells.extend(self.of_unit(&row.person));
            cells.extend([kept(&share), plain(row.ties.to_string())]);
            if self.has_units() {
                cells.push(kept(&words::counted(row.units as usize, "unit", "units")));
            }
            cells
        });
        let mut columns = vec![heading("Connectors")];
        columns.extend(self.unit_column());
        columns.extend([figure("of paths"), figure("ties")]);
        if self.has_units() {
            columns.push(heading("reaches"));
        }
        page.blocks.extend([Block::Gap, Block::Grid(Grid { columns, rows: rows.collect() })]);
        if let Some(sampling) = &self.connectors_sampling {
            page.blocks.push(sampled("betweenness", sampling));
        }
    }

    fn strong_ties(&self, page: &mut Page) {
        if self.strongest.is_empty() {
            return;
        }
        let rows = self
            .strongest
            .iter()
            .map(|row| vec![plain(row.members.join(" – ")), plain(decimals(&row.strength)), together(&tie(&row.tie))]);
        let columns = vec![heading("Strongest ties"), figure("strength"), heading("from")];
        page.blocks.extend([Block::Gap, Block::Grid(Grid { columns, rows: rows.collect() })]);
    }

    /// The ratio of every pair of units: as many of the largest units as there is room for.
    fn unit_table(&self, page: &mut Page, width: usize) {
        if self.units.len() < 2 || self.mixing.iter().filter(|row| row.is_own()).count() < 2 {
            return;
        }
        let name = |place: usize| format!("{} {}", place + 1, short(&self.units[place].unit));
        let widest = (0..self.units.len()).map(|place| name(place).width()).max().unwrap_or(0);
        let room = width.min(120).saturating_sub(widest.max("Mixing across units".len()) + 10) / FIGURE;
        let shown = self.units.len().min(room.clamp(2, COLUMNS));
        let find = |one: &str, other: &str| {
            self.mixing.iter().find(|row| {
                let [a, b] = &row.units;
                (a == one && b == other) || (a == other && b == one)
            })
        };
        let ratio = |one: &str, other: &str| match find(one, other) {
            Some(row) => decimals(&row.ratio),
            // Both have people in ties, and none to each other.
            None if find(one, one).is_some() && find(other, other).is_some() => against_chance(Some(0.0)),
            None => against_chance(None),
        };
        let mut columns = vec![heading("Mixing\u{a0}across\u{a0}units"), figure("people")];
        columns.extend((0..shown).map(|place| figure(&(place + 1).to_string())));
        let rows = (0..shown).map(|place| {
            let own = &self.units[place];
            let mut row = vec![kept(&name(place)), plain(own.people.to_string())];
            row.extend(self.units[..shown].iter().map(|other| plain(ratio(&own.unit, &other.unit))));
            row
        });
        page.blocks.extend([Block::Gap, Block::Grid(Grid { columns, rows: rows.collect() })]);
        let more = self.units.len() - shown;
        let mut said = vec!["strength of ties ÷ what chance would have".to_owned(), "1 is as by chance".to_owned()];
        if more > 0 {
            said.push(format!("{}: --json", words::counted(more, "smaller unit", "smaller units")));
        }
        page.blocks.push(pieces(&said, Style::Dim));
    }

    fn unit_links(&self, page: &mut Page) {
        if self.connecting.is_empty() {
            return;
        }
        let through = |row: &ConnectingRow| {
            let share = |value: &Value| fine_share(value.as_f64().unwrap_or_default()).replace(' ', "\u{a0}");
            let named: Vec<String> =
                row.people.iter().map(|one| format!("{}\u{a0}{}", one.member, share(&one.share))).collect();
            named.join(", ")
        };
        let rows = self.connecting.iter().map(|row| {
            vec![
                plain(format!("{} – {}", short(&row.units[0]), short(&row.units[1]))),
                plain(decimals(&row.ratio)),
                plain(through(row)),
            ]
        });
        let columns = vec![heading("Who connects units"), figure("÷ chance"), heading("most of it through")];
        page.blocks.extend([Block::Gap, Block::Grid(Grid { columns, rows: rows.collect() })]);
    }

    fn closing(&self, page: &mut Page) {
        page.blocks.push(Block::Gap);
        if let Some(private) = private_counted(self.totals.private) {
            page.blocks.push(Block::Text(vec![Span::new(private, Style::Dim)]));
        }
        let hint = |label: &str, command: &str| {
            vec![Span::new(format!("  {label:<20}"), Style::Dim), Span::new(command, Style::Command)]
        };
        let mut lines = Vec::new();
        if let Some(first) = &self.first {
            lines.push(hint("around one person", &format!("praktik evaluate network --around {first}")));
        }
        lines.push(hint("as a graph", "praktik evaluate network --format graphml -o network.graphml"));
        page.blocks.push(Block::Lines(lines));
    }
}
