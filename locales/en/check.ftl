### Checking and writing content: helpme check, new, preview, schema.

check-shipped = Checked: what is built into helpme, not the files here. For those: helpme check .
check-clean = No findings: everything is sound.
check-progress = Checking { $done } of { $all } …
check-count = Errors: { $errors }. Warnings: { $warnings }.
check-next = helpme check --explain CODE tells more about a rule, such as helpme check --explain lost-placeholder.
check-own-words = phrases
check-words = { $locale } { $present }/{ $total } words
check-words-outdated = { $locale } { $present }/{ $total } words, { $outdated } outdated
check-unwritten = Still to write in English:
check-untranslated = Still to translate:
check-untranslated-file = { $path }: { $count }, the first in lines { $lines }
check-only-untranslated = Nothing is wrong with what is translated. What is not yet is shown in English.
check-bad = Not like this:
check-good = But like this:
check-mended = Mended in { $path }: { $count }.
check-nothing-to-mend = There was nothing that can be mended without understanding the text.
error-unknown-rule = There is no rule { $asked }. There are: { $near }. The code stands in brackets at the head of each finding.
any-answers = whatever is answered
figure-link = a web address
figure-email = an e-mail address
figure-date = a date
figure-amount = an amount
figure-account = the name of an account
figure-time = a time of day
figure-phone = a phone number
figure-wait = a reply time or period
help-command-check = Find every fault in packs and phrases, for authors and translators
help-check-folder = A folder of packs, one pack, or a project with content/ and locales/; without it, the project in which you are, or else what comes with helpme
help-argument-strict = Let warnings fail the check, too
help-argument-explain = Explain a rule
help-argument-fix = Mend spaces and punctuation in the files; comments and order stay
help-argument-refresh-originals = With --fix: write the English of today above every translation, once you have adapted them
help-command-new = Start a language or a provider: files with everything to fill in
help-command-preview = Show a card with sample values while you edit
help-command-schema = The JSON Schema of tree.toml or contacts.toml, for editors
help-argument-what = locale or provider
help-argument-name = The language, such as ta, or the provider, such as newpay
help-argument-card = The card: provider/outcome, such as afterpay/refund-missing
help-argument-watch = Show it again at every save; Ctrl-C ends it
help-argument-pseudo = Stretched and accented text, to find what is not translatable
help-argument-file = tree or contacts
new-written = Written: { $path }
new-there = Already there, left as it is: { $path }
new-locale-next = Write the translations between the quotes, then run: { $command }
new-provider-next = Write the English texts between the quotes in en.toml, and put the provider's own addresses into contacts.toml. Then run: { $command }
error-exists = { $path } is there already, and was not touched. Choose another name.
error-may-not-write = You may not write to { $path }. Check the permissions of the folder and of the file.
error-not-written = { $path } could not be written: { $reason }. Check that there is room and that the folder can be changed.
error-changed-meanwhile = { $path } was changed while it was being checked, and was left as it is. Save your work and run this again.
error-locale-not-in-place = Nothing here is in a language { $asked }. These are here: { $known }. To start a new one, type helpme new locale and its name.
error-bad-name = { $asked } cannot be used as a name here. { $rule }
bad-name-locale = A language is two or three small letters, such as ta or fil, and not en.
bad-name-provider = A provider is small letters, digits and hyphens, such as newpay.
bad-name-command = It is a command of helpme, so nobody could ask for the provider.
error-no-folder-to-write = What is built into helpme cannot be changed. Name a folder with --content, or go to a project that has content/ and locales/.
error-unknown-outcome = { $provider } has no outcome { $asked }. Choose one of these: { $known }.
preview-of = Preview of { $card }, with sample values. Nothing here is real.
preview-watching = Waiting for the next save. Ctrl-C ends.
help-check-only-provider = Check this provider alone

