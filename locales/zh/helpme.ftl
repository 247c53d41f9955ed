### helpme 自身的文字。与服务商有关的内容在 content/ 中。
### 变量名在各语言中保持不变：{ $name }。

## 日期、时间、列表

# en: January
month-01 = 1月
# en: February
month-02 = 2月
# en: March
month-03 = 3月
# en: April
month-04 = 4月
# en: May
month-05 = 5月
# en: June
month-06 = 6月
# en: July
month-07 = 7月
# en: August
month-08 = 8月
# en: September
month-09 = 9月
# en: October
month-10 = 10月
# en: November
month-11 = 11月
# en: December
month-12 = 12月
# 完整日期，例如 2026年10月1日。
# en: { $day } { $month } { $year }
long-date = { $year }年{ $month }{ $day }日
# en: { $month } { $year }
long-month = { $year }年{ $month }
# en: { $year }
long-year = { $year }年
# 人们输入这两天时用的词，以半角逗号分隔。
# en: today, now
words-for-today = 今天,今日,现在
# en: yesterday
words-for-yesterday = 昨天,昨日
# en: the day before yesterday, two days ago
words-for-day-before-yesterday = 前天,前日
# en: tomorrow
words-for-tomorrow = 明天,明日
# en: the day after tomorrow, in two days
words-for-day-after-tomorrow = 后天,后日
# en: Monday
weekday-1 = 周一
# en: Tuesday
weekday-2 = 周二
# en: Wednesday
weekday-3 = 周三
# en: Thursday
weekday-4 = 周四
# en: Friday
weekday-5 = 周五
# en: Saturday
weekday-6 = 周六
# en: Sunday
weekday-7 = 周日
# 12 或 24：一天按几小时计。
# en: 12
clock-hours = 24
# en: { $hour }:{ $minute } am
time-morning = { $hour }:{ $minute }
# 12:00 至 13:59。
# en: { $hour }:{ $minute } pm
time-noon = { $hour }:{ $minute }
# 14:00 至 18:59。
# en: { $hour }:{ $minute } pm
time-afternoon = { $hour }:{ $minute }
# en: { $hour }:{ $minute } pm
time-evening = { $hour }:{ $minute }
# en: midnight
time-midnight = 24:00
# en: At any hour, every day
hours-always = 每天 24 小时
# en: Every day
hours-every-day = 每天
# en: { $first } to { $last }
hours-days = { $first }至{ $last }
# $days 是以上两者之一、某一天，或几天的列表；$place 是城市。
# en: { $days }, { $from } to { $to } ({ $place } time)
hours-range = { $days } { $from }–{ $to }（{ $place }时间）
# 同一线路的两段服务时间之间。
# en: {"; "}
hours-separator = {"；"}
# en: Toronto
zone-toronto = 多伦多
# en: New York
zone-new-york = 纽约
# en: Sydney
zone-sydney = 悉尼
# en: Melbourne
zone-melbourne = 墨尔本
# en: Auckland
zone-auckland = 奥克兰
# en: London
zone-london = 伦敦
# en: Los Angeles
zone-los-angeles = 洛杉矶
# en: Tokyo
zone-tokyo = 东京
# en: Jakarta
zone-jakarta = 雅加达
# en: Shanghai
zone-shanghai = 上海
# en: Kuala Lumpur
zone-kuala-lumpur = 吉隆坡
# en: {", "}
list-separator = {"、"}
# 用在关于同一件事的几个短句之间。
# en: {", "}
clause-separator = {"，"}
# en: { $others } or { $last }
one-or-other = { $others } 或 { $last }
# 前后相接的两句话。
# en: { $first } { $second }
sentences = { $first }{ $second }
# en: {" "}({ $text })
in-brackets = （{ $text }）
# en: English
language-en = 英语
# en: Malay
language-ms = 马来语
# en: Chinese
language-zh = 中文
# en: Japanese
language-ja = 日语
# en: Indonesian
language-id = 印尼语

