### 给客服人员的词句：话术、搜索、联系方式、手册、补全。

## helpme script

# en: Scripted answers
script-providers = 客服话术
# en: Scripts
script-count = 话术数
# en: helpme script NAME lists the scripts of a provider; helpme search WORDS finds one.
script-next = 输入“helpme script 名称”，列出一家服务商的话术；输入“helpme search 关键词”，搜索话术。
# en: { $provider }: scripted answers
script-list = { $provider }：客服话术
# en: Script
script-id = 话术
# en: What it is about
script-title = 内容
# en: For example: helpme script { $first }. Add -l ms or -l zh for another language, --also en for two side by side.
script-list-next = 例如：helpme script { $first }。加 -l en 或 -l ms 换一种语言，加 --also en 并排显示两种语言。
# en: The second language is the same as the first. The script is shown once.
script-also-same = 第二种语言与第一种相同，话术只显示一次。
# en: The customer says
script-said = 客户的说法
# en: Say first
script-opener = 先这样说
# en: Ask, because the cases depend on it
script-ask = 请先询问，后面的内容取决于回答
# en: { $number }. { $channel }
script-channel = { $number }. { $channel }
# en: “{ $text }”
script-quoted = “{ $text }”
# $choices are quoted choices, e.g. “Yes” or “I am not sure”.
# en: “{ $question }” is { $choices }
script-condition = “{ $question }”的回答是{ $choices }
# en: { $first } and { $second }
script-and = { $first }，并且{ $second }
# en: { $others } or { $last }
script-or = { $others }或{ $last }
# en: If { $conditions }: { $text }
script-case = 如果{ $conditions }：{ $text }
# en: Only if { $conditions }.
script-case-alone = 仅当{ $conditions }时使用。

## helpme search

# en: { $count ->
# en: [one] One script for “{ $words }”
# en: *[other] { $count } scripts for “{ $words }”
# en: }
search-title = 与“{ $words }”有关的话术：{ $count } 条
# en: { $shown } of { $count } shown. More words make it narrower.
search-more = 共 { $count } 条，显示 { $shown } 条。多输入几个词可以缩小范围。
# en: Read one out with helpme script { $first }
search-next = 用 helpme script { $first } 打开话术
# en: Nothing fits in { $name }. From other providers (their numbers do not hold for { $name }):
search-elsewhere = { $name } 里没有相符的话术。以下来自其他服务商（它们的号码不适用于 { $name }）：
# en: See all scripts of { $name } with helpme script { $provider }
search-next-all = 用 helpme script { $provider } 查看 { $name } 的全部话术
# en: { $count ->
# en: [one] One pack could not be read and was left out: { $names }. Type helpme script and its name to see why.
# en: *[other] { $count } packs could not be read and were left out: { $names }. Type helpme script and one of the names to see why.
# en: }
packs-left-out = 有 { $count } 个内容包无法读取，已略过：{ $names }。输入 helpme script 加名称可查看原因。

## helpme contacts

# en: { $provider }: contacts on { $date }
contacts-title = { $provider }：截至 { $date }的联系方式
# en: Where to turn if { $provider } does not help
contacts-bodies = { $provider }：解决不了时可以找的机构
# en: { $provider }: contacts not checked for a long time, on { $date }
contacts-stale-title = { $provider }：截至 { $date }，长期未核对的联系方式
# en: Every contact of { $provider } was checked less than { $days } days before { $date }.
contacts-no-stale = 截至 { $date }，{ $provider } 的所有联系方式都在 { $days } 天之内核对过。
# en: No contact of { $provider } is known.
contacts-none = 目前没有已知的 { $provider } 联系方式。
# en: Hours
contacts-hours = 服务时间
# en: Source
contacts-source = 来源
# en: Everywhere
contacts-everywhere = 各地通用
# en: Hours not stated
contacts-no-hours = 服务时间未说明
# en: { $days ->
# en: [0] { $date }, today
# en: [one] { $date }, one day ago
# en: *[other] { $date }, { $days } days ago
# en: }
contacts-age = { $days ->
    [0] { $date }，今天
   *[other] { $date }，{ $days } 天前
}
# en: { $age }: check it again
contacts-old = { $age }，请重新核对
# en: Official page
confidence-official = 官方页面
# en: Not an official page
confidence-third-party = 非官方页面
# en: Not confirmed
confidence-unconfirmed = 未确认
# en: Official for { $regions }
confidence-elsewhere = 面向{ $regions }的官方号码
# en: Recorded by somebody else, that page not read
confidence-recorded = 据他人记录，未查看该页面
# en: Recorded for { $regions }
confidence-recorded-elsewhere = 据他人记录，面向{ $regions }
# en: not confirmed for calls from elsewhere
confidence-not-from-here = 未确认能否从其他地方拨打
# en: tried
how-tested = 已实测
# en: read on the live page
how-live = 读自实时页面
# en: read in a stored copy
how-stored-copy = 读自存档副本

