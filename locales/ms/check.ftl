### Semakan dan penulisan kandungan: helpme check, new, preview, schema.

# en: Checked: what is built into helpme, not the files here. For those: helpme check .
check-shipped = Yang disemak ialah kandungan terbina dalam helpme, bukan fail di sini. Untuk fail di sini: helpme check .
# en: No findings: everything is sound.
check-clean = Tiada masalah ditemui: semuanya baik.
# en: Checking { $done } of { $all } …
check-progress = Menyemak { $done } daripada { $all } …
# en: Errors: { $errors }. Warnings: { $warnings }.
check-count = Ralat: { $errors }. Amaran: { $warnings }.
# en: helpme check --explain CODE tells more about a rule, such as helpme check --explain lost-placeholder.
check-next = helpme check --explain CODE menerangkan sesuatu peraturan, contohnya helpme check --explain lost-placeholder.
# en: phrases
check-own-words = frasa
# en: { $locale } { $present }/{ $total } words
check-words = { $locale } { $present }/{ $total } teks
# en: { $locale } { $present }/{ $total } words, { $outdated } outdated
check-words-outdated = { $locale } { $present }/{ $total } teks, { $outdated } lapuk
# en: Still to write in English:
check-unwritten = Masih perlu ditulis dalam bahasa Inggeris:
# en: Still to translate:
check-untranslated = Belum diterjemahkan:
# en: { $path }: { $count }, the first in lines { $lines }
check-untranslated-file = { $path }: { $count }, yang pertama pada baris { $lines }
# en: Nothing is wrong with what is translated. What is not yet is shown in English.
check-only-untranslated = Apa yang sudah diterjemahkan tiada masalah. Yang belum dipaparkan dalam bahasa Inggeris.
# en: Not like this:
check-bad = Jangan tulis begini:
# en: But like this:
check-good = Tulis begini:
# en: Mended in { $path }: { $count }.
check-mended = Dibaiki dalam { $path }: { $count }.
# en: There was nothing that can be mended without understanding the text.
check-nothing-to-mend = Tiada apa-apa yang boleh dibaiki tanpa memahami teksnya.
# en: There is no rule { $asked }. There are: { $near }. The code stands in brackets at the head of each finding.
error-unknown-rule = Tiada peraturan { $asked }. Yang ada: { $near }. Kod peraturan terdapat dalam kurungan pada permulaan setiap penemuan.
# en: whatever is answered
any-answers = apa-apa pun jawapannya
# en: a web address
figure-link = alamat web
# en: an e-mail address
figure-email = alamat e-mel
# en: a date
figure-date = tarikh
# en: an amount
figure-amount = jumlah wang
# en: the name of an account
figure-account = nama akaun
# en: a time of day
figure-time = waktu
# en: a phone number
figure-phone = nombor telefon
# en: a reply time or period
figure-wait = tempoh masa
# en: Find every fault in packs and phrases, for authors and translators
help-command-check = Cari setiap kesilapan dalam pek dan frasa, untuk pengarang dan penterjemah
# en: A folder of packs, one pack, or a project with content/ and locales/; without it, the project in which you are, or else what comes with helpme
help-check-folder = Folder pek, satu pek, atau projek dengan content/ dan locales/; tanpanya, projek tempat anda berada, atau jika tiada, kandungan yang disertakan dengan helpme
# en: Let warnings fail the check, too
help-argument-strict = Anggap amaran sebagai ralat juga
# en: Explain a rule
help-argument-explain = Terangkan sesuatu peraturan
# en: Mend spaces and punctuation in the files; comments and order stay
help-argument-fix = Baiki jarak dan tanda baca dalam fail; komen dan susunan kekal
# en: With --fix: write the English of today above every translation, once you have adapted them
help-argument-refresh-originals = Dengan --fix: tulis teks Inggeris terkini di atas setiap terjemahan, setelah anda menyesuaikannya
# en: Start a language or a provider: files with everything to fill in
help-command-new = Mulakan bahasa atau penyedia baharu: fail dengan semua yang perlu diisi
# en: Show a card with sample values while you edit
help-command-preview = Tunjukkan panduan dengan nilai contoh semasa anda menyunting
# en: The JSON Schema of tree.toml or contacts.toml, for editors
help-command-schema = JSON Schema bagi tree.toml atau contacts.toml, untuk penyunting teks
# en: locale or provider
help-argument-what = locale atau provider
# en: The language, such as ta, or the provider, such as newpay
help-argument-name = Bahasa, contohnya ta, atau penyedia, contohnya newpay
# en: The card: provider/outcome, such as afterpay/refund-missing
help-argument-card = Panduan: penyedia/hasil, contohnya afterpay/refund-missing
# en: Show it again at every save; Ctrl-C ends it
help-argument-watch = Tunjukkan semula setiap kali fail disimpan; Ctrl-C untuk berhenti
# en: Stretched and accented text, to find what is not translatable
help-argument-pseudo = Teks yang dipanjangkan dan beraksen, untuk mencari yang tidak boleh diterjemahkan
# en: tree or contacts
help-argument-file = tree atau contacts
# en: Written: { $path }
new-written = Ditulis: { $path }
# en: Already there, left as it is: { $path }
new-there = Sudah ada dan tidak diubah: { $path }
# en: Write the translations between the quotes, then run: { $command }
new-locale-next = Tulis terjemahan antara tanda petik, kemudian jalankan: { $command }
# en: Write the English texts between the quotes in en.toml, and put the provider's own addresses into contacts.toml. Then run: { $command }
new-provider-next = Tulis teks bahasa Inggeris di antara tanda petik dalam en.toml, dan masukkan alamat penyedia itu sendiri ke dalam contacts.toml. Kemudian jalankan: { $command }
# en: { $path } is there already, and was not touched. Choose another name.
error-exists = { $path } sudah ada dan tidak disentuh. Pilih nama lain.
# en: You may not write to { $path }. Check the permissions of the folder and of the file.
error-may-not-write = Anda tiada kebenaran menulis ke { $path }. Semak kebenaran folder dan fail itu.
# en: { $path } could not be written: { $reason }. Check that there is room and that the folder can be changed.
error-not-written = { $path } tidak dapat ditulis: { $reason }. Pastikan masih ada ruang dan folder itu boleh diubah.
# en: { $path } was changed while it was being checked, and was left as it is. Save your work and run this again.
error-changed-meanwhile = { $path } berubah semasa sedang disemak, jadi fail itu dibiarkan seadanya. Simpan kerja anda dan jalankan perintah ini sekali lagi.
# en: Nothing here is in a language { $asked }. These are here: { $known }. To start a new one, type helpme new locale and its name.
error-locale-not-in-place = Tiada apa-apa di sini dalam bahasa { $asked }. Yang ada: { $known }. Untuk memulakan bahasa baharu, taip helpme new locale dan namanya.
# en: { $asked } cannot be used as a name here. { $rule }
error-bad-name = { $asked } tidak boleh digunakan sebagai nama di sini. { $rule }
# en: A language is two or three small letters, such as ta or fil, and not en.
bad-name-locale = Bahasa ditulis dengan dua atau tiga huruf kecil, seperti ta atau fil, dan bukan en.
# en: A provider is small letters, digits and hyphens, such as newpay.
bad-name-provider = Nama penyedia terdiri daripada huruf kecil, angka dan sengkang, seperti newpay.
# en: It is a command of helpme, so nobody could ask for the provider.
bad-name-command = Nama ini ialah perintah helpme, jadi penyedia itu tidak dapat dipanggil.
# en: What is built into helpme cannot be changed. Name a folder with --content, or go to a project that has content/ and locales/.
error-no-folder-to-write = Kandungan yang terbina dalam helpme tidak boleh diubah. Namakan folder dengan --content, atau pergi ke projek yang mempunyai content/ dan locales/.
# en: { $provider } has no outcome { $asked }. Choose one of these: { $known }.
error-unknown-outcome = { $provider } tiada hasil { $asked }. Pilih satu daripada: { $known }.
# en: Preview of { $card }, with sample values. Nothing here is real.
preview-of = Pratonton { $card }, dengan nilai contoh. Semuanya bukan maklumat sebenar.
# en: Waiting for the next save. Ctrl-C ends.
preview-watching = Menunggu simpanan seterusnya. Ctrl-C untuk berhenti.
# en: Check this provider alone
help-check-only-provider = Semak penyedia ini sahaja

