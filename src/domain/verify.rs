//! Whether a number, address or link that somebody was given is real: judged against what is known of a provider.
//!
//! Only what a source names as the contact of the provider, or of a body above it, is official; whatever resembles it without
//! being it is a look-alike; and of everything else nothing is known, which is no praise.

use unicode_normalization::UnicodeNormalization;

use super::contact_text;
use super::digits;
use super::directory::{Confidence, Contact, ContactKind, Directory, Fake, Source, host_of};
use super::guard::is_misleading;
use super::phone::{self, Likeness, Number};
use super::region::{Coverage, Region};
use super::verdict::{Because, Judgement, Owner, Report, Trick, ValueKind, Verdict};
use super::walk::Provider;
use super::web_address::{self, Resemblance, WebAddress};

/// Judges what was typed: as one value if it is one, else each contact in it.
pub fn judge_text<'a>(provider: &'a Provider, text: &str, region: Option<&Region>) -> Report<'a> {
    let judge = Judge { provider, region };
    let text = text.trim();
    if !text.contains('\n') {
        let judgement = judge.judge(text);
        if judgement.kind != ValueKind::Other {
            return Report {
                judgements: vec![judgement],
                has_more: false,
            };
        }
    }
    let (contacts, has_more) = contact_text::find(text, |number| judge.is_known_number(number));
    Report {
        judgements: contacts
            .iter()
            .map(|contact| judge.judge(contact))
            .collect(),
        has_more,
    }
}

struct Judge<'a, 'r> {
    provider: &'a Provider,
    region: Option<&'r Region>,
}

/// Mailboxes that anybody can have.
const FREE_MAIL: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "yahoo.co.jp",
    "yahoo.co.id",
    "icloud.com",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "163.com",
    "126.com",
    "mail.ru",
    "gmx.com",
    "aol.com",
    "zoho.com",
];

