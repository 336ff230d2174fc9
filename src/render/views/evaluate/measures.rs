//! The registry of measures as a list.

use serde::Serialize;
use serde_json::Value;

use super::bound;
use crate::domain::charter::Bound;
use crate::health::Measure;
use crate::render::list::{Column, Row};
use crate::render::page::{Span, plain};
use crate::render::words;

/// One measure of the registry, with praktik's own bounds.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureRow {
    measure: &'static str,
    area: &'static str,
    unit: &'static str,
    direction: &'static str,
    good: Value,
    watch: Value,
    source: &'static str,
    formula: &'static str,
    #[serde(skip)]
    bounds: (Option<Bound>, Option<Bound>),
}

impl From<&Measure> for MeasureRow {
    fn from(measure: &Measure) -> Self {
        Self {
            measure: measure.key,
            area: measure.area.key(),
            unit: measure.unit.key(),
            direction: measure.direction.key(),
            good: bound(measure.good),
            watch: bound(measure.watch),
            source: measure.source,
            formula: measure.formula,
            bounds: (measure.good, measure.watch),
        }
    }
}

fn shown(bound: Option<Bound>) -> Span {
    plain(bound.map(words::bound).unwrap_or_default())
}

impl Row for MeasureRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("measure", "measure", |row| plain(row.measure)),
            Column::text("area", "area", |row| plain(row.area)),
            Column::text("unit", "unit", |row| plain(row.unit)),
            Column::text("direction", "direction", |row| plain(row.direction)),
            Column::number("good", "good", |row| shown(row.bounds.0)),
            Column::number("watch", "watch", |row| shown(row.bounds.1)),
            Column::text("source", "source", |row| plain(row.source)),
            Column::text("formula", "formula", |row: &Self| plain(row.formula)).on_demand(),
        ]
    }
}
