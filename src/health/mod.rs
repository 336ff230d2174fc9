//! How a community does: measures of the six areas, their status against bounds, and what would help most.
//!
//! Everything here is pure: the same [`Facts`](crate::domain::facts::Facts), [`Policy`] and
//! [`Period`](crate::domain::period::Period) give the same [`Evaluation`]. Results are data; the words for people are
//! made where they are shown.

mod challenges;
mod cohorts;
mod compare;
mod connection;
mod continuity;
mod evaluation;
mod figures;
mod following_up;
mod introductions;
mod leadership;
mod learning;
mod measure;
mod network;
mod policy;
mod purpose;
mod reached;
mod reading;
mod recognition;
mod scene;
mod shares;
mod suggest;
mod surveys;
mod thanks;
mod tied;
pub mod ties;
mod wanted;
mod watch;
mod week;

pub use cohorts::{By, Cohort, Cohorts, Seen, cohorts};
pub use compare::{Compared, Verdict, compare, moved};
pub use evaluation::{
    AreaResult, Counts, Evaluation, MeasureResult, Opportunity, Status, area_scores, evaluate, evaluate_alone,
    evaluate_both, evaluate_only, handles,
};
pub use figures::{MemberFigures, layers, seen};
pub use introductions::{Across, Asked, Introduction, Why, introductions};
pub use measure::{Area, Direction, Guard, Measure, SizeRule, Unit, find, registry};
pub use network::{Circle, Connecting, Connector, Known, Network, OnlyLink, Outside, unname};
pub use policy::{Bounds, BoundsFrom, Policy};
pub use reading::{Basis, Finding, Reading};
pub use scene::Scene;
pub use suggest::{Presenter, Suggestion, suggest};
pub use thanks::{Contribution, Done, Owed, fitting_award, thanks_owed};
pub use watch::Watch;
pub use week::{ItemKind, Urgency, Week, WeekItem, week};
