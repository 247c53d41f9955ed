### Semakan dan penulisan kandungan: helpme check, new, preview, schema.

check-clean = Tiada masalah ditemui: semuanya baik.
check-count = Ralat: { $errors }. Amaran: { $warnings }.
check-next = helpme check --explain CODE menerangkan sesuatu peraturan, contohnya helpme check --explain lost-placeholder.
check-own-words = frasa
check-words = { $locale } { $present }/{ $total } teks
check-words-outdated = { $locale } { $present }/{ $total } teks, { $outdated } lapuk
check-untranslated = Belum diterjemahkan:
check-untranslated-file = { $path }: { $count }, yang pertama pada baris { $lines }
check-only-untranslated = Apa yang sudah diterjemahkan tiada masalah. Yang belum dipaparkan dalam bahasa Inggeris.
check-bad = Bukan begini:
check-good = Tetapi begini:
check-mended = Dibaiki dalam { $path }: { $count }.
check-nothing-to-mend = Tiada apa-apa yang boleh dibaiki tanpa memahami teksnya.
error-unknown-rule = Tiada peraturan { $asked }. Yang ada: { $near }. Kod peraturan terdapat dalam kurungan pada permulaan setiap penemuan.
error-only-for-check = --format github hanya untuk helpme check. Gunakan text, markdown atau json di sini.
any-answers = apa-apa pun jawapannya
figure-link = alamat web
figure-email = alamat e-mel
figure-date = tarikh
figure-amount = jumlah wang
figure-time = waktu
figure-phone = nombor telefon
figure-wait = tempoh masa
help-command-check = Cari setiap kesilapan dalam pek dan frasa, untuk pengarang dan penterjemah
help-check-folder = Folder pek, satu pek, atau projek dengan content/ dan locales/; tanpanya, kandungan yang disertakan dengan helpme
help-argument-strict = Anggap amaran sebagai ralat juga
help-argument-explain = Terangkan sesuatu peraturan
help-argument-fix = Baiki jarak dan tanda baca dalam fail; komen dan susunan kekal
help-argument-refresh-originals = Dengan --fix: tulis teks Inggeris terkini di atas setiap terjemahan, setelah anda menyesuaikannya
help-command-new = Mulakan bahasa atau penyedia baharu: fail dengan semua yang perlu diisi
help-command-preview = Tunjukkan kad dengan nilai contoh semasa anda menyunting
help-command-schema = JSON Schema bagi tree.toml atau contacts.toml, untuk penyunting teks
help-argument-what = locale atau provider
help-argument-name = Bahasa, contohnya ta, atau penyedia, contohnya newpay
help-argument-card = Kad: penyedia/hasil, contohnya afterpay/refund-missing
help-argument-watch = Tunjukkan semula setiap kali fail disimpan; Ctrl-C untuk berhenti
help-argument-pseudo = Teks yang dipanjangkan dan beraksen, untuk mencari yang tidak boleh diterjemahkan
help-argument-file = tree atau contacts
new-written = Ditulis: { $path }
new-locale-next = Tulis terjemahan antara tanda petik, kemudian jalankan: { $command }
new-provider-next = Gantikan setiap teks berhuruf besar, kemudian jalankan: { $command }
error-exists = { $path } sudah ada dan tidak disentuh. Pilih nama lain, atau padamkannya dahulu.
error-bad-name = { $asked } tidak boleh digunakan sebagai nama di sini. { $rule }
bad-name-locale = Bahasa ditulis dengan dua atau tiga huruf kecil, seperti ta atau fil, dan bukan en.
bad-name-provider = Nama penyedia terdiri daripada huruf kecil, angka dan sengkang, seperti newpay.
error-no-folder-to-write = Kandungan yang terbina dalam helpme tidak boleh diubah. Namakan folder dengan --content, atau pergi ke projek yang mempunyai content/ dan locales/.
error-unknown-outcome = { $provider } tiada hasil { $asked }. Pilih satu daripada: { $known }.
preview-of = Pratonton { $card }, dengan nilai contoh. Semuanya bukan maklumat sebenar.
preview-watching = Menunggu simpanan seterusnya. Ctrl-C untuk berhenti.
help-check-only-provider = Semak penyedia ini sahaja