finding-error = error
finding-warning = warning
finding-title = { $severity }[{ $code }]: { $message }
finding-next = what to do: { $step }
findings-count = { $count ->
    [one] One fault found. Nothing was taken from there.
   *[other] { $count } faults found. Nothing was taken from there.
}
no-known-name = nothing similar
unreadable-permission = you may not read it
unreadable-outside = the link leads out of the folder of packs
unreadable-not-a-file = it is a folder, pipe or device, where a file must be
unreadable-too-many = it holds more files than any pack has
expects-text = a text in quotes
expects-id = an id in quotes: lower-case letters, digits and hyphens
expects-address = a web address that begins with https://
expects-contact = a phone number such as "+1 833-844-8095" or "997" in plain digits, an e-mail address, or a web address that begins with https://
expects-number-or-page = a phone number, or a web address that begins with https://
expects-mailbox-or-page = an e-mail address, or a web address that begins with https://
expects-domain = a domain such as "afterpay.com", not an ending that many share, such as "co.id"
expects-region = a region code in capitals such as "AU"
expects-days = days such as "mon-fri" or "sat,sun"
expects-time = a time such as "08:00"
expects-page-date = a date as exactly as the page gives it: 2024-09-24, 2024-09, 2024 or 2020-2022
expects-language = a language in two or three small letters, such as "id"
expects-zone = a time zone such as "Asia/Tokyo"
expects-boolean = true or false, without quotes
expects-number = a whole number, without quotes
expects-date = a day such as 2026-11-21, without quotes
expects-list = a list in square brackets
expects-table = a table
expects-entry = an id in quotes, or {"{"} id = "…", when = {"{"} … {"}"} {"}"}
expects-when = a table such as {"{"} can-log-in = "yes" {"}"}

## The rules: what is wrong; .next what to do; .why the reason; .bad and .good examples, the same in every language

rule-toml-syntax = This is not valid TOML. The reader says: “{ $reason }”.
    .next = Check quotes, brackets and equals signs here and in the line before.
    .why = A file that cannot be read as TOML takes its whole pack out of use.
    .bad = title = "Refund missing
    .good = title = "Refund missing"
rule-toml-syntax-other-sign = TOML does not know the sign that stands here: { $found }
    .next = Switch your keyboard to English and type the plain sign in its place. Inside a text such signs may stay. The plain sign: { $wanted }
rule-toml-syntax-quote = A quote is missing: a text stands between two plain quotes, "like this".
    .next = Put a plain quote (") at both ends of the text, in the same line.
rule-toml-syntax-behind-quote = The text has ended with the quote before this, and yet more follows.
    .next = Inside a text write “ and ” for quotes, or \" for a plain one. If the text is complete, delete what follows.
rule-toml-syntax-backslash = A backslash cannot stand before this: { $found }
    .next = Delete the backslash, or write it twice if it shall be shown.
rule-toml-syntax-date = { $found } is no date.
    .next = Write a day that there is, the year first and without quotes: 2026-11-21.
rule-toml-syntax-missing-sign = A { $wanted } is missing here.
    .next = Put it here, as in the lines around: name = "text", ["first", "second"], {"["}table].
rule-toml-syntax-boolean = { $found } is not understood here.
    .next = Write { $wanted }: true and false are written in small letters, without quotes.
rule-toml-syntax-bracket = This { $found } has no { $wanted } where it should end.
    .next = A table in braces ends in its own line, a list before the next key or table. Put { $wanted } there.