## helpme list --verbose

# en: From
list-from = 出处
# en: shipped
list-shipped = 自带

## helpme export

# en: Handbook of scripted answers
export-title = 客服话术手册
# en: Every scripted answer of every provider, in every language, with each case and its condition. Written by helpme; change the packs, not these pages.
export-about = 所有服务商、所有语言的全部话术，每种情况都写明条件。本手册由 helpme 生成；要修改内容，请改内容包，不要改这些页面。
# en: Contents
export-contents = 目录
# en: Contacts
export-contacts = 联系方式
# en: Other languages: { $links }
export-other-languages = 其他语言：{ $links }
# en: Contents
export-back = 目录
# en: Summary
export-summary = 总目录
# en: { $count } pages written to { $folder }. Begin with README.md; for mdBook the folder is the src of a book.
export-done = 已写入 { $count } 个页面到 { $folder }。请从 README.md 开始；用于 mdBook 时，这个文件夹就是书的 src。
# en: Contacts as of { $date }
export-day = 联系方式截至 { $date }

## helpme diff

# en: Nothing that a customer sees has changed.
diff-none = 客户看到的内容没有变化。
# en: What changes for customers
diff-title = 客户会看到的变化
# en: new
diff-added = 新增
# en: gone
diff-removed = 删除
# en: what counts as official
diff-official = 视为官方的内容
# en: what is known as false
diff-known-false = 列为虚假的内容
# en: urgency
diff-urgency = 紧急程度
# en: warnings
diff-warnings = 警示
# en: choices
diff-choices = 选项
# en: questions
diff-questions = 提问
# en: channels
diff-channel = 渠道
# en: checklist
diff-checklist = 准备清单
# en: message
diff-message = 留言
# en: contacts
diff-contacts = 联系方式
# en: about the provider
diff-provider = 服务商信息
# en: other words
diff-text = 其他文字
# en: Now counts as official: { $values }
diff-official-new = 现在视为官方：{ $values }
# en: No longer counts as official: { $values }
diff-official-gone = 不再视为官方：{ $values }
# en: Now known as false: { $values }
diff-false-new = 现在列为虚假：{ $values }
# en: No longer known as false: { $values }
diff-false-gone = 不再列为虚假：{ $values }
# en: New choice: “{ $choice }”
diff-choice-new = 新增选项：“{ $choice }”
# en: Choice gone: “{ $choice }”
diff-choice-gone = 选项已删除：“{ $choice }”
# en: “{ $choice }” now leads to { $new } (before: { $old })
diff-choice-leads = “{ $choice }”现在通向 { $new }（原先：{ $old }）
# en: { $script } ({ $locale }): { $changes }
diff-line = { $script }（{ $locale }）：{ $changes }
# en: { $count ->
# en: [one] In { $scripts }
# en: *[other] In { $count } scripts: { $scripts }
# en: }
diff-where = { $count } 条话术：{ $scripts }

## Errors: what happened, and the next step

# en: There is no script { $asked }. Type helpme script { $provider } to see all of its scripts.
error-unknown-script = 没有话术 { $asked }。输入 helpme script { $provider } 可查看全部话术。
# en: There is no script { $asked }. Did you mean { $near }? Type helpme script { $provider } to see all.
error-unknown-script-near = 没有话术 { $asked }。您是不是要找 { $near }？输入 helpme script { $provider } 可查看全部话术。
# en: { $script } has no message: { $reason } Leave out --only to see what to do instead.
error-no-message = { $script } 没有留言：{ $reason }去掉 --only 可查看该怎么做。
# en: { $script } has no such part. Leave out --only, or the form, to see the whole script.
error-no-such-part = { $script } 没有这一部分。去掉 --only 或留言形式，可查看完整话术。
# en: Nothing was found for “{ $words }”. Try fewer or other words, such as refund or log in, or type helpme script to see all.
error-nothing-found = 没有找到与“{ $words }”有关的内容。请减少或更换关键词，例如“退款”或“登录”，或者输入 helpme script 查看全部。
# en: Nothing was found for “{ $words }” in this language. Try fewer or other words, add --any-locale to search every language, or type helpme script to see all.
error-nothing-found-here = 在这种语言里没有找到与“{ $words }”有关的内容。请减少或更换关键词，或者加 --any-locale 搜索所有语言，也可以输入 helpme script 查看全部。
# en: { $folder } holds something else than a handbook, and nothing was written. Choose a new or empty folder.
error-folder-in-use = { $folder } 里有手册以外的文件，因此没有写入任何内容。请选择新的或空的文件夹。