## 地区

# en: Australia
region-au = 澳大利亚
# en: New Zealand
region-nz = 新西兰
# en: United States
region-us = 美国
# en: Canada
region-ca = 加拿大
# en: United Kingdom
region-gb = 英国
# en: Japan
region-jp = 日本
# en: Indonesia
region-id = 印度尼西亚
# en: China (mainland)
region-cn = 中国大陆
# en: Malaysia
region-my = 马来西亚
# en: Singapore
region-sg = 新加坡
# en: Hong Kong
region-hk = 中国香港
# en: Netherlands
region-nl = 荷兰
# en: Belgium
region-be = 比利时
# en: Germany
region-de = 德国
# en: Austria
region-at = 奥地利
# en: Switzerland
region-ch = 瑞士
# en: Czechia
region-cz = 捷克
# en: Somewhere else
region-other = 其他国家或地区
# 列在其他国家之后。
# en: somewhere else
region-other-in-list = 其他国家或地区
# en: Where is your { $provider } account?
region-ask = 您的 { $provider } 账户在哪个国家或地区？
# en: Where are you now?
region-ask-place = 您现在在哪个国家或地区？
# en: Numbers and the bodies that can help differ from country to country.
region-help = 国家或地区不同，电话号码和能帮忙的机构也不同。

## 提问

# en: Which service is the trouble with?
provider-ask = 是哪个服务出了问题？
# en: { $name } ({ $others })
provider-also-called = { $name }（{ $others }）
# en: Choose the name that stands in the app or on your statement.
provider-help = 请选应用里或账单上显示的名称。
# 给看到其他语言的人：用本语言写出本语言的名称。
# en: English: { $command }
in-this-language = 中文：{ $command }
# en: For example: { $example }
prompt-example = 例如：{ $example }
# en: A message is ready. Fill in { $count } details now?
fill-ask = 留言已拟好。现在填写 { $count } 项信息吗？
# en: What you leave open stays a blank in [brackets]. Nothing is stored or sent.
fill-help = 没填的地方会留作 [方括号] 中的空白。不会保存或发送任何内容。
# en: Yes, ask me
fill-now = 好，问我吧
# en: No, leave blanks
fill-later = 不用，先留空
# en: There is nothing more to say about this question.
plain-no-help = 这个问题没有更多说明。
# en: Understood as { $date }.
field-understood = 已识别为 { $date }。
# en: That is too long. At most { $count } characters, please.
field-too-long = 内容太长，请不要超过 { $count } 个字符。
# en: That day is still to come. Please check the date.
field-future = 这一天还没到，请核对日期。
# en: Please type something, or press Enter alone to leave it blank.
field-not-text = 请输入内容，或直接按 Enter 留空。
# en: A name has letters. Please type it as it stands on the account.
field-not-name = 姓名中应有文字。请按账户上的写法输入。
# en: That does not look like an e-mail address, such as name@example.com.
field-not-email = 这不像邮件地址。正确的写法例如 name@example.com。
# en: That does not look like a phone number. Digits, spaces and + are enough.
field-not-phone = 这不像电话号码。只需输入数字、空格和 +。
# en: That does not look like an amount. Please type it like { $example }.
field-not-money = 这不像金额。请照 { $example } 的写法输入。
# en: That date was not understood. Please type it as 2026-10-01 or 1 October 2026.
field-not-date = 没看懂这个日期。请照“2026-10-01”或“2026年10月1日”的写法输入。
# en: Only the last four digits of the card, please, such as 1234.
field-not-last4 = 请只输入卡号的最后四位，例如 1234。
# en: That looks like a full card number, which nobody needs in order to help you. It was not kept. If a card is asked for, type only its last four digits: { $last4 }.
refused-card-number = 这看起来是完整的卡号。帮您解决问题用不着它，所以没有保留。如果问到卡号，只需输入最后四位：{ $last4 }。
# en: That holds control characters, which cannot be kept. Please type it by hand.
refused-control = 其中含有控制字符，无法接受。请手动输入。

