### 检查和编写内容：helpme check、new、preview、schema。

# en: Checked: what is built into helpme, not the files here. For those: helpme check .
check-shipped = 检查的是 helpme 内置的内容，不是这里的文件。要检查这里的文件：helpme check .
# en: No findings: everything is sound.
check-clean = 没有发现问题。
# en: Checking { $done } of { $all } …
check-progress = 已检查 { $done } 个，共 { $all } 个……
# en: Errors: { $errors }. Warnings: { $warnings }.
check-count = 错误：{ $errors }。警告：{ $warnings }。
# en: helpme check --explain CODE tells more about a rule, such as helpme check --explain lost-placeholder.
check-next = helpme check --explain CODE 可查看规则说明，例如 helpme check --explain lost-placeholder。
# en: phrases
check-own-words = 界面文字
# en: { $locale } { $present }/{ $total } words
check-words = { $locale } { $present }/{ $total } 条
# en: { $locale } { $present }/{ $total } words, { $outdated } outdated
check-words-outdated = { $locale } { $present }/{ $total } 条，{ $outdated } 条过时
# en: Still to write in English:
check-unwritten = 还要写的英文：
# en: Still to translate:
check-untranslated = 尚未翻译：
# en: { $path }: { $count }, the first in lines { $lines }
check-untranslated-file = { $path }：{ $count } 条，最前面的在第 { $lines } 行
# en: Nothing is wrong with what is translated. What is not yet is shown in English.
check-only-untranslated = 已翻译的内容没有问题；尚未翻译的会显示英文。
# en: Not like this:
check-bad = 不要这样写：
# en: But like this:
check-good = 应当这样写：
# en: Mended in { $path }: { $count }.
check-mended = 已修正 { $path }：{ $count } 处。
# en: There was nothing that can be mended without understanding the text.
check-nothing-to-mend = 没有可以自动修正的地方。
# en: There is no rule { $asked }. There are: { $near }. The code stands in brackets at the head of each finding.
error-unknown-rule = 没有规则 { $asked }。现有：{ $near }。每条问题开头的方括号里就是规则代码。
# en: whatever is answered
any-answers = 无论怎样回答
# en: a web address
figure-link = 网址
# en: an e-mail address
figure-email = 邮件地址
# en: a date
figure-date = 日期
# en: an amount
figure-amount = 金额
# en: the name of an account
figure-account = 账户名
# en: a time of day
figure-time = 时刻
# en: a phone number
figure-phone = 电话号码
# en: a reply time or period
figure-wait = 时限
# en: Find every fault in packs and phrases, for authors and translators
help-command-check = 找出内容包和界面文字里的每一处问题，供作者和译者使用
# en: A folder of packs, one pack, or a project with content/ and locales/; without it, the project in which you are, or else what comes with helpme
help-check-folder = 内容包文件夹、单个内容包，或含 content/ 和 locales/ 的项目；不写就检查当前所在的项目，没有项目则检查自带内容
# en: Let warnings fail the check, too
help-argument-strict = 把警告也算作错误
# en: Explain a rule
help-argument-explain = 说明一条规则
# en: Mend spaces and punctuation in the files; comments and order stay
help-argument-fix = 修正文件里的空格和标点；注释和顺序不变
# en: With --fix: write the English of today above every translation, once you have adapted them
help-argument-refresh-originals = 与 --fix 同用：译文改好后，把现在的英文写到每条译文上方
# en: Start a language or a provider: files with everything to fill in
help-command-new = 新建一种语言或一个服务商：生成待填写的文件
# en: Show a card with sample values while you edit
help-command-preview = 编辑时用示例值预览指引
# en: The JSON Schema of tree.toml or contacts.toml, for editors
help-command-schema = 供编辑器使用的 tree.toml 或 contacts.toml 的 JSON Schema
# en: locale or provider
help-argument-what = locale 或 provider
# en: The language, such as ta, or the provider, such as newpay
help-argument-name = 语言（如 ta）或服务商（如 newpay）
# en: The card: provider/outcome, such as afterpay/refund-missing
help-argument-card = 指引：服务商/结果，例如 afterpay/refund-missing
# en: Show it again at every save; Ctrl-C ends it
help-argument-watch = 每次保存后重新显示；按 Ctrl-C 结束
# en: Stretched and accented text, to find what is not translatable
help-argument-pseudo = 显示拉长并带符号的假译文，找出无法翻译的文字
# en: tree or contacts
help-argument-file = tree 或 contacts
# en: Written: { $path }
new-written = 已写入：{ $path }
# en: Already there, left as it is: { $path }
new-there = 已经存在，未作改动：{ $path }
# en: Write the translations between the quotes, then run: { $command }
new-locale-next = 请在引号之间填写译文，然后运行：{ $command }
# en: Write the English texts between the quotes in en.toml, and put the provider's own addresses into contacts.toml. Then run: { $command }
new-provider-next = 请在 en.toml 的引号之间写上英文，并把服务商自己的网址填进 contacts.toml，然后运行：{ $command }
# en: { $path } is there already, and was not touched. Choose another name.
error-exists = { $path } 已经存在，没有改动它。请换一个名字。
# en: You may not write to { $path }. Check the permissions of the folder and of the file.
error-may-not-write = 您没有权限写入 { $path }。请检查文件夹和文件的权限。
# en: { $path } could not be written: { $reason }. Check that there is room and that the folder can be changed.
error-not-written = 无法写入 { $path }：{ $reason }。请检查空间是否足够，文件夹能否更改。
# en: { $path } was changed while it was being checked, and was left as it is. Save your work and run this again.
error-changed-meanwhile = { $path } 在检查期间被改动过，因此没有动它。请先保存，再运行一次。
# en: Nothing here is in a language { $asked }. These are here: { $known }. To start a new one, type helpme new locale and its name.
error-locale-not-in-place = 这里没有 { $asked } 这种语言的内容。现有：{ $known }。要新建一种语言，请输入 helpme new locale 和语言代码。
# en: { $asked } cannot be used as a name here. { $rule }
error-bad-name = { $asked } 不能用作名称。{ $rule }
# en: A language is two or three small letters, such as ta or fil, and not en.
bad-name-locale = 语言用两到三个小写字母表示，例如 ta 或 fil，且不能是 en。
# en: A provider is small letters, digits and hyphens, such as newpay.
bad-name-provider = 服务商名由小写字母、数字和连字符组成，例如 newpay。
# en: It is a command of helpme, so nobody could ask for the provider.
bad-name-command = 这是 helpme 的命令，用了它就没人能选到这个服务商。
# en: What is built into helpme cannot be changed. Name a folder with --content, or go to a project that has content/ and locales/.
error-no-folder-to-write = helpme 自带的内容不能改动。请用 --content 指定文件夹，或进入含 content/ 和 locales/ 的项目。
# en: { $provider } has no outcome { $asked }. Choose one of these: { $known }.
error-unknown-outcome = { $provider } 没有结果 { $asked }。请从中选择：{ $known }。
# en: Preview of { $card }, with sample values. Nothing here is real.
preview-of = { $card } 预览，使用示例值，并非真实信息。
# en: Waiting for the next save. Ctrl-C ends.
preview-watching = 等待下次保存。按 Ctrl-C 结束。
# en: Check this provider alone
help-check-only-provider = 只检查这个服务商

