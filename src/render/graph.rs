//! A decision tree as a drawing: Mermaid for wikis, DOT for Graphviz.

use std::fmt::Write as _;

use crate::domain::id::Id;
use crate::domain::tree::{Target, Tree};
use crate::domain::words::key;

/// A Mermaid flowchart. `word` gives the text of a key.
pub fn mermaid(tree: &Tree, word: &dyn Fn(&str) -> String) -> String {
    let mut text = String::from("flowchart LR\n");
    // Entities as Mermaid writes them: quotes would end a label, `#` begins an entity, `<` a tag.
    let label = |text: &str| {
        let safe = text
            .replace('#', "#35;")
            .replace('"', "#quot;")
            .replace('<', "#lt;")
            .replace('>', "#gt;");
        format!("\"{safe}\"")
    };
    for node in nodes(tree, word) {
        let (open, close) = if node.is_outcome {
            ("([", "])")
        } else {
            ("{{", "}}")
        };
        let _ = writeln!(text, "  {}{open}{}{close}", node.name, label(&node.text));
    }
    for edge in edges(tree, word) {
        let _ = writeln!(
            text,
            "  {} -->|{}| {}",
            edge.from,
            label(&edge.text),
            edge.to
        );
    }
    text
}

/// A graph for Graphviz. `word` gives the text of a key.
pub fn dot(tree: &Tree, word: &dyn Fn(&str) -> String) -> String {
    let label = |text: &str| {
        let safe = text
            .replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace('\n', "\\n");
        format!("\"{safe}\"")
    };
    let mut text = String::from("digraph helpme {\n  rankdir=LR;\n");
    for node in nodes(tree, word) {
        let shape = if node.is_outcome { "box" } else { "ellipse" };
        let _ = writeln!(
            text,
            "  {} [shape={shape}, label={}];",
            node.name,
            label(&node.text)
        );
    }
    for edge in edges(tree, word) {
        let _ = writeln!(
            text,
            "  {} -> {} [label={}];",
            edge.from,
            edge.to,
            label(&edge.text)
        );
    }
    text.push_str("}\n");
    text
}

struct Node {
    name: String,
    text: String,
    is_outcome: bool,
}

struct Edge {
    from: String,
    to: String,
    text: String,
}

/// A name that both languages take without quotes; ids have no underscore, so it stays unique.
fn name(prefix: &str, id: &Id) -> String {
    format!("{prefix}_{}", id.as_str().replace('-', "_"))
}

fn nodes(tree: &Tree, word: &dyn Fn(&str) -> String) -> Vec<Node> {
    let questions = tree.questions.iter();
    let questions = questions
        .filter(|(_, question)| !question.is_fact())
        .map(|(id, _)| Node {
            name: name("q", id),
            text: word(&key::question_ask(id.as_str())),
            is_outcome: false,
        });
    let outcomes = tree.outcomes.keys().map(|id| Node {
        name: name("o", id),
        text: word(&key::outcome(id.as_str(), "title")),
        is_outcome: true,
    });
    questions.chain(outcomes).collect()
}

fn edges(tree: &Tree, word: &dyn Fn(&str) -> String) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (id, question) in &tree.questions {
        for choice in &question.choices {
            let to = match &choice.next {
                Some(Target::Question(next)) => name("q", next),
                Some(Target::Outcome(next)) => name("o", next),
                None => continue,
            };
            edges.push(Edge {
                from: name("q", id),
                to,
                text: word(&key::choice(id.as_str(), choice.id.as_str())),
            });
        }
    }
    edges
}
