//! People who seem to be in the file twice.

use chrono::NaiveDate;

use super::super::{MemberRecord, Person, Reader};
use super::Found;
use crate::domain::alike::alike_pairs;
use crate::domain::doctor::Finding;
use crate::domain::shell::line;
use crate::domain::text::fold_plain;
use crate::error::Result;

/// So many pairs are compared: enough for tens of thousands of members.
const COMPARED: usize = 3_000_000;

pub(super) fn look(reader: &Reader, _: NaiveDate) -> Result<Found> {
    let forgotten = |member: &MemberRecord| {
        let (handle, name) = (member.handle.clone(), member.name.clone());
        Person { id: member.id, handle, name, private: member.private }.is_forgotten()
    };
    let mut members: Vec<MemberRecord> = reader.members()?.into_iter().filter(|member| !forgotten(member)).collect();
    members.sort_by(|one, other| one.handle.cmp(&other.handle));
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let (pairs, all) = alike_pairs(&names, COMPARED);
    let (mut found, mut private) = (Found::default(), 0);
    for (one, other) in pairs {
        let (one, other) = (&members[one], &members[other]);
        // Two addresses are a reason to take people who are called nearly the same for two.
        let two_addresses = one.email.is_some() && other.email.is_some();
        if two_addresses && fold_plain(&one.name) != fold_plain(&other.name) {
            continue;
        }
        if one.private || other.private {
            private += 1;
            continue;
        }
        let merge = line(&["praktik", "member", "merge", &one.handle, &other.handle]);
        let said = |member: &MemberRecord| (member.handle.clone(), member.name.clone());
        found.put(Finding::Alike { one: said(one), other: said(other) }, Some(merge));
    }
    if private > 0 {
        found.put(Finding::AlikePrivate(private), None);
    }
    if !all {
        found.put(Finding::NotAllCompared, None);
    }
    Ok(found)
}
