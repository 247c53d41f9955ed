### Kata-kata helpme sendiri. Perihal penyedia ada dalam content/.
### Pemboleh ubah kekal namanya dalam setiap bahasa: { $name }.

## Tarikh, waktu, senarai

month-01 = Januari
month-02 = Februari
month-03 = Mac
month-04 = April
month-05 = Mei
month-06 = Jun
month-07 = Julai
month-08 = Ogos
month-09 = September
month-10 = Oktober
month-11 = November
month-12 = Disember
# Tarikh penuh, contohnya 1 Oktober 2026.
long-date = { $day } { $month } { $year }
# Perkataan yang ditaip orang untuk hari-hari ini, dipisahkan dengan koma.
words-for-today = hari ini, harini, sekarang
words-for-yesterday = semalam
weekday-1 = Isnin
weekday-2 = Selasa
weekday-3 = Rabu
weekday-4 = Khamis
weekday-5 = Jumaat
weekday-6 = Sabtu
weekday-7 = Ahad
# 12 atau 24: cara jam dikira dalam sehari.
clock-hours = 12
time-morning = { $hour }.{ $minute } pagi
# Dari 12:00 hingga 13:59.
time-noon = { $hour }.{ $minute } tengah hari
# Dari 14:00 hingga 18:59.
time-afternoon = { $hour }.{ $minute } petang
time-evening = { $hour }.{ $minute } malam
time-midnight = tengah malam
hours-always = Setiap hari, 24 jam
hours-every-day = Setiap hari
hours-days = { $first } hingga { $last }
# $days ialah salah satu daripada dua di atas, satu hari, atau senarai hari; $place ialah bandar.
hours-range = { $days }, { $from } hingga { $to } (waktu { $place })
# Antara dua waktu operasi talian yang sama.
hours-separator = {"; "}
zone-toronto = Toronto
zone-new-york = New York
zone-sydney = Sydney
zone-melbourne = Melbourne
zone-auckland = Auckland
zone-london = London
zone-los-angeles = Los Angeles
zone-tokyo = Tokyo
zone-jakarta = Jakarta
zone-shanghai = Shanghai
zone-kuala-lumpur = Kuala Lumpur
list-separator = {", "}
one-or-other = { $others } atau { $last }
# Dua ayat, satu selepas yang lain.
sentences = { $first } { $second }
in-brackets = {" "}({ $text })
language-en = Inggeris
language-fr = Perancis
language-ms = Melayu
language-zh = Cina
language-ja = Jepun
language-id = Indonesia

## Wilayah

region-au = Australia
region-nz = New Zealand
region-us = Amerika Syarikat
region-ca = Kanada
region-gb = United Kingdom
region-jp = Jepun
region-id = Indonesia
region-cn = China (tanah besar)
region-my = Malaysia
region-sg = Singapura
region-hk = Hong Kong
region-nl = Belanda
region-be = Belgium
region-de = Jerman
region-at = Austria
region-ch = Switzerland
region-cz = Republik Czech
region-other = Tempat lain
region-ask = Di manakah akaun { $provider } anda?
region-ask-place = Anda berada di mana sekarang?
region-help = Nombor telefon dan badan yang boleh membantu berbeza mengikut negara.

## Soalan

provider-ask = Perkhidmatan manakah yang bermasalah?
provider-help = Pilih nama yang tertera dalam aplikasi atau pada penyata anda.
prompt-example = Contohnya: { $example }
fill-ask = Mesej sudah sedia. Isi { $count } butiran sekarang?
fill-help = Yang tidak diisi akan kekal sebagai tempat kosong dalam [kurungan]. Tiada apa-apa disimpan atau dihantar.
fill-now = Ya, tanya saya
fill-later = Tidak, biarkan kosong
plain-no-help = Tiada penjelasan lanjut untuk soalan ini.
field-understood = Difahami sebagai { $date }.
field-too-long = Teks itu terlalu panjang. Sila hadkan kepada { $count } aksara.
field-future = Hari itu belum tiba. Sila semak tarikhnya.
field-not-text = Sila taip sesuatu, atau tekan Enter sahaja untuk membiarkannya kosong.
field-not-name = Nama mesti ada huruf. Sila taip seperti yang tertera pada akaun.
field-not-email = Itu tidak nampak seperti alamat e-mel. Contoh yang betul: name@example.com.
field-not-phone = Itu tidak nampak seperti nombor telefon. Digit, ruang dan + sudah memadai.
field-not-money = Amaun mesti ada digit, contohnya RM 120.00.
field-not-date = Tarikh itu tidak difahami. Sila taip seperti 2026-10-01 atau 1 Oktober 2026.
field-not-last4 = Sila taip empat digit terakhir kad sahaja, contohnya 1234.
refused-card-number = Itu nampak seperti nombor kad penuh. Tiada sesiapa memerlukannya untuk membantu anda, jadi nombor itu tidak disimpan. Jika nombor kad diminta, taip empat digit terakhirnya sahaja: { $last4 }.
refused-control = Teks itu mengandungi aksara kawalan yang tidak dapat diterima. Sila taip sendiri.

