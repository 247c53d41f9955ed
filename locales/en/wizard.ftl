### The words of the wizard: questions, keys, the menu at the card, and handing the message over.

## The step counter and the way back

step-at-most = Question { $number } of at most { $at-most }
step-last = Question { $number } of { $at-most }
step-number = Question { $number }
step-detail = Detail { $number } of { $count }
way-back-question = Back
way-back-card = Back to the card
way-back-done = Leave
left-blank = Left blank
# An answer below its question, in one line.
answer-of = { $ask } { $answer }

## Keys. Below a list or a line.

arrows-type = Choose, or type to search:
arrows-nothing-found = Nothing fits this. Esc shows all choices again.
arrows-answer = Your answer:
keys-list-leave = Arrow keys to move, Enter to choose, Esc to leave
keys-list-back = Arrow keys to move, Enter to choose, Esc to go back
keys-list-done = Arrow keys to move, Enter to choose, Esc to leave
keys-field-leave = Enter: next. Left empty, it stays blank. Esc: leave
keys-field-back = Enter: next. Left empty, it stays blank. Esc: back
keys-field-needed = Enter: next. Esc: back
keys-plain-leave = Type a number or a word. ?: explain, r: repeat, q: quit
keys-plain-back = Type a number or a word. b: back, ?: explain, r: repeat, q: quit
keys-plain-done = Type a number or a word. ?: explain, r: repeat, q: leave
keys-plain-field-leave = s: leave blank, ?: explain, r: repeat, q: quit
keys-plain-field-back = s: leave blank, b: back, ?: explain, r: repeat, q: quit
keys-plain-needed = b: back, ?: explain, r: repeat, q: quit
# Words that people type, with commas between them; the first is the one that the key line names.
words-for-back = b, back
words-for-explain = ?, help
words-for-skip = s, skip
words-for-repeat = r, repeat
words-for-quit = q, quit, exit
plain-ask = { $step }. { $ask }
plain-before = Before, you chose { $number }. Enter alone chooses it again.
plain-value-before = Before, you typed: { $value }. Enter alone keeps it.
plain-usual = Enter alone takes { $value }.
plain-suggestions = You can also type { $words }.
plain-no-such-choice = Please type a number from 1 to { $count }, or a word that only one of them fits.

## The card

card-in-short = In short
in-short-contact = Use first: { $channel }, { $contact }
in-short-channel = Use first: { $channel }
in-short-step = Use first: { $channel }. { $step }
in-short-at-once = At once: { $name }, { $contact }
hours-and-open = { $hours }. Open now.
hours-and-closed = { $hours }. Closed now.

## The menu at the card

menu-ask = What would you like to do now?
menu-help = The whole card stands above. Nothing has been sent.
menu-copy = Copy the message
menu-save = Save the card to a file
menu-open = Open the official page
menu-mail = Open it as an e-mail
menu-qr-page = QR code: the page, for your phone
menu-qr-message = QR code: the message, for your phone
menu-fill = Fill in blanks ({ $count })
menu-change = Change an earlier answer
menu-why = Why this?
menu-another = Another problem
menu-remind = Reminder for the calendar
menu-print = Show the card again
leave-ask = Leave? What you typed is not kept.
leave-now = Yes, leave
change-ask = Which answer would you like to change?
change-help = The other answers stay as they are.
change-gone = These answers no longer matter here. They come back if you change back:
why-heading = Why this card
why-question = With “{ $choice }” I would have asked first: { $question }
why-outcome = With “{ $choice }” the card would have been: { $title }
why-channel = With “{ $choice }” the first channel would have been: { $channel }
why-no-difference = Another answer would have led to the same first channel.
remind-ask = When do you want to be reminded to ask again?
remind-in-days = In { $days } days, on { $date }
remind-other-day = On another day
remind-other-ask = On which day?
remind-not-past = That day is not ahead. Please type a day after today, such as { $date }.
remind-not-date = That date was not understood. Please type it as { $day } or { $date }.
reminder-summary = { $provider }: ask again ({ $title })
save-ask = Under which file name?
save-help = Only you will be able to read the file.
save-exists = { $path } is there already. What should happen?
save-other-name = Choose another name
save-replace = Replace the file

## Handing over: what was done

hand-still-to-send = Nothing has been sent: you still have to send it yourself.
hand-blanks = Blanks still to fill in: { $count }.
hand-no-message = This card has no message; it says why above.
hand-copied = The message ({ $count } characters) was handed to the terminal's clipboard. If pasting shows something else, this terminal does not allow it: use --clipboard native, or save the card instead.
hand-copied-native = The message ({ $count } characters) is in the clipboard of this computer; { $program } took it.
hand-copied-tmux = Inside tmux this needs: tmux set -s set-clipboard on
hand-copy-no-terminal = Nothing was copied: there is no terminal with a clipboard. Save the card to a file instead (--output FILE).
hand-copy-failed = Nothing was copied: { $reason }. Use --output FILE instead.
hand-copy-no-program = Nothing was copied: no program for the clipboard was found. Install wl-clipboard (Wayland) or xclip (X11), or use --clipboard terminal.
hand-copy-refused = Nothing was copied: { $program } did not take the message. It needs a desktop on this computer. Use --clipboard terminal, or save the card instead.
hand-saved = Saved in { $path }. Only you can read it.
hand-exists = { $path } is there already and was not touched. Choose another name.
hand-is-folder = { $path } is a folder. Add a file name, such as { $example }.
hand-no-folder = { $path } was not written: its folder does not exist. Choose another place.
hand-not-allowed = { $path } was not written: you may not write there. Choose another place.
hand-no-room = { $path } was not written: there is no room left there. Choose another place.
hand-not-saved = { $path } was not written: { $reason }. Choose another place.
hand-no-page = No official page is known for this.
hand-opened =
    Handed to your browser: { $page }
    If it does not open, type this address yourself. No details of yours were passed on.
hand-no-browser = No browser could be started here. Type this address yourself: { $page }
hand-mail-opened = Handed to your mail program. If it does not open, copy the message instead, and paste it into an e-mail.
hand-mail-to = To: { $address }.
hand-mail-to-nobody = No confirmed e-mail address is known, so the recipient is empty: take it from the app or the official page only.
hand-mail-not-written = This message is made for another channel, not for e-mail. Copy it instead.
hand-no-mail-program = No mail program could be started here. Open this address on a device that has one.
hand-no-mail-program-here = No mail program could be started here. Copy the message instead, and paste it into an e-mail.
hand-qr-too-long = The message is too long for a QR code. Copy or save it instead.
hand-qr-no-room = The QR code needs a window of { $columns } columns and { $rows } rows. Make the window larger, or the letters smaller, and try again.
hand-qr-page = Point your phone's camera at the code. It carries this address: { $page }
hand-qr-message = Point your phone's camera at the code. It carries the message.
hand-reminder = A calendar entry for { $date } was written to { $path }. Open the file to put it into your calendar.
left-saved = You left. Nothing was kept but the file you asked for.

## helpme --help

help-argument-copy = Copy the message into the clipboard
help-argument-clipboard = terminal (also over SSH) or native (of this computer); also HELPME_CLIPBOARD
help-argument-output = Save the card to a new file that only you can read
help-argument-open = Open the official page in the browser
help-argument-mailto = Open the message in the mail program
help-argument-qr = Show a QR code: =page (the official page) or =message
help-argument-ics = Write a calendar entry to FILE; goes with --remind
help-argument-remind = The day of the calendar entry, such as 2026-12-31