## 指引

# en: { $provider }: { $title }
card-title = { $provider }：{ $title }
# en: Your answers: { $answers }
card-answers = 您的回答：{ $answers }
# en: Before you do anything
card-warnings = 操作之前，请先看
# en: Similar names, other services
card-look-alikes = 名称相近的其他服务
# en: Website: { $domains }
look-alike-websites = 网站：{ $domains }
# en: Try this first
card-try-first = 先试试这些
# en: Use first: { $channel }
card-channel = 首选：{ $channel }
# en: At once as well
card-at-once = 同时请立即联系
# For a trick without loss: scam lines and police, named apart from the bodies for complaints.
# en: Report it here as well
card-report = 也请向这里举报
# For help with debts: nobody has to be refused before they ask for it.
# en: Help with money and debts
card-debts = 资金和债务方面的帮助
# en: Have ready
card-have-ready = 请准备好
# en: Why there is no message
card-no-message = 为什么没有留言
# en: Message to send
card-message-written = 可发送的留言
# en: What to say
card-message-spoken = 可以这样说
# A public post or a private message.
# en: What to write on the social network
card-message-public = 在社交媒体上可以这样写
# en: Subject: { $subject }
card-subject = 主题：{ $subject }
# en: Fill in what stands in [brackets].
card-blanks = 请填好 [方括号] 中的内容。
# en: Nothing has been sent: you still have to send the message yourself.
card-still-to-send = 目前什么都没有发出，留言需要您自己发送。
# en: Nobody has been called: you still have to call yourself.
card-still-to-call = 目前没有拨出任何电话，需要您自己拨打。
# en: { $provider } answers in: { $languages }.
card-support-languages = { $provider } 用这些语言答复：{ $languages }。
# en: The pages of { $provider } that we read are in: { $languages }.
card-page-languages = 我们看过的 { $provider } 页面用这些语言：{ $languages }。
# en: Add -l { $locale } to the command at the end to get the message in { $language }.
card-message-in = 如需用{ $language }留言，请在最后的命令后面加上 -l { $locale }。
# en: What makes it go better
card-tips = 这样会更顺利
# en: Other ways
card-other-channels = 其他方式
# en: Good to know
card-facts = 相关信息
# en: Afterwards
card-afterwards = 之后
# en: If { $provider } does not settle it, go on in this order
card-escalation = 如果 { $provider } 没有解决，请依次联系
# en: If it is not settled, go on in this order
card-escalation-urgent = 如果还没解决，请依次联系
# en: How to avoid this next time
card-avoid-next-time = 以后怎样避免
# en: This card again
card-replay = 再次显示这份指引
# en: Way
table-channel = 方式
# en: Best for
table-best-for = 适合
# en: Contact
table-contact = 联系方式
# en: No confirmed contact known
table-no-contact = 没有已确认的联系方式
# en: No confirmed contact is known. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none = 目前没有已确认的联系方式。请只从应用里查找，或自己输入官方网址（{ $domains }）查找，切勿使用搜索结果、广告或消息里的联系方式。
# en: No confirmed contact is known for { $region }. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none-in-region = 目前没有适用于{ $region }的已确认联系方式。请只从应用里查找，或自己输入官方网址（{ $domains }）查找，切勿使用搜索结果、广告或消息里的联系方式。
# en: No confirmed contact is known, and no official web address either. Take one only from the app that you already use or from your own papers, never from a search result, an advert or a message.
contact-none-no-domain = 目前没有已确认的联系方式，也没有已确认的官方网址。请只从您一直在用的应用或自己手中的文件里查找，切勿使用搜索结果、广告或消息里的联系方式。
# en: Last checked on { $date }: it may have changed since.
contact-stale = 上次核对是 { $date }，之后可能有变。
# en: Tried on { $date }, as printed on { $host }.
source-tested = { $date }已实际试过，与 { $host } 所载一致。
# en: Read on { $host } on { $date }.
source-live = { $date }在 { $host } 上查到。
# en: As printed on { $host } (stored copy read on { $date }).
source-stored-copy = 据 { $host } 所载（{ $date }查看的存档副本）。
# en: The page dates from { $seen }.
source-seen = 该页面的日期是 { $seen }。
# The day on which the page was read, and the date that it bears itself.
# en: { $date } (page from { $seen })
source-dates = { $date }（页面日期：{ $seen }）
# en: Source: { $host }, { $date }
source-short = 来源：{ $host }，{ $date }
# en: Not confirmed. Source: { $host }, { $date }
source-short-unconfirmed = 未确认。来源：{ $host }，{ $date }
# en: Not an official page. Source: { $host }, { $date }
source-short-third-party = 非官方页面。来源：{ $host }，{ $date }
# en: Official for { $regions }; not confirmed for calls from elsewhere. Source: { $host }, { $date }
source-short-elsewhere = 面向{ $regions }的官方号码；未确认能否从其他地方拨打。来源：{ $host }，{ $date }
# For a statement that somebody else gives, or that is concluded, from the provider's own page.
# en: Known indirectly. Source: { $host }, { $date }
source-short-indirect = 间接得知。来源：{ $host }，{ $date }
# For a contact that somebody else has recorded from the owner's own page, which nobody has read here.
# en: Recorded by somebody else, who names { $host } as the source, { $date }
source-short-recorded = 据他人记录，出处为 { $host }，{ $date }
# en: Recorded for { $regions }; not confirmed for calls from elsewhere. Somebody else names { $host } as the source, { $date }
source-short-recorded-elsewhere = 据他人记录，面向{ $regions }；未确认能否从其他地方拨打。出处为 { $host }，{ $date }
# en: Somebody else has recorded that { $owner } prints this on { $site }; we have not read that page.
source-recorded = 据他人记录，{ $owner } 在 { $site } 上公布了这个联系方式；我们没有查看过该页面。
# en: { $page } is { $provider }'s own account.
source-own-account = { $page } 是 { $provider } 自己的账号。
# en: Confirm it in the app or on that page before you call.
confirm-before-calling = 拨打前，请在应用里或该页面上核对。
# en: That is not { $provider }'s own page: confirm it in the app before you use it.
confirm-third-party = 这不是 { $provider } 自己的页面：使用前请在应用里核对。
# en: That is not { $provider }'s own page: confirm it in the app or on { $domains } before you use it.
confirm-third-party-site = 这不是 { $provider } 自己的页面：使用前请在应用里或 { $domains } 上核对。
# en: Confirm it in the app or there before you use it.
confirm-recorded = 使用前，请在应用里或该网站上核对。
# The same, for a body that has no app.
# en: Confirm it there before you use it.
confirm-recorded-there = 使用前，请在该网站上核对。
# en: Not confirmed: use it only if the app or the official website shows the same.
confirm-unconfirmed = 未确认：只有应用或官方网站显示的与此一致时才使用。
# en: It is the official number for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.
confirm-elsewhere = 这是面向{ $regions }的官方号码。未确认能否从其他地方拨打：如果打不通，请改用其他方式。
# en: It is recorded for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.
confirm-recorded-elsewhere = 据记录，这是面向{ $regions }的号码。未确认能否从其他地方拨打：如果打不通，请改用其他方式。

