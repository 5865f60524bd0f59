import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The officially assigned codes of ISO 3166-1, alpha-2. */
const ISO_3166_1 = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** Codes beside the standard, as the European Commission uses them. */
const USER_ASSIGNED = ['XK'];

/** Designations and their notes, as documents of the European Union write them. An administrator corrects them. */
const DESIGNATIONS: Readonly<Record<string, { name: string; footnote: string }>> = {
  PS: {
    name: 'Palestine*',
    footnote:
      '* This designation shall not be construed as recognition of a State of Palestine and is without prejudice to the individual positions of the Member States on this issue.',
  },
  XK: { name: 'Kosovo*', footnote: '* This reference should be understood in the context of UNSCR 1244/99.' },
};
const MARK = '*';

/** Short names of the United Nations' terminology database where Unicode's are of another style. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  CI: 'Côte d\u2019Ivoire',
  CV: 'Cabo Verde',
  HK: 'Hong Kong',
  KP: 'Democratic People\u2019s Republic of Korea',
  KR: 'Republic of Korea',
  LA: 'Lao People\u2019s Democratic Republic',
  MM: 'Myanmar',
  MO: 'Macao',
  VA: 'Holy See',
  VN: 'Viet Nam',
};

const LOCALES = ['en', 'sq', 'bs', 'hr', 'mk', 'sr-Cyrl', 'sr-Latn', 'sr-Latn-ME'];

/** The country catalogue: names from Unicode (ICU). What an installation has already stays as it is. */
export class CountryCatalogue1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `insert into countries (code, name, chip, designation, footnote, footnote_mark, labels, iso_alpha2, iati_code)
       select code, name, chip, name, footnote, footnote_mark, labels, iso_alpha2, code
       from jsonb_to_recordset($1::jsonb) as entry(code text, name text, chip text, footnote text, footnote_mark text, labels jsonb, iso_alpha2 text)
       on conflict (code) do nothing`,
      [JSON.stringify([...ISO_3166_1, ...USER_ASSIGNED].map(entryOf))],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from countries c where kind is null
        and not exists (select 1 from participants where country_code = c.code)
        and not exists (select 1 from institutions where country_code = c.code)
        and not exists (select 1 from step_origin_countries where country_code = c.code)
        and not exists (select 1 from roadmap_origin_countries where country_code = c.code)
        and not exists (select 1 from finding_origin_countries where country_code = c.code)`);
  }
}

function entryOf(code: string) {
  const designation = DESIGNATIONS[code];
  const mark = designation ? MARK : '';
  const nameIn = (locale: string): string => `${unicodeName(locale, code)}${mark}`;
  return {
    code,
    name: designation?.name ?? SHORT_NAMES[code] ?? spelledOut(unicodeName('en', code)),
    chip: `${code}${mark}`,
    footnote: designation?.footnote ?? null,
    footnote_mark: designation ? mark : null,
    labels: Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale)])),
    iso_alpha2: USER_ASSIGNED.includes(code) ? null : code,
  };
}

const unicodeName = (locale: string, code: string): string =>
  new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;

const spelledOut = (name: string): string => name.replaceAll(' & ', ' and ').replace(/^St\. /, 'Saint ');
