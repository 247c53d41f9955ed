### Perkataan panduan: soalan, kekunci, menu pada panduan, dan penyerahan mesej.

## Kiraan langkah dan jalan kembali

# en: Question { $number } of at most { $at-most }
step-at-most = Soalan { $number } (paling banyak { $at-most })
# en: Question { $number } of { $at-most }
step-last = Soalan { $number } daripada { $at-most }
# en: Question { $number }
step-number = Soalan { $number }
# en: Detail { $number } of { $count }
step-detail = Butiran { $number } daripada { $count }
# en: Back
way-back-question = Kembali
# en: Back to the card
way-back-card = Kembali ke panduan
# en: Leave
way-back-done = Keluar
# en: Left blank
left-blank = Dibiarkan kosong
# en: { $ask } { $answer }
answer-of = { $ask } { $answer }

## Kekunci

# en: Choose, or type to search:
arrows-type = Pilih, atau taip untuk mencari:
# en: Nothing fits this. Esc shows all choices again.
arrows-nothing-found = Tiada pilihan yang sepadan. Tekan Esc untuk melihat semua pilihan semula.
# en: Your answer:
arrows-answer = Jawapan anda:
# en: Arrow keys to move, Enter to choose, Esc to leave
keys-list-leave = Anak panah: gerak, Enter: pilih, Esc: keluar
# en: Arrow keys to move, Enter to choose, Esc to go back
keys-list-back = Anak panah: gerak, Enter: pilih, Esc: kembali
# en: Arrow keys to move, Enter to choose, Esc to leave
keys-list-done = Anak panah: gerak, Enter: pilih, Esc: keluar
# en: Enter: next. Left empty, it stays blank. Esc: leave
keys-field-leave = Enter: seterusnya. Jika tidak diisi, ia kekal kosong. Esc: keluar
# en: Enter: next. Left empty, it stays blank. Esc: back
keys-field-back = Enter: seterusnya. Jika tidak diisi, ia kekal kosong. Esc: kembali
# en: Enter: next. Esc: back
keys-field-needed = Enter: seterusnya. Esc: kembali
# en: Type a number or a word. ?: explain, r: repeat, q: quit
keys-plain-leave = Taip nombor atau perkataan. ?: penerangan, u: ulang, q: keluar
# en: Type a number or a word. b: back, ?: explain, r: repeat, q: quit
keys-plain-back = Taip nombor atau perkataan. k: kembali, ?: penerangan, u: ulang, q: keluar
# en: Type a number or a word. ?: explain, r: repeat, q: leave
keys-plain-done = Taip nombor atau perkataan. ?: penerangan, u: ulang, q: keluar
# en: s: leave blank, ?: explain, r: repeat, q: quit
keys-plain-field-leave = s: biarkan kosong, ?: penerangan, u: ulang, q: keluar
# en: s: leave blank, b: back, ?: explain, r: repeat, q: quit
keys-plain-field-back = s: biarkan kosong, k: kembali, ?: penerangan, u: ulang, q: keluar
# en: b: back, ?: explain, r: repeat, q: quit
keys-plain-needed = k: kembali, ?: penerangan, u: ulang, q: keluar
# en: b, back
words-for-back = k, kembali, balik
# en: ?, help
words-for-explain = ?, bantuan, terangkan
# en: s, skip
words-for-skip = s, langkau, tidak tahu
# en: r, repeat
words-for-repeat = u, ulang
# en: q, quit, exit
words-for-quit = q, keluar
# en: { $step }. { $ask }
plain-ask = { $step }. { $ask }
# en: Before, you chose { $number }. Enter alone chooses it again.
plain-before = Sebelum ini, anda memilih { $number }. Tekan Enter sahaja untuk memilihnya semula.
# en: Before, you typed: { $value }. Enter alone keeps it.
plain-value-before = Sebelum ini, anda menaip: { $value }. Tekan Enter sahaja untuk mengekalkannya.
# en: Enter alone takes { $value }.
plain-usual = Tekan Enter sahaja untuk memilih { $value }.
# en: You can also type { $words }.
plain-suggestions = Anda juga boleh menaip { $words }.
# en: Please type a number from 1 to { $count }, or a word that only one of them fits.
plain-no-such-choice = Sila taip nombor dari 1 hingga { $count }, atau perkataan yang sepadan dengan satu pilihan sahaja.

