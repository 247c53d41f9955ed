//! The walls of the house: what may know what, what may print, and that nothing can reach a network.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A file of the library: its module path, and its code without comments and texts.
struct Room {
    module: String,
    code: String,
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The code without comments and without what stands in quotes; tests have rules of their own and are left out.
fn code(text: &str) -> String {
    let before_tests = text.split("\n#[cfg(test)]\nmod ").next().unwrap();
    let mut code = String::new();
    for line in before_tests.lines() {
        let line = line.trim_start();
        if line.starts_with("//") {
            continue;
        }
        for (index, part) in line.split('"').enumerate() {
            if index % 2 == 0 {
                let part = part.split(" // ").next().unwrap();
                code.push_str(part);
            }
        }
        code.push('\n');
    }
    code
}

fn is_binary(module: &str) -> bool {
    matches!(module.split("::").next(), Some("main" | "cli" | "cmd"))
}

fn rooms() -> Vec<Room> {
    let root = source();
    files(&root)
        .iter()
        .map(|path| {
            let relative = path.strip_prefix(&root).unwrap().with_extension("");
            let parts: Vec<&str> = relative
                .iter()
                .map(|part| part.to_str().unwrap())
                .filter(|part| *part != "mod")
                .collect();
            Room {
                module: parts.join("::"),
                code: code(&fs::read_to_string(path).unwrap()),
            }
        })
        .collect()
}

/// The modules that a file names with `crate::`, `helpme::` or `super::`.
fn named(room: &Room, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let compact: String = room.code.split_whitespace().collect::<Vec<_>>().join(" ");
    let parent = room
        .module
        .rsplit_once("::")
        .map_or("", |(parent, _)| parent);
    let mut found = BTreeSet::new();
    for (start, base) in [("crate::", ""), ("helpme::", ""), ("super::", parent)] {
        for (place, _) in compact.match_indices(start) {
            let rest = &compact[place + start.len()..];
            // One name, or a list of them in braces.
            let heads: Vec<String> = if let Some(list) = rest.strip_prefix('{') {
                let list = list.split(';').next().unwrap();
                list.split(',')
                    .map(|name| {
                        name.trim()
                            .split(['{', '}', ' '])
                            .next()
                            .unwrap()
                            .to_owned()
                    })
                    .collect()
            } else {
                vec![
                    rest.split(|character: char| {
                        !(character.is_alphanumeric() || character == '_' || character == ':')
                    })
                    .next()
                    .unwrap()
                    .to_owned(),
                ]
            };
            for head in heads {
                let full = if base.is_empty() {
                    head
                } else {
                    format!("{base}::{head}")
                };
                let known = (1..=full.split("::").count()).rev().find_map(|count| {
                    let path = full.split("::").take(count).collect::<Vec<_>>().join("::");
                    modules.contains(&path).then_some(path)
                });
                found.extend(known.filter(|known| *known != room.module));
            }
        }
    }
    found
}

fn floor(module: &str) -> u8 {
    match module.split("::").next().unwrap() {
        "main" => 5,
        "cmd" => 4,
        "interview" | "given" | "lint" | "author" => 3,
        "prompt" | "render" | "pack" => 2,
        _ => 1,
    }
}

#[test]
fn the_ground_floor_knows_advice_and_nothing_of_the_world() {
    let forbidden = [
        "clap",
        "inquire",
        "crossterm",
        "toml",
        "fluent",
        "comfy_table",
        "annotate_snippets",
        "terminal_size",
        "sys_locale",
    ];
    let world = ["fs", "io", "env", "process", "time", "net", "thread"];
    let mut seen = 0;
    for room in rooms()
        .iter()
        .filter(|room| room.module.starts_with("domain"))
    {
        seen += 1;
        let words: BTreeSet<&str> = room
            .code
            .split(|character: char| !(character.is_alphanumeric() || character == '_'))
            .collect();
        for name in forbidden {
            assert!(!words.contains(name), "{} names {name}", room.module);
        }
        for name in world {
            assert!(
                !room.code.contains(&format!("std::{name}")),
                "{} uses std::{name}",
                room.module
            );
        }
        assert!(
            !room.code.contains("use std::{"),
            "{}: one import a line",
            room.module
        );
        assert!(
            !room.code.contains("now()"),
            "{} looks at a clock",
            room.module
        );
        for up in named(room, &rooms().into_iter().map(|room| room.module).collect()) {
            assert!(up.starts_with("domain"), "{} names {up}", room.module);
        }
    }
    assert!(seen > 15);
}

#[test]
fn the_library_does_not_print_and_does_not_look_around() {
    for room in rooms().iter().filter(|room| !is_binary(&room.module)) {
        for print in [
            "println!",
            "print!",
            "eprintln!",
            "eprint!",
            "dbg!",
            "io::stdout",
        ] {
            assert!(
                !room.code.contains(print),
                "{} prints with {print}",
                room.module
            );
        }
        for world in ["std::env", "std::process", "env::var", "process::exit"] {
            assert!(!room.code.contains(world), "{} uses {world}", room.module);
        }
    }
}

#[test]
fn arrows_point_down_and_never_in_a_circle() {
    let rooms = rooms();
    let modules: BTreeSet<String> = rooms.iter().map(|room| room.module.clone()).collect();
    let arrows: BTreeMap<&str, BTreeSet<String>> = rooms
        .iter()
        .map(|room| (room.module.as_str(), named(room, &modules)))
        .collect();
    assert!(
        arrows.values().map(BTreeSet::len).sum::<usize>() > 100,
        "the arrows were not found"
    );
    for (from, names) in &arrows {
        for to in names {
            assert!(
                floor(to) <= floor(from),
                "{from} (floor {}) names {to} (floor {})",
                floor(from),
                floor(to)
            );
        }
    }
    for start in arrows.keys() {
        let mut open: Vec<&str> = arrows[start].iter().map(String::as_str).collect();
        let mut seen = BTreeSet::new();
        while let Some(next) = open.pop() {
            assert_ne!(next, *start, "{start} leads back to itself");
            if seen.insert(next) {
                open.extend(arrows.get(next).into_iter().flatten().map(String::as_str));
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_and_no_room_is_a_grab_bag() {
    for path in files(&source()) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{}", path.display());
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(
            ![
                "util", "utils", "common", "types", "prelude", "helpers", "misc"
            ]
            .contains(&name),
            "{}",
            path.display()
        );
        if name == "mod" {
            let is_list = code(&text).lines().all(|line| {
                line.is_empty()
                    || line.starts_with("pub mod ")
                    || line.starts_with("mod ")
                    || line.starts_with("#![")
            });
            assert!(
                is_list,
                "{}: a shared type stands in a file of its own",
                path.display()
            );
        }
        assert!(!text.contains("unsafe {"), "{}", path.display());
    }
}

#[test]
fn no_source_file_opens_a_connection() {
    for path in files(&source()) {
        let text = fs::read_to_string(&path).unwrap();
        for word in [
            "std::net",
            "TcpStream",
            "UdpSocket",
            "TcpListener",
            "UnixStream",
            "ToSocketAddrs",
        ] {
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

/// Crates that speak to a network, or that nearly every crate which does rests on.
const NETWORK_CRATES: &[&str] = &[
    "actix-web",
    "async-std",
    "attohttpc",
    "awc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "h3",
    "hickory-resolver",
    "http",
    "http-body",
    "httparse",
    "hyper",
    "hyper-util",
    "isahc",
    "lettre",
    "libssh2-sys",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "quinn-proto",
    "reqwest",
    "ring",
    "rumqttc",
    "rustls",
    "schannel",
    "security-framework",
    "smol",
    "socket2",
    "ssh2",
    "surf",
    "tiny_http",
    "tokio",
    "tokio-util",
    "tonic",
    "trust-dns-resolver",
    "tungstenite",
    "ureq",
    "warp",
    "webpki",
    "websocket",
    "zmq",
    "sentry",
    "opentelemetry",
    "posthog-rs",
];

#[test]
fn no_crate_that_speaks_to_a_network_is_in_the_closure() {
    let lock: toml::Table =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"))
            .unwrap()
            .parse()
            .unwrap();
    let names: BTreeSet<&str> = lock["package"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| package["name"].as_str().unwrap())
        .collect();
    assert!(names.contains("clap") && names.contains("helpme") && names.len() > 50);
    for name in NETWORK_CRATES {
        assert!(!names.contains(name), "{name} is linked");
    }
}

/// What the linker has left of the system's network calls: nothing.
#[cfg(target_os = "linux")]
#[test]
fn the_binary_asks_the_system_for_no_network_call() {
    let binary = fs::read(env!("CARGO_BIN_EXE_helpme")).unwrap();
    // The names that the binary takes from the system stand in one table of texts that end in a zero byte (ELF, .dynstr).
    let known = b"\0__libc_start_main\0";
    let place = binary
        .windows(known.len())
        .position(|window| window == known)
        .expect("a dynamically linked program");
    let is_name = |byte: &u8| *byte == 0 || byte.is_ascii_graphic();
    let start = binary[..place]
        .iter()
        .rposition(|byte| !is_name(byte))
        .map_or(0, |place| place + 1);
    let end = place
        + binary[place..]
            .iter()
            .position(|byte| !is_name(byte))
            .unwrap();
    let names: BTreeSet<&[u8]> = binary[start..end].split(|byte| *byte == 0).collect();
    assert!(
        names.contains(&b"write"[..]) && names.contains(&b"open64"[..]),
        "the imported names were not found"
    );
    for call in [
        "socket",
        "connect",
        "getaddrinfo",
        "gethostbyname",
        "bind",
        "listen",
        "accept",
        "accept4",
        "sendto",
        "recvfrom",
        "res_query",
    ] {
        assert!(!names.contains(call.as_bytes()), "{call} is imported");
    }
}
