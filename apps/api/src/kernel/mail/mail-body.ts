/** What a mail says: no more than its kind, what it is about by title, a link and until when. Never internal text. */
export interface MailContent {
  /** BCP 47 tag */
  language: string;
  subject: string;
  lead: readonly string[];
  /** Label and value */
  facts: readonly (readonly [label: string, value: string])[];
  link: { label: string; address: string };
  closing: readonly string[];
  /** Notes that go with a designation above */
  footnotes: readonly string[];
}

/** For whoever reads mails as text. */
export function plainBody({ lead, facts, link, closing, footnotes }: MailContent): string {
  const parts = [
    ...lead,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    `${link.label}:\n${link.address}`,
    ...closing,
    footnotes.join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same as one column of plain HTML: no pictures, no colours of its own, nothing that is fetched. */
export function htmlBody({ language, subject, lead, facts, link, closing, footnotes }: MailContent): string {
  const paragraph = (text: string): string => `<p dir="auto">${escaped(text)}</p>`;
  const row = ([label, value]: readonly [string, string]): string =>
    `<tr><th scope="row" style="padding:0 16px 4px 0;font-weight:normal;text-align:start">${escaped(label)}</th><td dir="auto" style="padding:0 0 4px">${escaped(value)}</td></tr>`;
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font:16px/24px sans-serif;max-width:36em;margin:0;padding:16px">',
    ...lead.map(paragraph),
    facts.length > 0 ? `<table dir="auto" style="border-spacing:0">${facts.map(row).join('')}</table>` : '',
    `<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`,
    ...closing.map(paragraph),
    ...footnotes.map((note) => `<p dir="auto"><small>${escaped(note)}</small></p>`),
    '</body></html>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