## Panduan

# en: In short
card-in-short = Ringkasnya
# en: Use first: { $channel }, { $contact }
in-short-contact = Gunakan dahulu: { $channel }, { $contact }
# en: Use first: { $channel }
in-short-channel = Gunakan dahulu: { $channel }
# en: Use first: { $channel }. { $step }
in-short-step = Gunakan dahulu: { $channel }. { $step }
# en: At once: { $name }, { $contact }
in-short-at-once = Segera: { $name }, { $contact }
# en: { $hours }. Open now.
hours-and-open = { $hours }. Dibuka sekarang.
# en: { $hours }. Closed now.
hours-and-closed = { $hours }. Ditutup sekarang.

## Menu pada panduan

# en: What would you like to do now?
menu-ask = Apakah yang anda mahu lakukan sekarang?
# en: The whole card stands above. Nothing has been sent.
menu-help = Panduan lengkap terdapat di atas. Tiada apa-apa yang telah dihantar.
# en: Copy the message
menu-copy = Salin mesej
# en: Save the card to a file
menu-save = Simpan panduan dalam fail
# en: Open the official page
menu-open = Buka halaman rasmi
# en: Open it as an e-mail
menu-mail = Buka sebagai e-mel
# en: QR code: the page, for your phone
menu-qr-page = Kod QR: halaman rasmi, untuk telefon anda
# en: QR code: the message, for your phone
menu-qr-message = Kod QR: mesej, untuk telefon anda
# en: Fill in blanks ({ $count })
menu-fill = Isi ruang kosong ({ $count })
# en: Change an earlier answer
menu-change = Ubah jawapan terdahulu
# en: Why this?
menu-why = Mengapa panduan ini?
# en: Another problem
menu-another = Masalah lain
# en: Reminder for the calendar
menu-remind = Peringatan untuk kalendar
# en: Show the card again
menu-print = Tunjukkan panduan sekali lagi
# en: Leave? What you typed is not kept.
leave-ask = Keluar? Apa yang anda taip tidak disimpan.
# en: Yes, leave
leave-now = Ya, keluar
# en: Which answer would you like to change?
change-ask = Jawapan manakah yang anda mahu ubah?
# en: The other answers stay as they are.
change-help = Jawapan lain kekal seperti sedia ada.
# en: These answers no longer matter here. They come back if you change back:
change-gone = Jawapan berikut tidak lagi diperlukan di sini. Jawapan ini digunakan semula jika anda menukar kembali:
# en: Why this card
why-heading = Mengapa panduan ini
# en: With “{ $choice }” I would have asked first: { $question }
why-question = Jika anda memilih “{ $choice }”, soalan ini akan ditanya dahulu: { $question }
# en: With “{ $choice }” the card would have been: { $title }
why-outcome = Jika anda memilih “{ $choice }”, panduan ini akan ditunjukkan: { $title }
# en: With “{ $choice }” the first channel would have been: { $channel }
why-channel = Jika anda memilih “{ $choice }”, saluran pertama ialah: { $channel }
# en: Another answer would have led to the same first channel.
why-no-difference = Jawapan lain tetap membawa kepada saluran pertama yang sama.
# en: When do you want to be reminded to ask again?
remind-ask = Bilakah anda mahu diingatkan untuk bertanya lagi?
# en: In { $days } days, on { $date }
remind-in-days = { $days } hari lagi, pada { $date }
# en: On another day
remind-other-day = Pada hari lain
# en: On which day?
remind-other-ask = Pada hari yang mana?
# en: That day is not ahead. Please type a day after today, such as { $date }.
remind-not-past = Hari itu sudah berlalu atau hari ini. Sila taip tarikh selepas hari ini, contohnya { $date }.
# en: That date was not understood. Please type it as { $day } or { $date }.
remind-not-date = Tarikh itu tidak difahami. Sila taip seperti { $day } atau { $date }.
# en: { $provider }: ask again ({ $title })
reminder-summary = { $provider }: tanya lagi ({ $title })
# en: Under which file name?
save-ask = Apakah nama failnya?
# en: Only you will be able to read the file.
save-help = Hanya anda boleh membaca fail itu.
# en: { $path } is there already. What should happen?
save-exists = { $path } sudah ada. Apakah yang perlu dilakukan?
# en: Choose another name
save-other-name = Pilih nama lain
# en: Replace the file
save-replace = Ganti fail itu

