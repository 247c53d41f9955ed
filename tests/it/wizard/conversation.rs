//! Properties of a conversation with many changes of mind.

use std::collections::HashMap;

use helpme::domain::answers::Answers;
use helpme::domain::id::Id;
use helpme::domain::locale::Locale;
use helpme::domain::walk::Route;
use helpme::interview::conversation::{Changed, Ended, Interview, interview};
use helpme::pack::load::Pack;
use helpme::prompt::prompter::{ChoicePrompt, FieldPrompt, NoReply, Prompter, Reply, WayBack};
use proptest::prelude::*;

use crate::support;

/// Answers by chance, goes back by chance, and checks that nothing is lost.
struct Fickle {
    moves: Vec<(bool, usize)>,
    last: HashMap<String, usize>,
    typed: HashMap<String, String>,
    steps: Vec<(usize, Option<usize>)>,
}

impl Fickle {
    fn new(moves: Vec<(bool, usize)>) -> Self {
        Self {
            moves,
            last: HashMap::new(),
            typed: HashMap::new(),
            steps: Vec::new(),
        }
    }

    /// Once the moves are used up, straight on.
    fn next(&mut self) -> (bool, usize) {
        self.moves.pop().unwrap_or((false, 0))
    }
}

impl Prompter for Fickle {
    fn say(&mut self, _text: &str) -> Result<(), NoReply> {
        Ok(())
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let offered = prompt.before.as_ref().map(|id| {
            let place = prompt.choices.iter().position(|choice| choice.id == *id);
            place.expect("what is offered is a choice")
        });
        assert_eq!(
            offered,
            self.last.get(prompt.id.as_str()).copied(),
            "{}",
            prompt.id
        );
        if let Some(place) = prompt.place {
            assert!(place.at_most.is_none_or(|most| place.number <= most));
            self.steps.push((place.number, place.at_most));
        }
        let (back, index) = self.next();
        if back && prompt.way_back != WayBack::None {
            return Ok(Reply::Back);
        }
        let index = index % prompt.choices.len();
        self.last.insert(prompt.id.to_string(), index);
        Ok(Reply::Given(index))
    }

    fn fill(&mut self, prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        assert_eq!(
            prompt.before.as_ref(),
            self.typed.get(&prompt.ask),
            "{}",
            prompt.ask
        );
        let (back, index) = self.next();
        if back && prompt.way_back != WayBack::None {
            return Ok(Reply::Back);
        }
        for value in [
            &format!("{}", 1000 + index % 9000),
            "a@b.my",
            "2026-10-01",
            "Aminah",
        ] {
            if let Ok(kept) = (prompt.validate)(value) {
                let shown = kept
                    .echo
                    .as_ref()
                    .map_or(kept.value.clone(), |_| "1 October 2026".into());
                self.typed.insert(prompt.ask.clone(), shown);
                return Ok(Reply::Given(kept.value));
            }
        }
        Ok(Reply::Skipped)
    }
}

fn english(provider: &str) -> Pack {
    support::pack(provider, &Locale::english())
}

fn card(pack: &Pack, route: &Route, answers: &Answers) -> String {
    support::shown(pack, &support::advise(pack, route, answers), 80)
}

/// Gives one answer to one question, and the first to whatever else is asked.
struct Give(Id, Id);

impl Prompter for Give {
    fn say(&mut self, _text: &str) -> Result<(), NoReply> {
        Ok(())
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        let wanted = |id: &Id| prompt.id == self.0 && *id == self.1;
        let place = prompt.choices.iter().position(|choice| wanted(&choice.id));
        Ok(Reply::Given(place.unwrap_or(0)))
    }

