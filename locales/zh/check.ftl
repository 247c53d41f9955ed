### 检查和编写内容：helpme check、new、preview、schema。

check-clean = 没有发现问题。
check-count = 错误：{ $errors }。警告：{ $warnings }。
check-next = helpme check --explain CODE 可查看规则说明，例如 helpme check --explain lost-placeholder。
check-own-words = 界面文字
check-words = { $locale } { $present }/{ $total } 条
check-words-outdated = { $locale } { $present }/{ $total } 条，{ $outdated } 条过时
check-untranslated = 尚未翻译：
check-untranslated-file = { $path }：{ $count } 条，最前面的在第 { $lines } 行
check-only-untranslated = 已翻译的内容没有问题；尚未翻译的会显示英文。
check-bad = 不要这样写：
check-good = 应当这样写：
check-mended = 已修正 { $path }：{ $count } 处。
check-nothing-to-mend = 没有可以自动修正的地方。
error-unknown-rule = 没有规则 { $asked }。现有：{ $near }。每条问题开头的方括号里就是规则代码。
error-only-for-check = --format github 只用于 helpme check。这里请用 text、markdown 或 json。
any-answers = 无论怎样回答
figure-link = 网址
figure-email = 邮件地址
figure-date = 日期
figure-amount = 金额
figure-time = 时刻
figure-phone = 电话号码
figure-wait = 时限
help-command-check = 找出内容包和界面文字里的每一处问题，供作者和译者使用
help-check-folder = 内容包文件夹、单个内容包，或含 content/ 和 locales/ 的项目；不写就检查自带内容
help-argument-strict = 把警告也算作错误
help-argument-explain = 说明一条规则
help-argument-fix = 修正文件里的空格和标点；注释和顺序不变
help-argument-refresh-originals = 与 --fix 同用：译文改好后，把现在的英文写到每条译文上方
help-command-new = 新建一种语言或一个服务商：生成待填写的文件
help-command-preview = 编辑时用示例值预览卡片
help-command-schema = 供编辑器使用的 tree.toml 或 contacts.toml 的 JSON Schema
help-argument-what = locale 或 provider
help-argument-name = 语言（如 ta）或服务商（如 newpay）
help-argument-card = 卡片：服务商/结果，例如 afterpay/refund-missing
help-argument-watch = 每次保存后重新显示；按 Ctrl-C 结束
help-argument-pseudo = 显示拉长并带符号的假译文，找出无法翻译的文字
help-argument-file = tree 或 contacts
new-written = 已写入：{ $path }
new-locale-next = 请在引号之间填写译文，然后运行：{ $command }
new-provider-next = 请替换每一处大写文字，然后运行：{ $command }
error-exists = { $path } 已经存在，没有改动。请换一个名称，或先删除它。
error-bad-name = { $asked } 不能用作名称。{ $rule }
bad-name-locale = 语言用两到三个小写字母表示，例如 ta 或 fil，且不能是 en。
bad-name-provider = 服务商名由小写字母、数字和连字符组成，例如 newpay。
error-no-folder-to-write = helpme 自带的内容不能改动。请用 --content 指定文件夹，或进入含 content/ 和 locales/ 的项目。
error-unknown-outcome = { $provider } 没有结果 { $asked }。请从中选择：{ $known }。
preview-of = { $card } 预览，使用示例值，并非真实信息。
preview-watching = 等待下次保存。按 Ctrl-C 结束。
help-check-only-provider = 只检查这个服务商

finding-error = 错误
finding-warning = 警告
finding-next = 怎么办
findings-count = { $count ->
   *[other] 发现 { $count } 处问题，内容未被使用。
}
no-known-name = 没有相近的
expects-text = 带引号的文字
expects-id = 带引号的 id：小写字母、数字和连字符
expects-address = 以 https:// 开头的网址
expects-domain = 域名，例如 "afterpay.com"
expects-region = 大写的地区代码，例如 "AU"
expects-days = 星期，例如 "mon-fri" 或 "sat,sun"
expects-time = 时间，例如 "08:00"
expects-zone = 时区，例如 "Asia/Tokyo"
expects-boolean = 不带引号的 true 或 false
expects-number = 不带引号的整数
expects-date = 不带引号的日期，例如 2026-11-21
expects-list = 方括号中的列表
expects-table = 表
expects-entry = 带引号的 id，或 {"{"} id = "…", when = {"{"} … {"}"} {"}"}
expects-when = 表，例如 {"{"} can-log-in = "yes" {"}"}

