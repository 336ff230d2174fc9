module completions {

  # Run a community of practice from the terminal
  export extern praktik [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete praktik init size" [] {
    [ "small" "medium" "large" ]
  }

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
    --demo                    # Fill it with an invented community over several years; nobody in it exists
    --size: string@"nu-complete praktik init size" # How large the invented community is [default: small]
    --seed: string            # Another number makes another community; the same one the same [default: 1]
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
    --not-welcomed            # Only newcomers of the last 90 days who were not welcomed yet
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
    --everything              # All that is held on them, for whoever asks what is kept
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
    --move: string            # Take one over that is remembered of another member; may be repeated
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

  def "nu-complete praktik member welcome medium" [] {
    [ "plain" "slack" "teams" "email" ]
  }

  def "nu-complete praktik member welcome format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Print a letter of welcome made from the charter, and record it
  export extern "praktik member welcome" [
    --buddy: string           # Who looks after them
    --for: string@"nu-complete praktik member welcome medium" # Where the letter is to be sent
    --on: string              # When [default: today]
    --again                   # Welcome them once more, though they were welcomed already
    --list                    # List the newcomers of the last 90 days who were not welcomed yet
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member welcome format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member?: string           # Whom
  ]

  def "nu-complete praktik member contacted format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that somebody had a word with members
  export extern "praktik member contacted" [
    --note: string            # What came of it
    --on: string              # When [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member contacted format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...members: string        # With whom
  ]

  def "nu-complete praktik member handover format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Pass roles on, and print what a successor needs
  export extern "praktik member handover" [
    --roles: string           # Only these roles [default: all they hold]
    --actions                 # Their open actions, too
    --sessions                # The planned sessions that they facilitate from that day on, too
    --on: string              # The first day of the successor [default: today]
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member handover format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    from: string              # Who hands over
    to: string                # Who takes over
  ]

  def "nu-complete praktik member merge format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Make one member of two entries for the same person
  export extern "praktik member merge" [
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member merge format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    stays: string             # Who stays
    goes: string              # Who becomes part of them
  ]

  def "nu-complete praktik member forget format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Erase a person for good; what they did is counted without them
  export extern "praktik member forget" [
    --yes                     # Don't ask
    --backups                 # Remove the backups beside the file in which they still are, too
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member forget format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    member: string            # Who
  ]

  def "nu-complete praktik member match across" [] {
    [ "unit" "site" ]
  }

  def "nu-complete praktik member match format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Whom to introduce to each other
  export extern "praktik member match" [
    --size: string            # How many people a group has
    --across: string@"nu-complete praktik member match across" # Only people of different units, or of different sites
    --with: string            # Only the group around this member
    --seed: string            # Another number decides otherwise between equals [default: from the day]
    --record                  # Keep the round, so that later ones bring others together
    --dry-run                 # With --record: say what would be kept, and keep nothing
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik member match format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik member import dialect" [] {
    [ "all-contributors" "slack" "discourse" "meetup" "plain" ]
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
    --unmatched: string@"nu-complete praktik member import unmatched" # What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing [default: add, but on a terminal ask about those whose names are like a member's]
    --skip-bad-rows           # Leave out rows that cannot be taken in, instead of taking in nothing
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik member import format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    file: path                # The file; - for standard input
  ]

  def "nu-complete praktik member export format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Write all members as a roster that import reads back
  export extern "praktik member export" [
    --format: string@"nu-complete praktik member export format" # How to print it
    --json                    # Short for --format json
    --output(-o): path        # Write it to this file, for your eyes only, instead of standard output
    --raw                     # Leave cells as they are that a spreadsheet would take for a formula; only for --format csv
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
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
    --registered: string      # How many had registered
    --views: string           # How often its recording was watched
    --preparation: string     # Minutes that everybody together spent on preparing it
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
    --registered: string      # How many had registered
    --views: string           # How often its recording was watched
    --preparation: string     # Minutes that everybody together spent on preparing it
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

  def "nu-complete praktik session feedback format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note whether a session was worth the time
  export extern "praktik session feedback" [
    --worth: string           # The mean answer, 1 to 5
    --answers: string         # How many answered
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session feedback format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session?: string          # Which session: its slug, day or title [default: last]
  ]

  def "nu-complete praktik session announce medium" [] {
    [ "plain" "slack" "teams" "email" ]
  }

  def "nu-complete praktik session announce format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Write the text that tells of a session to come, ready to be pasted
  export extern "praktik session announce" [
    --for: string@"nu-complete praktik session announce medium" # Where it is pasted
    --format: string@"nu-complete praktik session announce format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session?: string          # Which session: its slug, day or title, or next
  ]

  def "nu-complete praktik session recap medium" [] {
    [ "plain" "slack" "teams" "email" ]
  }

  def "nu-complete praktik session recap format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Write the text that tells what came of a session, ready to be pasted
  export extern "praktik session recap" [
    --for: string@"nu-complete praktik session recap medium" # Where it is pasted
    --format: string@"nu-complete praktik session recap format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    session?: string          # Which session: its slug, day or title, or last
  ]

  def "nu-complete praktik session suggest format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Suggest what to plan next, with whom and why
  export extern "praktik session suggest" [
    --columns: string         # Show these columns, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik session suggest format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik session import dialect" [] {
    [ "teams-2021" "teams" "teams-list" "zoom-webinar" "zoom" "meet" "meet-extension" "luma" "meetup" "plain" ]
  }

  def "nu-complete praktik session import unmatched" [] {
    [ "fail" "add" "guest" "skip" ]
  }

  def "nu-complete praktik session import format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take in who was at which session, from files, and what calendars plan
  export extern "praktik session import" [
    --dialect: string@"nu-complete praktik session import dialect" # Read the files as this dialect, instead of going by their headers
    --date: string            # When it was, where the file does not say; settles the order of day and month too
    --title: string           # What it was called, where the file does not say
    --kind: string            # The kind of new sessions, where the file does not say [default: meeting]
    --min-minutes: string     # Whoever stayed for less was not present
    --unmatched: string@"nu-complete praktik session import unmatched" # What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]
    --skip-bad-rows           # Leave out rows that cannot be taken in
    --horizon: string         # How far from today a calendar is read
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik session import format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    ...files: path            # The files, and folders of files; - for standard input
  ]

  def "nu-complete praktik session export format" [] {
    [ "csv" "ics" "json" "yaml" "markdown" "table" ]
  }

  def "nu-complete praktik session export status" [] {
    [ "planned" "held" "cancelled" ]
  }

  # Write the sessions as a table or a calendar
  export extern "praktik session export" [
    --format: string@"nu-complete praktik session export format" # csv, ics (a calendar), json, yaml, markdown or table
    --json                    # Short for --format json
    --output(-o): path        # Write it to this file, for your eyes only, instead of standard output
    --raw                     # Leave cells as they are that a spreadsheet would take for a formula; only for --format csv
    --status: string@"nu-complete praktik session export status" # Only those that are planned, held or cancelled
    --kind: string            # Only those of a kind: meeting, learning, workshop, talk, problem-solving or social
    --from: string            # Only from this day on
    --until: string           # Only up to this day
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
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
    --resource: string        # The resource it belongs to
    --challenge: string       # The challenge it belongs to
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
    --resource: string        # Only what belongs to this resource
    --challenge: string       # Only what belongs to this challenge
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

  def "nu-complete praktik recognize suggest format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Suggest whom to thank: who contributed, and was never thanked or not for a year
  export extern "praktik recognize suggest" [
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik recognize suggest format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik recognize digest format" [] {
    [ "text" "markdown" "json" "csv" "yaml" ]
  }

  # Print the thanks of a period, ready to post
  export extern "praktik recognize digest" [
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --by-person               # What each person was thanked for, instead of one thanks after the other
    --format: string@"nu-complete praktik recognize digest format" # How to print it [default: text]
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate stage" [] {
    [ "potential" "coalescing" "maturing" "stewardship" "transformation" ]
  }

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
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --record                  # Keep what the measures say today, to be looked back at
    --stage: string@"nu-complete praktik evaluate stage" # Where the community stands in its life, in your own word; it is never computed
    --note: string            # A word on it
    --action: string          # Undertake these of the list "What would help most", by number: 1,3
    --owner: string           # Who does it
    --due: string             # By when
    --again                   # Replace what was recorded on the same day for the same period
    --dry-run                 # Say what would be recorded, and record nothing
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
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --format: string@"nu-complete praktik evaluate explain format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    key: string               # The measure's key, as in `praktik evaluate measures`
  ]

  def "nu-complete praktik evaluate cohorts by" [] {
    [ "month" "quarter" ]
  }

  def "nu-complete praktik evaluate cohorts format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show how many of those who first came in a month were seen again
  export extern "praktik evaluate cohorts" [
    --by: string@"nu-complete praktik evaluate cohorts by" # By month or quarter of the first attendance [default: month]
    --cohorts: string         # How many cohorts, the last one being today's [default: 12]
    --ahead: string           # How many months or quarters to follow each [default: 12]
    --as-of: string           # Look at the community as of this day instead of today
    --format: string@"nu-complete praktik evaluate cohorts format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate compare format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Compare two periods: what moved, and why
  export extern "praktik evaluate compare" [
    --measure: string         # Only these measures; may be repeated
    --area: string            # Only this area
    --all                     # Every change, and what was recorded in neither
    --as-of: string           # Look at the community as of this day instead of today
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --format: string@"nu-complete praktik evaluate compare format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    a: string                 # The period to start from: 2026, 2026-Q2, 2026-09, or a length that ends today such as 90d
    b: string                 # The period to compare with it
  ]

  def "nu-complete praktik evaluate history format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show values over time, and what was recorded
  export extern "praktik evaluate history" [
    --windows: string         # How many windows, the last one being today's
    --window: string          # quarter, month, year, or a length such as 30d [default: 90d]
    --measure: string         # These measures instead of the scores; may be repeated
    --area: string            # The score of this area, and its measures
    --as-of: string           # Look at the community as of this day instead of today
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --format: string@"nu-complete praktik evaluate history format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate network format" [] {
    [ "table" "json" "csv" "markdown" "yaml" "graphml" "dot" ]
  }

  # Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix
  export extern "praktik evaluate network" [
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --around: string          # Only the network around this member
    --anonymous               # Numbers instead of people; no names and sites
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --limit: string           # Show at most N of each list
    --format: string@"nu-complete praktik evaluate network format" # How to print it: table, markdown, json, yaml, or the network itself as csv, graphml or dot
    --json                    # Short for --format json
    --output(-o): path        # Write it to this file, for your eyes only, instead of standard output
    --raw                     # Leave cells as they are that a spreadsheet would take for a formula; only for --format csv
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate report audience" [] {
    [ "sponsor" "members" "lead" ]
  }

  def "nu-complete praktik evaluate report format" [] {
    [ "html" "markdown" ]
  }

  # Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown
  export extern "praktik evaluate report" [
    --for: string@"nu-complete praktik evaluate report audience" # Whom it is for [default: lead]
    --ask: string             # What you ask of the sponsor; may be repeated
    --anonymous               # Name nobody, also not in titles, reasons and stories
    --period: string          # 2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]
    --from: string            # The first day, instead of --period
    --until: string           # The last day, instead of --period
    --as-of: string           # Look at the community as of this day instead of today
    --tie-cap: string         # Sessions of more people tie nobody; 0 for no limit [default: the charter's, else 30]
    --exact                   # Count in full what would be sampled in a large community, however long it takes
    --format: string@"nu-complete praktik evaluate report format" # How to write it [default: html; markdown where the file ends in .md]
    --output(-o): path        # Write it to this file, for your eyes only, instead of standard output
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik evaluate measures format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List every measure: what it says, its bounds, where they come from
  export extern "praktik evaluate measures" [
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik evaluate measures format" # How to print the answer
    --json                    # Short for --format json
    --columns: string         # Show other columns: measure, area, unit, direction, good, watch, says, source, formula
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik status format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # The week on one screen: what is coming, what is due, what needs care
  export extern "praktik status" [
    --check                   # Exit 1 if anything is overdue
    --format: string@"nu-complete praktik status format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik find within" [] {
    [ "members" "skills" "sessions" "notes" "resources" "challenges" "recognitions" "stories" "goals" "actions" ]
  }

  def "nu-complete praktik find format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Search everything: who knows about this, and what is there on it?
  export extern "praktik find" [
    --in: string@"nu-complete praktik find within" # Only here; may be several, separated by commas [default: everywhere]
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik find format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...words: string          # What to look for; all words are to be found, from their beginning
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

  def "nu-complete praktik charter close format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # End the community: a last word, and nothing is written from then on
  export extern "praktik charter close" [
    --reason: string          # Why it ends
    --heirs: string           # Who takes over what it leaves
    --on: string              # Its last day [default: today]
    --yes                     # Do not ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter close format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik charter reopen format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Go on with a community that was closed
  export extern "praktik charter reopen" [
    --on: string              # Since when [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik charter reopen format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # What the community wants to have reached, and where it stands
  export extern "praktik goal" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik goal add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Set a goal
  export extern "praktik goal add" [
    --baseline: string        # The value it starts from
    --baseline-on: string     # The day of that value [default: the day the goal is set]
    --target: string          # The value to reach
    --unit: string            # What the values count
    --due: string             # The day by which it is to be reached
    --measure: string         # The health measure it is read from
    --caution: string         # How the figure could be met while the goal is not
    --benefit: string         # The benefit of the charter that it stands for
    --on: string              # Since when it is a goal [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title: string             # What is to be reached
  ]

  def "nu-complete praktik goal update on_track" [] {
    [ "yes" "no" ]
  }

  def "nu-complete praktik goal update format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note where a goal stands
  export extern "praktik goal update" [
    --value: string           # Its value
    --on-track: string@"nu-complete praktik goal update on_track" # Whether it is on track, as you see it: yes or no
    --on: string              # When [default: today]
    --note: string            # A word on it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal update format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  def "nu-complete praktik goal list status" [] {
    [ "open" "reached" "dropped" ]
  }

  def "nu-complete praktik goal list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List goals; by default the open ones
  export extern "praktik goal list" [
    --all                     # Also those that were reached or dropped
    --status: string@"nu-complete praktik goal list status" # Only those that stand so
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik goal list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik goal show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one goal with its readings
  export extern "praktik goal show" [
    --format: string@"nu-complete praktik goal show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  def "nu-complete praktik goal edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change what a goal says
  export extern "praktik goal edit" [
    --title: string           # Another title
    --baseline: string        # The value it starts from
    --baseline-on: string     # The day of that value [default: the day the goal is set]
    --target: string          # The value to reach
    --unit: string            # What the values count
    --due: string             # The day by which it is to be reached
    --measure: string         # The health measure it is read from
    --caution: string         # How the figure could be met while the goal is not
    --benefit: string         # The benefit of the charter that it stands for
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  def "nu-complete praktik goal reach format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that a goal was reached
  export extern "praktik goal reach" [
    --on: string              # When [default: today]
    --reason: string          # What there is to say about it
    --note: string            # What there is to say about it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal reach format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  def "nu-complete praktik goal drop format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Give a goal up
  export extern "praktik goal drop" [
    --on: string              # When [default: today]
    --reason: string          # What there is to say about it
    --note: string            # What there is to say about it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal drop format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  def "nu-complete praktik goal reopen format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take up again a goal that was reached or dropped
  export extern "praktik goal reopen" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik goal reopen format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    goal: string              # The goal, by number or title
  ]

  # The forum in totals: how many wrote, asked, were answered
  export extern "praktik channel" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik channel log format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note the totals of a month
  export extern "praktik channel log" [
    --month: string           # The month, such as 2026-09
    --people: string          # How many people wrote
    --asked: string           # How many questions were asked
    --answered: string        # How many of them were answered
    --new                     # Add the channel to the charter
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik channel log format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    channel: string           # The channel, by name
  ]

  def "nu-complete praktik channel list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List totals, the newest month first
  export extern "praktik channel list" [
    --channel: string         # Only this channel
    --from: string            # The first month, such as 2026-01
    --until: string           # The last month
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik channel list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik channel remove format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take out the totals of a month
  export extern "praktik channel remove" [
    --month: string           # The month, such as 2026-09
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik channel remove format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    channel: string           # The channel, by name
  ]

  # Problems, ideas and experiments: raise, join, solve
  export extern "praktik challenge" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik challenge raise kind" [] {
    [ "problem" "idea" "experiment" ]
  }

  def "nu-complete praktik challenge raise format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Raise a problem, an idea or an experiment
  export extern "praktik challenge raise" [
    --kind: string@"nu-complete praktik challenge raise kind" # What kind it is
    --by: string              # Who raises it; none where nobody is to be named [default: PRAKTIK_ME]
    --topic: string           # What it is about; may be repeated
    --detail: string          # More about it
    --on: string              # When it was raised [default: today]
    --slug: string            # Its slug [default: made of the title]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge raise format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title?: string            # What it is called
  ]

  def "nu-complete praktik challenge list kind" [] {
    [ "problem" "idea" "experiment" ]
  }

  def "nu-complete praktik challenge list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List challenges, the newest first; by default the open ones
  export extern "praktik challenge list" [
    --all                     # The closed ones too
    --kind: string@"nu-complete praktik challenge list kind" # Only this kind
    --topic: string           # Only those on this topic
    --by: string              # Only what this member raised
    --unanswered              # Only those that nobody but the raiser joined
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik challenge list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik challenge show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one challenge: who joined, and what became of it
  export extern "praktik challenge show" [
    --format: string@"nu-complete praktik challenge show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
  ]

  def "nu-complete praktik challenge edit kind" [] {
    [ "problem" "idea" "experiment" ]
  }

  def "nu-complete praktik challenge edit outcome" [] {
    [ "adopted" "adapted" "dropped" ]
  }

  def "nu-complete praktik challenge edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change what is known of a challenge
  export extern "praktik challenge edit" [
    --title: string           # What it is called
    --kind: string@"nu-complete praktik challenge edit kind" # What kind it is
    --by: string              # Who raised it
    --topic: string           # What it is about; may be repeated
    --detail: string          # More about it
    --on: string              # When it was raised
    --slug: string            # Another slug
    --how: string             # How it was solved
    --outcome: string@"nu-complete praktik challenge edit outcome" # What became of it
    --resource: string        # The resource that came of it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
  ]

  def "nu-complete praktik challenge join format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that members help with a challenge
  export extern "praktik challenge join" [
    --on: string              # Since when [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge join format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
    ...members: string        # Who helps: handles or names, also separated by commas [default: PRAKTIK_ME]
  ]

  def "nu-complete praktik challenge leave format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take back that a member helps with a challenge
  export extern "praktik challenge leave" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge leave format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
    member: string            # Who does not help
  ]

  def "nu-complete praktik challenge solve outcome" [] {
    [ "adopted" "adapted" "dropped" ]
  }

  def "nu-complete praktik challenge solve format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Say how a challenge was solved, or that it was dropped
  export extern "praktik challenge solve" [
    --how: string             # How it was solved, or why it was dropped
    --outcome: string@"nu-complete praktik challenge solve outcome" # What became of it [default: adopted]
    --by: string              # Who solved it; none where nobody is to be named [default: PRAKTIK_ME]
    --resource: string        # The resource that came of it
    --on: string              # When [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge solve format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
  ]

  def "nu-complete praktik challenge reopen format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Open a challenge again
  export extern "praktik challenge reopen" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik challenge reopen format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    challenge: string         # Which one: its slug or title
  ]

  # What there is to learn from: guides, recordings, code, and their use
  export extern "praktik resource" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik resource add kind" [] {
    [ "guide" "practice" "template" "recording" "course" "reference" "code" "other" ]
  }

  def "nu-complete praktik resource add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Add a resource, perhaps what came of a session
  export extern "praktik resource add" [
    --kind: string@"nu-complete praktik resource add kind" # What kind it is
    --link: string            # Where it is: a URL or a path
    --topic: string           # What it is about; may be repeated
    --by: string              # Who contributed it; none where nobody knows [default: PRAKTIK_ME]
    --session: string         # The session it belongs to
    --from-session: string    # Make it of the notes or the recording of this session
    --note: string            # A word on it
    --on: string              # When it was added [default: today]
    --slug: string            # Its slug [default: made of the title]
    --again                   # Add it though one with a similar title or the same link is there
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik resource add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title?: string            # What it is called
  ]

  def "nu-complete praktik resource list kind" [] {
    [ "guide" "practice" "template" "recording" "course" "reference" "code" "other" ]
  }

  def "nu-complete praktik resource list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List resources, the newest first
  export extern "praktik resource list" [
    --topic: string           # Only those on this topic
    --kind: string@"nu-complete praktik resource list kind" # Only this kind
    --by: string              # Only what this member contributed
    --not-reviewed: string    # Only those neither added nor reviewed for so long, such as 12m
    --unused: string          # Only those there for so long and not used in it, such as 12m
    --retired                 # The retired ones, instead of the others
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik resource list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik resource show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one resource with its reviews and uses
  export extern "praktik resource show" [
    --format: string@"nu-complete praktik resource show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    resource: string          # Which one: its slug or title
  ]

  def "nu-complete praktik resource edit kind" [] {
    [ "guide" "practice" "template" "recording" "course" "reference" "code" "other" ]
  }

  def "nu-complete praktik resource edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change what is known of a resource
  export extern "praktik resource edit" [
    --title: string           # What it is called
    --kind: string@"nu-complete praktik resource edit kind" # What kind it is
    --link: string            # Where it is: a URL or a path
    --topic: string           # What it is about; may be repeated
    --by: string              # Who contributed it
    --session: string         # The session it belongs to
    --note: string            # A word on it
    --on: string              # When it was added
    --slug: string            # Another slug
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik resource edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    resource: string          # Which one: its slug or title
  ]

  def "nu-complete praktik resource used format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that a resource was used, by whom or where
  export extern "praktik resource used" [
    --by: string              # Who used it; none where nobody is to be named [default: PRAKTIK_ME]
    --in: string              # In which session
    --at: string              # Where else: a team, a project
    --note: string            # A word on it
    --on: string              # When [default: the day of the session, else today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik resource used format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    resource: string          # Which one: its slug or title
  ]

  def "nu-complete praktik resource review format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that somebody looked whether a resource still holds
  export extern "praktik resource review" [
    --by: string              # Who looked; none where nobody is to be named [default: PRAKTIK_ME]
    --note: string            # What they found
    --on: string              # When [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik resource review format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    resource: string          # Which one: its slug or title
  ]

  def "nu-complete praktik resource retire format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take a resource out of use, or bring it back
  export extern "praktik resource retire" [
    --reason: string          # Why
    --on: string              # When [default: today]
    --undo                    # Bring it back
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik resource retire format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    resource: string          # Which one: its slug or title
  ]

  # Topics that members wish for
  export extern "praktik wish" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik wish add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Note that members wish for a topic
  export extern "praktik wish add" [
    --by: string              # Who wishes for it; none where nobody is to be named [default: PRAKTIK_ME]
    --note: string            # A word on it
    --on: string              # Since when [default: today]
    --new                     # It is a topic of its own, though another has a similar name
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik wish add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    topic: string             # What they wish to hear of, learn or work on
  ]

  def "nu-complete praktik wish list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List the wishes, the most wished for first; by default the open ones
  export extern "praktik wish list" [
    --all                     # Those that were met too
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik wish list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik wish drop format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take open wishes for a topic back
  export extern "praktik wish drop" [
    --by: string              # Whose wish [default: everybody's]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik wish drop format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    topic: string             # Which topic
  ]

  # Ask the members: questions for a form, its answers by area and over time
  export extern "praktik survey" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik survey template format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Print questions of the six areas, to paste into a form
  export extern "praktik survey template" [
    --map                     # Print instead which area each question asks about, as YAML for survey import --map
    --format: string@"nu-complete praktik survey template format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik survey import dialect" [] {
    [ "forms" "google" "plain" ]
  }

  def "nu-complete praktik survey import format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take in what a form exported
  export extern "praktik survey import" [
    --map: path               # Which area each question asks about, as YAML
    --ignore-unmapped         # Leave out questions that nobody knows
    --title: string           # What the survey is called [default: as the file, without what tools append]
    --date: string            # When it was, where the file does not say; settles the order of day and month too
    --named                   # Keep who answered, for members that praktik knows
    --dialect: string@"nu-complete praktik survey import dialect" # Read the file as this dialect, instead of going by its header
    --skip-bad-rows           # Leave out rows that cannot be taken in
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik survey import format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help (see more with '--help')
    file: path                # The file, as CSV; - for standard input
  ]

  def "nu-complete praktik survey show area" [] {
    [ "purpose" "leadership" "connection" "learning" "recognition" "continuity" ]
  }

  def "nu-complete praktik survey show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # What the members say, by area, by question and over time
  export extern "praktik survey show" [
    --area: string@"nu-complete praktik survey show area" # Only this area
    --comments                # Also what people wrote
    --format: string@"nu-complete praktik survey show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    survey?: string           # The survey [default: the latest, and all of them over time]
  ]

  def "nu-complete praktik survey list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List surveys, the latest first
  export extern "praktik survey list" [
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik survey list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik survey remove format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take a survey out, with all that was answered
  export extern "praktik survey remove" [
    --yes                     # Do not ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik survey remove format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    survey: string            # The survey
  ]

  # What the community was good for, as people tell it
  export extern "praktik story" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik story add reached" [] {
    [ "liked" "learned" "used" "changed-results" "changed-aims" ]
  }

  def "nu-complete praktik story add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Write down a story
  export extern "praktik story add" [
    --by: string              # Who tells it [default: PRAKTIK_ME]
    --happened: string        # What happened
    --learned: string         # What the teller took from it
    --did: string             # What they did
    --changed: string         # What changed
    --hours: string           # Hours it saved, by the teller's own estimate
    --reached: string@"nu-complete praktik story add reached" # How far it went
    --benefit: string         # The benefit of the charter that it shows
    --consent                 # The teller agrees that it is shared under their name
    --no-consent              # The teller does not
    --on: string              # When it was told [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik story add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik story list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List stories, the newest first
  export extern "praktik story list" [
    --benefit: string         # Only those that show this benefit
    --by: string              # Only those that this member told
    --from: string            # The first day
    --until: string           # The last day
    --shared                  # Only those that may be shared
    --tellers                 # Name tellers also where they did not agree to be shared; nobody private
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik story list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik story show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Show one story
  export extern "praktik story show" [
    --tellers                 # Name the teller also where they did not agree to be shared
    --format: string@"nu-complete praktik story show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    story: string             # The story
  ]

  def "nu-complete praktik story edit reached" [] {
    [ "liked" "learned" "used" "changed-results" "changed-aims" ]
  }

  def "nu-complete praktik story edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change a story, or whether it may be shared
  export extern "praktik story edit" [
    --happened: string        # What happened
    --learned: string         # What the teller took from it
    --did: string             # What they did
    --changed: string         # What changed
    --hours: string           # Hours it saved, by the teller's own estimate
    --reached: string@"nu-complete praktik story edit reached" # How far it went
    --benefit: string         # The benefit of the charter that it shows
    --consent                 # The teller agrees that it is shared under their name
    --no-consent              # The teller does not
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik story edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    story: string             # The story
  ]

  def "nu-complete praktik story remove format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take a story out
  export extern "praktik story remove" [
    --yes                     # Do not ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik story remove format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    story: string             # The story
  ]

  # What somebody undertook to do, by when, and what became of it
  export extern "praktik action" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik action add format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Undertake something
  export extern "praktik action add" [
    --area: string            # The area it is to help [default: the measure's]
    --measure: string         # The measure it is to move
    --owner: string           # Who does it
    --due: string             # By when
    --session: string         # The session it comes from
    --on: string              # When it was undertaken [default: today]
    --again                   # Add it even if the same is open already
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik action add format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    title: string             # What is to be done
  ]

  def "nu-complete praktik action list status" [] {
    [ "open" "done" "dropped" ]
  }

  def "nu-complete praktik action list format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # List what is to be done, what is due first
  export extern "praktik action list" [
    --all                     # What was done or dropped, too
    --status: string@"nu-complete praktik action list status" # Only what stands so [default: open]
    --overdue                 # Only what should have been done by now
    --owner: string           # Only what this member does
    --area: string            # Only what is to help this area
    --private                 # Name private members too
    --columns: string         # The columns to show, named as in --json
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik action list format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik action edit format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Change an action
  export extern "praktik action edit" [
    --title: string           # What is to be done
    --area: string            # The area it is to help
    --measure: string         # The measure it is to move; what it says today is kept
    --owner: string           # Who does it
    --due: string             # By when
    --session: string         # The session it comes from
    --note: string            # A word on it
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik action edit format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    action: string            # Which action: its number, its title, or the beginning of it
  ]

  def "nu-complete praktik action done format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Say that actions are done
  export extern "praktik action done" [
    --note: string            # A word on it
    --on: string              # When it was done [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik action done format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...actions: string        # Which actions: numbers, titles, or beginnings of titles
  ]

  def "nu-complete praktik action drop format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Give an action up
  export extern "praktik action drop" [
    --reason: string          # Why it is given up
    --on: string              # When it was given up [default: today]
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik action drop format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    action: string            # Which action: its number, its title, or the beginning of it
  ]

  def "nu-complete praktik action reopen format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take up again what was done or dropped
  export extern "praktik action reopen" [
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik action reopen format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    action: string            # Which action: its number, its title, or the beginning of it
  ]

  def "nu-complete praktik journal format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # What was done, by whom and when
  export extern "praktik journal" [
    --member: string          # Only what concerned this member
    --since: string           # Only from this day on
    --limit: string           # Show at most N rows
    --sort: string            # Sort by a column, named as in --json
    --reverse                 # Turn the order round
    --format: string@"nu-complete praktik journal format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik journal show format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # What a change did, row by row
  export extern "praktik journal show" [
    --limit: string           # Show at most N rows
    --format: string@"nu-complete praktik journal show format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    id: string                # The change, by its number in praktik journal
  ]

  def "nu-complete praktik journal prune format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Remove old changes from the journal, for good
  export extern "praktik journal prune" [
    --before: string          # Remove what was done before this day, such as 2026-01-01 or -6m
    --all                     # Remove everything
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik journal prune format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik undo format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take back the newest change, or others by their numbers
  export extern "praktik undo" [
    --steps: string           # So many changes
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik undo format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...ids: string            # The changes, by their numbers in praktik journal
  ]

  def "nu-complete praktik redo format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Make again what undo took back
  export extern "praktik redo" [
    --steps: string           # So many changes
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik redo format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...ids: string            # The changes, by their numbers in praktik journal
  ]

  def "nu-complete praktik backup format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Copy the whole community file, also while others work with it
  export extern "praktik backup" [
    --keep: string            # Remove the oldest backups of this community there that are more than N, this one counted
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik backup format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    to?: path                 # Where to: a file that is not there yet, or a folder [default: beside the community file]
  ]

  def "nu-complete praktik restore format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Go back to a backup: it takes the place of the community file
  export extern "praktik restore" [
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik restore format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    file: path                # The backup
  ]

  def "nu-complete praktik doctor format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Look the file over: damage, oddities, permissions, copies; each with its remedy
  export extern "praktik doctor" [
    --accept                  # Take what the file holds for right, where another program changed it and you know why
    --yes                     # Don't ask
    --format: string@"nu-complete praktik doctor format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik query format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Ask the file in SQL, read-only, over documented views
  export extern "praktik query" [
    --file: path              # Read the SQL from a file
    --views                   # List the views and their columns
    --limit: string           # Show at most N rows
    --format: string@"nu-complete praktik query format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    sql?: string              # What to ask; - reads it from standard input
  ]

  # The whole community as one text, to share with your co-leads
  export extern "praktik export" [
    --output(-o): path        # Write it to this file, for your eyes only, instead of standard output
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  def "nu-complete praktik apply format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Take in what a co-lead exported: the plan first
  export extern "praktik apply" [
    --prune                   # Let go what is in the file and not in the text
    --bring-back              # Take people back in who were forgotten here
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik apply format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    file: path                # The text; - is standard input
  ]

  def "nu-complete praktik completions shell" [] {
    [ "bash" "zsh" "fish" "powershell" "elvish" "nushell" ]
  }

  def "nu-complete praktik completions format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Print the script that makes your shell complete praktik's words, or install it
  export extern "praktik completions" [
    --static                  # Know the commands and flags only, and never ask praktik
    --install                 # Put the script where the shell looks for it, instead of printing it
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik completions format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    shell?: string@"nu-complete praktik completions shell" # The shell [default: that in $SHELL]
  ]

  def "nu-complete praktik man format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Print the manual page of a command, or install them all
  export extern "praktik man" [
    --install: directory      # Write every page into this folder, instead of printing one
    --yes                     # Don't ask
    --dry-run                 # Say what would change, and change nothing
    --format: string@"nu-complete praktik man format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...command: string        # The command, and its verb [default: praktik as a whole]
  ]

  # Begin a community: its file and its charter
  export extern "praktik man init" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Who belongs: add, list and show members, their roles and skills
  export extern "praktik man member" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add a member
  export extern "praktik man member add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List members; by default those on the roll today
  export extern "praktik man member list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one member on a screen
  export extern "praktik man member show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a member
  export extern "praktik man member edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members have left
  export extern "praktik man member leave" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members are back
  export extern "praktik man member rejoin" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Who holds which role: add, end and list terms
  export extern "praktik man member role" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give a member a role of the charter
  export extern "praktik man member role add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # End a member's term in a role
  export extern "praktik man member role end" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List the roles and who holds them today
  export extern "praktik man member role list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What people say of themselves: wants, practises or teaches a topic
  export extern "praktik man member skill" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note what a member wants, practises or teaches
  export extern "praktik man member skill add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a member no longer says so
  export extern "praktik man member skill remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List who wants, practises or teaches what
  export extern "praktik man member skill list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The addresses, handles and names by which imports know members
  export extern "praktik man member aliases" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print a letter of welcome made from the charter, and record it
  export extern "praktik man member welcome" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that somebody had a word with members
  export extern "praktik man member contacted" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Pass roles on, and print what a successor needs
  export extern "praktik man member handover" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make one member of two entries for the same person
  export extern "praktik man member merge" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Erase a person for good; what they did is counted without them
  export extern "praktik man member forget" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Whom to introduce to each other
  export extern "praktik man member match" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add and update members from a roster file
  export extern "praktik man member import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write all members as a roster that import reads back
  export extern "praktik man member export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What you do together: plan, log and list sessions, import attendance
  export extern "praktik man session" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Plan a session, or a series of them
  export extern "praktik man session plan" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Log a session that was held, planned or not
  export extern "praktik man session log" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List sessions, the latest first
  export extern "praktik man session list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one session with everything known of it
  export extern "praktik man session show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a session
  export extern "praktik man session edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say that a planned session will not be held
  export extern "praktik man session cancel" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note who was at a session
  export extern "praktik man session attend" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Append a line to the notes of a session
  export extern "praktik man session note" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note whether a session was worth the time
  export extern "praktik man session feedback" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the text that tells of a session to come, ready to be pasted
  export extern "praktik man session announce" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the text that tells what came of a session, ready to be pasted
  export extern "praktik man session recap" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Suggest what to plan next, with whom and why
  export extern "praktik man session suggest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in who was at which session, from files, and what calendars plan
  export extern "praktik man session import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the sessions as a table or a calendar
  export extern "praktik man session export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Thank people for what they did
  export extern "praktik man recognize" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List who was thanked for what, the newest first
  export extern "praktik man recognize list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Suggest whom to thank: who contributed, and was never thanked or not for a year
  export extern "praktik man recognize suggest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the thanks of a period, ready to post
  export extern "praktik man recognize digest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # How the community is doing, and what would help most
  export extern "praktik man evaluate" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
  export extern "praktik man evaluate explain" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show how many of those who first came in a month were seen again
  export extern "praktik man evaluate cohorts" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Compare two periods: what moved, and why
  export extern "praktik man evaluate compare" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show values over time, and what was recorded
  export extern "praktik man evaluate history" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix
  export extern "praktik man evaluate network" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown
  export extern "praktik man evaluate report" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List every measure: what it says, its bounds, where they come from
  export extern "praktik man evaluate measures" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The week on one screen: what is coming, what is due, what needs care
  export extern "praktik man status" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Search everything: who knows about this, and what is there on it?
  export extern "praktik man find" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community is for: show, change and review the charter
  export extern "praktik man charter" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show the charter
  export extern "praktik man charter show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change the charter in your editor ($VISUAL or $EDITOR), as YAML
  export extern "praktik man charter edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make the charter say what a YAML file says
  export extern "praktik man charter apply" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the charter as YAML, to edit or to keep
  export extern "praktik man charter export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that the charter was reviewed
  export extern "praktik man charter review" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Set days on which nothing is expected to happen
  export extern "praktik man charter pause" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # End the community: a last word, and nothing is written from then on
  export extern "praktik man charter close" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Go on with a community that was closed
  export extern "praktik man charter reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community wants to have reached, and where it stands
  export extern "praktik man goal" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Set a goal
  export extern "praktik man goal add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note where a goal stands
  export extern "praktik man goal update" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List goals; by default the open ones
  export extern "praktik man goal list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one goal with its readings
  export extern "praktik man goal show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what a goal says
  export extern "praktik man goal edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a goal was reached
  export extern "praktik man goal reach" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give a goal up
  export extern "praktik man goal drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take up again a goal that was reached or dropped
  export extern "praktik man goal reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The forum in totals: how many wrote, asked, were answered
  export extern "praktik man channel" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note the totals of a month
  export extern "praktik man channel log" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List totals, the newest month first
  export extern "praktik man channel list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take out the totals of a month
  export extern "praktik man channel remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Problems, ideas and experiments: raise, join, solve
  export extern "praktik man challenge" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Raise a problem, an idea or an experiment
  export extern "praktik man challenge raise" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List challenges, the newest first; by default the open ones
  export extern "praktik man challenge list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one challenge: who joined, and what became of it
  export extern "praktik man challenge show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a challenge
  export extern "praktik man challenge edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members help with a challenge
  export extern "praktik man challenge join" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take back that a member helps with a challenge
  export extern "praktik man challenge leave" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say how a challenge was solved, or that it was dropped
  export extern "praktik man challenge solve" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Open a challenge again
  export extern "praktik man challenge reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What there is to learn from: guides, recordings, code, and their use
  export extern "praktik man resource" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add a resource, perhaps what came of a session
  export extern "praktik man resource add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List resources, the newest first
  export extern "praktik man resource list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one resource with its reviews and uses
  export extern "praktik man resource show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a resource
  export extern "praktik man resource edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a resource was used, by whom or where
  export extern "praktik man resource used" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that somebody looked whether a resource still holds
  export extern "praktik man resource review" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a resource out of use, or bring it back
  export extern "praktik man resource retire" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Topics that members wish for
  export extern "praktik man wish" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members wish for a topic
  export extern "praktik man wish add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List the wishes, the most wished for first; by default the open ones
  export extern "praktik man wish list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take open wishes for a topic back
  export extern "praktik man wish drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Ask the members: questions for a form, its answers by area and over time
  export extern "praktik man survey" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print questions of the six areas, to paste into a form
  export extern "praktik man survey template" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in what a form exported
  export extern "praktik man survey import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the members say, by area, by question and over time
  export extern "praktik man survey show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List surveys, the latest first
  export extern "praktik man survey list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a survey out, with all that was answered
  export extern "praktik man survey remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community was good for, as people tell it
  export extern "praktik man story" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write down a story
  export extern "praktik man story add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List stories, the newest first
  export extern "praktik man story list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one story
  export extern "praktik man story show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change a story, or whether it may be shared
  export extern "praktik man story edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a story out
  export extern "praktik man story remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What somebody undertook to do, by when, and what became of it
  export extern "praktik man action" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Undertake something
  export extern "praktik man action add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List what is to be done, what is due first
  export extern "praktik man action list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change an action
  export extern "praktik man action edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say that actions are done
  export extern "praktik man action done" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give an action up
  export extern "praktik man action drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take up again what was done or dropped
  export extern "praktik man action reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What was done, by whom and when
  export extern "praktik man journal" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What a change did, row by row
  export extern "praktik man journal show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Remove old changes from the journal, for good
  export extern "praktik man journal prune" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take back the newest change, or others by their numbers
  export extern "praktik man undo" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make again what undo took back
  export extern "praktik man redo" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Copy the whole community file, also while others work with it
  export extern "praktik man backup" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Go back to a backup: it takes the place of the community file
  export extern "praktik man restore" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Look the file over: damage, oddities, permissions, copies; each with its remedy
  export extern "praktik man doctor" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Ask the file in SQL, read-only, over documented views
  export extern "praktik man query" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The whole community as one text, to share with your co-leads
  export extern "praktik man export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in what a co-lead exported: the plan first
  export extern "praktik man apply" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the script that makes your shell complete praktik's words, or install it
  export extern "praktik man completions" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the manual page of a command, or install them all
  export extern "praktik man man" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the help of a command, or explain a topic
  export extern "praktik man help" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  def "nu-complete praktik help format" [] {
    [ "table" "json" "csv" "markdown" "yaml" ]
  }

  # Print the help of a command, or explain a topic
  export extern "praktik help" [
    --format: string@"nu-complete praktik help format" # How to print the answer
    --json                    # Short for --format json
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
    ...words: string          # The command, and its verb; or areas, week, privacy [default: praktik as a whole]
  ]

  # Begin a community: its file and its charter
  export extern "praktik help init" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Who belongs: add, list and show members, their roles and skills
  export extern "praktik help member" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add a member
  export extern "praktik help member add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List members; by default those on the roll today
  export extern "praktik help member list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one member on a screen
  export extern "praktik help member show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a member
  export extern "praktik help member edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members have left
  export extern "praktik help member leave" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members are back
  export extern "praktik help member rejoin" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Who holds which role: add, end and list terms
  export extern "praktik help member role" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give a member a role of the charter
  export extern "praktik help member role add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # End a member's term in a role
  export extern "praktik help member role end" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List the roles and who holds them today
  export extern "praktik help member role list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What people say of themselves: wants, practises or teaches a topic
  export extern "praktik help member skill" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note what a member wants, practises or teaches
  export extern "praktik help member skill add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a member no longer says so
  export extern "praktik help member skill remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List who wants, practises or teaches what
  export extern "praktik help member skill list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The addresses, handles and names by which imports know members
  export extern "praktik help member aliases" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print a letter of welcome made from the charter, and record it
  export extern "praktik help member welcome" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that somebody had a word with members
  export extern "praktik help member contacted" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Pass roles on, and print what a successor needs
  export extern "praktik help member handover" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make one member of two entries for the same person
  export extern "praktik help member merge" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Erase a person for good; what they did is counted without them
  export extern "praktik help member forget" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Whom to introduce to each other
  export extern "praktik help member match" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add and update members from a roster file
  export extern "praktik help member import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write all members as a roster that import reads back
  export extern "praktik help member export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What you do together: plan, log and list sessions, import attendance
  export extern "praktik help session" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Plan a session, or a series of them
  export extern "praktik help session plan" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Log a session that was held, planned or not
  export extern "praktik help session log" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List sessions, the latest first
  export extern "praktik help session list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one session with everything known of it
  export extern "praktik help session show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a session
  export extern "praktik help session edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say that a planned session will not be held
  export extern "praktik help session cancel" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note who was at a session
  export extern "praktik help session attend" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Append a line to the notes of a session
  export extern "praktik help session note" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note whether a session was worth the time
  export extern "praktik help session feedback" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the text that tells of a session to come, ready to be pasted
  export extern "praktik help session announce" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the text that tells what came of a session, ready to be pasted
  export extern "praktik help session recap" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Suggest what to plan next, with whom and why
  export extern "praktik help session suggest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in who was at which session, from files, and what calendars plan
  export extern "praktik help session import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write the sessions as a table or a calendar
  export extern "praktik help session export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Thank people for what they did
  export extern "praktik help recognize" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List who was thanked for what, the newest first
  export extern "praktik help recognize list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Suggest whom to thank: who contributed, and was never thanked or not for a year
  export extern "praktik help recognize suggest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the thanks of a period, ready to post
  export extern "praktik help recognize digest" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # How the community is doing, and what would help most
  export extern "praktik help evaluate" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show where a figure comes from: formula, source, bounds, and the people and sessions behind it
  export extern "praktik help evaluate explain" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show how many of those who first came in a month were seen again
  export extern "praktik help evaluate cohorts" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Compare two periods: what moved, and why
  export extern "praktik help evaluate compare" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show values over time, and what was recorded
  export extern "praktik help evaluate history" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix
  export extern "praktik help evaluate network" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown
  export extern "praktik help evaluate report" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List every measure: what it says, its bounds, where they come from
  export extern "praktik help evaluate measures" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The week on one screen: what is coming, what is due, what needs care
  export extern "praktik help status" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Search everything: who knows about this, and what is there on it?
  export extern "praktik help find" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community is for: show, change and review the charter
  export extern "praktik help charter" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show the charter
  export extern "praktik help charter show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change the charter in your editor ($VISUAL or $EDITOR), as YAML
  export extern "praktik help charter edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make the charter say what a YAML file says
  export extern "praktik help charter apply" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the charter as YAML, to edit or to keep
  export extern "praktik help charter export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that the charter was reviewed
  export extern "praktik help charter review" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Set days on which nothing is expected to happen
  export extern "praktik help charter pause" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # End the community: a last word, and nothing is written from then on
  export extern "praktik help charter close" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Go on with a community that was closed
  export extern "praktik help charter reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community wants to have reached, and where it stands
  export extern "praktik help goal" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Set a goal
  export extern "praktik help goal add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note where a goal stands
  export extern "praktik help goal update" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List goals; by default the open ones
  export extern "praktik help goal list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one goal with its readings
  export extern "praktik help goal show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what a goal says
  export extern "praktik help goal edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a goal was reached
  export extern "praktik help goal reach" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give a goal up
  export extern "praktik help goal drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take up again a goal that was reached or dropped
  export extern "praktik help goal reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The forum in totals: how many wrote, asked, were answered
  export extern "praktik help channel" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note the totals of a month
  export extern "praktik help channel log" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List totals, the newest month first
  export extern "praktik help channel list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take out the totals of a month
  export extern "praktik help channel remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Problems, ideas and experiments: raise, join, solve
  export extern "praktik help challenge" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Raise a problem, an idea or an experiment
  export extern "praktik help challenge raise" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List challenges, the newest first; by default the open ones
  export extern "praktik help challenge list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one challenge: who joined, and what became of it
  export extern "praktik help challenge show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a challenge
  export extern "praktik help challenge edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members help with a challenge
  export extern "praktik help challenge join" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take back that a member helps with a challenge
  export extern "praktik help challenge leave" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say how a challenge was solved, or that it was dropped
  export extern "praktik help challenge solve" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Open a challenge again
  export extern "praktik help challenge reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What there is to learn from: guides, recordings, code, and their use
  export extern "praktik help resource" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Add a resource, perhaps what came of a session
  export extern "praktik help resource add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List resources, the newest first
  export extern "praktik help resource list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one resource with its reviews and uses
  export extern "praktik help resource show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change what is known of a resource
  export extern "praktik help resource edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that a resource was used, by whom or where
  export extern "praktik help resource used" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that somebody looked whether a resource still holds
  export extern "praktik help resource review" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a resource out of use, or bring it back
  export extern "praktik help resource retire" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Topics that members wish for
  export extern "praktik help wish" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Note that members wish for a topic
  export extern "praktik help wish add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List the wishes, the most wished for first; by default the open ones
  export extern "praktik help wish list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take open wishes for a topic back
  export extern "praktik help wish drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Ask the members: questions for a form, its answers by area and over time
  export extern "praktik help survey" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print questions of the six areas, to paste into a form
  export extern "praktik help survey template" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in what a form exported
  export extern "praktik help survey import" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the members say, by area, by question and over time
  export extern "praktik help survey show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List surveys, the latest first
  export extern "praktik help survey list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a survey out, with all that was answered
  export extern "praktik help survey remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What the community was good for, as people tell it
  export extern "praktik help story" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Write down a story
  export extern "praktik help story add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List stories, the newest first
  export extern "praktik help story list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Show one story
  export extern "praktik help story show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change a story, or whether it may be shared
  export extern "praktik help story edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take a story out
  export extern "praktik help story remove" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What somebody undertook to do, by when, and what became of it
  export extern "praktik help action" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Undertake something
  export extern "praktik help action add" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # List what is to be done, what is due first
  export extern "praktik help action list" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Change an action
  export extern "praktik help action edit" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Say that actions are done
  export extern "praktik help action done" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Give an action up
  export extern "praktik help action drop" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take up again what was done or dropped
  export extern "praktik help action reopen" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What was done, by whom and when
  export extern "praktik help journal" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # What a change did, row by row
  export extern "praktik help journal show" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Remove old changes from the journal, for good
  export extern "praktik help journal prune" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take back the newest change, or others by their numbers
  export extern "praktik help undo" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Make again what undo took back
  export extern "praktik help redo" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Copy the whole community file, also while others work with it
  export extern "praktik help backup" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Go back to a backup: it takes the place of the community file
  export extern "praktik help restore" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Look the file over: damage, oddities, permissions, copies; each with its remedy
  export extern "praktik help doctor" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Ask the file in SQL, read-only, over documented views
  export extern "praktik help query" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The whole community as one text, to share with your co-leads
  export extern "praktik help export" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Take in what a co-lead exported: the plan first
  export extern "praktik help apply" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the script that makes your shell complete praktik's words, or install it
  export extern "praktik help completions" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the manual page of a command, or install them all
  export extern "praktik help man" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # Print the help of a command, or explain a topic
  export extern "praktik help help" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
  ]

  # The six areas of a community, and which commands serve them
  export extern "praktik help areas" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # The week of a lead, and what comes once a month, a quarter, a year
  export extern "praktik help week" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

  # What is kept on people, and what a lead should tell them
  export extern "praktik help privacy" [
    --db: path                # The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]
    --no-input                # Never ask; what is missing is an error that names the flag
    --help(-h)                # Print help
  ]

}

export use completions *