## Kad

card-title = { $provider }: { $title }
card-answers = Jawapan anda: { $answers }
card-warnings = Sebelum anda berbuat apa-apa
card-look-alikes = Nama serupa, perkhidmatan lain
look-alike-websites = Laman web: { $domains }
card-try-first = Cuba ini dahulu
card-channel = Gunakan dahulu: { $channel }
card-at-once = Hubungi juga dengan segera
# For a trick without loss: scam lines and police, named apart from the bodies for complaints.
card-report = Laporkan juga di sini
card-have-ready = Sediakan
card-no-message = Sebab tiada mesej
card-message-written = Mesej untuk dihantar
card-message-spoken = Apa yang perlu dikatakan
card-message-public = Mesej untuk disiarkan
card-subject = Perkara: { $subject }
card-blanks = Isi bahagian dalam [kurungan].
card-still-to-send = Belum ada apa-apa yang dihantar: anda perlu menghantar mesej ini sendiri.
card-still-to-call = Belum ada sesiapa yang dihubungi: anda perlu menelefon sendiri.
card-support-languages = { $provider } menjawab dalam bahasa: { $languages }.
card-message-in-english = Tambah -l en pada perintah di hujung kad untuk mendapatkan mesej dalam bahasa Inggeris.
card-tips = Supaya urusan lebih lancar
card-other-channels = Cara lain
card-facts = Maklumat berguna
card-afterwards = Selepas itu
card-escalation = Jika { $provider } tidak menyelesaikannya, teruskan mengikut urutan ini
card-escalation-urgent = Jika belum selesai, teruskan mengikut urutan ini
card-avoid-next-time = Supaya tidak berulang
card-replay = Papar kad ini semula
table-channel = Cara
table-best-for = Paling sesuai untuk
table-contact = Hubungi di
table-no-contact = Tiada maklumat hubungan yang disahkan
contact-none = Tiada maklumat hubungan yang disahkan. Dapatkannya hanya daripada aplikasi atau dengan menaip sendiri alamat rasmi ({ $domains }), jangan sekali-kali daripada hasil carian, iklan atau mesej.
contact-none-in-region = Tiada maklumat hubungan yang disahkan untuk { $region }. Dapatkannya hanya daripada aplikasi atau dengan menaip sendiri alamat rasmi ({ $domains }), jangan sekali-kali daripada hasil carian, iklan atau mesej.
contact-none-no-domain = Tiada maklumat hubungan yang disahkan, dan tiada juga alamat web rasmi. Dapatkannya hanya daripada aplikasi yang sudah anda gunakan atau daripada dokumen anda sendiri, jangan sekali-kali daripada hasil carian, iklan atau mesej.
contact-stale = Kali terakhir disemak pada { $date }: mungkin sudah berubah.
source-tested = Sudah dicuba pada { $date }, seperti tertera di { $host }.
source-live = Dibaca di { $host } pada { $date }.
source-stored-copy = Seperti tertera di { $host } (salinan simpanan dibaca pada { $date }).
source-seen = Halaman itu bertarikh { $seen }.
source-short = Sumber: { $host }, { $date }
source-short-unconfirmed = Belum disahkan. Sumber: { $host }, { $date }
source-short-third-party = Bukan halaman rasmi. Sumber: { $host }, { $date }
source-short-elsewhere = Rasmi untuk { $regions }; belum disahkan untuk panggilan dari tempat lain. Sumber: { $host }, { $date }
source-own-account = { $page } ialah akaun tempat { $provider } sendiri menulis.
confirm-before-calling = Sila sahkan dalam aplikasi atau di halaman itu sebelum menelefon.
confirm-third-party = Itu bukan halaman { $provider } sendiri: sahkan dalam aplikasi sebelum menggunakannya.
confirm-third-party-site = Itu bukan halaman { $provider } sendiri: sahkan dalam aplikasi atau di { $domains } sebelum menggunakannya.
confirm-unconfirmed = Belum disahkan: gunakannya hanya jika aplikasi atau laman web rasmi menunjukkan yang sama.
confirm-elsewhere = Ini nombor rasmi untuk { $regions }. Belum disahkan sama ada nombor ini boleh dihubungi dari tempat lain: jika panggilan tidak bersambung, gunakan cara lain.

