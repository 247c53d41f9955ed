//! Which language the person wants: the option, the environment as gettext reads it, then the system.

use crate::domain::locale::Locale;

/// The places in which a language can be asked for; the environment is handed in.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// The option `--locale`, or `HELPME_LOCALE`.
    pub asked: Option<String>,
    /// `LANGUAGE`, a list with colons.
    pub language: Option<String>,
    /// `LC_ALL`.
    pub lc_all: Option<String>,
    /// `LC_MESSAGES`.
    pub lc_messages: Option<String>,
    /// `LANG`.
    pub lang: Option<String>,
    /// What the operating system says, where no variable is set.
    pub system: Option<String>,
}

/// The language that meets the wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenLocale {
    /// The language to use.
    pub locale: Locale,
    /// What the person is told about it, if anything.
    pub note: Option<Note>,
}

/// Something to say about the language found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// Traditional Chinese was wanted, Simplified Chinese is used.
    Simplified,
}

/// A language was asked for by name and is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLocale(pub String);

/// Finds the language among those there are.
///
/// A wish by option must be met; wishes of the environment fall through to the next, and at last to English, as in GNU gettext:
/// `LC_ALL`, `LC_MESSAGES`, `LANG` in this order, `LANGUAGE` before them unless they say `C` or `POSIX`.
pub fn negotiate(wishes: &Wishes, available: &[&str]) -> Result<ChosenLocale, UnknownLocale> {
    if let Some(asked) = set(wishes.asked.as_ref()) {
        return named(asked, available);
    }
    let posix = [&wishes.lc_all, &wishes.lc_messages, &wishes.lang]
        .into_iter()
        .find_map(|variable| set(variable.as_ref()));
    if posix.is_some_and(is_posix) {
        return Ok(english());
    }
    let listed = set(wishes.language.as_ref())
        .into_iter()
        .flat_map(|list| list.split(':'));
    let system = wishes.system.as_deref().filter(|_| posix.is_none());
    let found = listed.chain(posix).chain(system).find_map(|wish| {
        if is_posix(wish) {
            Some(english())
        } else {
            matching(wish, available)
        }
    });
    Ok(found.unwrap_or_else(english))
}

/// Finds a language by its name, such as `ms`, `ms-MY` or `zh_CN`.
pub fn named(name: &str, available: &[&str]) -> Result<ChosenLocale, UnknownLocale> {
    matching(name, available).ok_or_else(|| UnknownLocale(name.to_owned()))
}

fn set(variable: Option<&String>) -> Option<&str> {
    variable.map(String::as_str).filter(|text| !text.is_empty())
}

fn is_posix(name: &str) -> bool {
    let language = name.split(['.', '@']).next().unwrap_or(name);
    language == "C" || language == "POSIX"
}

fn english() -> ChosenLocale {
    ChosenLocale {
        locale: Locale::english(),
        note: None,
    }
}

/// `ms_MY.UTF-8`, `ms-MY`, `ms` are all `ms`; `zh-TW`, `zh-Hant` are `zh` with a note, `zh-Hans-HK` is `zh` without one.
fn matching(name: &str, available: &[&str]) -> Option<ChosenLocale> {
    let name = name
        .split(['.', '@'])
        .next()?
        .replace('_', "-")
        .to_ascii_lowercase();
    let mut subtags = name.split('-');
    let language = match subtags.next()? {
        // Older and narrower codes for Malay (ISO 639) that systems still report.
        "may" | "msa" | "zsm" => "ms",
        "chi" | "zho" | "cmn" => "zh",
        "eng" => "en",
        other => other,
    };
    let subtags: Vec<&str> = subtags.collect();
    let has = |wanted: &[&str]| subtags.iter().any(|subtag| wanted.contains(subtag));
    // A script that is named says more than a region does (RFC 4647, section 3.4): `zh-Hans-HK` is Simplified in Hong Kong.
    let traditional =
        language == "zh" && (has(&["hant"]) || !has(&["hans"]) && has(&["tw", "hk", "mo"]));
    let locale = available
        .contains(&language)
        .then(|| Locale::parse(language))
        .flatten()?;
    Some(ChosenLocale {
        locale,
        note: traditional.then_some(Note::Simplified),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const AVAILABLE: &[&str] = &["en", "ms", "zh"];

    fn found(wishes: &Wishes) -> String {
        negotiate(wishes, AVAILABLE).unwrap().locale.to_string()
    }

    #[allow(clippy::unnecessary_wraps)]
    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn an_option_that_cannot_be_met_is_an_error() {
        let asked = |name: &str| {
            negotiate(
                &Wishes {
                    asked: some(name),
                    lang: some("ms_MY"),
                    ..Wishes::default()
                },
                AVAILABLE,
            )
        };
        assert_eq!(asked("zh-CN").unwrap().locale.as_str(), "zh");
        assert_eq!(asked("MS").unwrap().locale.as_str(), "ms");
        assert_eq!(asked("id"), Err(UnknownLocale("id".into())));
        for (name, note) in [
            ("zh-TW", Some(Note::Simplified)),
            ("zh_HK.UTF-8", Some(Note::Simplified)),
            ("zh-Hant-CN", Some(Note::Simplified)),
            ("zh-Hans-HK", None),
            ("zh-Hans-TW", None),
            ("zh-CN", None),
        ] {
            assert_eq!(asked(name).unwrap().note, note, "{name}");
        }
        assert_eq!(asked("").unwrap().locale.as_str(), "ms");
    }

    #[test]
    fn the_environment_is_read_as_gettext_reads_it() {
        let wishes = Wishes {
            lang: some("ms_MY.UTF-8"),
            ..Wishes::default()
        };
        assert_eq!(found(&wishes), "ms");
        assert_eq!(
            found(&Wishes {
                language: some("fr:zh_CN:en"),
                ..wishes.clone()
            }),
            "zh"
        );
        assert_eq!(
            found(&Wishes {
                lc_all: some("C.UTF-8"),
                language: some("zh"),
                ..wishes.clone()
            }),
            "en"
        );
        assert_eq!(
            found(&Wishes {
                lc_messages: some("zh_TW"),
                ..wishes.clone()
            }),
            "zh"
        );
        assert_eq!(
            found(&Wishes {
                lc_all: some(""),
                ..wishes.clone()
            }),
            "ms"
        );
        assert_eq!(
            found(&Wishes {
                lang: some("id_ID.UTF-8"),
                ..Wishes::default()
            }),
            "en"
        );
        assert_eq!(
            found(&Wishes {
                system: some("ms-MY"),
                ..Wishes::default()
            }),
            "ms"
        );
        assert_eq!(
            found(&Wishes {
                lang: some("de_DE"),
                system: some("ms-MY"),
                ..Wishes::default()
            }),
            "en"
        );
        assert_eq!(found(&Wishes::default()), "en");
    }
}
