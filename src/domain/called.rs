//! What a provider is called, whatever the capitals, spaces and hyphens: `GoPay`, `Go-Pay` and `go pay` are one name.

use super::fold::{fold, tokens};
use super::id::Id;

/// A provider with what it is called.
#[derive(Clone, Debug)]
pub struct Called {
    /// The provider.
    pub id: Id,
    /// Its id and its names, plain.
    names: Vec<String>,
}

impl Called {
    /// A provider that is called by its id and by these names.
    pub fn new(id: Id, names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let names = names.into_iter().map(|name| plain(name.as_ref()));
        let names = [plain(id.as_str())].into_iter().chain(names);
        Self {
            names: names.filter(|name| !name.is_empty()).collect(),
            id,
        }
    }

    /// Its id and its names, plain.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

/// A name without what people leave out or write otherwise.
pub fn plain(name: &str) -> String {
    tokens(&fold(name)).collect()
}

/// The only provider that is called so; `None` if none is, or several are. What could be a path is no name.
pub fn only<'c>(called: &'c [Called], name: &str) -> Option<&'c Id> {
    if name.contains(['/', '\\']) {
        return None;
    }
    let name = plain(name);
    let mut found = called
        .iter()
        .filter(|called| called.names().any(|own| own == name));
    let first = found.next()?;
    found.next().is_none().then_some(&first.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provider_is_known_by_its_id_and_names_however_they_are_written() {
        let id = |id: &str| Id::parse(id).unwrap();
        let called = [
            Called::new(id("go-pay"), ["GoPay"]),
            Called::new(id("huifu"), ["Huifu (汇付)", "汇付"]),
            Called::new(id("afterpay"), ["Afterpay", "Clearpay"]),
            Called::new(id("other"), ["Clear Pay"]),
        ];
        for (name, meant) in [
            ("GO PAY", Some("go-pay")),
            ("匯付", Some("huifu")),
            ("Huifu（汇付）", Some("huifu")),
            ("ＡＦＴＥＲＰＡＹ", Some("afterpay")),
            ("clearpay", None),
            ("after", None),
            ("!", None),
            ("../afterpay", None),
        ] {
            assert_eq!(only(&called, name).map(Id::as_str), meant, "{name}");
        }
    }
}
