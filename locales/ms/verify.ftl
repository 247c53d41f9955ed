### What helpme refuses to take, and whether a number, address or link is real.

## Secrets: why a value is refused, and what to do instead. The value itself is never repeated.

refused-security-code = Ini seperti kod keselamatan kad (CVV). Sesiapa yang membantu anda tidak memerlukannya, dan kod ini tidak disimpan. Jangan masukkannya.
refused-pin = Ini seperti PIN atau kata laluan pembayaran. Sesiapa yang membantu anda tidak memerlukannya, dan nilai ini tidak disimpan. Jangan masukkannya; jika ada orang memintanya, itu penipuan.
refused-one-time-code = Ini seperti kod sekali guna (OTP). Sesiapa yang membantu anda tidak memerlukannya, dan kod ini tidak disimpan. Jangan masukkan digitnya; jika ada orang memintanya, itu penipuan.
refused-password = Ini seperti kata laluan. Sesiapa yang membantu anda tidak memerlukannya, dan nilai ini tidak disimpan. Jangan masukkannya, dan tukar kata laluan itu jika orang lain sudah melihatnya.
refused-login-link = Ini mengandungi pautan log masuk atau pautan yang ada kunci di dalamnya, dan tidak disimpan. Tulis nama laman web sahaja, misalnya example.com, dan jangan buka pautan itu.
error-bug = helpme terhenti kerana kesilapan dalam program ini sendiri ({ $place }). Tiada apa-apa disimpan atau dihantar. Sila laporkan baris ini.
error-outside = { $path } ialah pautan yang menuju ke luar folder pek, dan tidak dibaca. Letakkan fail itu sendiri di situ.
error-not-a-file = { $path } ialah folder, paip atau peranti, bukan fail. Letakkan fail di situ.
error-too-many = { $path } mengandungi lebih banyak fail daripada folder pek. Pastikan folder ini betul.
findings-more = Hanya { $count } yang pertama ditunjukkan. Betulkan yang ini, kemudian semak semula.
error-input-too-large = Input melebihi { $count } aksara. Beri hanya bahagian yang mengandungi nombor, alamat atau pautan itu.
error-input-not-utf8 = Input ini bukan teks UTF-8. Salin nombor, alamat atau pautan itu dan berikan seperti asalnya.

## helpme verify

