//! The Wasm as Trunk hands it over, made smaller for a release.

/// Custom sections that only tools read: names of functions, and what the file was made with.
const FOR_TOOLS: [&[u8]; 2] = [b"name", b"producers"];

/// The module without those sections; `None` where the bytes are no module.
pub(super) fn without_names(module: &[u8]) -> Option<Vec<u8>> {
    let (head, mut rest) = module.split_at_checked(8)?;
    let mut small = head.to_vec();
    while let Some((id, after)) = rest.split_first() {
        let (length, content) = number(after)?;
        let (content, next) = content.split_at_checked(length)?;
        if *id != 0 || !FOR_TOOLS.contains(&name(content)?) {
            small.extend_from_slice(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    head.starts_with(b"\0asm").then_some(small)
}

/// The name of a custom section.
fn name(content: &[u8]) -> Option<&[u8]> {
    let (length, rest) = number(content)?;
    rest.get(..length)
}

/// A number in seven bits of each byte, the lowest first, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        number |= usize::from(byte & 0x7f) << (7 * index);
        if *byte < 0x80 {
            return Some((number, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_names;

    const HEAD: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn only_what_tools_read_is_left_out() {
        let module = [
            HEAD,
            b"\x01\x01\x2a",
            b"\0\x06\x04name!",
            b"\0\x05\x04keep",
            b"\x03\0",
        ];
        let small = [HEAD, b"\x01\x01\x2a", b"\0\x05\x04keep", b"\x03\0"];
        assert_eq!(without_names(&module.concat()), Some(small.concat()));
    }

    #[test]
    fn what_is_no_module_is_left_alone() {
        for bytes in [
            b"wasm".as_slice(),
            b"\0asm\x01\0\0\0\x01\x7f",
            b"no module at all",
        ] {
            assert_eq!(without_names(bytes), None);
        }
    }
}
