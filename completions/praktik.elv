
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
            cand status 'The week on one screen: what is coming, what is due, what needs care'
            cand find 'Search everything: who knows about this, and what is there on it?'
            cand charter 'What the community is for: show, change and review the charter'
            cand goal 'What the community wants to have reached, and where it stands'
            cand channel 'The forum in totals: how many wrote, asked, were answered'
            cand challenge 'Problems, ideas and experiments: raise, join, solve'
            cand resource 'What there is to learn from: guides, recordings, code, and their use'
            cand wish 'Topics that members wish for'
            cand survey 'Ask the members: questions for a form, its answers by area and over time'
            cand story 'What the community was good for, as people tell it'
            cand action 'What somebody undertook to do, by when, and what became of it'
            cand journal 'What was done, by whom and when'
            cand undo 'Take back the newest change, or others by their numbers'
            cand redo 'Make again what undo took back'
            cand backup 'Copy the whole community file, also while others work with it'
            cand restore 'Go back to a backup: it takes the place of the community file'
            cand doctor 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
            cand query 'Ask the file in SQL, read-only, over documented views'
            cand export 'The whole community as one text, to share with your co-leads'
            cand apply 'Take in what a co-lead exported: the plan first'
            cand completions 'Print the script that makes your shell complete praktik''s words, or install it'
            cand man 'Print the manual page of a command, or install them all'
            cand help 'Print the help of a command, or explain a topic'
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
            cand --size 'How large the invented community is [default: small]'
            cand --seed 'Another number makes another community; the same one the same [default: 1]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --demo 'Fill it with an invented community over several years; nobody in it exists'
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
            cand welcome 'Print a letter of welcome made from the charter, and record it'
            cand contacted 'Note that somebody had a word with members'
            cand handover 'Pass roles on, and print what a successor needs'
            cand merge 'Make one member of two entries for the same person'
            cand forget 'Erase a person for good; what they did is counted without them'
            cand match 'Whom to introduce to each other'
            cand import 'Add and update members from a roster file'
            cand export 'Write all members as a roster that import reads back'
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
            cand --not-welcomed 'Only newcomers of the last 90 days who were not welcomed yet'
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
            cand --everything 'All that is held on them, for whoever asks what is kept'
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
        &'praktik;member;skill'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
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
        &'praktik;member;aliases'= {
            cand --add 'Remember an address, a handle (@asilva) or a name; may be repeated'
            cand --remove 'Forget one; may be repeated'
            cand --move 'Take one over that is remembered of another member; may be repeated'
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
        &'praktik;member;welcome'= {
            cand --buddy 'Who looks after them'
            cand --for 'Where the letter is to be sent'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --again 'Welcome them once more, though they were welcomed already'
            cand --list 'List the newcomers of the last 90 days who were not welcomed yet'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;contacted'= {
            cand --note 'What came of it'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;handover'= {
            cand --roles 'Only these roles [default: all they hold]'
            cand --on 'The first day of the successor [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --actions 'Their open actions, too'
            cand --sessions 'The planned sessions that they facilitate from that day on, too'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;merge'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;forget'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Don''t ask'
            cand --backups 'Remove the backups beside the file in which they still are, too'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;match'= {
            cand --size 'How many people a group has'
            cand --across 'Only people of different units, or of different sites'
            cand --with 'Only the group around this member'
            cand --seed 'Another number decides otherwise between equals [default: from the day]'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --record 'Keep the round, so that later ones bring others together'
            cand --dry-run 'With --record: say what would be kept, and keep nothing'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;member;import'= {
            cand --dialect 'The shape of the file [default: by its header]'
            cand --unmatched 'What becomes of people whom praktik does not know: add them, skip them, or fail and take in nothing [default: add, but on a terminal ask about those whose names are like a member''s]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --skip-bad-rows 'Leave out rows that cannot be taken in, instead of taking in nothing'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'praktik;member;export'= {
            cand --format 'How to print it'
            cand -o 'Write it to this file, for your eyes only, instead of standard output'
            cand --output 'Write it to this file, for your eyes only, instead of standard output'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --raw 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
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
            cand feedback 'Note whether a session was worth the time'
            cand announce 'Write the text that tells of a session to come, ready to be pasted'
            cand recap 'Write the text that tells what came of a session, ready to be pasted'
            cand suggest 'Suggest what to plan next, with whom and why'
            cand import 'Take in who was at which session, from files, and what calendars plan'
            cand export 'Write the sessions as a table or a calendar'
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
            cand --registered 'How many had registered'
            cand --views 'How often its recording was watched'
            cand --preparation 'Minutes that everybody together spent on preparing it'
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
            cand --registered 'How many had registered'
            cand --views 'How often its recording was watched'
            cand --preparation 'Minutes that everybody together spent on preparing it'
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
        &'praktik;session;feedback'= {
            cand --worth 'The mean answer, 1 to 5'
            cand --answers 'How many answered'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;announce'= {
            cand --for 'Where it is pasted'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;recap'= {
            cand --for 'Where it is pasted'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;session;suggest'= {
            cand --columns 'Show these columns, named as in --json'
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
        &'praktik;session;import'= {
            cand --dialect 'Read the files as this dialect, instead of going by their headers'
            cand --date 'When it was, where the file does not say; settles the order of day and month too'
            cand --title 'What it was called, where the file does not say'
            cand --kind 'The kind of new sessions, where the file does not say [default: meeting]'
            cand --min-minutes 'Whoever stayed for less was not present'
            cand --unmatched 'What becomes of people whom praktik does not know: add them as members, count them as guests, skip them, or fail [default: ask on a terminal, else fail]'
            cand --horizon 'How far from today a calendar is read'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --skip-bad-rows 'Leave out rows that cannot be taken in'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'praktik;session;export'= {
            cand --format 'csv, ics (a calendar), json, yaml, markdown or table'
            cand -o 'Write it to this file, for your eyes only, instead of standard output'
            cand --output 'Write it to this file, for your eyes only, instead of standard output'
            cand --status 'Only those that are planned, held or cancelled'
            cand --kind 'Only those of a kind: meeting, learning, workshop, talk, problem-solving or social'
            cand --from 'Only from this day on'
            cand --until 'Only up to this day'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --raw 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;recognize'= {
            cand --for 'What they are thanked for'
            cand --kind 'How [default: informal, or award with --award]'
            cand --award 'An award of the charter'
            cand --by 'Who thanks them [default: PRAKTIK_ME]'
            cand --session 'The session it belongs to'
            cand --resource 'The resource it belongs to'
            cand --challenge 'The challenge it belongs to'
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
            cand suggest 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
            cand digest 'Print the thanks of a period, ready to post'
        }
        &'praktik;recognize;list'= {
            cand --to 'Only what this member got'
            cand --by 'Only what this member gave'
            cand --kind 'Only this kind'
            cand --award 'Only this award'
            cand --from 'From this day on'
            cand --until 'Up to this day'
            cand --session 'Only what belongs to this session'
            cand --resource 'Only what belongs to this resource'
            cand --challenge 'Only what belongs to this challenge'
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
        &'praktik;recognize;suggest'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --columns 'The columns to show, named as in --json'
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
        &'praktik;recognize;digest'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --format 'How to print it [default: text]'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --by-person 'What each person was thanked for, instead of one thanks after the other'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --area 'Only this area, measure by measure: purpose, leadership, connection, learning, recognition, continuity'
            cand --fail-under 'Exit 1 if the score is under N, or if there is none'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --stage 'Where the community stands in its life, in your own word; it is never computed'
            cand --note 'A word on it'
            cand --action 'Undertake these of the list "What would help most", by number: 1,3'
            cand --owner 'Who does it'
            cand --due 'By when'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --measures 'Every measure'
            cand --check 'Exit 1 if anything needs care'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --record 'Keep what the measures say today, to be looked back at'
            cand --again 'Replace what was recorded on the same day for the same period'
            cand --dry-run 'Say what would be recorded, and record nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand cohorts 'Show how many of those who first came in a month were seen again'
            cand compare 'Compare two periods: what moved, and why'
            cand history 'Show values over time, and what was recorded'
            cand network 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
            cand report 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
            cand measures 'List every measure: what it says, its bounds, where they come from'
        }
        &'praktik;evaluate;explain'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;cohorts'= {
            cand --by 'By month or quarter of the first attendance [default: month]'
            cand --cohorts 'How many cohorts, the last one being today''s [default: 12]'
            cand --ahead 'How many months or quarters to follow each [default: 12]'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;compare'= {
            cand --measure 'Only these measures; may be repeated'
            cand --area 'Only this area'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'Every change, and what was recorded in neither'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;history'= {
            cand --windows 'How many windows, the last one being today''s'
            cand --window 'quarter, month, year, or a length such as 30d [default: 90d]'
            cand --measure 'These measures instead of the scores; may be repeated'
            cand --area 'The score of this area, and its measures'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;network'= {
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --around 'Only the network around this member'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --limit 'Show at most N of each list'
            cand --format 'How to print it: table, markdown, json, yaml, or the network itself as csv, graphml or dot'
            cand -o 'Write it to this file, for your eyes only, instead of standard output'
            cand --output 'Write it to this file, for your eyes only, instead of standard output'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --anonymous 'Numbers instead of people; no names and sites'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --json 'Short for --format json'
            cand --raw 'Leave cells as they are that a spreadsheet would take for a formula; only for --format csv'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;report'= {
            cand --for 'Whom it is for [default: lead]'
            cand --ask 'What you ask of the sponsor; may be repeated'
            cand --period '2026, 2026-Q3, 2026-09, all, or a length that ends today such as 90d [default: 90d]'
            cand --from 'The first day, instead of --period'
            cand --until 'The last day, instead of --period'
            cand --as-of 'Look at the community as of this day instead of today'
            cand --tie-cap 'Sessions of more people tie nobody; 0 for no limit [default: the charter''s, else 30]'
            cand --format 'How to write it [default: html; markdown where the file ends in .md]'
            cand -o 'Write it to this file, for your eyes only, instead of standard output'
            cand --output 'Write it to this file, for your eyes only, instead of standard output'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --anonymous 'Name nobody, also not in titles, reasons and stories'
            cand --exact 'Count in full what would be sampled in a large community, however long it takes'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;evaluate;measures'= {
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --columns 'Show other columns: measure, area, unit, direction, good, watch, says, source, formula'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;status'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --check 'Exit 1 if anything is overdue'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;find'= {
            cand --in 'Only here; may be several, separated by commas [default: everywhere]'
            cand --columns 'The columns to show, named as in --json'
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
            cand close 'End the community: a last word, and nothing is written from then on'
            cand reopen 'Go on with a community that was closed'
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
        &'praktik;charter;close'= {
            cand --reason 'Why it ends'
            cand --heirs 'Who takes over what it leaves'
            cand --on 'Its last day [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Do not ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;charter;reopen'= {
            cand --on 'Since when [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Set a goal'
            cand update 'Note where a goal stands'
            cand list 'List goals; by default the open ones'
            cand show 'Show one goal with its readings'
            cand edit 'Change what a goal says'
            cand reach 'Note that a goal was reached'
            cand drop 'Give a goal up'
            cand reopen 'Take up again a goal that was reached or dropped'
        }
        &'praktik;goal;add'= {
            cand --baseline 'The value it starts from'
            cand --baseline-on 'The day of that value [default: the day the goal is set]'
            cand --target 'The value to reach'
            cand --unit 'What the values count'
            cand --due 'The day by which it is to be reached'
            cand --measure 'The health measure it is read from'
            cand --caution 'How the figure could be met while the goal is not'
            cand --benefit 'The benefit of the charter that it stands for'
            cand --on 'Since when it is a goal [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;update'= {
            cand --value 'Its value'
            cand --on-track 'Whether it is on track, as you see it: yes or no'
            cand --on 'When [default: today]'
            cand --note 'A word on it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;list'= {
            cand --status 'Only those that stand so'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'Also those that were reached or dropped'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;edit'= {
            cand --title 'Another title'
            cand --baseline 'The value it starts from'
            cand --baseline-on 'The day of that value [default: the day the goal is set]'
            cand --target 'The value to reach'
            cand --unit 'What the values count'
            cand --due 'The day by which it is to be reached'
            cand --measure 'The health measure it is read from'
            cand --caution 'How the figure could be met while the goal is not'
            cand --benefit 'The benefit of the charter that it stands for'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;reach'= {
            cand --on 'When [default: today]'
            cand --reason 'What there is to say about it'
            cand --note 'What there is to say about it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;drop'= {
            cand --on 'When [default: today]'
            cand --reason 'What there is to say about it'
            cand --note 'What there is to say about it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;goal;reopen'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;channel'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand log 'Note the totals of a month'
            cand list 'List totals, the newest month first'
            cand remove 'Take out the totals of a month'
        }
        &'praktik;channel;log'= {
            cand --month 'The month, such as 2026-09'
            cand --people 'How many people wrote'
            cand --asked 'How many questions were asked'
            cand --answered 'How many of them were answered'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --new 'Add the channel to the charter'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;channel;list'= {
            cand --channel 'Only this channel'
            cand --from 'The first month, such as 2026-01'
            cand --until 'The last month'
            cand --columns 'The columns to show, named as in --json'
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
        &'praktik;channel;remove'= {
            cand --month 'The month, such as 2026-09'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand raise 'Raise a problem, an idea or an experiment'
            cand list 'List challenges, the newest first; by default the open ones'
            cand show 'Show one challenge: who joined, and what became of it'
            cand edit 'Change what is known of a challenge'
            cand join 'Note that members help with a challenge'
            cand leave 'Take back that a member helps with a challenge'
            cand solve 'Say how a challenge was solved, or that it was dropped'
            cand reopen 'Open a challenge again'
        }
        &'praktik;challenge;raise'= {
            cand --kind 'What kind it is'
            cand --by 'Who raises it; none where nobody is to be named [default: PRAKTIK_ME]'
            cand --topic 'What it is about; may be repeated'
            cand --detail 'More about it'
            cand --on 'When it was raised [default: today]'
            cand --slug 'Its slug [default: made of the title]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;list'= {
            cand --kind 'Only this kind'
            cand --topic 'Only those on this topic'
            cand --by 'Only what this member raised'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'The closed ones too'
            cand --unanswered 'Only those that nobody but the raiser joined'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;edit'= {
            cand --title 'What it is called'
            cand --kind 'What kind it is'
            cand --by 'Who raised it'
            cand --topic 'What it is about; may be repeated'
            cand --detail 'More about it'
            cand --on 'When it was raised'
            cand --slug 'Another slug'
            cand --how 'How it was solved'
            cand --outcome 'What became of it'
            cand --resource 'The resource that came of it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;join'= {
            cand --on 'Since when [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;leave'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;solve'= {
            cand --how 'How it was solved, or why it was dropped'
            cand --outcome 'What became of it [default: adopted]'
            cand --by 'Who solved it; none where nobody is to be named [default: PRAKTIK_ME]'
            cand --resource 'The resource that came of it'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;challenge;reopen'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Add a resource, perhaps what came of a session'
            cand list 'List resources, the newest first'
            cand show 'Show one resource with its reviews and uses'
            cand edit 'Change what is known of a resource'
            cand used 'Note that a resource was used, by whom or where'
            cand review 'Note that somebody looked whether a resource still holds'
            cand retire 'Take a resource out of use, or bring it back'
        }
        &'praktik;resource;add'= {
            cand --kind 'What kind it is'
            cand --link 'Where it is: a URL or a path'
            cand --topic 'What it is about; may be repeated'
            cand --by 'Who contributed it; none where nobody knows [default: PRAKTIK_ME]'
            cand --session 'The session it belongs to'
            cand --from-session 'Make it of the notes or the recording of this session'
            cand --note 'A word on it'
            cand --on 'When it was added [default: today]'
            cand --slug 'Its slug [default: made of the title]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --again 'Add it though one with a similar title or the same link is there'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;list'= {
            cand --topic 'Only those on this topic'
            cand --kind 'Only this kind'
            cand --by 'Only what this member contributed'
            cand --not-reviewed 'Only those neither added nor reviewed for so long, such as 12m'
            cand --unused 'Only those there for so long and not used in it, such as 12m'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --retired 'The retired ones, instead of the others'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;edit'= {
            cand --title 'What it is called'
            cand --kind 'What kind it is'
            cand --link 'Where it is: a URL or a path'
            cand --topic 'What it is about; may be repeated'
            cand --by 'Who contributed it'
            cand --session 'The session it belongs to'
            cand --note 'A word on it'
            cand --on 'When it was added'
            cand --slug 'Another slug'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;used'= {
            cand --by 'Who used it; none where nobody is to be named [default: PRAKTIK_ME]'
            cand --in 'In which session'
            cand --at 'Where else: a team, a project'
            cand --note 'A word on it'
            cand --on 'When [default: the day of the session, else today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;review'= {
            cand --by 'Who looked; none where nobody is to be named [default: PRAKTIK_ME]'
            cand --note 'What they found'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;resource;retire'= {
            cand --reason 'Why'
            cand --on 'When [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --undo 'Bring it back'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;wish'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Note that members wish for a topic'
            cand list 'List the wishes, the most wished for first; by default the open ones'
            cand drop 'Take open wishes for a topic back'
        }
        &'praktik;wish;add'= {
            cand --by 'Who wishes for it; none where nobody is to be named [default: PRAKTIK_ME]'
            cand --note 'A word on it'
            cand --on 'Since when [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --new 'It is a topic of its own, though another has a similar name'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;wish;list'= {
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'Those that were met too'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;wish;drop'= {
            cand --by 'Whose wish [default: everybody''s]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;survey'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand template 'Print questions of the six areas, to paste into a form'
            cand import 'Take in what a form exported'
            cand show 'What the members say, by area, by question and over time'
            cand list 'List surveys, the latest first'
            cand remove 'Take a survey out, with all that was answered'
        }
        &'praktik;survey;template'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --map 'Print instead which area each question asks about, as YAML for survey import --map'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;survey;import'= {
            cand --map 'Which area each question asks about, as YAML'
            cand --title 'What the survey is called [default: as the file, without what tools append]'
            cand --date 'When it was, where the file does not say; settles the order of day and month too'
            cand --dialect 'Read the file as this dialect, instead of going by its header'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --ignore-unmapped 'Leave out questions that nobody knows'
            cand --named 'Keep who answered, for members that praktik knows'
            cand --skip-bad-rows 'Leave out rows that cannot be taken in'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'praktik;survey;show'= {
            cand --area 'Only this area'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --comments 'Also what people wrote'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;survey;list'= {
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
        &'praktik;survey;remove'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Do not ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;story'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Write down a story'
            cand list 'List stories, the newest first'
            cand show 'Show one story'
            cand edit 'Change a story, or whether it may be shared'
            cand remove 'Take a story out'
        }
        &'praktik;story;add'= {
            cand --by 'Who tells it [default: PRAKTIK_ME]'
            cand --happened 'What happened'
            cand --learned 'What the teller took from it'
            cand --did 'What they did'
            cand --changed 'What changed'
            cand --hours 'Hours it saved, by the teller''s own estimate'
            cand --reached 'How far it went'
            cand --benefit 'The benefit of the charter that it shows'
            cand --on 'When it was told [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --consent 'The teller agrees that it is shared under their name'
            cand --no-consent 'The teller does not'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;story;list'= {
            cand --benefit 'Only those that show this benefit'
            cand --by 'Only those that this member told'
            cand --from 'The first day'
            cand --until 'The last day'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --shared 'Only those that may be shared'
            cand --tellers 'Name tellers also where they did not agree to be shared; nobody private'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;story;show'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --tellers 'Name the teller also where they did not agree to be shared'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;story;edit'= {
            cand --happened 'What happened'
            cand --learned 'What the teller took from it'
            cand --did 'What they did'
            cand --changed 'What changed'
            cand --hours 'Hours it saved, by the teller''s own estimate'
            cand --reached 'How far it went'
            cand --benefit 'The benefit of the charter that it shows'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --consent 'The teller agrees that it is shared under their name'
            cand --no-consent 'The teller does not'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;story;remove'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Do not ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand add 'Undertake something'
            cand list 'List what is to be done, what is due first'
            cand edit 'Change an action'
            cand done 'Say that actions are done'
            cand drop 'Give an action up'
            cand reopen 'Take up again what was done or dropped'
        }
        &'praktik;action;add'= {
            cand --area 'The area it is to help [default: the measure''s]'
            cand --measure 'The measure it is to move'
            cand --owner 'Who does it'
            cand --due 'By when'
            cand --session 'The session it comes from'
            cand --on 'When it was undertaken [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --again 'Add it even if the same is open already'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action;list'= {
            cand --status 'Only what stands so [default: open]'
            cand --owner 'Only what this member does'
            cand --area 'Only what is to help this area'
            cand --columns 'The columns to show, named as in --json'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'What was done or dropped, too'
            cand --overdue 'Only what should have been done by now'
            cand --private 'Name private members too'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action;edit'= {
            cand --title 'What is to be done'
            cand --area 'The area it is to help'
            cand --measure 'The measure it is to move; what it says today is kept'
            cand --owner 'Who does it'
            cand --due 'By when'
            cand --session 'The session it comes from'
            cand --note 'A word on it'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action;done'= {
            cand --note 'A word on it'
            cand --on 'When it was done [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action;drop'= {
            cand --reason 'Why it is given up'
            cand --on 'When it was given up [default: today]'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;action;reopen'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;journal'= {
            cand --member 'Only what concerned this member'
            cand --since 'Only from this day on'
            cand --limit 'Show at most N rows'
            cand --sort 'Sort by a column, named as in --json'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --reverse 'Turn the order round'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand show 'What a change did, row by row'
            cand prune 'Remove old changes from the journal, for good'
        }
        &'praktik;journal;show'= {
            cand --limit 'Show at most N rows'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;journal;prune'= {
            cand --before 'Remove what was done before this day, such as 2026-01-01 or -6m'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --all 'Remove everything'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;undo'= {
            cand --steps 'So many changes'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;redo'= {
            cand --steps 'So many changes'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;backup'= {
            cand --keep 'Remove the oldest backups of this community there that are more than N, this one counted'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;restore'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;doctor'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --accept 'Take what the file holds for right, where another program changed it and you know why'
            cand --yes 'Don''t ask'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;query'= {
            cand --file 'Read the SQL from a file'
            cand --limit 'Show at most N rows'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --views 'List the views and their columns'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;export'= {
            cand -o 'Write it to this file, for your eyes only, instead of standard output'
            cand --output 'Write it to this file, for your eyes only, instead of standard output'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;apply'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --prune 'Let go what is in the file and not in the text'
            cand --bring-back 'Take people back in who were forgotten here'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;completions'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --static 'Know the commands and flags only, and never ask praktik'
            cand --install 'Put the script where the shell looks for it, instead of printing it'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;man'= {
            cand --install 'Write every page into this folder, instead of printing one'
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --yes 'Don''t ask'
            cand --dry-run 'Say what would change, and change nothing'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand init 'Begin a community: its file and its charter'
            cand member 'Who belongs: add, list and show members, their roles and skills'
            cand session 'What you do together: plan, log and list sessions, import attendance'
            cand recognize 'Thank people for what they did'
            cand evaluate 'How the community is doing, and what would help most'
            cand status 'The week on one screen: what is coming, what is due, what needs care'
            cand find 'Search everything: who knows about this, and what is there on it?'
            cand charter 'What the community is for: show, change and review the charter'
            cand goal 'What the community wants to have reached, and where it stands'
            cand channel 'The forum in totals: how many wrote, asked, were answered'
            cand challenge 'Problems, ideas and experiments: raise, join, solve'
            cand resource 'What there is to learn from: guides, recordings, code, and their use'
            cand wish 'Topics that members wish for'
            cand survey 'Ask the members: questions for a form, its answers by area and over time'
            cand story 'What the community was good for, as people tell it'
            cand action 'What somebody undertook to do, by when, and what became of it'
            cand journal 'What was done, by whom and when'
            cand undo 'Take back the newest change, or others by their numbers'
            cand redo 'Make again what undo took back'
            cand backup 'Copy the whole community file, also while others work with it'
            cand restore 'Go back to a backup: it takes the place of the community file'
            cand doctor 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
            cand query 'Ask the file in SQL, read-only, over documented views'
            cand export 'The whole community as one text, to share with your co-leads'
            cand apply 'Take in what a co-lead exported: the plan first'
            cand completions 'Print the script that makes your shell complete praktik''s words, or install it'
            cand man 'Print the manual page of a command, or install them all'
            cand help 'Print the help of a command, or explain a topic'
        }
        &'praktik;man;init'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Add a member'
            cand list 'List members; by default those on the roll today'
            cand show 'Show one member on a screen'
            cand edit 'Change what is known of a member'
            cand leave 'Note that members have left'
            cand rejoin 'Note that members are back'
            cand role 'Who holds which role: add, end and list terms'
            cand skill 'What people say of themselves: wants, practises or teaches a topic'
            cand aliases 'The addresses, handles and names by which imports know members'
            cand welcome 'Print a letter of welcome made from the charter, and record it'
            cand contacted 'Note that somebody had a word with members'
            cand handover 'Pass roles on, and print what a successor needs'
            cand merge 'Make one member of two entries for the same person'
            cand forget 'Erase a person for good; what they did is counted without them'
            cand match 'Whom to introduce to each other'
            cand import 'Add and update members from a roster file'
            cand export 'Write all members as a roster that import reads back'
        }
        &'praktik;man;member;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;leave'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;rejoin'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;role'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
        }
        &'praktik;man;member;role;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;role;end'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;role;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;skill'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
        }
        &'praktik;man;member;skill;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;skill;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;skill;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;aliases'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;welcome'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;contacted'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;handover'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;merge'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;forget'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;match'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;member;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand plan 'Plan a session, or a series of them'
            cand log 'Log a session that was held, planned or not'
            cand list 'List sessions, the latest first'
            cand show 'Show one session with everything known of it'
            cand edit 'Change what is known of a session'
            cand cancel 'Say that a planned session will not be held'
            cand attend 'Note who was at a session'
            cand note 'Append a line to the notes of a session'
            cand feedback 'Note whether a session was worth the time'
            cand announce 'Write the text that tells of a session to come, ready to be pasted'
            cand recap 'Write the text that tells what came of a session, ready to be pasted'
            cand suggest 'Suggest what to plan next, with whom and why'
            cand import 'Take in who was at which session, from files, and what calendars plan'
            cand export 'Write the sessions as a table or a calendar'
        }
        &'praktik;man;session;plan'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;log'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;cancel'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;attend'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;note'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;feedback'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;announce'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;recap'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;suggest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;session;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;recognize'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand list 'List who was thanked for what, the newest first'
            cand suggest 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
            cand digest 'Print the thanks of a period, ready to post'
        }
        &'praktik;man;recognize;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;recognize;suggest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;recognize;digest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand cohorts 'Show how many of those who first came in a month were seen again'
            cand compare 'Compare two periods: what moved, and why'
            cand history 'Show values over time, and what was recorded'
            cand network 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
            cand report 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
            cand measures 'List every measure: what it says, its bounds, where they come from'
        }
        &'praktik;man;evaluate;explain'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;cohorts'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;compare'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;history'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;network'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;report'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;evaluate;measures'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;status'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;find'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand show 'Show the charter'
            cand edit 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
            cand apply 'Make the charter say what a YAML file says'
            cand export 'Print the charter as YAML, to edit or to keep'
            cand review 'Note that the charter was reviewed'
            cand pause 'Set days on which nothing is expected to happen'
            cand close 'End the community: a last word, and nothing is written from then on'
            cand reopen 'Go on with a community that was closed'
        }
        &'praktik;man;charter;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;apply'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;review'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;pause'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;close'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;charter;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Set a goal'
            cand update 'Note where a goal stands'
            cand list 'List goals; by default the open ones'
            cand show 'Show one goal with its readings'
            cand edit 'Change what a goal says'
            cand reach 'Note that a goal was reached'
            cand drop 'Give a goal up'
            cand reopen 'Take up again a goal that was reached or dropped'
        }
        &'praktik;man;goal;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;update'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;reach'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;goal;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;channel'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand log 'Note the totals of a month'
            cand list 'List totals, the newest month first'
            cand remove 'Take out the totals of a month'
        }
        &'praktik;man;channel;log'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;channel;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;channel;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand raise 'Raise a problem, an idea or an experiment'
            cand list 'List challenges, the newest first; by default the open ones'
            cand show 'Show one challenge: who joined, and what became of it'
            cand edit 'Change what is known of a challenge'
            cand join 'Note that members help with a challenge'
            cand leave 'Take back that a member helps with a challenge'
            cand solve 'Say how a challenge was solved, or that it was dropped'
            cand reopen 'Open a challenge again'
        }
        &'praktik;man;challenge;raise'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;join'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;leave'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;solve'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;challenge;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Add a resource, perhaps what came of a session'
            cand list 'List resources, the newest first'
            cand show 'Show one resource with its reviews and uses'
            cand edit 'Change what is known of a resource'
            cand used 'Note that a resource was used, by whom or where'
            cand review 'Note that somebody looked whether a resource still holds'
            cand retire 'Take a resource out of use, or bring it back'
        }
        &'praktik;man;resource;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;used'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;review'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;resource;retire'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;wish'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Note that members wish for a topic'
            cand list 'List the wishes, the most wished for first; by default the open ones'
            cand drop 'Take open wishes for a topic back'
        }
        &'praktik;man;wish;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;wish;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;wish;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;survey'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand template 'Print questions of the six areas, to paste into a form'
            cand import 'Take in what a form exported'
            cand show 'What the members say, by area, by question and over time'
            cand list 'List surveys, the latest first'
            cand remove 'Take a survey out, with all that was answered'
        }
        &'praktik;man;survey;template'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;survey;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;survey;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;survey;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;survey;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;story'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Write down a story'
            cand list 'List stories, the newest first'
            cand show 'Show one story'
            cand edit 'Change a story, or whether it may be shared'
            cand remove 'Take a story out'
        }
        &'praktik;man;story;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;story;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;story;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;story;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;story;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Undertake something'
            cand list 'List what is to be done, what is due first'
            cand edit 'Change an action'
            cand done 'Say that actions are done'
            cand drop 'Give an action up'
            cand reopen 'Take up again what was done or dropped'
        }
        &'praktik;man;action;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action;done'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;action;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;journal'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand show 'What a change did, row by row'
            cand prune 'Remove old changes from the journal, for good'
        }
        &'praktik;man;journal;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;journal;prune'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;undo'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;redo'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;backup'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;restore'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;doctor'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;query'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;apply'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;completions'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;man'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;man;help'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help'= {
            cand --format 'How to print the answer'
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --json 'Short for --format json'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
            cand init 'Begin a community: its file and its charter'
            cand member 'Who belongs: add, list and show members, their roles and skills'
            cand session 'What you do together: plan, log and list sessions, import attendance'
            cand recognize 'Thank people for what they did'
            cand evaluate 'How the community is doing, and what would help most'
            cand status 'The week on one screen: what is coming, what is due, what needs care'
            cand find 'Search everything: who knows about this, and what is there on it?'
            cand charter 'What the community is for: show, change and review the charter'
            cand goal 'What the community wants to have reached, and where it stands'
            cand channel 'The forum in totals: how many wrote, asked, were answered'
            cand challenge 'Problems, ideas and experiments: raise, join, solve'
            cand resource 'What there is to learn from: guides, recordings, code, and their use'
            cand wish 'Topics that members wish for'
            cand survey 'Ask the members: questions for a form, its answers by area and over time'
            cand story 'What the community was good for, as people tell it'
            cand action 'What somebody undertook to do, by when, and what became of it'
            cand journal 'What was done, by whom and when'
            cand undo 'Take back the newest change, or others by their numbers'
            cand redo 'Make again what undo took back'
            cand backup 'Copy the whole community file, also while others work with it'
            cand restore 'Go back to a backup: it takes the place of the community file'
            cand doctor 'Look the file over: damage, oddities, permissions, copies; each with its remedy'
            cand query 'Ask the file in SQL, read-only, over documented views'
            cand export 'The whole community as one text, to share with your co-leads'
            cand apply 'Take in what a co-lead exported: the plan first'
            cand completions 'Print the script that makes your shell complete praktik''s words, or install it'
            cand man 'Print the manual page of a command, or install them all'
            cand help 'Print the help of a command, or explain a topic'
            cand areas 'The six areas of a community, and which commands serve them'
            cand week 'The week of a lead, and what comes once a month, a quarter, a year'
            cand privacy 'What is kept on people, and what a lead should tell them'
        }
        &'praktik;help;init'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Add a member'
            cand list 'List members; by default those on the roll today'
            cand show 'Show one member on a screen'
            cand edit 'Change what is known of a member'
            cand leave 'Note that members have left'
            cand rejoin 'Note that members are back'
            cand role 'Who holds which role: add, end and list terms'
            cand skill 'What people say of themselves: wants, practises or teaches a topic'
            cand aliases 'The addresses, handles and names by which imports know members'
            cand welcome 'Print a letter of welcome made from the charter, and record it'
            cand contacted 'Note that somebody had a word with members'
            cand handover 'Pass roles on, and print what a successor needs'
            cand merge 'Make one member of two entries for the same person'
            cand forget 'Erase a person for good; what they did is counted without them'
            cand match 'Whom to introduce to each other'
            cand import 'Add and update members from a roster file'
            cand export 'Write all members as a roster that import reads back'
        }
        &'praktik;help;member;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;leave'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;rejoin'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;role'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Give a member a role of the charter'
            cand end 'End a member''s term in a role'
            cand list 'List the roles and who holds them today'
        }
        &'praktik;help;member;role;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;role;end'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;role;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;skill'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Note what a member wants, practises or teaches'
            cand remove 'Note that a member no longer says so'
            cand list 'List who wants, practises or teaches what'
        }
        &'praktik;help;member;skill;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;skill;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;skill;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;aliases'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;welcome'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;contacted'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;handover'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;merge'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;forget'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;match'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;member;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand plan 'Plan a session, or a series of them'
            cand log 'Log a session that was held, planned or not'
            cand list 'List sessions, the latest first'
            cand show 'Show one session with everything known of it'
            cand edit 'Change what is known of a session'
            cand cancel 'Say that a planned session will not be held'
            cand attend 'Note who was at a session'
            cand note 'Append a line to the notes of a session'
            cand feedback 'Note whether a session was worth the time'
            cand announce 'Write the text that tells of a session to come, ready to be pasted'
            cand recap 'Write the text that tells what came of a session, ready to be pasted'
            cand suggest 'Suggest what to plan next, with whom and why'
            cand import 'Take in who was at which session, from files, and what calendars plan'
            cand export 'Write the sessions as a table or a calendar'
        }
        &'praktik;help;session;plan'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;log'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;cancel'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;attend'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;note'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;feedback'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;announce'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;recap'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;suggest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;session;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;recognize'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand list 'List who was thanked for what, the newest first'
            cand suggest 'Suggest whom to thank: who contributed, and was never thanked or not for a year'
            cand digest 'Print the thanks of a period, ready to post'
        }
        &'praktik;help;recognize;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;recognize;suggest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;recognize;digest'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand explain 'Show where a figure comes from: formula, source, bounds, and the people and sessions behind it'
            cand cohorts 'Show how many of those who first came in a month were seen again'
            cand compare 'Compare two periods: what moved, and why'
            cand history 'Show values over time, and what was recorded'
            cand network 'Show who has a tie to whom: groups, people not yet connected, only links, connectors, how units mix'
            cand report 'Make a report to pass on, for the sponsor, the members or the lead: one HTML file, or Markdown'
            cand measures 'List every measure: what it says, its bounds, where they come from'
        }
        &'praktik;help;evaluate;explain'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;cohorts'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;compare'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;history'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;network'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;report'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;evaluate;measures'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;status'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;find'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand show 'Show the charter'
            cand edit 'Change the charter in your editor ($VISUAL or $EDITOR), as YAML'
            cand apply 'Make the charter say what a YAML file says'
            cand export 'Print the charter as YAML, to edit or to keep'
            cand review 'Note that the charter was reviewed'
            cand pause 'Set days on which nothing is expected to happen'
            cand close 'End the community: a last word, and nothing is written from then on'
            cand reopen 'Go on with a community that was closed'
        }
        &'praktik;help;charter;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;apply'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;review'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;pause'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;close'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;charter;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Set a goal'
            cand update 'Note where a goal stands'
            cand list 'List goals; by default the open ones'
            cand show 'Show one goal with its readings'
            cand edit 'Change what a goal says'
            cand reach 'Note that a goal was reached'
            cand drop 'Give a goal up'
            cand reopen 'Take up again a goal that was reached or dropped'
        }
        &'praktik;help;goal;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;update'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;reach'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;goal;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;channel'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand log 'Note the totals of a month'
            cand list 'List totals, the newest month first'
            cand remove 'Take out the totals of a month'
        }
        &'praktik;help;channel;log'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;channel;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;channel;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand raise 'Raise a problem, an idea or an experiment'
            cand list 'List challenges, the newest first; by default the open ones'
            cand show 'Show one challenge: who joined, and what became of it'
            cand edit 'Change what is known of a challenge'
            cand join 'Note that members help with a challenge'
            cand leave 'Take back that a member helps with a challenge'
            cand solve 'Say how a challenge was solved, or that it was dropped'
            cand reopen 'Open a challenge again'
        }
        &'praktik;help;challenge;raise'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;join'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;leave'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;solve'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;challenge;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Add a resource, perhaps what came of a session'
            cand list 'List resources, the newest first'
            cand show 'Show one resource with its reviews and uses'
            cand edit 'Change what is known of a resource'
            cand used 'Note that a resource was used, by whom or where'
            cand review 'Note that somebody looked whether a resource still holds'
            cand retire 'Take a resource out of use, or bring it back'
        }
        &'praktik;help;resource;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;used'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;review'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;resource;retire'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;wish'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Note that members wish for a topic'
            cand list 'List the wishes, the most wished for first; by default the open ones'
            cand drop 'Take open wishes for a topic back'
        }
        &'praktik;help;wish;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;wish;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;wish;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;survey'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand template 'Print questions of the six areas, to paste into a form'
            cand import 'Take in what a form exported'
            cand show 'What the members say, by area, by question and over time'
            cand list 'List surveys, the latest first'
            cand remove 'Take a survey out, with all that was answered'
        }
        &'praktik;help;survey;template'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;survey;import'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;survey;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;survey;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;survey;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;story'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Write down a story'
            cand list 'List stories, the newest first'
            cand show 'Show one story'
            cand edit 'Change a story, or whether it may be shared'
            cand remove 'Take a story out'
        }
        &'praktik;help;story;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;story;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;story;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;story;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;story;remove'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand add 'Undertake something'
            cand list 'List what is to be done, what is due first'
            cand edit 'Change an action'
            cand done 'Say that actions are done'
            cand drop 'Give an action up'
            cand reopen 'Take up again what was done or dropped'
        }
        &'praktik;help;action;add'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action;list'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action;edit'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action;done'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action;drop'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;action;reopen'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;journal'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand show 'What a change did, row by row'
            cand prune 'Remove old changes from the journal, for good'
        }
        &'praktik;help;journal;show'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;journal;prune'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;undo'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;redo'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;backup'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;restore'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;doctor'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;query'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;export'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;apply'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;completions'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;man'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;help'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
        }
        &'praktik;help;areas'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;help;week'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
        &'praktik;help;privacy'= {
            cand --db 'The community file [default: PRAKTIK_DB, else the nearest praktik.db from here upwards]'
            cand --no-input 'Never ask; what is missing is an error that names the flag'
            cand -h 'Print help'
            cand --help 'Print help'
        }
    ]
    $completions[$command]
}
