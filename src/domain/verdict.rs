//! What can be said about a number, address or link, and why.

use std::borrow::Cow;

use super::directory::{
    Confidence, Contact, Directory, Fake, LookAlike, Source, is_below, lies_on,
};
use super::text::Text;

/// What is said about a value; the worst last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A source names it.
    Official,
    /// It is the website of another genuine company, for those who have an account there.
    OtherCompany,
    /// Nothing is known that would confirm it.
    Unknown,
    /// It resembles something official, and is not.
    LookAlike,
    /// A source says that it must not be used.
    KnownFalse,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ValueKind {
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
    /// The name of an account in a social network.
    Account,
    /// Something else.
    Other,
}

/// Who something belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// The proper name.
    pub name: &'a str,
    /// Whether it is the provider, not a body above it.
    pub is_provider: bool,
    /// The own internet domains.
    pub domains: &'a [Text],
    /// The own accounts on websites of somebody else.
    pub accounts: &'a [Text],
}

impl Owner<'_> {
    /// The own website, or the own account on somebody else's, on which a source stands.
    pub fn site_of<'s>(&'s self, source: &'s Source) -> Option<Cow<'s, str>> {
        if lies_on(source, self.domains) {
            return Some(source.host());
        }
        let mut accounts = self.accounts.iter();
        let account = accounts.find(|account| is_below(&source.page, account))?;
        Some(Cow::Borrowed(account.as_str()))
    }
}

/// How something false looks true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trick {
    /// The official name stands at the beginning, but the end counts.
    ExtraSubdomain,
    /// The official name stands before an `@`.
    UserInfo,
    /// Other letters that look the same.
    Homoglyph,
    /// The same name with another ending.
    OtherEnding,
    /// The name inside a longer one.
    NameInside,
    /// The name of a provider that has no website.
    NoDomain,
    /// A letter or two differ.
    Spelling,
    /// The name in the path of another website.
    NameInPath,
    /// The name in a mailbox elsewhere.
    Mailbox,
    /// An official link that leads on to another website.
    Redirect,
    /// Written so that people and browsers read it differently.
    Disguised,
    /// A digit or two differ.
    ChangedDigit,
    /// The digits of one country with the code of another.
    WrongRegion,
}

/// Why a value is judged as it is.
#[derive(Clone, Debug)]
pub enum Because<'a> {
    /// It is this contact.
    Contact(&'a Contact, Owner<'a>),
    /// It is on this domain; a page there was read as a source, if one was.
    Domain(&'a str, Owner<'a>, Option<&'a Source>),
    /// It is the provider's own account on somebody else's website, or a page there that was read as a source.
    OwnPage(&'a str, Owner<'a>, Option<&'a Source>),
    /// It is listed as false.
    Fake(&'a Fake),
    /// It belongs to another service.
    OtherService(&'a LookAlike),
    /// It only looks like this.
    Trick(Trick, String, Owner<'a>),
    /// It is on a website on which anybody can use the name of the provider.
    SharedPlatform,
    /// An unlisted e-mail address on an official domain.
    OwnDomain(Owner<'a>),
    /// Nothing is known.
    Nothing,
}

/// The judgement on one value.
#[derive(Clone, Debug)]
pub struct Judgement<'a> {
    /// The value as it may be shown: no query of a link, no characters that mislead.
    pub shown: String,
    /// For links and e-mail addresses, the host that counts.
    pub host: Option<String>,
    /// What it is.
    pub kind: ValueKind,
    /// The verdict.
    pub verdict: Verdict,
    /// Why.
    pub because: Because<'a>,
}

/// The judgements on a text: a single value, or the contacts of a message.
#[derive(Debug, Default)]
pub struct Report<'a> {
    /// One for each value.
    pub judgements: Vec<Judgement<'a>>,
    /// Whether there are more than were judged.
    pub has_more: bool,
    /// Whether long numbers were not judged, because they stand there as an amount or an order number.
    pub has_passed_over: bool,
    /// Whether something was not judged, because it may be a secret.
    pub has_withheld: bool,
}

impl Judgement<'_> {
    /// Whether it is a contact that a card shows, with the label that nothing official confirms it.
    pub fn is_unconfirmed_contact(&self) -> bool {
        matches!(&self.because, Because::Contact(contact, _) if contact.source.confidence == Confidence::Unconfirmed)
    }

    /// Whether the owner's own page, or the provider's, was read and names a contact; so it is with what is judged by its domain.
    pub fn is_on_official_page(&self, directory: &Directory) -> bool {
        let Because::Contact(contact, owner) = &self.because else {
            return true;
        };
        let source = &contact.source;
        let is_own = owner.site_of(source).is_some()
            || directory.is_on_own_domain(source)
            || directory.own_account(&source.page).is_some();
        is_own && !directory.is_recorded(contact)
    }
}

impl Report<'_> {
    /// The worst verdict; unknown where there was nothing to judge, and at best where something was not judged that may be a contact.
    pub fn verdict(&self) -> Verdict {
        let worst = self
            .judgements
            .iter()
            .map(|judgement| judgement.verdict)
            .max();
        let best = if self.has_more || self.has_withheld {
            Verdict::Unknown
        } else {
            Verdict::Official
        };
        worst.unwrap_or(Verdict::Unknown).max(best)
    }

    /// Whether all of it is official, and official pages say so themselves.
    pub fn is_confirmed(&self, directory: &Directory) -> bool {
        let mut judgements = self.judgements.iter();
        self.verdict() == Verdict::Official
            && judgements.all(|judgement| judgement.is_on_official_page(directory))
    }
}
