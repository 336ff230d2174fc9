//! A network for other programs: GraphML for those that reckon with graphs (networkx, igraph, Gephi), DOT for those that
//! draw them (Graphviz).
//!
//! Both are written as they come, so that a graph may be larger than memory: first [`GraphWriter::begin`], then all nodes,
//! then all ties, then [`GraphWriter::end`].

mod dot;
mod graphml;

use std::io;

use chrono::NaiveDate;

pub use dot::Dot;
pub use graphml::GraphMl;

/// What the graph as a whole is about.
#[derive(Debug, Clone)]
pub struct About<'a> {
    /// The name of the community.
    pub community: &'a str,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The largest session that ties; 0 for no cap.
    pub tie_cap: u32,
}

/// A person. What nobody knows, or nobody is to know, is left out.
#[derive(Debug, Clone)]
pub struct GraphNode<'a> {
    /// By what ties name them.
    pub id: &'a str,
    /// The full name.
    pub name: Option<&'a str>,
    /// The organisational unit.
    pub unit: Option<&'a str>,
    /// The place of work.
    pub site: Option<&'a str>,
    /// How much they take part.
    pub layer: Option<&'a str>,
    /// How many ties they have.
    pub degree: u32,
    /// In which component they are; 1 is the largest.
    pub component: u32,
    /// How strong their ties are together.
    pub strength: f64,
}

/// A tie between two people, of no direction.
#[derive(Debug, Clone, Copy)]
pub struct GraphTie<'a> {
    /// The id of one.
    pub source: &'a str,
    /// The id of the other.
    pub target: &'a str,
    /// How strong it is.
    pub strength: f64,
    /// Sessions at which both were.
    pub sessions: u32,
    /// Thanks from one to the other, in either direction.
    pub thanks: u32,
    /// Challenges on which both were active.
    pub challenges: u32,
}

/// A graph format.
pub trait GraphWriter {
    /// Begins the graph.
    ///
    /// # Errors
    /// Writing failed.
    fn begin(&mut self, about: &About<'_>) -> io::Result<()>;

    /// Writes a node.
    ///
    /// # Errors
    /// Writing failed.
    fn node(&mut self, node: &GraphNode<'_>) -> io::Result<()>;

    /// Writes a tie.
    ///
    /// # Errors
    /// Writing failed.
    fn tie(&mut self, tie: &GraphTie<'_>) -> io::Result<()>;

    /// Ends the graph.
    ///
    /// # Errors
    /// Writing failed.
    fn end(&mut self) -> io::Result<()>;
}

#[cfg(test)]
mod tests;
