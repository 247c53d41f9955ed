### helpme 自身的文字。与服务商有关的内容在 content/ 中。
### 变量名在各语言中保持不变：{ $name }。

## 日期、时间、列表

month-01 = 1月
month-02 = 2月
month-03 = 3月
month-04 = 4月
month-05 = 5月
month-06 = 6月
month-07 = 7月
month-08 = 8月
month-09 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
# 完整日期，例如 2026年10月1日。
long-date = { $year }年{ $month }{ $day }日
# 人们输入这两天时用的词，以半角逗号分隔。
words-for-today = 今天,今日,现在
words-for-yesterday = 昨天,昨日
weekday-1 = 周一
weekday-2 = 周二
weekday-3 = 周三
weekday-4 = 周四
weekday-5 = 周五
weekday-6 = 周六
weekday-7 = 周日
# 12 或 24：一天按几小时计。
clock-hours = 24
time-morning = { $hour }:{ $minute }
# 12:00 至 13:59。
time-noon = { $hour }:{ $minute }
# 14:00 至 18:59。
time-afternoon = { $hour }:{ $minute }
time-evening = { $hour }:{ $minute }
time-midnight = 24:00
hours-always = 每天 24 小时
hours-every-day = 每天
hours-days = { $first }至{ $last }
# $days 是以上两者之一、某一天，或几天的列表；$place 是城市。
hours-range = { $days } { $from }–{ $to }（{ $place }时间）
# 同一线路的两段服务时间之间。
hours-separator = {"；"}
zone-toronto = 多伦多
zone-new-york = 纽约
zone-sydney = 悉尼
zone-melbourne = 墨尔本
zone-auckland = 奥克兰
zone-london = 伦敦
zone-los-angeles = 洛杉矶
zone-tokyo = 东京
zone-jakarta = 雅加达
zone-shanghai = 上海
zone-kuala-lumpur = 吉隆坡
list-separator = {"、"}
one-or-other = { $others } 或 { $last }
# 前后相接的两句话。
sentences = { $first }{ $second }
in-brackets = （{ $text }）
language-en = 英语
language-fr = 法语
language-ms = 马来语
language-zh = 中文
language-ja = 日语
language-id = 印尼语

## 地区

region-au = 澳大利亚
region-nz = 新西兰
region-us = 美国
region-ca = 加拿大
region-gb = 英国
region-jp = 日本
region-id = 印度尼西亚
region-cn = 中国大陆
region-my = 马来西亚
region-sg = 新加坡
region-hk = 中国香港
region-nl = 荷兰
region-be = 比利时
region-de = 德国
region-at = 奥地利
region-ch = 瑞士
region-cz = 捷克
region-other = 其他国家或地区
region-ask = 您的 { $provider } 账户在哪个国家或地区？
region-ask-place = 您现在在哪个国家或地区？
region-help = 国家或地区不同，电话号码和能帮忙的机构也不同。

## 提问

provider-ask = 是哪个服务出了问题？
provider-help = 请选应用里或账单上显示的名称。
prompt-example = 例如：{ $example }
fill-ask = 留言已拟好。现在填写 { $count } 项信息吗？
fill-help = 没填的地方会留作 [方括号] 中的空白。不会保存或发送任何内容。
fill-now = 好，问我吧
fill-later = 不用，先留空
plain-no-help = 这个问题没有更多说明。
field-understood = 已理解为{ $date }。
field-too-long = 内容太长，请不要超过 { $count } 个字符。
field-future = 这一天还没到，请核对日期。
field-not-text = 请输入内容，或直接按 Enter 留空。
field-not-name = 姓名中应有文字。请按账户上的写法输入。
field-not-email = 这不像电子邮箱地址。正确的写法例如 name@example.com。
field-not-phone = 这不像电话号码。只需输入数字、空格和 +。
field-not-money = 金额中应有数字，例如 RM 120.00。
field-not-date = 没看懂这个日期。请照“2026-10-01”或“2026年10月1日”的写法输入。
field-not-last4 = 请只输入卡号的最后四位，例如 1234。
refused-card-number = 这看起来是完整的卡号。帮您解决问题用不着它，所以没有保留。如果问到卡号，只需输入最后四位：{ $last4 }。
refused-control = 其中含有控制字符，无法接受。请手动输入。

## 卡片

