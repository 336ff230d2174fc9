//! Components and only links, on the incidence: in the number of attendances, whatever the number of ties.

use std::ops::Range;

use super::{Incidence, Node};

/// The parts into which a tie graph falls, and who alone holds some of them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The component of each node. Components are numbered by their size, the largest first, then by their first node.
    pub component: Vec<u32>,
    /// How many people each component has.
    pub sizes: Vec<u32>,
    /// The only links, ascending: people without whom a component falls apart (articulation points of the tie graph).
    pub only_links: Vec<Node>,
    /// What each of them holds together, in the same order.
    holds: Vec<Holds>,
    /// Everybody in the order in which they were reached: a component and what hangs on an only link are runs of it.
    walk: Vec<Node>,
}

/// What an only link holds together, as runs of the walk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Holds {
    component: Range<usize>,
    branches: Vec<Range<usize>>,
}

impl Parts {
    /// The groups into which a component falls without its only link at this place in [`Parts::only_links`], the largest
    /// first, each ascending. Empty for a place that there is none at.
    pub fn without(&self, place: usize) -> Vec<Vec<Node>> {
        let (Some(link), Some(holds)) = (self.only_links.get(place), self.holds.get(place)) else { return Vec::new() };
        let mut groups: Vec<Vec<Node>> = holds.branches.iter().map(|run| self.walk[run.clone()].to_vec()).collect();
        // The branches come in the order of the walk; what lies between them hangs together without the link.
        let starts = holds.branches.iter().map(|run| run.start).chain([holds.component.end]);
        let ends = [holds.component.start].into_iter().chain(holds.branches.iter().map(|run| run.end));
        let between = ends.zip(starts).flat_map(|(from, until)| &self.walk[from..until]);
        groups.push(between.copied().filter(|node| node != link).collect());
        groups.retain(|group| !group.is_empty());
        groups.iter_mut().for_each(|group| group.sort_unstable());
        groups.sort_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
        groups
    }

    /// How many people the only link at this place in [`Parts::only_links`] alone joins to the largest group of their
    /// component.
    pub fn cut_off(&self, place: usize) -> usize {
        let Some(holds) = self.holds.get(place) else { return 0 };
        let branches = holds.branches.iter().map(ExactSizeIterator::len);
        let others = holds.component.len().saturating_sub(1);
        let rest = others - branches.clone().sum::<usize>();
        others - branches.max().unwrap_or_default().max(rest)
    }
}

impl Incidence {
    /// The parts of the graph.
    ///
    /// Two people other than v are joined without v by ties if and only if they are in the incidence: a path over a tie
    /// goes over a thing that both share. So an articulation point of the tie graph is a person who is one of the
    /// incidence. Tarjan 1972, with a stack of its own: a chain of meetings may be as long as the community.
    pub fn parts(&self) -> Parts {
        let (nodes, things) = (self.nodes(), self.things_len());
        let all = nodes + things;
        // People come first, things after them.
        let degree = |vertex: usize| self.beside(vertex).len();
        let (mut order, mut low) = (vec![0_u32; all], vec![0_u32; all]);
        let mut component = vec![u32::MAX; nodes];
        let mut sizes = Vec::new();
        // Everybody as they are reached, and how many were before a person or a thing.
        let (mut walk, mut before) = (Vec::with_capacity(nodes), vec![0; all]);
        // What hangs on a person alone, and the component in which it does.
        let mut hanging: Vec<(Node, Range<usize>)> = Vec::new();
        let mut links: Vec<(Node, Holds)> = Vec::new();
        let (mut clock, mut stack) = (0, Vec::new());
        for root in 0..nodes {
            if order[root] != 0 {
                continue;
            }
            let number = super::place(sizes.len());
            sizes.push(0);
            let (first, from) = (walk.len(), hanging.len());
            clock += 1;
            (order[root], low[root]) = (clock, clock);
            stack.push((root, usize::MAX, 0));
            while let Some((vertex, parent, next)) = stack.pop() {
                if next == 0 {
                    before[vertex] = walk.len();
                    if vertex < nodes {
                        component[vertex] = number;
                        sizes[number as usize] += 1;
                        walk.push(super::place(vertex));
                    }
                }
                if next < degree(vertex) {
                    stack.push((vertex, parent, next + 1));
                    let other = self.beside(vertex)[next] as usize + if vertex < nodes { nodes } else { 0 };
                    if order[other] == 0 {
                        clock += 1;
                        (order[other], low[other]) = (clock, clock);
                        stack.push((other, vertex, 0));
                    } else if other != parent {
                        low[vertex] = low[vertex].min(order[other]);
                    }
                } else if parent != usize::MAX {
                    low[parent] = low[parent].min(low[vertex]);
                    if parent < nodes && low[vertex] >= order[parent] {
                        hanging.push((super::place(parent), before[vertex]..walk.len()));
                    }
                }
            }
            gather(hanging.split_off(from), first..walk.len(), super::place(root), &mut links);
        }
        by_size(&mut component, &mut sizes);
        links.sort_unstable_by_key(|(link, _)| *link);
        let (only_links, holds) = links.into_iter().unzip();
        Parts { component, sizes, only_links, holds, walk }
    }

    fn beside(&self, vertex: usize) -> &[u32] {
        match vertex.checked_sub(self.nodes()) {
            None => self.things(super::place(vertex)),
            Some(thing) => self.people(super::place(thing)),
        }
    }
}

/// The only links of a component from what hangs on its people. Everything hangs on the one it was walked from, who is
/// an only link where that is more than one branch.
fn gather(mut hanging: Vec<(Node, Range<usize>)>, component: Range<usize>, root: Node, links: &mut Vec<(Node, Holds)>) {
    hanging.sort_by_key(|(person, _)| *person);
    for branches in hanging.chunk_by(|(one, _), (other, _)| one == other) {
        if branches[0].0 != root || branches.len() > 1 {
            let runs = branches.iter().map(|(_, run)| run.clone()).collect();
            links.push((branches[0].0, Holds { component: component.clone(), branches: runs }));
        }
    }
}

/// Numbers components by their size.
fn by_size(component: &mut [u32], sizes: &mut Vec<u32>) {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|&number| std::cmp::Reverse(sizes[number]));
    let mut new = vec![0; sizes.len()];
    for (place, &number) in (0..).zip(&order) {
        new[number] = place;
    }
    component.iter_mut().for_each(|number| *number = new[*number as usize]);
    *sizes = order.iter().map(|&number| sizes[number]).collect();
}