## helpme list, helpme tree

list-title = Penyedia
list-next = helpme NAMA membawa anda ke saluran sokongan yang betul.
table-provider = Penyedia
table-name = Nama
table-locales = Bahasa
table-regions = Wilayah
tree-facts = Ditanya hanya apabila nasihat bergantung padanya:
tree-see = lihat { $question } di atas

## Nota

note-simplified = Dipaparkan dalam bahasa Cina Ringkas: bahasa Cina Tradisional belum ada.
note-question-in-english = Satu soalan dipaparkan dalam bahasa Inggeris: teks { $key } belum diterjemahkan.
note-card-in-english = Kad dipaparkan dalam bahasa Inggeris kerana teks berikut belum diterjemahkan: { $keys }
note-pack-in-english = { $provider } dipaparkan dalam bahasa Inggeris kerana belum diterjemahkan.
note-known-false = { $value } dalam { $file } ada dalam senarai maklumat hubungan palsu dan tidak ditunjukkan. Keluarkannya daripada fail itu.
left = Anda telah keluar. Tiada apa-apa disimpan.

## Ralat: apa yang berlaku, dan langkah seterusnya

error-unknown-locale = Tiada bahasa { $asked }. Yang ada: { $known }. Contohnya: helpme -l ms afterpay
error-unknown-provider = Tiada penyedia atau perintah { $asked }. Penyedia: { $providers }. Taip helpme --help untuk melihat perintah.
error-unknown-provider-near = Tiada penyedia atau perintah { $asked }. Adakah anda maksudkan { $near }? Taip helpme list untuk semua penyedia, helpme --help untuk perintah.
error-unknown-region = Tiada wilayah { $asked } di sini. Pilih salah satu: { $known }.
error-not-an-answer = { $word } bukan jawapan. Tulis jawapan sebagai id=value, contohnya problem=refund.
error-unknown-id = Tiada apa-apa dengan id { $id } ditanya di sini. Taip helpme tree dan nama penyedia untuk melihat semua id.
error-unknown-id-near = Tiada apa-apa dengan id { $id } ditanya di sini. Adakah anda maksudkan { $near }?
error-unknown-choice = Soalan { $question } tiada pilihan { $choice }. Pilih salah satu: { $offered }.
error-unknown-choice-near = Soalan { $question } tiada pilihan { $choice }. Adakah anda maksudkan { $near }? Semua pilihan: { $offered }.
error-invalid-value = Nilai untuk { $id } tidak diterima. { $reason }
error-missing-decision = Kad bergantung pada jawapan yang belum diberikan: { $question } ({ $ask }). Tambah salah satu di bawah, atau jangan guna --no-input:
error-end-of-input = Input tamat sebelum soalan terakhir. Jawab setiap soalan, beri jawapan sebagai id=value, atau guna --no-input.
error-no-packs = Tiada penyedia dalam { $folder }. Folder pek mengandungi satu folder bagi setiap penyedia, dengan tree.toml di dalamnya.
error-missing-words = Ada teks kad ini yang tiada, jadi kad tidak dapat dipaparkan: { $keys }. Sila tambah dalam { $file }; helpme check menyenaraikan semuanya.
error-io = Gagal membaca atau menulis: { $reason }. Cuba lagi; jika masih gagal, hantar output ke tempat lain.
error-not-found = { $path } tidak wujud. Semak namanya, atau jangan guna opsyen itu supaya kandungan asal helpme digunakan.
error-permission = Tiada kebenaran untuk membaca { $path }. Semak kebenaran folder itu dan failnya.
error-unreadable = { $path } tidak dapat dibaca: { $reason }. Pastikan ia fail atau folder yang boleh anda buka.
error-too-large = { $path } terlalu besar untuk sebuah pek, jadi tidak dibaca. Pastikan ia fail yang betul.
error-not-utf8 = { $path } bukan teks UTF-8 (bait { $offset }). Simpan sebagai UTF-8 dan cuba lagi.
usage-no-value = Opsyen { $argument } memerlukan nilai.
usage-invalid-value = { $value } tidak boleh digunakan untuk { $argument }. Yang boleh: { $possible }.
usage-wrong-value = { $value } tidak boleh digunakan untuk { $argument }.
usage-not-a-date = { $value } bukan tarikh untuk { $argument }. Tulis sebagai tahun-bulan-hari (TTTT-BB-HH), contohnya 2026-12-31.
usage-unknown-option = Tiada opsyen { $argument }.
usage-missing = Masih kurang: { $argument }.
usage-conflict = { $argument } tidak boleh digunakan di sini.
usage-other = Baris perintah tidak difahami ({ $reason }).
usage-near = Adakah anda maksudkan { $near }?
usage-next = Taip helpme --help untuk melihat apa yang ada.

