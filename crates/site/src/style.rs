//! The style sheet, joined from its parts.

use std::{fs, path::Path};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::SiteError;

/// Which pages a part of the style sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pages {
    All,
    /// The story's own.
    Story,
    /// Parts of the story in other people's pages.
    Parts,
}

/// The style sheet's parts, in the order of their layers.
const PARTS: [(&str, Pages); 24] = [
    ("tokens", Pages::All),
    ("base", Pages::All),
    ("marks", Pages::All),
    ("disclosure", Pages::All),
    ("contents", Pages::Story),
    ("header", Pages::All),
    ("date-nav", Pages::All),
    ("slider", Pages::All),
    ("lanes", Pages::All),
    ("wide-lanes", Pages::All),
    ("dismissal", Pages::All),
    ("statement", Pages::All),
    ("clock", Pages::All),
    ("paths", Pages::All),
    ("route", Pages::All),
    ("people", Pages::All),
    ("timeline", Pages::All),
    ("accounts", Pages::All),
    ("filters", Pages::All),
    ("end", Pages::All),
    ("embed", Pages::Parts),
    ("compact", Pages::Parts),
    ("share", Pages::Story),
    ("print", Pages::Story),
];

/// Every part of the folder that these pages need, minified.
pub(crate) fn joined(folder: &Path, pages: Pages) -> Result<String, SiteError> {
    let needed = PARTS
        .iter()
        .filter(|(_, of)| *of == Pages::All || *of == pages);
    let mut style = String::new();
    for (part, _) in needed {
        let path = folder.join(format!("{part}.css"));
        let text = fs::read_to_string(&path).map_err(SiteError::file(&path))?;
        style.push_str(&minified(&path, &text)?);
    }
    Ok(style)
}

/// A style sheet without comments and white space. Without targets nothing is rewritten for older browsers.
pub(crate) fn minified(path: &Path, text: &str) -> Result<String, SiteError> {
    let invalid = |reason: String| SiteError::Style {
        path: path.to_path_buf(),
        reason,
    };
    let mut style = StyleSheet::parse(text, ParserOptions::default())
        .map_err(|error| invalid(error.to_string()))?;
    style
        .minify(MinifyOptions::default())
        .map_err(|error| invalid(error.to_string()))?;
    let printed = style.to_css(PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    });
    Ok(printed.map_err(|error| invalid(error.to_string()))?.code)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::{PARTS, minified};

    #[test]
    fn rules_of_today_are_kept_as_they_are_written() {
        for rule in [
            "@layer base,print;",
            "@container wp (width<1rem){a{inset-inline:1px}}",
            "a{color:light-dark(#123456,#abcdef);&:hover{margin-inline-start:1px}}",
            "@media (width>=30rem){a{padding-block:1px}}",
        ] {
            assert_eq!(minified(Path::new("a.css"), rule).unwrap(), rule);
        }
    }

    #[test]
    fn every_file_of_the_folder_is_a_part() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/style");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(files, PARTS.map(|(part, _)| format!("{part}.css")).into());
    }

    #[test]
    fn a_style_sheet_with_an_error_names_its_file() {
        let error = minified(Path::new("style/a.css"), "a { color: red; } }").unwrap_err();
        assert!(
            error.to_string().starts_with("style/a.css: error[style]: "),
            "{error}"
        );
    }
}