finding-error = ralat
finding-warning = amaran
finding-next = tindakan
findings-count = { $count ->
   *[other] { $count } kesilapan ditemui. Kandungan itu tidak digunakan.
}
no-known-name = tiada yang serupa
expects-text = teks dalam tanda petikan
expects-id = id dalam tanda petikan: huruf kecil, digit dan tanda sempang
expects-address = alamat web yang bermula dengan https://
expects-domain = domain seperti "afterpay.com"
expects-region = kod wilayah dalam huruf besar seperti "AU"
expects-days = hari seperti "mon-fri" atau "sat,sun"
expects-time = waktu seperti "08:00"
expects-zone = zon waktu seperti "Asia/Tokyo"
expects-boolean = true atau false, tanpa tanda petikan
expects-number = nombor bulat, tanpa tanda petikan
expects-date = tarikh seperti 2026-11-21, tanpa tanda petikan
expects-list = senarai dalam kurungan siku
expects-table = jadual
expects-entry = id dalam tanda petikan, atau {"{"} id = "…", when = {"{"} … {"}"} {"}"}
expects-when = jadual seperti {"{"} can-log-in = "yes" {"}"}

## Peraturan: apa yang salah; .next apa yang perlu dibuat; .why sebabnya; .bad dan .good contoh, sama dalam setiap bahasa

rule-toml-syntax = Ini bukan TOML yang sah: { $reason }.
    .next = Semak tanda petikan, kurungan dan tanda sama dengan di sini dan pada baris sebelumnya.
    .why = Fail yang tidak boleh dibaca sebagai TOML menyebabkan seluruh pek tidak dapat digunakan.
    .bad = title = "Refund missing
    .good = title = "Refund missing"
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
rule-not-utf8 = Ini bukan teks UTF-8.
    .next = Simpan fail sebagai UTF-8 dalam penyunting anda.
    .why = Fail dalam pengekodan lain kehilangan aksara Cina dan tanda aksennya.
    .bad = (a file saved as GBK or Windows-1252)
    .good = (the same file saved as UTF-8)
rule-too-large = Teks ini terlalu panjang untuk mana-mana kad.
    .next = Pendekkan, atau bahagikan kepada beberapa teks.
    .why = Kad dibaca pada skrin kecil oleh orang yang sedang risau.
    .bad = why = "(20,000 characters)"
    .good = why = "The shop has to confirm the refund first."
rule-missing-file = Pek ini tiada fail { $file }.
    .next = Tambah fail itu di sebelah tree.toml.
    .why = Satu pek terdiri daripada tree.toml, contacts.toml dan en.toml; bahasa lain dibandingkan dengan bahasa Inggeris.
    .bad = afterpay/tree.toml afterpay/ms.toml
    .good = afterpay/tree.toml afterpay/contacts.toml afterpay/en.toml afterpay/ms.toml
rule-unknown-key = Tiada kunci { $key } dalam format ini di sini.
    .next = Adakah anda maksudkan salah satu daripada ini: { $known }?
    .why = Kunci yang tersalah eja akan diabaikan tanpa sebarang tanda.
    .bad = chanels = ["phone"]
    .good = channels = ["phone"]
rule-missing-key = Kunci { $key } tiada dalam { $table }.
    .next = Tambah kunci itu.
    .why = Tanpanya kad akan berlubang, atau sesuatu fakta tiada sumber.
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
rule-wrong-type = Kunci { $key } menerima { $expected }.
    .next = Tulis dalam bentuk itu.
    .why = Nilai daripada jenis lain tidak dapat difahami.
    .bad = checked = "2026-11-21"
    .good = checked = 2026-11-21
rule-bad-value = { $value } tidak boleh digunakan untuk { $key }.
    .next = Yang boleh: { $expected }.
    .why = Program ini mengenal nilai-nilai itu sahaja.
    .bad = kind = "telephone"
    .good = kind = "phone"
rule-bad-id = { $id } bukan id.
    .next = Guna huruf kecil, digit dan tanda sempang tunggal, contohnya card-last4.
    .why = Id ditaip pada baris perintah dan disimpan dalam fail jawapan, jadi ia mesti ringkas.
    .bad = {"["}questions.Refund_Missing]
    .good = {"["}questions.refund-missing]
