### The words of helpme itself. What providers are about stands in content/.
### Variables keep their names in every language: { $name }.

## Dates, times, lists

month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December
# A date in full, e.g. 1 October 2026.
long-date = { $day } { $month } { $year }
long-month = { $month } { $year }
long-year = { $year }
# Words that people type for these days, with commas between them.
words-for-today = today, now
words-for-yesterday = yesterday
words-for-day-before-yesterday = the day before yesterday, two days ago
words-for-tomorrow = tomorrow
words-for-day-after-tomorrow = the day after tomorrow, in two days
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# 12 or 24: how the hours of a day are counted.
clock-hours = 12
time-morning = { $hour }:{ $minute } am
# From 12:00 to 13:59.
time-noon = { $hour }:{ $minute } pm
# From 14:00 to 18:59.
time-afternoon = { $hour }:{ $minute } pm
time-evening = { $hour }:{ $minute } pm
time-midnight = midnight
hours-always = At any hour, every day
hours-every-day = Every day
hours-days = { $first } to { $last }
# $days is one of the two above, a day, or a list of days; $place is a city.
hours-range = { $days }, { $from } to { $to } ({ $place } time)
# Between two opening hours of the same line.
hours-separator = {"; "}
zone-toronto = Toronto
zone-new-york = New York
zone-sydney = Sydney
zone-melbourne = Melbourne
zone-auckland = Auckland
zone-london = London
zone-los-angeles = Los Angeles
zone-tokyo = Tokyo
zone-jakarta = Jakarta
zone-shanghai = Shanghai
zone-kuala-lumpur = Kuala Lumpur
list-separator = {", "}
# Between short statements about one thing.
clause-separator = {", "}
one-or-other = { $others } or { $last }
# Two sentences, one after the other.
sentences = { $first } { $second }
in-brackets = {" "}({ $text })
language-en = English
language-ms = Malay
language-zh = Chinese
language-ja = Japanese
language-id = Indonesian

## Regions

region-au = Australia
region-nz = New Zealand
region-us = United States
region-ca = Canada
region-gb = United Kingdom
region-jp = Japan
region-id = Indonesia
region-cn = China (mainland)
region-my = Malaysia
region-sg = Singapore
region-hk = Hong Kong
region-nl = Netherlands
region-be = Belgium
region-de = Germany
region-at = Austria
region-ch = Switzerland
region-cz = Czechia
region-other = Somewhere else
# After other countries in a list.
region-other-in-list = somewhere else
region-ask = Where is your { $provider } account?
region-ask-place = Where are you now?
region-help = Numbers and the bodies that can help differ from country to country.

## Asking

provider-ask = Which service is the trouble with?
provider-also-called = { $name } ({ $others })
provider-help = Choose the name that stands in the app or on your statement.
# Shown to people who see another language: the name of this language, in this language.
in-this-language = English: { $command }
prompt-example = For example: { $example }
fill-ask = A message is ready. Fill in { $count } details now?
fill-help = What you leave open stays a blank in [brackets]. Nothing is stored or sent.
fill-now = Yes, ask me
fill-later = No, leave blanks
plain-no-help = There is nothing more to say about this question.
field-understood = Understood as { $date }.
field-too-long = That is too long. At most { $count } characters, please.
field-future = That day is still to come. Please check the date.
field-not-text = Please type something, or press Enter alone to leave it blank.
field-not-name = A name has letters. Please type it as it stands on the account.
field-not-email = That does not look like an e-mail address, such as name@example.com.
field-not-phone = That does not look like a phone number. Digits, spaces and + are enough.
field-not-money = That does not look like an amount. Please type it like { $example }.
field-not-date = That date was not understood. Please type it as 2026-10-01 or 1 October 2026.
field-not-last4 = Only the last four digits of the card, please, such as 1234.
refused-card-number = That looks like a full card number, which nobody needs in order to help you. It was not kept. If a card is asked for, type only its last four digits: { $last4 }.
refused-control = That holds control characters, which cannot be kept. Please type it by hand.

## The card

