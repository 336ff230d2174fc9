//! Bytes to text, a piece at a time.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, DecoderResult, Encoding};

/// What a whole text is like.
#[derive(Debug)]
pub(super) struct Scan {
    /// It holds nothing but white space.
    pub(super) blank: bool,
    /// It has carriage returns.
    pub(super) carriage_returns: bool,
    /// The line on which the first bytes stand that are no text in this encoding.
    pub(super) first_fault: Option<u64>,
    /// How many times bytes are no text in this encoding.
    pub(super) faults: u64,
    /// How many characters are not ASCII.
    pub(super) beyond_ascii: u64,
    /// The last bytes, at most three.
    tail: Vec<u8>,
    characters: u64,
    controls: u64,
    nuls: u64,
}

impl Scan {
    /// Whether the text holds a NUL.
    pub(super) fn has_nuls(&self) -> bool {
        self.nuls > 0
    }

    /// Whether the text holds what only a binary file holds: a NUL, or more than one control character in fifty.
    pub(super) fn looks_binary(&self) -> bool {
        self.has_nuls() || self.controls * 50 > self.characters
    }
}

/// Reads a text to its end in an encoding, from behind its byte order mark.
pub(super) fn scan(from: &mut dyn BufRead, encoding: &'static Encoding, mark: usize) -> io::Result<Scan> {
    io::copy(&mut from.take(mark as u64), &mut io::sink())?;
    let mut seen = Scan {
        blank: true,
        carriage_returns: false,
        first_fault: None,
        faults: 0,
        beyond_ascii: 0,
        tail: Vec::new(),
        characters: 0,
        controls: 0,
        nuls: 0,
    };
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = String::with_capacity(16 << 10);
    let (mut line, mut after_return) = (1, false);
    loop {
        let bytes = from.fill_buf()?;
        let last = bytes.is_empty();
        let mut done = 0;
        loop {
            text.clear();
            let (result, read) = decoder.decode_to_string_without_replacement(&bytes[done..], &mut text, last);
            done += read;
            if after_return || text.as_bytes().contains(&b'\r') {
                for byte in text.bytes() {
                    line += u64::from((byte == b'\n' && !after_return) || byte == b'\r');
                    after_return = byte == b'\r';
                }
                seen.carriage_returns = true;
            } else {
                line += count(&text, |byte| byte == b'\n');
            }
            seen.see(&text);
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => {
                    seen.faults += 1;
                    seen.first_fault.get_or_insert(line);
                }
            }
        }
        if last {
            return Ok(seen);
        }
        seen.tail.extend(&bytes[bytes.len().saturating_sub(3)..]);
        seen.tail.drain(..seen.tail.len().saturating_sub(3));
        from.consume(done);
    }
}

impl Scan {
    /// Whether the bytes end within a character of UTF-8. A lone first byte may be a letter of another encoding: of these
    /// only the two count that begin most letters of Europe, and are rarely letters themselves.
    pub(super) fn ends_within_utf8(&self) -> bool {
        matches!(
            self.tail.as_slice(),
            [.., 0xE0..=0xF4, 0x80..=0xBF] | [0xF0..=0xF4, 0x80..=0xBF, 0x80..=0xBF] | [.., 0xC2 | 0xC3]
        )
    }

    /// Counts what matters of the characters of a piece.
    fn see(&mut self, text: &str) {
        self.characters += text.chars().count() as u64;
        if !text.is_ascii() {
            self.beyond_ascii += count(text, |byte| byte >= 0xC0);
        }
        self.blank = self.blank && text.chars().all(char::is_whitespace);
        if has_controls(text) {
            for c in text.chars() {
                match c {
                    '\0' => self.nuls += 1,
                    '\r' | '\n' | '\t' => {}
                    _ => self.controls += u64::from(c.is_control()),
                }
            }
        }
    }
}

/// How many bytes of a text are such. Sums that fit a byte are what processors add up many at a time.
fn count(text: &str, is: impl Fn(u8) -> bool) -> u64 {
    let some = |bytes: &[u8]| u64::from(bytes.iter().fold(0_u8, |sum, byte| sum + u8::from(is(*byte))));
    text.as_bytes().chunks(usize::from(u8::MAX)).map(some).sum()
}

/// Whether a text may hold control characters other than line ends and tabs. The byte that begins those beyond ASCII
/// begins a few letters too.
fn has_controls(text: &str) -> bool {
    let odd = |byte: u8| {
        let ends = u8::from(byte == b'\n') | u8::from(byte == b'\t') | u8::from(byte == b'\r');
        (u8::from(byte < 0x20) ^ ends) | u8::from(byte == 0x7F) | u8::from(byte == 0xC2)
    };
    // Looking at every byte, instead of up to the first such, takes a fraction of the time.
    text.bytes().fold(0, |found, byte| found | odd(byte)) != 0
}

/// A text in UTF-8 with `\n` as its only line end, made of bytes in some encoding.
pub(super) struct TextReader<'s> {
    raw: Box<dyn BufRead + 's>,
    decoder: Decoder,
    made: Vec<u8>,
    given: usize,
    after_return: bool,
    ended: bool,
}

impl<'s> TextReader<'s> {
    pub(super) fn new(raw: Box<dyn BufRead + 's>, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { raw, decoder, made: Vec::new(), given: 0, after_return: false, ended: false }
    }

    fn make(&mut self) -> io::Result<()> {
        let bytes = self.raw.fill_buf()?;
        self.ended = bytes.is_empty();
        let mut text = String::with_capacity(self.decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(64 << 10));
        let (_, read, _) = self.decoder.decode_to_string(bytes, &mut text, self.ended);
        self.raw.consume(read);
        self.made.clear();
        self.given = 0;
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            if self.after_return {
                // The line has ended already.
                rest = rest.strip_prefix(b"\n").unwrap_or(rest);
            }
            let end = memchr::memchr(b'\r', rest);
            let (line, after) = rest.split_at(end.unwrap_or(rest.len()));
            self.made.extend_from_slice(line);
            self.after_return = end.is_some();
            if let Some(after) = after.strip_prefix(b"\r") {
                self.made.push(b'\n');
                rest = after;
            } else {
                rest = after;
            }
        }
        Ok(())
    }
}

impl Read for TextReader<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.made.len() && !self.ended {
            self.make()?;
        }
        let read = buffer.len().min(self.made.len() - self.given);
        buffer[..read].copy_from_slice(&self.made[self.given..self.given + read]);
        self.given += read;
        Ok(read)
    }
}
