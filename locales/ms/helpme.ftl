### Kata-kata helpme sendiri. Perihal penyedia ada dalam content/.
### Pemboleh ubah kekal namanya dalam setiap bahasa: { $name }.

## Tarikh, waktu, senarai

# en: January
month-01 = Januari
# en: February
month-02 = Februari
# en: March
month-03 = Mac
# en: April
month-04 = April
# en: May
month-05 = Mei
# en: June
month-06 = Jun
# en: July
month-07 = Julai
# en: August
month-08 = Ogos
# en: September
month-09 = September
# en: October
month-10 = Oktober
# en: November
month-11 = November
# en: December
month-12 = Disember
# Tarikh penuh, contohnya 1 Oktober 2026.
# en: { $day } { $month } { $year }
long-date = { $day } { $month } { $year }
# en: { $month } { $year }
long-month = { $month } { $year }
# en: { $year }
long-year = { $year }
# Perkataan yang ditaip orang untuk hari-hari ini, dipisahkan dengan koma.
# en: today, now
words-for-today = hari ini, harini, sekarang
# en: yesterday
words-for-yesterday = semalam
# en: the day before yesterday, two days ago
words-for-day-before-yesterday = dua hari lepas, dua hari lalu
# en: tomorrow
words-for-tomorrow = esok, besok
# en: the day after tomorrow, in two days
words-for-day-after-tomorrow = lusa, dua hari lagi
# en: Monday
weekday-1 = Isnin
# en: Tuesday
weekday-2 = Selasa
# en: Wednesday
weekday-3 = Rabu
# en: Thursday
weekday-4 = Khamis
# en: Friday
weekday-5 = Jumaat
# en: Saturday
weekday-6 = Sabtu
# en: Sunday
weekday-7 = Ahad
# 12 atau 24: cara jam dikira dalam sehari.
# en: 12
clock-hours = 12
# en: { $hour }:{ $minute } am
time-morning = { $hour }.{ $minute } pagi
# Dari 12:00 hingga 13:59.
# en: { $hour }:{ $minute } pm
time-noon = { $hour }.{ $minute } tengah hari
# Dari 14:00 hingga 18:59.
# en: { $hour }:{ $minute } pm
time-afternoon = { $hour }.{ $minute } petang
# en: { $hour }:{ $minute } pm
time-evening = { $hour }.{ $minute } malam
# en: midnight
time-midnight = tengah malam
# en: At any hour, every day
hours-always = Setiap hari, 24 jam
# en: Every day
hours-every-day = Setiap hari
# en: { $first } to { $last }
hours-days = { $first } hingga { $last }
# $days ialah salah satu daripada dua di atas, satu hari, atau senarai hari; $place ialah bandar.
# en: { $days }, { $from } to { $to } ({ $place } time)
hours-range = { $days }, { $from } hingga { $to } (waktu { $place })
# Antara dua waktu operasi talian yang sama.
# en: {"; "}
hours-separator = {"; "}
# en: Toronto
zone-toronto = Toronto
# en: New York
zone-new-york = New York
# en: Sydney
zone-sydney = Sydney
# en: Melbourne
zone-melbourne = Melbourne
# en: Auckland
zone-auckland = Auckland
# en: London
zone-london = London
# en: Los Angeles
zone-los-angeles = Los Angeles
# en: Tokyo
zone-tokyo = Tokyo
# en: Jakarta
zone-jakarta = Jakarta
# en: Shanghai
zone-shanghai = Shanghai
# en: Kuala Lumpur
zone-kuala-lumpur = Kuala Lumpur
# en: {", "}
list-separator = {", "}
# Antara kenyataan pendek tentang perkara yang sama.
# en: {", "}
clause-separator = {", "}
# en: { $others } or { $last }
one-or-other = { $others } atau { $last }
# Dua ayat, satu selepas yang lain.
# en: { $first } { $second }
sentences = { $first } { $second }
# en: {" "}({ $text })
in-brackets = {" "}({ $text })
# en: English
language-en = Inggeris
# en: Malay
language-ms = Melayu
# en: Chinese
language-zh = Cina
# en: Japanese
language-ja = Jepun
# en: Indonesian
language-id = Indonesia