## helpme list、helpme tree

# en: Providers
list-title = 服务商
# en: helpme NAME leads you to the right support channel.
list-next = 输入“helpme 名称”，即可找到合适的客服渠道。
# en: Provider
table-provider = 服务商
# en: Name
table-name = 名称
# en: Languages
table-locales = 语言
# en: Regions
table-regions = 地区
# en: Asked only where the advice depends on it:
tree-facts = 只在影响建议时才会问：
# en: see { $question } above
tree-see = 见上文 { $question }

## 提示

# en: Shown in Simplified Chinese: there is no Traditional Chinese yet.
note-simplified = 目前还没有繁体中文，以简体中文显示。
# en: A question is shown in English: the text { $key } is not translated yet.
note-question-in-english = 有一个问题以英文显示：文字 { $key } 尚未翻译。
# en: The card is shown in English, because these texts are not translated yet: { $keys }
note-card-in-english = 指引以英文显示，因为这些文字尚未翻译：{ $keys }
# en: { $provider } is shown in English: it is not translated yet.
note-pack-in-english = { $provider } 的内容尚未翻译，以英文显示。
# en: { $value } in { $file } is on the list of false contacts and is not shown. Take it out of that file.
note-known-false = { $file } 里的 { $value } 在虚假联系方式名单上，不会显示。请从该文件中删除。
# en: You left. Nothing was kept.
left = 您已退出，没有保存任何内容。