rule-duplicate-id = Id { $id } muncul dua kali.
    .next = Beri salah satunya id lain. Soalan, hasil dan medan tidak boleh berkongsi id.
    .why = Jika ada dua nama yang sama, tiada siapa tahu yang mana satu dimaksudkan.
    .bad = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "yes", next = "b" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "a" {"}"}, {"{"} id = "no", next = "b" {"}"}]
rule-missing-target = Ini menuju ke { $id }, yang bukan soalan dan bukan hasil.
    .next = Id yang serupa: { $known }.
    .why = Orang yang memilihnya akan menemui jalan mati.
    .bad = {"{"} id = "refund", next = "refnd" {"}"}
    .good = {"{"} id = "refund", next = "refund" {"}"}
rule-unknown-id = Id { $id } tidak ditakrifkan di mana-mana.
    .next = Takrifkannya, atau guna id lain. Id yang serupa: { $known }.
    .why = Nama yang tidak ditakrifkan tidak membawa apa-apa kepada kad.
    .bad = channels = ["phon"]
    .good = channels = ["phone"]
rule-self-target = Pilihan dalam { $id } ini membawa kembali ke soalan yang sama.
    .next = Halakan pilihan ini ke soalan lain atau ke suatu hasil.
    .why = Orang yang memilihnya akan ditanya soalan yang sama tanpa henti.
    .bad =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "problem" {"}"}]
    .good =
        {"["}questions.problem]
        choices = [{"{"} id = "other", next = "general" {"}"}]
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
rule-half-fact = Sebahagian pilihan { $id } ada next dan sebahagian lagi tiada.
    .next = Beri next kepada setiap pilihan, atau jangan beri langsung: soalan tanpa next ialah fakta.
    .why = Pilihan yang tidak membawa ke mana-mana tidak memberi nasihat kepada sesiapa.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "no", next = "general" {"}"}]
rule-unknown-choice = Soalan { $question } tiada pilihan { $choice }.
    .next = Yang boleh: { $known }.
    .why = Syarat itu tidak akan pernah dipenuhi.
    .bad = when = {"{"} can-log-in = "ja" {"}"}
    .good = when = {"{"} can-log-in = "yes" {"}"}
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
rule-unreachable-outcome = Tiada laluan yang berakhir pada hasil { $id }.
    .next = Halakan satu pilihan kepadanya, atau padamkan bersama teksnya.
    .why = Ini kad yang tidak akan dilihat sesiapa.
    .bad =
        {"["}outcomes.late-fee]
        channels = ["phone"]   # no choice has next = "late-fee"
    .good = {"{"} id = "fee", next = "late-fee" {"}"}
rule-unused-channel = Tiada hasil yang menawarkan saluran { $id }.
    .next = Sebut dalam channels sesuatu hasil, atau padamkan bersama teksnya.
    .why = Ini cara mendapatkan bantuan yang tidak ditunjukkan kepada sesiapa.
    .bad =
        {"["}channels.fax]
        kind = "phone"
    .good =
        {"["}outcomes.general]
        channels = ["fax"]
rule-unused-field = Tiada mesej yang meminta medan { $id }.
    .next = Sebut dalam fields sesuatu mesej, atau padamkan bersama teksnya.
    .why = Ini soalan yang tidak pernah ditanya.
    .bad =
        {"["}fields.colour]
        kind = "text"
    .good =
        {"["}messages.refund]
        fields = ["order-id"]
rule-unused-message = Tiada hasil yang menggunakan mesej { $id }.
    .next = Jadikannya message sesuatu hasil, atau padamkan bersama teksnya.
    .why = Ini kata-kata yang tidak akan dihantar oleh sesiapa.
    .bad =
        {"["}messages.old]
        fields = []
    .good =
        {"["}outcomes.general]
        message = "question"