rule-toml-syntax-quotes = This text has three quotes at its beginning and none at its end.
    .next = Put """ behind its last word.
rule-duplicate-key = { $key } stands here a second time; the first is in line { $line }.
    .next = Put both together in one place and delete the other, or give this one another name.
    .why = With two of the same name nobody knows which one counts, and the file cannot be used.
    .bad =
        {"["}outcomes.refund]
        title = "Refund missing"
        {"["}outcomes.refund]
        why = "The shop has to confirm it."
    .good =
        {"["}outcomes.refund]
        title = "Refund missing"
        why = "The shop has to confirm it."
rule-not-utf8 = This is not UTF-8 text.
    .next = Save the file as UTF-8 in your editor.
    .why = Files in other encodings lose their Chinese and their accents.
    .bad = (a file saved as GBK or Windows-1252)
    .good = (the same file saved as UTF-8)
rule-not-utf8-utf-16 = The file is saved as UTF-16.
    .next = Save it as UTF-8 in your editor (Notepad: “Save as”, then “Encoding: UTF-8”).
rule-too-large = This text is longer than any card can show.
    .next = Shorten it, or divide it into several.
    .why = A card is read on a small screen by somebody who is worried.
    .bad = why = "(20,000 characters)"
    .good = why = "The shop has to confirm the refund first."
rule-missing-file = The pack has no file { $file }.
    .next = Add it beside tree.toml.
    .why = A pack is tree.toml, contacts.toml and en.toml; the other languages are compared with English.
    .bad = afterpay/tree.toml afterpay/ms.toml
    .good = afterpay/tree.toml afterpay/contacts.toml afterpay/en.toml afterpay/ms.toml
rule-unreadable = This cannot be read: { $reason }.
    .next = Check its permissions, and put a plain file in its place.
    .why = What cannot be read counts as missing, and nobody knows what stands in it.
    .bad = afterpay/zh.toml -> /home/somebody/zh.toml
    .good = afterpay/zh.toml
rule-unread-file = Nothing reads the file { $file }.
    .next = Give it the name that is meant, or move it elsewhere. Similar: { $known }.
    .why = An editor that adds an ending takes a whole translation away without a word.
    .bad = afterpay/zh.toml.txt
    .good = afterpay/zh.toml
rule-missing-language = The language { $locale } is missing here, and most others beside it have it.
    .next = Put it back if it was lost or renamed, or start it: helpme new locale { $locale }
    .why = People get English instead, and nobody notices that a translation was lost.
    .bad = afterpay/en.toml afterpay/zh.toml gopay/en.toml
    .good = afterpay/en.toml afterpay/zh.toml gopay/en.toml gopay/zh.toml
rule-unknown-key = The format has no key { $key } here.
    .next = Did you mean one of these: { $known }?
    .why = A key with a slip in its name would be ignored without a word.
    .bad = chanels = ["phone"]
    .good = channels = ["phone"]
rule-missing-key = The key { $key } is missing in { $table }.
    .next = Add it.
    .why = Without it the card would have a hole, or a fact would have no source.
    .bad =
        {"["}[contacts]]
        channel = "phone"
        value = "1300 100 729"
    .good =
        {"["}[contacts]]
        channel = "phone"
        region = "AU"
        value = "1300 100 729"
        source = "https://www.afterpay.com/contact"
        checked = 2026-11-21
        how = "live"
        confidence = "official"
rule-wrong-type = The key { $key } takes { $expected }.
    .next = Write it that way.
    .why = A value of another type cannot be understood.
    .bad = checked = "2026-11-21"
    .good = checked = 2026-11-21
rule-bad-value = { $value } is not possible for { $key }.
    .next = Possible: { $expected }.
    .why = The program knows these values and no others.
    .bad = kind = "telephone"
    .good = kind = "phone"
rule-bad-value-channel = { $value } does not fit its channel, which is of the kind { $kind }.
    .next = Possible there: { $expected }. Correct the value, or name another channel.
rule-bad-id = { $id } is not an id.
    .next = Use lower-case letters, digits and single hyphens, such as card-last4.
    .why = Ids are typed on the command line and stand in answer files, so they are plain.
    .bad = {"["}questions.Refund_Missing]
    .good = {"["}questions.refund-missing]
rule-duplicate-id = The id { $id } stands twice.
    .next = Give one of them another id. A question, an outcome and a field may not share one.
    .why = With two of the same name nobody knows which one is meant.
    .bad = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "yes", next = "b" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "no", next = "b" {"}"}]
rule-duplicate-id-message = The message { $id } stands a second time.
    .next = Delete one of the two. Its name must stay as it is in English.
rule-duplicate-id-contact = This channel has { $id } already, in the same region.
    .next = Delete one of the two entries, or correct its value, channel or region.
rule-missing-target = This leads to { $id }, which is neither a question nor an outcome.
    .next = Similar ids: { $known }.
    .why = Somebody who takes this choice would stand before a wall.
    .bad = {"{"} id = "refund", next = "refnd" {"}"}
    .good = {"{"} id = "refund", next = "refund" {"}"}
rule-unknown-id = The id { $id } is defined nowhere.
    .next = Define it, or use another. Similar ids: { $known }.
    .why = A name that is defined nowhere puts nothing on the card.
    .bad = channels = ["phon"]
    .good = channels = ["phone"]
rule-self-target = This choice of { $id } leads back to the same question.
    .next = Let it lead to another question or to an outcome.
    .why = Somebody who takes it is asked the same again, without end.
    .bad =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "problem" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "general" {"}"}]
rule-cycle = This leads back to the question { $id }: { $way }.
    .next = Let this choice lead to an outcome, or to a question that was not asked before.
    .why = A walk through it might never end.
    .bad =
        {"["}questions.a]
        choices = [{"{"} id = "x", next = "b" {"}"}]
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "a" {"}"}]
    .good =
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "general" {"}"}]
rule-half-fact = Some choices of { $id } have a next and others have none.
    .next = Give every choice a next, or none: a question without is a fact.
    .why = A choice that leads nowhere gives no advice to those who take it.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no", next = "general" {"}"}]
rule-unknown-choice = The question { $question } has no choice { $choice }.
    .next = Possible: { $known }.
    .why = The condition would never hold.
    .bad = when = {"{"} can-log-in = "ja" {"}"}
    .good = when = {"{"} can-log-in = "yes" {"}"}
rule-unreachable-question = No walk comes to the question { $id }, and no condition asks for it.
    .next = Let a choice lead to it, name it in a condition, or delete it with its texts.
    .why = Work that nobody sees, and often the sign of a wrong target elsewhere.
    .bad =
        start = "problem"
        {"["}questions.forgotten]
        choices = [{"{"} id = "yes", next = "general" {"}"}, {"{"} id = "no", next = "general" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "fee", next = "forgotten" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
rule-unreachable-outcome = No walk ends at the outcome { $id }.
    .next = Let a choice lead to it, or delete it with its texts.
    .why = A card that nobody will ever see.
    .bad =
        {"["}outcomes.late-fee]
        channels = ["phone"]   # no choice has next = "late-fee"
    .good = {"{"} id = "fee", next = "late-fee" {"}"}
rule-unused-channel = No outcome offers the channel { $id }.
    .next = Name it in the channels of an outcome, or delete it with its texts.
    .why = A way to help that nobody is shown.
    .bad =
        {"["}channels.fax]
        kind = "phone"
    .good =
        {"["}outcomes.general]
        channels = ["fax"]
rule-unused-field = No message asks for the field { $id }.
    .next = Name it in the fields of a message, or delete it with its texts.
    .why = A question that is never asked.
    .bad =
        {"["}fields.colour]
        kind = "text"
    .good =
        {"["}messages.refund]
        fields = ["order-id"]
rule-unused-message = No outcome uses the message { $id }.
    .next = Name it as the message of an outcome, or delete it with its texts.
    .why = Words that nobody will send.
    .bad =
        {"["}messages.old]
        fields = []
    .good =
        {"["}outcomes.general]
        message = "question"
rule-unused-fact = No card states the fact { $id } of contacts.toml.
    .next = Name it in the facts of an outcome, or delete it.
    .why = Facts grow old; one that is not shown is work for nothing.
    .bad =
        {"["}[facts]]
        id = "old-rule"
    .good =
        {"["}outcomes.complaint]
        facts = ["old-rule"]
rule-dead-end = From the question { $id } no outcome can be reached.
    .next = Let at least one of its choices lead on to an outcome.
    .why = Whoever comes here gets no advice, whatever they answer.
    .bad =
        {"["}questions.details]
        choices = [{"{"} id = "a" {"}"}, {"{"} id = "b" {"}"}]   # a choice elsewhere leads here
    .good =
        {"["}questions.details]
        choices = [{"{"} id = "a", next = "general" {"}"}, {"{"} id = "b", next = "general" {"}"}]
rule-few-choices = The question { $id } has too few choices: { $count }.
    .next = Offer at least two choices, or leave the question out.
    .why = A question with one answer is no question.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "not-sure", next = "general" {"}"}]
rule-no-way-on = The question { $id } has no choice for people to whom none applies.
    .next = Add one such as something-else, none or not-sure.
    .why = People whose case is not listed take a wrong choice, or give up.
    .bad = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}]
    .good = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
rule-unanswered-condition = This depends on { $question }, which is not asked on every way to { $outcome }.
    .next = Use a question that every way asks, or a fact (a question whose choices have no next).
    .why = The person would be asked again, out of place, or see an entry that is not for them.
    .bad =
        {"["}outcomes.general]   # reached without asking for the card
        channels = [{"{"} id = "phone", when = {"{"} paid-by = "card" {"}"} {"}"}]
    .good =
        {"["}questions.paid-by]   # a fact: no next
        choices = [{"{"} id = "card" {"}"}, {"{"} id = "other" {"}"}]
rule-no-channel = With these answers the outcome { $id } has no channel: { $answers }.
    .next = Add a channel without a condition, or one for these answers.
    .why = The card would name nobody to turn to.
    .bad = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}]
    .good = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}, "help-centre"]
rule-only-in-app = Somebody who cannot log in is left with in-app help alone at { $id }: { $answers }.
    .next = Add a channel that needs no login, such as a help page or a phone line.
    .why = People who are locked out need help most, and cannot reach it there.
    .bad = channels = ["in-app-message"]
    .good = channels = ["in-app-message", "help-centre"]
rule-many-questions = There are { $count } questions on a way to { $id }.
    .next = Ask at most five, the most telling first; leave out what does not change the card.
    .why = A worried person gives up before the card comes.
    .bad = problem > merchant > paid > card > country > bank > outcome
    .good = problem > merchant > outcome
rule-unasked-field = The message names { $id } but does not ask for it.
    .next = Add it to the fields of the message in tree.toml, or take it out of the text.
    .why = It would stay a blank in the message for ever.
    .bad =
        {"["}messages.refund]
        fields = ["amount"]
        # en.toml
        written = "Order {"{"} $order-id {"}"}"
    .good =
        {"["}messages.refund]
        fields = ["amount", "order-id"]
rule-needless-field = The message { $message } asks for { $id } and never uses it.
    .next = Use it in one of the texts, or take it out of the fields.
    .why = Every question costs a worried person patience.
    .bad = fields = ["amount", "shoe-size"]
    .good = fields = ["amount"]
rule-private-in-public = The private field { $id } stands in the public form.
    .next = Take it out: ask to go on in private messages instead.
    .why = A public post can be read by everybody, fraudsters first.
    .bad = public = "My order {"{"} $order-id {"}"} is missing."
    .good = public = "My order is missing. Please write to me in private."
rule-asks-for-secret = This asks for a secret: { $found }.
    .next = Leave it out. Support never needs passwords, PINs, codes or full card numbers.
    .why = People learn to give away what thieves need.
    .bad = ask = "What is your PIN?"
    .good = ask = "What are the last four digits of the card?"
rule-asks-for-secret-act = This asks for what only fraudsters ask for: { $found }.
    .next = Leave it out. Support needs no look at a screen, no control of a device, no gift cards and no money moved to another account.
rule-promise = This promises what nobody can promise: { $found }.
    .next = Say what people can do, and what may come of it.
    .why = Others decide whether money comes back, and people rely on what a card says.
    .bad = why = "You will certainly get your money back."
    .good = why = "Ask for a refund in writing. The shop decides."
rule-foreign-source = The source lies on { $host }, but the official domains are: { $domains }.
    .next = Give an official page, add the domain if it is really theirs, or say confidence = "third-party".
    .why = Fraudsters publish numbers too; official means that the owner says so.
    .bad =
        domains = ["afterpay.com"]
        source = "https://phone-numbers.example"
        confidence = "official"
    .good =
        source = "https://www.afterpay.com/contact"
        confidence = "official"
rule-foreign-link = This address leads to { $host }, but the official domains are: { $domains }.
    .next = Give an official address, or say confidence = "third-party" or "unconfirmed".
    .why = A link on a card is followed without a second look.
    .bad =
        value = "https://afterpay-help.example"
        confidence = "official"
    .good =
        value = "https://help.afterpay.com"
        confidence = "official"
rule-foreign-link-disguise = { $value } looks like an official address and can lead elsewhere.
    .next = Give the plain address of the page, without another address or name in it.
rule-future-check = The check is dated { $date }, but today is { $today }.
    .next = Write the day on which somebody really read the source.
    .why = A check that has not happened proves nothing.
    .bad = checked = 2099-01-01
    .good = checked = 2026-11-21
rule-future-check-page = The page is dated { $date }, but today is { $today }.
    .next = Write the date that the page itself bears, or leave it out.
rule-old-check = Last checked on { $date }, { $days } days ago.
    .next = Read the source again, and write the day.
    .why = Numbers change; after half a year the card warns people.
    .bad = checked = 2026-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-outdated-check = Last checked on { $date }, { $days } days ago: too long.
    .next = Read the source again and write the day, or take the entry out.
    .why = After a year nobody can say whether it still holds.
    .bad = checked = 2024-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-example-address = { $value } only stands for an address.
    .next = Put in the real one, from the provider's own website.
    .why = Nobody reaches help at an address that was never filled in.
    .bad = domains = ["example.com"]
    .good = domains = ["afterpay.com"]
rule-impossible-hours = No line can be open like this: { $from } to { $to }.
    .next = Write two different times, and none of them 24:00 for the opening. All day and night is 00:00 to 24:00.
    .why = The card says whether a line is open now.
    .bad = hours = {"{"} days = "mon-fri", from = "09:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
rule-impossible-hours-overlap = These hours overlap with those of another entry: { $from } to { $to }.
    .next = Let each hour stand in one entry alone. What closes before it opens goes on into the next day.
rule-reversed-hours = From { $from } to { $to } is open through the night, for more than half a day.
    .next = Exchange from and to if the line is open by day. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
    .why = People would be told that the line is closed while it is open, and called to it at night.
    .bad = hours = {"{"} days = "mon-fri", from = "17:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good =
        hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
        # a line that really is open all night:
        hours = {"["}
          {"{"} days = "mon-fri", from = "17:00", to = "24:00", zone = "Asia/Tokyo" {"}"},
          {"{"} days = "tue-sat", from = "00:00", to = "09:00", zone = "Asia/Tokyo" {"}"},
        ]
rule-reversed-hours-after-noon = From { $from } to { $to } is open through the night, for more than half a day.
    .next = If it closes in the afternoon or evening, write { $later }, not { $to }. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
rule-impossible-region = There is no country with the code { $found }.
    .next = Use a code of ISO 3166, such as GB for the United Kingdom.
    .why = Nobody could choose it.
    .bad = region = "UK"
    .good = region = "GB"
rule-region-not-offered = Nobody can choose the region { $found }; offered are { $known }.
    .next = Add it to regions or elsewhere, or correct it.
    .why = What is kept for this region will never be shown to anybody who names one.
    .bad =
        regions = ["AU"]
        {"["}[contacts]]
        region = "FR"
    .good = regions = ["AU", "FR"]
rule-needless-contact = People are said to have the contact of { $id } at hand, but it is listed here as well.
    .next = Delete the entry, or take at-hand out of tree.toml.
    .why = One of the two is wrong: people have it at hand, or the card must show it.
    .bad =
        {"["}channels.own-bank]
        at-hand = true
        {"["}[contacts]]
        channel = "own-bank"
    .good =
        {"["}channels.own-bank]
        at-hand = true
rule-fake-shown = { $value } is shown as valid, but is known as false or as somebody else's: { $known }.
    .next = Delete the entry, or take the value out of the list of fakes if it is right after all.
    .why = Somebody who calls it may lose money.
    .bad =
        {"["}[contacts]]
        value = "+1 805-236-0916"
        {"["}[fakes]]
        value = "+1 805-236-0916"
    .good =
        {"["}[fakes]]
        value = "+1 805-236-0916"
rule-fake-shown-left-out = { $value } is not shown: the pack below it knows it as false.
    .next = Delete the entry. If the value is right after all, have it taken out of the fakes of that pack.
rule-sources-disagree = Two sources say different things: { $one }, and here { $other }.
    .next = Find out which holds, or mark one with confidence = "unconfirmed".
    .why = The card would show both as if both were right.
    .bad =
        value = "1300 100 729"   # page A
        value = "1300 999 999"   # page B, the same channel and region
    .good =
        value = "1300 999 999"
        confidence = "unconfirmed"
rule-sources-disagree-one-page = The same page is given for two numbers that are nearly alike: { $one }, and here { $other }.
    .next = Read the page again, and delete the wrong entry. If both lines exist, give each a channel of its own, so that the card can say which is for what.
rule-control-character = This text holds a character that cannot be seen and can mislead.
    .next = Delete the text and type it anew.
    .why = It can turn a line round or hide part of a link.
    .bad = name = "Call(U+202E)troppus"
    .good = name = "Call support"
rule-damaged-placeholder = This placeholder is damaged: { $found }
    .next = Write placeholders as {"{"} $order-id {"}"}, and use braces for nothing else.
    .why = It would be printed as it stands, and the value would be missing.
    .bad = written = "Order ｛ $order-id ｝, {"{"} amount {"}"}, % s"
    .good = written = "Order {"{"} $order-id {"}"}, {"{"} $amount {"}"}"
rule-unknown-placeholder = Nothing here has a value for { $id }.
    .next = Use one of these: { $known }.
    .why = It would stay a blank for ever.
    .bad = title = "Refund of {"{"} $amount {"}"}"
    .good = title = "Refund missing"
rule-unknown-placeholder-anywhere = Nothing here has a value for { $id }.
    .next = Take it out: this text can have no placeholder.
rule-lost-placeholder = The placeholder { $id } of the English text is missing.
    .next = Put it where the sentence needs it, exactly as in English.
    .why = The value that the person typed would not be in the message.
    .bad =
        # en: My order is {"{"} $order-id {"}"}.
        written = "Pesanan saya."
    .good = written = "Pesanan saya ialah {"{"} $order-id {"}"}."
rule-added-placeholder = English does not have the placeholder { $id } here.
    .next = Take the placeholder out, or add it to the English text as well.
    .why = Two languages would say different things.
    .bad =
        # en: My order is missing.
        written = "Pesanan {"{"} $order-id {"}"} hilang."
    .good = written = "Pesanan saya hilang."
rule-missing-word = The text { $key } is missing.
    .next = Below the line {"["}{ $table }] (write it at the end of the file if it is not there), add: { $name } = "…"
    .why = Whoever reads this language gets the whole card in English instead.
    .bad =
        {"["}questions.problem.choices]
        refund = "Bayaran balik"   # the tree has late-fee as well
    .good = late-fee = "Yuran lewat bayar"
rule-missing-word-message = The text { $key } is missing: this outcome has no message to send.
    .next = Give the outcome a message in tree.toml (message = "…"), or say why there is none: below the line {"["}{ $table }], add { $name } = "…"
rule-leftover-word = Nothing uses the text { $key }.
    .next = Delete it, or correct its name. Similar, and missing: { $known }.
    .why = A text that nobody reads still costs translators time.
    .bad =
        {"["}questions.removed]
        ask = "…"
    .good =
        {"["}questions.problem]
        ask = "…"
rule-empty-word = The text { $key } is empty.
    .next = Write it, or delete the line if English has none.
    .why = An empty text counts as missing, and the card comes in English.
    .bad = title = ""
    .good = title = "Bayaran balik belum diterima"
rule-same-as-english = This is the same as in English.
    .next = Translate it. Names, codes and button names may stay; add a translation beside a button.
    .why = It was probably forgotten.
    .bad = name = "Goods not received"
    .good = name = "Barang tidak diterima (Goods not received)"
rule-english-moved-on = English has changed since. Then: { $then } Now: { $now }
    .next = Adapt the translation, then put the English of today into the comment above it.
    .why = The translation may still say what is no longer true.
    .bad =
        # en: Wait ten days.
        why = "Tunggu sepuluh hari."   # English now: Do not wait.
    .good =
        # en: Do not wait.
        why = "Jangan tunggu."
rule-no-original = No “# en:” comment tells from which English { $key } was made.
    .next = Put the English text above it: helpme check . --fix --refresh-originals does it for all.
    .why = Without it nobody notices when English moves on.
    .bad = title = "Bayaran balik"
    .good =
        # en: Refund
        title = "Bayaran balik"
rule-fact-in-words = { $found } is { $sort } and does not belong in the words.
    .next = Put it into contacts.toml with its source, and say it without the figure here.
    .why = Figures change; in one place they can be corrected, in three languages they are forgotten.
    .bad = why = "Call 1300 100 729 from 8 am."
    .good = why = "Call the number shown below."
rule-number-differs = The numbers differ from English: here { $here }, there { $there }.
    .next = Check which is right, and make both the same.
    .why = One of the two languages tells people something wrong.
    .bad =
        # en: Take 3 screenshots.
        attach = "Ambil 5 tangkapan skrin."
    .good = attach = "Ambil 3 tangkapan skrin."
rule-half-width = Half-width sign after Chinese: { $found }
    .next = Write this instead: { $right }
    .why = Chinese is set with full-width punctuation.
    .bad = ask = "发生了什么事?"
    .good = ask = "发生了什么事？"
rule-han-latin-space = No space between Chinese and Latin: { $found }
    .next = Put one space between them.
    .why = Letters and digits that touch Chinese are hard to read.
    .bad = title = "忘了PIN"
    .good = title = "忘了 PIN"
rule-stray-space = A space beside full-width punctuation.
    .next = Delete it.
    .why = Full-width punctuation carries its own space.
    .bad = why = "请稍候 ，然后重试。"
    .good = why = "请稍候，然后重试。"
rule-full-width = Full-width letters or digits: { $found }
    .next = Write them half-width.
    .why = They cannot be copied as a number, and search does not find them.
    .bad = title = "ＰＩＮ"
    .good = title = "PIN"
rule-indonesian-word = { $found } is Indonesian, not Malay.
    .next = Write { $right }.
    .why = Malaysians read it as a foreign language.
    .bad = ask = "Nomor rekening Anda?"
    .good = ask = "Apakah nombor akaun anda?"
rule-glossary = { $found } is not the word of the glossary.
    .next = Write { $right }.
    .why = One term, one translation: otherwise people think of two different things.
    .bad = title = "退钱"
    .good = title = "退款"
rule-trailing-space = A space at the beginning or end of a line.
    .next = Delete it.
    .why = It is copied with the message, and changes make noise in comparisons.
    .bad = title = "Refund missing "
    .good = title = "Refund missing"
rule-doubled-word = The same twice in a row: { $word }
    .next = Delete one of them.
    .why = It is nearly always a slip.
    .bad = why = "Ask the the shop."
    .good = why = "Ask the shop."
rule-doubled-punctuation = Doubled punctuation: { $found }
    .next = Keep one mark.
    .why = It is nearly always a slip.
    .bad = why = "Wait.. Then call,, please."
    .good = why = "Wait. Then call, please."
rule-odd-space = A space that is not the usual one: { $code }
    .next = Replace it by a plain space.
    .why = Lines break in the wrong place, and search does not find the words.
    .bad = title = "Refund(U+00A0)missing"
    .good = title = "Refund missing"
rule-mixed-line-ends = This line ends otherwise than others in the file.
    .next = Let your editor save the file with one kind of line ends.
    .why = Comparisons show whole files as changed.
    .bad = one line with CR LF, the next with LF
    .good = all lines with LF
rule-byte-order-mark = The file begins with a byte order mark.
    .next = Save it as UTF-8 without a mark (BOM).
    .why = Other programs take it for a part of the first key.
    .bad = (U+FEFF)schema = 1
    .good = schema = 1
rule-text-too-long = On a screen of 40 columns this takes { $taken } lines ({ $columns } columns); there is room for { $most }.
    .next = Shorten it, or divide it.
    .why = What does not fit pushes the next line off the screen.
    .bad = refund = "I have sent the goods back a long time ago but the shop has not yet paid the refund"
    .good = refund = "My refund has not come"
rule-repeated-label = Two choices of { $question } read the same: { $label }
    .next = Say what sets them apart.
    .why = Nobody can know which one to take.
    .bad =
        refund = "Refund"
        double-charge = "Refund"
    .good =
        refund = "Refund"
        double-charge = "Charged twice"
rule-fluent-syntax = This is not valid Fluent. The reader says: “{ $reason }”.
    .next = Check braces and indentation here and in the line before.
    .why = The program cannot be built with it.
    .bad = card-title = {"{"} $provider: {"{"} $title {"}"}
    .good = card-title = {"{"} $provider {"}"}: {"{"} $title {"}"}
rule-fluent-syntax-brace = This brace has no partner: { $found }
    .next = Write placeholders as {"{"} $name {"}"}, with plain braces.
rule-fluent-syntax-line = This line is neither a message nor a comment, and goes on from none: { $found }
    .next = Write name = text with a plain equals sign, # before a comment, and four spaces before a line that goes on.
rule-fluent-syntax-placeholder = This is no placeholder: { $found }
    .next = Write it as in English, such as {"{"} $name {"}"}.
rule-quoted-phrase = In this file a text stands without quotes.
    .next = Delete both.
    .why = They would be printed with the text.
    .bad = prompt-back = "Back"
    .good = prompt-back = Back
rule-missing-message = The message { $name } is missing.
    .next = Add it at this place. Its English stands in en/{ $file }.
    .why = Whoever uses this language sees English in the middle of it.
    .bad = # locales/ms has no prompt-back
    .good = prompt-back = Kembali
rule-missing-message-file = The file { $file } is missing, with all its messages.
    .next = Put it back, or begin with a copy of en/{ $file }.
rule-leftover-message = English has no message { $name }.
    .next = Delete it, or check its name. Similar: { $known }.
    .why = Nothing prints it.
    .bad = promt-back = Kembali
    .good = prompt-back = Kembali
rule-unused-phrase = The program does not use the message { $name }.
    .next = Delete it in every language, or check its name.
    .why = It costs translators time.
    .bad = old-greeting = Hello
    .good = prompt-back = Back
rule-unknown-function = There is no function { $name }.
    .next = Take it out: values come ready to print.
    .why = The text would show the call itself.
    .bad = stale = Checked on {"{"} DATETIME($date) {"}"}
    .good = stale = Checked on {"{"} $date {"}"}
rule-unknown-reference = There is no message or term { $name }.
    .next = Define it, or correct the name.
    .why = The text would show the name itself.
    .bad = greeting = Welcome to {"{"} -brnd {"}"}
    .good =
        -brand = helpme
        greeting = Welcome to {"{"} -brand {"}"}
