//! Brings app.db to the newest version of the folder `migrations`, as a program that uses rusqlite_migration would at its start.
//! The folder is read when the program runs, so that one program serves every case; an application has it compiled in.
//!
//! Arguments: `off` sets PRAGMA foreign_keys=OFF before, `check` asks for foreign_key_check() behind each migration,
//! `validate` calls validate() instead, `to N` goes to that version.

use include_dir::{Dir, DirEntry, File};
use rusqlite::Connection;
use rusqlite_migration::{Migrations, MigrationsBuilder};
use std::{fs, path::Path, process::ExitCode};

fn entries(folder: &Path, root: &Path) -> std::io::Result<&'static [DirEntry<'static>]> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.map(|it| it.unwrap().path()).collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let name: &'static str = Box::leak(path.strip_prefix(root).unwrap().to_str().unwrap().to_owned().into_boxed_str());
        found.push(if path.is_dir() {
            DirEntry::Dir(Dir::new(name, entries(&path, root)?))
        } else {
            DirEntry::File(File::new(name, Box::leak(fs::read(&path)?.into_boxed_slice())))
        });
    }
    Ok(Box::leak(found.into_boxed_slice()))
}

fn start(arguments: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new("migrations");
    let folder: &'static Dir<'static> = Box::leak(Box::new(Dir::new("", entries(root, root)?)));
    let has = |word: &str| arguments.iter().any(|it| it == word);
    let migrations: Migrations = if has("check") {
        let mut builder = MigrationsBuilder::from_directory(folder)?;
        for id in 1..=folder.dirs().count() {
            builder = builder.edit(id, |it| it.foreign_key_check());
        }
        builder.finalize()
    } else {
        Migrations::from_directory(folder)?
    };
    if has("validate") {
        return Ok(migrations.validate()?);
    }
    let mut connection = Connection::open("app.db")?;
    if has("off") {
        connection.pragma_update(None, "foreign_keys", "OFF")?;
    }
    println!("before: {}, pending: {}", migrations.current_version(&connection)?, migrations.pending_migrations(&connection)?);
    match arguments.iter().position(|it| it == "to") {
        Some(at) => migrations.to_version(&mut connection, arguments[at + 1].parse()?)?,
        None => migrations.to_latest(&mut connection)?,
    }
    println!("after: {}", migrations.current_version(&connection)?);
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match start(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}\n{error:?}");
            ExitCode::FAILURE
        }
    }
}
