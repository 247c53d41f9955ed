//! The format of `tree.toml` and `contacts.toml`, described once: the reader checks files against it.

use crate::domain::directory::{Confidence, FakeReason, How, RegionQuestion};
use crate::domain::field::FieldKind;
use crate::domain::tree::{BodyKind, ChannelKind};

/// A table: the keys it may have.
#[derive(Debug)]
pub struct Shape {
    /// The keys.
    pub keys: &'static [Key],
}

/// A key of a table.
#[derive(Debug)]
pub struct Key {
    /// The key as it is written.
    pub name: &'static str,
    /// What it takes.
    pub value: Value,
    /// Whether it must be there.
    pub required: bool,
    /// What it means, for authors.
    pub about: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub enum Value {
    /// Any text.
    Text,
    /// A name in kebab-case.
    Id,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A web address.
    Address,
    /// A host name such as `afterpay.com`.
    Domain,
    /// An ISO 3166-1 alpha-2 code in capitals.
    RegionCode,
    /// A region code, `other`, `*`, or a list of codes.
    Region,
    /// Days of the week, such as `mon-fri`.
    Days,
    /// A time of day, such as `08:00`.
    Time,
    /// A zone of the IANA database.
    Zone,
    /// `true` or `false`.
    Boolean,
    /// The number of the format.
    SchemaVersion,
    /// A day, such as `2026-11-21`, without quotes.
    Date,
    /// The date of a page, as exactly as it is known: `2024-09-24`, `2024-09`, `2024`, `2020-2022`.
    PageDate,
    /// A language, such as `id`.
    Language,
    /// A text, a whole number or a day.
    Scalar,
    /// A list.
    List(&'static Self),
    /// A table.
    Table(&'static Shape),
    /// One table, or a list of them.
    OneOrMore(&'static Shape),
    /// A table from ids to tables.
    Map(&'static Shape),
    /// A table from ids to values.
    Values,
    /// An id, or `{ id = …, when = … }`.
    Entry,
    /// A table from questions to a choice or a list of choices.
    When,
}

const fn key(name: &'static str, value: Value, about: &'static str) -> Key {
    Key {
        name,
        value,
        required: false,
        about,
    }
}

const fn required(name: &'static str, value: Value, about: &'static str) -> Key {
    Key {
        name,
        value,
        required: true,
        about,
    }
}

const ENTRIES: Value = Value::List(&Value::Entry);

/// `tree.toml`.
pub static TREE: Shape = Shape {
    keys: &[
        required(
            "schema",
            Value::SchemaVersion,
            "the number of the format: 1",
        ),
        required("start", Value::Id, "the first question"),
        required(
            "questions",
            Value::Map(&QUESTION),
            "the questions by id, in the order in which facts are asked",
        ),
        required(
            "channels",
            Value::Map(&CHANNEL),
            "the ways to reach somebody, by id",
        ),
        required(
            "outcomes",
            Value::Map(&OUTCOME),
            "the ends of the walks, by id",
        ),
        key(
            "fields",
            Value::Map(&FIELD),
            "what messages need to know, by id",
        ),
        key("messages", Value::Map(&MESSAGE), "the messages by id"),
        key(
            "every-outcome",
            Value::Table(&PARTS),
            "lists that every card carries after its own",
        ),
    ],
};

/// A table of `[questions]`.
pub static QUESTION: Shape = Shape {
    keys: &[required(
        "choices",
        Value::List(&Value::Table(&CHOICE)),
        "the answers offered, in order",
    )],
};

/// An entry of `choices`.
pub static CHOICE: Shape = Shape {
    keys: &[
        required("id", Value::Id, "the choice's id"),
        key(
            "next",
            Value::Id,
            "the question or outcome it leads to; left out in a question that is a fact",
        ),
    ],
};

const WARNINGS: Key = key("warnings", ENTRIES, "what to beware of");
const TRY_FIRST: Key = key(
    "try-first",
    ENTRIES,
    "what to try before contacting anybody",
);
const HAVE_READY: Key = key("have-ready", ENTRIES, "what to have at hand");
const TIPS: Key = key("tips", ENTRIES, "what makes it go better");
const AVOID_NEXT_TIME: Key = key(
    "avoid-next-time",
    ENTRIES,
    "how to be spared the trouble another time",
);
const FACTS: Key = key(
    "facts",
    ENTRIES,
    "sourced facts of contacts.toml that the card states",
);
const LOOK_ALIKES: Key = key(
    "look-alikes",
    ENTRIES,
    "similar services of contacts.toml that the card tells apart",
);

/// `[every-outcome]`.
pub static PARTS: Shape = Shape {
    keys: &[
        WARNINGS,
        TRY_FIRST,
        HAVE_READY,
        TIPS,
        AVOID_NEXT_TIME,
        FACTS,
        LOOK_ALIKES,
    ],
};

/// A table of `[channels]`.
pub static CHANNEL: Shape = Shape {
    keys: &[
        required(
            "kind",
            Value::OneOf(ChannelKind::WORDS),
            "what sort of channel it is; decides which form of the message is used",
        ),
        key(
            "in-app",
            Value::Boolean,
            "true if only somebody who is logged in can use it",
        ),
        key(
            "at-hand",
            Value::Boolean,
            "true if people have its number or address at hand, such as their bank's on their card; contacts.toml names none",
        ),
        key(
            "when",
            Value::When,
            "answers without which no card shows the channel",
        ),
        key("steps", ENTRIES, "what to do, one after the other"),
        WARNINGS,
        TRY_FIRST,
        HAVE_READY,
        TIPS,
        AVOID_NEXT_TIME,
        FACTS,
        LOOK_ALIKES,
    ],
};

/// A table of `[outcomes]`.
pub static OUTCOME: Shape = Shape {
    keys: &[
        required("channels", ENTRIES, "the channels to use, best first"),
        WARNINGS,
        TRY_FIRST,
        HAVE_READY,
        TIPS,
        AVOID_NEXT_TIME,
        FACTS,
        LOOK_ALIKES,
        key(
            "escalation",
            Value::List(&Value::Id),
            "the bodies above the provider that the card names, in this order: a kind of them, or the id of one",
        ),
        key("message", Value::Id, "the message to send or say"),
        key(
            "urgent",
            Value::Boolean,
            "true if money may be leaving right now",
        ),
    ],
};

/// A table of `[fields]`.
pub static FIELD: Shape = Shape {
    keys: &[
        required(
            "kind",
            Value::OneOf(FieldKind::WORDS),
            "how the value is validated and printed",
        ),
        key(
            "private",
            Value::Boolean,
            "true if it must never stand in a public post",
        ),
    ],
};

/// A table of `[messages]`.
pub static MESSAGE: Shape = Shape {
    keys: &[required(
        "fields",
        Value::List(&Value::Id),
        "the fields asked for, in order",
    )],
};

/// `contacts.toml`.
pub static CONTACTS: Shape = Shape {
    keys: &[
        required("name", Value::Text, "the provider's name as it writes it"),
        key(
            "other-names",
            Value::List(&Value::Text),
            "other names under which people know it, in some country or from before",
        ),
        required(
            "domains",
            Value::List(&Value::Domain),
            "the provider's own internet domains",
        ),
        key(
            "own-pages",
            Value::List(&Value::Text),
            "addresses outside those domains that the provider itself writes, such as github.com/newpay",
        ),
        required(
            "regions",
            Value::List(&Value::RegionCode),
            "the regions it serves",
        ),
        key(
            "region-question",
            Value::OneOf(RegionQuestion::WORDS),
            "what is asked for: account (where the account is; the usual) or place (where the person is now)",
        ),
        key(
            "elsewhere",
            Value::List(&Value::RegionCode),
            "regions it does not serve, about which there is something to say",
        ),
        key(
            "support-languages",
            Value::List(&Value::Language),
            "the languages in which it answers, if a source says so",
        ),
        key(
            "page-languages",
            Value::List(&Value::Language),
            "the languages of its pages that were read, if no source says in which it answers",
        ),
        key(
            "contacts",
            Value::List(&Value::Table(&CONTACT)),
            "numbers and addresses",
        ),
        key(
            "facts",
            Value::List(&Value::Table(&FACT)),
            "sourced figures and rules",
        ),
        key(
            "escalation",
            Value::List(&Value::Table(&BODY)),
            "who stands above the provider, in order",
        ),
        key(
            "fakes",
            Value::List(&Value::Table(&FAKE)),
            "values that must never be used",
        ),
        key(
            "look-alikes",
            Value::List(&Value::Table(&LOOK_ALIKE)),
            "other services that people mistake for this one",
        ),
    ],
};

const SOURCE: Key = required("source", Value::Address, "the page that says so");
const CHECKED: Key = required(
    "checked",
    Value::Date,
    "the day on which somebody read the page",
);
const HOW: Key = required("how", Value::OneOf(How::WORDS), "in what way it was read");
const CONFIDENCE: Key = required(
    "confidence",
    Value::OneOf(Confidence::WORDS),
    "how far the source can be trusted",
);
const SEEN: Key = key(
    "seen",
    Value::PageDate,
    "the date that the page itself bears",
);
const HOURS: Key = key(
    "hours",
    Value::OneOrMore(&OPENING),
    "when it is answered, if a source says so",
);
const VALUE: Key = required("value", Value::Text, "the number or address");

/// An entry of `[[contacts]]`.
pub static CONTACT: Shape = Shape {
    keys: &[
        required("channel", Value::Id, "the channel it belongs to"),
        required("region", Value::Region, "where it holds; * is everywhere"),
        VALUE,
        HOURS,
        SOURCE,
        CHECKED,
        HOW,
        CONFIDENCE,
        SEEN,
    ],
};

/// An entry of `contacts` of a body.
pub static BODY_CONTACT: Shape = Shape {
    keys: &[VALUE, HOURS, SOURCE, CHECKED, HOW, CONFIDENCE, SEEN],
};

/// `hours`.
pub static OPENING: Shape = Shape {
    keys: &[
        required("days", Value::Days, "the days, such as mon-fri"),
        required("from", Value::Time, "opening"),
        required("to", Value::Time, "closing; 24:00 is midnight"),
        required("zone", Value::Zone, "the zone, such as Asia/Tokyo"),
    ],
};

/// An entry of `[[facts]]`.
pub static FACT: Shape = Shape {
    keys: &[
        required(
            "id",
            Value::Id,
            "the fact's id; it may stand again for another region",
        ),
        required("region", Value::Region, "where it holds; * is everywhere"),
        key(
            "values",
            Value::Values,
            "the figures that its sentence leaves open",
        ),
        SOURCE,
        CHECKED,
        HOW,
        CONFIDENCE,
        SEEN,
    ],
};

/// An entry of `[[escalation]]`.
pub static BODY: Shape = Shape {
    keys: &[
        required("id", Value::Id, "the body's id"),
        required("kind", Value::OneOf(BodyKind::WORDS), "what it does"),
        required(
            "region",
            Value::Region,
            "where it is competent; * is everywhere",
        ),
        required("name", Value::Text, "its proper name"),
        key(
            "domains",
            Value::List(&Value::Domain),
            "the body's own internet domains",
        ),
        required(
            "contacts",
            Value::List(&Value::Table(&BODY_CONTACT)),
            "how to reach it",
        ),
    ],
};

/// An entry of `[[fakes]]`.
pub static FAKE: Shape = Shape {
    keys: &[
        VALUE,
        required(
            "reason",
            Value::OneOf(FakeReason::WORDS),
            "why it must not be used",
        ),
        key("region", Value::Region, "where it was seen"),
        SOURCE,
    ],
};

/// An entry of `[[look-alikes]]`.
pub static LOOK_ALIKE: Shape = Shape {
    keys: &[
        required("id", Value::Id, "the service's id"),
        required("name", Value::Text, "its name"),
        key(
            "domains",
            Value::List(&Value::Domain),
            "its own internet domains",
        ),
        key(
            "genuine",
            Value::Boolean,
            "true if it is known as a genuine company; verify then sends its own customers there",
        ),
        key("region", Value::Region, "where it is at home"),
        SOURCE,
    ],
};
