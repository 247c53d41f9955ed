### Kata-kata untuk petugas sokongan: skrip jawapan, carian, maklumat hubungan, buku panduan, pelengkapan.

## helpme script

# en: Scripted answers
script-providers = Skrip jawapan
# en: Scripts
script-count = Skrip
# en: helpme script NAME lists the scripts of a provider; helpme search WORDS finds one.
script-next = helpme script NAMA menyenaraikan skrip sesebuah penyedia; helpme search KATA mencari skrip.
# en: { $provider }: scripted answers
script-list = { $provider }: skrip jawapan
# en: Script
script-id = Skrip
# en: What it is about
script-title = Perkara
# en: For example: helpme script { $first }. Add -l ms or -l zh for another language, --also en for two side by side.
script-list-next = Contohnya: helpme script { $first }. Tambah -l en atau -l zh untuk bahasa lain, --also en untuk dua bahasa sebelah-menyebelah.
# en: The second language is the same as the first. The script is shown once.
script-also-same = Bahasa kedua sama dengan bahasa pertama. Skrip ditunjukkan sekali sahaja.
# en: The customer says
script-said = Kata pelanggan
# en: Say first
script-opener = Katakan dahulu
# en: Ask, because the cases depend on it
script-ask = Tanya, kerana langkah seterusnya bergantung pada jawapannya
# en: { $number }. { $channel }
script-channel = { $number }. { $channel }
# en: “{ $text }”
script-quoted = “{ $text }”
# $choices are quoted choices, e.g. “Yes” or “I am not sure”.
# en: “{ $question }” is { $choices }
script-condition = jawapan kepada “{ $question }” ialah { $choices }
# en: { $first } and { $second }
script-and = { $first } dan { $second }
# en: { $others } or { $last }
script-or = { $others } atau { $last }
# en: If { $conditions }: { $text }
script-case = Jika { $conditions }: { $text }
# en: Only if { $conditions }.
script-case-alone = Hanya jika { $conditions }.

## helpme search

# en: { $count ->
# en: [one] One script for “{ $words }”
# en: *[other] { $count } scripts for “{ $words }”
# en: }
search-title = { $count } skrip untuk “{ $words }”
# en: { $shown } of { $count } shown. More words make it narrower.
search-more = { $shown } daripada { $count } ditunjukkan. Tambah kata untuk mengecilkan carian.
# en: Read one out with helpme script { $first }
search-next = Buka satu skrip dengan helpme script { $first }
# en: Nothing fits in { $name }. From other providers (their numbers do not hold for { $name }):
search-elsewhere = Tiada skrip { $name } yang sepadan. Daripada penyedia lain (nombor mereka bukan untuk { $name }):
# en: See all scripts of { $name } with helpme script { $provider }
search-next-all = Lihat semua skrip { $name } dengan helpme script { $provider }
# en: { $count ->
# en: [one] One pack could not be read and was left out: { $names }. Type helpme script and its name to see why.
# en: *[other] { $count } packs could not be read and were left out: { $names }. Type helpme script and one of the names to see why.
# en: }
packs-left-out = { $count } pek tidak dapat dibaca dan ditinggalkan: { $names }. Taip helpme script dan namanya untuk melihat sebabnya.

## helpme contacts

# en: { $provider }: contacts on { $date }
contacts-title = { $provider }: maklumat hubungan setakat { $date }
# en: Where to turn if { $provider } does not help
contacts-bodies = Badan yang boleh dihubungi jika { $provider } tidak membantu
# en: { $provider }: contacts not checked for a long time, on { $date }
contacts-stale-title = { $provider }: maklumat hubungan yang lama tidak disemak, setakat { $date }
# en: Every contact of { $provider } was checked less than { $days } days before { $date }.
contacts-no-stale = Setiap maklumat hubungan { $provider } telah disemak kurang daripada { $days } hari sebelum { $date }.
# en: No contact of { $provider } is known.
contacts-none = Tiada maklumat hubungan { $provider } yang diketahui.
# en: Hours
contacts-hours = Waktu
# en: Source
contacts-source = Sumber
# en: Everywhere
contacts-everywhere = Semua tempat
# en: Hours not stated
contacts-no-hours = Waktu tidak dinyatakan
# en: { $days ->
# en: [0] { $date }, today
# en: [one] { $date }, one day ago
# en: *[other] { $date }, { $days } days ago
# en: }
contacts-age = { $days ->
    [0] { $date }, hari ini
   *[other] { $date }, { $days } hari lalu
}
# en: { $age }: check it again
contacts-old = { $age }: semak semula
# en: Official page
confidence-official = Halaman rasmi
# en: Not an official page
confidence-third-party = Bukan halaman rasmi
# en: Not confirmed
confidence-unconfirmed = Belum disahkan
# en: Official for { $regions }
confidence-elsewhere = Rasmi untuk { $regions }
# en: Recorded by somebody else, that page not read
confidence-recorded = Direkodkan oleh pihak lain, halaman itu belum dibaca
# en: Recorded for { $regions }
confidence-recorded-elsewhere = Direkodkan untuk { $regions }
# en: not confirmed for calls from elsewhere
confidence-not-from-here = belum disahkan untuk panggilan dari tempat lain
# en: tried
how-tested = dicuba
# en: read on the live page
how-live = dibaca pada laman itu sendiri
# en: read in a stored copy
how-stored-copy = dibaca dalam salinan tersimpan

