//! What the press can do.

use std::{
    fs,
    path::{Path, PathBuf},
};

use authoring::{find::cases_in, problem::Problem, read::read, schema::schemas};
use site::{Plan, Site, write_whole};

use crate::error::{PressError, json};

const ASSETS: &str = "assets";
const LAW: &str = "assets/law";
/// The case that the site tells.
const CASE: &str = "assets/cases/state-v-baldwin";

#[derive(Debug, clap::Subcommand)]
pub(crate) enum Command {
    /// Checks case and law files and prints every problem in them.
    Check {
        /// A case's folder, a file in it, or a folder of cases.
        #[arg(default_value = ASSETS)]
        paths: Vec<PathBuf>,
        /// The folder of the law files.
        #[arg(long, default_value = LAW)]
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
        #[arg(long, env = "TRUNK_PROFILE", value_enum, default_value_t = Profile::Debug)]
        profile: Profile,
    },
}

/// Whom the problems are printed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    Human,
    Json,
}

/// How a site is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Profile {
    Debug,
    Release,
}

impl Command {
    /// Whom the command answers.
    pub(crate) const fn format(&self) -> Format {
        match self {
            Self::Check { format, .. } => *format,
            Self::Schema { .. } | Self::Pages { .. } => Format::Human,
        }
    }

    /// Does it, and returns what was done as a sentence.
    ///
    /// # Errors
    /// Everything that is in the way.
    pub(crate) fn run(&self) -> Result<String, PressError> {
        match self {
            Self::Check { paths, law, format } => check(paths, law, *format),
            Self::Schema { into: None } => {
                let all: serde_json::Map<_, _> = (schemas().into_iter())
                    .map(|(file, schema)| (file.to_owned(), schema))
                    .collect();
                Ok(format!("{:#}", serde_json::Value::Object(all)))
            }
            Self::Schema { into: Some(folder) } => write_schemas(folder),
            Self::Pages {
                into,
                public_url,
                before,
                profile,
            } => write_pages(&Plan {
                assets: ASSETS.as_ref(),
                into,
                before: before.as_deref(),
                public_url,
                compress: *profile == Profile::Release,
            }),
        }
    }
}

fn check(paths: &[PathBuf], law: &Path, format: Format) -> Result<String, PressError> {
    let cases = cases_in(paths)?;
    let results = cases.iter().map(|case| read(case, law));
    let problems: Vec<Problem> = results.filter_map(Result::err).flatten().collect();
    if !problems.is_empty() {
        return Err(PressError::Record(problems));
    }
    Ok(match format {
        Format::Json => json(&problems),
        Format::Human => format!("{} checked: no problem found.", count(cases.len(), "case")),
    })
}

fn write_schemas(folder: &Path) -> Result<String, PressError> {
    let schemas = schemas();
    let number = schemas.len();
    for (file, schema) in schemas {
        let path = folder.join(format!("{file}.schema.json"));
        let written = fs::create_dir_all(path.parent().unwrap_or(folder))
            .and_then(|()| write_whole(&path, format!("{schema:#}\n").as_bytes()));
        written.map_err(|error| PressError::File { path, error })?;
    }
    Ok(format!("{} written.", count(number, "schema")))
}

fn write_pages(plan: &Plan<'_>) -> Result<String, PressError> {
    let editions = read(CASE.as_ref(), LAW.as_ref()).map_err(PressError::Record)?;
    let pages = Site::new(&editions, plan)?.write()?;
    Ok(format!("{} written.", count(pages, "page")))
}

pub(crate) fn count(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}
