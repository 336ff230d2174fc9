//! What a change has done so far, row by row: told by triggers, and folded to what it comes to.

use std::collections::{BTreeMap, HashMap};

use roaring::RoaringTreemap;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::shape::{ATTENDANCE, Shape};
use crate::store::content::{self, RowHash, Sum};

/// A row, by its table and its key.
pub(super) type RowKey = (usize, String);

/// A row that was touched: what it said before, and the hash of what it says now.
#[derive(Debug)]
pub(super) struct Touched {
    pub(super) table: usize,
    /// A JSON list.
    pub(super) key: String,
    /// As a JSON object, and its hash; `None` where the row was added.
    pub(super) former: Option<(String, u64)>,
    /// `None` where the row was removed.
    pub(super) left: Option<u64>,
}

impl Touched {
    /// Whether anything came of it.
    fn stands(&self) -> bool {
        match (&self.former, self.left) {
            (None, None) => false,
            (Some((_, former)), Some(left)) => *former != left,
            _ => true,
        }
    }
}

/// The members who came to a session's attendance, and who went from it.
#[derive(Debug, Default)]
pub(super) struct Attendance {
    pub(super) added: RoaringTreemap,
    pub(super) removed: RoaringTreemap,
}

/// What came and went so far.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) shapes: Vec<Shape>,
    rows: Vec<Touched>,
    places: HashMap<RowKey, usize>,
    attendance: BTreeMap<i64, Attendance>,
    members: RoaringTreemap,
    sums: Vec<Sum>,
}

/// What a change came to.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// In the order in which they were touched first.
    pub(super) rows: Vec<Touched>,
    pub(super) attendance: BTreeMap<i64, Attendance>,
    pub(super) members: RoaringTreemap,
}

impl Folded {
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.attendance.is_empty()
    }
}

impl Log {
    /// The place of a table that was told of before.
    pub(super) fn place_of(&self, table: &str) -> Option<usize> {
        self.shapes.iter().position(|shape| shape.name == table)
    }

    /// A table that will be told of; the answer is its place.
    pub(super) fn know(&mut self, shape: Shape) -> usize {
        self.shapes.push(shape);
        self.sums.push(Sum::default());
        self.shapes.len() - 1
    }