## Wilayah

# en: Australia
region-au = Australia
# en: New Zealand
region-nz = New Zealand
# en: United States
region-us = Amerika Syarikat
# en: Canada
region-ca = Kanada
# en: United Kingdom
region-gb = United Kingdom
# en: Japan
region-jp = Jepun
# en: Indonesia
region-id = Indonesia
# en: China (mainland)
region-cn = China (tanah besar)
# en: Malaysia
region-my = Malaysia
# en: Singapore
region-sg = Singapura
# en: Hong Kong
region-hk = Hong Kong
# en: Netherlands
region-nl = Belanda
# en: Belgium
region-be = Belgium
# en: Germany
region-de = Jerman
# en: Austria
region-at = Austria
# en: Switzerland
region-ch = Switzerland
# en: Czechia
region-cz = Republik Czech
# en: Somewhere else
region-other = Tempat lain
# Selepas negara lain dalam senarai.
# en: somewhere else
region-other-in-list = tempat lain
# en: Where is your { $provider } account?
region-ask = Di manakah akaun { $provider } anda?
# en: Where are you now?
region-ask-place = Di manakah anda berada sekarang?
# en: Numbers and the bodies that can help differ from country to country.
region-help = Nombor telefon dan badan yang boleh membantu berbeza mengikut negara.

## Soalan

# en: Which service is the trouble with?
provider-ask = Perkhidmatan manakah yang bermasalah?
# en: { $name } ({ $others })
provider-also-called = { $name } ({ $others })
# en: Choose the name that stands in the app or on your statement.
provider-help = Pilih nama yang tertera dalam aplikasi atau pada penyata anda.
# Ditunjukkan kepada orang yang melihat bahasa lain: nama bahasa ini, dalam bahasa ini.
# en: English: { $command }
in-this-language = Bahasa Melayu: { $command }
# en: For example: { $example }
prompt-example = Contohnya: { $example }
# en: A message is ready. Fill in { $count } details now?
fill-ask = Mesej sudah sedia. Isi { $count } butiran sekarang?
# en: What you leave open stays a blank in [brackets]. Nothing is stored or sent.
fill-help = Yang tidak diisi akan kekal sebagai ruang kosong dalam [kurungan]. Tiada apa-apa disimpan atau dihantar.
# en: Yes, ask me
fill-now = Ya, tanya saya
# en: No, leave blanks
fill-later = Tidak, biarkan kosong
# en: There is nothing more to say about this question.
plain-no-help = Tiada penjelasan lanjut untuk soalan ini.
# en: Understood as { $date }.
field-understood = Difahami sebagai { $date }.
# en: That is too long. At most { $count } characters, please.
field-too-long = Teks itu terlalu panjang. Sila hadkan kepada { $count } aksara.
# en: That day is still to come. Please check the date.
field-future = Hari itu belum tiba. Sila semak tarikhnya.
# en: Please type something, or press Enter alone to leave it blank.
field-not-text = Sila taip sesuatu, atau tekan Enter sahaja untuk membiarkannya kosong.
# en: A name has letters. Please type it as it stands on the account.
field-not-name = Nama mesti ada huruf. Sila taip seperti yang tertera pada akaun.
# en: That does not look like an e-mail address, such as name@example.com.
field-not-email = Itu tidak nampak seperti alamat e-mel. Contoh yang betul: name@example.com.
# en: That does not look like a phone number. Digits, spaces and + are enough.
field-not-phone = Itu tidak nampak seperti nombor telefon. Digit, ruang dan + sudah memadai.
# en: That does not look like an amount. Please type it like { $example }.
field-not-money = Itu tidak nampak seperti jumlah wang. Sila taip seperti { $example }.
# en: That date was not understood. Please type it as 2026-10-01 or 1 October 2026.
field-not-date = Tarikh itu tidak difahami. Sila taip seperti 2026-10-01 atau 1 Oktober 2026.
# en: Only the last four digits of the card, please, such as 1234.
field-not-last4 = Sila taip empat digit terakhir kad sahaja, contohnya 1234.
# en: That looks like a full card number, which nobody needs in order to help you. It was not kept. If a card is asked for, type only its last four digits: { $last4 }.
refused-card-number = Itu nampak seperti nombor kad penuh. Tiada sesiapa memerlukannya untuk membantu anda, jadi nombor itu tidak disimpan. Jika nombor kad diminta, taip empat digit terakhirnya sahaja: { $last4 }.
# en: That holds control characters, which cannot be kept. Please type it by hand.
refused-control = Teks itu mengandungi aksara kawalan yang tidak dapat diterima. Sila taip sendiri.