impl<'a> Judge<'a, '_> {
    fn directory(&self) -> &'a Directory {
        &self.provider.directory
    }

    fn provider_owner(&self) -> Owner<'a> {
        Owner {
            name: &self.directory().name,
            is_provider: true,
        }
    }

    /// All contacts, with whom they belong to.
    fn contacts(&self) -> impl Iterator<Item = (&'a Contact, Owner<'a>)> + use<'a> {
        let directory: &'a Directory = &self.provider.directory;
        let own = directory.contacts.iter().map(|contact| {
            (
                contact,
                Owner {
                    name: &directory.name,
                    is_provider: true,
                },
            )
        });
        let bodies = directory.bodies.iter().flat_map(|body| {
            body.contacts.iter().map(|contact| {
                (
                    contact,
                    Owner {
                        name: &body.name,
                        is_provider: false,
                    },
                )
            })
        });
        own.chain(bodies)
    }

    /// The region of a body's contact stands with the body.
    fn coverage(&self, contact: &'a Contact) -> &'a Coverage {
        let bodies = &self.directory().bodies;
        let body = bodies
            .iter()
            .find(|body| body.contacts.iter().any(|each| std::ptr::eq(each, contact)));
        body.map_or(&contact.region, |body| &body.region)
    }

    fn domains(&self) -> impl Iterator<Item = (&'a str, Owner<'a>)> + use<'a> {
        let directory: &'a Directory = &self.provider.directory;
        let own = directory.domains.iter().map(|domain| {
            (
                domain.as_str(),
                Owner {
                    name: &directory.name,
                    is_provider: true,
                },
            )
        });
        let bodies = directory.bodies.iter().flat_map(|body| {
            body.domains.iter().map(|domain| {
                (
                    domain.as_str(),
                    Owner {
                        name: &body.name,
                        is_provider: false,
                    },
                )
            })
        });
        own.chain(bodies)
    }

    /// The names under which people know the provider.
    fn names(&self) -> Vec<String> {
        let mut names = vec![self.provider.id.to_string()];
        names.extend(
            self.directory()
                .domains
                .iter()
                .map(|domain| web_address::owner_label(domain).to_owned()),
        );
        names.dedup();
        names
    }

    fn is_known_number(&self, text: &str) -> bool {
        matches!(
            self.judge(text),
            Judgement {
                kind: ValueKind::Phone,
                verdict: Verdict::Official | Verdict::KnownFalse,
                ..
            }
        )
    }

    fn judge(&self, text: &str) -> Judgement<'a> {
        let folded: String = text
            .trim()
            .nfkc()
            .filter(|character| !is_misleading(*character))
            .collect();
        let mailbox = mailbox(&folded);
        let whole = mailbox
            .as_ref()
            .map_or(folded.clone(), |(user, host)| format!("{user}@{host}"));
        let listed = self
            .directory()
            .fakes
            .iter()
            .find(|fake| same_text(&fake.value, &whole));
        if let Some(account) = folded
            .strip_prefix('@')
            .filter(|name| !name.contains(['@', '/', ' ']))
        {
            return self.account(account, listed);
        }
        if let Some((user, host)) = mailbox {
            let is_hidden = text.trim().chars().any(is_misleading);
            return self.email(&user, &host, listed, is_hidden);
        }
        if let Some(number) = phone::read(text) {
            return self.phone(&folded, &number);
        }
        match web_address::read(text).filter(|_| folded.contains('.') || folded.contains("://")) {
            Some(address) if !folded.contains(char::is_whitespace) => self.web(&address),
            _ => Judgement {
                shown: shown(&folded),
                host: None,
                kind: ValueKind::Other,
                verdict: Verdict::Unknown,
                because: Because::Nothing,
            },
        }
    }

    fn account(&self, account: &str, listed: Option<&'a Fake>) -> Judgement<'a> {
        let name = self
            .names()
            .into_iter()
            .find(|name| web_address::mentions(account, name));
        let (verdict, because) = match (listed, name) {
            (Some(fake), _) => (Verdict::KnownFalse, Because::Fake(fake)),
            (None, Some(_)) => (Verdict::LookAlike, self.named()),
            (None, None) => (Verdict::Unknown, Because::Nothing),
        };
        Judgement {
            shown: shown(&format!("@{account}")),
            host: None,
            kind: ValueKind::Account,
            verdict,
            because,
        }
    }

    fn named(&self) -> Because<'a> {
        let trick = match self.directory().domains.first() {
            Some(domain) => (Trick::NameInside, domain.clone()),
            None => (Trick::NoDomain, String::new()),
        };
        Because::Trick(trick.0, trick.1, self.provider_owner())
    }

    fn phone(&self, folded: &str, number: &Number) -> Judgement<'a> {
        let (verdict, because) = self.number(number);
        Judgement {
            shown: shown(folded),
            host: None,
            kind: ValueKind::Phone,
            verdict,
            because,
        }
    }

    fn number(&self, number: &Number) -> (Verdict, Because<'a>) {
        let fakes = self.directory().fakes.iter().filter_map(|fake| {
            let known = phone::Known::new(&fake.value, &fake.region)?;
            Some((fake, number.likeness(&known)?))
        });
        let fakes: Vec<_> = fakes.collect();
        if let Some((fake, _)) = fakes
            .iter()
            .find(|(_, likeness)| matches!(likeness, Likeness::Same | Likeness::SameInCountry))
        {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        let contacts = self
            .contacts()
            .filter(|(contact, _)| ContactKind::of(&contact.value) == ContactKind::Phone);
        let mut alike: Vec<_> = contacts
            .filter_map(|(contact, owner)| {
                let known = phone::Known::new(&contact.value, self.coverage(contact))?;
                Some((number.likeness(&known)?, contact, owner))
            })
            .collect();
        // The likeness first, then what can be trusted most, then what holds in the person's region.
        alike.sort_by_key(|(likeness, contact, _)| {
            (
                *likeness,
                contact.source.confidence,
                !self.coverage(contact).includes(self.region),
            )
        });
        let same: Vec<_> = alike
            .iter()
            .filter(|(likeness, _, _)| matches!(likeness, Likeness::Same | Likeness::SameInCountry))
            .collect();
        let holds_here = |likeness: Likeness, contact: &'a Contact| {
            likeness == Likeness::Same || self.coverage(contact).includes(self.region)
        };
        if let Some((_, contact, owner)) = same.iter().find(|(likeness, contact, _)| {
            contact.source.confidence != Confidence::Unconfirmed && holds_here(*likeness, contact)
        }) {
            return (Verdict::Official, Because::Contact(contact, *owner));
        }
        if let Some((_, contact, owner)) = same
            .iter()
            .find(|(_, contact, _)| contact.source.confidence == Confidence::Unconfirmed)
        {
            return (Verdict::Unknown, Because::Contact(contact, *owner));
        }
        if let Some((_, contact, owner)) = same.first() {
            return (
                Verdict::LookAlike,
                Because::Trick(Trick::WrongRegion, contact.value.clone(), *owner),
            );
        }
        if let Some((fake, _)) = fakes
            .iter()
            .find(|(_, likeness)| *likeness == Likeness::OtherCountry)
        {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        match alike
            .iter()
            .find(|(_, contact, _)| contact.source.confidence != Confidence::Unconfirmed)
        {
            Some((likeness, contact, owner)) => {
                let trick = if *likeness == Likeness::Near {
                    Trick::ChangedDigit
                } else {
                    Trick::WrongRegion
                };
                (
                    Verdict::LookAlike,
                    Because::Trick(trick, contact.value.clone(), *owner),
                )
            }
            None => (Verdict::Unknown, Because::Nothing),
        }
    }

    fn email(
        &self,
        user: &str,
        host: &str,
        listed: Option<&'a Fake>,
        is_hidden: bool,
    ) -> Judgement<'a> {
        let address = web_address::read(host);
        let host = address
            .as_ref()
            .map_or_else(|| host.to_lowercase(), |address| address.host.clone());
        let whole = format!("{}@{host}", user.to_lowercase());
        let is_disguised = is_hidden
            || user.contains(['@', '%', '\\', '/'])
            || address.as_ref().is_none_or(|address| address.is_disguised);
        let (verdict, because) = self.mail(&whole, user, &host, listed, is_disguised);
        Judgement {
            shown: shown(&format!("{user}@{host}")),
            host: Some(host),
            kind: ValueKind::Email,
            verdict,
            because,
        }
    }

    fn mail(
        &self,
        whole: &str,
        user: &str,
        host: &str,
        listed: Option<&'a Fake>,
        is_disguised: bool,
    ) -> (Verdict, Because<'a>) {
        if let Some(fake) = listed {
            return (Verdict::KnownFalse, Because::Fake(fake));
        }
        let contact = self
            .contacts()
            .filter(|(contact, _)| same_text(&contact.value, whole))
            .min_by_key(|(contact, _)| contact.source.confidence);
        match contact {
            Some((contact, owner)) if contact.source.confidence == Confidence::Unconfirmed => {
                return (Verdict::Unknown, Because::Contact(contact, owner));
            }
            Some((contact, owner)) if !is_disguised => {
                return (Verdict::Official, Because::Contact(contact, owner));
            }
            _ => {}
        }
        let (verdict, because) = self.host(host);
        match because {
            Because::Domain(_, owner, _) if is_disguised => (
                Verdict::LookAlike,
                Because::Trick(Trick::Disguised, String::new(), owner),
            ),
            Because::Domain(_, owner, _)
                if web_address::shape(user) != user.to_lowercase() && !user.is_ascii() =>
            {
                (
                    Verdict::LookAlike,
                    Because::Trick(Trick::Homoglyph, String::new(), owner),
                )
            }
            Because::Domain(_, owner, _) => (Verdict::Unknown, Because::OwnDomain(owner)),
            Because::Nothing
                if self
                    .names()
                    .iter()
                    .any(|name| web_address::mentions(user, name))
                    || self.has_official_user(user) =>
            {
                let trick = if FREE_MAIL.contains(&host) {
                    Trick::Mailbox
                } else {
                    Trick::NameInPath
                };
                (
                    Verdict::LookAlike,
                    Because::Trick(trick, String::new(), self.provider_owner()),
                )
            }
            because => (verdict, because),
        }
    }

    /// `info@afterpay.com@evil.tld`: an official domain before the last `@`.
    fn has_official_user(&self, user: &str) -> bool {
        self.domains()
            .any(|(domain, _)| user.to_lowercase().contains(domain))
    }

    fn web(&self, address: &WebAddress) -> Judgement<'a> {
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
        let host = address.host.as_str();
        let (verdict, because) = self.host(host);
        let trick = |trick, owner| {
            (
                Verdict::LookAlike,
                Because::Trick(trick, String::new(), owner),
            )
        };
        match because {
            Because::Domain(..) | Because::Contact(..) if verdict == Verdict::Official => {
                if address.is_disguised || address.has_user_info {
                    return trick(Trick::Disguised, self.provider_owner());
                }
                if self.leads_on(address) {
                    return trick(Trick::Redirect, self.provider_owner());
                }
                (verdict, because)
            }
            Because::Nothing if address.has_user_info => {
                trick(Trick::UserInfo, self.provider_owner())
            }
            Because::Nothing => {
                let found = self.page(address).or_else(|| self.own_page(address));
                if let Some(found) = found {
                    return found;
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
        let contacts = directory.contacts.iter().map(|contact| &contact.source);
        let mut sources = contacts.chain(directory.facts.iter().map(|fact| &fact.source));
        let source =
            sources.find(|source| directory.own_account(source).is_some() && is_same(&source.page));
        let account = source.and_then(|source| directory.own_account(source));
        let mut accounts = directory.own_pages.iter().map(String::as_str);
        let account = account.or_else(|| accounts.find(|account| is_same(account)))?;
        Some((
            Verdict::Official,
            Because::OwnPage(account, self.provider_owner(), source),
        ))
    }

    /// An official address that carries another one.
    fn leads_on(&self, address: &WebAddress) -> bool {
        let carried = address
            .rest
            .replace("%3A", ":")
            .replace("%3a", ":")
            .replace("%2F", "/")
            .replace("%2f", "/");
        let carried = format!("{}?{carried}", address.path);
        carried.match_indices("//").any(|(place, _)| {
            let target = &carried[place + 2..];
            let end = target.find(['&', '#', ' ']).unwrap_or(target.len());
            web_address::read(&target[..end])
                .is_some_and(|target| self.host(&target.host).0 != Verdict::Official)
        })
    }

    /// The source that was read last on a domain.
    fn read_on(&self, domain: &str) -> Option<&'a Source> {
        let directory = self.directory();
        let contacts = self.contacts().map(|(contact, _)| &contact.source);
        let sources = contacts.chain(directory.facts.iter().map(|fact| &fact.source));
        sources
            .filter(|source| {
                source.confidence == Confidence::Official
                    && web_address::is_under(source.host(), domain)
            })
            .max_by_key(|source| source.checked)
    }

    /// What a host name alone says.
    fn host(&self, host: &str) -> (Verdict, Because<'a>) {
        let fake = self.directory().fakes.iter().find(|fake| {
            fake.value.contains('.')
                && !fake.value.contains('@')
                && web_address::is_under(host, host_of(&fake.value).trim_end_matches('.'))
        });
        let own = self
            .domains()
            .find(|(domain, _)| web_address::is_under(host, domain));
        let other = self.directory().look_alikes.iter().find(|other| {
            other
                .domains
                .iter()
                .any(|domain| web_address::is_under(host, domain))
        });
        match (fake, own, other) {
            (Some(fake), _, _) => return (Verdict::KnownFalse, Because::Fake(fake)),
            (_, Some((domain, owner)), _) => {
                return (
                    Verdict::Official,
                    Because::Domain(domain, owner, self.read_on(domain)),
                );
            }
            (_, _, Some(other)) => return (Verdict::LookAlike, Because::OtherService(other)),
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

/// User and host of an e-mail address: the last `@` counts. A display name and `mailto:` are put aside.
fn mailbox(text: &str) -> Option<(String, String)> {
    let inner = match (text.rfind('<'), text.rfind('>')) {
        (Some(open), Some(close)) if open < close => &text[open + 1..close],
        _ => text,
    };
    let inner = inner.trim();
    let is_mailto = inner.to_lowercase().starts_with("mailto:");
    let inner = if is_mailto {
        inner[7..].split('?').next().unwrap_or_default()
    } else {
        inner
    };
    let (user, host) = inner.rsplit_once('@')?;
    let is_one = !user.is_empty()
        && !host.is_empty()
        && !inner.contains("://")
        && !inner.contains(char::is_whitespace)
        && !host.contains('/')
        && !user.contains('/');
    is_one.then(|| (user.to_owned(), host.trim_end_matches('.').to_owned()))
}

/// Whether two values are the same but for case.
fn same_text(known: &str, typed: &str) -> bool {
    known.to_lowercase() == typed.trim_start_matches("mailto:").to_lowercase()
}

/// A value as it may be shown: short, and without characters that mislead.
fn shown(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut shown: String = text
        .chars()
        .filter(|character| !is_misleading(*character))
        .take(LONGEST)
        .collect();
    if text.chars().count() > LONGEST {
        shown.push('…');
    }
    shown
        .chars()
        .map(|character| {
            digits::decimal(character).map_or(character, |digit| char::from(b'0' + digit))
        })
        .collect()
}