card-title = { $provider }：{ $title }
card-answers = 您的回答：{ $answers }
card-warnings = 操作之前，请先看
card-look-alikes = 名称相近的其他服务
look-alike-websites = 网站：{ $domains }
card-try-first = 先试试这些
card-channel = 首选：{ $channel }
card-at-once = 同时请立即联系
# For a trick without loss: scam lines and police, named apart from the bodies for complaints.
card-report = 也请向这里举报
card-have-ready = 请准备好
card-no-message = 为什么没有留言
card-message-written = 可发送的留言
card-message-spoken = 可以这样说
card-message-public = 可公开发布的留言
card-subject = 主题：{ $subject }
card-blanks = 请填好 [方括号] 中的内容。
card-still-to-send = 目前什么都没有发出，留言需要您自己发送。
card-still-to-call = 目前没有拨出任何电话，需要您自己拨打。
card-support-languages = { $provider } 用这些语言答复：{ $languages }。
card-message-in-english = 如需英文留言，请在最后的命令后面加上 -l en。
card-tips = 这样会更顺利
card-other-channels = 其他方式
card-facts = 相关信息
card-afterwards = 之后
card-escalation = 如果 { $provider } 没有解决，请依次联系
card-escalation-urgent = 如果还没解决，请依次联系
card-avoid-next-time = 以后怎样避免
card-replay = 再次显示这张卡片
table-channel = 方式
table-best-for = 适合
table-contact = 联系方式
table-no-contact = 没有已确认的联系方式
contact-none = 目前没有已确认的联系方式。请只从应用里查找，或自己输入官方网址（{ $domains }）查找，切勿使用搜索结果、广告或消息里的联系方式。
contact-none-in-region = 目前没有适用于{ $region }的已确认联系方式。请只从应用里查找，或自己输入官方网址（{ $domains }）查找，切勿使用搜索结果、广告或消息里的联系方式。
contact-none-no-domain = 目前没有已确认的联系方式，也没有已确认的官方网址。请只从您一直在用的应用或自己手中的文件里查找，切勿使用搜索结果、广告或消息里的联系方式。
contact-stale = 上次核对是{ $date }，之后可能有变。
source-tested = { $date }已实际试过，与 { $host } 所载一致。
source-live = { $date }在 { $host } 上查到。
source-stored-copy = 据 { $host } 所载（{ $date }查看的存档副本）。
source-seen = 该页面标注的日期是 { $seen }。
source-short = 来源：{ $host }，{ $date }
source-short-unconfirmed = 未确认。来源：{ $host }，{ $date }
source-short-third-party = 非官方页面。来源：{ $host }，{ $date }
source-short-elsewhere = 对{ $regions }是官方号码；能否从其他地方拨打，未确认。来源：{ $host }，{ $date }
source-own-account = { $page } 是 { $provider } 自己的账号。
confirm-before-calling = 拨打前，请在应用里或该页面上核对。
confirm-third-party = 这不是 { $provider } 自己的页面：使用前请在应用里核对。
confirm-third-party-site = 这不是 { $provider } 自己的页面：使用前请在应用里或 { $domains } 上核对。
confirm-unconfirmed = 未确认：只有应用或官方网站显示的与此一致时才使用。
confirm-elsewhere = 这是对{ $regions }的官方号码。能否从其他地方拨打，尚未确认：如果打不通，请改用其他方式。

## helpme list、helpme tree

list-title = 服务商
list-next = 输入“helpme 名称”，即可找到合适的客服渠道。
table-provider = 服务商
table-name = 名称
table-locales = 语言
table-regions = 地区
tree-facts = 只在影响建议时才会问：
tree-see = 见上文 { $question }

## 提示

note-simplified = 目前还没有繁体中文，以简体中文显示。
note-question-in-english = 有一个问题以英文显示：文字 { $key } 尚未翻译。
note-card-in-english = 卡片以英文显示，因为这些文字尚未翻译：{ $keys }
note-pack-in-english = { $provider } 的内容尚未翻译，以英文显示。
note-known-false = { $file } 里的 { $value } 在虚假联系方式名单上，不会显示。请从该文件中删除。
left = 您已退出，没有保存任何内容。

## 错误：发生了什么，下一步怎么办

