### What helpme refuses to take, and whether a number, address or link is real.

## Secrets: why a value is refused, and what to do instead. The value itself is never repeated.

# en: That looks like the security code of a card (CVV). Nobody who helps you needs it, and it was not kept. Leave it out.
refused-security-code = 这像是银行卡的安全码（CVV）。帮助您的人都不需要它，内容没有保留。请不要填写。
# en: That looks like a PIN or a payment password. Nobody who helps you needs it, and it was not kept. Leave it out; if somebody asks for it, it is a scam.
refused-pin = 这像是 PIN 或支付密码。帮助您的人都不需要它，内容没有保留。请不要填写；如果有人向您要，那就是诈骗。
# en: That looks like a one-time code (OTP). Nobody who helps you needs it, and it was not kept. Leave the digits out; if somebody asks for them, it is a scam.
refused-one-time-code = 这像是验证码（OTP）。帮助您的人都不需要它，内容没有保留。请不要填写这些数字；如果有人向您要，那就是诈骗。
# en: That looks like a password. Nobody who helps you needs it, and it was not kept. Leave it out, and change it if somebody else has seen it.
refused-password = 这像是密码。帮助您的人都不需要它，内容没有保留。请不要填写；如果已被别人看到，请尽快修改密码。
# en: That holds a link to a login or with a key in it, which was not kept. Name only the website, such as example.com, and do not open the link.
refused-login-link = 这里有登录链接，或带有密钥的链接，内容没有保留。请只写网站名称，例如 example.com，并且不要打开该链接。
# en: helpme stopped because of a fault of its own ({ $place }). Nothing was kept or sent. Please report this line.
error-bug = helpme 因自身的错误而停止（{ $place }）。没有保留或发送任何内容。请反馈这一行文字。
# en: { $path } is a link that leads out of the folder of packs, and was not read. Put the file itself there.
error-outside = { $path } 是指向内容包文件夹之外的链接，没有读取。请把文件本身放在那里。
# en: { $path } is a folder, pipe or device, not a file. Put a file there.
error-not-a-file = { $path } 是文件夹、管道或设备，不是文件。请在那里放一个文件。
# en: { $path } holds more files than a folder of packs has. Check that it is the right folder.
error-too-many = { $path } 里的文件多于内容包文件夹应有的数量。请检查文件夹是否正确。
# en: Only the first { $count } are shown. Mend these, then check again.
findings-more = 只显示前 { $count } 处。请先改正这些，再重新检查。
# en: The input is longer than { $count } characters. Give only the part that holds the number, address or link.
error-input-too-large = 输入的内容超过 { $count } 个字符。请只提供含有号码、地址或链接的部分。
# en: The input is not UTF-8 text. Copy the number, address or link and give it as it is.
error-input-not-utf8 = 输入的内容不是 UTF-8 文本。请复制号码、地址或链接，原样提供。

## helpme verify