    pub(super) fn added(&mut self, table: usize, new: &[ValueRef<'_>]) {
        let Some(hash) = self.count(table, new, true) else { return };
        if self.is_attendance(table) {
            if let [session, member] = ids(new)[..] {
                self.attended(session, [member as u64].into_iter().collect(), true);
            }
            return;
        }
        self.touch(table, new, None, Some(hash));
    }

    pub(super) fn removed(&mut self, table: usize, old: &[ValueRef<'_>]) {
        let Some(hash) = self.count(table, old, false) else { return };
        if self.is_attendance(table) {
            if let [session, member] = ids(old)[..] {
                self.attended(session, [member as u64].into_iter().collect(), false);
            }
            return;
        }
        self.touch(table, old, Some(hash), None);
    }

    pub(super) fn changed(&mut self, table: usize, old: &[ValueRef<'_>], new: &[ValueRef<'_>]) {
        let moved = self.shapes.get(table).is_none_or(|shape| key(shape, old) != key(shape, new));
        if moved || self.is_attendance(table) {
            self.removed(table, old);
            self.added(table, new);
            return;
        }
        let (was, is) = (self.count(table, old, false), self.count(table, new, true));
        if let (Some(was), Some(is)) = (was, is) {
            self.concern(table, new);
            self.touch(table, old, Some(was), Some(is));
        }
    }

    /// Members came to a session's attendance, told by whoever wrote them.
    pub(super) fn attendance_added(&mut self, session: i64, members: &[i64]) {
        self.attendance_told(session, members, true);
    }

    /// The same of those who went from it.
    pub(super) fn attendance_removed(&mut self, session: i64, members: &[i64]) {
        self.attendance_told(session, members, false);
    }

    fn attendance_told(&mut self, session: i64, members: &[i64], came: bool) {
        let table = self.shapes.iter().position(Shape::is_attendance);
        if let Some(sum) = table.and_then(|table| self.sums.get_mut(table)) {
            let at_session = RowHash::of(ATTENDANCE).and(ValueRef::Integer(session));
            for member in members {
                sum.count(at_session.clone().and(ValueRef::Integer(*member)).end(), came);
            }
        }
        let ids = || members.iter().map(|member| *member as u64);
        let mut set = RoaringTreemap::new();
        // Most come in order: these are put in at the end, without looking for their place.
        if set.append(ids()).is_err() {
            set.extend(ids());
        }
        self.attended(session, set, came);
    }

    /// What it came to so far; from here on it begins anew.
    pub(super) fn take(&mut self) -> Folded {
        self.places.clear();
        let mut folded = Folded {
            rows: std::mem::take(&mut self.rows),
            attendance: std::mem::take(&mut self.attendance),
            members: std::mem::take(&mut self.members),
        };
        folded.rows.retain(Touched::stands);
        folded.attendance.retain(|_, at| !at.added.is_empty() || !at.removed.is_empty());
        folded
    }

    /// What came and went in each table since this was asked last.
    pub(super) fn take_sums(&mut self) -> Vec<(String, Sum)> {
        let sums = self.sums.iter_mut().map(std::mem::take);
        self.shapes.iter().map(|shape| shape.name.clone()).zip(sums).collect()
    }

    /// Whether a row was touched, and what it came to is something.
    pub(super) fn touched(&self) -> impl Iterator<Item = (&str, &str)> {
        let standing = self.rows.iter().filter(|row| row.stands());
        standing.filter_map(|row| Some((self.shapes.get(row.table)?.name.as_str(), row.key.as_str())))
    }

    /// Attendance so far, by session.
    pub(super) fn attendance(&self) -> &BTreeMap<i64, Attendance> {
        &self.attendance
    }

    fn is_attendance(&self, table: usize) -> bool {
        self.shapes.get(table).is_some_and(Shape::is_attendance)
    }

    /// Counts a row in the sum of its table. The answer is its hash, if what became of it is to be noted.
    fn count(&mut self, table: usize, values: &[ValueRef<'_>], came: bool) -> Option<u64> {
        let (shape, sum) = (self.shapes.get(table)?, self.sums.get_mut(table)?);
        let hash = content::row_hash(&shape.name, values.iter().copied());
        sum.count(hash, came);
        (!shape.is_journal()).then_some(hash as u64)
    }

    fn attended(&mut self, session: i64, mut members: RoaringTreemap, came: bool) {
        let at = self.attendance.entry(session).or_default();
        let (to, from) = if came { (&mut at.added, &mut at.removed) } else { (&mut at.removed, &mut at.added) };
        self.members |= &members;
        if !from.is_empty() {
            // Who came and went again was never there.
            let back = &members & &*from;
            *from -= &back;
            members -= back;
        }
        *to |= members;
    }

    fn concern(&mut self, table: usize, values: &[ValueRef<'_>]) {
        let Some(shape) = self.shapes.get(table) else { return };
        let ids = shape.members.iter().filter_map(|place| values.get(*place)?.as_i64().ok());
        self.members.extend(ids.map(|id| id as u64));
    }

    /// Notes a row: `values` is what it says, or said before; `was` and `is` are its hashes.
    fn touch(&mut self, table: usize, values: &[ValueRef<'_>], was: Option<u64>, is: Option<u64>) {
        self.concern(table, values);
        let Some(shape) = self.shapes.get(table) else { return };
        let key = key(shape, values);
        let place = (table, key);
        if let Some(row) = self.places.get(&place).and_then(|at| self.rows.get_mut(*at)) {
            row.left = is;
            return;
        }
        let former = was.map(|hash| (object(shape, values), hash));
        self.rows.push(Touched { table, key: place.1.clone(), former, left: is });
        self.places.insert(place, self.rows.len() - 1);
    }
}

/// Two numbers: the session and the member of an attendance.
fn ids(values: &[ValueRef<'_>]) -> Vec<i64> {
    values.iter().filter_map(|value| value.as_i64().ok()).collect()
}

/// The key of a row as a JSON list.
pub(super) fn key(shape: &Shape, values: &[ValueRef<'_>]) -> String {
    let parts = shape.key.iter().filter_map(|place| values.get(*place));
    Value::Array(parts.map(|value| json(*value)).collect()).to_string()
}

/// A row as a JSON object, without what is not set.
pub(super) fn object(shape: &Shape, values: &[ValueRef<'_>]) -> String {
    let fields = shape.columns.iter().zip(values).filter(|(_, value)| !matches!(value, ValueRef::Null));
    Value::Object(fields.map(|(name, value)| (name.clone(), json(*value))).collect::<Map<_, _>>()).to_string()
}

/// No table of the community holds bytes: those of the journal do, and of these only sums are kept.
fn json(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Real(number) => Value::from(number),
        ValueRef::Text(bytes) => Value::from(String::from_utf8_lossy(bytes)),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}