## helpme --help

# en: Scripted answers for support staff: list, show, copy a part
help-command-script = 给客服人员的话术：列出、显示、复制一部分
# en: Find scripted answers by words
help-command-search = 用关键词搜索话术
# en: Every contact of a provider, with source, age and hours
help-command-contacts = 一家服务商的全部联系方式，附来源、核对时间和服务时间
# en: Write the whole handbook as Markdown into a folder
help-command-export = 把整本手册以 Markdown 写入文件夹
# en: What changes for customers between two folders of packs
help-command-diff = 两个内容包文件夹之间，客户会看到的变化
# en: Completion for bash, zsh, fish or powershell
help-command-completions = bash、zsh、fish 或 powershell 的补全
# en: The manual page
help-command-man = 手册页
# en: A provider, or a script such as gopay/fraud
help-argument-script = 一家服务商，或一条话术，例如 gopay/fraud
# en: A second language beside the first: en, ms or zh
help-argument-also = 并排显示的第二种语言：en、ms 或 zh
# en: One part alone, for pasting: message, steps, checklist or opener
help-argument-only = 只要一部分，便于粘贴：message、steps、checklist 或 opener
# en: With --only message: written, spoken or public
help-argument-form = 与 --only message 合用：written、spoken 或 public
# en: What to look for
help-argument-words = 要找的关键词
# en: Search every language, not only the chosen one
help-argument-any-locale = 搜索所有语言，而不只是所选语言
# en: Search the scripts of one provider
help-search-only-provider = 只搜索一家服务商的话术
# en: Only contacts whose last check is long ago
help-argument-stale = 只列出长期未核对的联系方式
# en: The folder to write
help-export-folder = 要写入的文件夹
# en: The folder of packs as they were (or the word shipped)
help-argument-old = 原来的内容包文件夹（或写 shipped）
# en: The folder of packs as they are (or the word shipped)
help-argument-new = 现在的内容包文件夹（或写 shipped）
# en: bash, zsh, fish or powershell
help-argument-shell = bash、zsh、fish 或 powershell
# en: Also where each pack comes from
help-argument-verbose = 同时显示每个内容包的出处

## helpme man

# en: Exit status
man-exit-status = 退出状态
# en: Done.
man-exit-done = 完成。
# en: There are findings, nothing was found, no official page confirms a contact, or content, input or output failed.
man-exit-failed = 检查发现问题，没有找到结果，联系方式没有官方页面证实，或者内容、输入、输出出错。
# en: The command line was not understood; the error message says what to type.
man-exit-usage = 命令行无法理解；错误提示会说明该输入什么。
# en: You left.
man-exit-left = 您已退出。
# en: Environment
man-environment = 环境变量
# en: Stands for { $option } where that is not typed.
man-env-option = 没有输入 { $option } 时，用它代替。
# en: The language, where neither --locale nor HELPME_LOCALE names one; read in this order, as gettext does. C and POSIX mean English.
man-env-language = --locale 和 HELPME_LOCALE 都没有指定时所用的语言；与 gettext 一样，按此顺序读取。C 和 POSIX 表示英文。
# en: Takes colour and bold away.
man-env-no-color = 去掉颜色和粗体。
# en: Keeps colour and bold where the output does not go to a terminal.
man-env-clicolor-force = 输出不在终端中显示时，也保留颜色和粗体。
# en: With dumb, questions come in numbered plain lines, without colour.
man-env-term = 值为 dumb 时，以带编号的纯文本行提问，不用颜色。
# en: The time zone that tells what day it is, and whether a line is open now.
man-env-tz = 时区，用来判断今天的日期，以及热线现在是否开放。
