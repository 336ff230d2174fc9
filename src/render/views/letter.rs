//! Texts to send: welcome, announcement, recap, digest, handover.