# en: error
finding-error = ralat
# en: warning
finding-warning = amaran
# en: { $severity }[{ $code }]: { $message }
finding-title = { $severity }[{ $code }]: { $message }
# en: what to do: { $step }
finding-next = tindakan: { $step }
# en: { $count ->
# en: [one] One fault found. Nothing was taken from there.
# en: *[other] { $count } faults found. Nothing was taken from there.
# en: }
findings-count = { $count ->
   *[other] { $count } kesilapan ditemui. Tiada apa-apa diambil daripadanya.
}
# en: nothing similar
no-known-name = tiada yang serupa
# en: you may not read it
unreadable-permission = anda tiada kebenaran membacanya
# en: the link leads out of the folder of packs
unreadable-outside = pautan itu menuju ke luar folder pek
# en: it is a folder, pipe or device, where a file must be
unreadable-not-a-file = ini folder, paip atau peranti, sedangkan yang diperlukan ialah fail
# en: it holds more files than any pack has
unreadable-too-many = fail di dalamnya lebih banyak daripada mana-mana pek
# en: a text in quotes
expects-text = teks dalam tanda petik
# en: an id in quotes: lower-case letters, digits and hyphens
expects-id = id dalam tanda petik: huruf kecil, digit dan tanda sempang
# en: a web address that begins with https://
expects-address = alamat web yang bermula dengan https://
# en: a phone number such as "+1 833-844-8095" or "997" in plain digits, an e-mail address, or a web address that begins with https://
expects-contact = nombor telefon seperti "+1 833-844-8095" atau "997" dengan digit biasa, alamat e-mel, atau alamat web yang bermula dengan https://
# en: a phone number, or a web address that begins with https://
expects-number-or-page = nombor telefon, atau alamat web yang bermula dengan https://
# en: an e-mail address, or a web address that begins with https://
expects-mailbox-or-page = alamat e-mel, atau alamat web yang bermula dengan https://
# en: a domain such as "afterpay.com", not an ending that many share, such as "co.id"
expects-domain = domain seperti "afterpay.com", bukan akhiran yang dikongsi ramai seperti "co.id"
# en: a region code in capitals such as "AU"
expects-region = kod wilayah dalam huruf besar seperti "AU"
# en: days such as "mon-fri" or "sat,sun"
expects-days = hari seperti "mon-fri" atau "sat,sun"
# en: a time such as "08:00"
expects-time = waktu seperti "08:00"
# en: a date as exactly as the page gives it: 2024-09-24, 2024-09, 2024 or 2020-2022
expects-page-date = tarikh setepat yang diberi oleh halaman itu: 2024-09-24, 2024-09, 2024 atau 2020-2022
# en: a language in two or three small letters, such as "id"
expects-language = bahasa dalam dua atau tiga huruf kecil, seperti "id"
# en: a time zone such as "Asia/Tokyo"
expects-zone = zon waktu seperti "Asia/Tokyo"
# en: true or false, without quotes
expects-boolean = true atau false, tanpa tanda petik
# en: a whole number, without quotes
expects-number = nombor bulat, tanpa tanda petik
# en: a day such as 2026-11-21, without quotes
expects-date = tarikh seperti 2026-11-21, tanpa tanda petik
# en: a list in square brackets
expects-list = senarai dalam kurungan siku
# en: a table
expects-table = jadual
# en: an id in quotes, or {"{"} id = "…", when = {"{"} … {"}"} {"}"}
expects-entry = id dalam tanda petik, atau {"{"} id = "…", when = {"{"} … {"}"} {"}"}
# en: a table such as {"{"} can-log-in = "yes" {"}"}
expects-when = jadual seperti {"{"} can-log-in = "yes" {"}"}

## Peraturan: apa yang salah; .next apa yang perlu dibuat; .why sebabnya; .bad dan .good contoh, sama dalam setiap bahasa

# en: This is not valid TOML. The reader says: “{ $reason }”.
# en: .next = Check quotes, brackets and equals signs here and in the line before.
# en: .why = A file that cannot be read as TOML takes its whole pack out of use.
rule-toml-syntax = Ini bukan TOML yang sah. Pembaca TOML menyatakan dalam bahasa Inggeris: “{ $reason }”.
    .next = Semak tanda petik, kurungan dan tanda sama dengan di sini dan pada baris sebelumnya.
    .why = Fail yang tidak boleh dibaca sebagai TOML menyebabkan seluruh pek tidak dapat digunakan.
    .bad = title = "Refund missing
    .good = title = "Refund missing"
# en: TOML does not know the sign that stands here: { $found }
# en: .next = Switch your keyboard to English and type the plain sign in its place. Inside a text such signs may stay. The plain sign: { $wanted }
rule-toml-syntax-other-sign = TOML tidak mengenal tanda yang ada di sini: { $found }
    .next = Tukar papan kekunci kepada bahasa Inggeris dan taip tanda biasa sebagai gantinya. Di dalam teks, tanda begitu boleh kekal. Tanda biasa itu: { $wanted }
# en: A quote is missing: a text stands between two plain quotes, "like this".
# en: .next = Put a plain quote (") at both ends of the text, in the same line.
rule-toml-syntax-quote = Satu tanda petik tiada: teks berada di antara dua tanda petik biasa, "seperti ini".
    .next = Letak tanda petik biasa (") di kedua-dua hujung teks, pada baris yang sama.
# en: The text has ended with the quote before this, and yet more follows.
# en: .next = Inside a text write “ and ” for quotes, or \" for a plain one. If the text is complete, delete what follows.
rule-toml-syntax-behind-quote = Teks sudah tamat pada tanda petik sebelum ini, tetapi masih ada sambungan.
    .next = Di dalam teks, gunakan “ dan ” sebagai tanda petik, atau \" untuk yang biasa. Jika teks sudah lengkap, padam sambungannya.
# en: A backslash cannot stand before this: { $found }
# en: .next = Delete the backslash, or write it twice if it shall be shown.
rule-toml-syntax-backslash = Garis condong songsang tidak boleh berada di sini: { $found }
    .next = Padam garis condong songsang itu, atau tulis dua kali jika ia perlu dipaparkan.
# en: { $found } is no date.
# en: .next = Write a day that there is, the year first and without quotes: 2026-11-21.
rule-toml-syntax-date = { $found } bukan tarikh.
    .next = Tulis hari yang wujud, tahun dahulu dan tanpa tanda petik: 2026-11-21.
# en: A { $wanted } is missing here.
# en: .next = Put it here, as in the lines around: name = "text", ["first", "second"], {"["}table].
rule-toml-syntax-missing-sign = Tanda { $wanted } tiada di sini.
    .next = Letakkan tanda itu di sini, seperti pada baris lain: name = "teks", ["pertama", "kedua"], {"["}table].
# en: { $found } is not understood here.
# en: .next = Write { $wanted }: true and false are written in small letters, without quotes.
rule-toml-syntax-boolean = { $found } tidak difahami di sini.
    .next = Tulis { $wanted }: true dan false ditulis dengan huruf kecil, tanpa tanda petik.
# en: This { $found } has no { $wanted } where it should end.
# en: .next = A table in braces ends in its own line, a list before the next key or table. Put { $wanted } there.
rule-toml-syntax-bracket = { $found } ini tiada { $wanted } di tempat ia patut berakhir.
    .next = Jadual dalam kurungan dakap berakhir pada barisnya sendiri, senarai sebelum kunci atau jadual seterusnya. Letak { $wanted } di situ.
