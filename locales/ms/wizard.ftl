### Perkataan panduan: soalan, kekunci, menu pada kad, dan penyerahan mesej.

## Kiraan langkah dan jalan kembali

step-at-most = Soalan { $number } daripada paling banyak { $at-most }
step-number = Soalan { $number }
step-detail = Butiran { $number } daripada { $count }
way-back-question = Kembali
way-back-card = Kembali ke kad
way-back-done = Keluar
left-blank = Dibiarkan kosong
answer-of = { $ask } { $answer }

## Kekunci

arrows-type = Pilih, atau taip untuk mencari:
arrows-answer = Jawapan anda:
keys-list-leave = Anak panah: gerak, Enter: pilih, Esc: keluar
keys-list-back = Anak panah: gerak, Enter: pilih, Esc: kembali
keys-list-done = Anak panah: gerak, Enter: pilih, Esc: keluar
keys-field-leave = Enter: seterusnya. Jika tidak diisi, ia kekal kosong. Esc: keluar
keys-field-back = Enter: seterusnya. Jika tidak diisi, ia kekal kosong. Esc: kembali
keys-plain-leave = Taip nombor atau perkataan. ?: penerangan, u: ulang, q: keluar
keys-plain-back = Taip nombor atau perkataan. k: kembali, ?: penerangan, u: ulang, q: keluar
keys-plain-done = Taip nombor atau perkataan. ?: penerangan, u: ulang, q: keluar
keys-plain-field-leave = s: biarkan kosong, ?: penerangan, u: ulang, q: keluar
keys-plain-field-back = s: biarkan kosong, k: kembali, ?: penerangan, u: ulang, q: keluar
words-for-back = k, kembali, balik
words-for-explain = ?, bantuan, terangkan
words-for-skip = s, langkau, tidak tahu
words-for-repeat = u, ulang
words-for-quit = q, keluar
plain-ask = { $step }. { $ask }
plain-before = Sebelum ini, anda memilih { $number }. Tekan Enter sahaja untuk memilihnya semula.
plain-value-before = Sebelum ini, anda menaip: { $value }. Tekan Enter sahaja untuk mengekalkannya.
plain-suggestions = Anda juga boleh menaip { $words }.
plain-no-such-choice = Sila taip nombor dari 1 hingga { $count }, atau perkataan yang sepadan dengan satu pilihan sahaja.

## Kad

card-in-short = Ringkasnya
in-short-contact = Gunakan dahulu: { $channel }, { $contact }
in-short-channel = Gunakan dahulu: { $channel }
in-short-at-once = Segera: { $name }, { $contact }
hours-and-open = { $hours }. Dibuka sekarang.
hours-and-closed = { $hours }. Ditutup sekarang.

## Menu pada kad

menu-ask = Apakah yang anda mahu lakukan sekarang?
menu-help = Kad penuh terdapat di atas. Tiada apa-apa yang telah dihantar.
menu-copy = Salin mesej
menu-save = Simpan kad dalam fail
menu-open = Buka halaman rasmi
menu-mail = Buka sebagai e-mel
menu-qr-page = Kod QR: halaman rasmi, untuk telefon anda
menu-qr-message = Kod QR: mesej, untuk telefon anda
menu-fill = Isi ruang kosong ({ $count })
menu-change = Ubah jawapan terdahulu
menu-why = Mengapa kad ini?
menu-another = Masalah lain
menu-remind = Peringatan untuk kalendar
menu-print = Tunjukkan kad sekali lagi
change-ask = Jawapan manakah yang anda mahu ubah?
change-help = Jawapan lain kekal seperti sedia ada.
change-gone = Jawapan berikut tidak lagi diperlukan di sini. Jawapan ini digunakan semula jika anda menukar kembali:
why-heading = Mengapa kad ini
why-question = Dengan “{ $choice }”, soalan ini akan ditanya dahulu: { $question }
why-outcome = Dengan “{ $choice }”, kad ini akan ditunjukkan: { $title }
why-channel = Dengan “{ $choice }”, saluran pertama ialah: { $channel }
why-no-difference = Jawapan lain tetap membawa kepada saluran pertama yang sama.
remind-ask = Bilakah anda mahu diingatkan untuk bertanya lagi?
remind-in-days = Dalam { $days } hari, pada { $date }
remind-other-day = Pada hari lain
remind-other-ask = Pada hari yang mana?
remind-not-past = Hari itu sudah berlalu atau hari ini. Sila taip tarikh selepas hari ini.
reminder-summary = { $provider }: tanya lagi ({ $title })
save-ask = Apakah nama failnya?
save-help = Hanya anda boleh membaca fail itu.
save-exists = { $path } sudah ada. Apakah yang perlu dilakukan?
save-other-name = Pilih nama lain
save-replace = Ganti fail itu