## 规则：哪里不对；.next 怎么办；.why 原因；.bad 和 .good 是例子，各语言相同

rule-toml-syntax = 这不是有效的 TOML：{ $reason }。
    .next = 请检查这里和上一行的引号、括号和等号。
    .why = 文件不是有效的 TOML，整个内容包就无法使用。
    .bad = title = "Refund missing
    .good = title = "Refund missing"
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
rule-not-utf8 = 这里不是 UTF-8 文本。
    .next = 请在编辑器里把文件另存为 UTF-8。
    .why = 其他编码的文件会丢失中文和带符号的字母。
    .bad = (a file saved as GBK or Windows-1252)
    .good = (the same file saved as UTF-8)
rule-too-large = 这段文字太长，任何卡片都放不下。
    .next = 请缩短，或分成几段。
    .why = 读卡片的人正着急，用的常常是小屏幕。
    .bad = why = "(20,000 characters)"
    .good = why = "The shop has to confirm the refund first."
rule-missing-file = 内容包缺少文件 { $file }。
    .next = 请把它放在 tree.toml 旁边。
    .why = 一个内容包由 tree.toml、contacts.toml 和 en.toml 组成；其他语言都与英文对照。
    .bad = afterpay/tree.toml afterpay/ms.toml
    .good = afterpay/tree.toml afterpay/contacts.toml afterpay/en.toml afterpay/ms.toml
rule-unknown-key = 此处的格式没有 { $key } 这个键。
    .next = 您是不是想写其中之一：{ $known }？
    .why = 键名写错，内容就会被悄悄忽略。
    .bad = chanels = ["phone"]
    .good = channels = ["phone"]
rule-missing-key = { $table } 中缺少键 { $key }。
    .next = 请补上。
    .why = 缺了它，卡片就不完整，或者某项事实没有来源。
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
rule-wrong-type = 键 { $key } 的值应为{ $expected }。
    .next = 请照此改写。
    .why = 类型不对的值无法理解。
    .bad = checked = "2026-11-21"
    .good = checked = 2026-11-21
rule-bad-value = { $key } 不能是 { $value }。
    .next = 可用的值：{ $expected }。
    .why = 程序只认识这些值。
    .bad = kind = "telephone"
    .good = kind = "phone"
rule-bad-id = { $id } 不是 id。
    .next = 请用小写字母、数字和单个连字符，例如 card-last4。
    .why = id 要在命令行里输入，也写在答案文件里，所以必须简单。
    .bad = {"["}questions.Refund_Missing]
    .good = {"["}questions.refund-missing]
rule-duplicate-id = id { $id } 出现了两次。
    .next = 请给其中一个换用别的 id。问题、结果和字段不能共用一个 id。
    .why = 同名的有两个，就不知道指的是哪一个。
    .bad = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "yes", next = "b" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "no", next = "b" {"}"}]
rule-missing-target = 这里指向 { $id }，但它既不是问题，也不是结果。
    .next = 相近的 id：{ $known }。
    .why = 选了这一项的人会走进死路。
    .bad = {"{"} id = "refund", next = "refnd" {"}"}
    .good = {"{"} id = "refund", next = "refund" {"}"}
rule-unknown-id = 任何地方都没有定义 id { $id }。
    .next = 请加以定义，或改用别的 id。相近的 id：{ $known }。
    .why = 没有定义过的名称不会在卡片上带来任何内容。
    .bad = channels = ["phon"]
    .good = channels = ["phone"]
