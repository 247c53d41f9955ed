//! `helpme list`: providers, languages, regions.

use helpme::error::Error;
use helpme::render::blocks::Block;
use serde::Serialize;

use super::session::Session;
use super::wizard::no_packs;

#[derive(Serialize)]
struct Listed {
    id: String,
    name: String,
    locales: Vec<String>,
    regions: Vec<String>,
}

/// Lists the packs in use.
pub fn run(session: &Session, _verbose: bool) -> Result<(), Error> {
    let mut listed = Vec::new();
    for id in session.library.providers()? {
        let directory = session.open(id.as_str())?.provider.directory;
        listed.push(Listed {
            name: directory.name,
            locales: session
                .library
                .locales(&id)?
                .iter()
                .map(ToString::to_string)
                .collect(),
            regions: directory.regions.iter().map(ToString::to_string).collect(),
            id: id.to_string(),
        });
    }
    if listed.is_empty() {
        return Err(no_packs(session));
    }
    let phrases = &session.phrases;
    let rows = listed.iter().map(|each| {
        vec![
            each.id.clone(),
            each.name.clone(),
            phrases.list(&each.locales),
            phrases.list(&each.regions),
        ]
    });
    let head = vec![
        phrases.table_provider(),
        phrases.table_name(),
        phrases.table_locales(),
        phrases.table_regions(),
    ];
    let blocks = [
        Block::Title(phrases.list_title()),
        Block::Table {
            head,
            rows: rows.collect(),
        },
        Block::Note(phrases.list_next()),
    ];
    session.write_page(&blocks, || {
        let mut json =
            serde_json::to_string_pretty(&serde_json::json!({ "schema": 1, "providers": listed }))
                .unwrap_or_default();
        json.push('\n');
        json
    })
}
