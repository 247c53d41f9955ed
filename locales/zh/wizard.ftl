### 向导的文字：提问、按键、指引菜单、交付留言。

## 步数与返回

# en: Question { $number } of at most { $at-most }
step-at-most = 第 { $number } 题，最多 { $at-most } 题
# en: Question { $number } of { $at-most }
step-last = 第 { $number } 题，共 { $at-most } 题
# en: Question { $number }
step-number = 第 { $number } 题
# en: Detail { $number } of { $count }
step-detail = 第 { $number } 项，共 { $count } 项
# en: Back
way-back-question = 返回
# en: Back to the card
way-back-card = 返回指引
# en: Leave
way-back-done = 退出
# en: Left blank
left-blank = （未填写）
# en: { $ask } { $answer }
answer-of = { $ask }{ $answer }

## 按键

# en: Choose, or type to search:
arrows-type = 请选择，或输入文字查找：
# en: Nothing fits this. Esc shows all choices again.
arrows-nothing-found = 没有符合的选项。按 Esc 重新显示全部选项。
# en: Your answer:
arrows-answer = 您的回答：
# en: Arrow keys to move, Enter to choose, Esc to leave
keys-list-leave = 方向键移动，Enter 选择，Esc 退出
# en: Arrow keys to move, Enter to choose, Esc to go back
keys-list-back = 方向键移动，Enter 选择，Esc 返回
# en: Arrow keys to move, Enter to choose, Esc to leave
keys-list-done = 方向键移动，Enter 选择，Esc 退出
# en: Enter: next. Left empty, it stays blank. Esc: leave
keys-field-leave = Enter 继续；不填则留空。Esc 退出
# en: Enter: next. Left empty, it stays blank. Esc: back
keys-field-back = Enter 继续；不填则留空。Esc 返回
# en: Enter: next. Esc: back
keys-field-needed = Enter 继续，Esc 返回
# en: Type a number or a word. ?: explain, r: repeat, q: quit
keys-plain-leave = 请输入数字或文字。?：说明，r：重复，q：退出
# en: Type a number or a word. b: back, ?: explain, r: repeat, q: quit
keys-plain-back = 请输入数字或文字。b：返回，?：说明，r：重复，q：退出
# en: Type a number or a word. ?: explain, r: repeat, q: leave
keys-plain-done = 请输入数字或文字。?：说明，r：重复，q：退出
# en: s: leave blank, ?: explain, r: repeat, q: quit
keys-plain-field-leave = s：留空，?：说明，r：重复，q：退出
# en: s: leave blank, b: back, ?: explain, r: repeat, q: quit
keys-plain-field-back = s：留空，b：返回，?：说明，r：重复，q：退出
# en: b: back, ?: explain, r: repeat, q: quit
keys-plain-needed = b：返回，?：说明，r：重复，q：退出
# en: b, back
words-for-back = b, 返回, 上一步
# en: ?, help
words-for-explain = ?, 说明, 帮助
# en: s, skip
words-for-skip = s, 跳过, 留空, 不知道
# en: r, repeat
words-for-repeat = r, 重复
# en: q, quit, exit
words-for-quit = q, 退出, 离开
# en: { $step }. { $ask }
plain-ask = { $step }：{ $ask }
# en: Before, you chose { $number }. Enter alone chooses it again.
plain-before = 您之前选的是 { $number }。直接按 Enter 即再选它。
# en: Before, you typed: { $value }. Enter alone keeps it.
plain-value-before = 您之前填的是：{ $value }。直接按 Enter 即保留。
# en: Enter alone takes { $value }.
plain-usual = 直接按 Enter 即用 { $value }。
# en: You can also type { $words }.
plain-suggestions = 也可以输入{ $words }。
# en: Please type a number from 1 to { $count }, or a word that only one of them fits.
plain-no-such-choice = 请输入 1 到 { $count } 的数字，或只符合其中一项的文字。

## 指引

# en: In short
card-in-short = 要点
# en: Use first: { $channel }, { $contact }
in-short-contact = 首选：{ $channel }，{ $contact }
# en: Use first: { $channel }
in-short-channel = 首选：{ $channel }
# en: Use first: { $channel }. { $step }
in-short-step = 首选：{ $channel }。{ $step }
# en: At once: { $name }, { $contact }
in-short-at-once = 请立即联系：{ $name }，{ $contact }
# en: { $hours }. Open now.
hours-and-open = { $hours }。现在是服务时间。
# en: { $hours }. Closed now.
hours-and-closed = { $hours }。现在不在服务时间。

## 指引菜单

