//! The native edge: everything that touches files, and nothing else.

mod assets;
mod demo;
mod document;
mod heights;
mod oembed;
mod output;
mod pages;
mod site;
mod terms;

use std::{fmt, fs, path::PathBuf};

use authoring::problem::Problem;

pub use document::{Address, Alternate, Data, Head, render};
pub use heights::{Heights, WIDTHS, page as page_kind};
pub use pages::{Page, edition, embeds, pages};
pub use record::read as read_record;
pub use schema::schemas;
pub use site::{Plan, Site};
pub use terms::Terms;

/// What the press can do.
#[derive(Debug, clap::Subcommand)]
pub enum Command {
    /// Checks case and law files and prints every problem in them.
    Check {
        /// A case's folder, a file in it, or a folder of cases.
        #[arg(default_value = "assets")]
        paths: Vec<PathBuf>,
        /// The folder of the law files.
        #[arg(long, default_value = "assets/law")]
        law: PathBuf,
        /// For whom: `human`, or `json` for machines.
        #[arg(long, value_enum, default_value_t = Format::Human)]
        format: Format,
    },
    /// Prints the JSON Schema of every file, or writes each into a folder, for editors.
    Schema {
        /// The folder for one file each: `events.schema.json`, `es/events.schema.json`.
        #[arg(long)]
        into: Option<PathBuf>,
    },
    /// Writes the site into Trunk's staging folder; Trunk calls this after each build.
    Pages {
        /// The folder that holds Trunk's index.html and receives the pages.
        #[arg(long, env = "TRUNK_STAGING_DIR")]
        into: PathBuf,
        /// The address under which the site will be served.
        #[arg(long, env = "TRUNK_PUBLIC_URL", default_value = "/")]
        public_url: String,
        /// The folder of the site before, whose unchanged files are taken over.
        #[arg(long, env = "TRUNK_DIST_DIR")]
        before: Option<PathBuf>,
        /// Trunk's profile: `release` lays compressed copies beside the files.
        #[arg(long, env = "TRUNK_PROFILE", default_value = "debug")]
        profile: String,
    },
}

impl Command {
    /// Does it, and says what was done.
    ///
    /// # Errors
    /// Everything that is in the way.
    pub fn run(&self) -> Result<String, Trouble> {
        match self {
            Self::Check { paths, law, format } => {
                let cases = record::cases_in(paths)?;
                let results = cases.iter().map(|case| record::read(case, law));
                let problems: Vec<Problem> = results.filter_map(Result::err).flatten().collect();
                if *format == Format::Json {
                    return if problems.is_empty() {
                        Ok(json(&problems))
                    } else {
                        Err(Trouble::RecordForMachines(problems))
                    };
                }
                if problems.is_empty() {
                    Ok(format!(
                        "{} checked: no problem found.",
                        count(cases.len(), "case")
                    ))
                } else {
                    Err(Trouble::Record(problems))
                }
            }
            Self::Schema { into: None } => {
                let all: serde_json::Map<_, _> = (schemas().into_iter())
                    .map(|(file, schema)| (file.to_owned(), schema))
                    .collect();
                Ok(format!("{:#}", serde_json::Value::Object(all)))
            }
            Self::Schema { into: Some(folder) } => {
                for (file, schema) in schemas() {
                    let path = folder.join(format!("{file}.schema.json"));
                    let written = fs::create_dir_all(path.parent().unwrap_or(folder))
                        .and_then(|()| fs::write(&path, format!("{schema:#}\n")));
                    written.map_err(|error| Trouble::File(path, error))?;
                }
                Ok(format!("{} written.", count(schemas().len(), "schema")))
            }
            Self::Pages {
                into,
                public_url,
                before,
                profile,
            } => {
                let editions = record::read(
                    "assets/cases/state-v-baldwin".as_ref(),
                    "assets/law".as_ref(),
                )
                .map_err(Trouble::Record)?;
                let plan = Plan {
                    into,
                    before: before.as_deref(),
                    public_url,
                    compress: profile == "release",
                };
                let pages = Site::new(&editions, &plan)?.write()?;
                Ok(format!("{} written.", count(pages, "page")))
            }
        }
    }
}

/// How problems are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    Human,
    Json,
}

/// Problems as one JSON object: `{"problems": [{"code", "file", "line", "column", "width", "message",
/// "remedy"}]}`. Lines and columns count from 1, columns and widths in characters; a problem with a whole
/// file has none of them.
fn json(problems: &[Problem]) -> String {
    let problem = |problem: &Problem| {
        let place = problem.place.as_ref();
        serde_json::json!({
            "code": problem.rule.code(),
            "file": problem.file,
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
            "width": place.map(|place| place.width),
            "message": problem.message,
            "remedy": problem.remedy,
        })
    };
    let problems: Vec<_> = problems.iter().map(problem).collect();
    serde_json::json!({ "problems": problems }).to_string()
}

/// Why the press stopped.
#[derive(Debug)]
pub enum Trouble {
    /// The record does not hold.
    Record(Vec<Problem>),
    /// The same, to be told as JSON on the standard output.
    RecordForMachines(Vec<Problem>),
    /// A file could not be read or written: which, and why.
    File(PathBuf, std::io::Error),
    /// Anything else, as a sentence with its remedy.
    Other(String),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Record(problems) => {
                for problem in problems {
                    writeln!(f, "{problem}\n")?;
                }
                write!(
                    f,
                    "{} found. Nothing was written.",
                    count(problems.len(), "problem")
                )
            }
            Self::RecordForMachines(problems) => f.write_str(&json(problems)),
            Self::File(path, error) => write!(
                f,
                "{}: error[file]: {error}. Check that it exists and that you may use it.",
                path.display()
            ),
            Self::Other(sentence) => f.write_str(sentence),
        }
    }
}

fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}
