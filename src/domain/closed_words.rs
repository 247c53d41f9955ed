//! Words of a closed list, such as the kinds of channels: the type, and how packs write each of its values, stand in one place.

/// Makes a type whose values are the words of a closed list.
macro_rules! closed_words {
    ($(#[$about:meta])* $name:ident { $($(#[$meaning:meta])+ $value:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
        pub enum $name {
            $($(#[$meaning])+ #[serde(rename = $word)] $value,)+
        }

        impl $name {
            /// Every value, in order.
            pub const ALL: &[Self] = &[$(Self::$value,)+];

            /// The words, in the same order.
            pub const WORDS: &[&str] = &[$($word,)+];

            /// The word, as packs write it.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }
    };
}

pub(crate) use closed_words;

#[cfg(test)]
mod tests {
    use crate::domain::tree::BodyKind;

    #[test]
    fn a_value_is_read_and_written_by_its_word() {
        for kind in BodyKind::ALL {
            assert_eq!(serde_json::json!(kind), kind.word());
            let read: BodyKind = serde_json::from_value(kind.word().into()).unwrap();
            assert_eq!(read, *kind);
        }
        assert_eq!(BodyKind::ConsumerBody.word(), "consumer-body");
    }
}
