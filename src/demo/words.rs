//! What the invented community talks about: topics and their subjects, units, sites, and the texts of its record.

/// A topic, and subjects of sessions on it.
pub(super) type Topic = (&'static str, [&'static str; 5]);

/// How many of the topics the charter lists.
pub(super) const FOCUS: usize = 8;

/// Topics; those of the charter first.
pub(super) const TOPICS: [Topic; 14] = [
    (
        "SQL",
        [
            "Window functions",
            "Reading a query plan",
            "Joins without tears",
            "Dates across time zones",
            "Recursive queries",
        ],
    ),
    (
        "Data quality",
        [
            "Tests for tables",
            "When totals disagree",
            "Duplicates and how to find them",
            "Missing is not zero",
            "Contracts between teams",
        ],
    ),
    (
        "Dashboards",
        [
            "One page, one question",
            "Charts that mislead",
            "Dashboards nobody opens",
            "Colour for everyone",
            "From request to first draft",
        ],
    ),
    (
        "Python",
        [
            "Data frames from the start",
            "Notebooks that run twice",
            "Small scripts, big relief",
            "Packaging a helper",
            "Profiling a slow script",
        ],
    ),
    (
        "Forecasting",
        [
            "Seasons and trends",
            "How wrong were we",
            "Forecasts for small numbers",
            "Ranges instead of points",
            "Naive first",
        ],
    ),
    (
        "Data modelling",
        ["Naming things", "Slowly changing facts", "One table or three", "Drawing the domain", "Keys that last"],
    ),
    (
        "Pipelines",
        [
            "Runs that can be repeated",
            "Alerts worth waking for",
            "From nightly to hourly",
            "Backfills without fear",
            "Costs of a pipeline",
        ],
    ),
    (
        "Data ethics",
        ["Who is in the data", "Consent in practice", "When not to measure", "Fair comparisons", "Explaining a model"],
    ),
    (
        "Git",
        [
            "Branches for analysts",
            "Reviewing a query",
            "Undoing almost anything",
            "Commits that explain",
            "Working on one file together",
        ],
    ),
    (
        "Statistics",
        [
            "Averages that hide",
            "Sampling in a hurry",
            "Tests without fear",
            "Confidence, plainly",
            "Correlation at work",
        ],
    ),
    (
        "Spreadsheets",
        [
            "Sheets that scale",
            "Lookups that do not break",
            "Leaving the spreadsheet",
            "Checks in a sheet",
            "Sharing without copies",
        ],
    ),
    (
        "Storytelling",
        ["The first slide", "Numbers for sponsors", "One message a chart", "Writing a finding", "Answering 'so what?'"],
    ),
    (
        "Privacy",
        ["Pseudonyms that hold", "How long to keep it", "Small groups in reports", "Access by need", "Asking for less"],
    ),
    (
        "Maps",
        ["Maps or bars", "Addresses to points", "Regions that changed", "Distances that matter", "Tiles and layers"],
    ),
];

/// Units of the organisation; a small community uses the first six.
pub(super) const UNITS: [&str; 24] = [
    "Engineering",
    "Sales",
    "Finance",
    "Operations",
    "Customer Care",
    "Research",
    "Logistics",
    "Marketing",
    "People",
    "Procurement",
    "Legal",
    "Product",
    "Quality",
    "Energy",
    "Ports",
    "Rail",
    "Retail",
    "Risk",
    "Security",
    "Training",
    "Design",
    "Insurance",
    "Payments",
    "Field Service",
];

/// Sites; a small community uses the first four.
pub(super) const SITES: [&str; 10] =
    ["Lisbon", "Nairobi", "Jakarta", "Kraków", "Bogotá", "Osaka", "Utrecht", "Accra", "Tbilisi", "Hobart"];

/// Why people leave.
pub(super) const LEAVING: [&str; 5] =
    ["moved to another company", "changed to a job without data", "no time at present", "retired", "parental leave"];

/// What a word with a member brought.
pub(super) const CONTACTS: [&str; 4] = [
    "busy with a release, back after it",
    "the time does not suit; would come in the mornings",
    "would like shorter sessions",
    "fine, follows the recordings",
];

/// Decisions and other notes of sessions; `{}` is the topic.
pub(super) const NOTES: [&str; 8] = [
    "Decision: the next clinic on {} is in two weeks, bring your own question.",
    "Decision: we keep one shared page on {} and link it everywhere.",
    "Three teams have the same trouble with {}; they will compare notes.",
    "Good question left open: who owns the definitions behind {}?",
    "Decision: recordings stay for twelve months.",
    "The examples on {} go into the library.",
    "Decision: newcomers get a buddy for their first three sessions.",
    "Half of the room had never tried {} before.",
];

/// Why sessions are cancelled.
pub(super) const CANCELLED: [&str; 4] =
    ["the speaker was ill", "it fell on a public holiday", "too few could come", "the room was double-booked"];