# en: What would you like to do now?
menu-ask = 接下来您想做什么？
# en: The whole card stands above. Nothing has been sent.
menu-help = 完整的指引在上方。尚未发送任何内容。
# en: Copy the message
menu-copy = 复制留言
# en: Save the card to a file
menu-save = 把指引保存为文件
# en: Open the official page
menu-open = 打开官方页面
# en: Open it as an e-mail
menu-mail = 在邮件程序中打开留言
# en: QR code: the page, for your phone
menu-qr-page = 二维码：官方页面，供手机扫描
# en: QR code: the message, for your phone
menu-qr-message = 二维码：留言，供手机扫描
# en: Fill in blanks ({ $count })
menu-fill = 填写空白处（{ $count }）
# en: Change an earlier answer
menu-change = 更改之前的回答
# en: Why this?
menu-why = 为什么给出这份指引？
# en: Another problem
menu-another = 另一个问题
# en: Reminder for the calendar
menu-remind = 日历提醒
# en: Show the card again
menu-print = 再次显示指引
# en: Leave? What you typed is not kept.
leave-ask = 要退出吗？您填写的内容不会保留。
# en: Yes, leave
leave-now = 是，退出
# en: Which answer would you like to change?
change-ask = 您想更改哪个回答？
# en: The other answers stay as they are.
change-help = 其他回答保持不变。
# en: These answers no longer matter here. They come back if you change back:
change-gone = 以下回答在这里不再需要；如果改回来，它们会重新生效：
# en: Why this card
why-heading = 为什么是这份指引
# en: With “{ $choice }” I would have asked first: { $question }
why-question = 如果选“{ $choice }”，会先问：{ $question }
# en: With “{ $choice }” the card would have been: { $title }
why-outcome = 如果选“{ $choice }”，指引会是：{ $title }
# en: With “{ $choice }” the first channel would have been: { $channel }
why-channel = 如果选“{ $choice }”，首选渠道会是：{ $channel }
# en: Another answer would have led to the same first channel.
why-no-difference = 选其他回答，首选渠道仍然相同。
# en: When do you want to be reminded to ask again?
remind-ask = 您想在哪天收到提醒，再去询问？
# en: In { $days } days, on { $date }
remind-in-days = { $days } 天后，{ $date }
# en: On another day
remind-other-day = 其他日期
# en: On which day?
remind-other-ask = 哪一天？
# en: That day is not ahead. Please type a day after today, such as { $date }.
remind-not-past = 这一天不在今天之后。请输入今天之后的日期，例如{ $date }。
# en: That date was not understood. Please type it as { $day } or { $date }.
remind-not-date = 没看懂这个日期。请照“{ $day }”或“{ $date }”的写法输入。
# en: { $provider }: ask again ({ $title })
reminder-summary = { $provider }：再次询问（{ $title }）
# en: Under which file name?
save-ask = 保存成什么文件名？
# en: Only you will be able to read the file.
save-help = 只有您能读取这个文件。
# en: { $path } is there already. What should happen?
save-exists = { $path } 已经存在。要怎么做？
# en: Choose another name
save-other-name = 换一个名字
# en: Replace the file
save-replace = 替换这个文件

## 交付：做了什么

# en: Nothing has been sent: you still have to send it yourself.
hand-still-to-send = 尚未发送任何内容：您仍需自己发送。
# en: Blanks still to fill in: { $count }.
hand-blanks = 还有 { $count } 处空白要填写。
# en: This card has no message; it says why above.
hand-no-message = 这份指引没有留言，原因见上方。
# en: The message ({ $count } characters) was handed to the terminal's clipboard. If pasting shows something else, this terminal does not allow it: use --clipboard native, or save the card instead.
hand-copied = 留言（{ $count } 个字符）已交给终端的剪贴板。如果粘贴出来的是别的内容，说明这个终端不允许复制：请改用 --clipboard native，或者保存指引。
# en: The message ({ $count } characters) is in the clipboard of this computer; { $program } took it.
hand-copied-native = 留言（{ $count } 个字符）已由 { $program } 放进这台电脑的剪贴板。
# en: Inside tmux this needs: tmux set -s set-clipboard on
hand-copied-tmux = 在 tmux 里需要先执行：tmux set -s set-clipboard on
# en: Nothing was copied: there is no terminal with a clipboard. Save the card to a file instead (--output FILE).
hand-copy-no-terminal = 没有复制任何内容：这里没有带剪贴板的终端。请改为把指引保存到文件（--output 文件）。
# en: Nothing was copied: { $reason }. Use --output FILE instead.
hand-copy-failed = 没有复制任何内容：{ $reason }。请改用 --output 文件。
# en: Nothing was copied: no program for the clipboard was found. Install wl-clipboard (Wayland) or xclip (X11), or use --clipboard terminal.
hand-copy-no-program = 没有复制任何内容：找不到剪贴板程序。请安装 wl-clipboard（Wayland）或 xclip（X11），或者改用 --clipboard terminal。
# en: Nothing was copied: { $program } did not take the message. It needs a desktop on this computer. Use --clipboard terminal, or save the card instead.
hand-copy-refused = 没有复制任何内容：{ $program } 没有接收这段留言，它需要这台电脑上有桌面环境。请改用 --clipboard terminal，或者保存指引。
# en: Saved in { $path }. Only you can read it.
hand-saved = 已保存到 { $path }。只有您能读取。
# en: { $path } is there already and was not touched. Choose another name.
hand-exists = { $path } 已经存在，没有改动。请换一个名字。
# en: { $path } is a folder. Add a file name, such as { $example }.
hand-is-folder = { $path } 是文件夹。请在后面加上文件名，例如 { $example }。
# en: { $path } was not written: its folder does not exist. Choose another place.
hand-no-folder = 没有写入 { $path }：所在的文件夹不存在。请换一个位置。
# en: { $path } was not written: you may not write there. Choose another place.
hand-not-allowed = 没有写入 { $path }：您没有写入权限。请换一个位置。
# en: { $path } was not written: there is no room left there. Choose another place.
hand-no-room = 没有写入 { $path }：存储空间已满。请换一个位置。
# en: { $path } was not written: { $reason }. Choose another place.
hand-not-saved = 没有写入 { $path }：{ $reason }。请换一个位置。
# en: No official page is known for this.
hand-no-page = 没有已知的官方页面。
# en: Handed to your browser: { $page }
# en: If it does not open, type this address yourself. No details of yours were passed on.
hand-opened =
    已交给浏览器：{ $page }
    如果没有打开，请自己输入这个网址。没有附带您的任何信息。
