//! GraphML: <http://graphml.graphdrawing.org/specification.html>.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{About, GraphNode, GraphTie, GraphWriter};
use crate::domain::text::acts;

/// What can be said of a graph, a node and an edge: key, name, of what, and its type.
const KEYS: [[&str; 4]; 15] = [
    ["community", "community", "graph", "string"],
    ["from", "from", "graph", "string"],
    ["until", "until", "graph", "string"],
    ["tie_cap", "tie_cap", "graph", "int"],
    ["name", "name", "node", "string"],
    ["unit", "unit", "node", "string"],
    ["site", "site", "node", "string"],
    ["layer", "layer", "node", "string"],
    ["degree", "degree", "node", "int"],
    ["component", "component", "node", "int"],
    ["total", "strength", "node", "double"],
    ["strength", "strength", "edge", "double"],
    ["sessions", "sessions", "edge", "int"],
    ["thanks", "thanks", "edge", "int"],
    ["challenges", "challenges", "edge", "int"],
];

/// Writes GraphML.
pub struct GraphMl<W: Write> {
    xml: Writer<W>,
}

impl<W: Write> GraphMl<W> {
    /// Writes to `out`.
    pub fn new(out: W) -> Self {
        Self { xml: Writer::new_with_indent(out, b' ', 1) }
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.xml.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.xml.write_event(Event::End(BytesEnd::new(name)))
    }

    fn data(&mut self, key: &str, text: &str) -> io::Result<()> {
        let text = BytesText::from_escaped(escaped(text));
        self.xml.create_element("data").with_attribute(("key", key)).write_text_content(text).map(drop)
    }
}

impl<W: Write> GraphWriter for GraphMl<W> {
    fn begin(&mut self, about: &About<'_>) -> io::Result<()> {
        self.xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        self.open("graphml", &[("xmlns", "http://graphml.graphdrawing.org/xmlns")])?;
        for [id, name, of, kind] in KEYS {
            let attributes = [("id", id), ("for", of), ("attr.name", name), ("attr.type", kind)];
            self.xml.create_element("key").with_attributes(attributes).write_empty()?;
        }
        self.open("graph", &[("id", "network"), ("edgedefault", "undirected")])?;
        self.data("community", about.community)?;
        self.data("from", &about.from.to_string())?;
        self.data("until", &about.until.to_string())?;
        self.data("tie_cap", &about.tie_cap.to_string())
    }

    fn node(&mut self, node: &GraphNode<'_>) -> io::Result<()> {
        self.open("node", &[("id", node.id)])?;
        for (key, text) in [("name", node.name), ("unit", node.unit), ("site", node.site), ("layer", node.layer)] {
            if let Some(text) = text {
                self.data(key, text)?;
            }
        }
        self.data("degree", &node.degree.to_string())?;
        self.data("component", &node.component.to_string())?;
        self.data("total", &node.strength.to_string())?;
        self.close("node")
    }

    fn tie(&mut self, tie: &GraphTie<'_>) -> io::Result<()> {
        self.open("edge", &[("source", tie.source), ("target", tie.target)])?;
        self.data("strength", &tie.strength.to_string())?;
        self.data("sessions", &tie.sessions.to_string())?;
        self.data("thanks", &tie.thanks.to_string())?;
        self.data("challenges", &tie.challenges.to_string())?;
        self.close("edge")
    }

    fn end(&mut self) -> io::Result<()> {
        self.close("graph")?;
        self.close("graphml")?;
        self.xml.get_mut().write_all(b"\n")
    }
}

/// Text for an element. XML 1.0 has no way to write most control characters: they show as pictures. What else acts on a
/// terminal is written as a reference, and so means the same.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in partial_escape(text).chars() {
        match c {
            '\n' => out.push(c),
            '\t' => out.push_str("&#9;"),
            '\0'..='\u{1f}' => out.push(char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}')),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c if acts(c) => out.push_str(&format!("&#{};", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}
