//! Scripts as they are sent.

/// The script as it is written, but for the lines that are comments.
///
/// A line is told by its beginning. No text of a script goes on over the end of a line: a test holds that.
pub(crate) fn without_comments(script: &str) -> String {
    let lines = script.lines();
    let sent = lines.filter(|line| !line.trim_start().starts_with("//"));
    sent.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::without_comments;

    #[test]
    fn lines_that_are_comments_are_not_sent_and_all_others_are() {
        let script = "// Why.\nconst a = \"// not a comment\"; // nor alone\n  // Here.\n\nb(a);\n";
        let sent = "const a = \"// not a comment\"; // nor alone\n\nb(a);\n";
        assert_eq!(without_comments(script), sent);
    }

    #[test]
    fn no_text_in_a_script_goes_on_over_the_end_of_a_line() {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets");
        let entries = fs::read_dir(assets).expect("the folder is there");
        let files = entries.map(|entry| entry.expect("it can be read").path());
        let scripts: Vec<_> = files
            .filter(|file| file.extension().is_some_and(|end| end == "js"))
            .collect();
        assert!(scripts.len() > 6, "{scripts:?}");
        for script in scripts {
            let text = fs::read_to_string(&script).expect("it is text");
            for (number, line) in text.lines().enumerate() {
                let place = format!("{}:{}", script.display(), number + 1);
                assert!(line.matches('`').count().is_multiple_of(2), "{place}");
                assert!(!line.contains("/*") && !line.ends_with('\\'), "{place}");
            }
        }
    }
}