rule-unused-fact = Tiada kad yang menyatakan fakta { $id } daripada contacts.toml.
    .next = Sebut dalam facts sesuatu hasil, atau padamkan.
    .why = Fakta menjadi lapuk; fakta yang tidak ditunjukkan hanya menambah kerja.
    .bad =
        {"["}[facts]]
        id = "old-rule"
    .good =
        {"["}outcomes.complaint]
        facts = ["old-rule"]
rule-dead-end = Tiada hasil yang dapat dicapai daripada soalan { $id }.
    .next = Halakan sekurang-kurangnya satu pilihannya ke suatu hasil.
    .why = Sesiapa yang sampai di sini tidak mendapat nasihat, walau apa pun jawapannya.
    .bad =
        {"["}questions.details]
        choices = [{"{"} id = "a" {"}"}, {"{"} id = "b" {"}"}]   # a choice elsewhere leads here
    .good =
        {"["}questions.details]
        choices = [{"{"} id = "a", next = "general" {"}"}, {"{"} id = "b", next = "general" {"}"}]
rule-few-choices = Soalan { $id } mempunyai terlalu sedikit pilihan: { $count }.
    .next = Tawarkan sekurang-kurangnya dua pilihan, atau buang soalan itu.
    .why = Soalan dengan satu jawapan bukan soalan.
    .bad = choices = [{"{"} id = "yes", next = "refund" {"}"}]
    .good = choices = [{"{"} id = "yes", next = "refund" {"}"}, {"{"} id = "not-sure", next = "general" {"}"}]
rule-no-way-on = Soalan { $id } tiada pilihan bagi orang yang tidak sesuai dengan mana-mana pilihan.
    .next = Tambah pilihan seperti something-else, none atau not-sure.
    .why = Orang yang kesnya tidak tersenarai akan tersalah pilih atau berputus asa.
    .bad = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}]
    .good = choices = [{"{"} id = "card", next = "a" {"}"}, {"{"} id = "bank", next = "b" {"}"}, {"{"} id = "something-else", next = "general" {"}"}]
rule-unanswered-condition = Ini bergantung pada { $question }, yang tidak ditanya pada setiap laluan ke { $outcome }.
    .next = Gunakan soalan yang ditanya pada setiap laluan, atau fakta (soalan yang pilihannya tiada next).
    .why = Orang itu akan ditanya pada tempat yang salah, atau melihat perkara yang bukan untuknya.
    .bad =
        {"["}outcomes.general]   # reached without asking for the card
        channels = [{"{"} id = "phone", when = {"{"} paid-by = "card" {"}"} {"}"}]
    .good =
        {"["}questions.paid-by]   # a fact: no next
        choices = [{"{"} id = "card" {"}"}, {"{"} id = "other" {"}"}]
rule-no-channel = Dengan jawapan ini hasil { $id } tiada saluran: { $answers }.
    .next = Tambah saluran tanpa syarat, atau satu saluran untuk jawapan ini.
    .why = Kad tidak akan menyebut sesiapa yang boleh dihubungi.
    .bad = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}]
    .good = channels = [{"{"} id = "phone", when = {"{"} region = "AU" {"}"} {"}"}, "help-centre"]
rule-only-in-app = Orang yang tidak dapat log masuk hanya ditinggalkan dengan bantuan dalam aplikasi pada { $id }: { $answers }.
    .next = Tambah saluran yang tidak memerlukan log masuk, seperti halaman bantuan atau talian telefon.
    .why = Orang yang terkunci di luar paling memerlukan bantuan, tetapi tidak dapat mencapainya di situ.
    .bad = channels = ["in-app-message"]
    .good = channels = ["in-app-message", "help-centre"]
rule-many-questions = Ada { $count } soalan pada satu laluan ke { $id }.
    .next = Tanya paling banyak lima, yang paling penting dahulu; buang yang tidak mengubah kad.
    .why = Orang yang risau akan berputus asa sebelum kad muncul.
    .bad = problem > merchant > paid > card > country > bank > outcome
    .good = problem > merchant > outcome
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
rule-needless-field = Mesej { $message } meminta { $id } tetapi tidak pernah menggunakannya.
    .next = Gunakannya dalam salah satu teks, atau buang daripada fields.
    .why = Setiap soalan mengurangkan kesabaran orang yang sedang risau.
    .bad = fields = ["amount", "shoe-size"]
    .good = fields = ["amount"]