# en: error
finding-error = 错误
# en: warning
finding-warning = 警告
# en: { $severity }[{ $code }]: { $message }
finding-title = { $severity }[{ $code }]：{ $message }
# en: what to do: { $step }
finding-next = 怎么办：{ $step }
# en: { $count ->
# en: [one] One fault found. Nothing was taken from there.
# en: *[other] { $count } faults found. Nothing was taken from there.
# en: }
findings-count = { $count ->
   *[other] 发现 { $count } 处问题，其中的内容没有被采用。
}
# en: nothing similar
no-known-name = 没有相近的
# en: you may not read it
unreadable-permission = 您没有读取权限
# en: the link leads out of the folder of packs
unreadable-outside = 链接指向内容包文件夹之外
# en: it is a folder, pipe or device, where a file must be
unreadable-not-a-file = 这里应当是文件，却是文件夹、管道或设备
# en: it holds more files than any pack has
unreadable-too-many = 里面的文件太多，内容包不会有这么多
# en: a text in quotes
expects-text = 带引号的文字
# en: an id in quotes: lower-case letters, digits and hyphens
expects-id = 带引号的 id：小写字母、数字和连字符
# en: a web address that begins with https://
expects-address = 以 https:// 开头的网址
# en: a phone number such as "+1 833-844-8095" or "997" in plain digits, an e-mail address, or a web address that begins with https://
expects-contact = 半角数字的电话号码，例如 "+1 833-844-8095" 或 "997"；邮件地址；或以 https:// 开头的网址
# en: a phone number, or a web address that begins with https://
expects-number-or-page = 电话号码，或以 https:// 开头的网址
# en: an e-mail address, or a web address that begins with https://
expects-mailbox-or-page = 邮件地址，或以 https:// 开头的网址
# en: a domain such as "afterpay.com", not an ending that many share, such as "co.id"
expects-domain = 域名，例如 "afterpay.com"；不能是多家共用的后缀，例如 "co.id"
# en: a region code in capitals such as "AU"
expects-region = 大写的地区代码，例如 "AU"
# en: days such as "mon-fri" or "sat,sun"
expects-days = 星期，例如 "mon-fri" 或 "sat,sun"
# en: a time such as "08:00"
expects-time = 时间，例如 "08:00"
# en: a date as exactly as the page gives it: 2024-09-24, 2024-09, 2024 or 2020-2022
expects-page-date = 日期，按网页上写的精确程度：2024-09-24、2024-09、2024 或 2020-2022
# en: a language in two or three small letters, such as "id"
expects-language = 用两三个小写字母表示的语言，例如 "id"
# en: a time zone such as "Asia/Tokyo"
expects-zone = 时区，例如 "Asia/Tokyo"
# en: true or false, without quotes
expects-boolean = 不带引号的 true 或 false
# en: a whole number, without quotes
expects-number = 不带引号的整数
# en: a day such as 2026-11-21, without quotes
expects-date = 不带引号的日期，例如 2026-11-21
# en: a list in square brackets
expects-list = 方括号中的列表
# en: a table
expects-table = 表
# en: an id in quotes, or {"{"} id = "…", when = {"{"} … {"}"} {"}"}
expects-entry = 带引号的 id，或 {"{"} id = "…", when = {"{"} … {"}"} {"}"}
# en: a table such as {"{"} can-log-in = "yes" {"}"}
expects-when = 表，例如 {"{"} can-log-in = "yes" {"}"}

## 规则：哪里不对；.next 怎么办；.why 原因；.bad 和 .good 是例子，各语言相同

# en: This is not valid TOML. The reader says: “{ $reason }”.
# en: .next = Check quotes, brackets and equals signs here and in the line before.
# en: .why = A file that cannot be read as TOML takes its whole pack out of use.
rule-toml-syntax = 这不是有效的 TOML。解析程序的英文说明：“{ $reason }”。
    .next = 请检查这里和上一行的引号、括号和等号。
    .why = 文件不是有效的 TOML，整个内容包就无法使用。
    .bad = title = "Refund missing
    .good = title = "Refund missing"
# en: TOML does not know the sign that stands here: { $found }
# en: .next = Switch your keyboard to English and type the plain sign in its place. Inside a text such signs may stay. The plain sign: { $wanted }
rule-toml-syntax-other-sign = TOML 不认识这里的符号：{ $found }
    .next = 请切换到英文输入法，改打半角符号。文字里面的这类符号可以保留。半角符号：{ $wanted }
# en: A quote is missing: a text stands between two plain quotes, "like this".
# en: .next = Put a plain quote (") at both ends of the text, in the same line.
rule-toml-syntax-quote = 缺少引号：文字要写在一对半角引号之间，例如 ask = "text"。
    .next = 请在同一行里，给文字的开头和结尾各加一个半角引号（"）。
# en: The text has ended with the quote before this, and yet more follows.
# en: .next = Inside a text write “ and ” for quotes, or \" for a plain one. If the text is complete, delete what follows.
rule-toml-syntax-behind-quote = 文字到前面的引号就结束了，后面却还有内容。
    .next = 文字里面的引号请用“”，半角引号则写作 \"。如果文字已经完整，请删去后面的内容。
# en: A backslash cannot stand before this: { $found }
# en: .next = Delete the backslash, or write it twice if it shall be shown.
rule-toml-syntax-backslash = 这里不能用反斜杠：{ $found }
    .next = 请删去反斜杠；如果要显示它，请连写两个。
# en: { $found } is no date.
# en: .next = Write a day that there is, the year first and without quotes: 2026-11-21.
rule-toml-syntax-date = { $found } 不是日期。
    .next = 请写真实存在的日期，年份在前，不加引号：2026-11-21。
# en: A { $wanted } is missing here.
# en: .next = Put it here, as in the lines around: name = "text", ["first", "second"], {"["}table].
rule-toml-syntax-missing-sign = 这里缺少符号：{ $wanted }
    .next = 请照其他行的样子在这里补上：name = "text"，["first", "second"]，{"["}table]。
# en: { $found } is not understood here.
# en: .next = Write { $wanted }: true and false are written in small letters, without quotes.
rule-toml-syntax-boolean = 这里看不懂 { $found }。
    .next = 请写 { $wanted }：true 和 false 用小写字母，不加引号。
# en: This { $found } has no { $wanted } where it should end.
# en: .next = A table in braces ends in its own line, a list before the next key or table. Put { $wanted } there.
rule-toml-syntax-bracket = 这个 { $found } 在该结束的地方没有对应的 { $wanted }。
    .next = 花括号里的表要在同一行结束，列表要在下一个键或表之前结束。请在那里写上 { $wanted }。
