//! What a look over the community file finds. The words for it live in `render`.

use chrono::NaiveDate;

/// A journal larger than this is worth a word.
const LARGE_JOURNAL: u64 = 64 << 20;

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckKind {
    /// Whether every page is sound.
    Integrity,
    /// Whether everything that is referred to is there.
    References,
    /// Whether the content is what was written.
    Content,
    /// Whether the facts fit together.
    Facts,
    /// Whether anybody seems to be in it twice.
    People,
    /// Whether days are days, and believable.
    Dates,
    /// Who else can read the file and its copies.
    Permissions,
    /// Copies that a synced folder made where two wrote at once.
    Conflicts,
    /// What other runs and tools left beside it.
    Leftovers,
    /// Copies of earlier versions beside it.
    Copies,
    /// Backups beside it.
    Backups,
    /// How large the journal is.
    Journal,
    /// How large it is.
    Size,
}

impl CheckKind {
    /// The key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Integrity => "integrity",
            Self::References => "references",
            Self::Content => "content",
            Self::Facts => "facts",
            Self::People => "people",
            Self::Dates => "dates",
            Self::Permissions => "permissions",
            Self::Conflicts => "conflicts",
            Self::Leftovers => "leftovers",
            Self::Copies => "copies",
            Self::Backups => "backups",
            Self::Journal => "journal",
            Self::Size => "size",
        }
    }
}

/// What is thought of what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// All is well.
    Ok,
    /// Worth knowing.
    Note,
    /// Somebody has to do something.
    Problem,
}

impl Verdict {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Note => "note",
            Self::Problem => "problem",
        }
    }
}

/// A program that keeps folders of several machines the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyncTool {
    /// Dropbox.
    Dropbox,
    /// Google Drive; browsers name a second download the same.
    GoogleDrive,
    /// iCloud Drive.
    ICloud,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// OneDrive, which adds the name of the machine; people name their own copies so, too.
    OneDrive,
    /// Seafile.
    Seafile,
    /// Syncthing.
    Syncthing,
}