rule-self-target = { $id } 的这个选项又回到同一个问题。
    .next = 请让它通向另一个问题或一个结果。
    .why = 选了这一项的人会一直被问同一个问题。
    .bad =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "problem" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "general" {"}"}]
rule-cycle = 这里又绕回了问题 { $id }：{ $way }。
    .next = 请让这个选择通向一个结果，或一个还没问过的问题。
    .why = 走进去可能永远走不完。
    .bad =
        {"["}questions.a]
        choices = [{"{"} id = "x", next = "b" {"}"}]
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "a" {"}"}]
    .good =
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "general" {"}"}]
rule-half-fact = { $id } 的选择有的带 next，有的不带。
    .next = 请让每个选择都带 next，或都不带：不带 next 的问题是事实。
    .why = 没有去向的选项，选了它的人得不到任何建议。
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no", next = "general" {"}"}]
rule-unknown-choice = 问题 { $question } 没有 { $choice } 这个选择。
    .next = 可用的选择：{ $known }。
    .why = 这个条件永远不会成立。
    .bad = when = {"{"} can-log-in = "ja" {"}"}
    .good = when = {"{"} can-log-in = "yes" {"}"}
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
rule-unreachable-outcome = 没有任何路径以结果 { $id } 结束。
    .next = 请让某个选项通向它，或连同文字一起删除。
    .why = 这是一张谁也看不到的卡片。
    .bad =
        {"["}outcomes.late-fee]
        channels = ["phone"]   # no choice has next = "late-fee"
    .good = {"{"} id = "fee", next = "late-fee" {"}"}
rule-unused-channel = 没有结果使用渠道 { $id }。
    .next = 请写进某个结果的 channels，或连同文字一起删除。
    .why = 这条求助途径谁也看不到。
    .bad =
        {"["}channels.fax]
        kind = "phone"
    .good =
        {"["}outcomes.general]
        channels = ["fax"]
rule-unused-field = 没有消息用到字段 { $id }。
    .next = 请写进某条消息的 fields，或连同文字一起删除。
    .why = 这个问题永远不会问出来。
    .bad =
        {"["}fields.colour]
        kind = "text"
    .good =
        {"["}messages.refund]
        fields = ["order-id"]
rule-unused-message = 没有结果使用消息 { $id }。
    .next = 请设为某个结果的 message，或连同文字一起删除。
    .why = 这段话没有人会发出去。
    .bad =
        {"["}messages.old]
        fields = []
    .good =
        {"["}outcomes.general]
        message = "question"
rule-unused-fact = 没有卡片用到 contacts.toml 里的事实 { $id }。
    .next = 请写进某个结果的 facts，或把它删除。
    .why = 事实会过时；不显示的事实只是白费工夫。
    .bad =
        {"["}[facts]]
        id = "old-rule"
    .good =
        {"["}outcomes.complaint]
        facts = ["old-rule"]
rule-dead-end = 从问题 { $id } 走不到任何结果。
    .next = 请让至少一个选项最终通向一个结果。
    .why = 走到这里的人，无论怎样回答都得不到建议。
    .bad =
        {"["}questions.details]
        choices = [{"{"} id = "a" {"}"}, {"{"} id = "b" {"}"}]   # a choice elsewhere leads here
    .good =
        {"["}questions.details]
        choices = [{"{"} id = "a", next = "general" {"}"}, {"{"} id = "b", next = "general" {"}"}]
rule-few-choices = 问题 { $id } 的选项太少：{ $count }。
    .next = 请至少给出两个选项，或去掉这个问题。
    .why = 只有一个答案，就不成其为问题。
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "not-sure", next = "general" {"}"}]
rule-no-way-on = 问题 { $id } 没有给“都不符合”的人留出选项。
    .next = 请加上 something-else、none 或 not-sure 这样的选项。
    .why = 情况不在列表里的人会选错，或干脆放弃。
    .bad = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}]
    .good = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
