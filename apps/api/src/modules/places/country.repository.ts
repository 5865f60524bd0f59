import { Injectable } from '@nestjs/common';
import { codeLooks, looksOf } from '@waymark/domain';
import { Database, sql, type Actor } from '../../kernel/index.js';
import type { CountryInput } from './catalogue.inputs.js';
import { Country } from './country.entity.js';
import type { DesignationInput } from './designation.js';
import { countryPolicy } from './places.policy.js';

@Injectable()
export class CountryRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the English name. */
  list(me: Actor): Promise<Country[]> {
    return this.db.select(Country, 'c', sql`where ${countryPolicy.scope(me, 'c')} order by c.name, c.code`);
  }

  find(me: Actor, code: string): Promise<Country | null> {
    return this.db.find(Country, 'c', sql`where c.code = ${code} and ${countryPolicy.scope(me, 'c')}`);
  }

  lock(me: Actor, code: string): Promise<Country | null> {
    return this.db.find(
      Country,
      'c',
      sql`where c.code = ${code} and ${countryPolicy.scope(me, 'c')} for no key update of c`,
    );
  }

  /** The fields in which another entry is taken for this one; an entry that has the code and all the same words is this one. */
  async taken(code: string, { name }: DesignationInput, isNew: boolean): Promise<string[]> {
    const entries = await this.db.rows<{ code: string; name: string }>(sql`select c.code, c.name from countries c`);
    const looks = (text: string): string =>
      looksOf(text.normalize('NFC'))
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return [
      ...(isNew && entries.some((entry) => codeLooks(entry.code) === codeLooks(code)) ? ['code'] : []),
      ...(entries.some((entry) => entry.code !== code && looks(entry.name) === looks(name))
        ? ['designation.name']
        : []),
    ];
  }

  /** Its name in other languages is the English one: nobody else gives it. */
  async insert({ code, designation, zone }: CountryInput): Promise<void> {
    const { name, chip, footnote, footnoteMark } = designation;
    const known = await this.db.rows<{ locale: string }>(
      sql`select distinct jsonb_object_keys(c.labels) as locale from countries c`,
    );
    const labels = Object.fromEntries(known.map(({ locale }) => [locale, name]));
    await this.db.rows(sql`
      insert into countries (code, name, chip, designation, footnote, footnote_mark, labels, zone, iso_alpha2, iati_code)
      values (${code}, ${name}, ${chip}, ${name}, ${footnote ?? null}, ${footnoteMark ?? null}, ${JSON.stringify(labels)}::jsonb,
        ${zone ?? null}, null, ${code})`);
  }

  /** The names in other languages keep their words and take the new mark; that in English is the new name. */
  async save(before: Country, { code, designation, zone }: CountryInput): Promise<void> {
    const { name, chip, footnote, footnoteMark } = designation;
    const remarked = (label: string): string => `${withoutMark(label, before.footnoteMark)}${footnoteMark ?? ''}`;
    const labels = Object.fromEntries(
      before.labels.map(({ locale, label }) => [locale, locale === 'en' ? name : remarked(label)]),
    );
    await this.db.rows(sql`
      update countries set name = ${name}, chip = ${chip}, designation = ${name}, footnote = ${footnote ?? null},
        footnote_mark = ${footnoteMark ?? null}, labels = ${JSON.stringify(labels)}::jsonb, zone = ${zone ?? null}, version = version + 1
      where code = ${code}`);
  }
}

const withoutMark = (label: string, mark: string | null): string =>
  mark !== null && label.endsWith(mark) ? label.slice(0, -mark.length) : label;
