### What helpme refuses to take, and whether a number, address or link is real.

## Secrets: why a value is refused, and what to do instead. The value itself is never repeated.

# en: That looks like the security code of a card (CVV). Nobody who helps you needs it, and it was not kept. Leave it out.
refused-security-code = Ini seperti kod keselamatan kad (CVV). Tiada sesiapa yang membantu anda memerlukannya, jadi kod itu tidak disimpan. Jangan masukkannya.
# en: That looks like a PIN or a payment password. Nobody who helps you needs it, and it was not kept. Leave it out; if somebody asks for it, it is a scam.
refused-pin = Ini seperti PIN atau kata laluan pembayaran. Tiada sesiapa yang membantu anda memerlukannya, jadi ia tidak disimpan. Jangan masukkannya; jika ada orang memintanya, itu penipuan.
# en: That looks like a one-time code (OTP). Nobody who helps you needs it, and it was not kept. Leave the digits out; if somebody asks for them, it is a scam.
refused-one-time-code = Ini seperti kod sekali guna (OTP). Tiada sesiapa yang membantu anda memerlukannya, jadi kod itu tidak disimpan. Jangan masukkan digitnya; jika ada orang memintanya, itu penipuan.
# en: That looks like a password. Nobody who helps you needs it, and it was not kept. Leave it out, and change it if somebody else has seen it.
refused-password = Ini seperti kata laluan. Tiada sesiapa yang membantu anda memerlukannya, jadi ia tidak disimpan. Jangan masukkannya, dan tukar kata laluan itu jika orang lain sudah melihatnya.
# en: That holds a link to a login or with a key in it, which was not kept. Name only the website, such as example.com, and do not open the link.
refused-login-link = Ini mengandungi pautan log masuk atau pautan yang ada kunci di dalamnya, dan tidak disimpan. Tulis nama laman web sahaja, misalnya example.com, dan jangan buka pautan itu.
# en: helpme stopped because of a fault of its own ({ $place }). Nothing was kept or sent. Please report this line.
error-bug = helpme terhenti kerana kesilapan dalam program ini sendiri ({ $place }). Tiada apa-apa disimpan atau dihantar. Sila laporkan baris ini.
# en: { $path } is a link that leads out of the folder of packs, and was not read. Put the file itself there.
error-outside = { $path } ialah pautan yang menuju ke luar folder pek, dan tidak dibaca. Letakkan fail itu sendiri di situ.
# en: { $path } is a folder, pipe or device, not a file. Put a file there.
error-not-a-file = { $path } ialah folder, paip atau peranti, bukan fail. Letakkan fail di situ.
# en: { $path } holds more files than a folder of packs has. Check that it is the right folder.
error-too-many = { $path } mengandungi lebih banyak fail daripada folder pek. Pastikan folder ini betul.
# en: Only the first { $count } are shown. Mend these, then check again.
findings-more = Hanya { $count } yang pertama ditunjukkan. Betulkan yang ini, kemudian semak semula.
# en: The input is longer than { $count } characters. Give only the part that holds the number, address or link.
error-input-too-large = Input melebihi { $count } aksara. Beri hanya bahagian yang mengandungi nombor, alamat atau pautan itu.
# en: The input is not UTF-8 text. Copy the number, address or link and give it as it is.
error-input-not-utf8 = Input ini bukan teks UTF-8. Salin nombor, alamat atau pautan itu dan berikan seperti asalnya.

## helpme verify