# en: No browser could be started here. Type this address yourself: { $page }
hand-no-browser = 这里无法启动浏览器。请自己输入这个网址：{ $page }
# en: Handed to your mail program. If it does not open, copy the message instead, and paste it into an e-mail.
hand-mail-opened = 已交给邮件程序。如果没有打开，请改为复制留言，再粘贴到电子邮件里。
# en: To: { $address }.
hand-mail-to = 收件人：{ $address }。
# en: No confirmed e-mail address is known, so the recipient is empty: take it from the app or the official page only.
hand-mail-to-nobody = 没有已确认的邮件地址，所以收件人留空：请只从应用或官方页面获取地址。
# en: This message is made for another channel, not for e-mail. Copy it instead.
hand-mail-not-written = 这条留言是为其他渠道准备的，不适合电子邮件。请改为复制。
# en: No mail program could be started here. Open this address on a device that has one.
hand-no-mail-program = 这里无法启动邮件程序。请在有邮件程序的设备上打开这个地址。
# en: No mail program could be started here. Copy the message instead, and paste it into an e-mail.
hand-no-mail-program-here = 这里无法启动邮件程序。请改为复制留言，再粘贴到电子邮件里。
# en: The message is too long for a QR code. Copy or save it instead.
hand-qr-too-long = 留言太长，放不进二维码。请改为复制或保存。
# en: The QR code needs a window of { $columns } columns and { $rows } rows. Make the window larger, or the letters smaller, and try again.
hand-qr-no-room = 二维码需要 { $columns } 列、{ $rows } 行的窗口。请放大窗口或缩小字体后再试。
# en: Point your phone's camera at the code. It carries this address: { $page }
hand-qr-page = 请用手机摄像头扫描二维码。它包含这个网址：{ $page }
# en: Point your phone's camera at the code. It carries the message.
hand-qr-message = 请用手机摄像头扫描二维码。它包含这条留言。
# en: A calendar entry for { $date } was written to { $path }. Open the file to put it into your calendar.
hand-reminder = { $date }的日历条目已写入 { $path }。打开该文件即可加入日历。
# en: You left. Nothing was kept but the file you asked for.
left-saved = 您已退出。除了您要求保存的文件，没有保存任何内容。

## helpme --help

# en: Copy the message into the clipboard
help-argument-copy = 把留言复制到剪贴板
# en: terminal (also over SSH) or native (of this computer); also HELPME_CLIPBOARD
help-argument-clipboard = terminal（终端，SSH 下也可用）或 native（这台电脑）；也可用 HELPME_CLIPBOARD 设置
# en: Save the card to a new file that only you can read
help-argument-output = 把指引保存为只有您能读取的新文件
# en: Open the official page in the browser
help-argument-open = 在浏览器中打开官方页面
# en: Open the message in the mail program
help-argument-mailto = 在邮件程序中打开留言
# en: Show a QR code: =page (the official page) or =message
help-argument-qr = 显示二维码：=page（官方页面）或 =message（留言）
# en: Write a calendar entry to FILE; goes with --remind
help-argument-ics = 把日历条目写入该文件；与 --remind 一起使用
# en: The day of the calendar entry, such as 2026-12-31
help-argument-remind = 日历条目的日期，如 2026-12-31
