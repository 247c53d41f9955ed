//! How each type of a pack is written into the compiled form and read back.

use foldhash::fast::RandomState;
use indexmap::IndexMap;
use jiff::civil::{Date, Weekday};

use super::compiled::{Compiled, Reader, Writer};
use crate::domain::condition::Condition;
use crate::domain::directory::{
    Body, Confidence, Contact, Directory, Fact, FactValue, Fake, FakeReason, How, LookAlike,
    RegionQuestion, Source,
};
use crate::domain::field::FieldKind;
use crate::domain::hours::Hours;
use crate::domain::id::Id;
use crate::domain::region::Coverage;
use crate::domain::tree::{
    Above, BodyKind, Channel, ChannelKind, Choice, Entry, Field, Message, Outcome, Parts, Question,
    Target, Tree,
};

impl Compiled for Condition {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.parts().count());
        for (question, choices) in self.parts() {
            question.write(writer);
            choices.to_vec().write(writer);
        }
    }
    fn read(reader: &mut Reader) -> Self {
        Self::new(Compiled::read(reader))
    }
}

impl Compiled for Coverage {
    fn write(&self, writer: &mut Writer) {
        matches!(self, Self::Only(_)).write(writer);
        if let Self::Only(regions) = self {
            regions.write(writer);
        }
    }
    fn read(reader: &mut Reader) -> Self {
        if bool::read(reader) {
            Self::Only(Compiled::read(reader))
        } else {
            Self::Everywhere
        }
    }
}

impl Compiled for Target {
    fn write(&self, writer: &mut Writer) {
        matches!(self, Self::Outcome(_)).write(writer);
        self.id().write(writer);
    }
    fn read(reader: &mut Reader) -> Self {
        if bool::read(reader) {
            Self::Outcome(Compiled::read(reader))
        } else {
            Self::Question(Compiled::read(reader))
        }
    }
}

impl Compiled for Above {
    fn write(&self, writer: &mut Writer) {
        matches!(self, Self::Body(_)).write(writer);
        match self {
            Self::Kind(kind) => kind.write(writer),
            Self::Body(id) => id.write(writer),
        }
    }
    fn read(reader: &mut Reader) -> Self {
        if bool::read(reader) {
            Self::Body(Compiled::read(reader))
        } else {
            Self::Kind(Compiled::read(reader))
        }
    }
}

impl Compiled for Date {
    fn write(&self, writer: &mut Writer) {
        // Days of packs lie between the years 0 and 9999.
        writer.number(usize::try_from(self.year()).unwrap_or_default());
        writer.number(usize::try_from(self.month()).unwrap_or_default());
        writer.number(usize::try_from(self.day()).unwrap_or_default());
    }
    fn read(reader: &mut Reader) -> Self {
        let mut number = || i16::try_from(reader.number()).unwrap_or_default();
        let (year, month, day) = (number(), number(), number());
        let small = |number| i8::try_from(number).unwrap_or_default();
        Self::new(year, small(month), small(day)).unwrap_or_default()
    }
}

impl Compiled for Weekday {
    fn write(&self, writer: &mut Writer) {
        writer.number(usize::try_from(self.to_monday_zero_offset()).unwrap_or_default());
    }
    fn read(reader: &mut Reader) -> Self {
        let offset = i8::try_from(reader.number()).unwrap_or_default();
        Self::from_monday_zero_offset(offset).unwrap_or(Self::Monday)
    }
}

impl Compiled for FactValue {
    fn write(&self, writer: &mut Writer) {
        matches!(self, Self::Date(_)).write(writer);
        match self {
            Self::Text(text) => text.write(writer),
            Self::Date(date) => date.write(writer),
        }
    }
    fn read(reader: &mut Reader) -> Self {
        if bool::read(reader) {
            Self::Date(Compiled::read(reader))
        } else {
            Self::Text(Compiled::read(reader))
        }
    }
}

impl Compiled for IndexMap<Id, FactValue, RandomState> {
    fn write(&self, writer: &mut Writer) {
        writer.number(self.len());
        for (id, value) in self {
            id.write(writer);
            value.write(writer);
        }
    }
    fn read(reader: &mut Reader) -> Self {
        (0..reader.number())
            .map(|_| Compiled::read(reader))
            .collect()
    }
}

/// A type whose fields stand one after the other; one that is forgotten here does not compile.
macro_rules! record {
    ($type:ident { $($field:ident),+ $(,)? }) => {
        impl Compiled for $type {
            fn write(&self, writer: &mut Writer) {
                $(self.$field.write(writer);)+
            }
            fn read(reader: &mut Reader) -> Self {
                $(let $field = Compiled::read(reader);)+
                Self { $($field),+ }
            }
        }
    };
}

/// A type whose values are the words of a closed list: its place in the list.
macro_rules! words {
    ($($type:ident),+ $(,)?) => {
        $(impl Compiled for $type {
            fn write(&self, writer: &mut Writer) {
                writer.number(*self as usize);
            }
            fn read(reader: &mut Reader) -> Self {
                Self::ALL[reader.number()]
            }
        })+
    };
}

record!(Tree {
    start,
    questions,
    channels,
    outcomes,
    fields,
    messages,
    every_outcome
});
record!(Question { choices });
record!(Choice { id, next });
record!(Channel {
    kind,
    in_app,
    at_hand,
    when,
    steps,
    parts
});
record!(Outcome {
    channels,
    parts,
    escalation,
    message,
    urgent
});
record!(Field { kind, private });
record!(Message { fields });
record!(Entry { id, when });
record!(Parts {
    warnings,
    try_first,
    have_ready,
    tips,
    avoid_next_time,
    facts,
    look_alikes
});

record!(Directory {
    name,
    other_names,
    domains,
    own_pages,
    regions,
    region_question,
    elsewhere,
    support_languages,
    page_languages,
    contacts,
    facts,
    bodies,
    fakes,
    look_alikes,
});
record!(Contact {
    channel,
    region,
    value,
    hours,
    source
});
record!(Fact {
    id,
    region,
    values,
    source
});
record!(Body {
    id,
    kind,
    region,
    name,
    domains,
    contacts
});
record!(Fake {
    value,
    reason,
    region,
    source
});
record!(LookAlike {
    id,
    name,
    domains,
    genuine,
    region,
    source
});
record!(Source {
    page,
    checked,
    how,
    confidence,
    seen
});
record!(Hours {
    days,
    from,
    to,
    zone
});

words!(
    ChannelKind,
    BodyKind,
    FieldKind,
    Confidence,
    How,
    FakeReason,
    RegionQuestion,
);
