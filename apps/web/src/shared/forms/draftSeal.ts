import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** Bytes that stand before the sealed ones: XChaCha20's nonce is long enough to be drawn at random. */
const NONCE = 24;

const utf8 = new TextEncoder();

const toBase64 = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));

/**
 * Seals a text so that nobody without the key reads or changes it. Not by the browser's own `crypto.subtle`: that one
 * is missing on plain http, and answers too late for a page that is being left.
 * @param place what the text belongs to; it opens there only
 */
export function seal(key: Uint8Array, place: string, text: string): string {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = xchacha20poly1305(key, nonce, utf8.encode(place)).encrypt(utf8.encode(text));
  const bytes = new Uint8Array(NONCE + sealed.length);
  bytes.set(nonce);
  bytes.set(sealed, NONCE);
  return toBase64(bytes);
}

/** @throws Error when it was sealed with another key, for another place, or was changed */
export function unseal(key: Uint8Array, place: string, sealed: string): string {
  const bytes = fromBase64(sealed);
  const text = xchacha20poly1305(key, bytes.subarray(0, NONCE), utf8.encode(place)).decrypt(bytes.subarray(NONCE));
  return new TextDecoder().decode(text);
}