## 错误：发生了什么，下一步怎么办

# en: There is no language { $asked }. These are there: { $known }. For example: helpme -l ms afterpay
error-unknown-locale = 没有 { $asked } 这种语言。可用的语言：{ $known }。例如：helpme -l ms afterpay
# en: There is no provider or command { $asked }. Providers: { $providers }. Type helpme --help for the commands.
error-unknown-provider = 没有 { $asked } 这个服务商或命令。服务商：{ $providers }。输入 helpme --help 可查看命令。
# en: There is no provider or command { $asked }. Did you mean { $near }? Type helpme list for all providers, helpme --help for the commands.
error-unknown-provider-near = 没有 { $asked } 这个服务商或命令。您是不是想输入 { $near }？输入 helpme list 可查看全部服务商，输入 helpme --help 可查看命令。
# en: There is no provider or command { $asked }. Type helpme list for all { $count } providers, helpme --help for the commands.
error-unknown-provider-many = 没有 { $asked } 这个服务商或命令。输入 helpme list 可查看全部 { $count } 个服务商，输入 helpme --help 可查看命令。
# en: There is no region { $asked } here. Choose one of these: { $known }.
error-unknown-region = 这里没有 { $asked } 这个地区。请从中选一个：{ $known }。
# en: The command comes first. For example: { $command }
error-command-first = 先写命令。例如：{ $command }
# en: { $word } is not an answer. Write answers as id=value, such as problem=refund.
error-not-an-answer = { $word } 不是答案。请把答案写成 id=value，例如 problem=refund。
# en: Nothing with the id { $id } is asked here. Type helpme tree and the provider's name to see the ids.
error-unknown-id = 这里没有 id 为 { $id } 的问题或信息。输入 helpme tree 加服务商名称，可查看所有 id。
# en: Nothing with the id { $id } is asked here. Did you mean { $near }?
error-unknown-id-near = 这里没有 id 为 { $id } 的问题或信息。您是不是想输入 { $near }？
# en: The question { $question } has no choice { $choice }. Choose one of these: { $offered }.
error-unknown-choice = 问题 { $question } 没有 { $choice } 这个选项。请从中选一个：{ $offered }。
# en: The question { $question } has no choice { $choice }. Did you mean { $near }? All choices: { $offered }.
error-unknown-choice-near = 问题 { $question } 没有 { $choice } 这个选项。您是不是想输入 { $near }？全部选项：{ $offered }。
# en: The value for { $id } was not accepted. { $reason }
error-invalid-value = { $id } 的值未被接受。{ $reason }
# en: The card depends on an answer that is missing: { $question } ({ $ask }). Add one of these, or leave out --no-input:
error-missing-decision = 指引的内容取决于一个还没有的答案：{ $question }（{ $ask }）。请加上以下其中一项，或去掉 --no-input：
# en: It is not said which provider is meant. Type one of these, or leave out --no-input:
error-missing-provider = 没有写明是哪家服务商。请输入下面的一条，或者去掉 --no-input：
# en: The input ended before the last question. Answer every question, give answers as id=value, or use --no-input.
error-end-of-input = 还没到最后一个问题，输入就结束了。请回答每个问题，或以 id=value 给出答案，或使用 --no-input。
# en: There are no providers in { $folder }. A folder of packs holds one folder for each provider, with a tree.toml in it.
error-no-packs = { $folder } 中没有服务商。内容包文件夹里，每个服务商应有一个文件夹，其中要有 tree.toml。
# en: Texts of this card are missing, so it cannot be shown: { $keys }. Please add them to { $file }; helpme check . names them all.
error-missing-words = 这份指引缺少文字，无法显示：{ $keys }。请补进 { $file }，用 helpme check . 可以看到全部缺少的文字。
# en: Reading or writing failed: { $reason }. Try again; if it happens again, send the output to another place.
error-io = 读取或写入失败：{ $reason }。请再试一次；如果仍然失败，请把输出写到别处。
# en: { $path } does not exist. Check the name of the file or folder.
error-not-found = { $path } 不存在。请检查文件或文件夹的名称。
# en: { $path } may not be read. Check the permissions of the folder and its files.
error-permission = 没有读取 { $path } 的权限。请检查该文件夹及其中文件的权限。
# en: { $path } could not be read: { $reason }. Check that it is a file or folder you can open.
error-unreadable = 无法读取 { $path }：{ $reason }。请确认它是您能打开的文件或文件夹。
# en: { $path } is a file, or leads through one. Name a folder, such as the one in which the file lies.
error-not-a-folder = { $path } 是文件，或者路径中间是文件。请指定文件夹，例如这个文件所在的文件夹。
# en: { $path } is too large, and was not read. Check that it is the right file.
error-too-large = { $path } 太大，因此没有读取。请确认文件是否正确。
# en: { $path } is not UTF-8 text (byte { $offset }). Save it as UTF-8 and try again.
error-not-utf8 = { $path } 不是 UTF-8 文本（第 { $offset } 字节）。请存为 UTF-8 后再试。
# en: The option { $argument } needs a value.
usage-no-value = 选项 { $argument } 需要一个值。
# en: The option { $argument } takes no value.
usage-value-not-wanted = 选项 { $argument } 后面不能带值。
# en: { $value } is not possible for { $argument }. Possible: { $possible }.
usage-invalid-value = { $argument } 不能是 { $value }。可用的值：{ $possible }。
# en: { $value } is not possible for { $argument }.
usage-wrong-value = { $argument } 不能是 { $value }。
# en: { $value } is not a day for { $argument }. Write it as year-month-day (YYYY-MM-DD), such as 2026-12-31.
usage-not-a-date = { $value } 不能用作 { $argument } 的日期。请按“年-月-日”书写，例如 2026-12-31。
# en: There is no option { $argument }.
usage-unknown-option = 没有 { $argument } 这个选项。
# $having is one or more commands, such as helpme export.
# en: { $argument } belongs to { $having }, not to helpme { $command }. Type helpme { $command } --help to see what there is.
usage-option-elsewhere = { $argument } 是 { $having } 的选项，helpme { $command } 没有。输入 helpme { $command } --help 可查看用法。
# en: Something is missing: { $argument }.
usage-missing = 还缺少 { $argument }。
# en: { $argument } cannot stand here.
usage-conflict = { $argument } 不能用在这里。
# en: The command line was not understood ({ $reason }).
usage-other = 看不懂这条命令（{ $reason }）。
# en: Did you mean { $near }?
usage-near = 您是不是想输入 { $near }？
# en: Type helpme --help to see what there is.
usage-next = 输入 helpme --help 可查看用法。

