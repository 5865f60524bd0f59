export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What XML cannot hold: control characters but tab and line breaks, half characters, and two that are none. */
const UNWRITABLE = /[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu;

/** Text of an element or of an attribute; what XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text
    .replaceAll(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

export const element = (name: string, content: string, attributes = ''): string =>
  content === '' ? `<w:${name}${attributes}/>` : `<w:${name}${attributes}>${content}</w:${name}>`;

export const valued = (name: string, value: string | number): string =>
  `<w:${name} w:val="${escaped(String(value))}"/>`;

/** A part with its root element in the namespace of the main document. */
export const part = (root: string, content: string): string =>
  `${HEAD}<w:${root} xmlns:w="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</w:${root}>`;