rule-private-in-public = Medan peribadi { $id } ada dalam bentuk awam.
    .next = Buangnya: minta untuk meneruskan dalam mesej peribadi.
    .why = Hantaran awam boleh dibaca oleh semua orang, terutama penipu.
    .bad = public = "My order {"{"} $order-id {"}"} is missing."
    .good = public = "My order is missing. Please write to me in private."
rule-asks-for-secret = Ini meminta rahsia: { $found }.
    .next = Buangkannya. Pihak sokongan tidak pernah memerlukan kata laluan, PIN, kod atau nombor penuh kad.
    .why = Orang akan terbiasa memberikan apa yang diperlukan pencuri.
    .bad = ask = "What is your PIN?"
    .good = ask = "What are the last four digits of the card?"
rule-foreign-source = Sumber ini terletak di { $host }, yang bukan rasmi: { $domains }.
    .next = Beri halaman rasmi, tambah domain itu jika memang milik mereka, atau tulis confidence = "third-party".
    .why = Penipu juga menyiarkan nombor; rasmi bermaksud pemiliknya sendiri yang menyatakannya.
    .bad =
        domains = ["afterpay.com"]
        source = "https://phone-numbers.example"
        confidence = "official"
    .good =
        source = "https://www.afterpay.com/contact"
        confidence = "official"
rule-foreign-link = Alamat ini membawa ke { $host }, yang bukan rasmi: { $domains }.
    .next = Beri alamat rasmi, atau tulis confidence = "third-party" atau "unconfirmed".
    .why = Pautan pada kad diikuti tanpa diteliti lagi.
    .bad =
        value = "https://afterpay-help.example"
        confidence = "official"
    .good =
        value = "https://help.afterpay.com"
        confidence = "official"
rule-future-check = Semakan bertarikh { $date }, sedangkan hari ini { $today }.
    .next = Tulis hari seseorang benar-benar membaca sumber itu.
    .why = Semakan yang belum berlaku tidak membuktikan apa-apa.
    .bad = checked = 2099-01-01
    .good = checked = 2026-11-21
rule-old-check = Kali terakhir disemak pada { $date }, { $days } hari lalu.
    .next = Baca semula sumber itu dan tulis tarikhnya.
    .why = Nombor berubah; selepas setengah tahun kad memberi amaran.
    .bad = checked = 2026-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-outdated-check = Kali terakhir disemak pada { $date }, { $days } hari lalu: terlalu lama.
    .next = Baca semula sumber itu dan tulis tarikhnya, atau buang entri ini.
    .why = Selepas setahun tiada siapa tahu sama ada ia masih benar.
    .bad = checked = 2024-01-01   # today is 2026-11-22
    .good = checked = 2026-11-21
rule-impossible-hours = Tiada talian boleh dibuka begini: { $from } hingga { $to }.
    .next = Waktu buka mendahului waktu tutup, dan tiada entri bertindih; 24 jam ialah 00:00 hingga 24:00.
    .why = Kad menyatakan sama ada talian dibuka sekarang.
    .bad = hours = {"{"} days = "mon-fri", from = "09:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
rule-reversed-hours = Dari { $from } hingga { $to } bermakna dibuka sepanjang malam dan ditutup pada waktu siang.
    .next = Tukar tempat from dengan to jika talian dibuka pada waktu siang. Jika talian memang dibuka sepanjang malam, tulis dua entri: satu yang berakhir pada "24:00" dan satu yang bermula pada "00:00".
    .why = Orang akan diberitahu bahawa talian ditutup semasa ia dibuka, dan disuruh menelefon pada waktu malam.
    .bad = hours = {"{"} days = "mon-fri", from = "17:00", to = "09:00", zone = "Asia/Tokyo" {"}"}
    .good = hours = {"{"} days = "mon-fri", from = "09:00", to = "17:00", zone = "Asia/Tokyo" {"}"}
rule-impossible-region = Tiada negara dengan kod { $found }.
    .next = Gunakan kod ISO 3166, seperti GB untuk United Kingdom.
    .why = Tiada siapa dapat memilihnya.
    .bad = region = "UK"
    .good = region = "GB"