# en: This text has three quotes at its beginning and none at its end.
# en: .next = Put """ behind its last word.
rule-toml-syntax-quotes = 这段文字以三个引号开头，却没有结尾的引号。
    .next = 请在最后一个字后面加上 """。
# en: { $key } stands here a second time; the first is in line { $line }.
# en: .next = Put both together in one place and delete the other, or give this one another name.
# en: .why = With two of the same name nobody knows which one counts, and the file cannot be used.
rule-duplicate-key = { $key } 在这里第二次出现，第一次在第 { $line } 行。
    .next = 把两处合并成一处并删掉多余的，或者给这一处另取名称。
    .why = 同名的有两个，谁也不知道以哪个为准，整个文件也就无法使用。
    .bad =
        {"["}outcomes.refund]
        title = "Refund missing"
        {"["}outcomes.refund]
        why = "The shop has to confirm it."
    .good =
        {"["}outcomes.refund]
        title = "Refund missing"
        why = "The shop has to confirm it."
# en: This is not UTF-8 text.
# en: .next = Save the file as UTF-8 in your editor.
# en: .why = Files in other encodings lose their Chinese and their accents.
rule-not-utf8 = 这里不是 UTF-8 文本。
    .next = 请在编辑器里把文件另存为 UTF-8。
    .why = 其他编码的文件会丢失中文和带符号的字母。
    .bad = (a file saved as GBK or Windows-1252)
    .good = (the same file saved as UTF-8)
# en: The file is saved as UTF-16.
# en: .next = Save it as UTF-8 in your editor (Notepad: “Save as”, then “Encoding: UTF-8”).
rule-not-utf8-utf-16 = 文件是以 UTF-16 保存的。
    .next = 请在编辑器里另存为 UTF-8（记事本：“另存为”，再选“编码：UTF-8”）。
# en: This text is longer than any card can show.
# en: .next = Shorten it, or divide it into several.
# en: .why = A card is read on a small screen by somebody who is worried.
rule-too-large = 这段文字太长，任何指引都放不下。
    .next = 请缩短，或分成几段。
    .why = 读指引的人正着急，用的常常是小屏幕。
    .bad = why = "(20,000 characters)"
    .good = why = "The shop has to confirm the refund first."
# en: The pack has no file { $file }.
# en: .next = Add it beside tree.toml.
# en: .why = A pack is tree.toml, contacts.toml and en.toml; the other languages are compared with English.
rule-missing-file = 内容包缺少文件 { $file }。
    .next = 请把它放在 tree.toml 旁边。
    .why = 一个内容包由 tree.toml、contacts.toml 和 en.toml 组成；其他语言都与英文对照。
    .bad = afterpay/tree.toml afterpay/ms.toml
    .good = afterpay/tree.toml afterpay/contacts.toml afterpay/en.toml afterpay/ms.toml
# en: This cannot be read: { $reason }.
# en: .next = Check its permissions, and put a plain file in its place.
# en: .why = What cannot be read counts as missing, and nobody knows what stands in it.
rule-unreadable = 这里无法读取：{ $reason }。
    .next = 请检查权限，并在此处放一个普通文件。
    .why = 读不了的文件等于没有，谁也不知道里面写了什么。
    .bad = afterpay/zh.toml -> /home/somebody/zh.toml
    .good = afterpay/zh.toml
# en: Nothing reads the file { $file }.
# en: .next = Give it the name that is meant, or move it elsewhere. Similar: { $known }.
# en: .why = An editor that adds an ending takes a whole translation away without a word.
rule-unread-file = 文件 { $file } 不会被读取。
    .next = 请改成应有的文件名，或移到别处。相近的有：{ $known }。
    .why = 编辑器多加一个后缀，整份译文就会悄悄失效。
    .bad = afterpay/zh.toml.txt
    .good = afterpay/zh.toml
# en: The language { $locale } is missing here, and most others beside it have it.
# en: .next = Put it back if it was lost or renamed, or start it: helpme new locale { $locale }
# en: .why = People get English instead, and nobody notices that a translation was lost.
rule-missing-language = 这里缺少语言 { $locale }，而旁边的大多都有。
    .next = 如果是丢失或改了名，请放回来；否则请新建：helpme new locale { $locale }
    .why = 用户看到的会是英文，而没有人发现译文丢了。
    .bad = afterpay/en.toml afterpay/zh.toml gopay/en.toml
    .good = afterpay/en.toml afterpay/zh.toml gopay/en.toml gopay/zh.toml
# en: The format has no key { $key } here.
# en: .next = Did you mean one of these: { $known }?
# en: .why = A key with a slip in its name would be ignored without a word.
rule-unknown-key = 此处的格式没有 { $key } 这个键。
    .next = 您是不是想写其中之一：{ $known }？
    .why = 键名写错，内容就会被悄悄忽略。
    .bad = chanels = ["phone"]
    .good = channels = ["phone"]
# en: The key { $key } is missing in { $table }.
# en: .next = Add it.
# en: .why = Without it the card would have a hole, or a fact would have no source.
rule-missing-key = { $table } 中缺少键 { $key }。
    .next = 请补上。
    .why = 缺了它，指引就不完整，或者某项事实没有来源。
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
# en: The key { $key } takes { $expected }.
# en: .next = Write it that way.
# en: .why = A value of another type cannot be understood.
rule-wrong-type = 键 { $key } 的值应为{ $expected }。
    .next = 请照此改写。
    .why = 类型不对的值无法理解。
    .bad = checked = "2026-11-21"
    .good = checked = 2026-11-21
# en: { $value } is not possible for { $key }.
# en: .next = Possible: { $expected }.
# en: .why = The program knows these values and no others.
rule-bad-value = { $key } 不能是 { $value }。
    .next = 可用的值：{ $expected }。
    .why = 程序只认识这些值。
    .bad = kind = "telephone"
    .good = kind = "phone"
# en: { $value } does not fit its channel, which is of the kind { $kind }.
# en: .next = Possible there: { $expected }. Correct the value, or name another channel.
rule-bad-value-channel = { $value } 与所属渠道不符，该渠道的类型是 { $kind }。
    .next = 那里可用的值：{ $expected }。请改正这个值，或改用别的渠道。
# en: { $id } is not an id.
# en: .next = Use lower-case letters, digits and single hyphens, such as card-last4.
# en: .why = Ids are typed on the command line and stand in answer files, so they are plain.
rule-bad-id = { $id } 不是 id。
    .next = 请用小写字母、数字和单个连字符，例如 card-last4。
    .why = id 要在命令行里输入，也写在答案文件里，所以必须简单。
    .bad = {"["}questions.Refund_Missing]
    .good = {"["}questions.refund-missing]
# en: The id { $id } stands twice.
# en: .next = Give one of them another id. A question, an outcome and a field may not share one.
# en: .why = With two of the same name nobody knows which one is meant.
rule-duplicate-id = id { $id } 出现了两次。
    .next = 请给其中一个换用别的 id。问题、结果和字段不能共用一个 id。
    .why = 同名的有两个，就不知道指的是哪一个。
    .bad = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "yes", next = "b" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "no", next = "b" {"}"}]
# en: The message { $id } stands a second time.
# en: .next = Delete one of the two. Its name must stay as it is in English.
rule-duplicate-id-message = 消息 { $id } 第二次出现。
    .next = 请删去其中一个。名称必须与英文的一致。
# en: This channel has { $id } already, in the same region.
# en: .next = Delete one of the two entries, or correct its value, channel or region.
rule-duplicate-id-contact = 这个渠道在同一地区已经有 { $id }。
    .next = 请删去其中一条，或改正它的值、渠道或地区。
# en: This leads to { $id }, which is neither a question nor an outcome.
# en: .next = Similar ids: { $known }.
# en: .why = Somebody who takes this choice would stand before a wall.
rule-missing-target = 这里指向 { $id }，但它既不是问题，也不是结果。
    .next = 相近的 id：{ $known }。
    .why = 选了这一项的人会走进死路。
    .bad = {"{"} id = "refund", next = "refnd" {"}"}
    .good = {"{"} id = "refund", next = "refund" {"}"}
# en: The id { $id } is defined nowhere.
# en: .next = Define it, or use another. Similar ids: { $known }.
# en: .why = A name that is defined nowhere puts nothing on the card.
rule-unknown-id = 任何地方都没有定义 id { $id }。
    .next = 请加以定义，或改用别的 id。相近的 id：{ $known }。
    .why = 没有定义过的名称不会在指引上带来任何内容。
    .bad = channels = ["phon"]
    .good = channels = ["phone"]
# en: This choice of { $id } leads back to the same question.
# en: .next = Let it lead to another question or to an outcome.
# en: .why = Somebody who takes it is asked the same again, without end.
rule-self-target = { $id } 的这个选项又回到同一个问题。
    .next = 请让它通向另一个问题或一个结果。
    .why = 选了这一项的人会一直被问同一个问题。
    .bad =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "problem" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "general" {"}"}]
# en: This leads back to the question { $id }: { $way }.
# en: .next = Let this choice lead to an outcome, or to a question that was not asked before.
# en: .why = A walk through it might never end.
rule-cycle = 这里又绕回了问题 { $id }：{ $way }。
    .next = 请让这个选项通向一个结果，或一个还没问过的问题。
    .why = 走进去可能永远走不完。
    .bad =
        {"["}questions.a]
        choices = [{"{"} id = "x", next = "b" {"}"}]
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "a" {"}"}]
    .good =
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "general" {"}"}]
# en: Some choices of { $id } have a next and others have none.
# en: .next = Give every choice a next, or none: a question without is a fact.
# en: .why = A choice that leads nowhere gives no advice to those who take it.
rule-half-fact = { $id } 的选项有的带 next，有的不带。
    .next = 请让每个选项都带 next，或都不带：不带 next 的问题是事实。
    .why = 没有去向的选项，选了它的人得不到任何建议。
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no", next = "general" {"}"}]
# en: The question { $question } has no choice { $choice }.
# en: .next = Possible: { $known }.
# en: .why = The condition would never hold.
rule-unknown-choice = 问题 { $question } 没有 { $choice } 这个选项。
    .next = 可用的选项：{ $known }。
    .why = 这个条件永远不会成立。
    .bad = when = {"{"} can-log-in = "ja" {"}"}
    .good = when = {"{"} can-log-in = "yes" {"}"}
# en: No walk comes to the question { $id }, and no condition asks for it.
# en: .next = Let a choice lead to it, name it in a condition, or delete it with its texts.
# en: .why = Work that nobody sees, and often the sign of a wrong target elsewhere.
rule-unreachable-question = 没有任何路径通到问题 { $id }，也没有条件用到它。
    .next = 请让某个选项通向它、在条件里用到它，或连同文字一起删除。
    .why = 没有人看得到它；往往说明别处的去向写错了。
    .bad =
        start = "problem"
        {"["}questions.forgotten]
        choices = [{"{"} id = "yes", next = "general" {"}"}, {"{"} id = "no", next = "general" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "fee", next = "forgotten" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
# en: No walk ends at the outcome { $id }.
# en: .next = Let a choice lead to it, or delete it with its texts.
# en: .why = A card that nobody will ever see.
rule-unreachable-outcome = 没有任何路径以结果 { $id } 结束。
    .next = 请让某个选项通向它，或连同文字一起删除。
    .why = 这是一份谁也看不到的指引。
    .bad =
        {"["}outcomes.late-fee]
        channels = ["phone"]   # no choice has next = "late-fee"
    .good = {"{"} id = "fee", next = "late-fee" {"}"}
# en: No outcome offers the channel { $id }.
# en: .next = Name it in the channels of an outcome, or delete it with its texts.
# en: .why = A way to help that nobody is shown.
rule-unused-channel = 没有结果使用渠道 { $id }。
    .next = 请写进某个结果的 channels，或连同文字一起删除。
    .why = 这条求助途径谁也看不到。
    .bad =
        {"["}channels.fax]
        kind = "phone"
    .good =
        {"["}outcomes.general]
        channels = ["fax"]
# en: No message asks for the field { $id }.
# en: .next = Name it in the fields of a message, or delete it with its texts.
# en: .why = A question that is never asked.
rule-unused-field = 没有留言用到字段 { $id }。
    .next = 请写进某条留言的 fields，或连同文字一起删除。
    .why = 这个问题永远不会问出来。
    .bad =
        {"["}fields.colour]
        kind = "text"
    .good =
        {"["}messages.refund]
        fields = ["order-id"]
# en: No outcome uses the message { $id }.
# en: .next = Name it as the message of an outcome, or delete it with its texts.
# en: .why = Words that nobody will send.
rule-unused-message = 没有结果使用留言 { $id }。
    .next = 请设为某个结果的 message，或连同文字一起删除。
    .why = 这段话没有人会发出去。
    .bad =
        {"["}messages.old]
        fields = []
    .good =
        {"["}outcomes.general]
        message = "question"
# en: No card states the fact { $id } of contacts.toml.
# en: .next = Name it in the facts of an outcome, or delete it.
# en: .why = Facts grow old; one that is not shown is work for nothing.
rule-unused-fact = 没有指引用到 contacts.toml 里的事实 { $id }。
    .next = 请写进某个结果的 facts，或把它删除。
    .why = 事实会过时；不显示的事实只是白费工夫。
    .bad =
        {"["}[facts]]
        id = "old-rule"
    .good =
        {"["}outcomes.complaint]
        facts = ["old-rule"]
# en: From the question { $id } no outcome can be reached.
# en: .next = Let at least one of its choices lead on to an outcome.
# en: .why = Whoever comes here gets no advice, whatever they answer.
rule-dead-end = 从问题 { $id } 走不到任何结果。
    .next = 请让至少一个选项最终通向一个结果。
    .why = 走到这里的人，无论怎样回答都得不到建议。
    .bad =
        {"["}questions.details]
        choices = [{"{"} id = "a" {"}"}, {"{"} id = "b" {"}"}]   # a choice elsewhere leads here
    .good =
        {"["}questions.details]
        choices = [{"{"} id = "a", next = "general" {"}"}, {"{"} id = "b", next = "general" {"}"}]
# en: The question { $id } has too few choices: { $count }.
# en: .next = Offer at least two choices, or leave the question out.
# en: .why = A question with one answer is no question.
rule-few-choices = 问题 { $id } 的选项太少：{ $count }。
    .next = 请至少给出两个选项，或去掉这个问题。
    .why = 只有一个答案，就不成其为问题。
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "not-sure", next = "general" {"}"}]
# en: The question { $id } has no choice for people to whom none applies.
# en: .next = Add one such as something-else, none or not-sure.
# en: .why = People whose case is not listed take a wrong choice, or give up.
rule-no-way-on = 问题 { $id } 没有给“都不符合”的人留出选项。
    .next = 请加上 something-else、none 或 not-sure 这样的选项。
    .why = 情况不在列表里的人会选错，或干脆放弃。
    .bad = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}]
    .good = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
# en: This depends on { $question }, which is not asked on every way to { $outcome }.
# en: .next = Use a question that every way asks, or a fact (a question whose choices have no next).
# en: .why = The person would be asked again, out of place, or see an entry that is not for them.
rule-unanswered-condition = 这里取决于 { $question }，但并非每条通往 { $outcome } 的路径都会问到它。
    .next = 请改用每条路径都会问的问题，或改用事实（选项没有 next 的问题）。
    .why = 没问到这个问题的人，会在不合适的地方被追问，或看到与自己无关的内容。
    .bad =
        {"["}outcomes.general]   # reached without asking for the card
        channels = [{"{"} id = "phone", when = {"{"} paid-by = "card" {"}"} {"}"}]
    .good =
        {"["}questions.paid-by]   # a fact: no next
        choices = [{"{"} id = "card" {"}"}, {"{"} id = "other" {"}"}]
# en: With these answers the outcome { $id } has no channel: { $answers }.
# en: .next = Add a channel without a condition, or one for these answers.
# en: .why = The card would name nobody to turn to.
rule-no-channel = 这样回答时，结果 { $id } 没有任何渠道：{ $answers }。
    .next = 请加一个不带条件的渠道，或适用于这些回答的渠道。
    .why = 指引上将没有任何求助对象。
    .bad = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}]
    .good = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}, "help-centre"]
# en: Somebody who cannot log in is left with in-app help alone at { $id }: { $answers }.
# en: .next = Add a channel that needs no login, such as a help page or a phone line.
# en: .why = People who are locked out need help most, and cannot reach it there.
rule-only-in-app = 在 { $id }，无法登录的人只剩下应用内的帮助：{ $answers }。
    .next = 请加一个无需登录的渠道，例如帮助页面或电话。
    .why = 被锁在账户外面的人最需要帮助，却偏偏用不了应用内的帮助。
    .bad = channels = ["in-app-message"]
    .good = channels = ["in-app-message", "help-centre"]
# en: There are { $count } questions on a way to { $id }.
# en: .next = Ask at most five, the most telling first; leave out what does not change the card.
# en: .why = A worried person gives up before the card comes.
rule-many-questions = 通往 { $id } 的一条路径上有 { $count } 个问题。
    .next = 请最多问五个，最要紧的放在前面；不影响指引的就别问。
    .why = 着急的人等不到指引就放弃了。
    .bad = problem > merchant > paid > card > country > bank > outcome
    .good = problem > merchant > outcome
# en: The message names { $id } but does not ask for it.
# en: .next = Add it to the fields of the message in tree.toml, or take it out of the text.
# en: .why = It would stay a blank in the message for ever.
rule-unasked-field = 这条留言用到了 { $id }，却没有询问它。
    .next = 请在 tree.toml 里把它加进这条留言的 fields，或从文字里去掉。
    .why = 没有问过的内容，在留言里永远是空白。
    .bad =
        {"["}messages.refund]
        fields = ["amount"]
        # en.toml
        written = "Order {"{"} $order-id {"}"}"
    .good =
        {"["}messages.refund]
        fields = ["amount", "order-id"]
# en: The message { $message } asks for { $id } and never uses it.
# en: .next = Use it in one of the texts, or take it out of the fields.
# en: .why = Every question costs a worried person patience.
rule-needless-field = 留言 { $message } 询问了 { $id }，却从未用到。
    .next = 请在文字里用上它，或从 fields 里去掉。
    .why = 每多问一句，着急的人就少一分耐心。
    .bad = fields = ["amount", "shoe-size"]
    .good = fields = ["amount"]
# en: The private field { $id } stands in the public form.
# en: .next = Take it out: ask to go on in private messages instead.
# en: .why = A public post can be read by everybody, fraudsters first.
rule-private-in-public = 公开发布的文字里有私密字段 { $id }。
    .next = 请去掉它，改为请对方转到私信里谈。
    .why = 公开发布的内容谁都能看到，骗子看得最勤。
    .bad = public = "My order {"{"} $order-id {"}"} is missing."
    .good = public = "My order is missing. Please write to me in private."
# en: This asks for a secret: { $found }.
# en: .next = Leave it out. Support never needs passwords, PINs, codes or full card numbers.
# en: .why = People learn to give away what thieves need.
rule-asks-for-secret = 这里在索要机密：{ $found }。
    .next = 请去掉。客服从不需要密码、PIN、验证码或完整卡号。
    .why = 这会让人习惯交出小偷想要的东西。
    .bad = ask = "What is your PIN?"
    .good = ask = "What are the last four digits of the card?"
# en: This asks for what only fraudsters ask for: { $found }.
# en: .next = Leave it out. Support needs no look at a screen, no control of a device, no gift cards and no money moved to another account.
rule-asks-for-secret-act = 这里要的是只有骗子才会要的：{ $found }。
    .next = 请删去。客服不需要看屏幕、控制设备、收礼品卡，也不需要把钱转到别的账户。
# en: This promises what nobody can promise: { $found }.
# en: .next = Say what people can do, and what may come of it.
# en: .why = Others decide whether money comes back, and people rely on what a card says.
rule-promise = 这里承诺了谁也无法承诺的事：{ $found }。
    .next = 请写明可以怎么做，可能有什么结果。
    .why = 钱能不能退由别人决定，而人们会相信指引上的话。
    .bad = why = "You will certainly get your money back."
    .good = why = "Ask for a refund in writing. The shop decides."
# en: The source lies on { $host }, but the official domains are: { $domains }.
# en: .next = Give an official page, add the domain if it is really theirs, or say confidence = "third-party".
# en: .why = Fraudsters publish numbers too; official means that the owner says so.
rule-foreign-source = 来源位于 { $host }，而官方域名是：{ $domains }。
    .next = 请换成官方页面；确属其域名就加进去；否则写 confidence = "third-party"。
    .why = 骗子也会发布号码；官方是指由该机构自己公布。
    .bad =
        domains = ["afterpay.com"]
        source = "https://phone-numbers.example"
        confidence = "official"
    .good =
        source = "https://www.afterpay.com/contact"
        confidence = "official"
# en: This address leads to { $host }, but the official domains are: { $domains }.
# en: .next = Give an official address, or say confidence = "third-party" or "unconfirmed".
# en: .why = A link on a card is followed without a second look.
rule-foreign-link = 这个地址通向 { $host }，而官方域名是：{ $domains }。
    .next = 请换成官方地址，或写 confidence = "third-party" 或 "unconfirmed"。
    .why = 指引上的链接，人们不会再核对就点开。
    .bad =
        value = "https://afterpay-help.example"
        confidence = "official"
    .good =
        value = "https://help.afterpay.com"
        confidence = "official"
# en: { $value } looks like an official address and can lead elsewhere.
# en: .next = Give the plain address of the page, without another address or name in it.
rule-foreign-link-disguise = { $value } 看起来像官方地址，却可能通向别处。
    .next = 请写页面本来的地址，里面不要带别的地址或名字。
# en: The check is dated { $date }, but today is { $today }.
# en: .next = Write the day on which somebody really read the source.
# en: .why = A check that has not happened proves nothing.
rule-future-check = 核对日期是 { $date }，而今天是 { $today }。
    .next = 请写上真正查看来源的那一天。
    .why = 还没有发生的核对什么也证明不了。
    .bad = checked = 2099-01-01
    .good = checked = 2026-11-21
# en: The page is dated { $date }, but today is { $today }.
# en: .next = Write the date that the page itself bears, or leave it out.
rule-future-check-page = 网页的日期是 { $date }，但今天是 { $today }。
    .next = 请写网页本身标明的日期，或者不写。
# en: Last checked on { $date }, { $days } days ago.
# en: .next = Read the source again, and write the day.
# en: .why = Numbers change; after half a year the card warns people.
rule-old-check = 上次核对是 { $date }，距今 { $days } 天。
    .next = 请重新查看来源，并写上日期。
    .why = 号码会变；过了半年，指引会提醒用户。
    .bad = checked = 2026-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
# en: Last checked on { $date }, { $days } days ago: too long.
# en: .next = Read the source again and write the day, or take the entry out.
# en: .why = After a year nobody can say whether it still holds.
rule-outdated-check = 上次核对是 { $date }，距今 { $days } 天，太久了。
    .next = 请重新查看来源并写上日期，或删去这一条。
    .why = 过了一年，谁也说不准它是否仍然有效。
    .bad = checked = 2024-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
# en: { $value } only stands for an address.
# en: .next = Put in the real one, from the provider's own website.
# en: .why = Nobody reaches help at an address that was never filled in.
rule-example-address = { $value } 只是示例地址。
    .next = 请换成真实地址，以服务商自己的网站为准。
    .why = 地址没填，谁也找不到帮助。
    .bad = domains = ["example.com"]
    .good = domains = ["afterpay.com"]
# en: No line can be open like this: { $from } to { $to }.
# en: .next = Write two different times, and none of them 24:00 for the opening. All day and night is 00:00 to 24:00.
# en: .why = The card says whether a line is open now.
rule-impossible-hours = 没有热线会这样营业：{ $from } 至 { $to }。
    .next = 请写两个不同的时间，开始时间不能是 24:00；全天写作 00:00 至 24:00。
    .why = 指引要据此说明现在是否有人接听。
    .bad = hours = {"{"} days = "mon-fri", from = "09:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
# en: These hours overlap with those of another entry: { $from } to { $to }.
# en: .next = Let each hour stand in one entry alone. What closes before it opens goes on into the next day.
rule-impossible-hours-overlap = 这段时间与另一条重叠：{ $from } 至 { $to }。
    .next = 请让每个时段只出现在一条里。结束时间早于开始时间，表示到次日为止。
# en: From { $from } to { $to } is open through the night, for more than half a day.
# en: .next = Exchange from and to if the line is open by day. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
# en: .why = People would be told that the line is closed while it is open, and called to it at night.
rule-reversed-hours = 从 { $from } 到 { $to } 意味着通宵开放，超过半天。
    .next = 如果热线白天开放，请把 from 和 to 对调。如果确实通宵开放，请写成两条：一条到 "24:00" 为止，一条从 "00:00" 开始。
    .why = 时间写反了，热线开着时指引会说已关闭，反而让人在夜里打电话。
    .bad = hours = {"{"} days = "mon-fri", from = "17:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good =
        hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
        # a line that really is open all night:
        hours = {"["}
          {"{"} days = "mon-fri", from = "17:00", to = "24:00", zone = "Asia/Tokyo" {"}"},
          {"{"} days = "tue-sat", from = "00:00", to = "09:00", zone = "Asia/Tokyo" {"}"},
        ]
# en: From { $from } to { $to } is open through the night, for more than half a day.
# en: .next = If it closes in the afternoon or evening, write { $later }, not { $to }. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
rule-reversed-hours-after-noon = 从 { $from } 到 { $to } 意味着通宵开放，超过半天。
    .next = 如果下午或晚上结束，请写 { $later }，不要写 { $to }。如果确实通宵开放，请写成两条：一条到 "24:00" 为止，一条从 "00:00" 开始。
# en: There is no country with the code { $found }.
# en: .next = Use a code of ISO 3166, such as GB for the United Kingdom.
# en: .why = Nobody could choose it.
rule-impossible-region = 没有代码为 { $found } 的国家或地区。
    .next = 请使用 ISO 3166 代码，例如英国是 GB。
    .why = 没有人能选到它。
    .bad = region = "UK"
    .good = region = "GB"
# en: Nobody can choose the region { $found }; offered are { $known }.
# en: .next = Add it to regions or elsewhere, or correct it.
# en: .why = What is kept for this region will never be shown to anybody who names one.
rule-region-not-offered = 没有人能选到地区 { $found }；可选的有 { $known }。
    .next = 请加进 regions 或 elsewhere，或改正它。
    .why = 为这个地区保存的内容，选了地区的人都看不到。
    .bad =
        regions = ["AU"]
        {"["}[contacts]]
        region = "FR"
    .good = regions = ["AU", "FR"]
# en: People are said to have the contact of { $id } at hand, but it is listed here as well.
# en: .next = Delete the entry, or take at-hand out of tree.toml.
# en: .why = One of the two is wrong: people have it at hand, or the card must show it.
rule-needless-contact = 渠道 { $id } 已注明联系方式在本人手边，这里却又列了出来。
    .next = 请删除这一条，或从 tree.toml 里去掉 at-hand。
    .why = 两者必有一错：要么联系方式就在本人手边，要么指引必须列出。
    .bad =
        {"["}channels.own-bank]
        at-hand = true
        {"["}[contacts]]
        channel = "own-bank"
    .good =
        {"["}channels.own-bank]
        at-hand = true
# en: { $value } is shown as valid, but is known as false or as somebody else's: { $known }.
# en: .next = Delete the entry, or take the value out of the list of fakes if it is right after all.
# en: .why = Somebody who calls it may lose money.
rule-fake-shown = { $value } 被当作有效信息显示，但已知它是假的或属于别家：{ $known }。
    .next = 请删去这一条；如果它其实是对的，就从 fakes 里去掉。
    .why = 有人打过去，可能就会损失钱财。
    .bad =
        {"["}[contacts]]
        value = "+1 805-236-0916"
        {"["}[fakes]]
        value = "+1 805-236-0916"
    .good =
        {"["}[fakes]]
        value = "+1 805-236-0916"
# en: { $value } is not shown: the pack below it knows it as false.
# en: .next = Delete the entry. If the value is right after all, have it taken out of the fakes of that pack.
rule-fake-shown-left-out = { $value } 不会显示：下层的内容包已知它是假的。
    .next = 请删去这一条。如果它其实是对的，请让人把它从那个内容包的 fakes 里去掉。
# en: Two sources say different things: { $one }, and here { $other }.
# en: .next = Find out which holds, or mark one with confidence = "unconfirmed".
# en: .why = The card would show both as if both were right.
rule-sources-disagree = 两个来源说法不同：{ $one }，而这里是 { $other }。
    .next = 请查明哪个有效，或把其中一个标为 confidence = "unconfirmed"。
    .why = 两个来源都照样显示，用户会以为两个都对。
    .bad =
        value = "1300 100 729"   # page A
        value = "1300 999 999"   # page B, the same channel and region
    .good =
        value = "1300 999 999"
        confidence = "unconfirmed"
# en: The same page is given for two numbers that are nearly alike: { $one }, and here { $other }.
# en: .next = Read the page again, and delete the wrong entry. If both lines exist, give each a channel of its own, so that the card can say which is for what.
rule-sources-disagree-one-page = 同一个页面给了两个几乎一样的号码：{ $one }，而这里是 { $other }。
    .next = 请重新查看页面，删去错误的一条。如果两条热线都有，请各设一个渠道，让指引说明各自的用途。
# en: This text holds a character that cannot be seen and can mislead.
# en: .next = Delete the text and type it anew.
# en: .why = It can turn a line round or hide part of a link.
rule-control-character = 这段文字含有看不见、可能误导人的字符。
    .next = 请删除这段文字，重新输入。
    .why = 它能让一行字倒过来，或藏起链接的一部分。
    .bad = name = "Call(U+202E)troppus"
    .good = name = "Call support"
# en: This placeholder is damaged: { $found }
# en: .next = Write placeholders as {"{"} $order-id {"}"}, and use braces for nothing else.
# en: .why = It would be printed as it stands, and the value would be missing.
rule-damaged-placeholder = 这个占位符已损坏：{ $found }
    .next = 占位符请写成 {"{"} $order-id {"}"}，花括号不要用于别处。
    .why = 它会原样印出来，真正的值却不见了。
    .bad = written = "Order ｛ $order-id ｝, {"{"} amount {"}"}, % s"
    .good = written = "Order {"{"} $order-id {"}"}, {"{"} $amount {"}"}"
# en: Nothing here has a value for { $id }.
# en: .next = Use one of these: { $known }.
# en: .why = It would stay a blank for ever.
rule-unknown-placeholder = 这里没有 { $id } 的值。
    .next = 请改用其中之一：{ $known }。
    .why = 这里会永远空着。
    .bad = title = "Refund of {"{"} $amount {"}"}"
    .good = title = "Refund missing"
# en: Nothing here has a value for { $id }.
# en: .next = Take it out: this text can have no placeholder.
rule-unknown-placeholder-anywhere = 这里没有 { $id } 的值。
    .next = 请删去它：这段文字不能有占位符。
# en: The placeholder { $id } of the English text is missing.
# en: .next = Put it where the sentence needs it, exactly as in English.
# en: .why = The value that the person typed would not be in the message.
rule-lost-placeholder = 英文里的占位符 { $id } 在这里丢失了。
    .next = 请把它原样放到句子需要的位置。
    .why = 少了占位符，当事人填写的内容就不会出现在留言里。
    .bad =
        # en: My order is {"{"} $order-id {"}"}.
        written = "Pesanan saya."
    .good = written = "Pesanan saya ialah {"{"} $order-id {"}"}."
# en: English does not have the placeholder { $id } here.
# en: .next = Take the placeholder out, or add it to the English text as well.
# en: .why = Two languages would say different things.
rule-added-placeholder = 英文这里没有占位符 { $id }。
    .next = 请去掉它，或在英文里也加上。
    .why = 占位符不同，两种语言说的就不一样了。
    .bad =
        # en: My order is missing.
        written = "Pesanan {"{"} $order-id {"}"} hilang."
    .good = written = "Pesanan saya hilang."
# en: The text { $key } is missing.
# en: .next = Below the line {"["}{ $table }] (write it at the end of the file if it is not there), add: { $name } = "…"
# en: .why = Whoever reads this language gets the whole card in English instead.
rule-missing-word = 缺少文字 { $key }。
    .next = 请在 {"["}{ $table }] 这一行下面（没有就写在文件末尾）加上：{ $name } = "…"
    .why = 用这种语言的人看到的整份指引会变成英文。
    .bad =
        {"["}questions.problem.choices]
        refund = "Bayaran balik"   # the tree has late-fee as well
    .good = late-fee = "Yuran lewat bayar"
# en: The text { $key } is missing: this outcome has no message to send.
# en: .next = Give the outcome a message in tree.toml (message = "…"), or say why there is none: below the line {"["}{ $table }], add { $name } = "…"
rule-missing-word-message = 缺少文字 { $key }：这个结果没有可发送的留言。
    .next = 请在 tree.toml 里给这个结果加上留言（message = "…"），或者说明为什么没有：在 {"["}{ $table }] 这一行下面加上 { $name } = "…"
# en: Nothing uses the text { $key }.
# en: .next = Delete it, or correct its name. Similar, and missing: { $known }.
# en: .why = A text that nobody reads still costs translators time.
rule-leftover-word = 文字 { $key } 没有用到。
    .next = 请删除，或改正名称。相近而还缺的有：{ $known }。
    .why = 没有人读的文字，也在消耗译者的时间。
    .bad =
        {"["}questions.removed]
        ask = "…"
    .good =
        {"["}questions.problem]
        ask = "…"
# en: The text { $key } is empty.
# en: .next = Write it, or delete the line if English has none.
# en: .why = An empty text counts as missing, and the card comes in English.
rule-empty-word = 文字 { $key } 是空的。
    .next = 请填上；如果英文也没有，就删掉这一行。
    .why = 空的文字按缺失处理，指引会改用英文。
    .bad = title = ""
    .good = title = "Bayaran balik belum diterima"
# en: This is the same as in English.
# en: .next = Translate it. Names, codes and button names may stay; add a translation beside a button.
# en: .why = It was probably forgotten.
rule-same-as-english = 这里与英文完全相同。
    .next = 请翻译。名称、代码和按钮名可以保留；按钮名旁边请加上译文。
    .why = 多半是漏译了。
    .bad = name = "Goods not received"
    .good = name = "Barang tidak diterima (Goods not received)"
# en: English has changed since. Then: { $then } Now: { $now }
# en: .next = Adapt the translation, then put the English of today into the comment above it.
# en: .why = The translation may still say what is no longer true.
rule-english-moved-on = 英文后来改过。原先：{ $then } 现在：{ $now }
    .next = 请修改译文，再把现在的英文写进上方的注释。
    .why = 译文说的可能已经不对了。
    .bad =
        # en: Wait ten days.
        why = "Tunggu sepuluh hari."   # English now: Do not wait.
    .good =
        # en: Do not wait.
        why = "Jangan tunggu."
# en: No “# en:” comment tells from which English { $key } was made.
# en: .next = Put the English text above it: helpme check . --fix --refresh-originals does it for all.
# en: .why = Without it nobody notices when English moves on.
rule-no-original = { $key } 上方没有“# en:”注释，看不出译自哪句英文。
    .next = 请把英文写在上方；helpme check . --fix --refresh-originals 可以一次补全。
    .why = 没有它，英文改了也没有人发觉。
    .bad = title = "Bayaran balik"
    .good =
        # en: Refund
        title = "Bayaran balik"
# en: { $found } is { $sort } and does not belong in the words.
# en: .next = Put it into contacts.toml with its source, and say it without the figure here.
# en: .why = Figures change; in one place they can be corrected, in three languages they are forgotten.
rule-fact-in-words = { $found } 是{ $sort }，不应写在文字里。
    .next = 请连同来源写进 contacts.toml，这里不写具体数字。
    .why = 数字会变；集中在一处才好更正，散在三种语言里就会被遗忘。
    .bad = why = "Call 1300 100 729 from 8 am."
    .good = why = "Call the number shown below."
# en: The numbers differ from English: here { $here }, there { $there }.
# en: .next = Check which is right, and make both the same.
# en: .why = One of the two languages tells people something wrong.
rule-number-differs = 数字与英文不同：这里是 { $here }，英文是 { $there }。
    .next = 请核实哪个正确，并改成一致。
    .why = 两种语言里必有一种说错了。
    .bad =
        # en: Take 3 screenshots.
        attach = "Ambil 5 tangkapan skrin."
    .good = attach = "Ambil 3 tangkapan skrin."
# en: Half-width sign after Chinese: { $found }
# en: .next = Write this instead: { $right }
# en: .why = Chinese is set with full-width punctuation.
rule-half-width = 中文后面用了半角标点：{ $found }
    .next = 请改用全角：{ $right }
    .why = 中文使用全角标点。
    .bad = ask = "发生了什么事?"
    .good = ask = "发生了什么事？"
# en: No space between Chinese and Latin: { $found }
# en: .next = Put one space between them.
# en: .why = Letters and digits that touch Chinese are hard to read.
rule-han-latin-space = 中文与西文之间没有空格：{ $found }
    .next = 请在中间加一个空格。
    .why = 字母、数字紧贴汉字不易阅读。
    .bad = title = "忘了PIN"
    .good = title = "忘了 PIN"
# en: A space beside full-width punctuation.
# en: .next = Delete it.
# en: .why = Full-width punctuation carries its own space.
rule-stray-space = 全角标点旁边有空格。
    .next = 请删掉空格。
    .why = 全角标点本身已带间距。
    .bad = why = "请稍候 ，然后重试。"
    .good = why = "请稍候，然后重试。"
# en: Full-width letters or digits: { $found }
# en: .next = Write them half-width.
# en: .why = They cannot be copied as a number, and search does not find them.
rule-full-width = 全角字母或数字：{ $found }
    .next = 请改用半角。
    .why = 全角数字无法直接复制使用，也搜索不到。
    .bad = title = "ＰＩＮ"
    .good = title = "PIN"
# en: { $found } is Indonesian, not Malay.
# en: .next = Write { $right }.
# en: .why = Malaysians read it as a foreign language.
rule-indonesian-word = { $found } 是印尼语，不是马来语。
    .next = 请写 { $right }。
    .why = 马来西亚读者会觉得这是外语。
    .bad = ask = "Nomor rekening Anda?"
    .good = ask = "Apakah nombor akaun anda?"
# en: { $found } is not the word of the glossary.
# en: .next = Write { $right }.
# en: .why = One term, one translation: otherwise people think of two different things.
rule-glossary = 不是术语表里的译法：{ $found }
    .next = 请改写为：{ $right }
    .why = 一个术语只用一种译法，否则读者会以为是两回事。
    .bad = title = "退钱"
    .good = title = "退款"
# en: A space at the beginning or end of a line.
# en: .next = Delete it.
# en: .why = It is copied with the message, and changes make noise in comparisons.
rule-trailing-space = 行首或行尾有空格。
    .next = 请删掉。
    .why = 它会随留言一起被复制，比较差异时也碍事。
    .bad = title = "Refund missing "
    .good = title = "Refund missing"
# en: The same twice in a row: { $word }
# en: .next = Delete one of them.
# en: .why = It is nearly always a slip.
rule-doubled-word = 重复了两遍：{ $word }
    .next = 请删掉一个。
    .why = 几乎总是笔误。
    .bad = why = "Ask the the shop."
    .good = why = "Ask the shop."
# en: Doubled punctuation: { $found }
# en: .next = Keep one mark.
# en: .why = It is nearly always a slip.
rule-doubled-punctuation = 标点重复：{ $found }
    .next = 请只留一个。
    .why = 几乎总是笔误。
    .bad = why = "Wait.. Then call,, please."
    .good = why = "Wait. Then call, please."
# en: A space that is not the usual one: { $code }
# en: .next = Replace it by a plain space.
# en: .why = Lines break in the wrong place, and search does not find the words.
rule-odd-space = 不寻常的空格：{ $code }
    .next = 请换成普通空格。
    .why = 它会让换行出错，也会让搜索找不到。
    .bad = title = "Refund(U+00A0)missing"
    .good = title = "Refund missing"
# en: This line ends otherwise than others in the file.
# en: .next = Let your editor save the file with one kind of line ends.
# en: .why = Comparisons show whole files as changed.
rule-mixed-line-ends = 这一行的换行符与文件里其他行不同。
    .next = 请让编辑器统一换行符后保存。
    .why = 换行符混用，比较差异时整个文件都像改过。
    .bad = one line with CR LF, the next with LF
    .good = all lines with LF
# en: The file begins with a byte order mark.
# en: .next = Save it as UTF-8 without a mark (BOM).
# en: .why = Other programs take it for a part of the first key.
rule-byte-order-mark = 文件开头有字节顺序标记（BOM）。
    .next = 请另存为不带 BOM 的 UTF-8。
    .why = 别的程序会把它当成第一个键的一部分。
    .bad = (U+FEFF)schema = 1
    .good = schema = 1
# en: On a screen of 40 columns this takes { $taken } lines ({ $columns } columns); there is room for { $most }.
# en: .next = Shorten it, or divide it.
# en: .why = What does not fit pushes the next line off the screen.
rule-text-too-long = 在 40 列的屏幕上，这里要占 { $taken } 行（{ $columns } 列），而位置只有 { $most } 行。
    .next = 请缩短或拆开。
    .why = 放不下的文字会把后面的内容挤出屏幕。
    .bad = refund = "I have sent the goods back a long time ago but the shop has not yet paid the refund"
    .good = refund = "My refund has not come"
# en: Two choices of { $question } read the same: { $label }
# en: .next = Say what sets them apart.
# en: .why = Nobody can know which one to take.
rule-repeated-label = { $question } 的两个选项文字相同：{ $label }
    .next = 请写明区别。
    .why = 没有人知道该选哪一个。
    .bad =
        refund = "Refund"
        double-charge = "Refund"
    .good =
        refund = "Refund"
        double-charge = "Charged twice"
# en: This is not valid Fluent. The reader says: “{ $reason }”.
# en: .next = Check braces and indentation here and in the line before.
# en: .why = The program cannot be built with it.
rule-fluent-syntax = 这不是有效的 Fluent。解析程序的英文说明：“{ $reason }”。
    .next = 请检查这里和上一行的花括号与缩进。
    .why = 有语法错误的文件，程序无法用来构建。
    .bad = card-title = {"{"} $provider: {"{"} $title {"}"}
    .good = card-title = {"{"} $provider {"}"}: {"{"} $title {"}"}
# en: This brace has no partner: { $found }
# en: .next = Write placeholders as {"{"} $name {"}"}, with plain braces.
rule-fluent-syntax-brace = 这个花括号不成对：{ $found }
    .next = 占位符请写作 {"{"} $name {"}"}，用半角花括号。
# en: This line is neither a message nor a comment, and goes on from none: { $found }
# en: .next = Write name = text with a plain equals sign, # before a comment, and four spaces before a line that goes on.
rule-fluent-syntax-line = 这一行既不是消息，也不是注释，也不是上一行的延续：{ $found }
    .next = 请写成 名称 = 文字，用半角等号；注释前加 #；续行前加四个空格。
# en: This is no placeholder: { $found }
# en: .next = Write it as in English, such as {"{"} $name {"}"}.
rule-fluent-syntax-placeholder = 这不是占位符：{ $found }
    .next = 请照英文写，例如 {"{"} $name {"}"}。
# en: In this file a text stands without quotes.
# en: .next = Delete both.
# en: .why = They would be printed with the text.
rule-quoted-phrase = 这个文件里的文字不加引号。
    .next = 请把两个引号都删掉。
    .why = 引号会和文字一起显示出来。
    .bad = prompt-back = "Back"
    .good = prompt-back = Back
# en: The message { $name } is missing.
# en: .next = Add it at this place. Its English stands in en/{ $file }.
# en: .why = Whoever uses this language sees English in the middle of it.
rule-missing-message = 缺少消息 { $name }。
    .next = 请在这里补上。英文在 en/{ $file } 里。
    .why = 用这种语言的人会在中间看到英文。
    .bad = # locales/ms has no prompt-back
    .good = prompt-back = Kembali
# en: The file { $file } is missing, with all its messages.
# en: .next = Put it back, or begin with a copy of en/{ $file }.
rule-missing-message-file = 缺少文件 { $file }，其中的所有文字都没有了。
    .next = 请把它放回来，或者从 en/{ $file } 的副本开始。
# en: English has no message { $name }.
# en: .next = Delete it, or check its name. Similar: { $known }.
# en: .why = Nothing prints it.
rule-leftover-message = 英文没有消息 { $name }。
    .next = 请删除，或检查名称。相近的有：{ $known }。
    .why = 它不会被用到。
    .bad = promt-back = Kembali
    .good = prompt-back = Kembali
# en: The program does not use the message { $name }.
# en: .next = Delete it in every language, or check its name.
# en: .why = It costs translators time.
rule-unused-phrase = 程序没有用到消息 { $name }。
    .next = 请在各语言里删除，或检查名称。
    .why = 它白白消耗译者的时间。
    .bad = old-greeting = Hello
    .good = prompt-back = Back
# en: There is no function { $name }.
# en: .next = Take it out: values come ready to print.
# en: .why = The text would show the call itself.
rule-unknown-function = 没有函数 { $name }。
    .next = 请去掉：传入的值都可以直接显示。
    .why = 文字里会露出函数调用本身。
    .bad = stale = Checked on {"{"} DATETIME($date) {"}"}
    .good = stale = Checked on {"{"} $date {"}"}
# en: There is no message or term { $name }.
# en: .next = Define it, or correct the name.
# en: .why = The text would show the name itself.
rule-unknown-reference = 没有消息或术语 { $name }。
    .next = 请定义它，或改正名称。
    .why = 文字里会露出名称本身。
    .bad = greeting = Welcome to {"{"} -brnd {"}"}
    .good =
        -brand = helpme
        greeting = Welcome to {"{"} -brand {"}"}
