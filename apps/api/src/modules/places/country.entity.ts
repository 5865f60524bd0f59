import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

@ObjectType({ description: 'A language of a country.' })
export class CountryLanguage {
  @Field({ description: 'BCP 47 tag.' })
  tag: string;

  @Field({ description: 'Name in English.' })
  name: string;

  @Field({ description: 'Standing, for example official.' })
  status: string;
}

@ObjectType({ description: 'The name of a country in one locale.' })
export class CountryLabel {
  @Field({ description: 'BCP 47 tag of the locale.' })
  locale: string;

  @Field({ description: 'The name, with its mark where the designation has one.' })
  label: string;
}

/** An entry of the catalogue from which roadmaps take participants and countries of origin. Names and footnotes are data. */
@Entity('countries')
@ObjectType({ description: 'An entry of the country catalogue. The footnote follows the name everywhere.' })
export class Country {
  @PrimaryColumn('text')
  @Field({ description: 'Two-letter code, ISO 3166-1 or user-assigned.' })
  code: string;

  @Column('text')
  @Field({ description: 'Name in English, with its mark. Lists are in the order of this name in every language.' })
  name: string;

  @Column('text')
  @Field({ description: 'Short form for chips and narrow columns, with its mark.' })
  chip: string;

  @Column('text')
  @Field({ description: 'The designation in full.' })
  designation: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The note that stands once on every surface that shows the name.',
  })
  footnote: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The mark that leads to the footnote.' })
  footnoteMark: string | null;

  @Column('jsonb')
  @Field(() => [CountryLanguage], { description: 'Languages, official ones first.' })
  languages: CountryLanguage[];

  @Column('jsonb', { transformer: { from: labelList, to: labelMap } })
  @Field(() => [CountryLabel], { description: 'The name in eight locales.' })
  labels: CountryLabel[];

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the currency; null where it is not recorded.' })
  currency: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'IANA zone for local times; null where it is not recorded. Shown as an abbreviation, never by this id.',
  })
  zone: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null where the code is user-assigned.' })
  isoAlpha2: string | null;

  @Column('text')
  @Field({ description: 'Code in the IATI country list.' })
  iatiCode: string;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Recipient code of the OECD DAC list; null where it is not recorded.',
  })
  dacCode: string | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

function labelList(map: Record<string, string>): CountryLabel[] {
  return Object.entries(map).map(([locale, label]) => ({ locale, label }));
}

function labelMap(list: readonly CountryLabel[]): Record<string, string> {
  return Object.fromEntries(list.map(({ locale, label }) => [locale, label]));
}