rule-region-not-offered = Tiada siapa dapat memilih wilayah { $found }; yang ditawarkan ialah { $known }.
    .next = Tambah pada regions atau elsewhere, atau betulkan.
    .why = Maklumat untuk wilayah ini tidak akan ditunjukkan kepada orang yang memilih wilayah.
    .bad =
        regions = ["AU"]
        {"["}[contacts]]
        region = "FR"
    .good = regions = ["AU", "FR"]
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
rule-sources-disagree = Dua sumber menyatakan perkara berbeza: { $one }, dan di sini { $other }.
    .next = Pastikan yang mana benar, atau tandakan satu dengan confidence = "unconfirmed".
    .why = Kad akan menunjukkan kedua-duanya seolah-olah kedua-duanya betul.
    .bad =
        value = "1300 100 729"   # page A
        value = "1300 999 999"   # page B, the same channel and region
    .good =
        value = "1300 999 999"
        confidence = "unconfirmed"
rule-control-character = Teks ini mengandungi aksara yang tidak kelihatan dan boleh mengelirukan.
    .next = Padam teks itu dan taip semula.
    .why = Aksara itu boleh menterbalikkan baris atau menyembunyikan sebahagian pautan.
    .bad = name = "Call(U+202E)troppus"
    .good = name = "Call support"
rule-damaged-placeholder = Pemegang tempat ini rosak: { $found }
    .next = Tulis pemegang tempat sebagai {"{"} $order-id {"}"}, dan jangan guna kurungan dakap untuk perkara lain.
    .why = Ia akan dicetak begitu sahaja, dan nilainya tiada.
    .bad = written = "Order ｛ $order-id ｝, {"{"} amount {"}"}, % s"
    .good = written = "Order {"{"} $order-id {"}"}, {"{"} $amount {"}"}"
rule-unknown-placeholder = Tiada apa-apa di sini yang memberi nilai untuk { $id }.
    .next = Guna salah satu daripada ini: { $known }.
    .why = Ia akan kekal kosong selama-lamanya.
    .bad = title = "Refund of {"{"} $amount {"}"}"
    .good = title = "Refund missing"
rule-lost-placeholder = Pemegang tempat { $id } dalam teks Inggeris tiada di sini.
    .next = Letakkannya di tempat yang sesuai dalam ayat, tepat seperti dalam bahasa Inggeris.
    .why = Nilai yang ditaip tidak akan ada dalam mesej.
    .bad =
        # en: My order is {"{"} $order-id {"}"}.
        written = "Pesanan saya."
    .good = written = "Pesanan saya ialah {"{"} $order-id {"}"}."
rule-added-placeholder = Bahasa Inggeris tiada pemegang tempat { $id } di sini.
    .next = Buangnya, atau tambah pada teks Inggeris juga.
    .why = Dua bahasa akan menyatakan perkara yang berbeza.
    .bad =
        # en: My order is missing.
        written = "Pesanan {"{"} $order-id {"}"} hilang."
    .good = written = "Pesanan saya hilang."
rule-missing-word = Teks { $key } tiada.
    .next = Tambah teks itu dalam fail.
    .why = Pembaca bahasa ini akan mendapat seluruh kad dalam bahasa Inggeris.
    .bad =
        {"["}questions.problem.choices]
        refund = "Bayaran balik"   # the tree has late-fee as well
    .good = late-fee = "Yuran lewat bayar"
rule-leftover-word = Tiada apa-apa yang menggunakan teks { $key }.
    .next = Padamkannya, atau betulkan namanya. Yang serupa dan belum ada: { $known }.
    .why = Teks yang tidak dibaca sesiapa tetap memakan masa penterjemah.
    .bad =
        {"["}questions.removed]
        ask = "…"
    .good =
        {"["}questions.problem]
        ask = "…"
rule-empty-word = Teks { $key } kosong.
    .next = Tulis teksnya, atau padam baris ini jika bahasa Inggeris juga tiada.
    .why = Teks kosong dikira tiada, dan kad dipaparkan dalam bahasa Inggeris.
    .bad = title = ""
    .good = title = "Bayaran balik belum diterima"
