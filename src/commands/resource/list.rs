//! `praktik resource list`.

use super::super::shared::{self, Listing};
use super::super::{App, Outcome, entry};
use crate::domain::record::ResourceKind;
use crate::error::Result;
use crate::render::views::resource::{NARROW, ResourceRow, TABLE};
use crate::render::{List, words};
use crate::store::Resource;

/// The arguments of `resource list`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik resource list --topic SQL --kind guide
  praktik resource list --not-reviewed 12m          neither added nor reviewed since
  praktik resource list --unused 6m                 there for so long, and not used since
  praktik resource list --sort used --reverse --limit 5")]
pub(super) struct Args {
    /// Only those on this topic
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Only this kind
    #[arg(long, value_parser = shared::worded::<ResourceKind>())]
    kind: Option<ResourceKind>,
    /// Only what this member contributed
    #[arg(long, value_name = "MEMBER")]
    by: Option<String>,
    /// Only those neither added nor reviewed for so long, such as 12m
    #[arg(long, value_name = "SPAN")]
    not_reviewed: Option<String>,
    /// Only those there for so long and not used in it, such as 12m
    #[arg(long, value_name = "SPAN")]
    unused: Option<String>,
    /// The retired ones, instead of the others
    #[arg(long)]
    retired: bool,
    /// The columns to show, named as in --json
    #[arg(long, value_name = "KEYS", value_delimiter = ',', help_heading = "Output")]
    columns: Option<Vec<String>>,
    #[command(flatten)]
    listing: Listing,
}

/// Runs `praktik resource list`.
pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    let reader = app.read()?;
    let today = entry::today(app, &reader)?;
    let since = |given: &Option<String>, flag| given.as_deref().map(|span| entry::since(span, flag, today)).transpose();
    let (fresh_since, used_since) = (since(&args.not_reviewed, "--not-reviewed")?, since(&args.unused, "--unused")?);
    let topic = args.topic.as_deref().map(|given| entry::topic(&reader, given)).transpose()?;
    let by = args.by.as_deref().map(|given| reader.person(given).map_err(|error| error.at("--by"))).transpose()?;
    let all = reader.resources()?;
    let (some, none_used) = (!all.is_empty(), all.iter().all(|one| one.used == 0));
    let wanted = |one: &Resource| {
        let fresh = |since| one.reviewed.map_or(one.added, |day| day.max(one.added)) >= since;
        let used = |since| one.added > since || one.last_used.is_some_and(|day| day >= since);
        one.retired.is_some() == args.retired
            && topic.as_ref().is_none_or(|topic| one.topics.contains(topic))
            && args.kind.is_none_or(|kind| one.kind == kind)
            && by.as_ref().is_none_or(|by| one.by.as_ref().is_some_and(|other| other.id == by.id))
            && fresh_since.is_none_or(|since| !fresh(since))
            && used_since.is_none_or(|since| !used(since))
    };
    let rows: Vec<ResourceRow> = all.into_iter().filter(|one| wanted(one)).map(row).collect();
    if some && none_used && args.unused.is_some() {
        app.say("note: no use of any resource is noted yet, so unused says nothing: praktik resource used RESOURCE")?;
    }
    let narrowed = topic.is_some() || args.kind.is_some() || by.is_some();
    let empty = match (fresh_since, used_since) {
        _ if !some => {
            "There is nothing to learn from yet: praktik resource add \"Migration guide\" --kind guide --link URL"
                .to_owned()
        }
        (None, None) if !narrowed && args.retired => "No resource is retired.".to_owned(),
        (None, None) if !narrowed => "All resources are retired: praktik resource list --retired".to_owned(),
        (Some(day), None) if !narrowed && !args.retired => {
            format!("Every resource was added or reviewed since {}.", words::day(day))
        }
        (None, Some(day)) if !narrowed && !args.retired => {
            format!("No resource that was there on {} is unused since.", words::day(day))
        }
        _ => "No resource is like that.".to_owned(),
    };
    let listing = &args.listing;
    let mut usual = TABLE.to_vec();
    for (asked, key) in [(args.not_reviewed.is_some(), "reviewed"), (args.retired, "retired")] {
        if asked {
            usual.insert(1, key);
        }
    }
    let columns = entry::columns(app, args.columns.as_deref(), listing.output.format(), &usual, NARROW);
    let list = List::new(rows, empty)
        .arrange(listing.sort.as_deref(), listing.reverse, listing.limit)?
        .choose(columns.as_deref())?;
    app.emit(&list, &listing.output)?;
    Ok(Outcome::Done)
}

/// What a list shows of a resource.
pub(super) fn row(resource: Resource) -> ResourceRow {
    ResourceRow {
        slug: resource.slug,
        title: resource.title,
        kind: resource.kind,
        link: resource.link,
        topics: resource.topics,
        by: entry::handle(resource.by.as_ref()),
        session: resource.session.map(|(_, slug, _)| slug),
        added: resource.added,
        reviewed: resource.reviewed,
        used: resource.used,
        last_used: resource.last_used,
        retired: resource.retired,
    }
}