/// Something that was found. Private members have no handle here: they are counted, and not named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// A page is not as it should be, in the words of SQLite.
    Damage(String),
    /// Something could not be looked at, and why.
    Unreadable(String),
    /// So many rows of a table refer to what is not there.
    Dangling {
        /// The table.
        table: String,
        /// The table that it refers to.
        to: String,
        /// How many rows.
        rows: usize,
    },
    /// Tables that say something else than what was written into them.
    ChangedOutside(Vec<String>),
    /// There is no charter.
    NoCharter,
    /// Attendance of a session that was not held.
    AttendanceNotHeld {
        /// The slug.
        session: String,
        /// How many were there.
        people: usize,
    },
    /// Attendance of a session of which it is said that none was taken.
    AttendanceNotTaken {
        /// The slug.
        session: String,
        /// How many were there.
        people: usize,
    },
    /// A recognition of nobody.
    NobodyRecognised {
        /// Its key.
        key: String,
    },
    /// Somebody solved a challenge that is open.
    SolvedAndOpen {
        /// The slug.
        challenge: String,
    },
    /// A member who was never on the roll.
    NoSpell(Option<String>),
    /// A member whose name or address is not found any more: the form for comparison is another one's.
    NotFound(Option<String>),
    /// A key by which imports know one member, and which is the handle or the address of another.
    KeyOfAnother {
        /// Whose key it is.
        one: Option<String>,
        /// Whose handle or address.
        other: Option<String>,
    },
    /// A term that runs in a role which the charter does not list.
    RoleNotListed {
        /// Who holds it.
        member: Option<String>,
        /// The role.
        role: String,
    },
    /// A term that runs for somebody who left.
    RoleOfFormer {
        /// Who holds it.
        member: Option<String>,
        /// The role.
        role: String,
    },
    /// Texts that are none.
    NotText {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// How many rows.
        rows: usize,
    },
    /// Two members with the same name, or nearly so.
    Alike {
        /// The handle and the name of the one.
        one: (String, String),
        /// Those of the other.
        other: (String, String),
    },
    /// So many such pairs with a private member in them.
    AlikePrivate(usize),
    /// There are too many people to compare each with each.
    NotAllCompared,
    /// Days that are none.
    NotADay {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// How many rows.
        rows: usize,
    },
    /// A day that is long ago or far away.
    OddDay {
        /// The table.
        table: String,
        /// The column.
        column: String,
        /// What it belongs to: a slug, a handle, a number.
        of: Option<String>,
        /// The day.
        day: NaiveDate,
    },
    /// A session that was held on a day to come.
    HeldAhead {
        /// The slug.
        session: String,
        /// The day.
        day: NaiveDate,
    },
    /// Two times on the roll that overlap.
    SpellsOverlap(Option<String>),
    /// Somebody who was seen after they had left.
    SeenAfterLeaving {
        /// Who.
        member: Option<String>,
        /// When they left.
        left: NaiveDate,
        /// When they were seen last.
        seen: NaiveDate,
    },
    /// A file that others than its owner can read or write.
    OpenToOthers {
        /// Its name.
        file: String,
        /// Its mode.
        mode: u32,
    },
    /// A folder in which everybody can put files in the place of others.
    FolderOpenToOthers,
    /// The file cannot be written.
    FileNotWritable,
    /// Nothing can be written in the folder.
    FolderNotWritable,
    /// A copy that a synced folder seems to have made of the file.
    Conflict {
        /// Its name.
        file: String,
        /// Which program names copies so.
        tool: SyncTool,
    },
    /// A journal or the like that SQLite or another tool left.
    SideFile {
        /// Its name.
        file: String,
    },
    /// A file that never got its own name.
    HalfMade {
        /// Its name.
        file: String,
    },
    /// A copy that was kept when the file was brought up to date.
    OlderCopy {
        /// Its name.
        file: String,
        /// Its size.
        bytes: u64,
    },
    /// Backups beside the file.
    Backups {
        /// How many.
        count: usize,
        /// The day of the newest.
        newest: NaiveDate,
        /// The size of all.
        bytes: u64,
    },
    /// No backup beside the file.
    NoBackup,
    /// How large the journal is.
    Journal {
        /// How many changes it holds.
        entries: u64,
        /// What they take.
        bytes: u64,
        /// The day of the oldest.
        oldest: Option<NaiveDate>,
    },
    /// How large it is.
    Size {
        /// Its bytes.
        bytes: u64,
        /// Those of them in pages that hold nothing.
        free: u64,
    },
    /// So many more of the kind.
    More(usize),
}

impl Finding {
    /// What is thought of it.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Damage(_)
            | Self::Unreadable(_)
            | Self::Dangling { .. }
            | Self::ChangedOutside(_)
            | Self::NoCharter
            | Self::AttendanceNotHeld { .. }
            | Self::AttendanceNotTaken { .. }
            | Self::NobodyRecognised { .. }
            | Self::NotFound(_)
            | Self::NotText { .. }
            | Self::NotADay { .. }
            | Self::HeldAhead { .. }
            | Self::SpellsOverlap(_)
            | Self::OpenToOthers { .. }
            | Self::Conflict { .. } => Verdict::Problem,
            Self::Backups { .. } | Self::More(_) => Verdict::Ok,
            // What was let go of is used again; only much of it is worth a word.
            Self::Size { bytes, free } if *free > 1 << 20 && free * 2 > *bytes => Verdict::Note,
            Self::Journal { bytes, .. } if *bytes > LARGE_JOURNAL => Verdict::Note,
            Self::Journal { .. } | Self::Size { .. } => Verdict::Ok,
            _ => Verdict::Note,
        }
    }
}

/// What a check found, and the command that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// What was looked at.
    pub kind: CheckKind,
    /// What was found.
    pub found: Vec<Finding>,
    /// A command to begin with, where there is one.
    pub remedy: Option<String>,
}

impl Check {
    /// What is thought of it: the worst of what was found.
    pub fn verdict(&self) -> Verdict {
        self.found.iter().map(Finding::verdict).max().unwrap_or(Verdict::Ok)
    }
}
