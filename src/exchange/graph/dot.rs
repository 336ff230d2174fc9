//! DOT: <https://graphviz.org/doc/info/lang.html>.

use std::io::{self, Write};

use super::{About, GraphNode, GraphTie, GraphWriter};
use crate::domain::text::inert;

/// Writes DOT.
pub struct Dot<W: Write> {
    out: W,
}

impl<W: Write> Dot<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self { out }
    }
}

impl<W: Write> GraphWriter for Dot<W> {
    fn begin(&mut self, about: &About<'_>) -> io::Result<()> {
        let About { community, from, until, tie_cap } = about;
        writeln!(self.out, "graph network {{")?;
        writeln!(
            self.out,
            "  graph [community={}, from=\"{from}\", until=\"{until}\", tie_cap={tie_cap}];",
            quoted(community)
        )
    }

    fn node(&mut self, node: &GraphNode<'_>) -> io::Result<()> {
        write!(self.out, "  {} [", quoted(node.id))?;
        if let Some(name) = node.name {
            write!(self.out, "label={}, ", label(name))?;
        }
        // Graphviz itself calls a node's id its name, so the full name is a label and no attribute beside that.
        for (key, text) in [("unit", node.unit), ("site", node.site), ("layer", node.layer)] {
            if let Some(text) = text {
                write!(self.out, "{key}={}, ", quoted(text))?;
            }
        }
        writeln!(self.out, "degree={}, component={}, strength={}];", node.degree, node.component, node.strength)
    }

    fn tie(&mut self, tie: &GraphTie<'_>) -> io::Result<()> {
        let GraphTie { source, target, strength, sessions, thanks, challenges } = tie;
        writeln!(
            self.out,
            "  {} -- {} [strength={strength}, sessions={sessions}, thanks={thanks}, challenges={challenges}];",
            quoted(source),
            quoted(target)
        )
    }

    fn end(&mut self) -> io::Result<()> {
        writeln!(self.out, "}}")
    }
}

/// A text without what a picture in SVG cannot hold.
fn drawable(text: &str) -> String {
    inert(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}

/// A text as a string of DOT, in which a quotation mark can be escaped and nothing else: backslashes stay as they are.
/// Before a quotation mark, the end of a line and the end an odd number of them would say something else; there the last
/// one becomes its wide form.
fn quoted(text: &str) -> String {
    let text = drawable(text);
    let mut out = String::with_capacity(text.len() + 2);
    let (mut characters, mut odd) = (text.chars().peekable(), false);
    while let Some(c) = characters.next() {
        odd = c == '\\' && !odd;
        match (c, characters.peek()) {
            ('"', _) => out.push_str("\\\""),
            ('\\', None | Some('"' | '\n')) if odd => out.push('\u{ff3c}'),
            _ => out.push(c),
        }
    }
    format!("\"{out}\"")
}

/// A text as a label, in which a backslash and an ampersand begin something.
fn label(text: &str) -> String {
    let text = drawable(text).replace('&', "&amp;").replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{text}\"")
}
