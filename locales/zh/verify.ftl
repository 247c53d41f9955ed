### What helpme refuses to take, and whether a number, address or link is real.

## Secrets: why a value is refused, and what to do instead. The value itself is never repeated.

refused-security-code = 这像是银行卡的安全码（CVV）。帮助您的人都不需要它，内容没有保留。请不要填写。
refused-pin = 这像是 PIN 码或支付密码。帮助您的人都不需要它，内容没有保留。请不要填写；如果有人向您要，那就是诈骗。
refused-one-time-code = 这像是验证码（OTP）。帮助您的人都不需要它，内容没有保留。请不要填写这些数字；如果有人向您要，那就是诈骗。
refused-password = 这像是密码。帮助您的人都不需要它，内容没有保留。请不要填写；如果已被别人看到，请尽快修改密码。
refused-login-link = 这里有登录链接，或带有密钥的链接，内容没有保留。请只写网站名称，例如 example.com，并且不要打开该链接。
error-bug = helpme 因自身的错误而停止（{ $place }）。没有保留或发送任何内容。请反馈这一行文字。
error-outside = { $path } 是指向内容文件夹之外的链接，没有读取。请把文件本身放在那里。
error-not-a-file = { $path } 是文件夹、管道或设备，不是文件。请在那里放一个文件。
error-too-many = { $path } 里的文件多于内容文件夹应有的数量。请检查文件夹是否正确。
findings-more = 只显示前 { $count } 处。请先改正这些，再重新检查。
error-input-too-large = 输入的内容超过 { $count } 个字符。请只提供含有号码、地址或链接的部分。
error-input-not-utf8 = 输入的内容不是 UTF-8 文本。请复制号码、地址或链接，原样提供。

## helpme verify

help-command-verify = 核对号码、地址或链接是真是假
help-argument-value = 号码、地址或链接；用 - 从标准输入读取整条消息
verify-title = { $provider }：这个联系方式是真的吗？
verify-official = 官方
# A contact that only another source of good name gives.
verify-third-party = 据称为官方，但并非出自官方网页
verify-known-false = 虚假：请勿使用
verify-look-alike = 貌似官方，其实不是：请勿使用
verify-unknown = 未知：请当作虚假处理
verify-not-confirmed = 未确认：使用前请先核对
verify-is-providers = 这是 { $name } 公布的联系方式。
verify-is-domain = 这个地址属于 { $name } 的官方网站 { $domain }。
verify-is-own-page = { $page } 是 { $name } 在别家网站上的自有账号。其他人在下面写的内容（评论、反馈）不代表 { $name }。
verify-is-third-party = 据 { $host } 所载，这是 { $name } 的联系方式；但该网页不是 { $name } 自己的网页。
verify-in-region = 适用地区：{ $regions }。
verify-named-for = 网页所说的适用地区：{ $regions }。
verify-source = { $date } 在 { $host } 上查看，距今 { $days } 天。
verify-source-stored-copy = 载于 { $host }；{ $date } 查看的是网页存档，距今 { $days } 天。
verify-source-tested = { $date } 实际试过，距今 { $days } 天；载于 { $host }。
verify-stale = 距今已超过 { $days } 天，情况可能有变。
verify-shown-name = 来电或发件人可以显示虚假的号码或名称。只有您自己拨打或输入的才是安全的。
verify-fake = 已知这是虚假的：它不属于 { $name }。
verify-superseded = 这曾是 { $name } 的联系方式，现已失效，可能已归他人使用。
verify-other-service = 这属于另一项服务，不属于 { $name }。
verify-reported = 见于 { $host }。
verify-other-name = 这属于 { $other }，与 { $name } 不是同一项服务。
verify-unconfirmed = 有网页称这属于 { $name }（例如 { $host }），但没有官方网页证实。
verify-own-domain = @ 之后的部分属于 { $name }，但这个地址不在其公布的地址之列。电子邮件的发件人可以伪造。
verify-trick-extra-subdomain = 它以 { $real } 开头，但要看结尾：它其实属于 { $host }。
verify-trick-user-info = @ 之前的部分只是幌子：链接实际指向 { $host }。
verify-trick-homoglyph = 看上去像 { $real }，但用的是别的字母，实际是 { $host }。
verify-trick-other-ending = 名称与 { $real } 相同，但后缀不同。
verify-trick-name-inside = 它用了 { $name } 的名称，但不属于 { $real }。
verify-trick-no-domain = 它用了 { $name } 的名称，而 { $name } 没有已知的官方网站。
verify-trick-spelling = 与 { $real } 相差一两个字母。
verify-trick-name-in-path = 链接里有 { $name } 的名称，但实际指向 { $host }。
verify-trick-mailbox = 它用了 { $name } 的名称，但只是 { $host } 的邮箱，任何人都可以申请。
verify-trick-redirect = 链接从 { $host } 开始，却会把您带到另一个网站。
verify-trick-disguised = 这个链接的写法会让人和浏览器读出不同的地址。
verify-trick-changed-digit = 与官方号码 { $real } 相差一两位数字。
verify-trick-wrong-region = 数字与 { $real } 相同，但国家代码不同，或适用于别的国家或地区。
verify-no-record = helpme 没有关于它的记录。没有记录并不表示安全。
verify-next-official = 请按这里的写法，亲自输入或拨打。
verify-next-not-confirmed = 只有应用或官方网站（{ $domains }）上也有同样的信息时，才可以使用。
verify-next-not-confirmed-no-domain = 只有应用或您自己的文件上也有同样的信息时，才可以使用。
verify-next-confirmed-first = 最好使用已确认的联系方式：输入 helpme { $provider } 即可找到。
verify-next-false = 请勿拨打、回复、点击或付款。请在应用里查找联系方式，或亲自输入官方网址（{ $domains }）。
verify-next-false-no-domain = 请勿拨打、回复、点击或付款。请在您已在使用的应用里，或在您自己的单据上查找联系方式。
verify-next-command = 运行 helpme { $provider }，即可找到经过确认的联系方式。
verify-nothing = 里面没有号码、地址或链接。可以核对的有电话号码、电子邮箱、网址，或 @newpay 这样的账号名。例如：helpme verify { $provider } "0800 024 136"
verify-provider-first = 先写服务商（{ $providers }），再写要核对的内容。例如：{ $command }
verify-value-missing = 要核对什么？例如：{ $command }
verify-kept-out = 文字里还有银行卡号、验证码或密码。这些内容没有查看，也没有保留：请不要告诉任何人。
verify-more = 文字中的联系方式多于这里显示的 { $count } 个。
verify-everywhere = 所有地区