## Penyerahan: apa yang telah dilakukan

hand-still-to-send = Tiada apa-apa yang telah dihantar: anda masih perlu menghantarnya sendiri.
hand-blanks = Ruang kosong yang masih perlu diisi: { $count }.
hand-no-message = Kad ini tiada mesej; sebabnya dinyatakan di atas.
hand-copied = Mesej ({ $count } aksara) telah diserahkan kepada papan keratan terminal. Jika yang ditampal ialah teks lain, terminal ini tidak membenarkannya: simpan kad dalam fail.
hand-copied-tmux = Dalam tmux, ini memerlukan: tmux set -s set-clipboard on
hand-copy-no-terminal = Tiada apa-apa yang disalin: tiada terminal yang mempunyai papan keratan. Gunakan --output FAIL.
hand-copy-failed = Tiada apa-apa yang disalin: { $reason }. Gunakan --output FAIL.
hand-saved = Disimpan dalam { $path }. Hanya anda boleh membacanya.
hand-exists = { $path } sudah ada dan tidak disentuh. Pilih nama lain.
hand-no-folder = { $path } tidak ditulis: foldernya tidak wujud. Pilih tempat lain.
hand-not-allowed = { $path } tidak ditulis: anda tidak dibenarkan menulis di situ. Pilih tempat lain.
hand-not-saved = { $path } tidak ditulis: { $reason }. Pilih tempat lain.
hand-no-page = Tiada halaman rasmi yang diketahui untuk perkara ini.
hand-opened =
    Diserahkan kepada pelayar web anda: { $page }
    Butiran anda tidak disertakan.
hand-no-browser = Tiada pelayar web dapat dibuka di sini. Taip alamat ini sendiri: { $page }
hand-mail-opened = Diserahkan kepada aplikasi e-mel anda.
hand-mail-to = Kepada: { $address }.
hand-mail-to-nobody = Tiada alamat e-mel yang disahkan, maka ruang penerima kosong: ambil alamat daripada aplikasi atau halaman rasmi sahaja.
hand-mail-not-written = Mesej ini dibuat untuk saluran lain, bukan untuk e-mel. Sila salin mesej itu.
hand-no-mail-program = Tiada aplikasi e-mel dapat dibuka di sini. Buka alamat ini pada peranti yang mempunyai aplikasi e-mel.
hand-qr-too-long = Mesej ini terlalu panjang untuk kod QR. Salin atau simpan mesej itu.
hand-qr-no-room = Kod QR memerlukan tetingkap selebar { $columns } lajur dan setinggi { $rows } baris. Besarkan tetingkap, atau kecilkan huruf, dan cuba lagi.
hand-qr-page = Halakan kamera telefon anda pada kod itu. Kod itu membawa alamat ini: { $page }
hand-qr-message = Halakan kamera telefon anda pada kod itu. Kod itu membawa mesej anda.
hand-reminder = Catatan kalendar untuk { $date } telah ditulis ke { $path }. Buka fail itu untuk memasukkannya ke dalam kalendar anda.
left-saved = Anda telah keluar. Tiada apa-apa yang disimpan selain fail yang anda minta.

## helpme --help

help-argument-copy = Salin mesej (melalui terminal, juga melalui SSH)
help-argument-output = Simpan kad dalam fail baharu yang hanya anda boleh baca
help-argument-open = Buka halaman rasmi dalam pelayar web
help-argument-mailto = Buka mesej dalam aplikasi e-mel
help-argument-qr = Tunjukkan kod QR: =page (halaman rasmi) atau =message (mesej)
help-argument-ics = Tulis catatan kalendar ke FAIL; digunakan bersama --remind
help-argument-remind = Hari catatan kalendar itu, seperti 2026-12-31