## Panduan

# en: { $provider }: { $title }
card-title = { $provider }: { $title }
# en: Your answers: { $answers }
card-answers = Jawapan anda: { $answers }
# en: Before you do anything
card-warnings = Sebelum anda berbuat apa-apa
# en: Similar names, other services
card-look-alikes = Nama serupa, perkhidmatan lain
# en: Website: { $domains }
look-alike-websites = Laman web: { $domains }
# en: Try this first
card-try-first = Cuba ini dahulu
# en: Use first: { $channel }
card-channel = Gunakan dahulu: { $channel }
# en: At once as well
card-at-once = Hubungi juga dengan segera
# For a trick without loss: scam lines and police, named apart from the bodies for complaints.
# en: Report it here as well
card-report = Laporkan juga di sini
# For help with debts: nobody has to be refused before they ask for it.
# en: Help with money and debts
card-debts = Bantuan tentang wang dan hutang
# en: Have ready
card-have-ready = Sediakan
# en: Why there is no message
card-no-message = Sebab tiada mesej
# en: Message to send
card-message-written = Mesej untuk dihantar
# en: What to say
card-message-spoken = Apa yang perlu dikatakan
# A public post or a private message.
# en: What to write on the social network
card-message-public = Apa yang perlu ditulis di rangkaian sosial
# en: Subject: { $subject }
card-subject = Subjek: { $subject }
# en: Fill in what stands in [brackets].
card-blanks = Isi bahagian dalam [kurungan].
# en: Nothing has been sent: you still have to send the message yourself.
card-still-to-send = Belum ada apa-apa yang dihantar: anda perlu menghantar mesej ini sendiri.
# en: Nobody has been called: you still have to call yourself.
card-still-to-call = Belum ada sesiapa yang dihubungi: anda perlu menelefon sendiri.
# en: { $provider } answers in: { $languages }.
card-support-languages = { $provider } menjawab dalam bahasa: { $languages }.
# en: The pages of { $provider } that we read are in: { $languages }.
card-page-languages = Halaman { $provider } yang kami baca adalah dalam bahasa: { $languages }.
# en: Add -l { $locale } to the command at the end to get the message in { $language }.
card-message-in = Tambah -l { $locale } pada perintah di hujung panduan untuk mendapatkan mesej dalam bahasa { $language }.
# en: What makes it go better
card-tips = Supaya urusan lebih lancar
# en: Other ways
card-other-channels = Cara lain
# en: Good to know
card-facts = Maklumat berguna
# en: Afterwards
card-afterwards = Selepas itu
# en: If { $provider } does not settle it, go on in this order
card-escalation = Jika { $provider } tidak menyelesaikannya, teruskan mengikut urutan ini
# en: If it is not settled, go on in this order
card-escalation-urgent = Jika belum selesai, teruskan mengikut urutan ini
# en: How to avoid this next time
card-avoid-next-time = Supaya tidak berulang
# en: This card again
card-replay = Papar panduan ini semula
# en: Way
table-channel = Cara
# en: Best for
table-best-for = Paling sesuai untuk
# en: Contact
table-contact = Hubungi di
# en: No confirmed contact known
table-no-contact = Tiada maklumat hubungan yang disahkan
# en: No confirmed contact is known. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none = Tiada maklumat hubungan yang disahkan. Dapatkannya hanya daripada aplikasi atau dengan menaip sendiri alamat rasmi ({ $domains }), jangan sekali-kali daripada hasil carian, iklan atau mesej.
# en: No confirmed contact is known for { $region }. Take one only from the app or by typing the official address yourself ({ $domains }), never from a search result, an advert or a message.
contact-none-in-region = Tiada maklumat hubungan yang disahkan untuk { $region }. Dapatkannya hanya daripada aplikasi atau dengan menaip sendiri alamat rasmi ({ $domains }), jangan sekali-kali daripada hasil carian, iklan atau mesej.
# en: No confirmed contact is known, and no official web address either. Take one only from the app that you already use or from your own papers, never from a search result, an advert or a message.
contact-none-no-domain = Tiada maklumat hubungan yang disahkan, dan tiada juga alamat web rasmi. Dapatkannya hanya daripada aplikasi yang sudah anda gunakan atau daripada dokumen anda sendiri, jangan sekali-kali daripada hasil carian, iklan atau mesej.
# en: Last checked on { $date }: it may have changed since.
contact-stale = Kali terakhir disemak pada { $date }: mungkin sudah berubah.
# en: Tried on { $date }, as printed on { $host }.
source-tested = Sudah dicuba pada { $date }, seperti tertera di { $host }.
# en: Read on { $host } on { $date }.
source-live = Dibaca di { $host } pada { $date }.
# en: As printed on { $host } (stored copy read on { $date }).
source-stored-copy = Seperti tertera di { $host } (salinan tersimpan dibaca pada { $date }).
# en: The page dates from { $seen }.
source-seen = Halaman itu dari { $seen }.
# The day on which the page was read, and the date that it bears itself.
# en: { $date } (page from { $seen })
source-dates = { $date } (halaman dari { $seen })
# en: Source: { $host }, { $date }
source-short = Sumber: { $host }, { $date }
# en: Not confirmed. Source: { $host }, { $date }
source-short-unconfirmed = Belum disahkan. Sumber: { $host }, { $date }
# en: Not an official page. Source: { $host }, { $date }
source-short-third-party = Bukan halaman rasmi. Sumber: { $host }, { $date }
# en: Official for { $regions }; not confirmed for calls from elsewhere. Source: { $host }, { $date }
source-short-elsewhere = Rasmi untuk { $regions }; belum disahkan untuk panggilan dari tempat lain. Sumber: { $host }, { $date }
# For a statement that somebody else gives, or that is concluded, from the provider's own page.
# en: Known indirectly. Source: { $host }, { $date }
source-short-indirect = Diketahui secara tidak langsung. Sumber: { $host }, { $date }
# For a contact that somebody else has recorded from the owner's own page, which nobody has read here.
# en: Recorded by somebody else, who names { $host } as the source, { $date }
source-short-recorded = Direkodkan oleh pihak lain, yang menamakan { $host } sebagai sumber, { $date }
# en: Recorded for { $regions }; not confirmed for calls from elsewhere. Somebody else names { $host } as the source, { $date }
source-short-recorded-elsewhere = Direkodkan untuk { $regions }; belum disahkan untuk panggilan dari tempat lain. Pihak lain menamakan { $host } sebagai sumber, { $date }
# en: Somebody else has recorded that { $owner } prints this on { $site }; we have not read that page.
source-recorded = Pihak lain merekodkan bahawa { $owner } menyiarkannya di { $site }; kami belum membaca halaman itu.
# en: { $page } is { $provider }'s own account.
source-own-account = { $page } ialah akaun milik { $provider } sendiri.
# en: Confirm it in the app or on that page before you call.
confirm-before-calling = Sila sahkan dalam aplikasi atau di halaman itu sebelum menelefon.
# en: That is not { $provider }'s own page: confirm it in the app before you use it.
confirm-third-party = Itu bukan halaman { $provider } sendiri: sahkan dalam aplikasi sebelum menggunakannya.
# en: That is not { $provider }'s own page: confirm it in the app or on { $domains } before you use it.
confirm-third-party-site = Itu bukan halaman { $provider } sendiri: sahkan dalam aplikasi atau di { $domains } sebelum menggunakannya.
# en: Confirm it in the app or there before you use it.
confirm-recorded = Sila sahkan dalam aplikasi atau di situ sebelum menggunakannya.
# The same, for a body that has no app.
# en: Confirm it there before you use it.
confirm-recorded-there = Sila sahkan di situ sebelum menggunakannya.
# en: Not confirmed: use it only if the app or the official website shows the same.
confirm-unconfirmed = Belum disahkan: gunakannya hanya jika aplikasi atau laman web rasmi menunjukkan yang sama.
# en: It is the official number for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.
confirm-elsewhere = Ini nombor rasmi untuk { $regions }. Belum disahkan sama ada nombor ini boleh dihubungi dari tempat lain: jika panggilan tidak bersambung, gunakan cara lain.
# en: It is recorded for { $regions }. Whether it can be called from elsewhere is not confirmed: if it does not connect, use another way.
confirm-recorded-elsewhere = Nombor ini direkodkan untuk { $regions }. Belum disahkan sama ada nombor ini boleh dihubungi dari tempat lain: jika panggilan tidak bersambung, gunakan cara lain.