# en: This text has three quotes at its beginning and none at its end.
# en: .next = Put """ behind its last word.
rule-toml-syntax-quotes = Teks ini bermula dengan tiga tanda petik tetapi tidak ditutup.
    .next = Letak """ selepas perkataan terakhirnya.
# en: { $key } stands here a second time; the first is in line { $line }.
# en: .next = Put both together in one place and delete the other, or give this one another name.
# en: .why = With two of the same name nobody knows which one counts, and the file cannot be used.
rule-duplicate-key = { $key } muncul di sini buat kali kedua; yang pertama ada pada baris { $line }.
    .next = Satukan kedua-duanya di satu tempat dan padamkan yang satu lagi, atau beri nama lain kepada yang ini.
    .why = Jika dua perkara mempunyai nama yang sama, tiada siapa tahu yang mana satu dipakai, dan fail tidak dapat digunakan.
    .bad =
        {"["}outcomes.refund]
        title = "Refund missing"
        {"["}outcomes.refund]
        why = "The shop has to confirm it."
    .good =
        {"["}outcomes.refund]
        title = "Refund missing"
        why = "The shop has to confirm it."
# en: This is not UTF-8 text.
# en: .next = Save the file as UTF-8 in your editor.
# en: .why = Files in other encodings lose their Chinese and their accents.
rule-not-utf8 = Ini bukan teks UTF-8.
    .next = Simpan fail sebagai UTF-8 dalam penyunting anda.
    .why = Fail dalam pengekodan lain kehilangan aksara Cina dan tanda aksennya.
    .bad = (a file saved as GBK or Windows-1252)
    .good = (the same file saved as UTF-8)
# en: The file is saved as UTF-16.
# en: .next = Save it as UTF-8 in your editor (Notepad: “Save as”, then “Encoding: UTF-8”).
rule-not-utf8-utf-16 = Fail ini disimpan sebagai UTF-16.
    .next = Simpan sebagai UTF-8 dalam penyunting anda (Notepad: “Save as”, kemudian “Encoding: UTF-8”).
# en: This text is longer than any card can show.
# en: .next = Shorten it, or divide it into several.
# en: .why = A card is read on a small screen by somebody who is worried.
rule-too-large = Teks ini terlalu panjang untuk mana-mana panduan.
    .next = Pendekkan, atau bahagikan kepada beberapa teks.
    .why = Panduan dibaca pada skrin kecil oleh orang yang sedang risau.
    .bad = why = "(20,000 characters)"
    .good = why = "The shop has to confirm the refund first."
# en: The pack has no file { $file }.
# en: .next = Add it beside tree.toml.
# en: .why = A pack is tree.toml, contacts.toml and en.toml; the other languages are compared with English.
rule-missing-file = Pek ini tiada fail { $file }.
    .next = Tambah fail itu di sebelah tree.toml.
    .why = Satu pek terdiri daripada tree.toml, contacts.toml dan en.toml; bahasa lain dibandingkan dengan bahasa Inggeris.
    .bad = afterpay/tree.toml afterpay/ms.toml
    .good = afterpay/tree.toml afterpay/contacts.toml afterpay/en.toml afterpay/ms.toml
# en: This cannot be read: { $reason }.
# en: .next = Check its permissions, and put a plain file in its place.
# en: .why = What cannot be read counts as missing, and nobody knows what stands in it.
rule-unreadable = Ini tidak dapat dibaca: { $reason }.
    .next = Semak kebenarannya, dan letakkan fail biasa di tempat itu.
    .why = Apa yang tidak dapat dibaca dikira tiada, dan tiada siapa tahu kandungannya.
    .bad = afterpay/zh.toml -> /home/somebody/zh.toml
    .good = afterpay/zh.toml
# en: Nothing reads the file { $file }.
# en: .next = Give it the name that is meant, or move it elsewhere. Similar: { $known }.
# en: .why = An editor that adds an ending takes a whole translation away without a word.
rule-unread-file = Fail { $file } tidak dibaca oleh apa-apa.
    .next = Beri nama yang dimaksudkan, atau alihkan fail itu ke tempat lain. Yang serupa: { $known }.
    .why = Penyunting yang menambah hujung nama fail menghilangkan seluruh terjemahan tanpa sebarang tanda.
    .bad = afterpay/zh.toml.txt
    .good = afterpay/zh.toml
# en: The language { $locale } is missing here, and most others beside it have it.
# en: .next = Put it back if it was lost or renamed, or start it: helpme new locale { $locale }
# en: .why = People get English instead, and nobody notices that a translation was lost.
rule-missing-language = Bahasa { $locale } tiada di sini, sedangkan kebanyakan yang lain di sebelahnya ada.
    .next = Kembalikan jika hilang atau bertukar nama, atau mulakan: helpme new locale { $locale }
    .why = Orang mendapat bahasa Inggeris, dan tiada siapa perasan bahawa terjemahan sudah hilang.
    .bad = afterpay/en.toml afterpay/zh.toml gopay/en.toml
    .good = afterpay/en.toml afterpay/zh.toml gopay/en.toml gopay/zh.toml
# en: The format has no key { $key } here.
# en: .next = Did you mean one of these: { $known }?
# en: .why = A key with a slip in its name would be ignored without a word.
rule-unknown-key = Tiada kunci { $key } dalam format ini di sini.
    .next = Adakah anda maksudkan salah satu daripada ini: { $known }?
    .why = Kunci yang tersalah eja akan diabaikan tanpa sebarang tanda.
    .bad = chanels = ["phone"]
    .good = channels = ["phone"]
# en: The key { $key } is missing in { $table }.
# en: .next = Add it.
# en: .why = Without it the card would have a hole, or a fact would have no source.
rule-missing-key = Kunci { $key } tiada dalam { $table }.
    .next = Tambah kunci itu.
    .why = Tanpanya panduan tidak lengkap, atau sesuatu fakta tiada sumber.
    .bad =
        {"["}[contacts]]
        channel = "phone"
        value = "1300 100 729"
    .good =
        {"["}[contacts]]
        channel = "phone"
        region = "AU"
        value = "1300 100 729"
        source = "https://www.afterpay.com/contact"
        checked = 2026-11-21
        how = "live"
        confidence = "official"
# en: The key { $key } takes { $expected }.
# en: .next = Write it that way.
# en: .why = A value of another type cannot be understood.
rule-wrong-type = Kunci { $key } menerima { $expected }.
    .next = Tulis dalam bentuk itu.
    .why = Nilai daripada jenis lain tidak dapat difahami.
    .bad = checked = "2026-11-21"
    .good = checked = 2026-11-21
# en: { $value } is not possible for { $key }.
# en: .next = Possible: { $expected }.
# en: .why = The program knows these values and no others.
rule-bad-value = { $value } tidak boleh digunakan untuk { $key }.
    .next = Yang boleh: { $expected }.
    .why = Program ini mengenal nilai-nilai itu sahaja.
    .bad = kind = "telephone"
    .good = kind = "phone"
# en: { $value } does not fit its channel, which is of the kind { $kind }.
# en: .next = Possible there: { $expected }. Correct the value, or name another channel.
rule-bad-value-channel = { $value } tidak sesuai dengan salurannya, yang berjenis { $kind }.
    .next = Yang boleh di situ: { $expected }. Betulkan nilainya, atau namakan saluran lain.
# en: { $id } is not an id.
# en: .next = Use lower-case letters, digits and single hyphens, such as card-last4.
# en: .why = Ids are typed on the command line and stand in answer files, so they are plain.
rule-bad-id = { $id } bukan id.
    .next = Guna huruf kecil, digit dan tanda sempang tunggal, contohnya card-last4.
    .why = Id ditaip pada baris perintah dan disimpan dalam fail jawapan, jadi ia mesti ringkas.
    .bad = {"["}questions.Refund_Missing]
    .good = {"["}questions.refund-missing]
# en: The id { $id } stands twice.
# en: .next = Give one of them another id. A question, an outcome and a field may not share one.
# en: .why = With two of the same name nobody knows which one is meant.
rule-duplicate-id = Id { $id } muncul dua kali.
    .next = Beri salah satunya id lain. Soalan, hasil dan medan tidak boleh berkongsi id.
    .why = Jika ada dua nama yang sama, tiada siapa tahu yang mana satu dimaksudkan.
    .bad = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "yes", next = "b" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "no", next = "b" {"}"}]
# en: The message { $id } stands a second time.
# en: .next = Delete one of the two. Its name must stay as it is in English.
rule-duplicate-id-message = Mesej { $id } muncul kali kedua.
    .next = Padam salah satu. Namanya mesti kekal seperti dalam bahasa Inggeris.
# en: This channel has { $id } already, in the same region.
# en: .next = Delete one of the two entries, or correct its value, channel or region.
rule-duplicate-id-contact = Saluran ini sudah mempunyai { $id } di wilayah yang sama.
    .next = Padam salah satu entri, atau betulkan nilai, saluran atau wilayahnya.
# en: This leads to { $id }, which is neither a question nor an outcome.
# en: .next = Similar ids: { $known }.
# en: .why = Somebody who takes this choice would stand before a wall.
rule-missing-target = Ini menuju ke { $id }, yang bukan soalan dan bukan hasil.
    .next = Id yang serupa: { $known }.
    .why = Orang yang memilihnya akan menemui jalan mati.
    .bad = {"{"} id = "refund", next = "refnd" {"}"}
    .good = {"{"} id = "refund", next = "refund" {"}"}
# en: The id { $id } is defined nowhere.
# en: .next = Define it, or use another. Similar ids: { $known }.
# en: .why = A name that is defined nowhere puts nothing on the card.
rule-unknown-id = Id { $id } tidak ditakrifkan di mana-mana.
    .next = Takrifkannya, atau guna id lain. Id yang serupa: { $known }.
    .why = Nama yang tidak ditakrifkan tidak membawa apa-apa kepada panduan.
    .bad = channels = ["phon"]
    .good = channels = ["phone"]
# en: This choice of { $id } leads back to the same question.
# en: .next = Let it lead to another question or to an outcome.
# en: .why = Somebody who takes it is asked the same again, without end.
rule-self-target = Pilihan dalam { $id } ini membawa kembali ke soalan yang sama.
    .next = Halakan pilihan ini ke soalan lain atau ke suatu hasil.
    .why = Orang yang memilihnya akan ditanya soalan yang sama tanpa henti.
    .bad =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "problem" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "general" {"}"}]
# en: This leads back to the question { $id }: { $way }.
# en: .next = Let this choice lead to an outcome, or to a question that was not asked before.
# en: .why = A walk through it might never end.
rule-cycle = Ini kembali semula ke soalan { $id }: { $way }.
    .next = Bawa pilihan ini ke suatu hasil, atau ke soalan yang belum ditanya.
    .why = Perjalanan melaluinya mungkin tidak akan tamat.
    .bad =
        {"["}questions.a]
        choices = [{"{"} id = "x", next = "b" {"}"}]
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "a" {"}"}]
    .good =
        {"["}questions.b]
        choices = [{"{"} id = "y", next = "general" {"}"}]
# en: Some choices of { $id } have a next and others have none.
# en: .next = Give every choice a next, or none: a question without is a fact.
# en: .why = A choice that leads nowhere gives no advice to those who take it.
rule-half-fact = Sebahagian pilihan { $id } ada next dan sebahagian lagi tiada.
    .next = Beri next kepada setiap pilihan, atau jangan beri langsung: soalan tanpa next ialah fakta.
    .why = Pilihan yang tidak membawa ke mana-mana tidak memberi nasihat kepada sesiapa.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no", next = "general" {"}"}]
# en: The question { $question } has no choice { $choice }.
# en: .next = Possible: { $known }.
# en: .why = The condition would never hold.
rule-unknown-choice = Soalan { $question } tiada pilihan { $choice }.
    .next = Yang boleh: { $known }.
    .why = Syarat itu tidak akan pernah dipenuhi.
    .bad = when = {"{"} can-log-in = "ja" {"}"}
    .good = when = {"{"} can-log-in = "yes" {"}"}
# en: No walk comes to the question { $id }, and no condition asks for it.
# en: .next = Let a choice lead to it, name it in a condition, or delete it with its texts.
# en: .why = Work that nobody sees, and often the sign of a wrong target elsewhere.
rule-unreachable-question = Tiada laluan yang sampai ke soalan { $id }, dan tiada syarat yang memerlukannya.
    .next = Halakan satu pilihan kepadanya, sebut dalam satu syarat, atau padamkan bersama teksnya.
    .why = Ini kerja yang tidak dilihat sesiapa, dan selalunya tanda sasaran yang salah di tempat lain.
    .bad =
        start = "problem"
        {"["}questions.forgotten]
        choices = [{"{"} id = "yes", next = "general" {"}"}, {"{"} id = "no", next = "general" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "fee", next = "forgotten" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
# en: No walk ends at the outcome { $id }.
# en: .next = Let a choice lead to it, or delete it with its texts.
# en: .why = A card that nobody will ever see.
rule-unreachable-outcome = Tiada laluan yang berakhir pada hasil { $id }.
    .next = Halakan satu pilihan kepadanya, atau padamkan bersama teksnya.
    .why = Ini panduan yang tidak akan dilihat sesiapa.
    .bad =
        {"["}outcomes.late-fee]
        channels = ["phone"]   # no choice has next = "late-fee"
    .good = {"{"} id = "fee", next = "late-fee" {"}"}
# en: No outcome offers the channel { $id }.
# en: .next = Name it in the channels of an outcome, or delete it with its texts.
# en: .why = A way to help that nobody is shown.
rule-unused-channel = Tiada hasil yang menawarkan saluran { $id }.
    .next = Sebut dalam channels sesuatu hasil, atau padamkan bersama teksnya.
    .why = Ini cara mendapatkan bantuan yang tidak ditunjukkan kepada sesiapa.
    .bad =
        {"["}channels.fax]
        kind = "phone"
    .good =
        {"["}outcomes.general]
        channels = ["fax"]
# en: No message asks for the field { $id }.
# en: .next = Name it in the fields of a message, or delete it with its texts.
# en: .why = A question that is never asked.
rule-unused-field = Tiada mesej yang meminta medan { $id }.
    .next = Sebut dalam fields sesuatu mesej, atau padamkan bersama teksnya.
    .why = Ini soalan yang tidak pernah ditanya.
    .bad =
        {"["}fields.colour]
        kind = "text"
    .good =
        {"["}messages.refund]
        fields = ["order-id"]
# en: No outcome uses the message { $id }.
# en: .next = Name it as the message of an outcome, or delete it with its texts.
# en: .why = Words that nobody will send.
rule-unused-message = Tiada hasil yang menggunakan mesej { $id }.
    .next = Jadikannya message sesuatu hasil, atau padamkan bersama teksnya.
    .why = Ini kata-kata yang tidak akan dihantar oleh sesiapa.
    .bad =
        {"["}messages.old]
        fields = []
    .good =
        {"["}outcomes.general]
        message = "question"
# en: No card states the fact { $id } of contacts.toml.
# en: .next = Name it in the facts of an outcome, or delete it.
# en: .why = Facts grow old; one that is not shown is work for nothing.
rule-unused-fact = Tiada panduan yang menyatakan fakta { $id } daripada contacts.toml.
    .next = Sebut dalam facts sesuatu hasil, atau padamkan.
    .why = Fakta menjadi lapuk; fakta yang tidak ditunjukkan hanya menambah kerja.
    .bad =
        {"["}[facts]]
        id = "old-rule"
    .good =
        {"["}outcomes.complaint]
        facts = ["old-rule"]
# en: From the question { $id } no outcome can be reached.
# en: .next = Let at least one of its choices lead on to an outcome.
# en: .why = Whoever comes here gets no advice, whatever they answer.
rule-dead-end = Tiada hasil yang dapat dicapai daripada soalan { $id }.
    .next = Halakan sekurang-kurangnya satu pilihannya ke suatu hasil.
    .why = Sesiapa yang sampai di sini tidak mendapat nasihat, walau apa pun jawapannya.
    .bad =
        {"["}questions.details]
        choices = [{"{"} id = "a" {"}"}, {"{"} id = "b" {"}"}]   # a choice elsewhere leads here
    .good =
        {"["}questions.details]
        choices = [{"{"} id = "a", next = "general" {"}"}, {"{"} id = "b", next = "general" {"}"}]
# en: The question { $id } has too few choices: { $count }.
# en: .next = Offer at least two choices, or leave the question out.
# en: .why = A question with one answer is no question.
rule-few-choices = Soalan { $id } mempunyai terlalu sedikit pilihan: { $count }.
    .next = Tawarkan sekurang-kurangnya dua pilihan, atau buang soalan itu.
    .why = Soalan dengan satu jawapan bukan soalan.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "not-sure", next = "general" {"}"}]
# en: The question { $id } has no choice for people to whom none applies.
# en: .next = Add one such as something-else, none or not-sure.
# en: .why = People whose case is not listed take a wrong choice, or give up.
rule-no-way-on = Soalan { $id } tiada pilihan bagi orang yang tidak sesuai dengan mana-mana pilihan.
    .next = Tambah pilihan seperti something-else, none atau not-sure.
    .why = Orang yang kesnya tidak tersenarai akan tersalah pilih atau berputus asa.
    .bad = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}]
    .good = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
# en: This depends on { $question }, which is not asked on every way to { $outcome }.
# en: .next = Use a question that every way asks, or a fact (a question whose choices have no next).
# en: .why = The person would be asked again, out of place, or see an entry that is not for them.
rule-unanswered-condition = Ini bergantung pada { $question }, yang tidak ditanya pada setiap laluan ke { $outcome }.
    .next = Gunakan soalan yang ditanya pada setiap laluan, atau fakta (soalan yang pilihannya tiada next).
    .why = Orang itu akan ditanya pada tempat yang salah, atau melihat perkara yang bukan untuknya.
    .bad =
        {"["}outcomes.general]   # reached without asking for the card
        channels = [{"{"} id = "phone", when = {"{"} paid-by = "card" {"}"} {"}"}]
    .good =
        {"["}questions.paid-by]   # a fact: no next
        choices = [{"{"} id = "card" {"}"}, {"{"} id = "other" {"}"}]
# en: With these answers the outcome { $id } has no channel: { $answers }.
# en: .next = Add a channel without a condition, or one for these answers.
# en: .why = The card would name nobody to turn to.
rule-no-channel = Dengan jawapan ini hasil { $id } tiada saluran: { $answers }.
    .next = Tambah saluran tanpa syarat, atau satu saluran untuk jawapan ini.
    .why = Panduan tidak akan menyebut sesiapa yang boleh dihubungi.
    .bad = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}]
    .good = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}, "help-centre"]
# en: Somebody who cannot log in is left with in-app help alone at { $id }: { $answers }.
# en: .next = Add a channel that needs no login, such as a help page or a phone line.
# en: .why = People who are locked out need help most, and cannot reach it there.
rule-only-in-app = Orang yang tidak dapat log masuk hanya ditinggalkan dengan bantuan dalam aplikasi pada { $id }: { $answers }.
    .next = Tambah saluran yang tidak memerlukan log masuk, seperti halaman bantuan atau talian telefon.
    .why = Orang yang terkunci di luar paling memerlukan bantuan, tetapi tidak dapat mencapainya di situ.
    .bad = channels = ["in-app-message"]
    .good = channels = ["in-app-message", "help-centre"]
# en: There are { $count } questions on a way to { $id }.
# en: .next = Ask at most five, the most telling first; leave out what does not change the card.
# en: .why = A worried person gives up before the card comes.
rule-many-questions = Ada { $count } soalan pada satu laluan ke { $id }.
    .next = Tanya paling banyak lima, yang paling penting dahulu; buang yang tidak mengubah panduan.
    .why = Orang yang risau akan berputus asa sebelum panduan muncul.
    .bad = problem > merchant > paid > card > country > bank > outcome
    .good = problem > merchant > outcome
# en: The message names { $id } but does not ask for it.
# en: .next = Add it to the fields of the message in tree.toml, or take it out of the text.
# en: .why = It would stay a blank in the message for ever.
rule-unasked-field = Mesej ini menyebut { $id } tetapi tidak memintanya.
    .next = Tambah medan itu dalam fields mesej di tree.toml, atau buang daripada teks.
    .why = Medan itu akan kekal kosong dalam mesej.
    .bad =
        {"["}messages.refund]
        fields = ["amount"]
        # en.toml
        written = "Order {"{"} $order-id {"}"}"
    .good =
        {"["}messages.refund]
        fields = ["amount", "order-id"]
# en: The message { $message } asks for { $id } and never uses it.
# en: .next = Use it in one of the texts, or take it out of the fields.
# en: .why = Every question costs a worried person patience.
rule-needless-field = Mesej { $message } meminta { $id } tetapi tidak pernah menggunakannya.
    .next = Gunakannya dalam salah satu teks, atau buang daripada fields.
    .why = Setiap soalan mengurangkan kesabaran orang yang sedang risau.
    .bad = fields = ["amount", "shoe-size"]
    .good = fields = ["amount"]
# en: The private field { $id } stands in the public form.
# en: .next = Take it out: ask to go on in private messages instead.
# en: .why = A public post can be read by everybody, fraudsters first.
rule-private-in-public = Medan peribadi { $id } ada dalam bentuk awam.
    .next = Buang medan itu; sebaliknya, minta supaya perbualan diteruskan dalam mesej peribadi.
    .why = Hantaran awam boleh dibaca oleh semua orang, terutama penipu.
    .bad = public = "My order {"{"} $order-id {"}"} is missing."
    .good = public = "My order is missing. Please write to me in private."
# en: This asks for a secret: { $found }.
# en: .next = Leave it out. Support never needs passwords, PINs, codes or full card numbers.
# en: .why = People learn to give away what thieves need.
rule-asks-for-secret = Ini meminta rahsia: { $found }.
    .next = Buangkannya. Khidmat sokongan tidak pernah memerlukan kata laluan, PIN, kod atau nombor penuh kad.
    .why = Orang akan terbiasa memberikan apa yang diperlukan pencuri.
    .bad = ask = "What is your PIN?"
    .good = ask = "What are the last four digits of the card?"
# en: This asks for what only fraudsters ask for: { $found }.
# en: .next = Leave it out. Support needs no look at a screen, no control of a device, no gift cards and no money moved to another account.
rule-asks-for-secret-act = Teks ini meminta sesuatu yang hanya diminta oleh penipu: { $found }.
    .next = Buangkannya. Khidmat sokongan tidak perlu melihat skrin, mengawal peranti, menerima kad hadiah atau memindahkan wang ke akaun lain.
# en: This promises what nobody can promise: { $found }.
# en: .next = Say what people can do, and what may come of it.
# en: .why = Others decide whether money comes back, and people rely on what a card says.
rule-promise = Ini menjanjikan sesuatu yang tidak dapat dijanjikan oleh sesiapa: { $found }.
    .next = Nyatakan apa yang boleh dilakukan, dan apa yang mungkin terhasil.
    .why = Pihak lain yang menentukan sama ada wang dikembalikan, dan orang bergantung pada kata-kata dalam panduan.
    .bad = why = "You will certainly get your money back."
    .good = why = "Ask for a refund in writing. The shop decides."
# en: The source lies on { $host }, but the official domains are: { $domains }.
# en: .next = Give an official page, add the domain if it is really theirs, or say confidence = "third-party".
# en: .why = Fraudsters publish numbers too; official means that the owner says so.
rule-foreign-source = Sumber ini terletak di { $host }, sedangkan domain rasmi ialah: { $domains }.
    .next = Beri halaman rasmi, tambah domain itu jika memang milik mereka, atau tulis confidence = "third-party".
    .why = Penipu juga menyiarkan nombor; rasmi bermaksud pemiliknya sendiri yang menyatakannya.
    .bad =
        domains = ["afterpay.com"]
        source = "https://phone-numbers.example"
        confidence = "official"
    .good =
        source = "https://www.afterpay.com/contact"
        confidence = "official"
# en: This address leads to { $host }, but the official domains are: { $domains }.
# en: .next = Give an official address, or say confidence = "third-party" or "unconfirmed".
# en: .why = A link on a card is followed without a second look.
rule-foreign-link = Alamat ini membawa ke { $host }, sedangkan domain rasmi ialah: { $domains }.
    .next = Beri alamat rasmi, atau tulis confidence = "third-party" atau "unconfirmed".
    .why = Pautan pada panduan diikuti tanpa diteliti lagi.
    .bad =
        value = "https://afterpay-help.example"
        confidence = "official"
    .good =
        value = "https://help.afterpay.com"
        confidence = "official"
# en: { $value } looks like an official address and can lead elsewhere.
# en: .next = Give the plain address of the page, without another address or name in it.
rule-foreign-link-disguise = { $value } kelihatan seperti alamat rasmi tetapi boleh membawa ke tempat lain.
    .next = Beri alamat halaman itu sahaja, tanpa alamat atau nama lain di dalamnya.
# en: The check is dated { $date }, but today is { $today }.
# en: .next = Write the day on which somebody really read the source.
# en: .why = A check that has not happened proves nothing.
rule-future-check = Semakan bertarikh { $date }, sedangkan hari ini { $today }.
    .next = Tulis hari seseorang benar-benar membaca sumber itu.
    .why = Semakan yang belum berlaku tidak membuktikan apa-apa.
    .bad = checked = 2099-01-01
    .good = checked = 2026-11-21
# en: The page is dated { $date }, but today is { $today }.
# en: .next = Write the date that the page itself bears, or leave it out.
rule-future-check-page = Tarikh halaman itu ialah { $date }, tetapi hari ini ialah { $today }.
    .next = Tulis tarikh yang tertera pada halaman itu sendiri, atau tinggalkannya.
# en: Last checked on { $date }, { $days } days ago.
# en: .next = Read the source again, and write the day.
# en: .why = Numbers change; after half a year the card warns people.
rule-old-check = Kali terakhir disemak pada { $date }, { $days } hari lalu.
    .next = Baca semula sumber itu dan tulis tarikhnya.
    .why = Nombor berubah; selepas setengah tahun panduan memberi amaran.
    .bad = checked = 2026-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
# en: Last checked on { $date }, { $days } days ago: too long.
# en: .next = Read the source again and write the day, or take the entry out.
# en: .why = After a year nobody can say whether it still holds.
rule-outdated-check = Kali terakhir disemak pada { $date }, { $days } hari lalu: terlalu lama.
    .next = Baca semula sumber itu dan tulis tarikhnya, atau buang entri ini.
    .why = Selepas setahun tiada siapa tahu sama ada ia masih benar.
    .bad = checked = 2024-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
# en: { $value } only stands for an address.
# en: .next = Put in the real one, from the provider's own website.
# en: .why = Nobody reaches help at an address that was never filled in.
rule-example-address = { $value } hanya contoh alamat.
    .next = Masukkan alamat sebenar, daripada laman web penyedia itu sendiri.
    .why = Tiada siapa mendapat bantuan di alamat yang tidak pernah diisi.
    .bad = domains = ["example.com"]
    .good = domains = ["afterpay.com"]
# en: No line can be open like this: { $from } to { $to }.
# en: .next = Write two different times, and none of them 24:00 for the opening. All day and night is 00:00 to 24:00.
# en: .why = The card says whether a line is open now.
rule-impossible-hours = Tiada talian boleh dibuka begini: { $from } hingga { $to }.
    .next = Tulis dua waktu yang berbeza; waktu buka tidak boleh 24:00. Sepanjang hari dan malam ialah 00:00 hingga 24:00.
    .why = Panduan menyatakan sama ada talian dibuka sekarang.
    .bad = hours = {"{"} days = "mon-fri", from = "09:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
# en: These hours overlap with those of another entry: { $from } to { $to }.
# en: .next = Let each hour stand in one entry alone. What closes before it opens goes on into the next day.
rule-impossible-hours-overlap = Waktu ini bertindih dengan waktu entri lain: { $from } hingga { $to }.
    .next = Pastikan setiap waktu berada dalam satu entri sahaja. Waktu tutup yang lebih awal daripada waktu buka bermaksud keesokan harinya.
# en: From { $from } to { $to } is open through the night, for more than half a day.
# en: .next = Exchange from and to if the line is open by day. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
# en: .why = People would be told that the line is closed while it is open, and called to it at night.
rule-reversed-hours = Dari { $from } hingga { $to } bermakna dibuka sepanjang malam, lebih daripada setengah hari.
    .next = Tukar tempat from dengan to jika talian dibuka pada waktu siang. Jika talian memang dibuka sepanjang malam, tulis dua entri: satu yang berakhir pada "24:00" dan satu yang bermula pada "00:00".
    .why = Orang akan diberitahu bahawa talian ditutup semasa ia dibuka, dan disuruh menelefon pada waktu malam.
    .bad = hours = {"{"} days = "mon-fri", from = "17:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good =
        hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
        # a line that really is open all night:
        hours = {"["}
          {"{"} days = "mon-fri", from = "17:00", to = "24:00", zone = "Asia/Tokyo" {"}"},
          {"{"} days = "tue-sat", from = "00:00", to = "09:00", zone = "Asia/Tokyo" {"}"},
        ]
# en: From { $from } to { $to } is open through the night, for more than half a day.
# en: .next = If it closes in the afternoon or evening, write { $later }, not { $to }. If it really is open all night, write two entries: one that ends at "24:00" and one that begins at "00:00".
rule-reversed-hours-after-noon = Dari { $from } hingga { $to } bermakna dibuka sepanjang malam, lebih daripada setengah hari.
    .next = Jika talian tutup pada waktu petang atau malam, tulis { $later }, bukan { $to }. Jika talian memang dibuka sepanjang malam, tulis dua entri: satu yang berakhir pada "24:00" dan satu yang bermula pada "00:00".
# en: There is no country with the code { $found }.
# en: .next = Use a code of ISO 3166, such as GB for the United Kingdom.
# en: .why = Nobody could choose it.
rule-impossible-region = Tiada negara dengan kod { $found }.
    .next = Gunakan kod ISO 3166, seperti GB untuk United Kingdom.
    .why = Tiada siapa dapat memilihnya.
    .bad = region = "UK"
    .good = region = "GB"
# en: Nobody can choose the region { $found }; offered are { $known }.
# en: .next = Add it to regions or elsewhere, or correct it.
# en: .why = What is kept for this region will never be shown to anybody who names one.
rule-region-not-offered = Tiada siapa dapat memilih wilayah { $found }; yang ditawarkan ialah { $known }.
    .next = Tambah pada regions atau elsewhere, atau betulkan.
    .why = Maklumat untuk wilayah ini tidak akan ditunjukkan kepada orang yang memilih wilayah.
    .bad =
        regions = ["AU"]
        {"["}[contacts]]
        region = "FR"
    .good = regions = ["AU", "FR"]
# en: People are said to have the contact of { $id } at hand, but it is listed here as well.
# en: .next = Delete the entry, or take at-hand out of tree.toml.
# en: .why = One of the two is wrong: people have it at hand, or the card must show it.
rule-needless-contact = Nombor atau alamat saluran { $id } dikatakan sudah ada pada orang, tetapi disenaraikan juga di sini.
    .next = Padam entri ini, atau buang at-hand daripada tree.toml.
    .why = Salah satu daripadanya salah: orang sudah memilikinya, atau panduan mesti menunjukkannya.
    .bad =
        {"["}channels.own-bank]
        at-hand = true
        {"["}[contacts]]
        channel = "own-bank"
    .good =
        {"["}channels.own-bank]
        at-hand = true
# en: { $value } is shown as valid, but is known as false or as somebody else's: { $known }.
# en: .next = Delete the entry, or take the value out of the list of fakes if it is right after all.
# en: .why = Somebody who calls it may lose money.
rule-fake-shown = { $value } ditunjukkan sebagai sah, tetapi diketahui palsu atau milik pihak lain: { $known }.
    .next = Padam entri ini, atau keluarkan nilai itu daripada senarai fakes jika ia sebenarnya betul.
    .why = Orang yang menghubunginya mungkin kehilangan wang.
    .bad =
        {"["}[contacts]]
        value = "+1 805-236-0916"
        {"["}[fakes]]
        value = "+1 805-236-0916"
    .good =
        {"["}[fakes]]
        value = "+1 805-236-0916"
# en: { $value } is not shown: the pack below it knows it as false.
# en: .next = Delete the entry. If the value is right after all, have it taken out of the fakes of that pack.
rule-fake-shown-left-out = { $value } tidak ditunjukkan: pek di bawahnya mengetahui bahawa nilai ini palsu.
    .next = Padam entri ini. Jika nilai itu sebenarnya betul, minta ia dikeluarkan daripada fakes dalam pek tersebut.
# en: Two sources say different things: { $one }, and here { $other }.
# en: .next = Find out which holds, or mark one with confidence = "unconfirmed".
# en: .why = The card would show both as if both were right.
rule-sources-disagree = Dua sumber menyatakan perkara berbeza: { $one }, dan di sini { $other }.
    .next = Pastikan yang mana benar, atau tandakan satu dengan confidence = "unconfirmed".
    .why = Panduan akan menunjukkan kedua-duanya seolah-olah kedua-duanya betul.
    .bad =
        value = "1300 100 729"   # page A
        value = "1300 999 999"   # page B, the same channel and region
    .good =
        value = "1300 999 999"
        confidence = "unconfirmed"
# en: The same page is given for two numbers that are nearly alike: { $one }, and here { $other }.
# en: .next = Read the page again, and delete the wrong entry. If both lines exist, give each a channel of its own, so that the card can say which is for what.
rule-sources-disagree-one-page = Halaman yang sama diberikan untuk dua nombor yang hampir serupa: { $one }, dan di sini { $other }.
    .next = Baca halaman itu semula dan padam entri yang salah. Jika kedua-dua talian wujud, beri setiap satu salurannya sendiri supaya panduan dapat menyatakan kegunaannya.
# en: This text holds a character that cannot be seen and can mislead.
# en: .next = Delete the text and type it anew.
# en: .why = It can turn a line round or hide part of a link.
rule-control-character = Teks ini mengandungi aksara yang tidak kelihatan dan boleh mengelirukan.
    .next = Padam teks itu dan taip semula.
    .why = Aksara itu boleh menterbalikkan baris atau menyembunyikan sebahagian pautan.
    .bad = name = "Call(U+202E)troppus"
    .good = name = "Call support"
# en: This placeholder is damaged: { $found }
# en: .next = Write placeholders as {"{"} $order-id {"}"}, and use braces for nothing else.
# en: .why = It would be printed as it stands, and the value would be missing.
rule-damaged-placeholder = Pemegang tempat ini rosak: { $found }
    .next = Tulis pemegang tempat sebagai {"{"} $order-id {"}"}, dan jangan guna kurungan dakap untuk perkara lain.
    .why = Ia akan dicetak begitu sahaja, dan nilainya tiada.
    .bad = written = "Order ｛ $order-id ｝, {"{"} amount {"}"}, % s"
    .good = written = "Order {"{"} $order-id {"}"}, {"{"} $amount {"}"}"
# en: Nothing here has a value for { $id }.
# en: .next = Use one of these: { $known }.
# en: .why = It would stay a blank for ever.
rule-unknown-placeholder = Tiada apa-apa di sini yang memberi nilai untuk { $id }.
    .next = Guna salah satu daripada ini: { $known }.
    .why = Ia akan kekal kosong selama-lamanya.
    .bad = title = "Refund of {"{"} $amount {"}"}"
    .good = title = "Refund missing"
# en: Nothing here has a value for { $id }.
# en: .next = Take it out: this text can have no placeholder.
rule-unknown-placeholder-anywhere = Tiada apa-apa di sini yang memberi nilai untuk { $id }.
    .next = Keluarkannya: teks ini tidak boleh mengandungi pemegang tempat.
# en: The placeholder { $id } of the English text is missing.
# en: .next = Put it where the sentence needs it, exactly as in English.
# en: .why = The value that the person typed would not be in the message.
rule-lost-placeholder = Pemegang tempat { $id } dalam teks Inggeris tiada di sini.
    .next = Letakkannya di tempat yang sesuai dalam ayat, tepat seperti dalam bahasa Inggeris.
    .why = Nilai yang ditaip tidak akan ada dalam mesej.
    .bad =
        # en: My order is {"{"} $order-id {"}"}.
        written = "Pesanan saya."
    .good = written = "Pesanan saya ialah {"{"} $order-id {"}"}."
# en: English does not have the placeholder { $id } here.
# en: .next = Take the placeholder out, or add it to the English text as well.
# en: .why = Two languages would say different things.
rule-added-placeholder = Bahasa Inggeris tiada pemegang tempat { $id } di sini.
    .next = Buang pemegang tempat itu, atau tambahkannya pada teks Inggeris juga.
    .why = Dua bahasa akan menyatakan perkara yang berbeza.
    .bad =
        # en: My order is missing.
        written = "Pesanan {"{"} $order-id {"}"} hilang."
    .good = written = "Pesanan saya hilang."
# en: The text { $key } is missing.
# en: .next = Below the line {"["}{ $table }] (write it at the end of the file if it is not there), add: { $name } = "…"
# en: .why = Whoever reads this language gets the whole card in English instead.
rule-missing-word = Teks { $key } tiada.
    .next = Di bawah baris {"["}{ $table }] (tulis di hujung fail jika tiada), tambah: { $name } = "…"
    .why = Pembaca bahasa ini akan mendapat seluruh panduan dalam bahasa Inggeris.
    .bad =
        {"["}questions.problem.choices]
        refund = "Bayaran balik"   # the tree has late-fee as well
    .good = late-fee = "Yuran lewat bayar"
# en: The text { $key } is missing: this outcome has no message to send.
# en: .next = Give the outcome a message in tree.toml (message = "…"), or say why there is none: below the line {"["}{ $table }], add { $name } = "…"
rule-missing-word-message = Teks { $key } tiada: hasil ini tidak mempunyai mesej untuk dihantar.
    .next = Beri hasil ini mesej dalam tree.toml (message = "…"), atau nyatakan sebab mesej tiada: di bawah baris {"["}{ $table }], tambah { $name } = "…"
# en: Nothing uses the text { $key }.
# en: .next = Delete it, or correct its name. Similar, and missing: { $known }.
# en: .why = A text that nobody reads still costs translators time.
rule-leftover-word = Tiada apa-apa yang menggunakan teks { $key }.
    .next = Padamkannya, atau betulkan namanya. Yang serupa dan belum ada: { $known }.
    .why = Teks yang tidak dibaca sesiapa tetap memakan masa penterjemah.
    .bad =
        {"["}questions.removed]
        ask = "…"
    .good =
        {"["}questions.problem]
        ask = "…"
# en: The text { $key } is empty.
# en: .next = Write it, or delete the line if English has none.
# en: .why = An empty text counts as missing, and the card comes in English.
rule-empty-word = Teks { $key } kosong.
    .next = Tulis teksnya, atau padam baris ini jika bahasa Inggeris juga tiada.
    .why = Teks kosong dikira tiada, dan panduan dipaparkan dalam bahasa Inggeris.
    .bad = title = ""
    .good = title = "Bayaran balik belum diterima"
# en: This is the same as in English.
# en: .next = Translate it. Names, codes and button names may stay; add a translation beside a button.
# en: .why = It was probably forgotten.
rule-same-as-english = Ini sama dengan teks Inggeris.
    .next = Terjemahkannya. Nama, kod dan nama butang boleh kekal; letakkan terjemahan di sebelah nama butang.
    .why = Mungkin ia terlupa diterjemahkan.
    .bad = name = "Goods not received"
    .good = name = "Barang tidak diterima (Goods not received)"
# en: English has changed since. Then: { $then } Now: { $now }
# en: .next = Adapt the translation, then put the English of today into the comment above it.
# en: .why = The translation may still say what is no longer true.
rule-english-moved-on = Teks Inggeris telah berubah. Dahulu: { $then } Kini: { $now }
    .next = Sesuaikan terjemahan, kemudian letakkan teks Inggeris terkini dalam komen di atasnya.
    .why = Terjemahan mungkin masih menyatakan perkara yang tidak lagi benar.
    .bad =
        # en: Wait ten days.
        why = "Tunggu sepuluh hari."   # English now: Do not wait.
    .good =
        # en: Do not wait.
        why = "Jangan tunggu."
# en: No “# en:” comment tells from which English { $key } was made.
# en: .next = Put the English text above it: helpme check . --fix --refresh-originals does it for all.
# en: .why = Without it nobody notices when English moves on.
rule-no-original = Tiada komen “# en:” yang menunjukkan teks Inggeris asal bagi { $key }.
    .next = Letakkan teks Inggeris di atasnya: helpme check . --fix --refresh-originals melakukannya untuk semua.
    .why = Tanpanya tiada siapa perasan apabila teks Inggeris berubah.
    .bad = title = "Bayaran balik"
    .good =
        # en: Refund
        title = "Bayaran balik"
# en: { $found } is { $sort } and does not belong in the words.
# en: .next = Put it into contacts.toml with its source, and say it without the figure here.
# en: .why = Figures change; in one place they can be corrected, in three languages they are forgotten.
rule-fact-in-words = { $found } ialah { $sort } dan tidak patut berada dalam kata-kata.
    .next = Letakkannya dalam contacts.toml bersama sumbernya, dan tulis di sini tanpa angka itu.
    .why = Angka berubah; di satu tempat ia mudah dibetulkan, dalam tiga bahasa ia terlupa.
    .bad = why = "Call 1300 100 729 from 8 am."
    .good = why = "Call the number shown below."
# en: The numbers differ from English: here { $here }, there { $there }.
# en: .next = Check which is right, and make both the same.
# en: .why = One of the two languages tells people something wrong.
rule-number-differs = Nombor berbeza daripada bahasa Inggeris: di sini { $here }, di sana { $there }.
    .next = Semak yang mana betul, dan samakan kedua-duanya.
    .why = Salah satu bahasa memberitahu perkara yang salah.
    .bad =
        # en: Take 3 screenshots.
        attach = "Ambil 5 tangkapan skrin."
    .good = attach = "Ambil 3 tangkapan skrin."
# en: Half-width sign after Chinese: { $found }
# en: .next = Write this instead: { $right }
# en: .why = Chinese is set with full-width punctuation.
rule-half-width = Tanda separuh lebar selepas aksara Cina: { $found }
    .next = Tulis tanda ini: { $right }
    .why = Bahasa Cina menggunakan tanda baca lebar penuh.
    .bad = ask = "发生了什么事?"
    .good = ask = "发生了什么事？"
# en: No space between Chinese and Latin: { $found }
# en: .next = Put one space between them.
# en: .why = Letters and digits that touch Chinese are hard to read.
rule-han-latin-space = Tiada jarak antara aksara Cina dengan Latin: { $found }
    .next = Letakkan satu jarak antara kedua-duanya.
    .why = Huruf dan angka yang melekat pada aksara Cina sukar dibaca.
    .bad = title = "忘了PIN"
    .good = title = "忘了 PIN"
# en: A space beside full-width punctuation.
# en: .next = Delete it.
# en: .why = Full-width punctuation carries its own space.
rule-stray-space = Ada jarak di sebelah tanda baca lebar penuh.
    .next = Padamkannya.
    .why = Tanda baca lebar penuh sudah mempunyai jaraknya sendiri.
    .bad = why = "请稍候 ，然后重试。"
    .good = why = "请稍候，然后重试。"
# en: Full-width letters or digits: { $found }
# en: .next = Write them half-width.
# en: .why = They cannot be copied as a number, and search does not find them.
rule-full-width = Huruf atau angka lebar penuh: { $found }
    .next = Tulis dalam lebar separuh.
    .why = Ia tidak boleh disalin sebagai nombor, dan carian tidak menemuinya.
    .bad = title = "ＰＩＮ"
    .good = title = "PIN"
# en: { $found } is Indonesian, not Malay.
# en: .next = Write { $right }.
# en: .why = Malaysians read it as a foreign language.
rule-indonesian-word = { $found } ialah perkataan Indonesia, bukan bahasa Melayu Malaysia.
    .next = Tulis { $right }.
    .why = Pembaca Malaysia menganggapnya bahasa asing.
    .bad = ask = "Nomor rekening Anda?"
    .good = ask = "Apakah nombor akaun anda?"
# en: { $found } is not the word of the glossary.
# en: .next = Write { $right }.
# en: .why = One term, one translation: otherwise people think of two different things.
rule-glossary = { $found } bukan istilah dalam glosari.
    .next = Tulis { $right }.
    .why = Satu istilah, satu terjemahan: jika tidak, orang menyangka dua perkara berbeza.
    .bad = title = "退钱"
    .good = title = "退款"
# en: A space at the beginning or end of a line.
# en: .next = Delete it.
# en: .why = It is copied with the message, and changes make noise in comparisons.
rule-trailing-space = Ada jarak pada awal atau akhir baris.
    .next = Padamkannya.
    .why = Ia ikut tersalin bersama mesej dan mengganggu perbandingan.
    .bad = title = "Refund missing "
    .good = title = "Refund missing"
# en: The same twice in a row: { $word }
# en: .next = Delete one of them.
# en: .why = It is nearly always a slip.
rule-doubled-word = Perkataan berulang: { $word }
    .next = Padam salah satu.
    .why = Hampir selalu ini tersilap taip.
    .bad = why = "Ask the the shop."
    .good = why = "Ask the shop."
# en: Doubled punctuation: { $found }
# en: .next = Keep one mark.
# en: .why = It is nearly always a slip.
rule-doubled-punctuation = Tanda baca berganda: { $found }
    .next = Kekalkan satu tanda sahaja.
    .why = Hampir selalu ini tersilap taip.
    .bad = why = "Wait.. Then call,, please."
    .good = why = "Wait. Then call, please."
# en: A space that is not the usual one: { $code }
# en: .next = Replace it by a plain space.
# en: .why = Lines break in the wrong place, and search does not find the words.
rule-odd-space = Jarak yang luar biasa: { $code }
    .next = Gantikan dengan jarak biasa.
    .why = Baris terputus di tempat yang salah, dan carian tidak menemui perkataan itu.
    .bad = title = "Refund(U+00A0)missing"
    .good = title = "Refund missing"
# en: This line ends otherwise than others in the file.
# en: .next = Let your editor save the file with one kind of line ends.
# en: .why = Comparisons show whole files as changed.
rule-mixed-line-ends = Baris ini berakhir dengan cara yang berbeza daripada baris lain.
    .next = Simpan fail dengan satu jenis akhir baris.
    .why = Perbandingan akan menunjukkan seluruh fail berubah.
    .bad = one line with CR LF, the next with LF
    .good = all lines with LF
# en: The file begins with a byte order mark.
# en: .next = Save it as UTF-8 without a mark (BOM).
# en: .why = Other programs take it for a part of the first key.
rule-byte-order-mark = Fail bermula dengan tanda urutan bait (BOM).
    .next = Simpan sebagai UTF-8 tanpa BOM.
    .why = Program lain menganggapnya sebahagian daripada kunci pertama.
    .bad = (U+FEFF)schema = 1
    .good = schema = 1
# en: On a screen of 40 columns this takes { $taken } lines ({ $columns } columns); there is room for { $most }.
# en: .next = Shorten it, or divide it.
# en: .why = What does not fit pushes the next line off the screen.
rule-text-too-long = Pada skrin 40 lajur, teks ini mengambil { $taken } baris ({ $columns } lajur); ruangnya { $most } baris.
    .next = Pendekkan atau bahagikan.
    .why = Teks yang terlalu panjang menolak baris berikutnya keluar dari skrin.
    .bad = refund = "I have sent the goods back a long time ago but the shop has not yet paid the refund"
    .good = refund = "My refund has not come"
# en: Two choices of { $question } read the same: { $label }
# en: .next = Say what sets them apart.
# en: .why = Nobody can know which one to take.
rule-repeated-label = Dua pilihan dalam { $question } berbunyi sama: { $label }
    .next = Nyatakan perbezaannya.
    .why = Tiada siapa tahu yang mana patut dipilih.
    .bad =
        refund = "Refund"
        double-charge = "Refund"
    .good =
        refund = "Refund"
        double-charge = "Charged twice"
# en: This is not valid Fluent. The reader says: “{ $reason }”.
# en: .next = Check braces and indentation here and in the line before.
# en: .why = The program cannot be built with it.
rule-fluent-syntax = Ini bukan Fluent yang sah. Pembaca Fluent menyatakan dalam bahasa Inggeris: “{ $reason }”.
    .next = Semak kurungan dan inden di sini dan pada baris sebelumnya.
    .why = Program tidak dapat dibina dengannya.
    .bad = card-title = {"{"} $provider: {"{"} $title {"}"}
    .good = card-title = {"{"} $provider {"}"}: {"{"} $title {"}"}
# en: This brace has no partner: { $found }
# en: .next = Write placeholders as {"{"} $name {"}"}, with plain braces.
rule-fluent-syntax-brace = Kurungan dakap ini tiada pasangan: { $found }
    .next = Tulis pemegang tempat sebagai {"{"} $name {"}"}, dengan kurungan dakap biasa.
# en: This line is neither a message nor a comment, and goes on from none: { $found }
# en: .next = Write name = text with a plain equals sign, # before a comment, and four spaces before a line that goes on.
rule-fluent-syntax-line = Baris ini bukan mesej atau komen, dan bukan sambungan: { $found }
    .next = Tulis nama = teks dengan tanda sama dengan biasa, # sebelum komen, dan empat ruang sebelum baris sambungan.
# en: This is no placeholder: { $found }
# en: .next = Write it as in English, such as {"{"} $name {"}"}.
rule-fluent-syntax-placeholder = Ini bukan pemegang tempat: { $found }
    .next = Tulis seperti dalam bahasa Inggeris, contohnya {"{"} $name {"}"}.
# en: In this file a text stands without quotes.
# en: .next = Delete both.
# en: .why = They would be printed with the text.
rule-quoted-phrase = Dalam fail ini teks ditulis tanpa tanda petik.
    .next = Padam kedua-duanya.
    .why = Tanda petik itu akan dipaparkan bersama teks.
    .bad = prompt-back = "Back"
    .good = prompt-back = Back
# en: The message { $name } is missing.
# en: .next = Add it at this place. Its English stands in en/{ $file }.
# en: .why = Whoever uses this language sees English in the middle of it.
rule-missing-message = Mesej { $name } tiada.
    .next = Tambahkan mesej itu di tempat ini. Teks Inggerisnya ada dalam en/{ $file }.
    .why = Pengguna bahasa ini akan melihat bahasa Inggeris di tengah-tengah.
    .bad = # locales/ms has no prompt-back
    .good = prompt-back = Kembali
# en: The file { $file } is missing, with all its messages.
# en: .next = Put it back, or begin with a copy of en/{ $file }.
rule-missing-message-file = Fail { $file } tiada, bersama semua mesejnya.
    .next = Letakkannya semula, atau mulakan dengan salinan en/{ $file }.
# en: English has no message { $name }.
# en: .next = Delete it, or check its name. Similar: { $known }.
# en: .why = Nothing prints it.
rule-leftover-message = Bahasa Inggeris tiada mesej { $name }.
    .next = Padamkannya, atau semak namanya. Serupa: { $known }.
    .why = Tiada apa-apa yang mencetaknya.
    .bad = promt-back = Kembali
    .good = prompt-back = Kembali
# en: The program does not use the message { $name }.
# en: .next = Delete it in every language, or check its name.
# en: .why = It costs translators time.
rule-unused-phrase = Program tidak menggunakan mesej { $name }.
    .next = Padamkannya dalam setiap bahasa, atau semak namanya.
    .why = Ia memakan masa penterjemah.
    .bad = old-greeting = Hello
    .good = prompt-back = Back
# en: There is no function { $name }.
# en: .next = Take it out: values come ready to print.
# en: .why = The text would show the call itself.
rule-unknown-function = Tiada fungsi { $name }.
    .next = Buang fungsi itu: nilai sudah siap untuk dicetak.
    .why = Teks akan memaparkan panggilan fungsi itu.
    .bad = stale = Checked on {"{"} DATETIME($date) {"}"}
    .good = stale = Checked on {"{"} $date {"}"}
# en: There is no message or term { $name }.
# en: .next = Define it, or correct the name.
# en: .why = The text would show the name itself.
rule-unknown-reference = Tiada mesej atau istilah { $name }.
    .next = Takrifkannya, atau betulkan namanya.
    .why = Teks akan memaparkan nama itu sendiri.
    .bad = greeting = Welcome to {"{"} -brnd {"}"}
    .good =
        -brand = helpme
        greeting = Welcome to {"{"} -brand {"}"}