rule-same-as-english = Ini sama dengan teks Inggeris.
    .next = Terjemahkannya. Nama, kod dan nama butang boleh kekal; letakkan terjemahan di sebelah nama butang.
    .why = Mungkin ia terlupa diterjemahkan.
    .bad = name = "Goods not received"
    .good = name = "Barang tidak diterima (Goods not received)"
rule-english-moved-on = Teks Inggeris telah berubah. Dahulu: { $then } Kini: { $now }
    .next = Sesuaikan terjemahan, kemudian letakkan teks Inggeris terkini dalam komen di atasnya.
    .why = Terjemahan mungkin masih menyatakan perkara yang tidak lagi benar.
    .bad =
        # en: Wait ten days.
        why = "Tunggu sepuluh hari."   # English now: Do not wait.
    .good =
        # en: Do not wait.
        why = "Jangan tunggu."
rule-no-original = Tiada komen “# en:” yang menunjukkan teks Inggeris asal bagi { $key }.
    .next = Letakkan teks Inggeris di atasnya: helpme check --fix --refresh-originals melakukannya untuk semua.
    .why = Tanpanya tiada siapa perasan apabila teks Inggeris berubah.
    .bad = title = "Bayaran balik"
    .good =
        # en: Refund
        title = "Bayaran balik"
rule-fact-in-words = { $found } ialah { $sort } dan tidak patut berada dalam kata-kata.
    .next = Letakkannya dalam contacts.toml bersama sumbernya, dan tulis di sini tanpa angka itu.
    .why = Angka berubah; di satu tempat ia mudah dibetulkan, dalam tiga bahasa ia terlupa.
    .bad = why = "Call 1300 100 729 from 8 am."
    .good = why = "Call the number shown below."
rule-number-differs = Nombor berbeza daripada bahasa Inggeris: di sini { $here }, di sana { $there }.
    .next = Semak yang mana betul, dan samakan kedua-duanya.
    .why = Salah satu bahasa memberitahu perkara yang salah.
    .bad =
        # en: Take 3 screenshots.
        attach = "Ambil 5 tangkapan skrin."
    .good = attach = "Ambil 3 tangkapan skrin."
rule-half-width = Tanda separuh lebar { $found } selepas aksara Cina.
    .next = Tulis { $right }.
    .why = Bahasa Cina menggunakan tanda baca lebar penuh.
    .bad = ask = "发生了什么事?"
    .good = ask = "发生了什么事？"
rule-han-latin-space = Tiada jarak antara aksara Cina dengan Latin: { $found }
    .next = Letakkan satu jarak antara kedua-duanya.
    .why = Huruf dan angka yang melekat pada aksara Cina sukar dibaca.
    .bad = title = "忘了PIN"
    .good = title = "忘了 PIN"
rule-stray-space = Ada jarak di sebelah tanda baca lebar penuh.
    .next = Padamkannya.
    .why = Tanda baca lebar penuh sudah mempunyai jaraknya sendiri.
    .bad = why = "请稍候 ，然后重试。"
    .good = why = "请稍候，然后重试。"
rule-full-width = Huruf atau angka lebar penuh: { $found }
    .next = Tulis dalam lebar separuh.
    .why = Ia tidak boleh disalin sebagai nombor, dan carian tidak menemuinya.
    .bad = title = "ＰＩＮ"
    .good = title = "PIN"
rule-indonesian-word = { $found } ialah perkataan Indonesia, bukan bahasa Melayu Malaysia.
    .next = Tulis { $right }.
    .why = Pembaca Malaysia menganggapnya bahasa asing.
    .bad = ask = "Nomor rekening Anda?"
    .good = ask = "Apakah nombor akaun anda?"
rule-glossary = { $found } bukan istilah dalam glosari.
    .next = Tulis { $right }.
    .why = Satu istilah, satu terjemahan: jika tidak, orang menyangka dua perkara berbeza.
    .bad = title = "退钱"
    .good = title = "退款"
rule-trailing-space = Ada jarak pada awal atau akhir baris.
    .next = Padamkannya.
    .why = Ia ikut tersalin bersama mesej dan mengganggu perbandingan.
    .bad = title = "Refund missing "
    .good = title = "Refund missing"