## helpme list, helpme tree

# en: Providers
list-title = Penyedia
# en: helpme NAME leads you to the right support channel.
list-next = helpme NAMA membawa anda ke saluran sokongan yang betul.
# en: Provider
table-provider = Penyedia
# en: Name
table-name = Nama
# en: Languages
table-locales = Bahasa
# en: Regions
table-regions = Wilayah
# en: Asked only where the advice depends on it:
tree-facts = Ditanya hanya apabila nasihat bergantung padanya:
# en: see { $question } above
tree-see = lihat { $question } di atas

## Nota

# en: Shown in Simplified Chinese: there is no Traditional Chinese yet.
note-simplified = Dipaparkan dalam bahasa Cina Ringkas: bahasa Cina Tradisional belum ada.
# en: A question is shown in English: the text { $key } is not translated yet.
note-question-in-english = Satu soalan dipaparkan dalam bahasa Inggeris: teks { $key } belum diterjemahkan.
# en: The card is shown in English, because these texts are not translated yet: { $keys }
note-card-in-english = Panduan dipaparkan dalam bahasa Inggeris kerana teks berikut belum diterjemahkan: { $keys }
# en: { $provider } is shown in English: it is not translated yet.
note-pack-in-english = { $provider } dipaparkan dalam bahasa Inggeris kerana belum diterjemahkan.
# en: { $value } in { $file } is on the list of false contacts and is not shown. Take it out of that file.
note-known-false = { $value } dalam { $file } ada dalam senarai maklumat hubungan palsu dan tidak ditunjukkan. Keluarkannya daripada fail itu.
# en: You left. Nothing was kept.
left = Anda telah keluar. Tiada apa-apa disimpan.

