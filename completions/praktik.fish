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
complete -c praktik -n "__fish_praktik_needs_command" -f -a "charter" -d 'What the community is for: show, change and review the charter'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "completions" -d 'Print the script that makes your shell complete praktik\'s words'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "man" -d 'Print the manual page'
complete -c praktik -n "__fish_praktik_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c praktik -n "__fish_praktik_using_subcommand init" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand init" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand init" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand init" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand init" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand member; and not __fish_seen_subcommand_from add list show edit leave rejoin role skill aliases import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from role" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "add" -d 'Note what a member wants, practises or teaches'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "remove" -d 'Note that a member no longer says so'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "list" -d 'List who wants, practises or teaches what'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from skill" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l add -d 'Remember an address, a handle (@asilva) or a name; may be repeated' -r
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from aliases" -l remove -d 'Forget one; may be repeated' -r
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
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l dialect -d 'The shape of the file [default: by its header]' -r -f -a "plain\t''"
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -l unmatched -d 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing' -r -f -a "add\t''
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
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand member; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "import" -d 'Take in who was at which session, from files'
complete -c praktik -n "__fish_praktik_using_subcommand session; and not __fish_seen_subcommand_from plan log list show edit cancel attend note import help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l dialect -d 'Read the files as this dialect, instead of going by their headers' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l date -d 'When it was, where the file does not say; settles the order of day and month too' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l title -d 'What it was called, where the file does not say' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l kind -d 'The kind of new sessions, where the file does not say [default: meeting]' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l min-minutes -d 'Whoever stayed for less was not present' -r
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -l unmatched -d 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]' -r -f -a "fail\t''
add\t''
guest\t''
skip\t''"
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
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "import" -d 'Take in who was at which session, from files'
complete -c praktik -n "__fish_praktik_using_subcommand session; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l for -d 'What they are thanked for' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l kind -d 'How [default: informal, or award with --award]' -r -f -a "informal\t'thanked in person'
public\t'thanked before others'
award\t'given an award'"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l award -d 'An award of the charter' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l by -d 'Who thanks them [default: PRAKTIK_ME]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l session -d 'The session it belongs to' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l on -d 'When [default: today]' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l again -d 'Record it even if the same is recorded already'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l dry-run -d 'Say what would change, and change nothing'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and not __fish_seen_subcommand_from list help" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l to -d 'Only what this member got' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l by -d 'Only what this member gave' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l kind -d 'Only this kind' -r -f -a "informal\t'thanked in person'
public\t'thanked before others'
award\t'given an award'"
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l award -d 'Only this award' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l from -d 'From this day on' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l until -d 'Up to this day' -r
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from list" -l session -d 'Only what belongs to this session' -r
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
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from help" -f -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand recognize; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l area -d 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l fail-under -d 'Exit 1 if the score is under N, or if there is none' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l measures -d 'Every measure'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l check -d 'Exit 1 if anything needs care'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -f -a "measures" -d 'List every measure: area, unit, direction, bounds, source'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and not __fish_seen_subcommand_from explain measures help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l period -d '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l from -d 'The first day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l until -d 'The last day, instead of --period' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l as-of -d 'Look at the community as of this day instead of today' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l limit -d 'Show at most N rows' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l sort -d 'Sort by a column, named as in --json' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l format -d 'How to print the answer' -r -f -a "table\t''
json\t''
csv\t''
markdown\t''
yaml\t''"
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l columns -d 'Show other columns: measure, area, unit, direction, good, watch, source, formula' -r
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l reverse -d 'Turn the order round'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l json -d 'Short for --format json'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from measures" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from help" -f -a "measures" -d 'List every measure: area, unit, direction, bounds, source'
complete -c praktik -n "__fish_praktik_using_subcommand evaluate; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "pause" -d 'Set days on which nothing is expected to happen'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and not __fish_seen_subcommand_from show edit apply export review pause help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "pause" -d 'Set days on which nothing is expected to happen'
complete -c praktik -n "__fish_praktik_using_subcommand charter; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l static -d 'Know the commands and flags only, and never ask praktik'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand completions" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand man" -l db -d 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]' -r -F
complete -c praktik -n "__fish_praktik_using_subcommand man" -l no-input -d 'Never ask; what is missing is an error that names the flag'
complete -c praktik -n "__fish_praktik_using_subcommand man" -s h -l help -d 'Print help'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "init" -d 'Begin a community: its file and its charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "member" -d 'Who belongs: add, list and show members, their roles and skills'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "session" -d 'What you do together: plan, log and list sessions, import attendance'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "recognize" -d 'Thank people for what they did'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "evaluate" -d 'How the community is doing, and what would help most'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "charter" -d 'What the community is for: show, change and review the charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "completions" -d 'Print the script that makes your shell complete praktik\'s words'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "man" -d 'Print the manual page'
complete -c praktik -n "__fish_praktik_using_subcommand help; and not __fish_seen_subcommand_from init member session recognize evaluate charter completions man help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "add" -d 'Add a member'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "list" -d 'List members; by default those on the roll today'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "show" -d 'Show one member on a screen'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "edit" -d 'Change what is known of a member'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "leave" -d 'Note that members have left'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "rejoin" -d 'Note that members are back'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "role" -d 'Who holds which role: add, end and list terms'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "skill" -d 'What people say of themselves: wants, practises or teaches a topic'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "aliases" -d 'The addresses, handles and names by which imports know members'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from member" -f -a "import" -d 'Add and update members from a roster file'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "plan" -d 'Plan a session, or a series of them'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "log" -d 'Log a session that was held, planned or not'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "list" -d 'List sessions, the latest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "show" -d 'Show one session with everything known of it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "edit" -d 'Change what is known of a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "cancel" -d 'Say that a planned session will not be held'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "attend" -d 'Note who was at a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "note" -d 'Append a line to the notes of a session'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from session" -f -a "import" -d 'Take in who was at which session, from files'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from recognize" -f -a "list" -d 'List who was thanked for what, the newest first'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "explain" -d 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from evaluate" -f -a "measures" -d 'List every measure: area, unit, direction, bounds, source'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "show" -d 'Show the charter'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "edit" -d 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "apply" -d 'Make the charter say what a YAML file says'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "export" -d 'Print the charter as YAML, to edit or to keep'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "review" -d 'Note that the charter was reviewed'
complete -c praktik -n "__fish_praktik_using_subcommand help; and __fish_seen_subcommand_from charter" -f -a "pause" -d 'Set days on which nothing is expected to happen'