card-title = { $provider }: { $title }
card-answers = Your answers: { $answers }
card-warnings = Before you do anything
card-look-alikes = Similar names, other services
# Of another service, after the sentence about it.
look-alike-websites = Website: { $domains }
card-try-first = Try this first
card-channel = Use first: { $channel }
card-at-once = At once as well
# For a trick without loss: scam lines and police, named apart from the bodies for complaints.
card-report = Report it here as well
# For help with debts: nobody has to be refused before they ask for it.
card-debts = Help with money and debts
card-have-ready = Have ready
card-no-message = Why there is no message
card-message-written = Message to send
card-message-spoken = What to say
# A public post or a private message.
card-message-public = What to write on the social network
card-subject = Subject: { $subject }
card-blanks = Fill in what stands in [brackets].
card-still-to-send = Nothing has been sent: you still have to send the message yourself.
card-still-to-call = Nobody has been called: you still have to call yourself.
card-support-languages = { $provider } answers in: { $languages }.
card-page-languages = The pages of { $provider } that we read are in: { $languages }.
card-message-in = Add -l { $locale } to the command at the end to get the message in { $language }.
card-tips = What makes it go better
card-other-channels = Other ways
card-facts = Good to know
card-afterwards = Afterwards
card-escalation = If { $provider } does not settle it, go on in this order
card-escalation-urgent = If it is not settled, go on in this order
card-avoid-next-time = How to avoid this next time
card-replay = This card again
table-channel = Way
table-best-for = Best for
table-contact = Contact
table-no-contact = No confirmed contact known
contact-none = No confirmed contact is known. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none-in-region = No confirmed contact is known for { $region }. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none-no-domain = No confirmed contact is known, and no official web address either. Take one only from the app that you already use or from your own papers, never from a search result, an advert or a message.
contact-stale = Last checked on { $date }: it may have changed since.
source-tested = Tried on { $date }, as printed on { $host }.
source-live = Read on { $host } on { $date }.
source-stored-copy = As printed on { $host } (stored copy read on { $date }).
source-seen = The page dates from { $seen }.
# The day on which the page was read, and the date that it bears itself.
source-dates = { $date } (page from { $seen })
source-short = Source: { $host }, { $date }
source-short-unconfirmed = Not confirmed. Source: { $host }, { $date }
# For a statement or contact that only somebody else names.
source-short-third-party = Not an official page. Source: { $host }, { $date }
source-short-elsewhere = Official for { $regions }; not confirmed for calls from elsewhere. Source: { $host }, { $date }
# For a statement that somebody else gives, or that is concluded, from the provider's own page.
source-short-indirect = Known indirectly. Source: { $host }, { $date }
# For a contact that somebody else has recorded from the owner's own page, which nobody has read here.
source-short-recorded = Recorded by somebody else, who names { $host } as the source, { $date }
source-short-recorded-elsewhere = Recorded for { $regions }; not confirmed for calls from elsewhere. Somebody else names { $host } as the source, { $date }
source-recorded = Somebody else has recorded that { $owner } prints this on { $site }; we have not read that page.
# The provider writes on somebody else's website, such as github.com/newpay.
source-own-account = { $page } is { $provider }'s own account.
confirm-before-calling = Confirm it in the app or on that page before you call.
confirm-third-party = That is not { $provider }'s own page: confirm it in the app before you use it.
confirm-third-party-site = That is not { $provider }'s own page: confirm it in the app or on { $domains } before you use it.
confirm-recorded = Confirm it in the app or there before you use it.
# The same, for a body that has no app.
confirm-recorded-there = Confirm it there before you use it.
confirm-unconfirmed = Not confirmed: use it only if the app or the official website shows the same.
confirm-elsewhere = It is the official number for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.
confirm-recorded-elsewhere = It is recorded for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.

## helpme list, helpme tree

list-title = Providers
list-next = helpme NAME leads you to the right support channel.
table-provider = Provider
table-name = Name
table-locales = Languages
table-regions = Regions
tree-facts = Asked only where the advice depends on it:
tree-see = see { $question } above

## Notes

note-simplified = Shown in Simplified Chinese: there is no Traditional Chinese yet.
note-question-in-english = A question is shown in English: the text { $key } is not translated yet.
note-card-in-english = The card is shown in English, because these texts are not translated yet: { $keys }
note-pack-in-english = { $provider } is shown in English: it is not translated yet.
# A desk's own file names a contact that is known to be false.
note-known-false = { $value } in { $file } is on the list of false contacts and is not shown. Take it out of that file.
left = You left. Nothing was kept.

## Errors: what happened, and the next step

