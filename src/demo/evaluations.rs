//! When the invented community was evaluated, and when its charter was reviewed.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::people::Crowd;
use super::{Scope, Size};
use crate::domain::invented::{Community, Evaluated};
use crate::domain::record::Stage;

/// Makes the evaluations: one after each quarter, the last few of a large community, whose figures take longer.
pub(super) fn evaluations(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let yearly = [scope.begun + Days::new(350), scope.back(420)];
    for day in yearly {
        if day <= scope.today {
            made.reviews.push((day, "read together, a few words changed".to_owned(), crowd.lead(day)));
        }
    }
    let most = match scope.size {
        Size::Small => 40,
        Size::Medium => 4,
        Size::Large => 2,
    };
    let month = scope.begun.month0() / 3 * 3 + 1;
    let mut from = NaiveDate::from_ymd_opt(scope.begun.year(), month, 1).unwrap_or(scope.begun);
    let mut all = Vec::new();
    while let Some(next) = from.checked_add_months(Months::new(3)) {
        // The first, broken quarter has nothing to compare with.
        let (until, day) = (next - Days::new(1), next + Days::new(6));
        if day > scope.today {
            break;
        }
        if from >= scope.begun {
            let stage = match (until - scope.begun).num_days() {
                ..300 => Stage::Coalescing,
                300..800 => Stage::Maturing,
                _ => Stage::Stewardship,
            };
            let note = [None, None, Some("fewer came in summer, as every year"), Some("the library needs somebody")];
            let label = format!("{}-Q{}", from.year(), from.month0() / 3 + 1);
            let note = note[all.len() % note.len()];
            all.push(Evaluated { day, from, until, label, stage, note, recorder: crowd.lead(day) });
        }
        from = next;
    }
    made.evaluations = all.split_off(all.len().saturating_sub(most));
}
