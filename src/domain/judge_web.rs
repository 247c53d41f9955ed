//! Whether a link is real: where it leads counts, not what stands in it.

use super::directory::{Confidence, ContactKind, Source};
use super::fixed_words::{FixedWords, fixed_words};
use super::host::is_under;
use super::judge::{Judge, shown};
use super::known_false::{is_false_host, is_false_page};
use super::phone;
use super::text::Text;
use super::verdict::{Because, Judgement, Trick, ValueKind, Verdict};
use super::web_address::{self, Resemblance, WebAddress};

/// Websites on which anybody can open a page under the name of a provider, and on which providers have theirs.
const SHARED_PLATFORMS: FixedWords = fixed_words![
    "apps.apple.com",
    "play.google.com",
    "instagram.com",
    "facebook.com",
    "x.com",
    "youtube.com",
    "tiktok.com",
    "linkedin.com",
];

/// A link that seems to carry more others is not read to its end.
const MOST_CARRIED: usize = 16;

impl<'a> Judge<'a, '_> {
    pub(super) fn web(&self, address: &WebAddress) -> Judgement<'a> {
        let (verdict, because) = self.link(address);
        let path = if address.path == "/" {
            ""
        } else {
            address.path.as_str()
        };
        let shown = Some(shown(&format!("{}{path}", address.host)))
            .filter(|text| super::guard::inspect_secrets(text).is_ok())
            .unwrap_or_else(|| shown(&address.host));
        Judgement {
            shown,
            host: Some(address.host.clone()),
            kind: ValueKind::Web,
            verdict,
            because,
        }
    }

    fn link(&self, address: &WebAddress) -> (Verdict, Because<'a>) {
        let mut fakes = self.directory().fakes.iter();
        if let Some(fake) = fakes.find(|fake| is_false_page(&fake.value, address)) {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        let host = address.host.as_str();
        let (verdict, because) = self.host(host);
        let trick = |trick, owner| {
            (
                Verdict::LookAlike,
                Because::Trick(trick, String::new(), owner),
            )
        };
        match because {
            Because::Domain(..) | Because::Contact(..) | Because::OtherService(_)
                if verdict <= Verdict::OtherCompany =>
            {
                if address.is_disguised || address.has_user_info {
                    return trick(Trick::Disguised, self.provider_owner());
                }
                if let Some(found) = self.leads_on(address) {
                    return trick(found, self.provider_owner());
                }
                // What the card calls not confirmed is not confirmed here either.
                let listed = self.page(address);
                let listed = listed.filter(|(verdict, _)| *verdict != Verdict::Official);
                listed.unwrap_or((verdict, because))
            }
            Because::Nothing if address.has_user_info => {
                trick(Trick::UserInfo, self.provider_owner())
            }
            Because::Nothing => {
                let found = self.page(address).or_else(|| self.own_page(address));
                let found = found.or_else(|| self.chat(address));
                if let Some(found) = found {
                    return found;
                }
                let mut platforms = SHARED_PLATFORMS.iter();
                if platforms.any(|platform| is_under(host, platform)) && !address.is_disguised {
                    return (verdict, Because::SharedPlatform);
                }
                let rest = format!("{}?{}", address.path, address.rest);
                if self
                    .names()
                    .iter()
                    .any(|name| web_address::mentions(&rest, name))
                    || self.domains().any(|(domain, _)| rest.contains(domain))
                {
                    return trick(Trick::NameInPath, self.provider_owner());
                }
                if address.is_disguised {
                    return trick(Trick::Disguised, self.provider_owner());
                }
                (verdict, because)
            }
            because => (verdict, because),
        }
    }

    /// A page of somebody else's website that is listed as a contact: the same page alone is meant.
    fn page(&self, address: &WebAddress) -> Option<(Verdict, Because<'a>)> {
        let plain = |path: &str| path.trim_end_matches('/').to_lowercase();
        let found = self
            .contacts()
            .filter(|(contact, _)| ContactKind::of(&contact.value) == ContactKind::Web)
            .filter(|(contact, _)| {
                web_address::read(&contact.value).is_some_and(|known| {
                    let same_host = known.host.trim_start_matches("www.")
                        == address.host.trim_start_matches("www.");
                    same_host
                        && plain(&known.path) == plain(&address.path)
                        && known.rest == address.rest
                        && !address.is_disguised
                })
            })
            .min_by_key(|(contact, _)| contact.source.confidence)?;
        let verdict = if found.0.source.confidence == Confidence::Unconfirmed {
            Verdict::Unknown
        } else {
            Verdict::Official
        };
        Some((verdict, Because::Contact(found.0, found.1)))
    }

    /// The provider's own account on somebody else's website, or a page there that a source names; what others may write below is not meant.
    fn own_page(&self, address: &WebAddress) -> Option<(Verdict, Because<'a>)> {
        let directory = self.directory();
        let is_same = |known: &str| {
            web_address::read(known).is_some_and(|known| {
                known.host == address.host
                    && known.path.trim_end_matches('/') == address.path.trim_end_matches('/')
                    && address.rest.is_empty()
                    && !address.is_disguised
            })
        };
        let contacts = directory.contacts.values().map(|contact| &contact.source);
        let mut sources = contacts.chain(directory.facts.values().map(|fact| &fact.source));
        let source = sources
            .find(|source| directory.own_account(&source.page).is_some() && is_same(&source.page));
        let account = source.and_then(|source| directory.own_account(&source.page));
        let mut accounts = directory.own_pages.iter().map(Text::as_str);
        let account = account.or_else(|| accounts.find(|account| is_same(account)))?;
        Some((
            Verdict::Official,
            Because::OwnPage(account, self.provider_owner(), source),
        ))
    }

    /// How an official address leads on to another one that it carries, however that is encoded. What stands in its place and cannot
    /// be read counts.
    fn leads_on(&self, address: &WebAddress) -> Option<Trick> {
        let carried = web_address::decoded(&format!("{}?{}", address.path, address.rest));
        // Browsers pass over tabs and line ends, and read `\` as `/` (WHATWG URL standard).
        let carried: String = carried.chars().filter(|sign| !sign.is_control()).collect();
        let carried = carried.replace('\\', "/").to_lowercase();
        let slashes = carried
            .match_indices("//")
            .map(|(place, sign)| (place + sign.len(), carried[..place].ends_with(['=', ':'])));
        let schemes = ["http:", "https:"].into_iter().flat_map(|scheme| {
            let places = carried.match_indices(scheme);
            places.map(|(place, sign)| (place + sign.len(), true))
        });
        let mut places = slashes.chain(schemes);
        let leads_elsewhere = |(start, is_plain): (usize, bool)| {
            let target = carried[start..].trim_start_matches('/');
            let end = target.find(['&', '#', ' ']).unwrap_or(target.len());
            match web_address::read(&format!("https://{}", &target[..end])) {
                Some(target) => {
                    target.is_disguised
                        || target.has_user_info
                        || self.host(&target.host).0 != Verdict::Official
                }
                None => is_plain,
            }
        };
        if places.by_ref().take(MOST_CARRIED).any(leads_elsewhere) {
            return Some(Trick::Redirect);
        }
        places.next().map(|_| Trick::Disguised)
    }

    /// A link that opens a chat with a telephone number: what is said about the number.
    fn chat(&self, address: &WebAddress) -> Option<(Verdict, Because<'a>)> {
        const CHATS: [&str; 2] = ["wa.me", "whatsapp.com"];
        if !CHATS.iter().any(|host| is_under(&address.host, host)) {
            return None;
        }
        let rest = web_address::decoded(&format!("{}?{}", address.path, address.rest));
        let mut numbers = rest.split(['/', '?', '=', '&', '#']);
        let number =
            numbers.find_map(|text| phone::read(&format!("+{}", text.trim_start_matches('+'))))?;
        let found = self.number(&number);
        // Whose chat it is does not follow from a number that is right.
        (found.0 > Verdict::Unknown).then_some(found)
    }

    /// The source that was read last on a domain.
    fn read_on(&self, domain: &str) -> Option<&'a Source> {
        let directory = self.directory();
        let contacts = self.contacts().map(|(contact, _)| &contact.source);
        let sources = contacts.chain(directory.facts.values().map(|fact| &fact.source));
        sources
            .filter(|source| {
                source.confidence == Confidence::Official && is_under(&source.host(), domain)
            })
            .max_by_key(|source| source.checked)
    }

    /// What a host name alone says.
    pub(super) fn host(&self, host: &str) -> (Verdict, Because<'a>) {
        let mut fakes = self.directory().fakes.iter();
        let fake = fakes.find(|fake| is_false_host(&fake.value, host));
        let own = self.domains().find(|(domain, _)| is_under(host, domain));
        let other = self
            .directory()
            .look_alikes
            .values()
            .find(|other| other.domains.iter().any(|domain| is_under(host, domain)));
        match (fake, own, other) {
            (Some(fake), _, _) => return (Verdict::KnownFalse, Because::Fake(fake)),
            (_, Some((domain, owner)), _) => {
                return (
                    Verdict::Official,
                    Because::Domain(domain, owner, self.read_on(domain)),
                );
            }
            (_, _, Some(other)) => {
                let verdict = if other.genuine {
                    Verdict::OtherCompany
                } else {
                    Verdict::LookAlike
                };
                return (verdict, Because::OtherService(other));
            }
            _ => {}
        }
        let mut alike: Vec<_> = self
            .domains()
            .filter_map(|(domain, owner)| {
                Some((rank(web_address::resemblance(host, domain)?), domain, owner))
            })
            .collect();
        alike.sort_by_key(|(rank, _, owner)| (*rank, !owner.is_provider));
        if let Some((_, domain, owner)) = alike.first() {
            let trick = web_address::resemblance(host, domain).map_or(Trick::NameInside, trick_of);
            return (
                Verdict::LookAlike,
                Because::Trick(trick, (*domain).to_owned(), *owner),
            );
        }
        let resembles = self
            .names()
            .iter()
            .any(|name| web_address::resembles_name(host, name).is_some());
        if resembles {
            (Verdict::LookAlike, self.named())
        } else {
            (Verdict::Unknown, Because::Nothing)
        }
    }
}

/// The plainer trick is named first.
fn rank(resemblance: Resemblance) -> usize {
    match resemblance {
        Resemblance::Homoglyph => 0,
        Resemblance::ExtraSubdomain => 1,
        Resemblance::OtherEnding => 2,
        Resemblance::NameInside => 3,
        Resemblance::Spelling => 4,
    }
}

fn trick_of(resemblance: Resemblance) -> Trick {
    match resemblance {
        Resemblance::ExtraSubdomain => Trick::ExtraSubdomain,
        Resemblance::Homoglyph => Trick::Homoglyph,
        Resemblance::OtherEnding => Trick::OtherEnding,
        Resemblance::NameInside => Trick::NameInside,
        Resemblance::Spelling => Trick::Spelling,
    }
}