rule-doubled-word = Perkataan berulang: { $word }
    .next = Padam salah satu.
    .why = Hampir selalu ini tersilap taip.
    .bad = why = "Ask the the shop."
    .good = why = "Ask the shop."
rule-doubled-punctuation = Tanda baca berganda: { $found }
    .next = Kekalkan satu tanda sahaja.
    .why = Hampir selalu ini tersilap taip.
    .bad = why = "Wait.. Then call,, please."
    .good = why = "Wait. Then call, please."
rule-odd-space = Jarak yang luar biasa: { $code }
    .next = Gantikan dengan jarak biasa.
    .why = Baris terputus di tempat yang salah, dan carian tidak menemui perkataan itu.
    .bad = title = "Refund(U+00A0)missing"
    .good = title = "Refund missing"
rule-mixed-line-ends = Baris ini berakhir dengan cara yang berbeza daripada baris lain.
    .next = Simpan fail dengan satu jenis akhir baris.
    .why = Perbandingan akan menunjukkan seluruh fail berubah.
    .bad = one line with CR LF, the next with LF
    .good = all lines with LF
rule-byte-order-mark = Fail bermula dengan tanda urutan bait (BOM).
    .next = Simpan sebagai UTF-8 tanpa BOM.
    .why = Program lain menganggapnya sebahagian daripada kunci pertama.
    .bad = (U+FEFF)schema = 1
    .good = schema = 1
rule-text-too-long = Pada skrin 40 lajur, teks ini mengambil { $taken } baris ({ $columns } lajur); ruangnya { $most } baris.
    .next = Pendekkan atau bahagikan.
    .why = Teks yang terlalu panjang menolak baris berikutnya keluar dari skrin.
    .bad = refund = "I have sent the goods back a long time ago but the shop has not yet paid the refund"
    .good = refund = "My refund has not come"
rule-repeated-label = Dua pilihan dalam { $question } berbunyi sama: { $label }
    .next = Nyatakan perbezaannya.
    .why = Tiada siapa tahu yang mana patut dipilih.
    .bad =
        refund = "Refund"
        double-charge = "Refund"
    .good =
        refund = "Refund"
        double-charge = "Charged twice"
rule-fluent-syntax = Ini bukan Fluent yang sah: { $reason }.
    .next = Semak kurungan dan inden di sini dan pada baris sebelumnya.
    .why = Program tidak dapat dibina dengannya.
    .bad = card-title = {"{"} $provider: {"{"} $title {"}"}
    .good = card-title = {"{"} $provider {"}"}: {"{"} $title {"}"}
rule-missing-message = Mesej { $name } tiada.
    .next = Tambahnya di tempat ini.
    .why = Pengguna bahasa ini akan melihat bahasa Inggeris di tengah-tengah.
    .bad = # locales/ms has no prompt-back
    .good = prompt-back = Kembali
rule-leftover-message = Bahasa Inggeris tiada mesej { $name }.
    .next = Padamkannya, atau semak namanya. Serupa: { $known }.
    .why = Tiada apa-apa yang mencetaknya.
    .bad = promt-back = Kembali
    .good = prompt-back = Kembali
rule-unused-phrase = Program tidak menggunakan mesej { $name }.
    .next = Padamkannya dalam setiap bahasa, atau semak namanya.
    .why = Ia memakan masa penterjemah.
    .bad = old-greeting = Hello
    .good = prompt-back = Back
rule-unknown-function = Tiada fungsi { $name }.
    .next = Buangnya: nilai sudah siap untuk dicetak.
    .why = Teks akan memaparkan panggilan fungsi itu.
    .bad = stale = Checked on {"{"} DATETIME($date) {"}"}
    .good = stale = Checked on {"{"} $date {"}"}
rule-unknown-reference = Tiada mesej atau istilah { $name }.
    .next = Takrifkannya, atau betulkan namanya.
    .why = Teks akan memaparkan nama itu sendiri.
    .bad = greeting = Welcome to {"{"} -brnd {"}"}
    .good =
        -brand = helpme
        greeting = Welcome to {"{"} -brand {"}"}