# en: Whether a number, address or link is real
help-command-verify = Semak sama ada nombor, alamat atau pautan itu tulen
# en: The number, address or link; - reads a whole message from standard input
help-argument-value = Nombor, alamat atau pautan; - membaca seluruh mesej daripada input standard
# en: { $provider }: is this contact real?
verify-title = { $provider }: tulenkah maklumat hubungan ini?
# en: OFFICIAL
verify-official = RASMI
# A contact that only another source of good name gives.
# en: NAMED AS OFFICIAL, but not by an official page
verify-third-party = DISEBUT SEBAGAI RASMI, tetapi bukan oleh halaman rasmi
# en: FALSE: do not use it
verify-known-false = PALSU: jangan gunakannya
# en: LOOKS OFFICIAL, BUT IS NOT: do not use it
verify-look-alike = NAMPAK RASMI, TETAPI BUKAN: jangan gunakannya
# The website of a genuine company that people mistake for this one.
# en: ANOTHER COMPANY: not { $provider }. Use it only if your account is with { $name }.
verify-other-company = SYARIKAT LAIN: bukan { $provider }. Gunakan hanya jika akaun anda dengan { $name }.
# en: UNKNOWN: treat it as false
verify-unknown = TIDAK DIKETAHUI: anggap sebagai palsu
# en: NOT CONFIRMED: look it up before you use it
verify-not-confirmed = BELUM DISAHKAN: semak dahulu sebelum menggunakannya
# en: { $name } publishes this.
verify-is-providers = { $name } menerbitkan maklumat ini.
# en: This address belongs to { $domain }, the official website of { $name }.
verify-is-domain = Alamat ini milik { $domain }, laman web rasmi { $name }.
# en: { $page } is the account in which { $name } itself writes, on the website of somebody else. What others write below it (comments, reports) is not by { $name }.
verify-is-own-page = { $page } ialah akaun tempat { $name } sendiri menulis, di laman web pihak lain. Apa yang orang lain tulis di bawahnya (komen, laporan) bukan daripada { $name }.
# en: { $host } names this as a contact for { $name }. That is not a page of { $name } itself.
verify-is-third-party = { $host } menyatakan bahawa ini maklumat hubungan untuk { $name }. Itu bukan halaman { $name } sendiri.
# en: Valid for: { $regions }.
verify-in-region = Sah untuk: { $regions }.
# en: They name it for: { $regions }.
verify-named-for = Halaman itu menyebutnya untuk: { $regions }.
# en: It is confirmed for { $regions } alone.
verify-confirmed-in = Hanya disahkan untuk: { $regions }.
# en: It is recorded for: { $regions }.
verify-recorded-for = Direkodkan untuk: { $regions }.
# en: It is not confirmed for: { $regions }.
verify-unconfirmed-in = Belum disahkan untuk: { $regions }.
# en: { $days ->
# en: [0] Read on { $host } today, { $date }.
# en: [one] Read on { $host } on { $date }, 1 day ago.
# en: *[other] Read on { $host } on { $date }, { $days } days ago.
# en: }
verify-source = { $days ->
    [0] Dibaca di { $host } pada { $date }, hari ini.
   *[other] Dibaca di { $host } pada { $date }, { $days } hari lalu.
}
# en: { $days ->
# en: [0] Printed on { $host }; a stored copy of the page was read today, { $date }.
# en: [one] Printed on { $host }; a stored copy of the page was read on { $date }, 1 day ago.
# en: *[other] Printed on { $host }; a stored copy of the page was read on { $date }, { $days } days ago.
# en: }
verify-source-stored-copy = { $days ->
    [0] Tertera di { $host }; salinan tersimpan halaman itu dibaca pada { $date }, hari ini.
   *[other] Tertera di { $host }; salinan tersimpan halaman itu dibaca pada { $date }, { $days } hari lalu.
}
# en: { $days ->
# en: [0] Tried today, { $date }; printed on { $host }.
# en: [one] Tried on { $date }, 1 day ago; printed on { $host }.
# en: *[other] Tried on { $date }, { $days } days ago; printed on { $host }.
# en: }
verify-source-tested = { $days ->
    [0] Dicuba pada { $date }, hari ini; tertera di { $host }.
   *[other] Dicuba pada { $date }, { $days } hari lalu; tertera di { $host }.
}
# en: { $days ->
# en: [0] The record was read today, { $date }.
# en: [one] The record was read on { $date }, 1 day ago.
# en: *[other] The record was read on { $date }, { $days } days ago.
# en: }
verify-record-read = { $days ->
    [0] Catatan itu dibaca pada { $date }, hari ini.
   *[other] Catatan itu dibaca pada { $date }, { $days } hari lalu.
}
# en: That is more than { $days } days ago: it may have changed since.
verify-stale = Itu lebih daripada { $days } hari lalu: maklumat ini mungkin sudah berubah.
# en: A caller or sender can show a false number or name. Safe is only what you dial or type yourself.
verify-shown-name = Pemanggil atau pengirim boleh memaparkan nombor atau nama palsu. Yang selamat hanyalah apa yang anda dail atau taip sendiri.
# en: This is known to be false: it does not belong to { $name }.
verify-fake = Ini memang diketahui palsu: ini bukan milik { $name }.
# en: This was once a contact of { $name }. It is no longer valid, and somebody else may have it now.
verify-superseded = Ini pernah menjadi maklumat hubungan { $name }. Sekarang tidak lagi, dan mungkin sudah menjadi milik orang lain.
# en: This belongs to another service, not to { $name }.
verify-other-service = Ini milik perkhidmatan lain, bukan { $name }.
# en: Named on { $host }.
verify-reported = Disebut di { $host }.
# en: This belongs to { $other }, which is not { $name }.
verify-other-name = Ini milik { $other }, yang bukan { $name }.
# en: Some pages name it for { $name } (such as { $host }), but no official page confirms it.
verify-unconfirmed = Ada halaman yang menyebutnya untuk { $name } (misalnya { $host }), tetapi tiada halaman rasmi yang mengesahkannya.
# en: { $site } belongs to { $name } itself and names it, but nothing confirms that it still holds, or that it holds where you are.
verify-unconfirmed-own = { $site } milik { $name } sendiri dan menyebutnya, tetapi belum disahkan sama ada maklumat ini masih sah, atau sah di tempat anda.
# en: The part after the @ belongs to { $name }, but this address is not among those that it publishes. The sender of an e-mail can be forged.
verify-own-domain = Bahagian selepas @ milik { $name }, tetapi alamat ini bukan antara alamat yang diterbitkannya. Pengirim e-mel boleh dipalsukan.
# en: On { $host } anybody can use the name of { $name }: nothing here tells whose page this is. Open it from the app or the official website instead.
verify-shared-platform = Di { $host }, sesiapa sahaja boleh menggunakan nama { $name }: tiada apa-apa di sini yang menunjukkan siapa pemilik halaman ini. Buka halaman itu melalui aplikasi atau laman web rasmi.
# en: It begins with { $real }, but what counts is the end: it belongs to { $host }.
verify-trick-extra-subdomain = Alamat ini bermula dengan { $real }, tetapi yang penting ialah hujungnya: ini milik { $host }.
# en: What stands before the @ is only for show: the link leads to { $host }.
verify-trick-user-info = Apa yang ada sebelum @ hanya untuk mengelirukan: pautan ini menuju ke { $host }.
# en: It looks like { $real }, but is written with other letters. In truth it reads { $host }.
verify-trick-homoglyph = Nampak seperti { $real }, tetapi ditulis dengan huruf lain. Sebenarnya ini { $host }.
# en: It has the name of { $real }, but another ending.
verify-trick-other-ending = Namanya sama dengan { $real }, tetapi hujung alamatnya lain.
# en: It uses the name of { $name }, but does not belong to { $real }.
verify-trick-name-inside = Alamat ini menggunakan nama { $name }, tetapi bukan milik { $real }.
# en: It uses the name of { $name }, of which no official website is known.
verify-trick-no-domain = Alamat ini menggunakan nama { $name }, tetapi tiada laman web rasmi { $name } yang diketahui.
# en: It differs from { $real } by a letter or two.
verify-trick-spelling = Berbeza daripada { $real } pada satu atau dua huruf.
# en: The name of { $name } stands in the link, but the link leads to { $host }.
verify-trick-name-in-path = Nama { $name } ada dalam pautan, tetapi pautan ini menuju ke { $host }.
# en: It uses the name of { $name }, but is a mailbox at { $host }, where anybody can have one.
verify-trick-mailbox = Alamat ini menggunakan nama { $name }, tetapi hanyalah peti mel di { $host }, yang boleh dimiliki sesiapa sahaja.
# en: The link begins at { $host }, but passes you on to another website.
verify-trick-redirect = Pautan ini bermula di { $host }, tetapi membawa anda ke laman web lain.
# en: The link is written so that people and browsers read it differently.
verify-trick-disguised = Pautan ini ditulis supaya manusia dan pelayar membacanya secara berbeza.
# en: It differs from the official number { $real } by a digit or two.
verify-trick-changed-digit = Berbeza daripada nombor rasmi { $real } pada satu atau dua digit.
# en: The digits are those of { $real }, but with the code of another country, or for another country.
verify-trick-wrong-region = Digitnya sama dengan { $real }, tetapi dengan kod negara lain, atau untuk negara lain.
# en: helpme knows nothing about this. No entry does not mean that it is safe.
verify-no-record = helpme tidak mempunyai maklumat tentang ini. Tiada rekod tidak bermakna selamat.
# en: Use it as it stands here, typed or dialled by yourself.
verify-next-official = Gunakannya seperti yang tertulis di sini, dengan menaip atau mendailnya sendiri.
# Of a contact that is named as official, but by no official page that was read.
# en: Confirm it in the app or on an official page first, then type or dial it yourself.
verify-next-confirm = Sahkannya dahulu dalam aplikasi atau di halaman rasmi, kemudian taip atau dail sendiri.
# en: Use it only if the app or the official website ({ $domains }) shows the same.
verify-next-not-confirmed = Gunakannya hanya jika aplikasi atau laman web rasmi ({ $domains }) menunjukkan maklumat yang sama.
# en: Use it only if the app or your own papers show the same.
verify-next-not-confirmed-no-domain = Gunakannya hanya jika aplikasi atau dokumen anda sendiri menunjukkan maklumat yang sama.
# en: A confirmed contact is better: helpme { $provider } leads you to one.
verify-next-confirmed-first = Lebih baik gunakan maklumat hubungan yang disahkan: helpme { $provider } membawa anda kepadanya.
# en: Do not call, answer, click or pay. Take the contact from the app, or type the official address yourself ({ $domains }).
verify-next-false = Jangan telefon, balas, klik atau bayar. Ambil maklumat hubungan daripada aplikasi, atau taip sendiri alamat rasmi ({ $domains }).
# en: Do not call, answer, click or pay. Take the contact from the app that you already use, or from your own papers.
verify-next-false-no-domain = Jangan telefon, balas, klik atau bayar. Ambil maklumat hubungan daripada aplikasi yang sedia anda gunakan, atau daripada dokumen anda sendiri.
# en: helpme { $provider } leads you to the confirmed contacts.
verify-next-command = helpme { $provider } membawa anda kepada maklumat hubungan yang disahkan.
# en: No contact of this provider is confirmed: helpme { $provider } shows what you can do.
verify-next-no-contact = Tiada maklumat hubungan penyedia ini yang disahkan: helpme { $provider } menunjukkan perkara yang boleh anda lakukan.
# en: There is no number, address or link in that. A phone number, e-mail address, web address or account name such as @newpay can be checked. For example: helpme verify { $provider } "0800 024 136"
verify-nothing = Tiada nombor, alamat atau pautan di situ. Yang boleh disemak ialah nombor telefon, alamat e-mel, alamat web atau nama akaun seperti @newpay. Contohnya: helpme verify { $provider } "0800 024 136"
# en: The provider comes first ({ $providers }), then what you want to check. For example: { $command }
verify-provider-first = Penyedia disebut dahulu ({ $providers }), kemudian perkara yang hendak disemak. Contohnya: { $command }
# en: What do you want to check? For example: { $command }
verify-value-missing = Apa yang hendak disemak? Contohnya: { $command }
# en: The text also holds a card number, code or password. It was not looked at and not kept: pass it on to nobody.
verify-kept-out = Teks ini juga mengandungi nombor kad, kod atau kata laluan. Perkara itu tidak dibaca dan tidak disimpan: jangan beri kepada sesiapa.
# en: Numbers that stand there as an amount or an order number were not checked: call none of them.
verify-passed-over = Nombor yang tertulis di situ sebagai jumlah wang atau nombor pesanan tidak disemak: jangan telefon nombor itu.
# en: There are more contacts in the text than the { $count } shown here.
verify-more = Ada lebih banyak maklumat hubungan dalam teks daripada { $count } yang ditunjukkan di sini.
# en: everywhere
verify-everywhere = semua tempat