## Ralat: apa yang berlaku, dan langkah seterusnya

# en: There is no language { $asked }. These are there: { $known }. For example: helpme -l ms afterpay
error-unknown-locale = Tiada bahasa { $asked }. Yang ada: { $known }. Contohnya: helpme -l ms afterpay
# en: There is no provider or command { $asked }. Providers: { $providers }. Type helpme --help for the commands.
error-unknown-provider = Tiada penyedia atau perintah { $asked }. Penyedia: { $providers }. Taip helpme --help untuk melihat perintah.
# en: There is no provider or command { $asked }. Did you mean { $near }? Type helpme list for all providers, helpme --help for the commands.
error-unknown-provider-near = Tiada penyedia atau perintah { $asked }. Adakah anda maksudkan { $near }? Taip helpme list untuk semua penyedia, helpme --help untuk perintah.
# en: There is no provider or command { $asked }. Type helpme list for all { $count } providers, helpme --help for the commands.
error-unknown-provider-many = Tiada penyedia atau perintah { $asked }. Taip helpme list untuk kesemua { $count } penyedia, helpme --help untuk perintah.
# en: There is no region { $asked } here. Choose one of these: { $known }.
error-unknown-region = Tiada wilayah { $asked } di sini. Pilih salah satu: { $known }.
# en: The command comes first. For example: { $command }
error-command-first = Perintah ditulis dahulu. Contohnya: { $command }
# en: { $word } is not an answer. Write answers as id=value, such as problem=refund.
error-not-an-answer = { $word } bukan jawapan. Tulis jawapan sebagai id=value, contohnya problem=refund.
# en: Nothing with the id { $id } is asked here. Type helpme tree and the provider's name to see the ids.
error-unknown-id = Tiada apa-apa dengan id { $id } ditanya di sini. Taip helpme tree dan nama penyedia untuk melihat semua id.
# en: Nothing with the id { $id } is asked here. Did you mean { $near }?
error-unknown-id-near = Tiada apa-apa dengan id { $id } ditanya di sini. Adakah anda maksudkan { $near }?
# en: The question { $question } has no choice { $choice }. Choose one of these: { $offered }.
error-unknown-choice = Soalan { $question } tiada pilihan { $choice }. Pilih salah satu: { $offered }.
# en: The question { $question } has no choice { $choice }. Did you mean { $near }? All choices: { $offered }.
error-unknown-choice-near = Soalan { $question } tiada pilihan { $choice }. Adakah anda maksudkan { $near }? Semua pilihan: { $offered }.
# en: The value for { $id } was not accepted. { $reason }
error-invalid-value = Nilai untuk { $id } tidak diterima. { $reason }
# en: The card depends on an answer that is missing: { $question } ({ $ask }). Add one of these, or leave out --no-input:
error-missing-decision = Panduan bergantung pada jawapan yang belum diberikan: { $question } ({ $ask }). Tambah salah satu di bawah, atau jangan guna --no-input:
# en: It is not said which provider is meant. Type one of these, or leave out --no-input:
error-missing-provider = Penyedia belum dinyatakan. Taip salah satu daripada yang berikut, atau tinggalkan --no-input:
# en: The input ended before the last question. Answer every question, give answers as id=value, or use --no-input.
error-end-of-input = Input tamat sebelum soalan terakhir. Jawab setiap soalan, beri jawapan sebagai id=value, atau guna --no-input.
# en: There are no providers in { $folder }. A folder of packs holds one folder for each provider, with a tree.toml in it.
error-no-packs = Tiada penyedia dalam { $folder }. Folder pek mengandungi satu folder bagi setiap penyedia, dengan tree.toml di dalamnya.
# en: Texts of this card are missing, so it cannot be shown: { $keys }. Please add them to { $file }; helpme check . names them all.
error-missing-words = Ada teks panduan ini yang tiada, jadi panduan tidak dapat dipaparkan: { $keys }. Sila tambah dalam { $file }; helpme check . menyenaraikan semuanya.
# en: Reading or writing failed: { $reason }. Try again; if it happens again, send the output to another place.
error-io = Gagal membaca atau menulis: { $reason }. Cuba lagi; jika masih gagal, hantar output ke tempat lain.
# en: { $path } does not exist. Check the name of the file or folder.
error-not-found = { $path } tidak wujud. Semak nama fail atau folder itu.
# en: { $path } may not be read. Check the permissions of the folder and its files.
error-permission = Tiada kebenaran untuk membaca { $path }. Semak kebenaran folder itu dan failnya.
# en: { $path } could not be read: { $reason }. Check that it is a file or folder you can open.
error-unreadable = { $path } tidak dapat dibaca: { $reason }. Pastikan ia fail atau folder yang boleh anda buka.
# en: { $path } is a file, or leads through one. Name a folder, such as the one in which the file lies.
error-not-a-folder = { $path } ialah fail, atau laluannya melalui fail. Namakan folder, misalnya folder tempat fail itu berada.
# en: { $path } is too large, and was not read. Check that it is the right file.
error-too-large = { $path } terlalu besar, jadi tidak dibaca. Pastikan ia fail yang betul.
# en: { $path } is not UTF-8 text (byte { $offset }). Save it as UTF-8 and try again.
error-not-utf8 = { $path } bukan teks UTF-8 (bait { $offset }). Simpan sebagai UTF-8 dan cuba lagi.
# en: The option { $argument } needs a value.
usage-no-value = Opsyen { $argument } memerlukan nilai.
# en: The option { $argument } takes no value.
usage-value-not-wanted = Opsyen { $argument } tidak memerlukan nilai.
# en: { $value } is not possible for { $argument }. Possible: { $possible }.
usage-invalid-value = { $value } tidak boleh digunakan untuk { $argument }. Yang boleh: { $possible }.
# en: { $value } is not possible for { $argument }.
usage-wrong-value = { $value } tidak boleh digunakan untuk { $argument }.
# en: { $value } is not a day for { $argument }. Write it as year-month-day (YYYY-MM-DD), such as 2026-12-31.
usage-not-a-date = { $value } bukan tarikh untuk { $argument }. Tulis sebagai tahun-bulan-hari (TTTT-BB-HH), contohnya 2026-12-31.
# en: There is no option { $argument }.
usage-unknown-option = Tiada opsyen { $argument }.
# $having is one or more commands, such as helpme export.
# en: { $argument } belongs to { $having }, not to helpme { $command }. Type helpme { $command } --help to see what there is.
usage-option-elsewhere = { $argument } ialah opsyen { $having }, bukan helpme { $command }. Taip helpme { $command } --help untuk melihat apa yang ada.
# en: Something is missing: { $argument }.
usage-missing = Belum diberikan: { $argument }.
# en: { $argument } cannot stand here.
usage-conflict = { $argument } tidak boleh digunakan di sini.
# en: The command line was not understood ({ $reason }).
usage-other = Baris perintah tidak difahami ({ $reason }).
# en: Did you mean { $near }?
usage-near = Adakah anda maksudkan { $near }?
# en: Type helpme --help to see what there is.
usage-next = Taip helpme --help untuk melihat apa yang ada.

