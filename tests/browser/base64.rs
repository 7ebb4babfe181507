//! Base64 as `WebDriver` writes pictures; a dozen lines rather than a dependency for one use.

pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for symbol in text.bytes().take_while(|symbol| *symbol != b'=') {
        let value = match symbol {
            b'A'..=b'Z' => symbol - b'A',
            b'a'..=b'z' => symbol - b'a' + 26,
            b'0'..=b'9' => symbol - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = (bits << 6 | u32::from(value)) & 0x00ff_ffff;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[test]
fn base64_is_read_with_and_without_padding() {
    assert_eq!(decode("UE5H").as_deref(), Some(&b"PNG"[..]));
    assert_eq!(decode("UE4=").as_deref(), Some(&b"PN"[..]));
    assert_eq!(decode("/+8=").as_deref(), Some(&[0xff, 0xef][..]));
    assert_eq!(decode("not base64!"), None);
}