help-command-verify = Sama ada nombor, alamat atau pautan itu benar
help-argument-value = Nombor, alamat atau pautan; - membaca seluruh mesej daripada input standard
verify-title = { $provider }: benarkah maklumat hubungan ini?
verify-official = RASMI
# A contact that only another source of good name gives.
verify-third-party = DISEBUT SEBAGAI RASMI, tetapi bukan oleh laman rasmi
verify-known-false = PALSU: jangan gunakannya
verify-look-alike = NAMPAK RASMI, TETAPI BUKAN: jangan gunakannya
verify-unknown = TIDAK DIKETAHUI: anggap sebagai palsu
verify-not-confirmed = BELUM DISAHKAN: semak dahulu sebelum menggunakannya
verify-is-providers = { $name } menerbitkan maklumat ini.
verify-is-domain = Alamat ini milik { $domain }, laman web rasmi { $name }.
verify-is-own-page = { $page } ialah akaun tempat { $name } sendiri menulis, di laman web pihak lain. Apa yang orang lain tulis di bawahnya (komen, laporan) bukan daripada { $name }.
verify-is-third-party = Ini maklumat hubungan { $name } menurut { $host }, yang bukan laman milik { $name } sendiri.
verify-in-region = Sah untuk: { $regions }.
verify-named-for = Laman itu menyebutnya untuk: { $regions }.
verify-source = Dibaca di { $host } pada { $date }, { $days } hari lalu.
verify-source-stored-copy = Tercatat di { $host }; salinan laman yang disimpan dibaca pada { $date }, { $days } hari lalu.
verify-source-tested = Dicuba pada { $date }, { $days } hari lalu; tercatat di { $host }.
verify-stale = Itu lebih daripada { $days } hari lalu: maklumat ini mungkin sudah berubah.
verify-shown-name = Pemanggil atau pengirim boleh memaparkan nombor atau nama palsu. Yang selamat hanyalah apa yang anda dail atau taip sendiri.
verify-fake = Ini memang diketahui palsu: ini bukan milik { $name }.
verify-superseded = Ini pernah menjadi maklumat hubungan { $name }. Sekarang tidak lagi, dan mungkin sudah menjadi milik orang lain.
verify-other-service = Ini milik perkhidmatan lain, bukan { $name }.
verify-reported = Disebut di { $host }.
verify-other-name = Ini milik { $other }, yang bukan { $name }.
verify-unconfirmed = Ada laman yang menyebutnya untuk { $name } (misalnya { $host }), tetapi tiada laman rasmi yang mengesahkannya.
verify-own-domain = Bahagian selepas @ milik { $name }, tetapi alamat ini bukan antara alamat yang diterbitkannya. Pengirim e-mel boleh dipalsukan.
verify-trick-extra-subdomain = Alamat ini bermula dengan { $real }, tetapi yang penting ialah hujungnya: ini milik { $host }.
verify-trick-user-info = Apa yang ada sebelum @ hanya untuk mengelirukan: pautan ini menuju ke { $host }.
verify-trick-homoglyph = Nampak seperti { $real }, tetapi ditulis dengan huruf lain. Sebenarnya ini { $host }.
verify-trick-other-ending = Namanya sama dengan { $real }, tetapi hujung alamatnya lain.
verify-trick-name-inside = Alamat ini menggunakan nama { $name }, tetapi bukan milik { $real }.
verify-trick-no-domain = Alamat ini menggunakan nama { $name }, yang tiada laman web rasmi diketahui.
verify-trick-spelling = Berbeza daripada { $real } pada satu atau dua huruf.
verify-trick-name-in-path = Nama { $name } ada dalam pautan, tetapi pautan ini menuju ke { $host }.
verify-trick-mailbox = Alamat ini menggunakan nama { $name }, tetapi hanyalah peti mel di { $host }, yang boleh dimiliki sesiapa sahaja.
verify-trick-redirect = Pautan ini bermula di { $host }, tetapi membawa anda ke laman web lain.
verify-trick-disguised = Pautan ini ditulis supaya manusia dan pelayar membacanya secara berbeza.
verify-trick-changed-digit = Berbeza daripada nombor rasmi { $real } pada satu atau dua digit.
verify-trick-wrong-region = Digitnya sama dengan { $real }, tetapi dengan kod negara lain, atau untuk negara lain.
verify-no-record = helpme tidak mempunyai maklumat tentang ini. Tiada rekod tidak bermakna selamat.
verify-next-official = Gunakannya seperti yang tertulis di sini, dengan menaip atau mendailnya sendiri.
verify-next-not-confirmed = Gunakannya hanya jika aplikasi atau laman web rasmi ({ $domains }) menunjukkan maklumat yang sama.
verify-next-not-confirmed-no-domain = Gunakannya hanya jika aplikasi atau dokumen anda sendiri menunjukkan maklumat yang sama.
verify-next-confirmed-first = Lebih baik gunakan maklumat hubungan yang disahkan: helpme { $provider } membawa anda kepadanya.
verify-next-false = Jangan telefon, balas, klik atau bayar. Ambil maklumat hubungan daripada aplikasi, atau taip sendiri alamat rasmi ({ $domains }).
verify-next-false-no-domain = Jangan telefon, balas, klik atau bayar. Ambil maklumat hubungan daripada aplikasi yang sedia anda gunakan, atau daripada dokumen anda sendiri.
verify-next-command = helpme { $provider } membawa anda kepada maklumat hubungan yang disahkan.
verify-nothing = Tiada nombor, alamat atau pautan di situ. Yang boleh disemak ialah nombor telefon, alamat e-mel, alamat web atau nama akaun seperti @newpay. Contohnya: helpme verify { $provider } "0800 024 136"
verify-provider-first = Penyedia disebut dahulu ({ $providers }), kemudian perkara yang hendak disemak. Contohnya: { $command }
verify-value-missing = Apa yang hendak disemak? Contohnya: { $command }
verify-kept-out = Teks ini juga mengandungi nombor kad, kod atau kata laluan. Perkara itu tidak dibaca dan tidak disimpan: jangan beri kepada sesiapa.
verify-more = Ada lebih banyak maklumat hubungan dalam teks daripada { $count } yang ditunjukkan di sini.
verify-everywhere = di mana-mana
