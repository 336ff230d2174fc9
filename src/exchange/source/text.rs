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
    /// Whether the text holds what only a binary file holds: a NUL, or more than one control character in fifty.
    pub(super) fn looks_binary(&self) -> bool {
        self.nuls > 0 || self.controls * 50 > self.characters
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
            for c in text.chars() {
                line += u64::from((c == '\n' && !after_return) || c == '\r');
                after_return = c == '\r';
                seen.see(c);
            }
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

    fn see(&mut self, c: char) {
        self.characters += 1;
        self.beyond_ascii += u64::from(!c.is_ascii());
        self.blank &= c.is_whitespace();
        match c {
            '\0' => self.nuls += 1,
            '\r' => self.carriage_returns = true,
            '\n' | '\t' => {}
            _ => self.controls += u64::from(c.is_control()),
        }
    }
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
        for byte in text.bytes() {
            match byte {
                b'\n' if self.after_return => {}
                b'\r' => self.made.push(b'\n'),
                other => self.made.push(other),
            }
            self.after_return = byte == b'\r';
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
