
use builtin;
use str;

set edit:completion:arg-completer[praktik] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'praktik'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'praktik'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand init 'Begin a community: its file and its charter'
            cand member 'Who belongs: add, list and show members, their roles and skills'
            cand session 'What you do together: plan, log and list sessions, import attendance'
            cand recognize 'Thank people for what they did'
            cand evaluate 'How the community is doing, and what would help most'
            cand charter 'What the community is for: show, change and review the charter'
            cand completions 'Print the script that makes your shell complete praktik''s words'
            cand man 'Print the manual page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;init'= {
            cand --name 'What the community calls itself'
            cand --purpose 'Why it exists'
            cand --tz 'The time zone of all its dates, such as Asia/Jakarta [default: the system''s]'
            cand --from 'A charter to begin with, as `praktik charter export` writes it; - for standard input'
            cand --topic 'A topic it wants to move; may be repeated'
            cand --scope-in 'What it takes up; may be repeated'
            cand --scope-out 'What it leaves to others; may be repeated'
            cand --benefit 'What members get out of it; may be repeated'
            cand --channel 'Where it talks between sessions; may be repeated'
            cand --cadence 'How often it means to meet: weekly, biweekly, monthly, quarterly or ''every N days'''
            cand --sponsor 'Who stands for it in the organisation'
            cand --lead 'The first member, who gets the role `lead`'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Add a member'
            cand list 'List members; by default those on the roll today'
            cand show 'Show one member on a screen'
            cand edit 'Change what is known of a member'
            cand leave 'Note that members have left'
            cand rejoin 'Note that members are back'
            cand role 'Who holds which role: add, end and list terms'
            cand skill 'What people say of themselves: wants, practises or teaches a topic'
            cand aliases 'The addresses, handles and names by which imports know members'
            cand import 'Add and update members from a roster file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;add'= {
            cand --handle 'The handle to call them by [default: made from the name]'
            cand --email 'The e-mail address'
            cand --unit 'The organisational unit'
            cand --site 'The place of work'
            cand --joined 'The first day on the roll, or ''unknown'' [default: today]'
            cand --skill 'A topic, and whether they want, practise or teach it; may be repeated'
            cand --role 'A role they take from the first day on'
            cand --note 'A word on them, for the leads'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --private 'Count them, but never list or suggest them'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;list'= {
            cand --role 'Only who holds this role now, or stands in for its holder'
            cand --unit 'Only this organisational unit'
            cand --site 'Only this place of work'
            cand --skill 'Only who says this of themselves'
            cand --layer 'Only this layer: core, active, peripheral or none'
            cand --not-seen 'Only who was not seen in sessions for so long, such as 12m'
            cand --columns 'Columns to show, by their keys in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --left 'Who left, instead of who is on the roll'
            cand --all 'Everyone, those who left too'
            cand --private 'The private members, instead of the others'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;edit'= {
            cand --name 'The full name'
            cand --email 'The e-mail address'
            cand --unit 'The organisational unit'
            cand --site 'The place of work'
            cand --note 'A word on them, for the leads'
            cand --handle 'Another handle; the one before still finds them, if they chose it'
            cand --joined 'The first day on the roll (of the last spell), or ''unknown'''
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --private 'Count them, but never list or suggest them'
            cand --no-private 'List and suggest them as everyone'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;leave'= {
            cand --not-seen 'Everyone not seen in sessions for so long, such as 12m'
            cand --on 'The first day no longer on the roll [default: today]'
            cand --reason 'Why'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;rejoin'= {
            cand --on 'The first day back on the roll [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;role'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;role;add'= {
            cand --since 'The first day [default: today]'
            cand --until 'The day it ends: the first day no longer in it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --deputy 'As the deputy of whoever holds it'
            cand --new 'Add the role to the charter, though another has a similar name'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;role;end'= {
            cand --on 'The first day no longer in it [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;role;list'= {
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'Terms that have ended or are still to come, too'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;role;help'= {
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;role;help;add'= {
        }
        &'praktik;member;role;help;end'= {
        }
        &'praktik;member;role;help;list'= {
        }
        &'praktik;member;role;help;help'= {
        }
        &'praktik;member;skill'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;skill;add'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --wants 'They want to learn these'
            cand --practises 'They practise these (the default)'
            cand --teaches 'They can teach these'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;skill;remove'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;skill;list'= {
            cand --topic 'Only this topic'
            cand --level 'Only this level: wants, practises or teaches'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;skill;help'= {
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;skill;help;add'= {
        }
        &'praktik;member;skill;help;remove'= {
        }
        &'praktik;member;skill;help;list'= {
        }
        &'praktik;member;skill;help;help'= {
        }
        &'praktik;member;aliases'= {
            cand --add 'Remember an address, a handle (@asilva) or a name; may be repeated'
            cand --remove 'Forget one; may be repeated'
            cand --kind 'What the keys are, where it is not plain to see'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;import'= {
            cand --dialect 'The shape of the file [default: by its header]'
            cand --unmatched 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --skip-bad-rows 'Leave out rows that cannot be taken in, instead of taking in nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;help'= {
            cand add 'Add a member'
            cand list 'List members; by default those on the roll today'
            cand show 'Show one member on a screen'
            cand edit 'Change what is known of a member'
            cand leave 'Note that members have left'
            cand rejoin 'Note that members are back'
            cand role 'Who holds which role: add, end and list terms'
            cand skill 'What people say of themselves: wants, practises or teaches a topic'
            cand aliases 'The addresses, handles and names by which imports know members'
            cand import 'Add and update members from a roster file'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;member;help;add'= {
        }
        &'praktik;member;help;list'= {
        }
        &'praktik;member;help;show'= {
        }
        &'praktik;member;help;edit'= {
        }
        &'praktik;member;help;leave'= {
        }
        &'praktik;member;help;rejoin'= {
        }
        &'praktik;member;help;role'= {
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
        }
        &'praktik;member;help;role;add'= {
        }
        &'praktik;member;help;role;end'= {
        }
        &'praktik;member;help;role;list'= {
        }
        &'praktik;member;help;skill'= {
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
        }
        &'praktik;member;help;skill;add'= {
        }
        &'praktik;member;help;skill;remove'= {
        }
        &'praktik;member;help;skill;list'= {
        }
        &'praktik;member;help;aliases'= {
        }
        &'praktik;member;help;import'= {
        }
        &'praktik;member;help;help'= {
        }
        &'praktik;session'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand plan 'Plan a session, or a series of them'
            cand log 'Log a session that was held, planned or not'
            cand list 'List sessions, the latest first'
            cand show 'Show one session with everything known of it'
            cand edit 'Change what is known of a session'
            cand cancel 'Say that a planned session will not be held'
            cand attend 'Note who was at a session'
            cand note 'Append a line to the notes of a session'
            cand import 'Take in who was at which session, from files'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;session;plan'= {
            cand --on 'When: 2026-11-24, ''2026-11-24 16:00'', friday, ''+2w''; with --every, the day to begin from'
            cand --minutes 'How long it takes'
            cand --until 'When it ends, instead of --minutes'
            cand --kind 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]'
            cand --place 'Where it is'
            cand --link 'Where it is online'
            cand --agenda 'What it is to deal with'
            cand --facilitator 'Who facilitates: handles or names, separated by commas'
            cand --presenter 'Who presents'
            cand --topic 'What it is about; may be repeated'
            cand --every 'Plan a series: ''first tue 16:00'', ''last friday'', ''tue 16:00'', weekly, biweekly, monthly, ''10 days'''
            cand --count 'How many sessions the series has'
            cand --rota 'Who facilitates in turn'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;log'= {
            cand --on 'When it was: 2026-11-24, ''2026-11-24 16:00'', friday, yesterday [default: today, or as planned]'
            cand --kind 'meeting, learning, workshop, talk, problem-solving or social [default: meeting]'
            cand --minutes 'How long it took'
            cand --place 'Where it was'
            cand --link 'Where it was online'
            cand --present 'Who was there: handles or names, separated by commas; none for nobody'
            cand --present-file 'Who was there, from a file with one of them a line; - for standard input'
            cand --guests 'How many guests were there whose names nobody noted'
            cand --guest 'A guest by name; may be repeated'
            cand --facilitator 'Who facilitated [default: as planned, else PRAKTIK_ME]'
            cand --presenter 'Who presented'
            cand --topic 'What it was about; may be repeated'
            cand --note 'A line for the notes'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;list'= {
            cand --status 'Only those that are planned, held or cancelled'
            cand --kind 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social'
            cand --topic 'Only those on a topic'
            cand --facilitator 'Only those that this member facilitates'
            cand --presenter 'Only those at which this member presents'
            cand --from 'Only from this day on'
            cand --until 'Only up to this day'
            cand --columns 'Show these columns, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --upcoming 'Only what is planned from today on, the next one first'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;edit'= {
            cand --title 'What it is called'
            cand --on 'When; a day alone keeps the time. A cancelled session is planned again'
            cand --kind 'meeting, learning, workshop, talk, problem-solving or social'
            cand --minutes 'How long it takes'
            cand --place 'Where it is'
            cand --link 'Where it is online'
            cand --agenda 'What it is to deal with'
            cand --facilitator 'Who facilitates: handles or names, separated by commas'
            cand --presenter 'Who presents'
            cand --topic 'What it is about; may be repeated'
            cand --slug 'Another slug'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;cancel'= {
            cand --reason 'Why'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;attend'= {
            cand --guests 'How many guests were there whose names nobody noted'
            cand --guest 'A guest by name; may be repeated'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --remove 'Take them out again'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;note'= {
            cand --session 'Of which session [default: the one that runs now, else the one that was last]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;import'= {
            cand --dialect 'Read the files as this dialect, instead of going by their headers'
            cand --date 'When it was, where the file does not say; settles the order of day and month too'
            cand --title 'What it was called, where the file does not say'
            cand --kind 'The kind of new sessions, where the file does not say [default: meeting]'
            cand --min-minutes 'Whoever stayed for less was not present'
            cand --unmatched 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --skip-bad-rows 'Leave out rows that cannot be taken in'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;help'= {
            cand plan 'Plan a session, or a series of them'
            cand log 'Log a session that was held, planned or not'
            cand list 'List sessions, the latest first'
            cand show 'Show one session with everything known of it'
            cand edit 'Change what is known of a session'
            cand cancel 'Say that a planned session will not be held'
            cand attend 'Note who was at a session'
            cand note 'Append a line to the notes of a session'
            cand import 'Take in who was at which session, from files'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;session;help;plan'= {
        }
        &'praktik;session;help;log'= {
        }
        &'praktik;session;help;list'= {
        }
        &'praktik;session;help;show'= {
        }
        &'praktik;session;help;edit'= {
        }
        &'praktik;session;help;cancel'= {
        }
        &'praktik;session;help;attend'= {
        }
        &'praktik;session;help;note'= {
        }
        &'praktik;session;help;import'= {
        }
        &'praktik;session;help;help'= {
        }
        &'praktik;recognize'= {
            cand --for 'What they are thanked for'
            cand --kind 'How [default: informal, or award with --award]'
            cand --award 'An award of the charter'
            cand --by 'Who thanks them [default: PRAKTIK_ME]'
            cand --session 'The session it belongs to'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --again 'Record it even if the same is recorded already'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'List who was thanked for what, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;recognize;list'= {
            cand --to 'Only what this member got'
            cand --by 'Only what this member gave'
            cand --kind 'Only this kind'
            cand --award 'Only this award'
            cand --from 'From this day on'
            cand --until 'Up to this day'
            cand --session 'Only what belongs to this session'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --private 'Name private members too'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'praktik;recognize;help'= {
            cand list 'List who was thanked for what, the newest first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;recognize;help;list'= {
        }
        &'praktik;recognize;help;help'= {
        }
        &'praktik;evaluate'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --area 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity'
            cand --fail-under 'Exit 1 if the score is under N, or if there is none'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --measures 'Every measure'
            cand --check 'Exit 1 if anything needs care'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand measures 'List every measure: area, unit, direction, bounds, source'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;evaluate;explain'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;measures'= {
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --columns 'Show other columns: measure, area, unit, direction, good, watch, source, formula'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;help'= {
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand measures 'List every measure: area, unit, direction, bounds, source'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;evaluate;help;explain'= {
        }
        &'praktik;evaluate;help;measures'= {
        }
        &'praktik;evaluate;help;help'= {
        }
        &'praktik;charter'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand show 'Show the charter'
            cand edit 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
            cand apply 'Make the charter say what a YAML file says'
            cand export 'Print the charter as YAML, to edit or to keep'
            cand review 'Note that the charter was reviewed'
            cand pause 'Set days on which nothing is expected to happen'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;charter;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;edit'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;apply'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;export'= {
            cand -o 'Write it to this file instead of standard output'
            cand --output 'Write it to this file instead of standard output'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;review'= {
            cand --on 'When [default: today]'
            cand --note 'What came of it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;pause'= {
            cand --reason 'Why'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;help'= {
            cand show 'Show the charter'
            cand edit 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
            cand apply 'Make the charter say what a YAML file says'
            cand export 'Print the charter as YAML, to edit or to keep'
            cand review 'Note that the charter was reviewed'
            cand pause 'Set days on which nothing is expected to happen'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;charter;help;show'= {
        }
        &'praktik;charter;help;edit'= {
        }
        &'praktik;charter;help;apply'= {
        }
        &'praktik;charter;help;export'= {
        }
        &'praktik;charter;help;review'= {
        }
        &'praktik;charter;help;pause'= {
        }
        &'praktik;charter;help;help'= {
        }
        &'praktik;completions'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --static 'Know the commands and flags only, and never ask praktik'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;man'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;help'= {
            cand init 'Begin a community: its file and its charter'
            cand member 'Who belongs: add, list and show members, their roles and skills'
            cand session 'What you do together: plan, log and list sessions, import attendance'
            cand recognize 'Thank people for what they did'
            cand evaluate 'How the community is doing, and what would help most'
            cand charter 'What the community is for: show, change and review the charter'
            cand completions 'Print the script that makes your shell complete praktik''s words'
            cand man 'Print the manual page'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'praktik;help;init'= {
        }
        &'praktik;help;member'= {
            cand add 'Add a member'
            cand list 'List members; by default those on the roll today'
            cand show 'Show one member on a screen'
            cand edit 'Change what is known of a member'
            cand leave 'Note that members have left'
            cand rejoin 'Note that members are back'
            cand role 'Who holds which role: add, end and list terms'
            cand skill 'What people say of themselves: wants, practises or teaches a topic'
            cand aliases 'The addresses, handles and names by which imports know members'
            cand import 'Add and update members from a roster file'
        }
        &'praktik;help;member;add'= {
        }
        &'praktik;help;member;list'= {
        }
        &'praktik;help;member;show'= {
        }
        &'praktik;help;member;edit'= {
        }
        &'praktik;help;member;leave'= {
        }
        &'praktik;help;member;rejoin'= {
        }
        &'praktik;help;member;role'= {
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
        }
        &'praktik;help;member;role;add'= {
        }
        &'praktik;help;member;role;end'= {
        }
        &'praktik;help;member;role;list'= {
        }
        &'praktik;help;member;skill'= {
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
        }
        &'praktik;help;member;skill;add'= {
        }
        &'praktik;help;member;skill;remove'= {
        }
        &'praktik;help;member;skill;list'= {
        }
        &'praktik;help;member;aliases'= {
        }
        &'praktik;help;member;import'= {
        }
        &'praktik;help;session'= {
            cand plan 'Plan a session, or a series of them'
            cand log 'Log a session that was held, planned or not'
            cand list 'List sessions, the latest first'
            cand show 'Show one session with everything known of it'
            cand edit 'Change what is known of a session'
            cand cancel 'Say that a planned session will not be held'
            cand attend 'Note who was at a session'
            cand note 'Append a line to the notes of a session'
            cand import 'Take in who was at which session, from files'
        }
        &'praktik;help;session;plan'= {
        }
        &'praktik;help;session;log'= {
        }
        &'praktik;help;session;list'= {
        }
        &'praktik;help;session;show'= {
        }
        &'praktik;help;session;edit'= {
        }
        &'praktik;help;session;cancel'= {
        }
        &'praktik;help;session;attend'= {
        }
        &'praktik;help;session;note'= {
        }
        &'praktik;help;session;import'= {
        }
        &'praktik;help;recognize'= {
            cand list 'List who was thanked for what, the newest first'
        }
        &'praktik;help;recognize;list'= {
        }
        &'praktik;help;evaluate'= {
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand measures 'List every measure: area, unit, direction, bounds, source'
        }
        &'praktik;help;evaluate;explain'= {
        }
        &'praktik;help;evaluate;measures'= {
        }
        &'praktik;help;charter'= {
            cand show 'Show the charter'
            cand edit 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
            cand apply 'Make the charter say what a YAML file says'
            cand export 'Print the charter as YAML, to edit or to keep'
            cand review 'Note that the charter was reviewed'
            cand pause 'Set days on which nothing is expected to happen'
        }
        &'praktik;help;charter;show'= {
        }
        &'praktik;help;charter;edit'= {
        }
        &'praktik;help;charter;apply'= {
        }
        &'praktik;help;charter;export'= {
        }
        &'praktik;help;charter;review'= {
        }
        &'praktik;help;charter;pause'= {
        }
        &'praktik;help;completions'= {
        }
        &'praktik;help;man'= {
        }
        &'praktik;help;help'= {
        }
    ]
    $completions[$command]
}
