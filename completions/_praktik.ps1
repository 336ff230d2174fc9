
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'praktik' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'praktik'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'praktik' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Begin a community: its file and its charter')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs: add, list and show members, their roles and skills')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'What you do together: plan, log and list sessions, import attendance')
            [CompletionResult]::new('recognize', 'recognize', [CompletionResultType]::ParameterValue, 'Thank people for what they did')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'How the community is doing, and what would help most')
            [CompletionResult]::new('charter', 'charter', [CompletionResultType]::ParameterValue, 'What the community is for: show, change and review the charter')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that makes your shell complete praktik''s words')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;init' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the community calls itself')
            [CompletionResult]::new('--purpose', '--purpose', [CompletionResultType]::ParameterName, 'Why it exists')
            [CompletionResult]::new('--tz', '--tz', [CompletionResultType]::ParameterName, 'The time zone of all its dates, such as Asia/Jakarta [default: the system''s]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'A charter to begin with, as `praktik charter export` writes it; - for standard input')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'A topic it wants to move; may be repeated')
            [CompletionResult]::new('--scope-in', '--scope-in', [CompletionResultType]::ParameterName, 'What it takes up; may be repeated')
            [CompletionResult]::new('--scope-out', '--scope-out', [CompletionResultType]::ParameterName, 'What it leaves to others; may be repeated')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'What members get out of it; may be repeated')
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Where it talks between sessions; may be repeated')
            [CompletionResult]::new('--cadence', '--cadence', [CompletionResultType]::ParameterName, 'How often it means to meet: weekly, biweekly, monthly, quarterly or ''every N days''')
            [CompletionResult]::new('--sponsor', '--sponsor', [CompletionResultType]::ParameterName, 'Who stands for it in the organisation')
            [CompletionResult]::new('--lead', '--lead', [CompletionResultType]::ParameterName, 'The first member, who gets the role `lead`')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a member')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members; by default those on the roll today')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member on a screen')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a member')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Note that members have left')
            [CompletionResult]::new('rejoin', 'rejoin', [CompletionResultType]::ParameterValue, 'Note that members are back')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Who holds which role: add, end and list terms')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'What people say of themselves: wants, practises or teaches a topic')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses, handles and names by which imports know members')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;add' {
            [CompletionResult]::new('--handle', '--handle', [CompletionResultType]::ParameterName, 'The handle to call them by [default: made from the name]')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'The organisational unit')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'The place of work')
            [CompletionResult]::new('--joined', '--joined', [CompletionResultType]::ParameterName, 'The first day on the roll, or ''unknown'' [default: today]')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'A topic, and whether they want, practise or teach it; may be repeated')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'A role they take from the first day on')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on them, for the leads')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Count them, but never list or suggest them')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;list' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'Only who holds this role now, or stands in for its holder')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'Only this organisational unit')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'Only this place of work')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'Only who says this of themselves')
            [CompletionResult]::new('--layer', '--layer', [CompletionResultType]::ParameterName, 'Only this layer: core, active, peripheral or none')
            [CompletionResult]::new('--not-seen', '--not-seen', [CompletionResultType]::ParameterName, 'Only who was not seen in sessions for so long, such as 12m')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Columns to show, by their keys in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--left', '--left', [CompletionResultType]::ParameterName, 'Who left, instead of who is on the roll')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Everyone, those who left too')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'The private members, instead of the others')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;edit' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The full name')
            [CompletionResult]::new('--email', '--email', [CompletionResultType]::ParameterName, 'The e-mail address')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'The organisational unit')
            [CompletionResult]::new('--site', '--site', [CompletionResultType]::ParameterName, 'The place of work')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on them, for the leads')
            [CompletionResult]::new('--handle', '--handle', [CompletionResultType]::ParameterName, 'Another handle; the one before still finds them, if they chose it')
            [CompletionResult]::new('--joined', '--joined', [CompletionResultType]::ParameterName, 'The first day on the roll (of the last spell), or ''unknown''')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Count them, but never list or suggest them')
            [CompletionResult]::new('--no-private', '--no-private', [CompletionResultType]::ParameterName, 'List and suggest them as everyone')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;leave' {
            [CompletionResult]::new('--not-seen', '--not-seen', [CompletionResultType]::ParameterName, 'Everyone not seen in sessions for so long, such as 12m')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The first day no longer on the roll [default: today]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;rejoin' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The first day back on the roll [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;role;add' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'The first day [default: today]')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The day it ends: the first day no longer in it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--deputy', '--deputy', [CompletionResultType]::ParameterName, 'As the deputy of whoever holds it')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'Add the role to the charter, though another has a similar name')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;role;end' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The first day no longer in it [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;role;list' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Terms that have ended or are still to come, too')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;role;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;role;help;add' {
            break
        }
        'praktik;member;role;help;end' {
            break
        }
        'praktik;member;role;help;list' {
            break
        }
        'praktik;member;role;help;help' {
            break
        }
        'praktik;member;skill' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;skill;add' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--wants', '--wants', [CompletionResultType]::ParameterName, 'They want to learn these')
            [CompletionResult]::new('--practises', '--practises', [CompletionResultType]::ParameterName, 'They practise these (the default)')
            [CompletionResult]::new('--teaches', '--teaches', [CompletionResultType]::ParameterName, 'They can teach these')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;skill;remove' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;skill;list' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only this topic')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'Only this level: wants, practises or teaches')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;skill;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;skill;help;add' {
            break
        }
        'praktik;member;skill;help;remove' {
            break
        }
        'praktik;member;skill;help;list' {
            break
        }
        'praktik;member;skill;help;help' {
            break
        }
        'praktik;member;aliases' {
            [CompletionResult]::new('--add', '--add', [CompletionResultType]::ParameterName, 'Remember an address, a handle (@asilva) or a name; may be repeated')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Forget one; may be repeated')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What the keys are, where it is not plain to see')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;import' {
            [CompletionResult]::new('--dialect', '--dialect', [CompletionResultType]::ParameterName, 'The shape of the file [default: by its header]')
            [CompletionResult]::new('--unmatched', '--unmatched', [CompletionResultType]::ParameterName, 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--skip-bad-rows', '--skip-bad-rows', [CompletionResultType]::ParameterName, 'Leave out rows that cannot be taken in, instead of taking in nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;help' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a member')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members; by default those on the roll today')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member on a screen')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a member')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Note that members have left')
            [CompletionResult]::new('rejoin', 'rejoin', [CompletionResultType]::ParameterValue, 'Note that members are back')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Who holds which role: add, end and list terms')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'What people say of themselves: wants, practises or teaches a topic')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses, handles and names by which imports know members')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;member;help;add' {
            break
        }
        'praktik;member;help;list' {
            break
        }
        'praktik;member;help;show' {
            break
        }
        'praktik;member;help;edit' {
            break
        }
        'praktik;member;help;leave' {
            break
        }
        'praktik;member;help;rejoin' {
            break
        }
        'praktik;member;help;role' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            break
        }
        'praktik;member;help;role;add' {
            break
        }
        'praktik;member;help;role;end' {
            break
        }
        'praktik;member;help;role;list' {
            break
        }
        'praktik;member;help;skill' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            break
        }
        'praktik;member;help;skill;add' {
            break
        }
        'praktik;member;help;skill;remove' {
            break
        }
        'praktik;member;help;skill;list' {
            break
        }
        'praktik;member;help;aliases' {
            break
        }
        'praktik;member;help;import' {
            break
        }
        'praktik;member;help;help' {
            break
        }
        'praktik;session' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan a session, or a series of them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log a session that was held, planned or not')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the latest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session with everything known of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a session')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that a planned session will not be held')
            [CompletionResult]::new('attend', 'attend', [CompletionResultType]::ParameterValue, 'Note who was at a session')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Append a line to the notes of a session')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;session;plan' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When: 2026-11-24, ''2026-11-24 16:00'', friday, ''+2w''; with --every, the day to begin from')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How long it takes')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'When it ends, instead of --minutes')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where it is')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it is online')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'What it is to deal with')
            [CompletionResult]::new('--facilitator', '--facilitator', [CompletionResultType]::ParameterName, 'Who facilitates: handles or names, separated by commas')
            [CompletionResult]::new('--presenter', '--presenter', [CompletionResultType]::ParameterName, 'Who presents')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--every', '--every', [CompletionResultType]::ParameterName, 'Plan a series: ''first tue 16:00'', ''last friday'', ''tue 16:00'', weekly, biweekly, monthly, ''10 days''')
            [CompletionResult]::new('--count', '--count', [CompletionResultType]::ParameterName, 'How many sessions the series has')
            [CompletionResult]::new('--rota', '--rota', [CompletionResultType]::ParameterName, 'Who facilitates in turn')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;log' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was: 2026-11-24, ''2026-11-24 16:00'', friday, yesterday [default: today, or as planned]')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How long it took')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where it was')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it was online')
            [CompletionResult]::new('--present', '--present', [CompletionResultType]::ParameterName, 'Who was there: handles or names, separated by commas; none for nobody')
            [CompletionResult]::new('--present-file', '--present-file', [CompletionResultType]::ParameterName, 'Who was there, from a file with one of them a line; - for standard input')
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'How many guests were there whose names nobody noted')
            [CompletionResult]::new('--guest', '--guest', [CompletionResultType]::ParameterName, 'A guest by name; may be repeated')
            [CompletionResult]::new('--facilitator', '--facilitator', [CompletionResultType]::ParameterName, 'Who facilitated [default: as planned, else PRAKTIK_ME]')
            [CompletionResult]::new('--presenter', '--presenter', [CompletionResultType]::ParameterName, 'Who presented')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it was about; may be repeated')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A line for the notes')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that are planned, held or cancelled')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only those on a topic')
            [CompletionResult]::new('--facilitator', '--facilitator', [CompletionResultType]::ParameterName, 'Only those that this member facilitates')
            [CompletionResult]::new('--presenter', '--presenter', [CompletionResultType]::ParameterName, 'Only those at which this member presents')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only from this day on')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only up to this day')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--upcoming', '--upcoming', [CompletionResultType]::ParameterName, 'Only what is planned from today on, the next one first')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it is called')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When; a day alone keeps the time. A cancelled session is planned again')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'meeting, learning, workshop, talk, problem-solving or social')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'How long it takes')
            [CompletionResult]::new('--place', '--place', [CompletionResultType]::ParameterName, 'Where it is')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it is online')
            [CompletionResult]::new('--agenda', '--agenda', [CompletionResultType]::ParameterName, 'What it is to deal with')
            [CompletionResult]::new('--facilitator', '--facilitator', [CompletionResultType]::ParameterName, 'Who facilitates: handles or names, separated by commas')
            [CompletionResult]::new('--presenter', '--presenter', [CompletionResultType]::ParameterName, 'Who presents')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'Another slug')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;cancel' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;attend' {
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'How many guests were there whose names nobody noted')
            [CompletionResult]::new('--guest', '--guest', [CompletionResultType]::ParameterName, 'A guest by name; may be repeated')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Take them out again')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;note' {
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Of which session [default: the one that runs now, else the one that was last]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;import' {
            [CompletionResult]::new('--dialect', '--dialect', [CompletionResultType]::ParameterName, 'Read the files as this dialect, instead of going by their headers')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'When it was, where the file does not say; settles the order of day and month too')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it was called, where the file does not say')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'The kind of new sessions, where the file does not say [default: meeting]')
            [CompletionResult]::new('--min-minutes', '--min-minutes', [CompletionResultType]::ParameterName, 'Whoever stayed for less was not present')
            [CompletionResult]::new('--unmatched', '--unmatched', [CompletionResultType]::ParameterName, 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--skip-bad-rows', '--skip-bad-rows', [CompletionResultType]::ParameterName, 'Leave out rows that cannot be taken in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;help' {
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan a session, or a series of them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log a session that was held, planned or not')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the latest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session with everything known of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a session')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that a planned session will not be held')
            [CompletionResult]::new('attend', 'attend', [CompletionResultType]::ParameterValue, 'Note who was at a session')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Append a line to the notes of a session')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;session;help;plan' {
            break
        }
        'praktik;session;help;log' {
            break
        }
        'praktik;session;help;list' {
            break
        }
        'praktik;session;help;show' {
            break
        }
        'praktik;session;help;edit' {
            break
        }
        'praktik;session;help;cancel' {
            break
        }
        'praktik;session;help;attend' {
            break
        }
        'praktik;session;help;note' {
            break
        }
        'praktik;session;help;import' {
            break
        }
        'praktik;session;help;help' {
            break
        }
        'praktik;recognize' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'What they are thanked for')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'How [default: informal, or award with --award]')
            [CompletionResult]::new('--award', '--award', [CompletionResultType]::ParameterName, 'An award of the charter')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who thanks them [default: PRAKTIK_ME]')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it belongs to')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Record it even if the same is recorded already')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who was thanked for what, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;recognize;list' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Only what this member got')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only what this member gave')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind')
            [CompletionResult]::new('--award', '--award', [CompletionResultType]::ParameterName, 'Only this award')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'From this day on')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Up to this day')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'Only what belongs to this session')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Name private members too')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'praktik;recognize;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who was thanked for what, the newest first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;recognize;help;list' {
            break
        }
        'praktik;recognize;help;help' {
            break
        }
        'praktik;evaluate' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity')
            [CompletionResult]::new('--fail-under', '--fail-under', [CompletionResultType]::ParameterName, 'Exit 1 if the score is under N, or if there is none')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--measures', '--measures', [CompletionResultType]::ParameterName, 'Every measure')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Exit 1 if anything needs care')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: area, unit, direction, bounds, source')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;evaluate;explain' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;measures' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show other columns: measure, area, unit, direction, good, watch, source, formula')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;help' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: area, unit, direction, bounds, source')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;evaluate;help;explain' {
            break
        }
        'praktik;evaluate;help;measures' {
            break
        }
        'praktik;evaluate;help;help' {
            break
        }
        'praktik;charter' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the charter')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the charter say what a YAML file says')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the charter as YAML, to edit or to keep')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that the charter was reviewed')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Set days on which nothing is expected to happen')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;charter;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;edit' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;apply' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;export' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file instead of standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;review' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What came of it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;pause' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the charter')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the charter say what a YAML file says')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the charter as YAML, to edit or to keep')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that the charter was reviewed')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Set days on which nothing is expected to happen')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;charter;help;show' {
            break
        }
        'praktik;charter;help;edit' {
            break
        }
        'praktik;charter;help;apply' {
            break
        }
        'praktik;charter;help;export' {
            break
        }
        'praktik;charter;help;review' {
            break
        }
        'praktik;charter;help;pause' {
            break
        }
        'praktik;charter;help;help' {
            break
        }
        'praktik;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'Know the commands and flags only, and never ask praktik')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;help' {
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Begin a community: its file and its charter')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs: add, list and show members, their roles and skills')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'What you do together: plan, log and list sessions, import attendance')
            [CompletionResult]::new('recognize', 'recognize', [CompletionResultType]::ParameterValue, 'Thank people for what they did')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'How the community is doing, and what would help most')
            [CompletionResult]::new('charter', 'charter', [CompletionResultType]::ParameterValue, 'What the community is for: show, change and review the charter')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that makes your shell complete praktik''s words')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'praktik;help;init' {
            break
        }
        'praktik;help;member' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a member')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members; by default those on the roll today')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member on a screen')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a member')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Note that members have left')
            [CompletionResult]::new('rejoin', 'rejoin', [CompletionResultType]::ParameterValue, 'Note that members are back')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Who holds which role: add, end and list terms')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'What people say of themselves: wants, practises or teaches a topic')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses, handles and names by which imports know members')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            break
        }
        'praktik;help;member;add' {
            break
        }
        'praktik;help;member;list' {
            break
        }
        'praktik;help;member;show' {
            break
        }
        'praktik;help;member;edit' {
            break
        }
        'praktik;help;member;leave' {
            break
        }
        'praktik;help;member;rejoin' {
            break
        }
        'praktik;help;member;role' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            break
        }
        'praktik;help;member;role;add' {
            break
        }
        'praktik;help;member;role;end' {
            break
        }
        'praktik;help;member;role;list' {
            break
        }
        'praktik;help;member;skill' {
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            break
        }
        'praktik;help;member;skill;add' {
            break
        }
        'praktik;help;member;skill;remove' {
            break
        }
        'praktik;help;member;skill;list' {
            break
        }
        'praktik;help;member;aliases' {
            break
        }
        'praktik;help;member;import' {
            break
        }
        'praktik;help;session' {
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan a session, or a series of them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log a session that was held, planned or not')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the latest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session with everything known of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a session')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that a planned session will not be held')
            [CompletionResult]::new('attend', 'attend', [CompletionResultType]::ParameterValue, 'Note who was at a session')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Append a line to the notes of a session')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files')
            break
        }
        'praktik;help;session;plan' {
            break
        }
        'praktik;help;session;log' {
            break
        }
        'praktik;help;session;list' {
            break
        }
        'praktik;help;session;show' {
            break
        }
        'praktik;help;session;edit' {
            break
        }
        'praktik;help;session;cancel' {
            break
        }
        'praktik;help;session;attend' {
            break
        }
        'praktik;help;session;note' {
            break
        }
        'praktik;help;session;import' {
            break
        }
        'praktik;help;recognize' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who was thanked for what, the newest first')
            break
        }
        'praktik;help;recognize;list' {
            break
        }
        'praktik;help;evaluate' {
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: area, unit, direction, bounds, source')
            break
        }
        'praktik;help;evaluate;explain' {
            break
        }
        'praktik;help;evaluate;measures' {
            break
        }
        'praktik;help;charter' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the charter')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the charter say what a YAML file says')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the charter as YAML, to edit or to keep')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that the charter was reviewed')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Set days on which nothing is expected to happen')
            break
        }
        'praktik;help;charter;show' {
            break
        }
        'praktik;help;charter;edit' {
            break
        }
        'praktik;help;charter;apply' {
            break
        }
        'praktik;help;charter;export' {
            break
        }
        'praktik;help;charter;review' {
            break
        }
        'praktik;help;charter;pause' {
            break
        }
        'praktik;help;completions' {
            break
        }
        'praktik;help;man' {
            break
        }
        'praktik;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