rule-unanswered-condition = 这里取决于 { $question }，但并非每条通往 { $outcome } 的路径都会问到它。
    .next = 请改用每条路径都会问的问题，或改用事实（选项没有 next 的问题）。
    .why = 否则会在不合适的地方追问，或显示与当事人无关的内容。
    .bad =
        {"["}outcomes.general]   # reached without asking for the card
        channels = [{"{"} id = "phone", when = {"{"} paid-by = "card" {"}"} {"}"}]
    .good =
        {"["}questions.paid-by]   # a fact: no next
        choices = [{"{"} id = "card" {"}"}, {"{"} id = "other" {"}"}]
rule-no-channel = 这样回答时，结果 { $id } 没有任何渠道：{ $answers }。
    .next = 请加一个不带条件的渠道，或适用于这些回答的渠道。
    .why = 卡片上将没有任何求助对象。
    .bad = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}]
    .good = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}, "help-centre"]
rule-only-in-app = 在 { $id }，无法登录的人只剩下应用内的帮助：{ $answers }。
    .next = 请加一个无需登录的渠道，例如帮助页面或电话。
    .why = 被锁在账户外面的人最需要帮助，却偏偏用不了应用内的帮助。
    .bad = channels = ["in-app-message"]
    .good = channels = ["in-app-message", "help-centre"]
rule-many-questions = 通往 { $id } 的一条路径上有 { $count } 个问题。
    .next = 请最多问五个，最要紧的放在前面；不影响卡片的就别问。
    .why = 着急的人等不到卡片就放弃了。
    .bad = problem > merchant > paid > card > country > bank > outcome
    .good = problem > merchant > outcome
rule-unasked-field = 这条消息用到了 { $id }，却没有询问它。
    .next = 请在 tree.toml 里把它加进这条消息的 fields，或从文字里去掉。
    .why = 否则消息里这里永远是空白。
    .bad =
        {"["}messages.refund]
        fields = ["amount"]
        # en.toml
        written = "Order {"{"} $order-id {"}"}"
    .good =
        {"["}messages.refund]
        fields = ["amount", "order-id"]
rule-needless-field = 消息 { $message } 询问了 { $id }，却从未用到。
    .next = 请在文字里用上它，或从 fields 里去掉。
    .why = 每多问一句，着急的人就少一分耐心。
    .bad = fields = ["amount", "shoe-size"]
    .good = fields = ["amount"]
rule-private-in-public = 公开发布的文字里有私密字段 { $id }。
    .next = 请去掉它，改为请对方转到私信里谈。
    .why = 公开发布的内容谁都能看到，骗子看得最勤。
    .bad = public = "My order {"{"} $order-id {"}"} is missing."
    .good = public = "My order is missing. Please write to me in private."
rule-asks-for-secret = 这里在索要机密：{ $found }。
    .next = 请去掉。客服从不需要密码、PIN、验证码或完整卡号。
    .why = 这会让人习惯交出小偷想要的东西。
    .bad = ask = "What is your PIN?"
    .good = ask = "What are the last four digits of the card?"
rule-foreign-source = 来源位于 { $host }，不属于官方域名：{ $domains }。
    .next = 请换成官方页面；确属其域名就加进去；否则写 confidence = "third-party"。
    .why = 骗子也会发布号码；官方是指由本主自己公布。
    .bad =
        domains = ["afterpay.com"]
        source = "https://phone-numbers.example"
        confidence = "official"
    .good =
        source = "https://www.afterpay.com/contact"
        confidence = "official"
rule-foreign-link = 这个地址通向 { $host }，不属于官方域名：{ $domains }。
    .next = 请换成官方地址，或写 confidence = "third-party" 或 "unconfirmed"。
    .why = 卡片上的链接，人们不会再核对就点开。
    .bad =
        value = "https://afterpay-help.example"
        confidence = "official"
    .good =
        value = "https://help.afterpay.com"
        confidence = "official"
rule-future-check = 核对日期是 { $date }，而今天是 { $today }。
    .next = 请写上真正查看来源的那一天。
    .why = 还没有发生的核对什么也证明不了。
    .bad = checked = 2099-01-01
    .good = checked = 2026-11-21
