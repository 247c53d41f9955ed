### Kata-kata untuk petugas sokongan: skrip jawapan, carian, hubungan, buku panduan, pelengkapan.

## helpme script

script-providers = Skrip jawapan
script-count = Skrip
script-next = helpme script NAMA menyenaraikan skrip sesebuah penyedia; helpme search KATA mencari skrip.
script-list = { $provider }: skrip jawapan
script-id = Skrip
script-title = Perkara
script-list-next = Contohnya: helpme script { $first }. Tambah -l en atau -l zh untuk bahasa lain, --also en untuk dua bahasa sebelah-menyebelah.
script-said = Kata pelanggan
script-opener = Katakan dahulu
script-ask = Tanya, kerana langkah seterusnya bergantung pada jawapannya
script-channel = { $number }. { $channel }
script-quoted = “{ $text }”
# $choices are quoted choices, e.g. “Yes” or “I am not sure”.
script-condition = jawapan kepada “{ $question }” ialah { $choices }
script-and = { $first } dan { $second }
script-or = { $others } atau { $last }
script-case = Jika { $conditions }: { $text }
script-case-alone = Hanya jika { $conditions }.

## helpme search

search-title = { $count } skrip untuk “{ $words }”
search-more = { $shown } daripada { $count } ditunjukkan. Tambah kata untuk mengecilkan carian.
search-next = Buka satu skrip dengan helpme script { $first }
search-broken = { $count } pek tidak dapat dibaca dan ditinggalkan: { $names }. Taip helpme script dan namanya untuk melihat sebabnya.

## helpme contacts

contacts-title = { $provider }: hubungan pada { $date }
contacts-bodies = Pihak yang lebih tinggi daripada { $provider }
contacts-stale-title = { $provider }: hubungan yang lama tidak disemak, pada { $date }
contacts-no-stale = Setiap hubungan { $provider } telah disemak kurang daripada { $days } hari sebelum { $date }.
contacts-none = Tiada hubungan { $provider } yang diketahui.
contacts-hours = Waktu
contacts-source = Sumber
contacts-everywhere = Di mana-mana
contacts-no-hours = Waktu tidak dinyatakan
contacts-age = { $days ->
    [0] { $date }, hari ini
   *[other] { $date }, { $days } hari lalu
}
contacts-old = { $age }: semak semula
confidence-official = Laman rasmi
confidence-third-party = Sumber lain yang dipercayai
confidence-unconfirmed = Belum disahkan
confidence-elsewhere = Rasmi untuk { $regions }
confidence-not-from-here = belum disahkan untuk panggilan dari tempat lain
how-tested = dicuba
how-live = dibaca pada laman itu sendiri
how-stored-copy = dibaca dalam salinan tersimpan

## helpme list --verbose

list-from = Dari
list-shipped = asal

## helpme export

export-title = Buku panduan skrip jawapan
export-about = Setiap skrip jawapan bagi setiap penyedia, dalam setiap bahasa, dengan setiap keadaan dan syaratnya. Ditulis oleh helpme; ubah pek, bukan halaman ini.
export-contents = Kandungan
export-providers = Penyedia
export-contacts = Hubungan
export-other-languages = Bahasa lain: { $links }
export-back = Kandungan
export-summary = Ringkasan
export-done = { $count } halaman ditulis ke { $folder }. Mulakan dengan README.md; bagi mdBook, folder ini ialah src sebuah buku.
export-day = Hubungan setakat { $date }

## helpme diff

diff-none = Tiada perubahan yang dilihat oleh pelanggan.
diff-title = Perubahan bagi pelanggan
diff-added = baharu
diff-removed = dibuang
diff-channel = saluran
diff-checklist = senarai semak
diff-message = mesej
diff-contacts = hubungan
diff-text = kata-kata lain
diff-line = { $script } ({ $locale }): { $changes }
diff-where = Dalam { $count } skrip: { $scripts }

## Errors: what happened, and the next step

error-unknown-script = Tiada skrip { $asked }. Taip helpme script { $provider } untuk melihat semua skripnya.
error-unknown-script-near = Tiada skrip { $asked }. Adakah anda maksudkan { $near }? Taip helpme script { $provider } untuk melihat semuanya.
error-no-message = { $script } tiada mesej: { $reason } Tinggalkan --only untuk melihat tindakan yang perlu diambil.
error-no-such-part = { $script } tiada bahagian itu. Tinggalkan --only atau bentuk mesej untuk melihat seluruh skrip.
error-nothing-found = Tiada hasil untuk “{ $words }”. Cuba kata yang lebih sedikit atau kata lain, seperti bayaran balik atau log masuk, atau taip helpme script untuk melihat semuanya.
error-nothing-found-here = Tiada hasil untuk “{ $words }” dalam bahasa ini. Cuba kata yang lebih sedikit atau kata lain, tambah --any-locale untuk mencari dalam setiap bahasa, atau taip helpme script untuk melihat semuanya.
error-wrong-format = Perintah ini tiada lukisan. Pilih text, markdown atau json; mermaid dan dot hanya untuk helpme tree.
error-folder-in-use = { $folder } mengandungi sesuatu selain buku panduan, dan tiada apa-apa ditulis. Pilih folder baharu atau kosong.

## helpme --help

help-command-script = Skrip jawapan untuk petugas sokongan: senarai, papar, salin sebahagian
help-command-search = Cari skrip jawapan dengan kata
help-command-contacts = Setiap hubungan penyedia, dengan sumber, usia dan waktu
help-command-export = Tulis seluruh buku panduan sebagai Markdown ke dalam folder
help-command-diff = Perubahan bagi pelanggan antara dua folder pek
help-command-completions = Pelengkapan untuk bash, zsh, fish atau powershell
help-command-man = Halaman manual
help-argument-script = Penyedia, atau skrip seperti gopay/fraud
help-argument-also = Bahasa kedua di sebelah yang pertama: en, ms atau zh
help-argument-only = Satu bahagian sahaja, untuk ditampal: message, steps, checklist atau opener
help-argument-form = Dengan --only message: written, spoken atau public
help-argument-words = Kata yang dicari
help-argument-any-locale = Cari dalam setiap bahasa, bukan hanya bahasa yang dipilih
help-search-only-provider = Cari dalam skrip satu penyedia sahaja
help-argument-stale = Hanya hubungan yang lama tidak disemak
help-export-folder = Folder yang akan ditulis
help-argument-old = Folder pek yang lama (atau kata shipped)
help-argument-new = Folder pek yang baharu (atau kata shipped)
help-argument-shell = bash, zsh, fish atau powershell
help-argument-verbose = Juga dari mana setiap pek datang