## helpme --help

# en: Leads you out of trouble with a payment service: which support channel to use first and why, what to have ready, what to do, and a message ready to send.
help-about = 支付服务出了问题时为您指路：先用哪个客服渠道、为什么，要准备什么，该怎么做，还有一份可直接发送的留言。
# en: Usage:
help-usage = 用法：
# en: { $heading }:
help-heading = { $heading }：
# en: Commands
help-commands = 命令
# en: Arguments
help-arguments = 参数
# en: Options
help-options = 选项
# en: Examples:
# en: helpme afterpay                   answer a few questions, get the card
# en: helpme afterpay problem=refund    the same with an answer given
# en: helpme -l ms gopay                in Malay (en, ms, zh)
# en:
# en: Nothing is sent or stored, and no network is used. Never type a password, PIN, one-time code or full card number.
help-after =
    示例：
      helpme afterpay                   回答几个问题，得到指引
      helpme afterpay problem=refund    同上，但已给出一个答案
      helpme -l ms gopay                使用马来语（en、ms、zh）

    不会发送或保存任何内容，也不使用网络。切勿输入密码、PIN、验证码或完整卡号。
# en: Show this help
help-help = 显示本帮助
# en: Show the version
help-version = 显示版本
# en: CODE
help-value-code = 代码
# en: COMMAND
help-value-command = 命令
# en: DATE
help-value-date = 日期
# en: DIR
help-value-dir = 文件夹
# en: FILE
help-value-file = 文件
# en: FORM
help-value-form = 形式
# en: FORMAT
help-value-format = 格式
# en: LOCALE
help-value-locale = 语言
# en: NAME
help-value-name = 名称
# en: NEW
help-value-new = 新
# en: OLD
help-value-old = 旧
# en: OPTIONS
help-value-options = 选项
# en: OUTCOME
help-value-outcome = 结果
# en: PART
help-value-part = 部分
# en: PROVIDER
help-value-provider = 服务商
# en: REGION
help-value-region = 地区
# en: SHELL
help-value-shell = SHELL
# en: VALUE
help-value-value = 值
# en: WHAT
help-value-what = 内容
# en: WHEN
help-value-when = 时机
# en: WHICH
help-value-which = 种类
# en: WORD
help-value-word = 词
# en: WORDS
help-value-words = 词
# en: Providers, languages and regions
help-command-list = 服务商、语言和地区
# en: The decision tree of a provider, with ids
help-command-tree = 服务商的决策树，附 id
# en: The provider, such as afterpay; without one you are asked
help-argument-provider = 服务商，例如 afterpay；不写则会询问
# en: The provider, such as afterpay
help-required-provider = 服务商，例如 afterpay
# en: Answers given in advance, such as problem=refund
help-argument-given = 预先给出的答案，例如 problem=refund
# en: The language: en, ms or zh (also HELPME_LOCALE)
help-argument-locale = 语言：en、ms 或 zh（也可用 HELPME_LOCALE）
# en: The region, such as AU
help-argument-region = 国家或地区，例如 AU
# en: A folder of packs instead of the shipped ones; several are laid one over the other, and the word shipped stands for the shipped ones (also HELPME_CONTENT)
help-argument-content = 用来代替自带内容的内容包文件夹；给出多个时后者叠在前者之上，shipped 一词表示自带内容（也可用 HELPME_CONTENT）
# en: text, markdown or json; for tree also mermaid or dot
help-argument-format = text、markdown 或 json；tree 还可用 mermaid 或 dot
# en: A TOML file with answers, one id = "value" a line
help-argument-answers = 写有答案的 TOML 文件，每行一个 id = "value"
# en: Ask nothing; a missing decision is an error
help-argument-no-input = 不提问；缺少关键答案即报错
# en: Ask in numbered plain lines (also HELPME_PLAIN=1)
help-argument-plain = 以带编号的纯文本行提问（也可用 HELPME_PLAIN=1）
# en: auto, always or never (NO_COLOR is honoured)
help-argument-color = auto、always 或 never（遵从 NO_COLOR）
# en: Show the card for another day, such as 2026-12-31
help-argument-as-of = 显示另一天的指引，例如 2026-12-31