rule-old-check = 上次核对是 { $date }，距今 { $days } 天。
    .next = 请重新查看来源，并写上日期。
    .why = 号码会变；过了半年，卡片会提醒用户。
    .bad = checked = 2026-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-outdated-check = 上次核对是 { $date }，距今 { $days } 天，太久了。
    .next = 请重新查看来源并写上日期，或删去这一条。
    .why = 过了一年，谁也说不准它是否仍然有效。
    .bad = checked = 2024-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-impossible-hours = 没有热线会这样营业：{ $from } 至 { $to }。
    .next = 开始时间应与结束时间不同，各条不能重叠；全天写作 00:00 至 24:00。
    .why = 卡片要据此说明现在是否有人接听。
    .bad = hours = {"{"} days = "mon-fri", from = "09:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
rule-reversed-hours = 从 { $from } 到 { $to } 意味着通宵开放、白天关闭。
    .next = 如果热线白天开放，请把 from 和 to 对调。如果确实通宵开放，请写成两条：一条到 "24:00" 为止，一条从 "00:00" 开始。
    .why = 否则热线开着时会告诉人们已关闭，却让人在夜里打电话。
    .bad = hours = {"{"} days = "mon-fri", from = "17:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
rule-impossible-region = 没有代码为 { $found } 的国家或地区。
    .next = 请使用 ISO 3166 代码，例如英国是 GB。
    .why = 没有人能选到它。
    .bad = region = "UK"
    .good = region = "GB"
rule-region-not-offered = 没有人能选到地区 { $found }；可选的有 { $known }。
    .next = 请加进 regions 或 elsewhere，或改正它。
    .why = 为这个地区保存的内容永远不会显示。
    .bad =
        regions = ["AU"]
        {"["}[contacts]]
        region = "FR"
    .good = regions = ["AU", "FR"]
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
rule-sources-disagree = 两个来源说法不同：{ $one }，而这里是 { $other }。
    .next = 请查明哪个有效，或把其中一个标为 confidence = "unconfirmed"。
    .why = 否则卡片会把两个都当作正确的显示出来。
    .bad =
        value = "1300 100 729"   # page A
        value = "1300 999 999"   # page B, the same channel and region
    .good =
        value = "1300 999 999"
        confidence = "unconfirmed"
rule-control-character = 这段文字含有看不见、可能误导人的字符。
    .next = 请删除这段文字，重新输入。
    .why = 它能让一行字倒过来，或藏起链接的一部分。
    .bad = name = "Call(U+202E)troppus"
    .good = name = "Call support"
rule-damaged-placeholder = 这个占位符已损坏：{ $found }
    .next = 占位符请写成 {"{"} $order-id {"}"}，花括号不要用于别处。
    .why = 它会原样印出来，真正的值却不见了。
    .bad = written = "Order ｛ $order-id ｝, {"{"} amount {"}"}, % s"
    .good = written = "Order {"{"} $order-id {"}"}, {"{"} $amount {"}"}"
rule-unknown-placeholder = 这里没有 { $id } 的值。
    .next = 请改用其中之一：{ $known }。
    .why = 这里会永远空着。
    .bad = title = "Refund of {"{"} $amount {"}"}"
    .good = title = "Refund missing"
rule-lost-placeholder = 英文里的占位符 { $id } 在这里丢失了。
    .next = 请把它原样放到句子需要的位置。
    .why = 否则当事人填写的内容不会出现在消息里。
    .bad =
        # en: My order is {"{"} $order-id {"}"}.
        written = "Pesanan saya."
    .good = written = "Pesanan saya ialah {"{"} $order-id {"}"}."
rule-added-placeholder = 英文这里没有占位符 { $id }。
    .next = 请去掉它，或在英文里也加上。
    .why = 否则两种语言说的就不一样了。
    .bad =
        # en: My order is missing.
        written = "Pesanan {"{"} $order-id {"}"} hilang."
    .good = written = "Pesanan saya hilang."