error-unknown-locale = 没有 { $asked } 这种语言。可用的语言：{ $known }。例如：helpme -l ms afterpay
error-unknown-provider = 没有 { $asked } 这个服务商或命令。服务商：{ $providers }。输入 helpme --help 可查看命令。
error-unknown-provider-near = 没有 { $asked } 这个服务商或命令。您是不是想输入 { $near }？输入 helpme list 可查看全部服务商，输入 helpme --help 可查看命令。
error-unknown-region = 这里没有 { $asked } 这个地区。请从中选一个：{ $known }。
error-not-an-answer = { $word } 不是答案。请把答案写成 id=value，例如 problem=refund。
error-unknown-id = 这里没有 id 为 { $id } 的问题或信息。输入 helpme tree 加服务商名称，可查看所有 id。
error-unknown-id-near = 这里没有 id 为 { $id } 的问题或信息。您是不是想输入 { $near }？
error-unknown-choice = 问题 { $question } 没有 { $choice } 这个选择。请从中选一个：{ $offered }。
error-unknown-choice-near = 问题 { $question } 没有 { $choice } 这个选择。您是不是想输入 { $near }？全部选择：{ $offered }。
error-invalid-value = { $id } 的值未被接受。{ $reason }
error-missing-decision = 卡片的内容取决于一个还没有的答案：{ $question }（{ $ask }）。请加上以下其中一项，或去掉 --no-input：
error-end-of-input = 还没到最后一个问题，输入就结束了。请回答每个问题，或以 id=value 给出答案，或使用 --no-input。
error-no-packs = { $folder } 中没有服务商。内容包的文件夹里，每个服务商应有一个文件夹，其中要有 tree.toml。
error-missing-words = 这张卡片缺少文字，无法显示：{ $keys }。请补进 { $file }，用 helpme check 可以看到全部缺少的文字。
error-io = 读取或写入失败：{ $reason }。请再试一次；如果仍然失败，请把输出写到别处。
error-not-found = { $path } 不存在。请检查名称，或去掉这个选项，使用 helpme 自带的内容。
error-permission = 没有读取 { $path } 的权限。请检查该文件夹及其中文件的权限。
error-unreadable = 无法读取 { $path }：{ $reason }。请确认它是您能打开的文件或文件夹。
error-too-large = { $path } 太大，超出了内容包所需，因此没有读取。请确认文件是否正确。
error-not-utf8 = { $path } 不是 UTF-8 文本（第 { $offset } 字节）。请存为 UTF-8 后再试。
usage-no-value = 选项 { $argument } 需要一个值。
usage-invalid-value = { $argument } 不能是 { $value }。可用的值：{ $possible }。
usage-wrong-value = { $argument } 不能是 { $value }。
usage-not-a-date = { $value } 不能用作 { $argument } 的日期。请按“年-月-日”书写，例如 2026-12-31。
usage-unknown-option = 没有 { $argument } 这个选项。
usage-missing = 还缺少 { $argument }。
usage-conflict = { $argument } 不能用在这里。
usage-other = 看不懂这条命令（{ $reason }）。
usage-near = 您是不是想输入 { $near }？
usage-next = 输入 helpme --help 可查看用法。

## helpme --help

help-about = 支付服务出了问题时为您指路：先用哪个客服渠道、为什么，要准备什么，该怎么做，还有一份可直接发送的留言。
help-usage = 用法：
help-commands = 命令
help-arguments = 参数
help-options = 选项
help-after =
    示例：
      helpme afterpay                   回答几个问题，得到卡片
      helpme afterpay problem=refund    同上，但已给出一个答案
      helpme -l ms gopay                使用马来语（en、ms、zh）

    不会发送或保存任何内容，也不使用网络。切勿输入密码、PIN、验证码或完整卡号。
help-help = 显示本帮助
help-version = 显示版本
help-value-code = 代码
help-value-command = 命令
help-value-date = 日期
help-value-dir = 文件夹
help-value-file = 文件
help-value-form = 形式
help-value-format = 格式
help-value-locale = 语言
help-value-name = 名称
help-value-new = 新
help-value-old = 旧
help-value-options = 选项
help-value-outcome = 结果
help-value-part = 部分
help-value-provider = 服务商
help-value-region = 地区
help-value-shell = SHELL
help-value-value = 值
help-value-what = 内容
help-value-when = 时机
help-value-word = 词
help-value-words = 词
help-command-list = 服务商、语言和地区
help-command-tree = 服务商的决策树，附 id
help-argument-provider = 服务商，例如 afterpay；不写则会询问
help-argument-given = 预先给出的答案，例如 problem=refund
help-argument-locale = 语言：en、ms 或 zh（也可用 HELPME_LOCALE）
help-argument-region = 国家或地区，例如 AU
help-argument-content = 用来代替自带内容的内容包文件夹；给出多个时后者叠在前者之上，shipped 一词表示自带内容（也可用 HELPME_CONTENT）
help-argument-format = text、markdown 或 json；tree 还可用 mermaid 或 dot
help-argument-answers = 写有答案的 TOML 文件，每行一个 id = "value"
help-argument-no-input = 不提问；缺少关键答案即报错
help-argument-plain = 以带编号的纯文本行提问（也可用 HELPME_PLAIN=1）
help-argument-color = auto、always 或 never（遵从 NO_COLOR）
help-argument-as-of = 显示另一天的卡片，例如 2026-12-31

