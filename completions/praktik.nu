module completions {

  # Run a community of practice from the terminal
  export extern praktik [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete praktik init format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Begin a community: its file and its charter
  export extern "praktik init" [
    --name: string            # What the community calls itself
    --purpose: string         # Why it exists
    --tz: string              # The time zone of all its dates, such as Asia/Jakarta [default: the system's]
    --from: path              # A charter to begin with, as `praktik charter export` writes it; - for standard input
    --topic: string           # A topic it wants to move; may be repeated
    --scope-in: string        # What it takes up; may be repeated
    --scope-out: string       # What it leaves to others; may be repeated
    --benefit: string         # What members get out of it; may be repeated
    --channel: string         # Where it talks between sessions; may be repeated
    --cadence: string         # How often it means to meet: weekly, biweekly, monthly, quarterly or 'every N days'
    --sponsor: string         # Who stands for it in the organisation
    --lead: string            # The first member, who gets the role `lead`
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik init format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # Who belongs: add, list and show members, their roles and skills
  export extern "praktik member" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik member add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Add a member
  export extern "praktik member add" [
    --handle: string          # The handle to call them by [default: made from the name]
    --email: string           # The e-mail address
    --unit: string            # The organisational unit
    --site: string            # The place of work
    --joined: string          # The first day on the roll, or 'unknown' [default: today]
    --skill: string           # A topic, and whether they want, practise or teach it; may be repeated
    --role: string            # A role they take from the first day on
    --private                 # Count them, but never list or suggest them
    --note: string            # A word on them, for the leads
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    name?: string             # The full name
  ]

  def "nu-complete praktik member list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List members; by default those on the roll today
  export extern "praktik member list" [
    --role: string            # Only who holds this role now, or stands in for its holder
    --unit: string            # Only this organisational unit
    --site: string            # Only this place of work
    --skill: string           # Only who says this of themselves
    --layer: string           # Only this layer: core, active, peripheral or none
    --not-seen: string        # Only who was not seen in sessions for so long, such as 12m
    --left                    # Who left, instead of who is on the roll
    --all                     # Everyone, those who left too
    --private                 # The private members, instead of the others
    --columns: string         # Columns to show, by their keys in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik member list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik member show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one member on a screen
  export extern "praktik member show" [
    --format: string@"nu-complete praktik member show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Who
  ]

  def "nu-complete praktik member edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change what is known of a member
  export extern "praktik member edit" [
    --name: string            # The full name
    --email: string           # The e-mail address
    --unit: string            # The organisational unit
    --site: string            # The place of work
    --note: string            # A word on them, for the leads
    --handle: string          # Another handle; the one before still finds them, if they chose it
    --joined: string          # The first day on the roll (of the last spell), or 'unknown'
    --private                 # Count them, but never list or suggest them
    --no-private              # List and suggest them as everyone
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Who
  ]

  def "nu-complete praktik member leave format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that members have left
  export extern "praktik member leave" [
    --not-seen: string        # Everyone not seen in sessions for so long, such as 12m
    --on: string              # The first day no longer on the roll [default: today]
    --reason: string          # Why
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member leave format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...members: string        # Who
  ]

  def "nu-complete praktik member rejoin format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that members are back
  export extern "praktik member rejoin" [
    --on: string              # The first day back on the roll [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member rejoin format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...members: string        # Who
  ]

  # Who holds which role: add, end and list terms
  export extern "praktik member role" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik member role add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Give a member a role of the charter
  export extern "praktik member role add" [
    --deputy                  # As the deputy of whoever holds it
    --since: string           # The first day [default: today]
    --until: string           # The day it ends: the first day no longer in it
    --new                     # Add the role to the charter, though another has a similar name
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member role add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Who takes it
    role: string              # The role
  ]

  def "nu-complete praktik member role end format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # End a member's term in a role
  export extern "praktik member role end" [
    --on: string              # The first day no longer in it [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member role end format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Who held it
    role: string              # The role
  ]

  def "nu-complete praktik member role list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List the roles and who holds them today
  export extern "praktik member role list" [
    --all                     # Terms that have ended or are still to come, too
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik member role list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member role help" [
  ]

  # Give a member a role of the charter
  export extern "praktik member role help add" [
  ]

  # End a member's term in a role
  export extern "praktik member role help end" [
  ]

  # List the roles and who holds them today
  export extern "praktik member role help list" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member role help help" [
  ]

  # What people say of themselves: wants, practises or teaches a topic
  export extern "praktik member skill" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik member skill add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note what a member wants, practises or teaches
  export extern "praktik member skill add" [
    --wants                   # They want to learn these
    --practises               # They practise these (the default)
    --teaches                 # They can teach these
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member skill add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Whose
    ...topics: string         # Topics, each perhaps with wants, practises or teaches
  ]

  def "nu-complete praktik member skill remove format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that a member no longer says so
  export extern "praktik member skill remove" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member skill remove format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Whose
    ...topics: string         # Topics; without a level, whatever they say of the topic
  ]

  def "nu-complete praktik member skill list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List who wants, practises or teaches what
  export extern "praktik member skill list" [
    --topic: string           # Only this topic
    --level: string           # Only this level: wants, practises or teaches
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik member skill list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member skill help" [
  ]

  # Note what a member wants, practises or teaches
  export extern "praktik member skill help add" [
  ]

  # Note that a member no longer says so
  export extern "praktik member skill help remove" [
  ]

  # List who wants, practises or teaches what
  export extern "praktik member skill help list" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member skill help help" [
  ]

  def "nu-complete praktik member aliases kind" [] {
    [ "email" "handle" "name" ]
  }

  def "nu-complete praktik member aliases format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # The addresses, handles and names by which imports know members
  export extern "praktik member aliases" [
    --add: string             # Remember an address, a handle (@asilva) or a name; may be repeated
    --remove: string          # Forget one; may be repeated
    --kind: string@"nu-complete praktik member aliases kind" # What the keys are, where it is not plain to see
    --dry-run                 # Say what would change, and change nothing
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik member aliases format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member?: string           # Whose [default: everyone's]
  ]

  def "nu-complete praktik member import dialect" [] {
    [ "plain" ]
  }

  def "nu-complete praktik member import unmatched" [] {
    [ "add" "skip" "fail" ]
  }

  def "nu-complete praktik member import format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Add and update members from a roster file
  export extern "praktik member import" [
    --dialect: string@"nu-complete praktik member import dialect" # The shape of the file [default: by its header]
    --unmatched: string@"nu-complete praktik member import unmatched" # What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing
    --skip-bad-rows           # Leave out rows that cannot be taken in, instead of taking in nothing
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member import format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    file: path                # The file; - for standard input
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member help" [
  ]

  # Add a member
  export extern "praktik member help add" [
  ]

  # List members; by default those on the roll today
  export extern "praktik member help list" [
  ]

  # Show one member on a screen
  export extern "praktik member help show" [
  ]

  # Change what is known of a member
  export extern "praktik member help edit" [
  ]

  # Note that members have left
  export extern "praktik member help leave" [
  ]

  # Note that members are back
  export extern "praktik member help rejoin" [
  ]

  # Who holds which role: add, end and list terms
  export extern "praktik member help role" [
  ]

  # Give a member a role of the charter
  export extern "praktik member help role add" [
  ]

  # End a member's term in a role
  export extern "praktik member help role end" [
  ]

  # List the roles and who holds them today
  export extern "praktik member help role list" [
  ]

  # What people say of themselves: wants, practises or teaches a topic
  export extern "praktik member help skill" [
  ]

  # Note what a member wants, practises or teaches
  export extern "praktik member help skill add" [
  ]

  # Note that a member no longer says so
  export extern "praktik member help skill remove" [
  ]

  # List who wants, practises or teaches what
  export extern "praktik member help skill list" [
  ]

  # The addresses, handles and names by which imports know members
  export extern "praktik member help aliases" [
  ]

  # Add and update members from a roster file
  export extern "praktik member help import" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik member help help" [
  ]

  # What you do together: plan, log and list sessions, import attendance
  export extern "praktik session" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik session plan format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Plan a session, or a series of them
  export extern "praktik session plan" [
    --on: string              # When: 2026-11-24, '2026-11-24 16:00', friday, '+2w'; with --every, the day to begin from
    --minutes: string         # How long it takes
    --until: string           # When it ends, instead of --minutes
    --kind: string            # meeting, learning, workshop, talk, problem-solving or social [default: meeting]
    --place: string           # Where it is
    --link: string            # Where it is online
    --agenda: string          # What it is to deal with
    --facilitator: string     # Who facilitates: handles or names, separated by commas
    --presenter: string       # Who presents
    --topic: string           # What it is about; may be repeated
    --every: string           # Plan a series: 'first tue 16:00', 'last friday', 'tue 16:00', weekly, biweekly, monthly, '10 days'
    --count: string           # How many sessions the series has
    --rota: string            # Who facilitates in turn
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session plan format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title: string             # What it is called
  ]

  def "nu-complete praktik session log format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Log a session that was held, planned or not
  export extern "praktik session log" [
    --on: string              # When it was: 2026-11-24, '2026-11-24 16:00', friday, yesterday [default: today, or as planned]
    --kind: string            # meeting, learning, workshop, talk, problem-solving or social [default: meeting]
    --minutes: string         # How long it took
    --place: string           # Where it was
    --link: string            # Where it was online
    --present: string         # Who was there: handles or names, separated by commas; none for nobody
    --present-file: path      # Who was there, from a file with one of them a line; - for standard input
    --guests: string          # How many guests were there whose names nobody noted
    --guest: string           # A guest by name; may be repeated
    --facilitator: string     # Who facilitated [default: as planned, else PRAKTIK_ME]
    --presenter: string       # Who presented
    --topic: string           # What it was about; may be repeated
    --note: string            # A line for the notes
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session log format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title?: string            # What it is called; or which planned session it was: its slug, day or title, or next
  ]

  def "nu-complete praktik session list status" [] {
    [ "planned" "held" "cancelled" ]
  }

  def "nu-complete praktik session list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List sessions, the latest first
  export extern "praktik session list" [
    --status: string@"nu-complete praktik session list status" # Only those that are planned, held or cancelled
    --kind: string            # Only those of a kind: meeting, learning, workshop, talk, problem-solving or social
    --topic: string           # Only those on a topic
    --facilitator: string     # Only those that this member facilitates
    --presenter: string       # Only those at which this member presents
    --from: string            # Only from this day on
    --until: string           # Only up to this day
    --upcoming                # Only what is planned from today on, the next one first
    --columns: string         # Show these columns, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik session list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik session show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one session with everything known of it
  export extern "praktik session show" [
    --format: string@"nu-complete praktik session show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session: string           # Which session: its slug, day or title, last or next
  ]

  def "nu-complete praktik session edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change what is known of a session
  export extern "praktik session edit" [
    --title: string           # What it is called
    --on: string              # When; a day alone keeps the time. A cancelled session is planned again
    --kind: string            # meeting, learning, workshop, talk, problem-solving or social
    --minutes: string         # How long it takes
    --place: string           # Where it is
    --link: string            # Where it is online
    --agenda: string          # What it is to deal with
    --facilitator: string     # Who facilitates: handles or names, separated by commas
    --presenter: string       # Who presents
    --topic: string           # What it is about; may be repeated
    --slug: string            # Another slug
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session: string           # Which session: its slug, day or title, last or next
  ]

  def "nu-complete praktik session cancel format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Say that a planned session will not be held
  export extern "praktik session cancel" [
    --reason: string          # Why
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session cancel format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session: string           # Which session: its slug, day or title, or next
  ]

  def "nu-complete praktik session attend format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note who was at a session
  export extern "praktik session attend" [
    --remove                  # Take them out again
    --guests: string          # How many guests were there whose names nobody noted
    --guest: string           # A guest by name; may be repeated
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session attend format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session: string           # Which session: its slug, day or title, or last
    ...members: string        # Who was there: handles or names, separated by blanks or commas; none for nobody
  ]

  def "nu-complete praktik session note format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Append a line to the notes of a session
  export extern "praktik session note" [
    --session: string         # Of which session [default: the one that runs now, else the one that was last]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session note format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...text: string           # What to note; several words are one line
  ]

  def "nu-complete praktik session import unmatched" [] {
    [ "fail" "add" "guest" "skip" ]
  }

  def "nu-complete praktik session import format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take in who was at which session, from files
  export extern "praktik session import" [
    --dialect: string         # Read the files as this dialect, instead of going by their headers
    --date: string            # When it was, where the file does not say; settles the order of day and month too
    --title: string           # What it was called, where the file does not say
    --kind: string            # The kind of new sessions, where the file does not say [default: meeting]
    --min-minutes: string     # Whoever stayed for less was not present
    --unmatched: string@"nu-complete praktik session import unmatched" # What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]
    --skip-bad-rows           # Leave out rows that cannot be taken in
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session import format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...files: path            # The files; - for standard input
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik session help" [
  ]

  # Plan a session, or a series of them
  export extern "praktik session help plan" [
  ]

  # Log a session that was held, planned or not
  export extern "praktik session help log" [
  ]

  # List sessions, the latest first
  export extern "praktik session help list" [
  ]

  # Show one session with everything known of it
  export extern "praktik session help show" [
  ]

  # Change what is known of a session
  export extern "praktik session help edit" [
  ]

  # Say that a planned session will not be held
  export extern "praktik session help cancel" [
  ]

  # Note who was at a session
  export extern "praktik session help attend" [
  ]

  # Append a line to the notes of a session
  export extern "praktik session help note" [
  ]

  # Take in who was at which session, from files
  export extern "praktik session help import" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik session help help" [
  ]

  def "nu-complete praktik recognize kind" [] {
    [ "informal" "public" "award" ]
  }

  def "nu-complete praktik recognize format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Thank people for what they did
  export extern "praktik recognize" [
    --for: string             # What they are thanked for
    --kind: string@"nu-complete praktik recognize kind" # How [default: informal, or award with --award]
    --award: string           # An award of the charter
    --by: string              # Who thanks them [default: PRAKTIK_ME]
    --session: string         # The session it belongs to
    --on: string              # When [default: today]
    --again                   # Record it even if the same is recorded already
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik recognize format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    ...members: string        # Who is thanked: handles or names, also separated by commas
  ]

  def "nu-complete praktik recognize list kind" [] {
    [ "informal" "public" "award" ]
  }

  def "nu-complete praktik recognize list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List who was thanked for what, the newest first
  export extern "praktik recognize list" [
    --to: string              # Only what this member got
    --by: string              # Only what this member gave
    --kind: string@"nu-complete praktik recognize list kind" # Only this kind
    --award: string           # Only this award
    --from: string            # From this day on
    --until: string           # Up to this day
    --session: string         # Only what belongs to this session
    --private                 # Name private members too
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik recognize list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik recognize help" [
  ]

  # List who was thanked for what, the newest first
  export extern "praktik recognize help list" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik recognize help help" [
  ]

  def "nu-complete praktik evaluate format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # How the community is doing, and what would help most
  export extern "praktik evaluate" [
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --area: string            # Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity
    --measures                # Every measure
    --check                   # Exit 1 if anything needs care
    --fail-under: string      # Exit 1 if the score is under N, or if there is none
    --format: string@"nu-complete praktik evaluate format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate explain format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
  export extern "praktik evaluate explain" [
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --format: string@"nu-complete praktik evaluate explain format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    key: string               # The measure's key, as in `praktik evaluate measures`
  ]

  def "nu-complete praktik evaluate measures format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List every measure: area, unit, direction, bounds, source
  export extern "praktik evaluate measures" [
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik evaluate measures format" # How to print the answer
    --json                    # Short for --format json
    --columns: string         # Show other columns: measure, area, unit, direction, good, watch, source, formula
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik evaluate help" [
  ]

  # Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
  export extern "praktik evaluate help explain" [
  ]

  # List every measure: area, unit, direction, bounds, source
  export extern "praktik evaluate help measures" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik evaluate help help" [
  ]

  # What the community is for: show, change and review the charter
  export extern "praktik charter" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show the charter
  export extern "praktik charter show" [
    --format: string@"nu-complete praktik charter show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change the charter in your editor ($VISUAL or $EDITOR), as YAML
  export extern "praktik charter edit" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter apply format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Make the charter say what a YAML file says
  export extern "praktik charter apply" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter apply format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    file: path                # The file, as `praktik charter export` writes it; - for standard input
  ]

  # Print the charter as YAML, to edit or to keep
  export extern "praktik charter export" [
    --output(-o): path        # Write it to this file instead of standard output
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter review format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that the charter was reviewed
  export extern "praktik charter review" [
    --on: string              # When [default: today]
    --note: string            # What came of it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter review format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter pause format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Set days on which nothing is expected to happen
  export extern "praktik charter pause" [
    --reason: string          # Why
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter pause format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    from: string              # The first day
    until: string             # The last day
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik charter help" [
  ]

  # Show the charter
  export extern "praktik charter help show" [
  ]

  # Change the charter in your editor ($VISUAL or $EDITOR), as YAML
  export extern "praktik charter help edit" [
  ]

  # Make the charter say what a YAML file says
  export extern "praktik charter help apply" [
  ]

  # Print the charter as YAML, to edit or to keep
  export extern "praktik charter help export" [
  ]

  # Note that the charter was reviewed
  export extern "praktik charter help review" [
  ]

  # Set days on which nothing is expected to happen
  export extern "praktik charter help pause" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik charter help help" [
  ]

  def "nu-complete praktik completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  # Print the script that makes your shell complete praktik's words
  export extern "praktik completions" [
    --static                  # Know the commands and flags only, and never ask praktik
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    shell: string@"nu-complete praktik completions shell" # The shell
  ]

  # Print the manual page
  export extern "praktik man" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...command: string        # The command, and its verb [default: praktik as a whole]
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik help" [
  ]

  # Begin a community: its file and its charter
  export extern "praktik help init" [
  ]

  # Who belongs: add, list and show members, their roles and skills
  export extern "praktik help member" [
  ]

  # Add a member
  export extern "praktik help member add" [
  ]

  # List members; by default those on the roll today
  export extern "praktik help member list" [
  ]

  # Show one member on a screen
  export extern "praktik help member show" [
  ]

  # Change what is known of a member
  export extern "praktik help member edit" [
  ]

  # Note that members have left
  export extern "praktik help member leave" [
  ]

  # Note that members are back
  export extern "praktik help member rejoin" [
  ]

  # Who holds which role: add, end and list terms
  export extern "praktik help member role" [
  ]

  # Give a member a role of the charter
  export extern "praktik help member role add" [
  ]

  # End a member's term in a role
  export extern "praktik help member role end" [
  ]

  # List the roles and who holds them today
  export extern "praktik help member role list" [
  ]

  # What people say of themselves: wants, practises or teaches a topic
  export extern "praktik help member skill" [
  ]

  # Note what a member wants, practises or teaches
  export extern "praktik help member skill add" [
  ]

  # Note that a member no longer says so
  export extern "praktik help member skill remove" [
  ]

  # List who wants, practises or teaches what
  export extern "praktik help member skill list" [
  ]

  # The addresses, handles and names by which imports know members
  export extern "praktik help member aliases" [
  ]

  # Add and update members from a roster file
  export extern "praktik help member import" [
  ]

  # What you do together: plan, log and list sessions, import attendance
  export extern "praktik help session" [
  ]

  # Plan a session, or a series of them
  export extern "praktik help session plan" [
  ]

  # Log a session that was held, planned or not
  export extern "praktik help session log" [
  ]

  # List sessions, the latest first
  export extern "praktik help session list" [
  ]

  # Show one session with everything known of it
  export extern "praktik help session show" [
  ]

  # Change what is known of a session
  export extern "praktik help session edit" [
  ]

  # Say that a planned session will not be held
  export extern "praktik help session cancel" [
  ]

  # Note who was at a session
  export extern "praktik help session attend" [
  ]

  # Append a line to the notes of a session
  export extern "praktik help session note" [
  ]

  # Take in who was at which session, from files
  export extern "praktik help session import" [
  ]

  # Thank people for what they did
  export extern "praktik help recognize" [
  ]

  # List who was thanked for what, the newest first
  export extern "praktik help recognize list" [
  ]

  # How the community is doing, and what would help most
  export extern "praktik help evaluate" [
  ]

  # Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
  export extern "praktik help evaluate explain" [
  ]

  # List every measure: area, unit, direction, bounds, source
  export extern "praktik help evaluate measures" [
  ]

  # What the community is for: show, change and review the charter
  export extern "praktik help charter" [
  ]

  # Show the charter
  export extern "praktik help charter show" [
  ]

  # Change the charter in your editor ($VISUAL or $EDITOR), as YAML
  export extern "praktik help charter edit" [
  ]

  # Make the charter say what a YAML file says
  export extern "praktik help charter apply" [
  ]

  # Print the charter as YAML, to edit or to keep
  export extern "praktik help charter export" [
  ]

  # Note that the charter was reviewed
  export extern "praktik help charter review" [
  ]

  # Set days on which nothing is expected to happen
  export extern "praktik help charter pause" [
  ]

  # Print the script that makes your shell complete praktik's words
  export extern "praktik help completions" [
  ]

  # Print the manual page
  export extern "praktik help man" [
  ]

  # Print this message or the help of the given subcommand(s)
  export extern "praktik help help" [
  ]

}

export use completions *
