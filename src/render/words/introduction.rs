//! Why people should meet, in one sentence.

use super::{counted, listed};
use crate::domain::facts::Facts;
use crate::health::{Introduction, Why};

/// `Chen is new and has met nobody yet; Ana knows 23 people in 4 units; Ana teaches SQL, which Chen wants`.
pub fn introduction(facts: &Facts, it: &Introduction) -> String {
    let name = |member: u32| first_name(facts, &it.members, member);
    let all: Vec<&str> = it.members.iter().map(|member| name(*member)).collect();
    let places = |what: fn(&crate::domain::facts::Member) -> Option<&str>| {
        let mut said = Vec::new();
        for &member in &it.members {
            if let Some(place) = facts.members.get(member as usize).and_then(what) {
                let verb = if said.is_empty() { "is in" } else { "in" };
                said.push(format!("{} {verb} {place}", name(member)));
            }
        }
        listed(&said)
    };
    // What is true of several is said once.
    let of_several = |fits: fn(&Why) -> Option<u32>, one: &str, many: &str| {
        let names: Vec<&str> = it.why.iter().filter_map(fits).map(name).collect();
        (!names.is_empty()).then(|| format!("{} {}", listed(&names), if names.len() == 1 { one } else { many }))
    };
    let newest: fn(&Why) -> Option<u32> = |why| match why {
        Why::New { member, met: 0 } => Some(*member),
        _ => None,
    };
    let few: fn(&Why) -> Option<u32> = |why| match why {
        Why::MetFew { member } => Some(*member),
        _ => None,
    };
    let first = [
        of_several(newest, "is new and has met nobody yet", "are new and have met nobody yet"),
        of_several(few, "has not met many yet", "have not met many yet"),
    ];
    let others = it.why.iter().filter(|why| newest(why).is_none() && few(why).is_none());
    let others = others.map(|why| match why {
        Why::New { member, met } => format!("{} is new and has met {}", name(*member), people(*met)),
        Why::MetFew { member } => format!("{} has not met many yet", name(*member)),
        Why::Knows { member, people: known, units } if *units > 1 => {
            format!("{} knows {} in {units} units", name(*member), people(*known))
        }
        Why::Knows { member, people: known, .. } => format!("{} knows {}", name(*member), people(*known)),
        Why::Teaches { teacher, learner, topics } => {
            let topics: Vec<&String> = topics.iter().filter_map(|topic| facts.topics.get(*topic as usize)).collect();
            format!("{} teaches {}, which {} wants", name(*teacher), listed(&topics), name(*learner))
        }
        Why::Units => places(|member| member.unit.as_deref()),
        Why::Sites => places(|member| member.site.as_deref()),
        Why::NotMet => format!("{} have not met yet", listed(&all)),
    });
    first.into_iter().flatten().chain(others).collect::<Vec<_>>().join("; ")
}

fn people(number: usize) -> String {
    counted(number, "person", "people")
}

/// The first word of a name, or the whole of it where two in the group begin alike.
fn first_name<'a>(facts: &'a Facts, group: &[u32], member: u32) -> &'a str {
    let of = |member: u32| facts.members.get(member as usize).map_or("", |member| member.name.as_str());
    let first = |name: &'a str| name.split_whitespace().next().unwrap_or(name);
    let mine = first(of(member));
    let alike = group.iter().filter(|other| first(of(**other)) == mine).count() > 1;
    if alike { of(member) } else { mine }
}