## helpme --help

# en: Leads you out of trouble with a payment service: which support channel to use first and why, what to have ready, what to do, and a message ready to send.
help-about = Membantu anda apabila ada masalah dengan perkhidmatan pembayaran: saluran sokongan mana yang perlu digunakan dahulu dan sebabnya, apa yang perlu disediakan, apa yang perlu dibuat, dan mesej yang sedia untuk dihantar.
# en: Usage:
help-usage = Penggunaan:
# en: { $heading }:
help-heading = { $heading }:
# en: Commands
help-commands = Perintah
# en: Arguments
help-arguments = Argumen
# en: Options
help-options = Opsyen
# en: Examples:
# en: helpme afterpay                   answer a few questions, get the card
# en: helpme afterpay problem=refund    the same with an answer given
# en: helpme -l ms gopay                in Malay (en, ms, zh)
# en:
# en: Nothing is sent or stored, and no network is used. Never type a password, PIN, one-time code or full card number.
help-after =
    Contoh:
      helpme afterpay                   jawab beberapa soalan, dapatkan panduan
      helpme afterpay problem=refund    sama, dengan satu jawapan sudah diberikan
      helpme -l ms gopay                dalam bahasa Melayu (en, ms, zh)

    Tiada apa-apa dihantar atau disimpan, dan rangkaian tidak digunakan. Jangan sekali-kali taip kata laluan, PIN, kod sekali guna (OTP) atau nombor kad penuh.