error-unknown-locale = There is no language { $asked }. These are there: { $known }. For example: helpme -l ms afterpay
error-unknown-provider = There is no provider or command { $asked }. Providers: { $providers }. Type helpme --help for the commands.
error-unknown-provider-near = There is no provider or command { $asked }. Did you mean { $near }? Type helpme list for all providers, helpme --help for the commands.
error-unknown-provider-many = There is no provider or command { $asked }. Type helpme list for all { $count } providers, helpme --help for the commands.
error-unknown-region = There is no region { $asked } here. Choose one of these: { $known }.
error-command-first = The command comes first. For example: { $command }
error-not-an-answer = { $word } is not an answer. Write answers as id=value, such as problem=refund.
error-unknown-id = Nothing with the id { $id } is asked here. Type helpme tree and the provider's name to see the ids.
error-unknown-id-near = Nothing with the id { $id } is asked here. Did you mean { $near }?
error-unknown-choice = The question { $question } has no choice { $choice }. Choose one of these: { $offered }.
error-unknown-choice-near = The question { $question } has no choice { $choice }. Did you mean { $near }? All choices: { $offered }.
error-invalid-value = The value for { $id } was not accepted. { $reason }
error-missing-decision = The card depends on an answer that is missing: { $question } ({ $ask }). Add one of these, or leave out --no-input:
error-missing-provider = It is not said which provider is meant. Type one of these, or leave out --no-input:
error-end-of-input = The input ended before the last question. Answer every question, give answers as id=value, or use --no-input.
error-no-packs = There are no providers in { $folder }. A folder of packs holds one folder for each provider, with a tree.toml in it.
error-missing-words = Texts of this card are missing, so it cannot be shown: { $keys }. Please add them to { $file }; helpme check . names them all.
error-io = Reading or writing failed: { $reason }. Try again; if it happens again, send the output to another place.
error-not-found = { $path } does not exist. Check the name of the file or folder.
error-permission = { $path } may not be read. Check the permissions of the folder and its files.
error-unreadable = { $path } could not be read: { $reason }. Check that it is a file or folder you can open.
error-not-a-folder = { $path } is a file, or leads through one. Name a folder, such as the one in which the file lies.
error-too-large = { $path } is too large, and was not read. Check that it is the right file.
error-not-utf8 = { $path } is not UTF-8 text (byte { $offset }). Save it as UTF-8 and try again.
usage-no-value = The option { $argument } needs a value.
usage-value-not-wanted = The option { $argument } takes no value.
usage-invalid-value = { $value } is not possible for { $argument }. Possible: { $possible }.
usage-wrong-value = { $value } is not possible for { $argument }.
usage-not-a-date = { $value } is not a day for { $argument }. Write it as year-month-day (YYYY-MM-DD), such as 2026-12-31.
usage-unknown-option = There is no option { $argument }.
# $having is one or more commands, such as helpme export.
usage-option-elsewhere = { $argument } belongs to { $having }, not to helpme { $command }. Type helpme { $command } --help to see what there is.
usage-missing = Something is missing: { $argument }.
usage-conflict = { $argument } cannot stand here.
usage-other = The command line was not understood ({ $reason }).
usage-near = Did you mean { $near }?
usage-next = Type helpme --help to see what there is.

## helpme --help

help-about = Leads you out of trouble with a payment service: which support channel to use first and why, what to have ready, what to do, and a message ready to send.
help-usage = Usage:
help-heading = { $heading }:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-after =
    Examples:
      helpme afterpay                   answer a few questions, get the card
      helpme afterpay problem=refund    the same with an answer given
      helpme -l ms gopay                in Malay (en, ms, zh)

    Nothing is sent or stored, and no network is used. Never type a password, PIN, one-time code or full card number.
help-help = Show this help
help-version = Show the version
# What stands for a value that has to be typed, such as <FILE>.
help-value-code = CODE
help-value-command = COMMAND
help-value-date = DATE
help-value-dir = DIR
help-value-file = FILE
help-value-form = FORM
help-value-format = FORMAT
help-value-locale = LOCALE
help-value-name = NAME
help-value-new = NEW
help-value-old = OLD
help-value-options = OPTIONS
help-value-outcome = OUTCOME
help-value-part = PART
help-value-provider = PROVIDER
help-value-region = REGION
help-value-shell = SHELL
help-value-value = VALUE
help-value-what = WHAT
help-value-when = WHEN
help-value-which = WHICH
help-value-word = WORD
help-value-words = WORDS
help-command-list = Providers, languages and regions
help-command-tree = The decision tree of a provider, with ids
help-argument-provider = The provider, such as afterpay; without one you are asked
help-required-provider = The provider, such as afterpay
help-argument-given = Answers given in advance, such as problem=refund
help-argument-locale = The language: en, ms or zh (also HELPME_LOCALE)
help-argument-region = The region, such as AU
help-argument-content = A folder of packs instead of the shipped ones; several are laid one over the other, and the word shipped stands for the shipped ones (also HELPME_CONTENT)
help-argument-format = text, markdown or json; for tree also mermaid or dot
help-argument-answers = A TOML file with answers, one id = "value" a line
help-argument-no-input = Ask nothing; a missing decision is an error
help-argument-plain = Ask in numbered plain lines (also HELPME_PLAIN=1)
help-argument-color = auto, always or never (NO_COLOR is honoured)
help-argument-as-of = Show the card for another day, such as 2026-12-31

