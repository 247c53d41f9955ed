//! `helpme list`: providers, languages, regions.

use helpme::domain::guard;
use helpme::domain::id::Id;
use helpme::error::Error;
use helpme::pack::origin;
use helpme::render::blocks::Block;
use helpme::render::versioned::{SCHEMA, pretty};
use serde::Serialize;
use serde_json::json;

use super::heads;
use super::session::Session;

#[derive(Serialize)]
struct Listed {
    id: String,
    name: String,
    other_names: Vec<String>,
    locales: Vec<String>,
    regions: Vec<String>,
    /// Where it comes from; only when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    from: Vec<String>,
}

/// Where a pack comes from, a line for each folder.
fn from(session: &Session, provider: &Id) -> Result<Vec<String>, Error> {
    let origins = origin::origins(&session.library, provider)?;
    let lines = origins.into_iter().map(|origin| {
        let folder = match origin.folder {
            Some(folder) => guard::printable(&folder.display().to_string()),
            None => session.phrases.list_shipped(),
        };
        if origin.parts.is_empty() {
            folder
        } else {
            format!("{folder}: {}", session.phrases.list(&origin.parts))
        }
    });
    Ok(lines.collect())
}

/// Lists the packs in use.
pub fn run(session: &Session, verbose: bool) -> Result<(), Error> {
    let mut listed = Vec::new();
    let heads = heads::to_list(session)?;
    for (id, head) in &heads.known {
        listed.push(Listed {
            name: head.name.clone(),
            other_names: head.other_names.iter().map(ToString::to_string).collect(),
            locales: session
                .library
                .locales(id)?
                .iter()
                .map(ToString::to_string)
                .collect(),
            regions: head.regions.iter().map(ToString::to_string).collect(),
            from: if verbose {
                from(session, id)?
            } else {
                Vec::new()
            },
            id: id.to_string(),
        });
    }
    let phrases = &session.phrases;
    let rows = listed.iter().zip(&heads.known).map(|(each, (_, head))| {
        let mut row = vec![
            each.id.clone(),
            heads::shown(&head.name, &head.other_names, phrases),
            phrases.list(&each.locales),
            phrases.list(&each.regions),
        ];
        if verbose {
            row.push(each.from.join("\n"));
        }
        row
    });
    let mut head = vec![
        phrases.table_provider(),
        phrases.table_name(),
        phrases.table_locales(),
        phrases.table_regions(),
    ];
    if verbose {
        head.push(phrases.list_from());
    }
    let blocks = [
        Block::Title(phrases.list_title()),
        Block::Table {
            head,
            rows: rows.collect(),
        },
        Block::Note(phrases.list_next()),
    ];
    session.write_page(&blocks, || {
        pretty(&json!({ "schema": SCHEMA, "providers": listed }))
    })?;
    session.tell_broken(&heads.broken);
    Ok(())
}
