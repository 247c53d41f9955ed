### 给客服人员的词句：话术、搜索、联系方式、手册、补全。

## helpme script

script-providers = 客服话术
script-count = 话术数
script-next = helpme script 名称 列出一家服务的话术；helpme search 关键词 搜索话术。
script-list = { $provider }：客服话术
script-id = 话术
script-title = 内容
script-list-next = 例如：helpme script { $first }。加 -l en 或 -l ms 换一种语言，加 --also en 并排显示两种语言。
script-said = 客户的说法
script-opener = 先这样说
script-ask = 请先询问，后面的内容取决于回答
script-channel = { $number }. { $channel }
script-quoted = “{ $text }”
# $choices are quoted choices, e.g. “Yes” or “I am not sure”.
script-condition = “{ $question }”的回答是{ $choices }
script-and = { $first }，并且{ $second }
script-or = { $others }或{ $last }
script-case = 如果{ $conditions }：{ $text }
script-case-alone = 仅当{ $conditions }时使用。

## helpme search

search-title = 与“{ $words }”有关的话术：{ $count } 条
search-more = 共 { $count } 条，显示 { $shown } 条。多输入几个词可以缩小范围。
search-next = 用 helpme script { $first } 打开话术
search-broken = 有 { $count } 个内容包无法读取，已略过：{ $names }。输入 helpme script 加名称可查看原因。

## helpme contacts

contacts-title = { $provider }：截至 { $date } 的联系方式
contacts-bodies = { $provider } 的上级机构
contacts-stale-title = { $provider }：截至 { $date }，长期未核对的联系方式
contacts-no-stale = 截至 { $date }，{ $provider } 的所有联系方式都在 { $days } 天之内核对过。
contacts-none = 目前没有已知的 { $provider } 联系方式。
contacts-hours = 服务时间
contacts-source = 来源
contacts-everywhere = 各地通用
contacts-no-hours = 服务时间未说明
contacts-age = { $days ->
    [0] { $date }，今天
   *[other] { $date }，{ $days } 天前
}
contacts-old = { $age }，请重新核对
confidence-official = 官方页面
confidence-third-party = 其他可靠来源
confidence-unconfirmed = 未经证实
confidence-elsewhere = 对{ $regions }是官方号码
confidence-not-from-here = 能否从其他地方拨打，未确认
how-tested = 已实测
how-live = 读自实时页面
how-stored-copy = 读自存档副本

## helpme list --verbose

list-from = 出处
list-shipped = 自带

## helpme export

export-title = 客服话术手册
export-about = 所有服务、所有语言的全部话术，每种情况都写明条件。本手册由 helpme 生成；要修改内容，请改内容包，不要改这些页面。
export-contents = 目录
export-providers = 服务
export-contacts = 联系方式
export-other-languages = 其他语言：{ $links }
export-back = 目录
export-summary = 总目录
export-done = 已写入 { $count } 个页面到 { $folder }。请从 README.md 开始；用于 mdBook 时，这个文件夹就是书的 src。
export-day = 联系方式截至 { $date }

## helpme diff

diff-none = 客户看到的内容没有变化。
diff-title = 客户会看到的变化
diff-added = 新增
diff-removed = 删除
diff-channel = 渠道
diff-checklist = 准备清单
diff-message = 消息
diff-contacts = 联系方式
diff-text = 其他文字
diff-line = { $script }（{ $locale }）：{ $changes }
diff-where = { $count } 条话术：{ $scripts }

## Errors: what happened, and the next step

error-unknown-script = 没有话术 { $asked }。输入 helpme script { $provider } 可查看全部话术。
error-unknown-script-near = 没有话术 { $asked }。您是不是要找 { $near }？输入 helpme script { $provider } 可查看全部话术。
error-no-message = { $script } 没有消息：{ $reason }去掉 --only 可查看该怎么做。
error-no-such-part = { $script } 没有这一部分。去掉 --only 或消息形式，可查看完整话术。
error-nothing-found = 没有找到与“{ $words }”有关的内容。请减少或更换关键词，例如 退款、登录，或者输入 helpme script 查看全部。
error-nothing-found-here = 在这种语言里没有找到与“{ $words }”有关的内容。请减少或更换关键词，或者加 --any-locale 搜索所有语言，也可以输入 helpme script 查看全部。
error-wrong-format = 这个命令没有图形输出。请选择 text、markdown 或 json；mermaid 和 dot 只用于 helpme tree。
error-folder-in-use = { $folder } 里有手册以外的文件，因此没有写入任何内容。请选择新的或空的文件夹。

## helpme --help

help-command-script = 给客服人员的话术：列出、显示、复制一部分
help-command-search = 用关键词搜索话术
help-command-contacts = 一家服务的全部联系方式，附来源、核对时间和服务时间
help-command-export = 把整本手册以 Markdown 写入文件夹
help-command-diff = 两个内容文件夹之间，客户会看到的变化
help-command-completions = bash、zsh、fish 或 powershell 的补全
help-command-man = 手册页
help-argument-script = 一家服务，或一条话术，例如 gopay/fraud
help-argument-also = 并排显示的第二种语言：en、ms 或 zh
help-argument-only = 只要一部分，便于粘贴：message、steps、checklist 或 opener
help-argument-form = 与 --only message 合用：written、spoken 或 public
help-argument-words = 要找的关键词
help-argument-any-locale = 搜索所有语言，而不只是所选语言
help-search-only-provider = 只搜索一家服务的话术
help-argument-stale = 只列出长期未核对的联系方式
help-export-folder = 要写入的文件夹
help-argument-old = 原来的内容文件夹（或写 shipped）
help-argument-new = 现在的内容文件夹（或写 shipped）
help-argument-shell = bash、zsh、fish 或 powershell
help-argument-verbose = 同时显示每个内容包的出处
