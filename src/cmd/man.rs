//! `helpme man`: the manual page, in the person's language.

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use helpme::error::{Error, ExitStatus};
use helpme::l10n::phrases::Phrases;

use super::session::Session;
use crate::cli::command::localise;

/// The section before which commands, exit statuses and environment stand.
const EXAMPLES: &str = ".SH EXTRA\n";

/// Writes the page as roff.
pub fn run(session: &Session) -> Result<(), Error> {
    let phrases = &session.phrases;
    let command = localise(phrases);
    let mut own = Roff::new();
    commands(&command, phrases, &mut own);
    exit_statuses(phrases, &mut own);
    environment(&command, phrases, &mut own);
    // The commands have no pages of their own to which this one could point.
    let mut page = Vec::new();
    Man::new(command.mut_subcommands(|each| each.hide(true))).render(&mut page)?;
    let page = String::from_utf8_lossy(&page);
    let (before, examples) = page.split_at(page.find(EXAMPLES).unwrap_or(page.len()));
    Session::write(&[before, &own.to_roff(), examples].concat())
}

/// Every command with its own arguments; those that all commands take stand with the options.
fn commands(program: &Command, phrases: &Phrases, page: &mut Roff) {
    heading(&phrases.help_commands(), page);
    for command in program.get_subcommands().filter(|each| !each.is_hide_set()) {
        let usage = command.clone().render_usage().to_string();
        page.control("SS", [usage.trim_start_matches("Usage:").trim()]);
        page.text([roman(text(command.get_about()))]);
        let own = command.get_arguments().filter(|each| !each.is_global_set());
        for argument in own {
            entry(&argument.to_string(), text(argument.get_help()), page);
        }
    }
}

fn exit_statuses(phrases: &Phrases, page: &mut Roff) {
    heading(&phrases.man_exit_status(), page);
    for (status, meaning) in [
        (ExitStatus::Done, phrases.man_exit_done()),
        (ExitStatus::Failed, phrases.man_exit_failed()),
        (ExitStatus::Usage, phrases.man_exit_usage()),
        (ExitStatus::Left, phrases.man_exit_left()),
    ] {
        entry(&(status as u8).to_string(), meaning, page);
    }
}

/// The variables that stand for an option, and those that many programs read.
fn environment(program: &Command, phrases: &Phrases, page: &mut Roff) {
    heading(&phrases.man_environment(), page);
    for argument in program.get_arguments() {
        if let (Some(name), Some(option)) = (argument.get_env(), argument.get_long()) {
            let meaning = phrases.man_env_option(format!("--{option}"));
            entry(&name.to_string_lossy(), meaning, page);
        }
    }
    for (names, meaning) in [
        (
            "LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
            phrases.man_env_language(),
        ),
        ("NO_COLOR", phrases.man_env_no_color()),
        ("CLICOLOR_FORCE", phrases.man_env_clicolor_force()),
        ("TERM", phrases.man_env_term()),
        ("TZ", phrases.man_env_tz()),
    ] {
        entry(names, meaning, page);
    }
}

fn heading(name: &str, page: &mut Roff) {
    page.control("SH", [name.to_uppercase().as_str()]);
}

/// What is explained, and behind it the explanation.
fn entry(name: &str, meaning: String, page: &mut Roff) {
    page.control("TP", []);
    page.text([bold(name)]);
    page.text([roman(meaning)]);
}

fn text(words: Option<&clap::builder::StyledStr>) -> String {
    words.map(ToString::to_string).unwrap_or_default()
}