# en: Show this help
help-help = Tunjukkan bantuan ini
# en: Show the version
help-version = Tunjukkan versi
# en: CODE
help-value-code = KOD
# en: COMMAND
help-value-command = PERINTAH
# en: DATE
help-value-date = TARIKH
# en: DIR
help-value-dir = FOLDER
# en: FILE
help-value-file = FAIL
# en: FORM
help-value-form = BENTUK
# en: FORMAT
help-value-format = FORMAT
# en: LOCALE
help-value-locale = BAHASA
# en: NAME
help-value-name = NAMA
# en: NEW
help-value-new = BAHARU
# en: OLD
help-value-old = LAMA
# en: OPTIONS
help-value-options = OPSYEN
# en: OUTCOME
help-value-outcome = HASIL
# en: PART
help-value-part = BAHAGIAN
# en: PROVIDER
help-value-provider = PENYEDIA
# en: REGION
help-value-region = WILAYAH
# en: SHELL
help-value-shell = SHELL
# en: VALUE
help-value-value = NILAI
# en: WHAT
help-value-what = APA
# en: WHEN
help-value-when = BILA
# en: WHICH
help-value-which = JENIS
# en: WORD
help-value-word = KATA
# en: WORDS
help-value-words = KATA
# en: Providers, languages and regions
help-command-list = Penyedia, bahasa dan wilayah
# en: The decision tree of a provider, with ids
help-command-tree = Pepohon keputusan sesuatu penyedia, beserta id
# en: The provider, such as afterpay; without one you are asked
help-argument-provider = Penyedia, contohnya afterpay; jika tiada, anda akan ditanya
# en: The provider, such as afterpay
help-required-provider = Penyedia, contohnya afterpay
# en: Answers given in advance, such as problem=refund
help-argument-given = Jawapan yang diberikan lebih awal, contohnya problem=refund
# en: The language: en, ms or zh (also HELPME_LOCALE)
help-argument-locale = Bahasa: en, ms atau zh (juga HELPME_LOCALE)
# en: The region, such as AU
help-argument-region = Negara atau wilayah, contohnya AU
# en: A folder of packs instead of the shipped ones; several are laid one over the other, and the word shipped stands for the shipped ones (also HELPME_CONTENT)
help-argument-content = Folder pek untuk menggantikan pek asal; beberapa folder disusun bertindih, dan kata shipped bermaksud pek asal (juga HELPME_CONTENT)
# en: text, markdown or json; for tree also mermaid or dot
help-argument-format = text, markdown atau json; bagi tree juga mermaid atau dot
# en: A TOML file with answers, one id = "value" a line
help-argument-answers = Fail TOML berisi jawapan, satu id = "value" sebaris
# en: Ask nothing; a missing decision is an error
help-argument-no-input = Jangan tanya apa-apa; jika jawapan penting tiada, ralat dilaporkan
# en: Ask in numbered plain lines (also HELPME_PLAIN=1)
help-argument-plain = Tanya dalam baris biasa bernombor (juga HELPME_PLAIN=1)
# en: auto, always or never (NO_COLOR is honoured)
help-argument-color = auto, always atau never (NO_COLOR dipatuhi)
# en: Show the card for another day, such as 2026-12-31
help-argument-as-of = Tunjukkan panduan untuk hari lain, contohnya 2026-12-31

