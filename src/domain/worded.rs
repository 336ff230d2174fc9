//! Choices among a few words: the enum, its words, and reading it back, written once.

/// A choice among a few words, each the same in the file, on the command line and in JSON.
pub trait Worded: Copy + Eq + Send + Sync + 'static {
    /// All choices, in their order.
    const CHOICES: &'static [Self];

    /// The word for it.
    fn word(self) -> &'static str;

    /// The choice with that word, whatever its case.
    fn of_word(given: &str) -> Option<Self> {
        let wanted = super::text::fold(given).replace([' ', '_'], "-");
        Self::CHOICES.iter().copied().find(|choice| choice.word() == wanted)
    }
}

/// Declares an enum of words: `worded! { /// … pub enum Kind { /// … Guide = "guide" } }`. It has [`Worded`], an order,
/// and serialises as its word.
macro_rules! worded {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $choice:ident = $word:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $choice,)+
        }

        impl $crate::domain::worded::Worded for $name {
            const CHOICES: &'static [Self] = &[$(Self::$choice),+];

            fn word(self) -> &'static str {
                match self {
                    $(Self::$choice => $word,)+
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::domain::worded::Worded::word(*self))
            }
        }
    };
}
pub(crate) use worded;