rule-missing-word = 缺少文字 { $key }。
    .next = 请在文件中补上。
    .why = 用这种语言的人看到的整张卡片会变成英文。
    .bad =
        {"["}questions.problem.choices]
        refund = "Bayaran balik"   # the tree has late-fee as well
    .good = late-fee = "Yuran lewat bayar"
rule-leftover-word = 文字 { $key } 没有用到。
    .next = 请删除，或改正名称。相近而还缺的有：{ $known }。
    .why = 没有人读的文字，也在消耗译者的时间。
    .bad =
        {"["}questions.removed]
        ask = "…"
    .good =
        {"["}questions.problem]
        ask = "…"
rule-empty-word = 文字 { $key } 是空的。
    .next = 请填上；如果英文也没有，就删掉这一行。
    .why = 空的文字按缺失处理，卡片会改用英文。
    .bad = title = ""
    .good = title = "Bayaran balik belum diterima"
rule-same-as-english = 这里与英文完全相同。
    .next = 请翻译。名称、代码和按钮名可以保留；按钮名旁边请加上译文。
    .why = 多半是漏译了。
    .bad = name = "Goods not received"
    .good = name = "Barang tidak diterima (Goods not received)"
rule-english-moved-on = 英文后来改过。原先：{ $then } 现在：{ $now }
    .next = 请修改译文，再把现在的英文写进上方的注释。
    .why = 译文说的可能已经不对了。
    .bad =
        # en: Wait ten days.
        why = "Tunggu sepuluh hari."   # English now: Do not wait.
    .good =
        # en: Do not wait.
        why = "Jangan tunggu."
rule-no-original = { $key } 上方没有“# en:”注释，看不出译自哪句英文。
    .next = 请把英文写在上方；helpme check --fix --refresh-originals 可以一次补全。
    .why = 没有它，英文改了也没有人发觉。
    .bad = title = "Bayaran balik"
    .good =
        # en: Refund
        title = "Bayaran balik"
rule-fact-in-words = { $found } 是{ $sort }，不应写在文字里。
    .next = 请连同来源写进 contacts.toml，这里不写具体数字。
    .why = 数字会变；集中在一处才好更正，散在三种语言里就会被遗忘。
    .bad = why = "Call 1300 100 729 from 8 am."
    .good = why = "Call the number shown below."
rule-number-differs = 数字与英文不同：这里是 { $here }，英文是 { $there }。
    .next = 请核实哪个正确，并改成一致。
    .why = 两种语言里必有一种说错了。
    .bad =
        # en: Take 3 screenshots.
        attach = "Ambil 5 tangkapan skrin."
    .good = attach = "Ambil 3 tangkapan skrin."
rule-half-width = 中文后面用了半角 { $found }。
    .next = 请改用 { $right }。
    .why = 中文使用全角标点。
    .bad = ask = "发生了什么事?"
    .good = ask = "发生了什么事？"
rule-han-latin-space = 中文与西文之间没有空格：{ $found }
    .next = 请在中间加一个空格。
    .why = 字母、数字紧贴汉字不易阅读。
    .bad = title = "忘了PIN"
    .good = title = "忘了 PIN"
rule-stray-space = 全角标点旁边有空格。
    .next = 请删掉空格。
    .why = 全角标点本身已带间距。
    .bad = why = "请稍候 ，然后重试。"
    .good = why = "请稍候，然后重试。"
rule-full-width = 全角字母或数字：{ $found }
    .next = 请改用半角。
    .why = 全角数字无法直接复制使用，也搜索不到。
    .bad = title = "ＰＩＮ"
    .good = title = "PIN"
rule-indonesian-word = { $found } 是印尼语，不是马来语。
    .next = 请写 { $right }。
    .why = 马来西亚读者会觉得这是外语。
    .bad = ask = "Nomor rekening Anda?"
    .good = ask = "Apakah nombor akaun anda?"
