### 向导的文字：提问、按键、卡片菜单、交付留言。

## 步数与返回

step-at-most = 第 { $number } 题，最多 { $at-most } 题
step-number = 第 { $number } 题
step-detail = 第 { $number } 项，共 { $count } 项
way-back-question = 返回
way-back-card = 返回卡片
way-back-done = 退出
left-blank = 留空
answer-of = { $ask }{ $answer }

## 按键

arrows-type = 请选择，或输入文字查找：
arrows-answer = 您的回答：
keys-list-leave = 方向键移动，Enter 选择，Esc 退出
keys-list-back = 方向键移动，Enter 选择，Esc 返回
keys-list-done = 方向键移动，Enter 选择，Esc 退出
keys-field-leave = Enter 继续；不填则留空。Esc 退出
keys-field-back = Enter 继续；不填则留空。Esc 返回
keys-plain-leave = 请输入数字或文字。?：说明，r：重复，q：退出
keys-plain-back = 请输入数字或文字。b：返回，?：说明，r：重复，q：退出
keys-plain-done = 请输入数字或文字。?：说明，r：重复，q：退出
keys-plain-field-leave = s：留空，?：说明，r：重复，q：退出
keys-plain-field-back = s：留空，b：返回，?：说明，r：重复，q：退出
words-for-back = b, 返回, 上一步
words-for-explain = ?, 说明, 帮助
words-for-skip = s, 跳过, 留空, 不知道
words-for-repeat = r, 重复
words-for-quit = q, 退出, 离开
plain-ask = { $step }：{ $ask }
plain-before = 您之前选的是 { $number }。直接按 Enter 即再选它。
plain-value-before = 您之前填的是：{ $value }。直接按 Enter 即保留。
plain-suggestions = 也可以输入{ $words }。
plain-no-such-choice = 请输入 1 到 { $count } 的数字，或只符合其中一项的文字。

## 卡片

card-in-short = 简而言之
in-short-contact = 首选：{ $channel }，{ $contact }
in-short-channel = 首选：{ $channel }
in-short-at-once = 请立即联系：{ $name }，{ $contact }
hours-and-open = { $hours }。现在是服务时间。
hours-and-closed = { $hours }。现在不在服务时间。

## 卡片菜单

menu-ask = 接下来您想做什么？
menu-help = 完整的卡片在上方。尚未发送任何内容。
menu-copy = 复制留言
menu-save = 把卡片保存为文件
menu-open = 打开官方页面
menu-mail = 用电子邮件打开
menu-qr-page = 二维码：官方页面，供手机扫描
menu-qr-message = 二维码：留言，供手机扫描
menu-fill = 填写空白处（{ $count }）
menu-change = 更改之前的回答
menu-why = 为什么是这张卡片？
menu-another = 另一个问题
menu-remind = 日历提醒
menu-print = 再次显示卡片
change-ask = 您想更改哪个回答？
change-help = 其他回答保持不变。
change-gone = 以下回答在这里不再需要；如果改回来，它们会重新生效：
why-heading = 为什么是这张卡片
why-question = 如果选“{ $choice }”，会先问：{ $question }
why-outcome = 如果选“{ $choice }”，卡片会是：{ $title }
why-channel = 如果选“{ $choice }”，首选渠道会是：{ $channel }
why-no-difference = 选其他回答，首选渠道仍然相同。
remind-ask = 您希望什么时候提醒您再次询问？
remind-in-days = { $days } 天后，{ $date }
remind-other-day = 其他日期
remind-other-ask = 哪一天？
remind-not-past = 这一天不在今天之后。请输入今天之后的日期。
reminder-summary = { $provider }：再次询问（{ $title }）
save-ask = 文件叫什么名字？
save-help = 只有您能读取这个文件。
save-exists = { $path } 已经存在。要怎么做？
save-other-name = 换一个名字
save-replace = 替换这个文件

## 交付：做了什么

hand-still-to-send = 尚未发送任何内容：您仍需自己发送。
hand-blanks = 还有 { $count } 处空白要填写。
hand-no-message = 这张卡片没有留言，原因见上方。
hand-copied = 留言（{ $count } 个字符）已交给终端的剪贴板。如果粘贴出来的是别的内容，说明这个终端不允许复制：请改为保存卡片。
hand-copied-tmux = 在 tmux 里需要先执行：tmux set -s set-clipboard on
hand-copy-no-terminal = 没有复制任何内容：这里没有带剪贴板的终端。请改用 --output 文件。
hand-copy-failed = 没有复制任何内容：{ $reason }。请改用 --output 文件。
hand-saved = 已保存到 { $path }。只有您能读取。
hand-exists = { $path } 已经存在，没有改动。请换一个名字。
hand-no-folder = 没有写入 { $path }：所在的文件夹不存在。请换一个位置。
hand-not-allowed = 没有写入 { $path }：您没有写入权限。请换一个位置。
hand-not-saved = 没有写入 { $path }：{ $reason }。请换一个位置。
hand-no-page = 没有已知的官方页面。
hand-opened =
    已交给浏览器：{ $page }
    没有附带您的任何信息。
hand-no-browser = 这里无法启动浏览器。请自己输入这个网址：{ $page }
hand-mail-opened = 已交给邮件程序。
hand-mail-to = 收件人：{ $address }。
hand-mail-to-nobody = 没有经过核实的电子邮件地址，所以收件人留空：请只从应用或官方页面获取地址。
hand-mail-not-written = 这条留言是为其他渠道准备的，不适合电子邮件。请改为复制。
hand-no-mail-program = 这里无法启动邮件程序。请在有邮件程序的设备上打开这个地址。
hand-qr-too-long = 留言太长，放不进二维码。请改为复制或保存。
hand-qr-no-room = 二维码需要 { $columns } 列、{ $rows } 行的窗口。请放大窗口或缩小字体后再试。
hand-qr-page = 请用手机摄像头扫描二维码。它包含这个网址：{ $page }
hand-qr-message = 请用手机摄像头扫描二维码。它包含这条留言。
hand-reminder = { $date } 的日历条目已写入 { $path }。打开该文件即可加入日历。
left-saved = 您已退出。除了您要求保存的文件，没有保存任何内容。

## helpme --help

help-argument-copy = 复制留言（通过终端，SSH 下也可用）
help-argument-output = 把卡片保存为只有您能读取的新文件
help-argument-open = 在浏览器中打开官方页面
help-argument-mailto = 在邮件程序中打开留言
help-argument-qr = 显示二维码：=page（官方页面）或 =message（留言）
help-argument-ics = 把日历条目写入该文件；与 --remind 一起使用
help-argument-remind = 日历条目的日期，如 2026-12-31