## Penyerahan: apa yang telah dilakukan

# en: Nothing has been sent: you still have to send it yourself.
hand-still-to-send = Tiada apa-apa yang telah dihantar: anda masih perlu menghantarnya sendiri.
# en: Blanks still to fill in: { $count }.
hand-blanks = Ruang kosong yang masih perlu diisi: { $count }.
# en: This card has no message; it says why above.
hand-no-message = Panduan ini tiada mesej; sebabnya dinyatakan di atas.
# en: The message ({ $count } characters) was handed to the terminal's clipboard. If pasting shows something else, this terminal does not allow it: use --clipboard native, or save the card instead.
hand-copied = Mesej ({ $count } aksara) telah diserahkan kepada papan keratan terminal. Jika yang ditampal ialah teks lain, terminal ini tidak membenarkannya: gunakan --clipboard native, atau simpan panduan dalam fail.
# en: The message ({ $count } characters) is in the clipboard of this computer; { $program } took it.
hand-copied-native = Mesej ({ $count } aksara) sudah ada dalam papan keratan komputer ini, melalui { $program }.
# en: Inside tmux this needs: tmux set -s set-clipboard on
hand-copied-tmux = Dalam tmux, ini memerlukan: tmux set -s set-clipboard on
# en: Nothing was copied: there is no terminal with a clipboard. Save the card to a file instead (--output FILE).
hand-copy-no-terminal = Tiada apa-apa yang disalin: tiada terminal yang mempunyai papan keratan. Simpan panduan ke dalam fail (--output FAIL).
# en: Nothing was copied: { $reason }. Use --output FILE instead.
hand-copy-failed = Tiada apa-apa yang disalin: { $reason }. Gunakan --output FAIL.
# en: Nothing was copied: no program for the clipboard was found. Install wl-clipboard (Wayland) or xclip (X11), or use --clipboard terminal.
hand-copy-no-program = Tiada apa-apa yang disalin: tiada program papan keratan ditemui. Pasang wl-clipboard (Wayland) atau xclip (X11), atau gunakan --clipboard terminal.
# en: Nothing was copied: { $program } did not take the message. It needs a desktop on this computer. Use --clipboard terminal, or save the card instead.
hand-copy-refused = Tiada apa-apa yang disalin: { $program } tidak menerima mesej itu. Program itu memerlukan desktop pada komputer ini. Gunakan --clipboard terminal, atau simpan panduan dalam fail.
# en: Saved in { $path }. Only you can read it.
hand-saved = Disimpan dalam { $path }. Hanya anda boleh membacanya.
# en: { $path } is there already and was not touched. Choose another name.
hand-exists = { $path } sudah ada dan tidak disentuh. Pilih nama lain.
# en: { $path } is a folder. Add a file name, such as { $example }.
hand-is-folder = { $path } ialah folder. Tambahkan nama fail, contohnya { $example }.
# en: { $path } was not written: its folder does not exist. Choose another place.
hand-no-folder = { $path } tidak ditulis: foldernya tidak wujud. Pilih tempat lain.
# en: { $path } was not written: you may not write there. Choose another place.
hand-not-allowed = { $path } tidak ditulis: anda tidak dibenarkan menulis di situ. Pilih tempat lain.
# en: { $path } was not written: there is no room left there. Choose another place.
hand-no-room = { $path } tidak ditulis: ruang storan di situ sudah penuh. Pilih tempat lain.
# en: { $path } was not written: { $reason }. Choose another place.
hand-not-saved = { $path } tidak ditulis: { $reason }. Pilih tempat lain.
# en: No official page is known for this.
hand-no-page = Tiada halaman rasmi yang diketahui untuk perkara ini.
# en: Handed to your browser: { $page }
# en: If it does not open, type this address yourself. No details of yours were passed on.
hand-opened =
    Diserahkan kepada pelayar web anda: { $page }
    Jika tidak terbuka, taip alamat ini sendiri. Butiran anda tidak disertakan.
