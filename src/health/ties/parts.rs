//! Components and only links, on the incidence: in the number of attendances, whatever the number of ties.

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
        let mut is_link = vec![false; nodes];
        let mut sizes = Vec::new();
        let (mut clock, mut stack) = (0, Vec::new());
        for root in 0..nodes {
            if order[root] != 0 {
                continue;
            }
            let number = super::place(sizes.len());
            sizes.push(0);
            let mut branches = 0;
            clock += 1;
            (order[root], low[root]) = (clock, clock);
            stack.push((root, usize::MAX, 0));
            while let Some((vertex, parent, next)) = stack.pop() {
                if next == 0 && vertex < nodes {
                    component[vertex] = number;
                    sizes[number as usize] += 1;
                }
                if next < degree(vertex) {
                    stack.push((vertex, parent, next + 1));
                    let other = self.beside(vertex)[next] as usize + if vertex < nodes { nodes } else { 0 };
                    if order[other] == 0 {
                        clock += 1;
                        (order[other], low[other]) = (clock, clock);
                        branches += usize::from(vertex == root);
                        stack.push((other, vertex, 0));
                    } else if other != parent {
                        low[vertex] = low[vertex].min(order[other]);
                    }
                } else if parent != usize::MAX {
                    low[parent] = low[parent].min(low[vertex]);
                    if parent != root && parent < nodes && low[vertex] >= order[parent] {
                        is_link[parent] = true;
                    }
                }
            }
            is_link[root] = branches > 1;
        }
        by_size(&mut component, &mut sizes);
        let only_links = (0..).zip(&is_link).filter(|(_, is)| **is).map(|(node, _)| node).collect();
        Parts { component, sizes, only_links }
    }

    fn beside(&self, vertex: usize) -> &[u32] {
        match vertex.checked_sub(self.nodes()) {
            None => self.things(super::place(vertex)),
            Some(thing) => self.people(super::place(thing)),
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
