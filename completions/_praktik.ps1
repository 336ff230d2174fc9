
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
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'The week on one screen: what is coming, what is due, what needs care')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Search everything: who knows about this, and what is there on it?')
            [CompletionResult]::new('charter', 'charter', [CompletionResultType]::ParameterValue, 'What the community is for: show, change and review the charter')
            [CompletionResult]::new('goal', 'goal', [CompletionResultType]::ParameterValue, 'What the community wants to have reached, and where it stands')
            [CompletionResult]::new('channel', 'channel', [CompletionResultType]::ParameterValue, 'The forum in totals: how many wrote, asked, were answered')
            [CompletionResult]::new('challenge', 'challenge', [CompletionResultType]::ParameterValue, 'Problems, ideas and experiments: raise, join, solve')
            [CompletionResult]::new('resource', 'resource', [CompletionResultType]::ParameterValue, 'What there is to learn from: guides, recordings, code, and their use')
            [CompletionResult]::new('wish', 'wish', [CompletionResultType]::ParameterValue, 'Topics that members wish for')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Ask the members: questions for a form, its answers by area and over time')
            [CompletionResult]::new('story', 'story', [CompletionResultType]::ParameterValue, 'What the community was good for, as people tell it')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'What somebody undertook to do, by when, and what became of it')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What was done, by whom and when')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the newest change, or others by their numbers')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Make again what undo took back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole community file, also while others work with it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to a backup: it takes the place of the community file')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look the file over: damage, oddities, permissions, copies; each with its remedy')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the file in SQL, read-only, over documented views')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The whole community as one text, to share with your co-leads')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Take in what a co-lead exported: the plan first')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that makes your shell complete praktik''s words, or install it')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of a command, or install them all')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print the help of a command, or explain a topic')
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
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'How large the invented community is [default: small]')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Another number makes another community; the same one the same [default: 1]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Fill it with an invented community over several years; nobody in it exists')
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
            [CompletionResult]::new('welcome', 'welcome', [CompletionResultType]::ParameterValue, 'Print a letter of welcome made from the charter, and record it')
            [CompletionResult]::new('contacted', 'contacted', [CompletionResultType]::ParameterValue, 'Note that somebody had a word with members')
            [CompletionResult]::new('handover', 'handover', [CompletionResultType]::ParameterValue, 'Pass roles on, and print what a successor needs')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one member of two entries for the same person')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase a person for good; what they did is counted without them')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'Whom to introduce to each other')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all members as a roster that import reads back')
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
            [CompletionResult]::new('--not-welcomed', '--not-welcomed', [CompletionResultType]::ParameterName, 'Only newcomers of the last 90 days who were not welcomed yet')
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
            [CompletionResult]::new('--everything', '--everything', [CompletionResultType]::ParameterName, 'All that is held on them, for whoever asks what is kept')
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
        'praktik;member;skill' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
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
        'praktik;member;aliases' {
            [CompletionResult]::new('--add', '--add', [CompletionResultType]::ParameterName, 'Remember an address, a handle (@asilva) or a name; may be repeated')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Forget one; may be repeated')
            [CompletionResult]::new('--move', '--move', [CompletionResultType]::ParameterName, 'Take one over that is remembered of another member; may be repeated')
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
        'praktik;member;welcome' {
            [CompletionResult]::new('--buddy', '--buddy', [CompletionResultType]::ParameterName, 'Who looks after them')
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Where the letter is to be sent')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Welcome them once more, though they were welcomed already')
            [CompletionResult]::new('--list', '--list', [CompletionResultType]::ParameterName, 'List the newcomers of the last 90 days who were not welcomed yet')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;contacted' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What came of it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;handover' {
            [CompletionResult]::new('--roles', '--roles', [CompletionResultType]::ParameterName, 'Only these roles [default: all they hold]')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'The first day of the successor [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--actions', '--actions', [CompletionResultType]::ParameterName, 'Their open actions, too')
            [CompletionResult]::new('--sessions', '--sessions', [CompletionResultType]::ParameterName, 'The planned sessions that they facilitate from that day on, too')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;merge' {
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
        'praktik;member;forget' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--backups', '--backups', [CompletionResultType]::ParameterName, 'Remove the backups beside the file in which they still are, too')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;match' {
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'How many people a group has')
            [CompletionResult]::new('--across', '--across', [CompletionResultType]::ParameterName, 'Only people of different units, or of different sites')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'Only the group around this member')
            [CompletionResult]::new('--seed', '--seed', [CompletionResultType]::ParameterName, 'Another number decides otherwise between equals [default: from the day]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Keep the round, so that later ones bring others together')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'With --record: say what would be kept, and keep nothing')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;member;import' {
            [CompletionResult]::new('--dialect', '--dialect', [CompletionResultType]::ParameterName, 'The shape of the file [default: by its header]')
            [CompletionResult]::new('--unmatched', '--unmatched', [CompletionResultType]::ParameterName, 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing [default: add, but on a terminal ask about those whose names are like a member''s]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--skip-bad-rows', '--skip-bad-rows', [CompletionResultType]::ParameterName, 'Leave out rows that cannot be taken in, instead of taking in nothing')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'praktik;member;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print it')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
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
            [CompletionResult]::new('feedback', 'feedback', [CompletionResultType]::ParameterValue, 'Note whether a session was worth the time')
            [CompletionResult]::new('announce', 'announce', [CompletionResultType]::ParameterValue, 'Write the text that tells of a session to come, ready to be pasted')
            [CompletionResult]::new('recap', 'recap', [CompletionResultType]::ParameterValue, 'Write the text that tells what came of a session, ready to be pasted')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest what to plan next, with whom and why')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files, and what calendars plan')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the sessions as a table or a calendar')
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
            [CompletionResult]::new('--registered', '--registered', [CompletionResultType]::ParameterName, 'How many had registered')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'How often its recording was watched')
            [CompletionResult]::new('--preparation', '--preparation', [CompletionResultType]::ParameterName, 'Minutes that everybody together spent on preparing it')
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
            [CompletionResult]::new('--registered', '--registered', [CompletionResultType]::ParameterName, 'How many had registered')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'How often its recording was watched')
            [CompletionResult]::new('--preparation', '--preparation', [CompletionResultType]::ParameterName, 'Minutes that everybody together spent on preparing it')
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
        'praktik;session;feedback' {
            [CompletionResult]::new('--worth', '--worth', [CompletionResultType]::ParameterName, 'The mean answer, 1 to 5')
            [CompletionResult]::new('--answers', '--answers', [CompletionResultType]::ParameterName, 'How many answered')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;announce' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Where it is pasted')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;recap' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Where it is pasted')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;session;suggest' {
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show these columns, named as in --json')
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
        'praktik;session;import' {
            [CompletionResult]::new('--dialect', '--dialect', [CompletionResultType]::ParameterName, 'Read the files as this dialect, instead of going by their headers')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'When it was, where the file does not say; settles the order of day and month too')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it was called, where the file does not say')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'The kind of new sessions, where the file does not say [default: meeting]')
            [CompletionResult]::new('--min-minutes', '--min-minutes', [CompletionResultType]::ParameterName, 'Whoever stayed for less was not present')
            [CompletionResult]::new('--unmatched', '--unmatched', [CompletionResultType]::ParameterName, 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]')
            [CompletionResult]::new('--horizon', '--horizon', [CompletionResultType]::ParameterName, 'How far from today a calendar is read')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--skip-bad-rows', '--skip-bad-rows', [CompletionResultType]::ParameterName, 'Leave out rows that cannot be taken in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'praktik;session;export' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'csv, ics (a calendar), json, yaml, markdown or table')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that are planned, held or cancelled')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Only from this day on')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'Only up to this day')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;recognize' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'What they are thanked for')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'How [default: informal, or award with --award]')
            [CompletionResult]::new('--award', '--award', [CompletionResultType]::ParameterName, 'An award of the charter')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who thanks them [default: PRAKTIK_ME]')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it belongs to')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'The resource it belongs to')
            [CompletionResult]::new('--challenge', '--challenge', [CompletionResultType]::ParameterName, 'The challenge it belongs to')
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
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest whom to thank: who contributed, and was never thanked or not for a year')
            [CompletionResult]::new('digest', 'digest', [CompletionResultType]::ParameterValue, 'Print the thanks of a period, ready to post')
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
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'Only what belongs to this resource')
            [CompletionResult]::new('--challenge', '--challenge', [CompletionResultType]::ParameterName, 'Only what belongs to this challenge')
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
        'praktik;recognize;suggest' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
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
        'praktik;recognize;digest' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print it [default: text]')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--by-person', '--by-person', [CompletionResultType]::ParameterName, 'What each person was thanked for, instead of one thanks after the other')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity')
            [CompletionResult]::new('--fail-under', '--fail-under', [CompletionResultType]::ParameterName, 'Exit 1 if the score is under N, or if there is none')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'Where the community stands in its life, in your own word; it is never computed')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--action', '--action', [CompletionResultType]::ParameterName, 'Undertake these of the list "What would help most", by number: 1,3')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--measures', '--measures', [CompletionResultType]::ParameterName, 'Every measure')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Exit 1 if anything needs care')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--record', '--record', [CompletionResultType]::ParameterName, 'Keep what the measures say today, to be looked back at')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Replace what was recorded on the same day for the same period')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would be recorded, and record nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Show how many of those who first came in a month were seen again')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two periods: what moved, and why')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show values over time, and what was recorded')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: what it says, its bounds, where they come from')
            break
        }
        'praktik;evaluate;explain' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;cohorts' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'By month or quarter of the first attendance [default: month]')
            [CompletionResult]::new('--cohorts', '--cohorts', [CompletionResultType]::ParameterName, 'How many cohorts, the last one being today''s [default: 12]')
            [CompletionResult]::new('--ahead', '--ahead', [CompletionResultType]::ParameterName, 'How many months or quarters to follow each [default: 12]')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;compare' {
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'Only these measures; may be repeated')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Every change, and what was recorded in neither')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;history' {
            [CompletionResult]::new('--windows', '--windows', [CompletionResultType]::ParameterName, 'How many windows, the last one being today''s')
            [CompletionResult]::new('--window', '--window', [CompletionResultType]::ParameterName, 'quarter, month, year, or a length such as 30d [default: 90d]')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'These measures instead of the scores; may be repeated')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'The score of this area, and its measures')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;network' {
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--around', '--around', [CompletionResultType]::ParameterName, 'Only the network around this member')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N of each list')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print it: table, markdown, json, yaml, or the network itself as csv, graphml or dot')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Numbers instead of people; no names and sites')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--raw', '--raw', [CompletionResultType]::ParameterName, 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;report' {
            [CompletionResult]::new('--for', '--for', [CompletionResultType]::ParameterName, 'Whom it is for [default: lead]')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'What you ask of the sponsor; may be repeated')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day, instead of --period')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day, instead of --period')
            [CompletionResult]::new('--as-of', '--as-of', [CompletionResultType]::ParameterName, 'Look at the community as of this day instead of today')
            [CompletionResult]::new('--tie-cap', '--tie-cap', [CompletionResultType]::ParameterName, 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to write it [default: html; markdown where the file ends in .md]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--anonymous', '--anonymous', [CompletionResultType]::ParameterName, 'Name nobody, also not in titles, reasons and stories')
            [CompletionResult]::new('--exact', '--exact', [CompletionResultType]::ParameterName, 'Count in full what would be sampled in a large community, however long it takes')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;evaluate;measures' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'Show other columns: measure, area, unit, direction, good, watch, says, source, formula')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;status' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Exit 1 if anything is overdue')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;find' {
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'Only here; may be several, separated by commas [default: everywhere]')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
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
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'End the community: a last word, and nothing is written from then on')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go on with a community that was closed')
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
        'praktik;charter;close' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it ends')
            [CompletionResult]::new('--heirs', '--heirs', [CompletionResultType]::ParameterName, 'Who takes over what it leaves')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Its last day [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;charter;reopen' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Since when [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Set a goal')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Note where a goal stands')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List goals; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one goal with its readings')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what a goal says')
            [CompletionResult]::new('reach', 'reach', [CompletionResultType]::ParameterValue, 'Note that a goal was reached')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give a goal up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again a goal that was reached or dropped')
            break
        }
        'praktik;goal;add' {
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'The value it starts from')
            [CompletionResult]::new('--baseline-on', '--baseline-on', [CompletionResultType]::ParameterName, 'The day of that value [default: the day the goal is set]')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'The value to reach')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'What the values count')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'The day by which it is to be reached')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'The health measure it is read from')
            [CompletionResult]::new('--caution', '--caution', [CompletionResultType]::ParameterName, 'How the figure could be met while the goal is not')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit of the charter that it stands for')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Since when it is a goal [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;update' {
            [CompletionResult]::new('--value', '--value', [CompletionResultType]::ParameterName, 'Its value')
            [CompletionResult]::new('--on-track', '--on-track', [CompletionResultType]::ParameterName, 'Whether it is on track, as you see it: yes or no')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those that stand so')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Also those that were reached or dropped')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'Another title')
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'The value it starts from')
            [CompletionResult]::new('--baseline-on', '--baseline-on', [CompletionResultType]::ParameterName, 'The day of that value [default: the day the goal is set]')
            [CompletionResult]::new('--target', '--target', [CompletionResultType]::ParameterName, 'The value to reach')
            [CompletionResult]::new('--unit', '--unit', [CompletionResultType]::ParameterName, 'What the values count')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'The day by which it is to be reached')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'The health measure it is read from')
            [CompletionResult]::new('--caution', '--caution', [CompletionResultType]::ParameterName, 'How the figure could be met while the goal is not')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit of the charter that it stands for')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;reach' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What there is to say about it')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What there is to say about it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;drop' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'What there is to say about it')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What there is to say about it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;goal;reopen' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;channel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Note the totals of a month')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List totals, the newest month first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take out the totals of a month')
            break
        }
        'praktik;channel;log' {
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month, such as 2026-09')
            [CompletionResult]::new('--people', '--people', [CompletionResultType]::ParameterName, 'How many people wrote')
            [CompletionResult]::new('--asked', '--asked', [CompletionResultType]::ParameterName, 'How many questions were asked')
            [CompletionResult]::new('--answered', '--answered', [CompletionResultType]::ParameterName, 'How many of them were answered')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'Add the channel to the charter')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;channel;list' {
            [CompletionResult]::new('--channel', '--channel', [CompletionResultType]::ParameterName, 'Only this channel')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first month, such as 2026-01')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last month')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
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
        'praktik;channel;remove' {
            [CompletionResult]::new('--month', '--month', [CompletionResultType]::ParameterName, 'The month, such as 2026-09')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Raise a problem, an idea or an experiment')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List challenges, the newest first; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one challenge: who joined, and what became of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a challenge')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Note that members help with a challenge')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Take back that a member helps with a challenge')
            [CompletionResult]::new('solve', 'solve', [CompletionResultType]::ParameterValue, 'Say how a challenge was solved, or that it was dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a challenge again')
            break
        }
        'praktik;challenge;raise' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind it is')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who raises it; none where nobody is to be named [default: PRAKTIK_ME]')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'More about it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was raised [default: today]')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'Its slug [default: made of the title]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;list' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only those on this topic')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only what this member raised')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'The closed ones too')
            [CompletionResult]::new('--unanswered', '--unanswered', [CompletionResultType]::ParameterName, 'Only those that nobody but the raiser joined')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it is called')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind it is')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who raised it')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'More about it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was raised')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'Another slug')
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How it was solved')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'What became of it')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'The resource that came of it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;join' {
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Since when [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;leave' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;solve' {
            [CompletionResult]::new('--how', '--how', [CompletionResultType]::ParameterName, 'How it was solved, or why it was dropped')
            [CompletionResult]::new('--outcome', '--outcome', [CompletionResultType]::ParameterName, 'What became of it [default: adopted]')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who solved it; none where nobody is to be named [default: PRAKTIK_ME]')
            [CompletionResult]::new('--resource', '--resource', [CompletionResultType]::ParameterName, 'The resource that came of it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;challenge;reopen' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a resource, perhaps what came of a session')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List resources, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource with its reviews and uses')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a resource')
            [CompletionResult]::new('used', 'used', [CompletionResultType]::ParameterValue, 'Note that a resource was used, by whom or where')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that somebody looked whether a resource still holds')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a resource out of use, or bring it back')
            break
        }
        'praktik;resource;add' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind it is')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it is: a URL or a path')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who contributed it; none where nobody knows [default: PRAKTIK_ME]')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it belongs to')
            [CompletionResult]::new('--from-session', '--from-session', [CompletionResultType]::ParameterName, 'Make it of the notes or the recording of this session')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was added [default: today]')
            [CompletionResult]::new('--slug', '--slug', [CompletionResultType]::ParameterName, 'Its slug [default: made of the title]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Add it though one with a similar title or the same link is there')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource;list' {
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'Only those on this topic')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Only this kind')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only what this member contributed')
            [CompletionResult]::new('--not-reviewed', '--not-reviewed', [CompletionResultType]::ParameterName, 'Only those neither added nor reviewed for so long, such as 12m')
            [CompletionResult]::new('--unused', '--unused', [CompletionResultType]::ParameterName, 'Only those there for so long and not used in it, such as 12m')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--retired', '--retired', [CompletionResultType]::ParameterName, 'The retired ones, instead of the others')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it is called')
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'What kind it is')
            [CompletionResult]::new('--link', '--link', [CompletionResultType]::ParameterName, 'Where it is: a URL or a path')
            [CompletionResult]::new('--topic', '--topic', [CompletionResultType]::ParameterName, 'What it is about; may be repeated')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who contributed it')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it belongs to')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was added')
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
        'praktik;resource;used' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who used it; none where nobody is to be named [default: PRAKTIK_ME]')
            [CompletionResult]::new('--in', '--in', [CompletionResultType]::ParameterName, 'In which session')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Where else: a team, a project')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: the day of the session, else today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource;review' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who looked; none where nobody is to be named [default: PRAKTIK_ME]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'What they found')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;resource;retire' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--undo', '--undo', [CompletionResultType]::ParameterName, 'Bring it back')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;wish' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note that members wish for a topic')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wishes, the most wished for first; by default the open ones')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take open wishes for a topic back')
            break
        }
        'praktik;wish;add' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who wishes for it; none where nobody is to be named [default: PRAKTIK_ME]')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'Since when [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--new', '--new', [CompletionResultType]::ParameterName, 'It is a topic of its own, though another has a similar name')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;wish;list' {
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Those that were met too')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;wish;drop' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Whose wish [default: everybody''s]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;survey' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print questions of the six areas, to paste into a form')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in what a form exported')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What the members say, by area, by question and over time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List surveys, the latest first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a survey out, with all that was answered')
            break
        }
        'praktik;survey;template' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Print instead which area each question asks about, as YAML for survey import --map')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;survey;import' {
            [CompletionResult]::new('--map', '--map', [CompletionResultType]::ParameterName, 'Which area each question asks about, as YAML')
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What the survey is called [default: as the file, without what tools append]')
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'When it was, where the file does not say; settles the order of day and month too')
            [CompletionResult]::new('--dialect', '--dialect', [CompletionResultType]::ParameterName, 'Read the file as this dialect, instead of going by its header')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--ignore-unmapped', '--ignore-unmapped', [CompletionResultType]::ParameterName, 'Leave out questions that nobody knows')
            [CompletionResult]::new('--named', '--named', [CompletionResultType]::ParameterName, 'Keep who answered, for members that praktik knows')
            [CompletionResult]::new('--skip-bad-rows', '--skip-bad-rows', [CompletionResultType]::ParameterName, 'Leave out rows that cannot be taken in')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'praktik;survey;show' {
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only this area')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--comments', '--comments', [CompletionResultType]::ParameterName, 'Also what people wrote')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;survey;list' {
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
        'praktik;survey;remove' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;story' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a story')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List stories, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one story')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a story, or whether it may be shared')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a story out')
            break
        }
        'praktik;story;add' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Who tells it [default: PRAKTIK_ME]')
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'What happened')
            [CompletionResult]::new('--learned', '--learned', [CompletionResultType]::ParameterName, 'What the teller took from it')
            [CompletionResult]::new('--did', '--did', [CompletionResultType]::ParameterName, 'What they did')
            [CompletionResult]::new('--changed', '--changed', [CompletionResultType]::ParameterName, 'What changed')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'Hours it saved, by the teller''s own estimate')
            [CompletionResult]::new('--reached', '--reached', [CompletionResultType]::ParameterName, 'How far it went')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit of the charter that it shows')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was told [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'The teller agrees that it is shared under their name')
            [CompletionResult]::new('--no-consent', '--no-consent', [CompletionResultType]::ParameterName, 'The teller does not')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;story;list' {
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'Only those that show this benefit')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Only those that this member told')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first day')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last day')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--shared', '--shared', [CompletionResultType]::ParameterName, 'Only those that may be shared')
            [CompletionResult]::new('--tellers', '--tellers', [CompletionResultType]::ParameterName, 'Name tellers also where they did not agree to be shared; nobody private')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;story;show' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--tellers', '--tellers', [CompletionResultType]::ParameterName, 'Name the teller also where they did not agree to be shared')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;story;edit' {
            [CompletionResult]::new('--happened', '--happened', [CompletionResultType]::ParameterName, 'What happened')
            [CompletionResult]::new('--learned', '--learned', [CompletionResultType]::ParameterName, 'What the teller took from it')
            [CompletionResult]::new('--did', '--did', [CompletionResultType]::ParameterName, 'What they did')
            [CompletionResult]::new('--changed', '--changed', [CompletionResultType]::ParameterName, 'What changed')
            [CompletionResult]::new('--hours', '--hours', [CompletionResultType]::ParameterName, 'Hours it saved, by the teller''s own estimate')
            [CompletionResult]::new('--reached', '--reached', [CompletionResultType]::ParameterName, 'How far it went')
            [CompletionResult]::new('--benefit', '--benefit', [CompletionResultType]::ParameterName, 'The benefit of the charter that it shows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--consent', '--consent', [CompletionResultType]::ParameterName, 'The teller agrees that it is shared under their name')
            [CompletionResult]::new('--no-consent', '--no-consent', [CompletionResultType]::ParameterName, 'The teller does not')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;story;remove' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Undertake something')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is to be done, what is due first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an action')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give an action up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again what was done or dropped')
            break
        }
        'praktik;action;add' {
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'The area it is to help [default: the measure''s]')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'The measure it is to move')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it comes from')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was undertaken [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--again', '--again', [CompletionResultType]::ParameterName, 'Add it even if the same is open already')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action;list' {
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only what stands so [default: open]')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Only what this member does')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'Only what is to help this area')
            [CompletionResult]::new('--columns', '--columns', [CompletionResultType]::ParameterName, 'The columns to show, named as in --json')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'What was done or dropped, too')
            [CompletionResult]::new('--overdue', '--overdue', [CompletionResultType]::ParameterName, 'Only what should have been done by now')
            [CompletionResult]::new('--private', '--private', [CompletionResultType]::ParameterName, 'Name private members too')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action;edit' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What is to be done')
            [CompletionResult]::new('--area', '--area', [CompletionResultType]::ParameterName, 'The area it is to help')
            [CompletionResult]::new('--measure', '--measure', [CompletionResultType]::ParameterName, 'The measure it is to move; what it says today is kept')
            [CompletionResult]::new('--owner', '--owner', [CompletionResultType]::ParameterName, 'Who does it')
            [CompletionResult]::new('--due', '--due', [CompletionResultType]::ParameterName, 'By when')
            [CompletionResult]::new('--session', '--session', [CompletionResultType]::ParameterName, 'The session it comes from')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action;done' {
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'A word on it')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was done [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action;drop' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why it is given up')
            [CompletionResult]::new('--on', '--on', [CompletionResultType]::ParameterName, 'When it was given up [default: today]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;action;reopen' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;journal' {
            [CompletionResult]::new('--member', '--member', [CompletionResultType]::ParameterName, 'Only what concerned this member')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only from this day on')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort by a column, named as in --json')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--reverse', '--reverse', [CompletionResultType]::ParameterName, 'Turn the order round')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a change did, row by row')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old changes from the journal, for good')
            break
        }
        'praktik;journal;show' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;journal;prune' {
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Remove what was done before this day, such as 2026-01-01 or -6m')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Remove everything')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;undo' {
            [CompletionResult]::new('--steps', '--steps', [CompletionResultType]::ParameterName, 'So many changes')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;redo' {
            [CompletionResult]::new('--steps', '--steps', [CompletionResultType]::ParameterName, 'So many changes')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;backup' {
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Remove the oldest backups of this community there that are more than N, this one counted')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;restore' {
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
        'praktik;doctor' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--accept', '--accept', [CompletionResultType]::ParameterName, 'Take what the file holds for right, where another program changed it and you know why')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;query' {
            [CompletionResult]::new('--file', '--file', [CompletionResultType]::ParameterName, 'Read the SQL from a file')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'Show at most N rows')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--views', '--views', [CompletionResultType]::ParameterName, 'List the views and their columns')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;export' {
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write it to this file, for your eyes only, instead of standard output')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;apply' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--prune', '--prune', [CompletionResultType]::ParameterName, 'Let go what is in the file and not in the text')
            [CompletionResult]::new('--bring-back', '--bring-back', [CompletionResultType]::ParameterName, 'Take people back in who were forgotten here')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;completions' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--static', '--static', [CompletionResultType]::ParameterName, 'Know the commands and flags only, and never ask praktik')
            [CompletionResult]::new('--install', '--install', [CompletionResultType]::ParameterName, 'Put the script where the shell looks for it, instead of printing it')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;man' {
            [CompletionResult]::new('--install', '--install', [CompletionResultType]::ParameterName, 'Write every page into this folder, instead of printing one')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Don''t ask')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Say what would change, and change nothing')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Begin a community: its file and its charter')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs: add, list and show members, their roles and skills')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'What you do together: plan, log and list sessions, import attendance')
            [CompletionResult]::new('recognize', 'recognize', [CompletionResultType]::ParameterValue, 'Thank people for what they did')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'How the community is doing, and what would help most')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'The week on one screen: what is coming, what is due, what needs care')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Search everything: who knows about this, and what is there on it?')
            [CompletionResult]::new('charter', 'charter', [CompletionResultType]::ParameterValue, 'What the community is for: show, change and review the charter')
            [CompletionResult]::new('goal', 'goal', [CompletionResultType]::ParameterValue, 'What the community wants to have reached, and where it stands')
            [CompletionResult]::new('channel', 'channel', [CompletionResultType]::ParameterValue, 'The forum in totals: how many wrote, asked, were answered')
            [CompletionResult]::new('challenge', 'challenge', [CompletionResultType]::ParameterValue, 'Problems, ideas and experiments: raise, join, solve')
            [CompletionResult]::new('resource', 'resource', [CompletionResultType]::ParameterValue, 'What there is to learn from: guides, recordings, code, and their use')
            [CompletionResult]::new('wish', 'wish', [CompletionResultType]::ParameterValue, 'Topics that members wish for')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Ask the members: questions for a form, its answers by area and over time')
            [CompletionResult]::new('story', 'story', [CompletionResultType]::ParameterValue, 'What the community was good for, as people tell it')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'What somebody undertook to do, by when, and what became of it')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What was done, by whom and when')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the newest change, or others by their numbers')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Make again what undo took back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole community file, also while others work with it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to a backup: it takes the place of the community file')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look the file over: damage, oddities, permissions, copies; each with its remedy')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the file in SQL, read-only, over documented views')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The whole community as one text, to share with your co-leads')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Take in what a co-lead exported: the plan first')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that makes your shell complete praktik''s words, or install it')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of a command, or install them all')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print the help of a command, or explain a topic')
            break
        }
        'praktik;man;init' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a member')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members; by default those on the roll today')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member on a screen')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a member')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Note that members have left')
            [CompletionResult]::new('rejoin', 'rejoin', [CompletionResultType]::ParameterValue, 'Note that members are back')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Who holds which role: add, end and list terms')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'What people say of themselves: wants, practises or teaches a topic')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses, handles and names by which imports know members')
            [CompletionResult]::new('welcome', 'welcome', [CompletionResultType]::ParameterValue, 'Print a letter of welcome made from the charter, and record it')
            [CompletionResult]::new('contacted', 'contacted', [CompletionResultType]::ParameterValue, 'Note that somebody had a word with members')
            [CompletionResult]::new('handover', 'handover', [CompletionResultType]::ParameterValue, 'Pass roles on, and print what a successor needs')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one member of two entries for the same person')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase a person for good; what they did is counted without them')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'Whom to introduce to each other')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all members as a roster that import reads back')
            break
        }
        'praktik;man;member;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;leave' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;rejoin' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            break
        }
        'praktik;man;member;role;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;role;end' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;role;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;skill' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            break
        }
        'praktik;man;member;skill;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;skill;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;skill;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;aliases' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;welcome' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;contacted' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;handover' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;merge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;forget' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;match' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;member;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan a session, or a series of them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log a session that was held, planned or not')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the latest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session with everything known of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a session')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that a planned session will not be held')
            [CompletionResult]::new('attend', 'attend', [CompletionResultType]::ParameterValue, 'Note who was at a session')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Append a line to the notes of a session')
            [CompletionResult]::new('feedback', 'feedback', [CompletionResultType]::ParameterValue, 'Note whether a session was worth the time')
            [CompletionResult]::new('announce', 'announce', [CompletionResultType]::ParameterValue, 'Write the text that tells of a session to come, ready to be pasted')
            [CompletionResult]::new('recap', 'recap', [CompletionResultType]::ParameterValue, 'Write the text that tells what came of a session, ready to be pasted')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest what to plan next, with whom and why')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files, and what calendars plan')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the sessions as a table or a calendar')
            break
        }
        'praktik;man;session;plan' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;log' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;cancel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;attend' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;note' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;feedback' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;announce' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;recap' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;suggest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;session;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;recognize' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who was thanked for what, the newest first')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest whom to thank: who contributed, and was never thanked or not for a year')
            [CompletionResult]::new('digest', 'digest', [CompletionResultType]::ParameterValue, 'Print the thanks of a period, ready to post')
            break
        }
        'praktik;man;recognize;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;recognize;suggest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;recognize;digest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Show how many of those who first came in a month were seen again')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two periods: what moved, and why')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show values over time, and what was recorded')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: what it says, its bounds, where they come from')
            break
        }
        'praktik;man;evaluate;explain' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;cohorts' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;compare' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;history' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;network' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;evaluate;measures' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;find' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the charter')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the charter say what a YAML file says')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the charter as YAML, to edit or to keep')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that the charter was reviewed')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Set days on which nothing is expected to happen')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'End the community: a last word, and nothing is written from then on')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go on with a community that was closed')
            break
        }
        'praktik;man;charter;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;apply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;pause' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;close' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;charter;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Set a goal')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Note where a goal stands')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List goals; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one goal with its readings')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what a goal says')
            [CompletionResult]::new('reach', 'reach', [CompletionResultType]::ParameterValue, 'Note that a goal was reached')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give a goal up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again a goal that was reached or dropped')
            break
        }
        'praktik;man;goal;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;update' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;reach' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;goal;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;channel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Note the totals of a month')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List totals, the newest month first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take out the totals of a month')
            break
        }
        'praktik;man;channel;log' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;channel;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;channel;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Raise a problem, an idea or an experiment')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List challenges, the newest first; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one challenge: who joined, and what became of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a challenge')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Note that members help with a challenge')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Take back that a member helps with a challenge')
            [CompletionResult]::new('solve', 'solve', [CompletionResultType]::ParameterValue, 'Say how a challenge was solved, or that it was dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a challenge again')
            break
        }
        'praktik;man;challenge;raise' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;join' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;leave' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;solve' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;challenge;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a resource, perhaps what came of a session')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List resources, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource with its reviews and uses')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a resource')
            [CompletionResult]::new('used', 'used', [CompletionResultType]::ParameterValue, 'Note that a resource was used, by whom or where')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that somebody looked whether a resource still holds')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a resource out of use, or bring it back')
            break
        }
        'praktik;man;resource;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;used' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;resource;retire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;wish' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note that members wish for a topic')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wishes, the most wished for first; by default the open ones')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take open wishes for a topic back')
            break
        }
        'praktik;man;wish;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;wish;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;wish;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;survey' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print questions of the six areas, to paste into a form')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in what a form exported')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What the members say, by area, by question and over time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List surveys, the latest first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a survey out, with all that was answered')
            break
        }
        'praktik;man;survey;template' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;survey;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;survey;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;survey;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;survey;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;story' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a story')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List stories, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one story')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a story, or whether it may be shared')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a story out')
            break
        }
        'praktik;man;story;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;story;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;story;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;story;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;story;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Undertake something')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is to be done, what is due first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an action')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give an action up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again what was done or dropped')
            break
        }
        'praktik;man;action;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action;done' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;action;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;journal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a change did, row by row')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old changes from the journal, for good')
            break
        }
        'praktik;man;journal;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;journal;prune' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;redo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;backup' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;query' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;apply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;man;help' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print the answer')
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Short for --format json')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Begin a community: its file and its charter')
            [CompletionResult]::new('member', 'member', [CompletionResultType]::ParameterValue, 'Who belongs: add, list and show members, their roles and skills')
            [CompletionResult]::new('session', 'session', [CompletionResultType]::ParameterValue, 'What you do together: plan, log and list sessions, import attendance')
            [CompletionResult]::new('recognize', 'recognize', [CompletionResultType]::ParameterValue, 'Thank people for what they did')
            [CompletionResult]::new('evaluate', 'evaluate', [CompletionResultType]::ParameterValue, 'How the community is doing, and what would help most')
            [CompletionResult]::new('status', 'status', [CompletionResultType]::ParameterValue, 'The week on one screen: what is coming, what is due, what needs care')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Search everything: who knows about this, and what is there on it?')
            [CompletionResult]::new('charter', 'charter', [CompletionResultType]::ParameterValue, 'What the community is for: show, change and review the charter')
            [CompletionResult]::new('goal', 'goal', [CompletionResultType]::ParameterValue, 'What the community wants to have reached, and where it stands')
            [CompletionResult]::new('channel', 'channel', [CompletionResultType]::ParameterValue, 'The forum in totals: how many wrote, asked, were answered')
            [CompletionResult]::new('challenge', 'challenge', [CompletionResultType]::ParameterValue, 'Problems, ideas and experiments: raise, join, solve')
            [CompletionResult]::new('resource', 'resource', [CompletionResultType]::ParameterValue, 'What there is to learn from: guides, recordings, code, and their use')
            [CompletionResult]::new('wish', 'wish', [CompletionResultType]::ParameterValue, 'Topics that members wish for')
            [CompletionResult]::new('survey', 'survey', [CompletionResultType]::ParameterValue, 'Ask the members: questions for a form, its answers by area and over time')
            [CompletionResult]::new('story', 'story', [CompletionResultType]::ParameterValue, 'What the community was good for, as people tell it')
            [CompletionResult]::new('action', 'action', [CompletionResultType]::ParameterValue, 'What somebody undertook to do, by when, and what became of it')
            [CompletionResult]::new('journal', 'journal', [CompletionResultType]::ParameterValue, 'What was done, by whom and when')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back the newest change, or others by their numbers')
            [CompletionResult]::new('redo', 'redo', [CompletionResultType]::ParameterValue, 'Make again what undo took back')
            [CompletionResult]::new('backup', 'backup', [CompletionResultType]::ParameterValue, 'Copy the whole community file, also while others work with it')
            [CompletionResult]::new('restore', 'restore', [CompletionResultType]::ParameterValue, 'Go back to a backup: it takes the place of the community file')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Look the file over: damage, oddities, permissions, copies; each with its remedy')
            [CompletionResult]::new('query', 'query', [CompletionResultType]::ParameterValue, 'Ask the file in SQL, read-only, over documented views')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'The whole community as one text, to share with your co-leads')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Take in what a co-lead exported: the plan first')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the script that makes your shell complete praktik''s words, or install it')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page of a command, or install them all')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print the help of a command, or explain a topic')
            [CompletionResult]::new('areas', 'areas', [CompletionResultType]::ParameterValue, 'The six areas of a community, and which commands serve them')
            [CompletionResult]::new('week', 'week', [CompletionResultType]::ParameterValue, 'The week of a lead, and what comes once a month, a quarter, a year')
            [CompletionResult]::new('privacy', 'privacy', [CompletionResultType]::ParameterValue, 'What is kept on people, and what a lead should tell them')
            break
        }
        'praktik;help;init' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a member')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List members; by default those on the roll today')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one member on a screen')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a member')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Note that members have left')
            [CompletionResult]::new('rejoin', 'rejoin', [CompletionResultType]::ParameterValue, 'Note that members are back')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Who holds which role: add, end and list terms')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'What people say of themselves: wants, practises or teaches a topic')
            [CompletionResult]::new('aliases', 'aliases', [CompletionResultType]::ParameterValue, 'The addresses, handles and names by which imports know members')
            [CompletionResult]::new('welcome', 'welcome', [CompletionResultType]::ParameterValue, 'Print a letter of welcome made from the charter, and record it')
            [CompletionResult]::new('contacted', 'contacted', [CompletionResultType]::ParameterValue, 'Note that somebody had a word with members')
            [CompletionResult]::new('handover', 'handover', [CompletionResultType]::ParameterValue, 'Pass roles on, and print what a successor needs')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Make one member of two entries for the same person')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase a person for good; what they did is counted without them')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'Whom to introduce to each other')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Add and update members from a roster file')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write all members as a roster that import reads back')
            break
        }
        'praktik;help;member;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;leave' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;rejoin' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;role' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give a member a role of the charter')
            [CompletionResult]::new('end', 'end', [CompletionResultType]::ParameterValue, 'End a member''s term in a role')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the roles and who holds them today')
            break
        }
        'praktik;help;member;role;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;role;end' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;role;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;skill' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note what a member wants, practises or teaches')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Note that a member no longer says so')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who wants, practises or teaches what')
            break
        }
        'praktik;help;member;skill;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;skill;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;skill;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;aliases' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;welcome' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;contacted' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;handover' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;merge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;forget' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;match' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;member;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('plan', 'plan', [CompletionResultType]::ParameterValue, 'Plan a session, or a series of them')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Log a session that was held, planned or not')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List sessions, the latest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one session with everything known of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a session')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Say that a planned session will not be held')
            [CompletionResult]::new('attend', 'attend', [CompletionResultType]::ParameterValue, 'Note who was at a session')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Append a line to the notes of a session')
            [CompletionResult]::new('feedback', 'feedback', [CompletionResultType]::ParameterValue, 'Note whether a session was worth the time')
            [CompletionResult]::new('announce', 'announce', [CompletionResultType]::ParameterValue, 'Write the text that tells of a session to come, ready to be pasted')
            [CompletionResult]::new('recap', 'recap', [CompletionResultType]::ParameterValue, 'Write the text that tells what came of a session, ready to be pasted')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest what to plan next, with whom and why')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in who was at which session, from files, and what calendars plan')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Write the sessions as a table or a calendar')
            break
        }
        'praktik;help;session;plan' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;log' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;cancel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;attend' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;note' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;feedback' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;announce' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;recap' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;suggest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;session;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;recognize' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List who was thanked for what, the newest first')
            [CompletionResult]::new('suggest', 'suggest', [CompletionResultType]::ParameterValue, 'Suggest whom to thank: who contributed, and was never thanked or not for a year')
            [CompletionResult]::new('digest', 'digest', [CompletionResultType]::ParameterValue, 'Print the thanks of a period, ready to post')
            break
        }
        'praktik;help;recognize;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;recognize;suggest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;recognize;digest' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it')
            [CompletionResult]::new('cohorts', 'cohorts', [CompletionResultType]::ParameterValue, 'Show how many of those who first came in a month were seen again')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two periods: what moved, and why')
            [CompletionResult]::new('history', 'history', [CompletionResultType]::ParameterValue, 'Show values over time, and what was recorded')
            [CompletionResult]::new('network', 'network', [CompletionResultType]::ParameterValue, 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix')
            [CompletionResult]::new('report', 'report', [CompletionResultType]::ParameterValue, 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown')
            [CompletionResult]::new('measures', 'measures', [CompletionResultType]::ParameterValue, 'List every measure: what it says, its bounds, where they come from')
            break
        }
        'praktik;help;evaluate;explain' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;cohorts' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;compare' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;history' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;network' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;report' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;evaluate;measures' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;status' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;find' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show the charter')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML')
            [CompletionResult]::new('apply', 'apply', [CompletionResultType]::ParameterValue, 'Make the charter say what a YAML file says')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'Print the charter as YAML, to edit or to keep')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that the charter was reviewed')
            [CompletionResult]::new('pause', 'pause', [CompletionResultType]::ParameterValue, 'Set days on which nothing is expected to happen')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'End the community: a last word, and nothing is written from then on')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Go on with a community that was closed')
            break
        }
        'praktik;help;charter;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;apply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;pause' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;close' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;charter;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Set a goal')
            [CompletionResult]::new('update', 'update', [CompletionResultType]::ParameterValue, 'Note where a goal stands')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List goals; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one goal with its readings')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what a goal says')
            [CompletionResult]::new('reach', 'reach', [CompletionResultType]::ParameterValue, 'Note that a goal was reached')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give a goal up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again a goal that was reached or dropped')
            break
        }
        'praktik;help;goal;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;update' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;reach' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;goal;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;channel' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('log', 'log', [CompletionResultType]::ParameterValue, 'Note the totals of a month')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List totals, the newest month first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take out the totals of a month')
            break
        }
        'praktik;help;channel;log' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;channel;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;channel;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('raise', 'raise', [CompletionResultType]::ParameterValue, 'Raise a problem, an idea or an experiment')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List challenges, the newest first; by default the open ones')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one challenge: who joined, and what became of it')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a challenge')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Note that members help with a challenge')
            [CompletionResult]::new('leave', 'leave', [CompletionResultType]::ParameterValue, 'Take back that a member helps with a challenge')
            [CompletionResult]::new('solve', 'solve', [CompletionResultType]::ParameterValue, 'Say how a challenge was solved, or that it was dropped')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Open a challenge again')
            break
        }
        'praktik;help;challenge;raise' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;join' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;leave' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;solve' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;challenge;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a resource, perhaps what came of a session')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List resources, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one resource with its reviews and uses')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change what is known of a resource')
            [CompletionResult]::new('used', 'used', [CompletionResultType]::ParameterValue, 'Note that a resource was used, by whom or where')
            [CompletionResult]::new('review', 'review', [CompletionResultType]::ParameterValue, 'Note that somebody looked whether a resource still holds')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a resource out of use, or bring it back')
            break
        }
        'praktik;help;resource;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;used' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;review' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;resource;retire' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;wish' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Note that members wish for a topic')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List the wishes, the most wished for first; by default the open ones')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Take open wishes for a topic back')
            break
        }
        'praktik;help;wish;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;wish;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;wish;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;survey' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('template', 'template', [CompletionResultType]::ParameterValue, 'Print questions of the six areas, to paste into a form')
            [CompletionResult]::new('import', 'import', [CompletionResultType]::ParameterValue, 'Take in what a form exported')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What the members say, by area, by question and over time')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List surveys, the latest first')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a survey out, with all that was answered')
            break
        }
        'praktik;help;survey;template' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;survey;import' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;survey;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;survey;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;survey;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;story' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Write down a story')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List stories, the newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one story')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change a story, or whether it may be shared')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a story out')
            break
        }
        'praktik;help;story;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;story;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;story;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;story;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;story;remove' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Undertake something')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List what is to be done, what is due first')
            [CompletionResult]::new('edit', 'edit', [CompletionResultType]::ParameterValue, 'Change an action')
            [CompletionResult]::new('done', 'done', [CompletionResultType]::ParameterValue, 'Say that actions are done')
            [CompletionResult]::new('drop', 'drop', [CompletionResultType]::ParameterValue, 'Give an action up')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take up again what was done or dropped')
            break
        }
        'praktik;help;action;add' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action;list' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action;edit' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action;done' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action;drop' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;action;reopen' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;journal' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'What a change did, row by row')
            [CompletionResult]::new('prune', 'prune', [CompletionResultType]::ParameterValue, 'Remove old changes from the journal, for good')
            break
        }
        'praktik;help;journal;show' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;journal;prune' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;undo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;redo' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;backup' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;restore' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;doctor' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;query' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;export' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;apply' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;completions' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;man' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;help' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            break
        }
        'praktik;help;areas' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;help;week' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'praktik;help;privacy' {
            [CompletionResult]::new('--db', '--db', [CompletionResultType]::ParameterName, 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask; what is missing is an error that names the flag')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
