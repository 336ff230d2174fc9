//! Columns that say who answered: they are no questions, and their content goes nowhere unless it is asked for.

use super::Columns;
use super::look::Seen;
use crate::domain::survey::question_key;

/// Headers of addresses, folded.
pub(super) const EMAILS: &[&str] = &[
    "email",
    "e-mail",
    "email address",
    "e-mail address",
    "your email",
    "your email address",
    "username",
    "e-mail-adresse",
    "nutzername",
    "alamat email",
    "nama pengguna",
    "endereço de e-mail",
    "nome de usuário",
    "correo electrónico",
    "dirección de correo electrónico",
    "nombre de usuario",
    "adresse e-mail",
    "nom d'utilisateur",
];

/// Headers of names, folded.
pub(super) const NAMES: &[&str] = &[
    "name",
    "your name",
    "full name",
    "name (optional)",
    "your name (optional)",
    "ihr name",
    "vollständiger name",
    "vor- und nachname",
    "nama",
    "nama lengkap",
    "nama anda",
    "nome",
    "nome completo",
    "seu nome",
    "nombre",
    "nombre completo",
    "nom",
    "votre nom",
];

/// Finds the columns that say who, beyond those that the dialect knows: by their header, and by holding nothing but
/// addresses.
pub(super) fn find(header: &[String], looks: &[Seen], columns: &mut Columns) {
    for (column, name) in header.iter().enumerate() {
        let known = [columns.id, columns.when, columns.email, columns.handle, columns.name];
        if known.contains(&Some(column)) || columns.passed_over.contains(&column) {
            continue;
        }
        let key = question_key(name);
        let key = key.as_str();
        let own = if EMAILS.contains(&key) || looks.get(column).is_some_and(Seen::all_addresses) {
            &mut columns.email
        } else if key == "handle" {
            &mut columns.handle
        } else if NAMES.contains(&key) {
            &mut columns.name
        } else {
            continue;
        };
        match own {
            None => *own = Some(column),
            // A second address or name is no question either.
            Some(_) => columns.passed_over.push(column),
        }
    }
}