/// Challenges: kind (0 problem, 1 idea, 2 experiment), title, detail, topic, and how it was solved.
pub(super) const CHALLENGES: [(u8, &str, &str, usize, &str); 16] = [
    (
        0,
        "Two dashboards disagree on revenue",
        "Sales shows 3 % more than Finance every month.",
        2,
        "both read one agreed table of bookings now",
    ),
    (
        0,
        "The nightly load fails on the first of the month",
        "It runs into the close and stops half way.",
        6,
        "the load waits for the close and can be repeated",
    ),
    (
        0,
        "Customer records come twice after the merger",
        "About one in nine has a twin.",
        1,
        "a matching rule and a weekly list of doubtful pairs",
    ),
    (
        1,
        "A glossary that people find",
        "Every team has its own word for an order.",
        5,
        "forty terms, each with an owner and an example",
    ),
    (
        0,
        "Forecasts are late for the planning round",
        "They take nine days by hand.",
        4,
        "a script makes the first draft in an hour",
    ),
    (
        2,
        "Review queries in pairs for a month",
        "Does it catch more than it costs?",
        0,
        "it caught one wrong figure a week; two teams keep it",
    ),
    (
        1,
        "A starter kit for new analysts",
        "Access, examples, whom to ask.",
        3,
        "a page and a half, tried with five newcomers",
    ),
    (
        0,
        "Nobody trusts the stock figures on Mondays",
        "Weekend bookings arrive late.",
        1,
        "a note on the page says how complete the day is",
    ),
    (
        0,
        "Reports with personal data go out by mail",
        "Addresses stand in attachments.",
        7,
        "the report links to a page with access by need",
    ),
    (
        2,
        "Dashboards without a login for the shop floor",
        "A screen at each line, read only.",
        2,
        "three screens run; the fourth was never looked at",
    ),
    (
        1,
        "Office hours instead of tickets",
        "Small questions wait a week.",
        8,
        "an hour on Tuesdays took a third of the tickets",
    ),
    (
        0,
        "A slow query blocks the warehouse at nine",
        "Everybody opens the same page.",
        0,
        "an aggregate table, refreshed at seven",
    ),
    (
        0,
        "Nobody knows which spreadsheets still matter",
        "Over four hundred on the shared drive.",
        10,
        "owners named for sixty, the rest archived",
    ),
    (1, "One way to write dates", "Seven forms in use.", 5, "ISO dates in all new tables"),
    (
        2,
        "Ask for less in the customer survey",
        "Nine questions instead of thirty.",
        12,
        "twice the answers, nothing missed",
    ),
    (0, "Maps show the old regions", "The boundaries changed in spring.", 13, "regions have a valid-from date now"),
];

/// Forms of resources: kind of `ResourceKind::CHOICES`, and the title around a subject.
pub(super) const FORMS: [(usize, &str); 8] = [
    (0, "{}: a short guide"),
    (1, "How we do it: {}"),
    (2, "{}: a template"),
    (3, "Recording: {}"),
    (5, "{}: cheat sheet"),
    (6, "{}: worked example"),
    (0, "{} in ten minutes"),
    (4, "{}: a course for three evenings"),
];

/// Where resources are used.
pub(super) const USES: [&str; 5] =
    ["in the monthly close", "in onboarding", "for a customer report", "in the planning round", "in our team meeting"];

/// Stories: what happened, was learned, was done, changed; hours saved; how far it went; the benefit.
pub(super) const STORIES: [([&str; 4], u32, usize, u32); 8] = [
    (
        [
            "At the clinic somebody asked why I rebuilt the same table every month.",
            "A view does the same without me.",
            "I replaced eleven copies by one view.",
            "The close takes my team a day less.",
        ],
        8,
        3,
        0,
    ),
    (
        [
            "I saw the talk on charts that mislead.",
            "Our axis began at eighty.",
            "I redrew four pages.",
            "Management asks other questions now.",
        ],
        0,
        4,
        1,
    ),
    (
        [
            "A colleague from another site had solved my duplicates already.",
            "Matching by address alone fails.",
            "I took over their rule.",
            "Customers get one letter instead of two.",
        ],
        30,
        3,
        0,
    ),
    (
        [
            "I met the owner of the booking data over coffee.",
            "Late bookings are marked, I had never seen it.",
            "I filter by the mark.",
            "Monday figures agree.",
        ],
        4,
        2,
        0,
    ),
    (
        [
            "The newcomers' kit was there on my first day.",
            "Whom to ask for access.",
            "I had access by noon.",
            "My first report went out in the first week.",
        ],
        16,
        2,
        2,
    ),
    (
        [
            "We tried ranges instead of single figures.",
            "Planners can live with a range.",
            "The forecast shows three lines.",
            "Nobody argues about the last digit.",
        ],
        6,
        4,
        1,
    ),
    (
        [
            "Listening to the session on consent.",
            "We kept answers longer than we said.",
            "I told our lawyer.",
            "Nothing yet.",
        ],
        0,
        1,
        1,
    ),
    (
        [
            "Lunch with people from five units.",
            "I am not the only one with this tool.",
            "We meet every month now.",
            "It is good to have company.",
        ],
        0,
        0,
        2,
    ),
];

/// Actions: title, area, measure.
pub(super) const ACTIONS: [(&str, &str, Option<&str>); 10] = [
    ("Ask three newcomers what would bring them back", "continuity", Some("newcomer_return")),
    ("Find a deputy for the lead", "leadership", Some("roles_deputised")),
    ("Move every second session to the morning", "connection", Some("attendance_rate")),
    ("Go through resources older than a year", "learning", Some("resource_freshness")),
    ("Thank people in the monthly letter", "recognition", Some("unthanked")),
    ("Review the charter with the sponsor", "purpose", Some("charter_age_days")),
    ("Invite two first-time speakers", "learning", Some("new_presenters")),
    ("Collect one story for each benefit", "continuity", Some("benefits_evidenced")),
    ("Answer open questions within a week", "connection", Some("questions_answered")),
    ("Write to members who have not been seen since spring", "continuity", Some("drifting")),
];
