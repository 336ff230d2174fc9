# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_praktik_global_optspecs
    string join \n db= no-input h/help V/version
end

function __fish_praktik_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_praktik_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_praktik_using_subcommand
    set -l cmd (__fish_praktik_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c praktik -n "__fish_praktik_needs_command" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_needs_command" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_needs_command" -s V -l version -d 'Print version'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "init" -d 'Begin a community: its file and its charter'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "member" -d 'Who belongs: add, list and show members, their roles and skills'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "session" -d 'What you do together: plan, log and list sessions, import attendance'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "recognize" -d 'Thank people for what they did'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "evaluate" -d 'How the community is doing, and what would help most'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "status" -d 'The week on one screen: what is coming, what is due, what needs care'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "find" -d 'Search everything: who knows about this, and what is there on it?'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "charter" -d 'What the community is for: show, change and review the charter'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "goal" -d 'What the community wants to have reached, and where it stands'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "channel" -d 'The forum in totals: how many wrote, asked, were answered'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "challenge" -d 'Problems, ideas and experiments: raise, join, solve'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "resource" -d 'What there is to learn from: guides, recordings, code, and their use'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "wish" -d 'Topics that members wish for'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "survey" -d 'Ask the members: questions for a form, its answers by area and over time'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "story" -d 'What the community was good for, as people tell it'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "action" -d 'What somebody undertook to do, by when, and what became of it'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "journal" -d 'What was done, by whom and when'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "undo" -d 'Take back the newest change, or others by their numbers'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "redo" -d 'Make again what undo took back'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "backup" -d 'Copy the whole community file, also while others work with it'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "restore" -d 'Go back to a backup: it takes the place of the community file'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "doctor" -d 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "query" -d 'Ask the file in SQL, read-only, over documented views'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "export" -d 'The whole community as one text, to share with your co-leads'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "apply" -d 'Take in what a co-lead exported: the plan first'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "completions" -d 'Print the script that makes your shell complete praktik\'s words, or install it'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "man" -d 'Print the manual page of a command, or install them all'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "help" -d 'Print the help of a command, or explain a topic'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l name -d 'What the community calls itself' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l purpose -d 'Why it exists' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l tz -d 'The time zone of all its dates, such as Asia/Jakarta [default: the system\'s]' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l from -d 'A charter to begin with, as `praktik charter export` writes it; - for standard input' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand init" -l topic -d 'A topic it wants to move; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l scope-in -d 'What it takes up; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l scope-out -d 'What it leaves to others; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l benefit -d 'What members get out of it; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l channel -d 'Where it talks between sessions; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l cadence -d 'How often it means to meet: weekly, biweekly, monthly, quarterly or \'every N days\'' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l sponsor -d 'Who stands for it in the organisation' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l lead -d 'The first member, who gets the role `lead`' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l size -d 'How large the invented community is [default: small]' -r -f -a "small\t''
medium\t''
large\t''"
complete -c praktik -n "__fish_praktik_using_subcommand init" -l seed -d 'Another number makes another community; the same one the same [default: 1]' -r
complete -c praktik -n "__fish_praktik_using_subcommand init" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand init" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand init" -l demo -d 'Fill it with an invented community over several years; nobody in it exists'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand init" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "welcome" -d 'Print a letter of welcome made from the charter, and record it'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "contacted" -d 'Note that somebody had a word with members'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "handover" -d 'Pass roles on, and print what a successor needs'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "merge" -d 'Make one member of two entries for the same person'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "forget" -d 'Erase a person for good; what they did is counted without them'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "match" -d 'Whom to introduce to each other'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases welcome contacted handover merge forget match import export" -f -a "export" -d 'Write all members as a roster that import reads back'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l handle -d 'The handle to call them by [default: made from the name]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l email -d 'The e-mail address' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l unit -d 'The organisational unit' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l site -d 'The place of work' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l joined -d 'The first day on the roll, or \'unknown\' [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l skill -d 'A topic, and whether they want, practise or teach it; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l role -d 'A role they take from the first day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l note -d 'A word on them, for the leads' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l private -d 'Count them, but never list or suggest them'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l role -d 'Only who holds this role now, or stands in for its holder' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l unit -d 'Only this organisational unit' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l site -d 'Only this place of work' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l skill -d 'Only who says this of themselves' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l layer -d 'Only this layer: core, active, peripheral or none' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l not-seen -d 'Only who was not seen in sessions for so long, such as 12m' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l columns -d 'Columns to show, by their keys in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l left -d 'Who left, instead of who is on the roll'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l all -d 'Everyone, those who left too'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l not-welcomed -d 'Only newcomers of the last 90 days who were not welcomed yet'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l private -d 'The private members, instead of the others'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -l everything -d 'All that is held on them, for whoever asks what is kept'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l name -d 'The full name' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l email -d 'The e-mail address' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l unit -d 'The organisational unit' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l site -d 'The place of work' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l note -d 'A word on them, for the leads' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l handle -d 'Another handle; the one before still finds them, if they chose it' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l joined -d 'The first day on the roll (of the last spell), or \'unknown\'' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l private -d 'Count them, but never list or suggest them'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l no-private -d 'List and suggest them as everyone'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l not-seen -d 'Everyone not seen in sessions for so long, such as 12m' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l on -d 'The first day no longer on the roll [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l reason -d 'Why' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from leave" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l on -d 'The first day back on the roll [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from rejoin" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -f -a "add" -d 'Give a member a role of the charter'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -f -a "end" -d 'End a member\'s term in a role'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -f -a "list" -d 'List the roles and who holds them today'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "add" -d 'Note what a member wants, practises or teaches'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "remove" -d 'Note that a member no longer says so'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "list" -d 'List who wants, practises or teaches what'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l add -d 'Remember an address, a handle (@asilva) or a name; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l remove -d 'Forget one; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l move -d 'Take one over that is remembered of another member; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l kind -d 'What the keys are, where it is not plain to see' -r -f -a "email\t''
handle\t''
name\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l buddy -d 'Who looks after them' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l for -d 'Where the letter is to be sent' -r -f -a "plain\t''
slack\t''
teams\t''
email\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l again -d 'Welcome them once more, though they were welcomed already'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l list -d 'List the newcomers of the last 90 days who were not welcomed yet'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from welcome" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l note -d 'What came of it' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from contacted" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l roles -d 'Only these roles [default: all they hold]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l on -d 'The first day of the successor [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l actions -d 'Their open actions, too'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l sessions -d 'The planned sessions that they facilitate from that day on, too'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from handover" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from merge" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l backups -d 'Remove the backups beside the file in which they still are, too'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from forget" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l size -d 'How many people a group has' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l across -d 'Only people of different units, or of different sites' -r -f -a "unit\t''
site\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l with -d 'Only the group around this member' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l seed -d 'Another number decides otherwise between equals [default: from the day]' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l record -d 'Keep the round, so that later ones bring others together'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l dry-run -d 'With --record: say what would be kept, and keep nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from match" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l dialect -d 'The shape of the file [default: by its header]' -r -f -a "all-contributors\t'the .all-contributorsrc of a project (JSON): people, and what they were recognised for'
slack\t'the member list of a Slack workspace (CSV)'
discourse\t'the user list of a Discourse forum (CSV, perhaps gzipped)'
meetup\t'the members of a Meetup group (called .xls, in truth separated by tabs)'
plain\t'praktik\'s own CSV: name and any of handle, email, unit, site, joined, left, role, skills, notes'"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l unmatched -d 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing [default: add, but on a terminal ask about those whose names are like a member\'s]' -r -f -a "add\t''
skip\t''
fail\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l skip-bad-rows -d 'Leave out rows that cannot be taken in, instead of taking in nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -l format -d 'How to print it' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -s o -l output -d 'Write it to this file, for your eyes only, instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "feedback" -d 'Note whether a session was worth the time'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "announce" -d 'Write the text that tells of a session to come, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "recap" -d 'Write the text that tells what came of a session, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "suggest" -d 'Suggest what to plan next, with whom and why'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "import" -d 'Take in who was at which session, from files, and what calendars plan'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note feedback announce recap suggest import export" -f -a "export" -d 'Write the sessions as a table or a calendar'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l on -d 'When: 2026-11-24, \'2026-11-24 16:00\', friday, \'+2w\'; with --every, the day to begin from' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l minutes -d 'How long it takes' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l until -d 'When it ends, instead of --minutes' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l kind -d 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l place -d 'Where it is' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l link -d 'Where it is online' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l agenda -d 'What it is to deal with' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l facilitator -d 'Who facilitates: handles or names, separated by commas' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l presenter -d 'Who presents' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l every -d 'Plan a series: \'first tue 16:00\', \'last friday\', \'tue 16:00\', weekly, biweekly, monthly, \'10 days\'' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l count -d 'How many sessions the series has' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l rota -d 'Who facilitates in turn' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from plan" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l on -d 'When it was: 2026-11-24, \'2026-11-24 16:00\', friday, yesterday [default: today, or as planned]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l kind -d 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l minutes -d 'How long it took' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l place -d 'Where it was' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l link -d 'Where it was online' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l present -d 'Who was there: handles or names, separated by commas; none for nobody' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l present-file -d 'Who was there, from a file with one of them a line; - for standard input' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l guests -d 'How many guests were there whose names nobody noted' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l guest -d 'A guest by name; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l facilitator -d 'Who facilitated [default: as planned, else PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l presenter -d 'Who presented' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l topic -d 'What it was about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l registered -d 'How many had registered' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l views -d 'How often its recording was watched' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l preparation -d 'Minutes that everybody together spent on preparing it' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l note -d 'A line for the notes' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l status -d 'Only those that are planned, held or cancelled' -r -f -a "planned\t''
held\t''
cancelled\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l kind -d 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l topic -d 'Only those on a topic' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l facilitator -d 'Only those that this member facilitates' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l presenter -d 'Only those at which this member presents' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l from -d 'Only from this day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l until -d 'Only up to this day' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l upcoming -d 'Only what is planned from today on, the next one first'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l title -d 'What it is called' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l on -d 'When; a day alone keeps the time. A cancelled session is planned again' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l kind -d 'meeting, learning, workshop, talk, problem-solving or social' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l minutes -d 'How long it takes' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l place -d 'Where it is' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l link -d 'Where it is online' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l agenda -d 'What it is to deal with' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l facilitator -d 'Who facilitates: handles or names, separated by commas' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l presenter -d 'Who presents' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l registered -d 'How many had registered' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l views -d 'How often its recording was watched' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l preparation -d 'Minutes that everybody together spent on preparing it' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l slug -d 'Another slug' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l reason -d 'Why' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l guests -d 'How many guests were there whose names nobody noted' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l guest -d 'A guest by name; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l remove -d 'Take them out again'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from attend" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l session -d 'Of which session [default: the one that runs now, else the one that was last]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l worth -d 'The mean answer, 1 to 5' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l answers -d 'How many answered' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from feedback" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -l for -d 'Where it is pasted' -r -f -a "plain\t''
slack\t''
teams\t''
email\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from announce" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -l for -d 'Where it is pasted' -r -f -a "plain\t''
slack\t''
teams\t''
email\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from recap" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l columns -d 'Show these columns, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from suggest" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l dialect -d 'Read the files as this dialect, instead of going by their headers' -r -f -a "teams-2021\t'the attendance report of Microsoft Teams, 2021 to 2022: one table'
teams\t'the attendance report of Microsoft Teams, 2022 and later'
teams-list\t'the attendance list of Microsoft Teams: who joined and left when'
zoom-webinar\t'the attendee report of a Zoom webinar'
zoom\t'the participants report of Zoom'
meet\t'the attendance report of Google Meet'
meet-extension\t'a list saved by the attendance extension for Google Meet'
luma\t'the guest list of a Luma event: whoever was checked in was there'
meetup\t'the attendees of a Meetup event: whoever is marked as attended was there'
plain\t'praktik\'s own CSV: date, title, one of email, handle, name; also minutes, role, kind, unit'"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l date -d 'When it was, where the file does not say; settles the order of day and month too' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l title -d 'What it was called, where the file does not say' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l kind -d 'The kind of new sessions, where the file does not say [default: meeting]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l min-minutes -d 'Whoever stayed for less was not present' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l unmatched -d 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]' -r -f -a "fail\t''
add\t''
guest\t''
skip\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l horizon -d 'How far from today a calendar is read' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l skip-bad-rows -d 'Leave out rows that cannot be taken in'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l format -d 'csv, ics (a calendar), json, yaml, markdown or table' -r -f -a "csv\t''
ics\t''
json\t''
yaml\t''
markdown\t''
table\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -s o -l output -d 'Write it to this file, for your eyes only, instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l status -d 'Only those that are planned, held or cancelled' -r -f -a "planned\t''
held\t''
cancelled\t''"
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l kind -d 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l from -d 'Only from this day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l until -d 'Only up to this day' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l raw -d 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l for -d 'What they are thanked for' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l kind -d 'How [default: informal, or award with --award]' -r -f -a "informal\t'thanked in person'
public\t'thanked before others'
award\t'given an award'"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l award -d 'An award of the charter' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l by -d 'Who thanks them [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l session -d 'The session it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l resource -d 'The resource it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l challenge -d 'The challenge it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l again -d 'Record it even if the same is recorded already'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -a "suggest" -d 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list suggest digest" -a "digest" -d 'Print the thanks of a period, ready to post'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l to -d 'Only what this member got' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l by -d 'Only what this member gave' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind' -r -f -a "informal\t'thanked in person'
public\t'thanked before others'
award\t'given an award'"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l award -d 'Only this award' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l from -d 'From this day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l until -d 'Up to this day' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l session -d 'Only what belongs to this session' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l resource -d 'Only what belongs to this resource' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l challenge -d 'Only what belongs to this challenge' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l private -d 'Name private members too'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from suggest" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l format -d 'How to print it [default: text]' -r -f -a "text\t''
markdown\t''
json\t''
csv\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l by-person -d 'What each person was thanked for, instead of one thanks after the other'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from digest" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l area -d 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l fail-under -d 'Exit 1 if the score is under N, or if there is none' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l stage -d 'Where the community stands in its life, in your own word; it is never computed' -r -f -a "potential\t''
coalescing\t''
maturing\t''
stewardship\t''
transformation\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l action -d 'Undertake these of the list "What would help most", by number: 1,3' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l owner -d 'Who does it' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l due -d 'By when' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l measures -d 'Every measure'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l check -d 'Exit 1 if anything needs care'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l record -d 'Keep what the measures say today, to be looked back at'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l again -d 'Replace what was recorded on the same day for the same period'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l dry-run -d 'Say what would be recorded, and record nothing'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "cohorts" -d 'Show how many of those who first came in a month were seen again'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "compare" -d 'Compare two periods: what moved, and why'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "history" -d 'Show values over time, and what was recorded'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "network" -d 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "report" -d 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain cohorts compare history network report measures" -f -a "measures" -d 'List every measure: what it says, its bounds, where they come from'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l by -d 'By month or quarter of the first attendance [default: month]' -r -f -a "month\t''
quarter\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l cohorts -d 'How many cohorts, the last one being today\'s [default: 12]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l ahead -d 'How many months or quarters to follow each [default: 12]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from cohorts" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l measure -d 'Only these measures; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l area -d 'Only this area' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l all -d 'Every change, and what was recorded in neither'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from compare" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l windows -d 'How many windows, the last one being today\'s' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l window -d 'quarter, month, year, or a length such as 30d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l measure -d 'These measures instead of the scores; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l area -d 'The score of this area, and its measures' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from history" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l around -d 'Only the network around this member' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l limit -d 'Show at most N of each list' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l format -d 'How to print it: table, markdown, json, yaml, or the network itself as csv, graphml or dot' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''
graphml\t''
dot\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -s o -l output -d 'Write it to this file, for your eyes only, instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l anonymous -d 'Numbers instead of people; no names and sites'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l raw -d 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from network" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l for -d 'Whom it is for [default: lead]' -r -f -a "sponsor\t''
members\t''
lead\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l ask -d 'What you ask of the sponsor; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l tie-cap -d 'Sessions of more people tie nobody; 0 for no limit [default: the charter\'s, else 30]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l format -d 'How to write it [default: html; markdown where the file ends in .md]' -r -f -a "html\t''
markdown\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -s o -l output -d 'Write it to this file, for your eyes only, instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l anonymous -d 'Name nobody, also not in titles, reasons and stories'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l exact -d 'Count in full what would be sampled in a large community, however long it takes'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from report" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l columns -d 'Show other columns: measure, area, unit, direction, good, watch, says, source, formula' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand status" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand status" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand status" -l check -d 'Exit 1 if anything is overdue'
complete -c praktik -n "__fish_praktik_using_subcommand status" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand status" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand status" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand find" -l in -d 'Only here; may be several, separated by commas [default: everywhere]' -r -f -a "members\t''
skills\t''
sessions\t''
notes\t''
resources\t''
challenges\t''
recognitions\t''
stories\t''
goals\t''
actions\t''"
complete -c praktik -n "__fish_praktik_using_subcommand find" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand find" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand find" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand find" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand find" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand find" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand find" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand find" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand find" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "pause" -d 'Set days on which nothing is expected to happen'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "close" -d 'End the community: a last word, and nothing is written from then on'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause close reopen" -f -a "reopen" -d 'Go on with a community that was closed'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from apply" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from export" -s o -l output -d 'Write it to this file instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l note -d 'What came of it' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l reason -d 'Why' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from pause" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l reason -d 'Why it ends' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l heirs -d 'Who takes over what it leaves' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l on -d 'Its last day [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l yes -d 'Do not ask'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l on -d 'Since when [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "add" -d 'Set a goal'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "update" -d 'Note where a goal stands'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "list" -d 'List goals; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "show" -d 'Show one goal with its readings'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "edit" -d 'Change what a goal says'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "reach" -d 'Note that a goal was reached'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "drop" -d 'Give a goal up'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and not __fish_seen_subcommand_from add update list show edit reach drop reopen" -f -a "reopen" -d 'Take up again a goal that was reached or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l baseline -d 'The value it starts from' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l baseline-on -d 'The day of that value [default: the day the goal is set]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l target -d 'The value to reach' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l unit -d 'What the values count' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l due -d 'The day by which it is to be reached' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l measure -d 'The health measure it is read from' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l caution -d 'How the figure could be met while the goal is not' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l benefit -d 'The benefit of the charter that it stands for' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l on -d 'Since when it is a goal [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l value -d 'Its value' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l on-track -d 'Whether it is on track, as you see it: yes or no' -r -f -a "yes\t''
no\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l status -d 'Only those that stand so' -r -f -a "open\t''
reached\t''
dropped\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l all -d 'Also those that were reached or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l title -d 'Another title' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l baseline -d 'The value it starts from' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l baseline-on -d 'The day of that value [default: the day the goal is set]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l target -d 'The value to reach' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l unit -d 'What the values count' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l due -d 'The day by which it is to be reached' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l measure -d 'The health measure it is read from' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l caution -d 'How the figure could be met while the goal is not' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l benefit -d 'The benefit of the charter that it stands for' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l reason -l note -d 'What there is to say about it' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reach" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l reason -l note -d 'What there is to say about it' -r
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand goal; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -f -a "log" -d 'Note the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -f -a "list" -d 'List totals, the newest month first'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and not __fish_seen_subcommand_from log list remove" -f -a "remove" -d 'Take out the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l month -d 'The month, such as 2026-09' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l people -d 'How many people wrote' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l asked -d 'How many questions were asked' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l answered -d 'How many of them were answered' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l new -d 'Add the channel to the charter'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from log" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l channel -d 'Only this channel' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l from -d 'The first month, such as 2026-01' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l until -d 'The last month' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l month -d 'The month, such as 2026-09' -r
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand channel; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "raise" -d 'Raise a problem, an idea or an experiment'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "list" -d 'List challenges, the newest first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "show" -d 'Show one challenge: who joined, and what became of it'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "edit" -d 'Change what is known of a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "join" -d 'Note that members help with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "leave" -d 'Take back that a member helps with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "solve" -d 'Say how a challenge was solved, or that it was dropped'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and not __fish_seen_subcommand_from raise list show edit join leave solve reopen" -f -a "reopen" -d 'Open a challenge again'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l kind -d 'What kind it is' -r -f -a "problem\t''
idea\t''
experiment\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l by -d 'Who raises it; none where nobody is to be named [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l detail -d 'More about it' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l on -d 'When it was raised [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l slug -d 'Its slug [default: made of the title]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from raise" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind' -r -f -a "problem\t''
idea\t''
experiment\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l topic -d 'Only those on this topic' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l by -d 'Only what this member raised' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l all -d 'The closed ones too'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l unanswered -d 'Only those that nobody but the raiser joined'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l title -d 'What it is called' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l kind -d 'What kind it is' -r -f -a "problem\t''
idea\t''
experiment\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l by -d 'Who raised it' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l detail -d 'More about it' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l on -d 'When it was raised' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l slug -d 'Another slug' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l how -d 'How it was solved' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l outcome -d 'What became of it' -r -f -a "adopted\t''
adapted\t''
dropped\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l resource -d 'The resource that came of it' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l on -d 'Since when [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from join" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from leave" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l how -d 'How it was solved, or why it was dropped' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l outcome -d 'What became of it [default: adopted]' -r -f -a "adopted\t''
adapted\t''
dropped\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l by -d 'Who solved it; none where nobody is to be named [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l resource -d 'The resource that came of it' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from solve" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand challenge; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "add" -d 'Add a resource, perhaps what came of a session'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "list" -d 'List resources, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "show" -d 'Show one resource with its reviews and uses'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "edit" -d 'Change what is known of a resource'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "used" -d 'Note that a resource was used, by whom or where'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "review" -d 'Note that somebody looked whether a resource still holds'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and not __fish_seen_subcommand_from add list show edit used review retire" -f -a "retire" -d 'Take a resource out of use, or bring it back'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l kind -d 'What kind it is' -r -f -a "guide\t''
practice\t''
template\t''
recording\t''
course\t''
reference\t''
code\t''
other\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l link -d 'Where it is: a URL or a path' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l by -d 'Who contributed it; none where nobody knows [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l session -d 'The session it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l from-session -d 'Make it of the notes or the recording of this session' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l on -d 'When it was added [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l slug -d 'Its slug [default: made of the title]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l again -d 'Add it though one with a similar title or the same link is there'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l topic -d 'Only those on this topic' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind' -r -f -a "guide\t''
practice\t''
template\t''
recording\t''
course\t''
reference\t''
code\t''
other\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l by -d 'Only what this member contributed' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l not-reviewed -d 'Only those neither added nor reviewed for so long, such as 12m' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l unused -d 'Only those there for so long and not used in it, such as 12m' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l retired -d 'The retired ones, instead of the others'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l title -d 'What it is called' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l kind -d 'What kind it is' -r -f -a "guide\t''
practice\t''
template\t''
recording\t''
course\t''
reference\t''
code\t''
other\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l link -d 'Where it is: a URL or a path' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l topic -d 'What it is about; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l by -d 'Who contributed it' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l session -d 'The session it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l on -d 'When it was added' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l slug -d 'Another slug' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l by -d 'Who used it; none where nobody is to be named [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l in -d 'In which session' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l at -d 'Where else: a team, a project' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l on -d 'When [default: the day of the session, else today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from used" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l by -d 'Who looked; none where nobody is to be named [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l note -d 'What they found' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from review" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l reason -d 'Why' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l undo -d 'Bring it back'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand resource; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -f -a "add" -d 'Note that members wish for a topic'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -f -a "list" -d 'List the wishes, the most wished for first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and not __fish_seen_subcommand_from add list drop" -f -a "drop" -d 'Take open wishes for a topic back'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l by -d 'Who wishes for it; none where nobody is to be named [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l on -d 'Since when [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l new -d 'It is a topic of its own, though another has a similar name'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l all -d 'Those that were met too'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l by -d 'Whose wish [default: everybody\'s]' -r
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand wish; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -f -a "template" -d 'Print questions of the six areas, to paste into a form'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -f -a "import" -d 'Take in what a form exported'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -f -a "show" -d 'What the members say, by area, by question and over time'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -f -a "list" -d 'List surveys, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and not __fish_seen_subcommand_from template import show list remove" -f -a "remove" -d 'Take a survey out, with all that was answered'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -l map -d 'Print instead which area each question asks about, as YAML for survey import --map'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l map -d 'Which area each question asks about, as YAML' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l title -d 'What the survey is called [default: as the file, without what tools append]' -r
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l date -d 'When it was, where the file does not say; settles the order of day and month too' -r
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l dialect -d 'Read the file as this dialect, instead of going by its header' -r -f -a "forms\t'Microsoft Forms, saved as CSV: ID, Start time, Completion time, Email, Name, then the questions'
google\t'Google Forms: Timestamp, perhaps Email Address, then the questions'
plain\t'any CSV: perhaps date and one of email, handle, name; every other column is a question'"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l ignore-unmapped -d 'Leave out questions that nobody knows'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l named -d 'Keep who answered, for members that praktik knows'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l skip-bad-rows -d 'Leave out rows that cannot be taken in'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l area -d 'Only this area' -r -f -a "purpose\t''
leadership\t''
connection\t''
learning\t''
recognition\t''
continuity\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l comments -d 'Also what people wrote'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l yes -d 'Do not ask'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand survey; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -f -a "add" -d 'Write down a story'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -f -a "list" -d 'List stories, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -f -a "show" -d 'Show one story'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -f -a "edit" -d 'Change a story, or whether it may be shared'
complete -c praktik -n "__fish_praktik_using_subcommand story; and not __fish_seen_subcommand_from add list show edit remove" -f -a "remove" -d 'Take a story out'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l by -d 'Who tells it [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l happened -d 'What happened' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l learned -d 'What the teller took from it' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l did -d 'What they did' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l changed -d 'What changed' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l hours -d 'Hours it saved, by the teller\'s own estimate' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l reached -d 'How far it went' -r -f -a "liked\t''
learned\t''
used\t''
changed-results\t''
changed-aims\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l benefit -d 'The benefit of the charter that it shows' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l on -d 'When it was told [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l consent -d 'The teller agrees that it is shared under their name'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l no-consent -d 'The teller does not'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l benefit -d 'Only those that show this benefit' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l by -d 'Only those that this member told' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l from -d 'The first day' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l until -d 'The last day' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l shared -d 'Only those that may be shared'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l tellers -d 'Name tellers also where they did not agree to be shared; nobody private'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -l tellers -d 'Name the teller also where they did not agree to be shared'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l happened -d 'What happened' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l learned -d 'What the teller took from it' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l did -d 'What they did' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l changed -d 'What changed' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l hours -d 'Hours it saved, by the teller\'s own estimate' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l reached -d 'How far it went' -r -f -a "liked\t''
learned\t''
used\t''
changed-results\t''
changed-aims\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l benefit -d 'The benefit of the charter that it shows' -r
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l consent -d 'The teller agrees that it is shared under their name'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l no-consent -d 'The teller does not'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l yes -d 'Do not ask'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand story; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "add" -d 'Undertake something'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "list" -d 'List what is to be done, what is due first'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "edit" -d 'Change an action'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "done" -d 'Say that actions are done'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "drop" -d 'Give an action up'
complete -c praktik -n "__fish_praktik_using_subcommand action; and not __fish_seen_subcommand_from add list edit done drop reopen" -f -a "reopen" -d 'Take up again what was done or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l area -d 'The area it is to help [default: the measure\'s]' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l measure -d 'The measure it is to move' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l owner -d 'Who does it' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l due -d 'By when' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l session -d 'The session it comes from' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l on -d 'When it was undertaken [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l again -d 'Add it even if the same is open already'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l status -d 'Only what stands so [default: open]' -r -f -a "open\t''
done\t''
dropped\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l owner -d 'Only what this member does' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l area -d 'Only what is to help this area' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l columns -d 'The columns to show, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l all -d 'What was done or dropped, too'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l overdue -d 'Only what should have been done by now'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l private -d 'Name private members too'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l title -d 'What is to be done' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l area -d 'The area it is to help' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l measure -d 'The measure it is to move; what it says today is kept' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l owner -d 'Who does it' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l due -d 'By when' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l session -d 'The session it comes from' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l note -d 'A word on it' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l on -d 'When it was done [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from done" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l reason -d 'Why it is given up' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l on -d 'When it was given up [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand action; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l member -d 'Only what concerned this member' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l since -d 'Only from this day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -f -a "show" -d 'What a change did, row by row'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and not __fish_seen_subcommand_from show prune" -f -a "prune" -d 'Remove old changes from the journal, for good'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l before -d 'Remove what was done before this day, such as 2026-01-01 or -6m' -r
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l all -d 'Remove everything'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand journal; and __fish_seen_subcommand_from prune" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l steps -d 'So many changes' -r
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand undo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand undo" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l steps -d 'So many changes' -r
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand redo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand redo" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l keep -d 'Remove the oldest backups of this community there that are more than N, this one counted' -r
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand backup" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand backup" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand restore" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand restore" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l accept -d 'Take what the file holds for right, where another program changed it and you know why'
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand query" -l file -d 'Read the SQL from a file' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand query" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand query" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand query" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand query" -l views -d 'List the views and their columns'
complete -c praktik -n "__fish_praktik_using_subcommand query" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand query" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand query" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand export" -s o -l output -d 'Write it to this file, for your eyes only, instead of standard output' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand export" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l prune -d 'Let go what is in the file and not in the text'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l bring-back -d 'Take people back in who were forgotten here'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand apply" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l static -d 'Know the commands and flags only, and never ask praktik'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l install -d 'Put the script where the shell looks for it, instead of printing it'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l install -d 'Write every page into this folder, instead of printing one' -r -f -a "(__fish_complete_directories)"
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l yes -d 'Don\'t ask'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "init" -d 'Begin a community: its file and its charter'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "member" -d 'Who belongs: add, list and show members, their roles and skills'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "session" -d 'What you do together: plan, log and list sessions, import attendance'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "recognize" -d 'Thank people for what they did'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "evaluate" -d 'How the community is doing, and what would help most'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "status" -d 'The week on one screen: what is coming, what is due, what needs care'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "find" -d 'Search everything: who knows about this, and what is there on it?'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "charter" -d 'What the community is for: show, change and review the charter'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "goal" -d 'What the community wants to have reached, and where it stands'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "channel" -d 'The forum in totals: how many wrote, asked, were answered'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "challenge" -d 'Problems, ideas and experiments: raise, join, solve'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "resource" -d 'What there is to learn from: guides, recordings, code, and their use'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "wish" -d 'Topics that members wish for'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "survey" -d 'Ask the members: questions for a form, its answers by area and over time'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "story" -d 'What the community was good for, as people tell it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "action" -d 'What somebody undertook to do, by when, and what became of it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "journal" -d 'What was done, by whom and when'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "undo" -d 'Take back the newest change, or others by their numbers'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "redo" -d 'Make again what undo took back'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "backup" -d 'Copy the whole community file, also while others work with it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "restore" -d 'Go back to a backup: it takes the place of the community file'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "doctor" -d 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "query" -d 'Ask the file in SQL, read-only, over documented views'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "export" -d 'The whole community as one text, to share with your co-leads'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "apply" -d 'Take in what a co-lead exported: the plan first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "completions" -d 'Print the script that makes your shell complete praktik\'s words, or install it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "man" -d 'Print the manual page of a command, or install them all'
complete -c praktik -n "__fish_praktik_using_subcommand man; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help" -a "help" -d 'Print the help of a command, or explain a topic'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from init" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from init" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "welcome" -d 'Print a letter of welcome made from the charter, and record it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "contacted" -d 'Note that somebody had a word with members'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "handover" -d 'Pass roles on, and print what a successor needs'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "merge" -d 'Make one member of two entries for the same person'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "forget" -d 'Erase a person for good; what they did is counted without them'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "match" -d 'Whom to introduce to each other'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from member" -f -a "export" -d 'Write all members as a roster that import reads back'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "feedback" -d 'Note whether a session was worth the time'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "announce" -d 'Write the text that tells of a session to come, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "recap" -d 'Write the text that tells what came of a session, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "suggest" -d 'Suggest what to plan next, with whom and why'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "import" -d 'Take in who was at which session, from files, and what calendars plan'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from session" -f -a "export" -d 'Write the sessions as a table or a calendar'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from recognize" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from recognize" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from recognize" -f -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from recognize" -f -a "suggest" -d 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from recognize" -f -a "digest" -d 'Print the thanks of a period, ready to post'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "cohorts" -d 'Show how many of those who first came in a month were seen again'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "compare" -d 'Compare two periods: what moved, and why'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "history" -d 'Show values over time, and what was recorded'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "network" -d 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "report" -d 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from evaluate" -f -a "measures" -d 'List every measure: what it says, its bounds, where they come from'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from status" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from find" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "pause" -d 'Set days on which nothing is expected to happen'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "close" -d 'End the community: a last word, and nothing is written from then on'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from charter" -f -a "reopen" -d 'Go on with a community that was closed'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "add" -d 'Set a goal'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "update" -d 'Note where a goal stands'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "list" -d 'List goals; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "show" -d 'Show one goal with its readings'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "edit" -d 'Change what a goal says'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "reach" -d 'Note that a goal was reached'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "drop" -d 'Give a goal up'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from goal" -f -a "reopen" -d 'Take up again a goal that was reached or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from channel" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from channel" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from channel" -f -a "log" -d 'Note the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from channel" -f -a "list" -d 'List totals, the newest month first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from channel" -f -a "remove" -d 'Take out the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "raise" -d 'Raise a problem, an idea or an experiment'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "list" -d 'List challenges, the newest first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "show" -d 'Show one challenge: who joined, and what became of it'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "edit" -d 'Change what is known of a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "join" -d 'Note that members help with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "leave" -d 'Take back that a member helps with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "solve" -d 'Say how a challenge was solved, or that it was dropped'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from challenge" -f -a "reopen" -d 'Open a challenge again'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "add" -d 'Add a resource, perhaps what came of a session'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "list" -d 'List resources, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "show" -d 'Show one resource with its reviews and uses'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "edit" -d 'Change what is known of a resource'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "used" -d 'Note that a resource was used, by whom or where'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "review" -d 'Note that somebody looked whether a resource still holds'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from resource" -f -a "retire" -d 'Take a resource out of use, or bring it back'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from wish" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from wish" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from wish" -f -a "add" -d 'Note that members wish for a topic'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from wish" -f -a "list" -d 'List the wishes, the most wished for first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from wish" -f -a "drop" -d 'Take open wishes for a topic back'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -f -a "template" -d 'Print questions of the six areas, to paste into a form'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -f -a "import" -d 'Take in what a form exported'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -f -a "show" -d 'What the members say, by area, by question and over time'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -f -a "list" -d 'List surveys, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from survey" -f -a "remove" -d 'Take a survey out, with all that was answered'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -f -a "add" -d 'Write down a story'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -f -a "list" -d 'List stories, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -f -a "show" -d 'Show one story'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -f -a "edit" -d 'Change a story, or whether it may be shared'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from story" -f -a "remove" -d 'Take a story out'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "add" -d 'Undertake something'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "list" -d 'List what is to be done, what is due first'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "edit" -d 'Change an action'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "done" -d 'Say that actions are done'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "drop" -d 'Give an action up'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from action" -f -a "reopen" -d 'Take up again what was done or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from journal" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from journal" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from journal" -f -a "show" -d 'What a change did, row by row'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from journal" -f -a "prune" -d 'Remove old changes from the journal, for good'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from undo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from undo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from redo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from redo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from backup" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from restore" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from doctor" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from doctor" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from query" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from query" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from apply" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from completions" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from completions" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from man" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from man" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man; and __fish_seen_subcommand_from help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "init" -d 'Begin a community: its file and its charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "member" -d 'Who belongs: add, list and show members, their roles and skills'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "session" -d 'What you do together: plan, log and list sessions, import attendance'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "recognize" -d 'Thank people for what they did'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "evaluate" -d 'How the community is doing, and what would help most'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "status" -d 'The week on one screen: what is coming, what is due, what needs care'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "find" -d 'Search everything: who knows about this, and what is there on it?'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "charter" -d 'What the community is for: show, change and review the charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "goal" -d 'What the community wants to have reached, and where it stands'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "channel" -d 'The forum in totals: how many wrote, asked, were answered'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "challenge" -d 'Problems, ideas and experiments: raise, join, solve'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "resource" -d 'What there is to learn from: guides, recordings, code, and their use'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "wish" -d 'Topics that members wish for'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "survey" -d 'Ask the members: questions for a form, its answers by area and over time'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "story" -d 'What the community was good for, as people tell it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "action" -d 'What somebody undertook to do, by when, and what became of it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "journal" -d 'What was done, by whom and when'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "undo" -d 'Take back the newest change, or others by their numbers'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "redo" -d 'Make again what undo took back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "backup" -d 'Copy the whole community file, also while others work with it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "restore" -d 'Go back to a backup: it takes the place of the community file'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "doctor" -d 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "query" -d 'Ask the file in SQL, read-only, over documented views'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "export" -d 'The whole community as one text, to share with your co-leads'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "apply" -d 'Take in what a co-lead exported: the plan first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "completions" -d 'Print the script that makes your shell complete praktik\'s words, or install it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "man" -d 'Print the manual page of a command, or install them all'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "help" -d 'Print the help of a command, or explain a topic'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "areas" -d 'The six areas of a community, and which commands serve them'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "week" -d 'The week of a lead, and what comes once a month, a quarter, a year'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate status find charter goal channel challenge resource wish survey story action journal undo redo backup restore doctor query export apply completions man help areas week privacy" -a "privacy" -d 'What is kept on people, and what a lead should tell them'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from init" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from init" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "welcome" -d 'Print a letter of welcome made from the charter, and record it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "contacted" -d 'Note that somebody had a word with members'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "handover" -d 'Pass roles on, and print what a successor needs'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "merge" -d 'Make one member of two entries for the same person'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "forget" -d 'Erase a person for good; what they did is counted without them'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "match" -d 'Whom to introduce to each other'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "export" -d 'Write all members as a roster that import reads back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "feedback" -d 'Note whether a session was worth the time'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "announce" -d 'Write the text that tells of a session to come, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "recap" -d 'Write the text that tells what came of a session, ready to be pasted'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "suggest" -d 'Suggest what to plan next, with whom and why'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "import" -d 'Take in who was at which session, from files, and what calendars plan'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "export" -d 'Write the sessions as a table or a calendar'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -f -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -f -a "suggest" -d 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -f -a "digest" -d 'Print the thanks of a period, ready to post'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "cohorts" -d 'Show how many of those who first came in a month were seen again'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "compare" -d 'Compare two periods: what moved, and why'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "history" -d 'Show values over time, and what was recorded'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "network" -d 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "report" -d 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "measures" -d 'List every measure: what it says, its bounds, where they come from'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from status" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from status" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from find" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from find" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "pause" -d 'Set days on which nothing is expected to happen'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "close" -d 'End the community: a last word, and nothing is written from then on'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "reopen" -d 'Go on with a community that was closed'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "add" -d 'Set a goal'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "update" -d 'Note where a goal stands'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "list" -d 'List goals; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "show" -d 'Show one goal with its readings'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "edit" -d 'Change what a goal says'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "reach" -d 'Note that a goal was reached'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "drop" -d 'Give a goal up'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from goal" -f -a "reopen" -d 'Take up again a goal that was reached or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from channel" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from channel" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from channel" -f -a "log" -d 'Note the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from channel" -f -a "list" -d 'List totals, the newest month first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from channel" -f -a "remove" -d 'Take out the totals of a month'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "raise" -d 'Raise a problem, an idea or an experiment'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "list" -d 'List challenges, the newest first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "show" -d 'Show one challenge: who joined, and what became of it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "edit" -d 'Change what is known of a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "join" -d 'Note that members help with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "leave" -d 'Take back that a member helps with a challenge'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "solve" -d 'Say how a challenge was solved, or that it was dropped'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from challenge" -f -a "reopen" -d 'Open a challenge again'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "add" -d 'Add a resource, perhaps what came of a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "list" -d 'List resources, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "show" -d 'Show one resource with its reviews and uses'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "edit" -d 'Change what is known of a resource'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "used" -d 'Note that a resource was used, by whom or where'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "review" -d 'Note that somebody looked whether a resource still holds'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from resource" -f -a "retire" -d 'Take a resource out of use, or bring it back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from wish" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from wish" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from wish" -f -a "add" -d 'Note that members wish for a topic'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from wish" -f -a "list" -d 'List the wishes, the most wished for first; by default the open ones'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from wish" -f -a "drop" -d 'Take open wishes for a topic back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "template" -d 'Print questions of the six areas, to paste into a form'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "import" -d 'Take in what a form exported'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "show" -d 'What the members say, by area, by question and over time'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "list" -d 'List surveys, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from survey" -f -a "remove" -d 'Take a survey out, with all that was answered'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -f -a "add" -d 'Write down a story'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -f -a "list" -d 'List stories, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -f -a "show" -d 'Show one story'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -f -a "edit" -d 'Change a story, or whether it may be shared'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from story" -f -a "remove" -d 'Take a story out'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "add" -d 'Undertake something'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "list" -d 'List what is to be done, what is due first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "edit" -d 'Change an action'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "done" -d 'Say that actions are done'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "drop" -d 'Give an action up'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from action" -f -a "reopen" -d 'Take up again what was done or dropped'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from journal" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from journal" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "show" -d 'What a change did, row by row'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from journal" -f -a "prune" -d 'Remove old changes from the journal, for good'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from undo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from undo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from redo" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from redo" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from backup" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from backup" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from restore" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from restore" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from doctor" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from doctor" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from query" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from query" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from export" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from export" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from apply" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from apply" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from completions" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from completions" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from man" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from man" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from areas" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from areas" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from areas" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from week" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from week" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from week" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from privacy" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from privacy" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from privacy" -s h -l help -d 'Print help'
