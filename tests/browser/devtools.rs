//! The browser's own `DevTools` connection, for what `WebDriver` has no command for: contexts in one browser.
//!
//! A client of one connection that asks and waits; a few lines of WebSocket rather than a dependency for it.

use std::io::{BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

const ANSWER: Duration = Duration::from_secs(30);
const FINAL_TEXT: u8 = 0x81;
const MASKED: u8 = 0x80;
/// A payload's length in the next two or eight bytes.
const IN_TWO: u8 = 126;
const IN_EIGHT: u8 = 127;

pub(crate) struct DevTools {
    stream: BufReader<TcpStream>,
    asked: u64,
}

impl DevTools {
    /// Connects to an address such as `ws://127.0.0.1:9222/devtools/browser/…`.
    pub(crate) fn connect(url: &str) -> Result<Self, String> {
        let address = url
            .strip_prefix("ws://")
            .and_then(|rest| rest.split_once('/'));
        let (host, path) = address.ok_or_else(|| format!("{url} is no WebSocket"))?;
        let mut stream = TcpStream::connect(host).map_err(told)?;
        stream.set_read_timeout(Some(ANSWER)).map_err(told)?;
        stream.set_nodelay(true).map_err(told)?;
        let hello = format!(
            "GET /{path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        stream.write_all(hello.as_bytes()).map_err(told)?;
        let mut stream = BufReader::new(stream);
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let [byte] = bytes(&mut stream)?;
            answer.push(byte);
        }
        if answer.starts_with(b"HTTP/1.1 101 ") {
            Ok(Self { stream, asked: 0 })
        } else {
            Err(String::from_utf8_lossy(&answer).into_owned())
        }
    }

    pub(crate) fn call(&mut self, method: &str, parameters: &Value) -> Result<Value, String> {
        self.asked += 1;
        let id = self.asked;
        let message = json!({ "id": id, "method": method, "params": parameters }).to_string();
        self.stream
            .get_mut()
            .write_all(&frame(message.as_bytes()))
            .map_err(told)?;
        loop {
            let payload = self.read()?;
            // What isn't our answer is an event, and nobody here waits for one.
            let Ok(mut answer) = serde_json::from_slice::<Value>(&payload) else {
                continue;
            };
            if answer["id"] == id {
                return match answer.get("error") {
                    Some(error) => Err(format!("{method}: {error}")),
                    None => Ok(answer["result"].take()),
                };
            }
        }
    }

    fn read(&mut self) -> Result<Vec<u8>, String> {
        let [_, length] = bytes(&mut self.stream)?;
        let length = match length {
            IN_TWO => u64::from(u16::from_be_bytes(bytes(&mut self.stream)?)),
            IN_EIGHT => u64::from_be_bytes(bytes(&mut self.stream)?),
            short => u64::from(short),
        };
        let mut payload = Vec::new();
        let read = (&mut self.stream).take(length).read_to_end(&mut payload);
        if read.map_err(told)? as u64 == length {
            Ok(payload)
        } else {
            Err("the browser hung up".to_owned())
        }
    }
}

/// The frame of one message, whose mask of zeros changes nothing.
fn frame(payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![FINAL_TEXT];
    match (u8::try_from(payload.len()), u16::try_from(payload.len())) {
        (Ok(length), _) if length < IN_TWO => frame.push(MASKED | length),
        (_, Ok(length)) => {
            frame.push(MASKED | IN_TWO);
            frame.extend(length.to_be_bytes());
        }
        _ => {
            frame.push(MASKED | IN_EIGHT);
            frame.extend((payload.len() as u64).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(payload);
    frame
}

fn bytes<const N: usize>(stream: &mut impl Read) -> Result<[u8; N], String> {
    let mut bytes = [0; N];
    stream.read_exact(&mut bytes).map_err(told)?;
    Ok(bytes)
}

#[allow(clippy::needless_pass_by_value)]
fn told(error: std::io::Error) -> String {
    format!("the browser's own connection: {error}")
}
