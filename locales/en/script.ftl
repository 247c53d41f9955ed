### The words for support staff: scripted answers, search, contacts, handbook, completions.

## helpme script

script-providers = Scripted answers
script-count = Scripts
script-next = helpme script NAME lists the scripts of a provider; helpme search WORDS finds one.
script-list = { $provider }: scripted answers
script-id = Script
script-title = What it is about
script-list-next = For example: helpme script { $first }. Add -l ms or -l zh for another language, --also en for two side by side.
script-also-same = The second language is the same as the first. The script is shown once.
script-said = The customer says
script-opener = Say first
script-ask = Ask, because the cases depend on it
script-channel = { $number }. { $channel }
script-quoted = “{ $text }”
# $choices are quoted choices, e.g. “Yes” or “I am not sure”.
script-condition = “{ $question }” is { $choices }
script-and = { $first } and { $second }
# Between quoted choices, e.g. “Yes” or “I am not sure”.
script-or = { $others } or { $last }
script-case = If { $conditions }: { $text }
script-case-alone = Only if { $conditions }.

## helpme search

search-title = { $count ->
    [one] One script for “{ $words }”
   *[other] { $count } scripts for “{ $words }”
}
search-more = { $shown } of { $count } shown. More words make it narrower.
search-next = Read one out with helpme script { $first }
search-elsewhere = Nothing fits in { $name }. From other providers (their numbers do not hold for { $name }):
search-next-all = See all scripts of { $name } with helpme script { $provider }
packs-left-out = { $count ->
    [one] One pack could not be read and was left out: { $names }. Type helpme script and its name to see why.
   *[other] { $count } packs could not be read and were left out: { $names }. Type helpme script and one of the names to see why.
}

## helpme contacts

contacts-title = { $provider }: contacts on { $date }
contacts-bodies = Where to turn if { $provider } does not help
contacts-stale-title = { $provider }: contacts not checked for a long time, on { $date }
contacts-no-stale = Every contact of { $provider } was checked less than { $days } days before { $date }.
contacts-none = No contact of { $provider } is known.
contacts-hours = Hours
contacts-source = Source
contacts-everywhere = Everywhere
contacts-no-hours = Hours not stated
contacts-age = { $days ->
    [0] { $date }, today
    [one] { $date }, one day ago
   *[other] { $date }, { $days } days ago
}
contacts-old = { $age }: check it again
confidence-official = Official page
confidence-third-party = Not an official page
confidence-unconfirmed = Not confirmed
confidence-elsewhere = Official for { $regions }
confidence-recorded = Recorded by somebody else, that page not read
confidence-recorded-elsewhere = Recorded for { $regions }
confidence-not-from-here = not confirmed for calls from elsewhere
how-tested = tried
how-live = read on the live page
how-stored-copy = read in a stored copy

## helpme list --verbose

list-from = From
list-shipped = shipped

## helpme export

export-title = Handbook of scripted answers
export-about = Every scripted answer of every provider, in every language, with each case and its condition. Written by helpme; change the packs, not these pages.
export-contents = Contents
export-contacts = Contacts
export-other-languages = Other languages: { $links }
export-back = Contents
export-summary = Summary
export-done = { $count } pages written to { $folder }. Begin with README.md; for mdBook the folder is the src of a book.
export-day = Contacts as of { $date }

## helpme diff

diff-none = Nothing that a customer sees has changed.
diff-title = What changes for customers
diff-added = new
diff-removed = gone
diff-official = what counts as official
diff-known-false = what is known as false
diff-urgency = urgency
diff-warnings = warnings
diff-choices = choices
diff-questions = questions
diff-channel = channels
diff-checklist = checklist
diff-message = message
diff-contacts = contacts
diff-provider = about the provider
diff-text = other words
diff-official-new = Now counts as official: { $values }
diff-official-gone = No longer counts as official: { $values }
diff-false-new = Now known as false: { $values }
diff-false-gone = No longer known as false: { $values }
diff-choice-new = New choice: “{ $choice }”
diff-choice-gone = Choice gone: “{ $choice }”
diff-choice-leads = “{ $choice }” now leads to { $new } (before: { $old })
diff-line = { $script } ({ $locale }): { $changes }
# Which scripts a change concerns.
diff-where = { $count ->
    [one] In { $scripts }
   *[other] In { $count } scripts: { $scripts }
}

## Errors: what happened, and the next step

error-unknown-script = There is no script { $asked }. Type helpme script { $provider } to see all of its scripts.
error-unknown-script-near = There is no script { $asked }. Did you mean { $near }? Type helpme script { $provider } to see all.
error-no-message = { $script } has no message: { $reason } Leave out --only to see what to do instead.
error-no-such-part = { $script } has no such part. Leave out --only, or the form, to see the whole script.
error-nothing-found = Nothing was found for “{ $words }”. Try fewer or other words, such as refund or log in, or type helpme script to see all.
error-nothing-found-here = Nothing was found for “{ $words }” in this language. Try fewer or other words, add --any-locale to search every language, or type helpme script to see all.
error-folder-in-use = { $folder } holds something else than a handbook, and nothing was written. Choose a new or empty folder.

## helpme --help

help-command-script = Scripted answers for support staff: list, show, copy a part
help-command-search = Find scripted answers by words
help-command-contacts = Every contact of a provider, with source, age and hours
help-command-export = Write the whole handbook as Markdown into a folder
help-command-diff = What changes for customers between two folders of packs
help-command-completions = Completion for bash, zsh, fish or powershell
help-command-man = The manual page
help-argument-script = A provider, or a script such as gopay/fraud
help-argument-also = A second language beside the first: en, ms or zh
help-argument-only = One part alone, for pasting: message, steps, checklist or opener
help-argument-form = With --only message: written, spoken or public
help-argument-words = What to look for
help-argument-any-locale = Search every language, not only the chosen one
help-search-only-provider = Search the scripts of one provider
help-argument-stale = Only contacts whose last check is long ago
help-export-folder = The folder to write
help-argument-old = The folder of packs as they were (or the word shipped)
help-argument-new = The folder of packs as they are (or the word shipped)
help-argument-shell = bash, zsh, fish or powershell
help-argument-verbose = Also where each pack comes from

## helpme man

man-exit-status = Exit status
man-exit-done = Done.
man-exit-failed = There are findings, nothing was found, no official page confirms a contact, or content, input or output failed.
man-exit-usage = The command line was not understood; the error message says what to type.
man-exit-left = You left.
man-environment = Environment
man-env-option = Stands for { $option } where that is not typed.
man-env-language = The language, where neither --locale nor HELPME_LOCALE names one; read in this order, as gettext does. C and POSIX mean English.
man-env-no-color = Takes colour and bold away.
man-env-clicolor-force = Keeps colour and bold where the output does not go to a terminal.
man-env-term = With dumb, questions come in numbered plain lines, without colour.
man-env-tz = The time zone that tells what day it is, and whether a line is open now.
