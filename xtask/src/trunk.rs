//! Building the site with trunk.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::run::{self, Trouble};
use crate::setup::{self, Machine};

pub(crate) fn build(root: &Path) -> Result<(), Trouble> {
    let machine = setup::prepare(root)?;
    println!("Building the site; from nothing this takes a few minutes.");
    let mut build = command(&machine);
    build.args(["build", "--release"]);
    let time = run::run(&mut build).map_err(|what| {
        Trouble::new(
            what,
            "see the messages above; the last good dist/ is untouched",
        )
    })?;
    println!(
        "\nThe site is in {} (built in {})",
        root.join("dist").display(),
        run::spoken(time)
    );
    Ok(())
}

pub(crate) fn command(machine: &Machine) -> Command {
    let mut trunk = machine.command("trunk");
    // Trunk takes NO_COLOR for an option of its own and refuses the usual value 1.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    } else {
        trunk.env_remove("NO_COLOR");
    }
    trunk
}