rule-glossary = { $found } 不是术语表里的译法。
    .next = 请写 { $right }。
    .why = 一个术语只用一种译法，否则读者会以为是两回事。
    .bad = title = "退钱"
    .good = title = "退款"
rule-trailing-space = 行首或行尾有空格。
    .next = 请删掉。
    .why = 它会随消息一起被复制，比较差异时也碍事。
    .bad = title = "Refund missing "
    .good = title = "Refund missing"
rule-doubled-word = 重复了两遍：{ $word }
    .next = 请删掉一个。
    .why = 几乎总是笔误。
    .bad = why = "Ask the the shop."
    .good = why = "Ask the shop."
rule-doubled-punctuation = 标点重复：{ $found }
    .next = 请只留一个。
    .why = 几乎总是笔误。
    .bad = why = "Wait.. Then call,, please."
    .good = why = "Wait. Then call, please."
rule-odd-space = 不寻常的空格：{ $code }
    .next = 请换成普通空格。
    .why = 它会让换行出错，也会让搜索找不到。
    .bad = title = "Refund(U+00A0)missing"
    .good = title = "Refund missing"
rule-mixed-line-ends = 这一行的换行符与文件里其他行不同。
    .next = 请让编辑器统一换行符后保存。
    .why = 否则比较差异时整个文件都像改过。
    .bad = one line with CR LF, the next with LF
    .good = all lines with LF
rule-byte-order-mark = 文件开头有字节顺序标记（BOM）。
    .next = 请另存为不带 BOM 的 UTF-8。
    .why = 别的程序会把它当成第一个键的一部分。
    .bad = (U+FEFF)schema = 1
    .good = schema = 1
rule-text-too-long = 在 40 列的屏幕上，这里要占 { $taken } 行（{ $columns } 列），而位置只有 { $most } 行。
    .next = 请缩短或拆开。
    .why = 放不下的文字会把后面的内容挤出屏幕。
    .bad = refund = "I have sent the goods back a long time ago but the shop has not yet paid the refund"
    .good = refund = "My refund has not come"
rule-repeated-label = { $question } 的两个选项文字相同：{ $label }
    .next = 请写明区别。
    .why = 没有人知道该选哪一个。
    .bad =
        refund = "Refund"
        double-charge = "Refund"
    .good =
        refund = "Refund"
        double-charge = "Charged twice"
rule-fluent-syntax = 这不是有效的 Fluent：{ $reason }。
    .next = 请检查这里和上一行的花括号与缩进。
    .why = 带着它，程序无法构建。
    .bad = card-title = {"{"} $provider: {"{"} $title {"}"}
    .good = card-title = {"{"} $provider {"}"}: {"{"} $title {"}"}
rule-missing-message = 缺少消息 { $name }。
    .next = 请在这里补上。
    .why = 用这种语言的人会在中间看到英文。
    .bad = # locales/ms has no prompt-back
    .good = prompt-back = Kembali
rule-leftover-message = 英文没有消息 { $name }。
    .next = 请删除，或检查名称。相近的有：{ $known }。
    .why = 它不会被用到。
    .bad = promt-back = Kembali
    .good = prompt-back = Kembali
rule-unused-phrase = 程序没有用到消息 { $name }。
    .next = 请在各语言里删除，或检查名称。
    .why = 它白白消耗译者的时间。
    .bad = old-greeting = Hello
    .good = prompt-back = Back
rule-unknown-function = 没有函数 { $name }。
    .next = 请去掉：传入的值都可以直接显示。
    .why = 文字里会露出函数调用本身。
    .bad = stale = Checked on {"{"} DATETIME($date) {"}"}
    .good = stale = Checked on {"{"} $date {"}"}
rule-unknown-reference = 没有消息或术语 { $name }。
    .next = 请定义它，或改正名称。
    .why = 文字里会露出名称本身。
    .bad = greeting = Welcome to {"{"} -brnd {"}"}
    .good =
        -brand = helpme
        greeting = Welcome to {"{"} -brand {"}"}