    fn fill(&mut self, _prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        Ok(Reply::Skipped)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn going_back_never_loses_an_answer(
        provider in 0_usize..5,
        moves in prop::collection::vec((prop::bool::weighted(0.4), 0_usize..9), 0..40),
    ) {
        let pack = english(&support::providers()[provider]);
        let phrases = support::phrases(&Locale::english());
        let mut fickle = Fickle::new(moves);
        let finished = interview(&pack, &phrases, Answers::default(), support::TODAY, &mut fickle).unwrap();
        // What was answered last is what the card rests on.
        for question in &finished.route.questions {
            prop_assert!(finished.answers.choice(question.as_str()).is_some());
            prop_assert!(fickle.last.contains_key(question.as_str()));
        }
        // A straight walk to the same answers makes the same card.
        let mut straight = Answers::default();
        for question in &finished.route.questions {
            straight.choose(question.clone(), finished.answers.choice(question.as_str()).unwrap().clone());
        }
        for id in pack.provider.tree.fields.keys() {
            if let Some(answer) = finished.answers.field(id.as_str()) {
                straight.fill(id.clone(), answer.clone());
            }
        }
        prop_assert_eq!(
            card(&pack, &finished.route, &finished.answers),
            card(&pack, &finished.route, &straight)
        );
    }

    #[test]
    fn change_and_change_back_makes_the_same_card(
        provider in 0_usize..5,
        choices in prop::collection::vec(0_usize..9, 8),
        which in 0_usize..8,
        other in 0_usize..9,
    ) {
        let pack = english(&support::providers()[provider]);
        let phrases = support::phrases(&Locale::english());
        let moves = choices.into_iter().map(|choice| (false, choice)).collect();
        let mut interview = Interview::new(&pack, &phrases, Answers::default(), support::TODAY);
        let Ended::Arrived(route) = interview.run(WayBack::None, &mut Fickle::new(moves)).unwrap() else {
            panic!("nobody went back");
        };
        let before = card(&pack, &route, &interview.answers);
        let question = route.questions[which % route.questions.len()].clone();
        let first = interview.answers.choice(question.as_str()).unwrap().clone();
        let offered: Vec<Id> = match pack.provider.tree.questions.get(&question) {
            Some(question) => question.choices.iter().map(|choice| choice.id.clone()).collect(),
            None => pack.provider.directory.region_choices().iter().map(helpme::domain::region::Region::as_choice).collect(),
        };
        let second = offered[other % offered.len()].clone();
        let changed = interview.change(&question, &mut Give(question.clone(), second.clone())).unwrap();
        let Changed::To(there) = changed else { panic!("an answer was given") };
        // What the new walk still needs has stayed.
        for kept in route.questions.iter().filter(|id| **id != question && there.questions.contains(id)) {
            prop_assert!(interview.answers.choice(kept.as_str()).is_some());
        }
        prop_assert_eq!(interview.answers.choice(question.as_str()), Some(&second));
        let changed = interview.change(&question, &mut Give(question.clone(), first)).unwrap();
        let Changed::To(back) = changed else { panic!("an answer was given") };
        prop_assert_eq!(&back, &route);
        prop_assert_eq!(card(&pack, &back, &interview.answers), before);
    }

    #[test]
    fn the_counter_never_promises_less_than_comes(
        provider in 0_usize..5,
        choices in prop::collection::vec(0_usize..9, 8),
    ) {
        let pack = english(&support::providers()[provider]);
        let phrases = support::phrases(&Locale::english());
        let mut fickle = Fickle::new(choices.into_iter().map(|choice| (false, choice)).collect());
        interview(&pack, &phrases, Answers::default(), support::TODAY, &mut fickle).unwrap();
        let last = fickle.steps.len();
        for (index, (number, most)) in fickle.steps.iter().enumerate() {
            prop_assert_eq!(*number, index + 1);
            prop_assert!(most.unwrap() >= last && most.unwrap() <= 5);
        }
        prop_assert_eq!(fickle.steps[last - 1].1, Some(last));
    }
}

#[test]
fn going_back_beyond_a_changed_question_leaves_everything_as_it_was() {
    struct Back;
    impl Prompter for Back {
        fn say(&mut self, _text: &str) -> Result<(), NoReply> {
            Ok(())
        }
        fn choose(&mut self, _prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
            Ok(Reply::Back)
        }
        fn fill(&mut self, _prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
            Ok(Reply::Back)
        }
    }
    let pack = english("afterpay");
    let phrases = support::phrases(&Locale::english());
    let mut interview = Interview::new(&pack, &phrases, Answers::default(), support::TODAY);
    let Ended::Arrived(route) = interview
        .run(WayBack::None, &mut Fickle::new(Vec::new()))
        .unwrap()
    else {
        panic!("nobody went back");
    };
    let before = interview.answers.clone();
    for question in &route.questions {
        assert_eq!(
            interview.change(question, &mut Back).unwrap(),
            Changed::Nothing
        );
        assert_eq!(interview.answers, before);
    }
    assert_eq!(
        interview.fill_blanks(&route, &mut Back).unwrap(),
        Changed::To(route)
    );
}

/// Chooses the first of everything, and counts the details asked for.
#[derive(Default)]
struct Counting {
    details: usize,
}

impl Prompter for Counting {
    fn say(&mut self, _text: &str) -> Result<(), NoReply> {
        Ok(())
    }

    fn choose(&mut self, prompt: &ChoicePrompt) -> Result<Reply<usize>, NoReply> {
        assert_ne!(prompt.id.as_str(), "fill-now?");
        Ok(Reply::Given(0))
    }

    fn fill(&mut self, _prompt: &FieldPrompt<'_>) -> Result<Reply<String>, NoReply> {
        self.details += 1;
        Ok(Reply::Skipped)
    }
}

#[test]
fn where_money_may_be_leaving_the_card_comes_before_the_details() {
    let pack = english("afterpay");
    let phrases = support::phrases(&Locale::english());
    let mut given = Answers::default();
    given.choose(Id::parse("problem").unwrap(), Id::parse("fraud").unwrap());
    let mut interview = Interview::new(&pack, &phrases, given, support::TODAY);
    let mut counting = Counting::default();
    let Ended::Arrived(route) = interview.run(WayBack::None, &mut counting).unwrap() else {
        panic!("nobody went back");
    };
    assert!(pack.provider.tree.is_urgent(&route.outcome));
    assert_eq!(counting.details, 0);
    interview.fill_blanks(&route, &mut counting).unwrap();
    let needed = pack.provider.tree.message_fields(&route.outcome);
    assert_eq!(counting.details, needed.len());
}