## helpme list --verbose

# en: From
list-from = Dari
# en: shipped
list-shipped = asal

## helpme export

# en: Handbook of scripted answers
export-title = Buku panduan skrip jawapan
# en: Every scripted answer of every provider, in every language, with each case and its condition. Written by helpme; change the packs, not these pages.
export-about = Setiap skrip jawapan bagi setiap penyedia, dalam setiap bahasa, dengan setiap keadaan dan syaratnya. Ditulis oleh helpme; ubah pek, bukan halaman ini.
# en: Contents
export-contents = Kandungan
# en: Contacts
export-contacts = Maklumat hubungan
# en: Other languages: { $links }
export-other-languages = Bahasa lain: { $links }
# en: Contents
export-back = Kandungan
# en: Summary
export-summary = Ringkasan
# en: { $count } pages written to { $folder }. Begin with README.md; for mdBook the folder is the src of a book.
export-done = { $count } halaman ditulis ke { $folder }. Mulakan dengan README.md; bagi mdBook, folder ini ialah src sebuah buku.
# en: Contacts as of { $date }
export-day = Maklumat hubungan setakat { $date }

## helpme diff

# en: Nothing that a customer sees has changed.
diff-none = Tiada perubahan yang dilihat oleh pelanggan.
# en: What changes for customers
diff-title = Perubahan bagi pelanggan
# en: new
diff-added = baharu
# en: gone
diff-removed = dibuang
# en: what counts as official
diff-official = apa yang dianggap rasmi
# en: what is known as false
diff-known-false = apa yang dikenali sebagai palsu
# en: urgency
diff-urgency = kesegeraan
# en: warnings
diff-warnings = amaran
# en: choices
diff-choices = pilihan
# en: questions
diff-questions = soalan
# en: channels
diff-channel = saluran
# en: checklist
diff-checklist = senarai semak
# en: message
diff-message = mesej
# en: contacts
diff-contacts = maklumat hubungan
# en: about the provider
diff-provider = tentang penyedia
# en: other words
diff-text = kata-kata lain
# en: Now counts as official: { $values }
diff-official-new = Kini dianggap rasmi: { $values }
# en: No longer counts as official: { $values }
diff-official-gone = Tidak lagi dianggap rasmi: { $values }
# en: Now known as false: { $values }
diff-false-new = Kini dikenali sebagai palsu: { $values }
# en: No longer known as false: { $values }
diff-false-gone = Tidak lagi dikenali sebagai palsu: { $values }
# en: New choice: “{ $choice }”
diff-choice-new = Pilihan baharu: “{ $choice }”
# en: Choice gone: “{ $choice }”
diff-choice-gone = Pilihan dibuang: “{ $choice }”
# en: “{ $choice }” now leads to { $new } (before: { $old })
diff-choice-leads = “{ $choice }” kini membawa ke { $new } (dahulu: { $old })
# en: { $script } ({ $locale }): { $changes }
diff-line = { $script } ({ $locale }): { $changes }
# en: { $count ->
# en: [one] In { $scripts }
# en: *[other] In { $count } scripts: { $scripts }
# en: }
diff-where = Dalam { $count } skrip: { $scripts }

## Errors: what happened, and the next step

# en: There is no script { $asked }. Type helpme script { $provider } to see all of its scripts.
error-unknown-script = Tiada skrip { $asked }. Taip helpme script { $provider } untuk melihat semua skripnya.
# en: There is no script { $asked }. Did you mean { $near }? Type helpme script { $provider } to see all.
error-unknown-script-near = Tiada skrip { $asked }. Adakah anda maksudkan { $near }? Taip helpme script { $provider } untuk melihat semuanya.
# en: { $script } has no message: { $reason } Leave out --only to see what to do instead.
error-no-message = { $script } tiada mesej: { $reason } Tinggalkan --only untuk melihat tindakan yang perlu diambil.
# en: { $script } has no such part. Leave out --only, or the form, to see the whole script.
error-no-such-part = { $script } tiada bahagian itu. Tinggalkan --only atau bentuk mesej untuk melihat seluruh skrip.
# en: Nothing was found for “{ $words }”. Try fewer or other words, such as refund or log in, or type helpme script to see all.
error-nothing-found = Tiada hasil untuk “{ $words }”. Cuba kata yang lebih sedikit atau kata lain, seperti bayaran balik atau log masuk, atau taip helpme script untuk melihat semuanya.
# en: Nothing was found for “{ $words }” in this language. Try fewer or other words, add --any-locale to search every language, or type helpme script to see all.
error-nothing-found-here = Tiada hasil untuk “{ $words }” dalam bahasa ini. Cuba kata yang lebih sedikit atau kata lain, tambah --any-locale untuk mencari dalam setiap bahasa, atau taip helpme script untuk melihat semuanya.
# en: { $folder } holds something else than a handbook, and nothing was written. Choose a new or empty folder.
error-folder-in-use = { $folder } mengandungi sesuatu selain buku panduan, dan tiada apa-apa ditulis. Pilih folder baharu atau kosong.

