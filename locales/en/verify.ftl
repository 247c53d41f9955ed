### What helpme refuses to take, and whether a number, address or link is real.

## Secrets: why a value is refused, and what to do instead. The value itself is never repeated.

refused-security-code = That looks like the security code of a card (CVV). Nobody who helps you needs it, and it was not kept. Leave it out.
refused-pin = That looks like a PIN or a payment password. Nobody who helps you needs it, and it was not kept. Leave it out; if somebody asks for it, it is a scam.
refused-one-time-code = That looks like a one-time code (OTP). Nobody who helps you needs it, and it was not kept. Leave the digits out; if somebody asks for them, it is a scam.
refused-password = That looks like a password. Nobody who helps you needs it, and it was not kept. Leave it out, and change it if somebody else has seen it.
refused-login-link = That holds a link to a login or with a key in it, which was not kept. Name only the website, such as example.com, and do not open the link.
error-bug = helpme stopped because of a fault of its own ({ $place }). Nothing was kept or sent. Please report this line.
error-outside = { $path } is a link that leads out of the folder of packs, and was not read. Put the file itself there.
error-not-a-file = { $path } is a folder, pipe or device, not a file. Put a file there.
error-too-many = { $path } holds more files than a folder of packs has. Check that it is the right folder.
findings-more = Only the first { $count } are shown. Mend these, then check again.
error-input-too-large = The input is longer than { $count } characters. Give only the part that holds the number, address or link.
error-input-not-utf8 = The input is not UTF-8 text. Copy the number, address or link and give it as it is.

## helpme verify

help-command-verify = Whether a number, address or link is real
help-argument-value = The number, address or link; - reads a whole message from standard input
verify-title = { $provider }: is this contact real?
verify-official = OFFICIAL
# A contact that only another source of good name gives.
verify-third-party = NAMED AS OFFICIAL, but not by an official page
verify-known-false = FALSE: do not use it
verify-look-alike = LOOKS OFFICIAL, BUT IS NOT: do not use it
# The website of a genuine company that people mistake for this one.
verify-other-company = ANOTHER COMPANY: not { $provider }. Use it only if your account is with { $name }.
verify-unknown = UNKNOWN: treat it as false
# A contact that a card shows with the label "Not confirmed".
verify-not-confirmed = NOT CONFIRMED: look it up before you use it
verify-is-providers = { $name } publishes this.
verify-is-domain = This address belongs to { $domain }, the official website of { $name }.
verify-is-own-page = { $page } is the account in which { $name } itself writes, on the website of somebody else. What others write below it (comments, reports) is not by { $name }.
verify-is-third-party = { $host } names this as a contact for { $name }. That is not a page of { $name } itself.
verify-in-region = Valid for: { $regions }.
# Of a contact that nothing official confirms.
verify-named-for = They name it for: { $regions }.
verify-confirmed-in = It is confirmed for { $regions } alone.
verify-recorded-for = It is recorded for: { $regions }.
verify-unconfirmed-in = It is not confirmed for: { $regions }.
verify-source = { $days ->
    [0] Read on { $host } today, { $date }.
    [one] Read on { $host } on { $date }, 1 day ago.
   *[other] Read on { $host } on { $date }, { $days } days ago.
}
verify-source-stored-copy = { $days ->
    [0] Printed on { $host }; a stored copy of the page was read today, { $date }.
    [one] Printed on { $host }; a stored copy of the page was read on { $date }, 1 day ago.
   *[other] Printed on { $host }; a stored copy of the page was read on { $date }, { $days } days ago.
}
verify-source-tested = { $days ->
    [0] Tried today, { $date }; printed on { $host }.
    [one] Tried on { $date }, 1 day ago; printed on { $host }.
   *[other] Tried on { $date }, { $days } days ago; printed on { $host }.
}
verify-record-read = { $days ->
    [0] The record was read today, { $date }.
    [one] The record was read on { $date }, 1 day ago.
   *[other] The record was read on { $date }, { $days } days ago.
}
verify-stale = That is more than { $days } days ago: it may have changed since.
verify-shown-name = A caller or sender can show a false number or name. Safe is only what you dial or type yourself.
verify-fake = This is known to be false: it does not belong to { $name }.
verify-superseded = This was once a contact of { $name }. It is no longer valid, and somebody else may have it now.
verify-other-service = This belongs to another service, not to { $name }.
verify-reported = Named on { $host }.
verify-other-name = This belongs to { $other }, which is not { $name }.
verify-unconfirmed = Some pages name it for { $name } (such as { $host }), but no official page confirms it.
verify-unconfirmed-own = { $site } belongs to { $name } itself and names it, but nothing confirms that it still holds, or that it holds where you are.
verify-own-domain = The part after the @ belongs to { $name }, but this address is not among those that it publishes. The sender of an e-mail can be forged.
verify-shared-platform = On { $host } anybody can use the name of { $name }: nothing here tells whose page this is. Open it from the app or the official website instead.
verify-trick-extra-subdomain = It begins with { $real }, but what counts is the end: it belongs to { $host }.
verify-trick-user-info = What stands before the @ is only for show: the link leads to { $host }.
verify-trick-homoglyph = It looks like { $real }, but is written with other letters. In truth it reads { $host }.
verify-trick-other-ending = It has the name of { $real }, but another ending.
verify-trick-name-inside = It uses the name of { $name }, but does not belong to { $real }.
verify-trick-no-domain = It uses the name of { $name }, of which no official website is known.
verify-trick-spelling = It differs from { $real } by a letter or two.
verify-trick-name-in-path = The name of { $name } stands in the link, but the link leads to { $host }.
verify-trick-mailbox = It uses the name of { $name }, but is a mailbox at { $host }, where anybody can have one.
verify-trick-redirect = The link begins at { $host }, but passes you on to another website.
verify-trick-disguised = The link is written so that people and browsers read it differently.
verify-trick-changed-digit = It differs from the official number { $real } by a digit or two.
verify-trick-wrong-region = The digits are those of { $real }, but with the code of another country, or for another country.
verify-no-record = helpme knows nothing about this. No entry does not mean that it is safe.
verify-next-official = Use it as it stands here, typed or dialled by yourself.
# Of a contact that is named as official, but by no official page that was read.
verify-next-confirm = Confirm it in the app or on an official page first, then type or dial it yourself.
verify-next-not-confirmed = Use it only if the app or the official website ({ $domains }) shows the same.
verify-next-not-confirmed-no-domain = Use it only if the app or your own papers show the same.
verify-next-confirmed-first = A confirmed contact is better: helpme { $provider } leads you to one.
verify-next-false = Do not call, answer, click or pay. Take the contact from the app, or type the official address yourself ({ $domains }).
verify-next-false-no-domain = Do not call, answer, click or pay. Take the contact from the app that you already use, or from your own papers.
verify-next-command = helpme { $provider } leads you to the confirmed contacts.
verify-next-no-contact = No contact of this provider is confirmed: helpme { $provider } shows what you can do.
verify-nothing = There is no number, address or link in that. A phone number, e-mail address, web address or account name such as @newpay can be checked. For example: helpme verify { $provider } "0800 024 136"
verify-provider-first = The provider comes first ({ $providers }), then what you want to check. For example: { $command }
verify-value-missing = What do you want to check? For example: { $command }
verify-kept-out = The text also holds a card number, code or password. It was not looked at and not kept: pass it on to nobody.
verify-passed-over = Numbers that stand there as an amount or an order number were not checked: call none of them.
verify-more = There are more contacts in the text than the { $count } shown here.
verify-everywhere = everywhere