# en: Whether a number, address or link is real
help-command-verify = 核对号码、地址或链接是真是假
# en: The number, address or link; - reads a whole message from standard input
help-argument-value = 号码、地址或链接；用 - 从标准输入读取整条消息
# en: { $provider }: is this contact real?
verify-title = { $provider }：这个联系方式是真的吗？
# en: OFFICIAL
verify-official = 官方
# A contact that only another source of good name gives.
# en: NAMED AS OFFICIAL, but not by an official page
verify-third-party = 据称为官方，但并非出自官方页面
# en: FALSE: do not use it
verify-known-false = 虚假：请勿使用
# en: LOOKS OFFICIAL, BUT IS NOT: do not use it
verify-look-alike = 貌似官方，其实不是：请勿使用
# The website of a genuine company that people mistake for this one.
# en: ANOTHER COMPANY: not { $provider }. Use it only if your account is with { $name }.
verify-other-company = 另一家公司：不是 { $provider }。只有您的账户在 { $name } 时才使用。
# en: UNKNOWN: treat it as false
verify-unknown = 未知：请当作虚假处理
# en: NOT CONFIRMED: look it up before you use it
verify-not-confirmed = 未确认：使用前请先核对
# en: { $name } publishes this.
verify-is-providers = 这是 { $name } 公布的联系方式。
# en: This address belongs to { $domain }, the official website of { $name }.
verify-is-domain = 这个地址属于 { $name } 的官方网站 { $domain }。
# en: { $page } is the account in which { $name } itself writes, on the website of somebody else. What others write below it (comments, reports) is not by { $name }.
verify-is-own-page = { $page } 是 { $name } 在别家网站上的自有账号。其他人在下面写的内容（评论、反馈）不代表 { $name }。
# en: { $host } names this as a contact for { $name }. That is not a page of { $name } itself.
verify-is-third-party = 据 { $host } 所载，这是用于 { $name } 的联系方式；该页面不是 { $name } 自己的页面。
# en: Valid for: { $regions }.
verify-in-region = 适用地区：{ $regions }。
# en: They name it for: { $regions }.
verify-named-for = 页面所说的适用地区：{ $regions }。
# en: It is confirmed for { $regions } alone.
verify-confirmed-in = 只在以下地区得到确认：{ $regions }。
# en: It is recorded for: { $regions }.
verify-recorded-for = 他人记录的适用地区：{ $regions }。
# en: It is not confirmed for: { $regions }.
verify-unconfirmed-in = 未确认是否适用于：{ $regions }。
# en: { $days ->
# en: [0] Read on { $host } today, { $date }.
# en: [one] Read on { $host } on { $date }, 1 day ago.
# en: *[other] Read on { $host } on { $date }, { $days } days ago.
# en: }
verify-source = { $days ->
    [0] 今天（{ $date }）在 { $host } 上查看。
   *[other] { $date }在 { $host } 上查看，距今 { $days } 天。
}
# en: { $days ->
# en: [0] Printed on { $host }; a stored copy of the page was read today, { $date }.
# en: [one] Printed on { $host }; a stored copy of the page was read on { $date }, 1 day ago.
# en: *[other] Printed on { $host }; a stored copy of the page was read on { $date }, { $days } days ago.
# en: }
verify-source-stored-copy = { $days ->
    [0] 载于 { $host }；今天（{ $date }）查看的是存档副本。
   *[other] 载于 { $host }；{ $date }查看的是存档副本，距今 { $days } 天。
}
# en: { $days ->
# en: [0] Tried today, { $date }; printed on { $host }.
# en: [one] Tried on { $date }, 1 day ago; printed on { $host }.
# en: *[other] Tried on { $date }, { $days } days ago; printed on { $host }.
# en: }
verify-source-tested = { $days ->
    [0] 今天（{ $date }）实际试过；载于 { $host }。
   *[other] { $date }实际试过，距今 { $days } 天；载于 { $host }。
}
# en: { $days ->
# en: [0] The record was read today, { $date }.
# en: [one] The record was read on { $date }, 1 day ago.
# en: *[other] The record was read on { $date }, { $days } days ago.
# en: }
verify-record-read = { $days ->
    [0] 今天（{ $date }）查看的是他人的记录。
   *[other] { $date }查看的是他人的记录，距今 { $days } 天。
}
# en: That is more than { $days } days ago: it may have changed since.
verify-stale = 距今已超过 { $days } 天，情况可能有变。
# en: A caller or sender can show a false number or name. Safe is only what you dial or type yourself.
verify-shown-name = 来电或发件人可以显示虚假的号码或名称。只有您自己拨打或输入的才是安全的。
# en: This is known to be false: it does not belong to { $name }.
verify-fake = 已知这是虚假的：它不属于 { $name }。
# en: This was once a contact of { $name }. It is no longer valid, and somebody else may have it now.
verify-superseded = 这曾是 { $name } 的联系方式，现已失效，可能已归他人使用。
# en: This belongs to another service, not to { $name }.
verify-other-service = 这属于另一项服务，不属于 { $name }。
# en: Named on { $host }.
verify-reported = 见于 { $host }。
# en: This belongs to { $other }, which is not { $name }.
verify-other-name = 这属于 { $other }，与 { $name } 不是同一项服务。
# en: Some pages name it for { $name } (such as { $host }), but no official page confirms it.
verify-unconfirmed = 有页面称这属于 { $name }（例如 { $host }），但没有官方页面证实。
# en: { $site } belongs to { $name } itself and names it, but nothing confirms that it still holds, or that it holds where you are.
verify-unconfirmed-own = { $name } 自己的 { $site } 上载有这个联系方式，但未确认它现在是否仍然有效，或在您所在的地方是否有效。
# en: The part after the @ belongs to { $name }, but this address is not among those that it publishes. The sender of an e-mail can be forged.
verify-own-domain = @ 之后的部分属于 { $name }，但这个地址不在其公布的地址之列。电子邮件的发件人可以伪造。
# en: On { $host } anybody can use the name of { $name }: nothing here tells whose page this is. Open it from the app or the official website instead.
verify-shared-platform = 在 { $host } 上，任何人都能使用 { $name } 的名字，从这里看不出页面属于谁。请改从应用或官方网站打开。
# en: It begins with { $real }, but what counts is the end: it belongs to { $host }.
verify-trick-extra-subdomain = 它以 { $real } 开头，但要看结尾：它其实属于 { $host }。
# en: What stands before the @ is only for show: the link leads to { $host }.
verify-trick-user-info = @ 之前的部分只是幌子：链接实际指向 { $host }。
# en: It looks like { $real }, but is written with other letters. In truth it reads { $host }.
verify-trick-homoglyph = 看上去像 { $real }，但用的是别的字母，实际是 { $host }。
# en: It has the name of { $real }, but another ending.
verify-trick-other-ending = 名称与 { $real } 相同，但后缀不同。
# en: It uses the name of { $name }, but does not belong to { $real }.
verify-trick-name-inside = 它用了 { $name } 的名称，但不属于 { $real }。
# en: It uses the name of { $name }, of which no official website is known.
verify-trick-no-domain = 它用了 { $name } 的名称，而 { $name } 没有已知的官方网站。
# en: It differs from { $real } by a letter or two.
verify-trick-spelling = 与 { $real } 相差一两个字母。
# en: The name of { $name } stands in the link, but the link leads to { $host }.
verify-trick-name-in-path = 链接里有 { $name } 的名称，但实际指向 { $host }。
# en: It uses the name of { $name }, but is a mailbox at { $host }, where anybody can have one.
verify-trick-mailbox = 它用了 { $name } 的名称，但只是 { $host } 的邮箱，任何人都可以申请。
# en: The link begins at { $host }, but passes you on to another website.
verify-trick-redirect = 链接从 { $host } 开始，却会把您带到另一个网站。
# en: The link is written so that people and browsers read it differently.
verify-trick-disguised = 这个链接的写法会让人和浏览器读出不同的地址。
# en: It differs from the official number { $real } by a digit or two.
verify-trick-changed-digit = 与官方号码 { $real } 相差一两位数字。
# en: The digits are those of { $real }, but with the code of another country, or for another country.
verify-trick-wrong-region = 数字与 { $real } 相同，但国家代码不同，或适用于别的国家或地区。
# en: helpme knows nothing about this. No entry does not mean that it is safe.
verify-no-record = helpme 没有关于它的记录。没有记录并不表示安全。
# en: Use it as it stands here, typed or dialled by yourself.
verify-next-official = 请按这里的写法，亲自输入或拨打。
# Of a contact that is named as official, but by no official page that was read.
# en: Confirm it in the app or on an official page first, then type or dial it yourself.
verify-next-confirm = 请先在应用里或官方页面上核对，再亲自输入或拨打。
# en: Use it only if the app or the official website ({ $domains }) shows the same.
verify-next-not-confirmed = 只有应用或官方网站（{ $domains }）上也有同样的信息时，才可以使用。
# en: Use it only if the app or your own papers show the same.
verify-next-not-confirmed-no-domain = 只有应用或您自己的文件上也有同样的信息时，才可以使用。
# en: A confirmed contact is better: helpme { $provider } leads you to one.
verify-next-confirmed-first = 最好使用已确认的联系方式：输入 helpme { $provider } 即可找到。
# en: Do not call, answer, click or pay. Take the contact from the app, or type the official address yourself ({ $domains }).
verify-next-false = 请勿拨打、回复、点击或付款。请在应用里查找联系方式，或亲自输入官方网址（{ $domains }）。
# en: Do not call, answer, click or pay. Take the contact from the app that you already use, or from your own papers.
verify-next-false-no-domain = 请勿拨打、回复、点击或付款。请在您已在使用的应用里，或在您自己的单据上查找联系方式。
# en: helpme { $provider } leads you to the confirmed contacts.
verify-next-command = 运行 helpme { $provider }，即可找到经过确认的联系方式。
# en: No contact of this provider is confirmed: helpme { $provider } shows what you can do.
verify-next-no-contact = 这家服务商目前没有经过确认的联系方式：运行 helpme { $provider }，看看可以怎么做。
# en: There is no number, address or link in that. A phone number, e-mail address, web address or account name such as @newpay can be checked. For example: helpme verify { $provider } "0800 024 136"
verify-nothing = 里面没有号码、地址或链接。可以核对的有电话号码、邮件地址、网址，或 @newpay 这样的账号名。例如：helpme verify { $provider } "0800 024 136"
# en: The provider comes first ({ $providers }), then what you want to check. For example: { $command }
verify-provider-first = 先写服务商（{ $providers }），再写要核对的内容。例如：{ $command }
# en: What do you want to check? For example: { $command }
verify-value-missing = 要核对什么？例如：{ $command }
# en: The text also holds a card number, code or password. It was not looked at and not kept: pass it on to nobody.
verify-kept-out = 文字里还有银行卡号、验证码或密码。这些内容没有查看，也没有保留：请不要告诉任何人。
# en: Numbers that stand there as an amount or an order number were not checked: call none of them.
verify-passed-over = 文中作为金额或订单号出现的数字没有核对：请勿拨打。
# en: There are more contacts in the text than the { $count } shown here.
verify-more = 文字中的联系方式多于这里显示的 { $count } 个。
# en: everywhere
verify-everywhere = 所有地区