## helpme --help

# en: Scripted answers for support staff: list, show, copy a part
help-command-script = Skrip jawapan untuk petugas sokongan: senarai, papar, salin sebahagian
# en: Find scripted answers by words
help-command-search = Cari skrip jawapan dengan kata
# en: Every contact of a provider, with source, age and hours
help-command-contacts = Setiap maklumat hubungan penyedia, dengan sumber, tarikh semakan dan waktu operasi
# en: Write the whole handbook as Markdown into a folder
help-command-export = Tulis seluruh buku panduan sebagai Markdown ke dalam folder
# en: What changes for customers between two folders of packs
help-command-diff = Perubahan bagi pelanggan antara dua folder pek
# en: Completion for bash, zsh, fish or powershell
help-command-completions = Pelengkapan untuk bash, zsh, fish atau powershell
# en: The manual page
help-command-man = Halaman manual
# en: A provider, or a script such as gopay/fraud
help-argument-script = Penyedia, atau skrip seperti gopay/fraud
# en: A second language beside the first: en, ms or zh
help-argument-also = Bahasa kedua di sebelah yang pertama: en, ms atau zh
# en: One part alone, for pasting: message, steps, checklist or opener
help-argument-only = Satu bahagian sahaja, untuk ditampal: message, steps, checklist atau opener
# en: With --only message: written, spoken or public
help-argument-form = Dengan --only message: written, spoken atau public
# en: What to look for
help-argument-words = Kata yang dicari
# en: Search every language, not only the chosen one
help-argument-any-locale = Cari dalam setiap bahasa, bukan hanya bahasa yang dipilih
# en: Search the scripts of one provider
help-search-only-provider = Cari dalam skrip satu penyedia sahaja
# en: Only contacts whose last check is long ago
help-argument-stale = Hanya maklumat hubungan yang lama tidak disemak
# en: The folder to write
help-export-folder = Folder yang akan ditulis
# en: The folder of packs as they were (or the word shipped)
help-argument-old = Folder pek yang lama (atau kata shipped)
# en: The folder of packs as they are (or the word shipped)
help-argument-new = Folder pek yang baharu (atau kata shipped)
# en: bash, zsh, fish or powershell
help-argument-shell = bash, zsh, fish atau powershell
# en: Also where each pack comes from
help-argument-verbose = Juga dari mana setiap pek datang

## helpme man

# en: Exit status
man-exit-status = Status keluar
# en: Done.
man-exit-done = Selesai.
# en: There are findings, nothing was found, no official page confirms a contact, or content, input or output failed.
man-exit-failed = Ada penemuan, tiada hasil carian, maklumat hubungan tidak disahkan oleh halaman rasmi, atau kandungan, input atau output gagal.
# en: The command line was not understood; the error message says what to type.
man-exit-usage = Baris perintah tidak difahami; mesej ralat memberitahu apa yang perlu ditaip.
# en: You left.
man-exit-left = Anda telah keluar.
# en: Environment
man-environment = Pemboleh ubah persekitaran
# en: Stands for { $option } where that is not typed.
man-env-option = Digunakan sebagai ganti { $option } jika opsyen itu tidak ditaip.
# en: The language, where neither --locale nor HELPME_LOCALE names one; read in this order, as gettext does. C and POSIX mean English.
man-env-language = Bahasa, jika --locale dan HELPME_LOCALE tidak menamakannya; dibaca mengikut urutan ini, seperti gettext. C dan POSIX bermaksud bahasa Inggeris.
# en: Takes colour and bold away.
man-env-no-color = Membuang warna dan huruf tebal.
# en: Keeps colour and bold where the output does not go to a terminal.
man-env-clicolor-force = Mengekalkan warna dan huruf tebal walaupun output tidak dihantar ke terminal.
# en: With dumb, questions come in numbered plain lines, without colour.
man-env-term = Dengan nilai dumb, soalan muncul dalam baris biasa bernombor, tanpa warna.
# en: The time zone that tells what day it is, and whether a line is open now.
man-env-tz = Zon masa yang menentukan tarikh hari ini, dan sama ada sesuatu talian dibuka sekarang.