# en: No browser could be started here. Type this address yourself: { $page }
hand-no-browser = Tiada pelayar web dapat dibuka di sini. Taip alamat ini sendiri: { $page }
# en: Handed to your mail program. If it does not open, copy the message instead, and paste it into an e-mail.
hand-mail-opened = Diserahkan kepada aplikasi e-mel anda. Jika tidak terbuka, salin mesej itu, kemudian tampalkannya dalam e-mel.
# en: To: { $address }.
hand-mail-to = Kepada: { $address }.
# en: No confirmed e-mail address is known, so the recipient is empty: take it from the app or the official page only.
hand-mail-to-nobody = Tiada alamat e-mel yang disahkan, maka ruang penerima kosong: ambil alamat daripada aplikasi atau halaman rasmi sahaja.
# en: This message is made for another channel, not for e-mail. Copy it instead.
hand-mail-not-written = Mesej ini dibuat untuk saluran lain, bukan untuk e-mel. Sila salin mesej itu.
# en: No mail program could be started here. Open this address on a device that has one.
hand-no-mail-program = Tiada aplikasi e-mel dapat dibuka di sini. Buka alamat ini pada peranti yang mempunyai aplikasi e-mel.
# en: No mail program could be started here. Copy the message instead, and paste it into an e-mail.
hand-no-mail-program-here = Tiada aplikasi e-mel dapat dibuka di sini. Salin mesej itu, kemudian tampalkannya dalam e-mel.
# en: The message is too long for a QR code. Copy or save it instead.
hand-qr-too-long = Mesej ini terlalu panjang untuk kod QR. Salin atau simpan mesej itu.
# en: The QR code needs a window of { $columns } columns and { $rows } rows. Make the window larger, or the letters smaller, and try again.
hand-qr-no-room = Kod QR memerlukan tetingkap selebar { $columns } lajur dan setinggi { $rows } baris. Besarkan tetingkap, atau kecilkan huruf, dan cuba lagi.
# en: Point your phone's camera at the code. It carries this address: { $page }
hand-qr-page = Halakan kamera telefon anda pada kod itu. Kod itu membawa alamat ini: { $page }
# en: Point your phone's camera at the code. It carries the message.
hand-qr-message = Halakan kamera telefon anda pada kod itu. Kod itu membawa mesej anda.
# en: A calendar entry for { $date } was written to { $path }. Open the file to put it into your calendar.
hand-reminder = Catatan kalendar untuk { $date } telah ditulis ke { $path }. Buka fail itu untuk memasukkannya ke dalam kalendar anda.
# en: You left. Nothing was kept but the file you asked for.
left-saved = Anda telah keluar. Tiada apa-apa yang disimpan selain fail yang anda minta.

## helpme --help

# en: Copy the message into the clipboard
help-argument-copy = Salin mesej ke papan keratan
# en: terminal (also over SSH) or native (of this computer); also HELPME_CLIPBOARD
help-argument-clipboard = terminal (juga melalui SSH) atau native (komputer ini); juga HELPME_CLIPBOARD
# en: Save the card to a new file that only you can read
help-argument-output = Simpan panduan dalam fail baharu yang hanya anda boleh baca
# en: Open the official page in the browser
help-argument-open = Buka halaman rasmi dalam pelayar web
# en: Open the message in the mail program
help-argument-mailto = Buka mesej dalam aplikasi e-mel
# en: Show a QR code: =page (the official page) or =message
help-argument-qr = Tunjukkan kod QR: =page (halaman rasmi) atau =message (mesej)
# en: Write a calendar entry to FILE; goes with --remind
help-argument-ics = Tulis catatan kalendar ke FAIL; digunakan bersama --remind
# en: The day of the calendar entry, such as 2026-12-31
help-argument-remind = Tarikh catatan kalendar, contohnya 2026-12-31
