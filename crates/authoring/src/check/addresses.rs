//! Addresses of sources: whole, of one page, and of a host that the web can find.

use url::{Host, Url};

/// What is wrong with an address, and how to correct it.
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) remedy: &'static str,
}

/// Reads an address that begins with https:// or http://.
///
/// # Errors
/// The part of it that is wrong. Browsers mend many of these parts, each in its own way.
pub(super) fn parse(address: &str) -> Result<Url, Wrong> {
    let (_, rest) = address.split_once("://").unwrap_or_default();
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let foreign = |letter: &char| letter.is_whitespace() || letter.is_control() || *letter == '\\';
    if let Some(letter) = address.chars().find(foreign) {
        let code = u32::from(letter);
        let message = format!("the address has the character U+{code:04X}, which no address has");
        return wrong(message, "Copy the address again.");
    }
    if ["http:", "https:"]
        .iter()
        .any(|scheme| rest.starts_with(scheme))
    {
        let message = "the address begins twice with https:// or http://".to_owned();
        return wrong(message, "Write https:// once.");
    }
    if authority.is_empty() {
        let message = "the address names no host after its ://".to_owned();
        return wrong(
            message,
            "Write the host there: https://www.example.org/page.",
        );
    }
    if authority.contains('@') {
        let message = "the address has a user name before its host".to_owned();
        return wrong(message, "Leave out what stands before the @, and the @.");
    }
    let url = match Url::parse(address) {
        Ok(url) => url,
        Err(error) => {
            let message = format!("`{authority}` is no host of an address: {error}");
            return wrong(
                message,
                "Copy the address again, or correct this part of it.",
            );
        }
    };
    if !is_name(url.host()) {
        let message = format!("`{authority}` is no host that the web can find");
        let remedy = "Write the host’s whole name, such as www.example.org.";
        return wrong(message, remedy);
    }
    Ok(url)
}

const fn wrong<T>(message: String, remedy: &'static str) -> Result<T, Wrong> {
    Err(Wrong { message, remedy })
}

/// Whether the address leads to a home page, whatever follows: no page of its own.
pub(super) fn is_home_page(url: &Url) -> bool {
    url.path().bytes().all(|byte| byte == b'/')
}

/// Whether a host is a name of two words or more, as those on the web are.
fn is_name(host: Option<Host<&str>>) -> bool {
    let Some(Host::Domain(name)) = host else {
        return false;
    };
    let is_word = |word: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        !word.is_empty()
            && word.len() <= 63
            && !word.starts_with('-')
            && !word.ends_with('-')
            && word.bytes().all(is_plain)
    };
    name.contains('.') && name.len() <= 253 && name.split('.').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::{is_home_page, parse};

    #[test]
    fn each_wrong_part_is_named() {
        for (address, part) in [
            ("https://https://www.example.org/a", "begins twice"),
            ("https://http:/www.example.org/a", "begins twice"),
            ("https://www.example,org/a", "`www.example,org` is no host"),
            ("https:///a", "names no host"),
            ("https://?a", "names no host"),
            ("https://www.example.org:99999/a", "invalid port number"),
            ("https://user@www.example.org/a", "a user name"),
            ("https://www.example.org@evil.example/a", "a user name"),
            ("https://www.example.org/a b", "U+0020"),
            ("https://www.example.org\\a", "U+005C"),
            ("https://www.example.org/\u{7}", "U+0007"),
            ("https://localhost/a", "`localhost` is no host"),
            ("https://127.0.0.1/a", "`127.0.0.1` is no host"),
            ("https://[::1]/a", "`[::1]` is no host"),
            ("https://0x7f.1/a", "`0x7f.1` is no host"),
            ("https://www..example.org/a", "is no host"),
            ("https://-www.example.org/a", "is no host"),
            ("https://exa%20mple.org/a", "is no host"),
        ] {
            let message = parse(address).map_err(|wrong| wrong.message).unwrap_err();
            assert!(message.contains(part), "{address}: {message}");
        }
    }

    #[test]
    fn addresses_of_pages_are_read() {
        for address in [
            "https://www.example.org/a?b=c#d",
            "http://example.org:8080/a",
            "https://web.archive.org/web/2023/https://www.example.org/",
            "https://bücher.example/ñ",
        ] {
            let url = parse(address).map_err(|wrong| wrong.message).unwrap();
            assert!(!is_home_page(&url), "{address}");
        }
        for address in [
            "https://www.example.org",
            "https://www.example.org//",
            "https://www.example.org/#top",
            "https://www.example.org/?p=12",
        ] {
            let url = parse(address).map_err(|wrong| wrong.message).unwrap();
            assert!(is_home_page(&url), "{address}");
        }
    }
}