## helpme --help

help-about = Membantu anda apabila ada masalah dengan perkhidmatan pembayaran: saluran sokongan mana yang perlu digunakan dahulu dan sebabnya, apa yang perlu disediakan, apa yang perlu dibuat, dan mesej yang sedia untuk dihantar.
help-usage = Penggunaan:
help-commands = Perintah
help-arguments = Argumen
help-options = Opsyen
help-after =
    Contoh:
      helpme afterpay                   jawab beberapa soalan, dapatkan kad
      helpme afterpay problem=refund    sama, dengan satu jawapan sudah diberikan
      helpme -l ms gopay                dalam bahasa Melayu (en, ms, zh)

    Tiada apa-apa dihantar atau disimpan, dan rangkaian tidak digunakan. Jangan sekali-kali taip kata laluan, PIN, kod sekali guna (OTP) atau nombor kad penuh.
help-help = Tunjukkan bantuan ini
help-version = Tunjukkan versi
help-value-code = KOD
help-value-command = PERINTAH
help-value-date = TARIKH
help-value-dir = FOLDER
help-value-file = FAIL
help-value-form = BENTUK
help-value-format = FORMAT
help-value-locale = BAHASA
help-value-name = NAMA
help-value-new = BAHARU
help-value-old = LAMA
help-value-options = OPSYEN
help-value-outcome = HASIL
help-value-part = BAHAGIAN
help-value-provider = PENYEDIA
help-value-region = WILAYAH
help-value-shell = SHELL
help-value-value = NILAI
help-value-what = APA
help-value-when = BILA
help-value-word = KATA
help-value-words = KATA
help-command-list = Penyedia, bahasa dan wilayah
help-command-tree = Pepohon keputusan sesuatu penyedia, beserta id
help-argument-provider = Penyedia, contohnya afterpay; jika tiada, anda akan ditanya
help-argument-given = Jawapan yang diberikan lebih awal, contohnya problem=refund
help-argument-locale = Bahasa: en, ms atau zh (juga HELPME_LOCALE)
help-argument-region = Negara atau wilayah, contohnya AU
help-argument-content = Folder pek untuk menggantikan pek asal; beberapa folder disusun bertindih, dan kata shipped bermaksud pek asal (juga HELPME_CONTENT)
help-argument-format = text, markdown atau json; bagi tree juga mermaid atau dot
help-argument-answers = Fail TOML berisi jawapan, satu id = "value" sebaris
help-argument-no-input = Jangan tanya apa-apa; jawapan penting yang tiada ialah ralat
help-argument-plain = Tanya dalam baris biasa bernombor (juga HELPME_PLAIN=1)
help-argument-color = auto, always atau never (NO_COLOR dipatuhi)
help-argument-as-of = Tunjukkan kad untuk hari lain, contohnya 2026-12-31

